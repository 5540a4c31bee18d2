"""Names of persons, by community (invented combinations). A tilde stands for a blank."""

# community: (women, men, surnames)
_RAW = {
    "anglo": (
        "Linda Sharon Donna Carol Brenda Cheryl Heather Tammy Kimberly Ashley Brittany Kayleigh Megan Courtney "
        "Shannon "
        "Darlene Gail Marlene Doreen Phyllis Bev Joan Crystal Amber Chelsea Paige Hailey Mackenzie Faith Joy Grace",
        "Robert Gary Wayne Douglas Kevin Brian Darren Trevor Tyler Cody Dylan Jason Craig Scott Murray Gordon Keith "
        "Lloyd Russell Ronald Shawn Travis Kyle Brandon Liam Owen Mason Chase Will Mark Bill",
        "Campbell Fraser MacDonald McKenzie Reid Thompson Wilson Young Hill Baker Cook Brooks Walker Sinclair Dunlop "
        "Hutchison Pritchard O'Brien O'Neill Fitzgerald Kowalchuk Friesen Penner Wiebe Schmidt Becker Rossi Di~Pietro "
        "Ferraro Stewart Armstrong Burns Price May Rose Parrish Hargrove Whitlock Van~Dyk De~Groot Lockhart",
    ),
    "quebec": (
        "Manon Sylvie Nathalie Guylaine Johanne Chantal Lise Ginette Huguette Micheline Francine Carole Josée Mélanie "
        "Karine Véronique Annie Isabelle Stéphanie Marie-Ève Marie-Claude Anne-Marie Audrey Camille Océane Léa "
        "Rosalie "
        "Florence Rose Aurore Noémie Élodie Solange Thérèse Gisèle",
        "Réjean Gaétan Normand Yvon Denis Luc Sylvain Alain Stéphane Martin Éric Steeve Jonathan Maxime Samuel "
        "Jean-François Marc-André Pierre-Luc Jean-Guy Benoît Yves Gilles Marcel Fernand Raymond Mathis Félix Zachary "
        "Émile Olivier Étienne Ghislain Jocelyn Rosaire",
        "Tremblay Gagnon Bouchard Simard Lavoie Girard Fortin Côté Gauthier Pelletier Boivin Villeneuve Harvey "
        "Maltais "
        "Desbiens Potvin Perron Lafrenière Bellemare Trudel Gélinas Désaulniers Lefebvre Beaudoin Boisvert Marchand "
        "Lesage Lacroix Larivière Lamy Vallée Leblond Lajoie Francoeur Dupont Rivard Hébert St-Pierre St-Onge "
        "Levasseur-Roy Morin-Dubé Blackburn",
    ),
    "acadie": (
        "Rolande Bernice Léona Anita Odette Jeannine Monique Claudette Mariette Rachelle Natacha Mireille Josianne "
        "Danielle Lisette Yolande Roberte Gaétane",
        "Rino Aurèle Edgar Camille Léo Valmond Roland Gérald Bertin Rhéal Livain Donald Alcide Zoël Euclide Hector",
        "Cyr Ouellette Thériault Michaud Martin Lévesque Albert Daigle Bossé Cormier LeBlanc Arsenault Losier Haché "
        "Chiasson Robichaud Savoie Nadeau Soucy Clavet Thibodeau Couturier Beaulieu Long",
    ),
    "nations": (
        "Charlene Delores Rhonda Shawna Tanis Raven Sky Winter Marjorie Verna Bernadette Cheyenne Alanis Dakota Ida "
        "Awasis Nikawiy Ogimaakwe",
        "Delbert Clifford Leroy Harvey Darcy Elijah Solomon Ernest Sheldon Lorne Dallas Waylon Redd Tristan Mistahi "
        "Napesis Hunter",
        "Bear Bird Whitecap Eagle~Child Moosehunter Ahenakew Buffalo Night Sanderson Bighead Fiddler Wapass Roan "
        "Starblanket Two~Hearts General Doxtator Maracle Hill Jamieson Toulouse Peltier Shawanda Day-Walker "
        "Cardinal Kakakaway Littlechief Awashish Petiquay Echaquan Ottawa Chilton Niquay Weizineau Bacon Raphaël",
    ),
    "inuit": (
        "Elisapee Leevee Mary Siasi Annie Akinisie Qullik Nellie Sarah",
        "Adamie Noah Jaypootie Joanasie Paulusie Tommy Lucassie Putulik Moses",
        "Kadlak Angnatuk Tukkiapik Novalinga Ittukallak Qumaluk Etok Snowball Amagoalik Nappaaluk",
    ),
    "metis": (
        "Loretta Yvonne Rosalie Christal Gabrielle Darla Leah",
        "Gabriel Norbert Lionel Maurice Dwayne Curtis Ambrose",
        "Morin Caron Laliberte Boyer Gardiner Daigneault Desjarlais Lafontaine Fleury Vandal Trottier Arcand",
    ),
    "southasian": (
        "Harpreet Gurleen Manpreet Simran Priya Anjali Kavita Sunita Nasreen Farzana Ayesha Rukhsana Nimisha Deepika "
        "Thivya Shanthi",
        "Gurpreet Jaswinder Balwinder Amandeep Rajesh Vikram Imran Bilal Shahid Arjun Mahesh "
        "Sivakumar Tanvir Mohammed Harjit Karan",
        "Singh Kaur Gill Dhaliwal Sandhu Brar Patel Sharma Gupta Iyer Khan Hussain Chaudhry Rahman Chowdhury "
        "Sivanathan Rajaratnam Perera Bhatti Malik",
    ),
    "chinese": (
        "Mei Xiaoyan Li~Hua Yan Suk~Yin Wing~Yan Jing Fang Ying Xiuying",
        "Wei Jian Guoqiang Ming Kwok~Wai Chi~Keung Hao Jun Zhiyong Tao",
        "Wong Chan Leung Cheung Li Wang Zhang Liu Chen Huang Zhao Xu Lam Ho Ng Sun",
    ),
    "viet": (
        "Thi~Lan Huong Thuy Ngoc Mai Kim~Anh Linh Phuong Hanh",
        "Van~Minh Hung Duc Tuan Quang Long Thanh Dung Bao",
        "Nguyen Tran Pham Huynh Vo Dang Bui Ngo Truong Le Dinh",
    ),
    "filipino": (
        "Maricel Rowena Jocelyn Analyn Cristina Lourdes Marites Rosalinda Precious Jhoanna",
        "Rodel Jomar Reynaldo Arnel Ferdinand Jun-Jun Crisanto Rommel Edgardo Benjie",
        "Dela~Cruz Santos Reyes Bautista Manalo Villanueva Pangilinan De~Guzman Macaraeg Salonga Cabrera Magbanua",
    ),
    "arab": (
        "Fatima Rania Hanan Samira Khadija Nour Zeinab Amal Wafaa Yasmine Latifa Soumia Houda Najat",
        "Ahmad Mahmoud Yousef Khaled Omar Samir Tarek Rachid Mourad Abdelkader Karim Bassam Hicham Noureddine",
        "Haddad Al-Masri Khoury El~Amrani Benali Bouzid Al~Hussein Darwish Mansour Saleh Chaoui Belkacem Alkhatib "
        "Ben~Youssef Hamdan Shaheen Abdallah Ziani Cherif",
    ),
    "persian": (
        "Maryam Zahra Shirin Parisa Nasrin Laleh Freshta Marwa Zarmina",
        "Reza Hossein Behrouz Farhad Mehdi Ghulam Najibullah Wahid Esmat",
        "Hosseini Rezaei Karimi Ahmadi Moradi Tehrani Sadeghi Noori Haidari Rahimi Stanikzai Yousufzai",
    ),
    "somali": (
        "Hodan Ifrah Sahra Fadumo Ubax Hibo Halimo Deqa",
        "Abdirahman Mohamud Liban Guled Abdullahi Warsame Farah Hassan",
        "Warsame Abdi Farah Jama Hersi Yusuf Mohamud Duale Osman Elmi Nur Ali",
    ),
    "haiti": (
        "Marie-Carmelle Guerda Nadège Roseline Fabiola Wideline Mirlande Islande Lovely Ketsia",
        "Jean-Robert Wilner Frantz Emmanuel Dieudonné Jimmy Wisler Ronald Kervens Schneider",
        "Jean-Baptiste Pierre-Louis Joseph Charles Desrosiers Estimé Toussaint Saint-Fleur Dorvil Celestin Augustin "
        "Dieujuste Beauvoir Noël",
    ),
    "africa": (
        "Aminata Mariama Chantal Clémentine Béatrice Divine Grâce Aïssatou Immaculée Espérance Esther Blessing Adaeze",
        "Jean-Bosco Mamadou Ousmane Patrick Fiston Trésor Dieumerci Innocent Cheikh Kofi Chinedu Emeka Moïse",
        "Mbuyi Kabongo Ilunga Tshibangu Diallo Traoré Ndiaye Camara Koné Niyonzima Hakizimana Uwimana Okafor Adeyemi "
        "Mensah Ngoma Nkurunziza Mukendi Bah",
    ),
    "slavic": (
        "Oksana Olena Iryna Nataliia Svitlana Yuliia Halyna Tetiana Bożena Danuta",
        "Oleksandr Andrii Volodymyr Serhii Dmytro Bohdan Taras Zbigniew Ivan",
        "Shevchenko Kovalenko Bondar Melnyk Kravchuk Tkachenko Hrynchuk Boyko "
        "Savchuk Nowak Petrenko Lysenko Horvat Jovanović",
    ),
    "latin": (
        "María~José Yesenia Luz~Marina Rosa Carmen Daniela Fátima Conceição Ximena Paola Valentina",
        "Luis Carlos José~Luis Jhon~Jairo Wilmer Manuel João Joaquim Hernán Andrés Edison",
        "Rodríguez Gutiérrez Hernández Ramírez García~López Morales Castaño Ospina Medeiros Pacheco Pereira Da~Silva "
        "Ferreira Sousa Restrepo Salazar Rojas Vargas Quispe",
    ),
    "korean": (
        "Min-ji Eun-kyung Ji-woo Soo-jin Hye-jin Yuna",
        "Sung-ho Ji-hoon Dong-hyun Min-su Jae-won",
        "Kim Park Choi Jung Kang Yoon Lim Han Seo",
    ),
    "eritrea": (
        "Selam Tsega Abeba Mehret Rahel Hiwot Senait Bethlehem",
        "Tesfay Yonas Haile Filmon Kidane Dawit Berhane Abraham",
        "Tesfamariam Gebremedhin Kidane Habtemariam Weldu Ghebreab Tekle Bekele Alemayehu Haile Mehari",
    ),
}


def _l(s):
    return [w.replace("~", " ") for w in s.split()]


PEOPLE = {k: (_l(f), _l(m), _l(s)) for k, (f, m, s) in _RAW.items()}

WEIGHTS = {
    "en": {
        "anglo": 36,
        "quebec": 4,
        "acadie": 1,
        "nations": 12,
        "inuit": 1,
        "metis": 4,
        "southasian": 8,
        "chinese": 3,
        "viet": 3,
        "filipino": 5,
        "arab": 7,
        "persian": 3,
        "somali": 3,
        "haiti": 1,
        "africa": 3,
        "slavic": 5,
        "latin": 4,
        "korean": 1,
        "eritrea": 4,
    },
    "fr": {
        "anglo": 4,
        "quebec": 48,
        "acadie": 14,
        "nations": 5,
        "inuit": 1,
        "metis": 1,
        "southasian": 1,
        "chinese": 1,
        "viet": 1,
        "filipino": 1,
        "arab": 7,
        "persian": 1,
        "somali": 1,
        "haiti": 4,
        "africa": 7,
        "slavic": 2,
        "latin": 4,
        "korean": 1,
        "eritrea": 1,
    },
}

NICK = {
    "en": _l(
        "Smokey Bubba Red Tiny Mouse Shorty Junior Sonny Cookie Peanut Mickey Ziggy Chubs Dutch Blackie Slim "
        "Birdie Jo-Jo Buddy Mac"
    ),
    "fr": _l(
        "Ti-Guy Ti-Paul Ti-Jean Minou Pitou Bob Mado Coco Ti-Loup Manouche Nana Kiki Doudou Pops Gros-Louis "
        "Ti-Rouge Bébert Zaza Pierrot Loulou"
    ),
}
SHORT = {
    "Robert": "Bob",
    "Ronald": "Ron",
    "Douglas": "Doug",
    "Kimberly": "Kim",
    "Tammy": "Tam",
    "Gordon": "Gord",
    "Russell": "Russ",
    "Brittany": "Britt",
    "Mackenzie": "Kenz",
    "Marie-Claude": "Marie-Cl",
    "Jonathan": "Jo",
    "Maxime": "Max",
    "Samuel": "Sam",
    "Stéphanie": "Steph",
    "Mélanie": "Mel",
    "Véronique": "Véro",
    "Nathalie": "Nat",
    "Clifford": "Cliff",
    "Delbert": "Del",
    "Zachary": "Zach",
    "Sylvain": "Syl",
    "Isabelle": "Isa",
    "Shannon": "Shan",
}

LANGS = {
    "en": _l(
        "Arabic Tigrinya Ukrainian Cree Dene Somali Punjabi Tagalog Spanish Dari Farsi French Vietnamese "
        "Mandarin "
        "Cantonese Urdu Swahili Amharic Portuguese Korean Kurdish Ojibwe Karen Pashto Italian"
    ),
    "fr": _l(
        "arabe espagnol anglais créole swahili lingala ukrainien portugais atikamekw innu kinyarwanda dari farsi "
        "tigrigna mandarin vietnamien français wolof kirundi roumain népalais"
    ),
}
CITIES = {
    "en": _l(
        "Hamilton Windsor Saskatoon Stoney~Creek Dundas Ancaster Tecumseh Leamington Essex LaSalle Amherstburg "
        "Kingsville Warman Martensville Prince~Albert North~Battleford Regina Burlington Brantford Chatham "
        "Beardy's Rosthern Humboldt Toronto Belle~River Riversdale Nutana"
    ),
    "fr": _l(
        "Trois-Rivières Saguenay Edmundston Chicoutimi Jonquière La~Baie Alma Shawinigan La~Tuque Louiseville "
        "Bécancour Nicolet Saint-Basile Grand-Sault Saint-Jacques Clair Saint-Léonard Roberval Saint-Félicien "
        "Cap-de-la-Madeleine Kénogami Dolbeau-Mistassini Wemotaci Mashteuiatsh Québec Drummondville Fredericton"
    ),
}

SPOKEN = {
    "southasian": {"en": "Punjabi Urdu Hindi Tamil", "fr": "pendjabi ourdou hindi"},
    "chinese": {"en": "Mandarin Cantonese", "fr": "mandarin cantonais"},
    "viet": {"en": "Vietnamese", "fr": "vietnamien"},
    "filipino": {"en": "Tagalog Ilocano", "fr": "tagalog"},
    "arab": {"en": "Arabic", "fr": "arabe"},
    "persian": {"en": "Dari Farsi Pashto", "fr": "dari farsi pachto"},
    "somali": {"en": "Somali", "fr": "somali"},
    "haiti": {"en": "Creole French", "fr": "créole"},
    "africa": {"en": "Swahili French Lingala Yoruba", "fr": "swahili lingala kirundi wolof"},
    "slavic": {"en": "Ukrainian Russian", "fr": "ukrainien russe"},
    "latin": {"en": "Spanish Portuguese", "fr": "espagnol portugais"},
    "korean": {"en": "Korean", "fr": "coréen"},
    "eritrea": {"en": "Tigrinya Amharic", "fr": "tigrigna amharique"},
    "nations": {"en": "Cree Dene Ojibwe", "fr": "atikamekw innu"},
    "inuit": {"en": "Inuktitut", "fr": "inuktitut"},
}
