"""Invented names by community: (language EN, language FR, women, men, surnames)."""

_RAW = {
    "anglo": (
        "English",
        "anglais",
        "Heather Donna Brenda Kayla Megan Tiffany Joan Shirley Krista Ashley Paige Doreen Bev Lorna Hope Robin",
        "Darrell Wayne Kyle Brent Gordon Trevor Lloyd Cody Ross Murray Travis Stanley Mark Keith Chase Will",
        "MacLellan Boutilier Fraser Hiltz Zwicker Cameron Slaunwhite Whynot Burke O'Neil Rafuse Hopkins Wells "
        "MacIsaac Purcell Nickerson Conrad Barkhouse Young Brown Tupper Langille McPhee Kaulback",
    ),
    "queb": (
        "French",
        "français",
        "Marie-Ève Ginette Nathalie Sylvie Manon Josée Chantal Mélanie Lise Rose Huguette Stéphanie Annie "
        "Marie-Claude Jocelyne Véronique Audrey Francine Colombe Noémie",
        "Réjean Stéphane Guy Yvon Jean-François Mathieu Gaétan Normand Sylvain Denis Jonathan Marcel Éric "
        "Jean-Guy Pierre-Luc Fernand Olivier Rolland Steeve Maxime",
        "Tremblay Gagnon Bélanger Lefebvre Cloutier Bouchard St-Pierre Lacroix Audet Paquin Turcotte Desrosiers "
        "Lavoie Beaulieu Rivard Gélinas Poirier Larivière Trépanier Dubé Côté Fontaine Boisvert Champagne "
        "Bergeron-Roy Morin Lajeunesse Arseneault-Dion Hamel Ouellet",
    ),
    "acad": (
        "French",
        "français",
        "Yvette Rosella Géraldine Odette Léona Mireille Monique Zélie",
        "Alphée Camille Edmond Aurèle Donat Fidèle Rhéal Livain",
        "LeBlanc d'Entremont Thériault Comeau Arsenault Cormier Doucet Saulnier Robichaud Gaudet Haché Melanson",
    ),
    "mikmaq": (
        "Mi'kmaq",
        "mi'kmaq",
        "Delphine Tuma Catherine-Anne Nukumi Loretta Cheyenne Mali Veronica",
        "Noel Peter-Joe Levi Danny Isaac Sa'n Cyril Francis",
        "Sylliboy Googoo Denny Gloade Marshall Prosper Paul Stevens Bernard Julian Battiste Knockwood",
    ),
    "blackfoot": (
        "Blackfoot",
        "pied-noir",
        "Sheena Marlene Autumn Rayleen Dakota Cheryl Wynona Latasha",
        "Clifford Leroy Tyrone Elgin Wacey Harley Roddy Emerson",
        "Crowchild Yellowhorn Weaselhead Manychief Bearspaw Redcrow Littlechild Starlight Whitecap Eagle "
        "Calfrobe Spottedbull",
    ),
    "anish": (
        "Algonquin",
        "anicinabe",
        "Kokom-Marie Shannon Joséphine Carole-Ann Nadine Wasa Édith Mona",
        "Oscar Ronny Sinclair Jimmy-Lee Harry Waseyabin Richmond Kitchi",
        "Kistabish Wabanonik Papatie Penosway Mowatt Polson Rankin Wabie Chief Mapachee Dumoine Anichinapeo",
    ),
    "cree": (
        "Cree",
        "cri",
        "Elsie Minnie Charlotte-Rose Beulah Juliana Nellie Winnie Emily",
        "Abel Matthew Gilbert Reggie Clayton Sydney Eddie Moses",
        "Neeposh Coonishish Mianscum Blackned Petawabano Iserhoff Cardinal Bosum Saganash Moar Wapachee Diamond",
    ),
    "inuit": (
        "Inuktitut",
        "inuktitut",
        "Elisapie Alacie Siasi Lizzie Mary-Annie Akinisie Qullik Louisa",
        "Putulik Jobie Tamusi Paulusie Joanasie Noah Aisa Charlie",
        "Annahatak Qumaluk Tookalook Etok Kudluk Nungak Angutialuk Weetaluktuk Ittukalluk Nastapoka Cain Snowball",
    ),
    "metis": (
        "Michif",
        "mitchif",
        "Darlene Rhonda Georgina Yvonne Tara Shayla Bernadette Corinne",
        "Lawrence Alvin Raymond Dwayne Marvin Ambrose Garnet Leon",
        "Desjarlais Laboucane L'Hirondelle Belcourt Gladue Delorme Parenteau Lafleur Beaudry Calliou Auger Fayant",
    ),
    "nsblack": (
        "English",
        "anglais",
        "Shanice Mayann Delores Tanisha Ebony Rosella-Mae Latoya Vernetta",
        "Lindell Rocky Maurice Kirk Jermaine Corvell Wendell Percy",
        "Beals Sparks Carvery Upshaw Cromwell Colley Downey Gough Simmonds Tynes Provo Bundy",
    ),
    "punjabi": (
        "Punjabi",
        "pendjabi",
        "Harpreet Simran Gurleen Navjot Amanpreet Manjit Jaswinder Kirandeep",
        "Gurpreet Jagdeep Balwinder Harjit Sukhdev Manpreet Arshdeep Ranjit",
        "Singh Dhillon Gill Sandhu Brar Grewal Sidhu Bains Dhaliwal Kaur Toor Randhawa",
    ),
    "southas": (
        "Urdu",
        "ourdou",
        "Farzana Ayesha Nusrat Priya Lakshmi Rukhsana Deepa Shabnam",
        "Imran Faisal Suresh Rajiv Tariq Nadeem Arun Zubair",
        "Chaudhry Qureshi Patel Iqbal Sharma Bhatti Nair Rahman Mirza Khan Thapa Sivakumar",
    ),
    "chinese": (
        "Mandarin",
        "mandarin",
        "Xiaomei Li-Hua Meiling Wen Yuting Grace Jing Ka-Yan",
        "Jianhua Wei Chun-Kit Haoran Guoqiang Raymond Zhiwei Ming",
        "Zhang Chen Wong Liu Huang Cheung Lam Zhao Xu Leung Ho Fung",
    ),
    "viet": (
        "Vietnamese",
        "vietnamien",
        "Thi-Lan Kim-Anh Bich Phuong Mai Hanh Thuy Ngoc",
        "Duc Van-Hung Minh Quang Tuan Hieu Thanh Khoa",
        "Nguyen Tran Pham Vo Huynh Dang Bui Doan Truong Luong Trinh Ngo",
    ),
    "filip": (
        "Tagalog",
        "tagalog",
        "Maricel Rosario Jocelyn Cherry Analyn Gemma Luzviminda Precious",
        "Rodel Jayson Ernesto Arnel Ronaldo Dennis Jomar Efren",
        "Santos Dela-Cruz Reyes Bautista Villanueva Macaraeg Pangilinan Salonga Manalo Ocampo Lacson Dimaculangan",
    ),
    "arab": (
        "Arabic",
        "arabe",
        "Fatima Rania Hanan Amal Salma Khadija Nour Zeinab",
        "Ahmad Khaled Youssef Bilal Mourad Abdelkader Rachid Omar",
        "Al-Masri El-Khoury Haddad Benali Bouazza Khalil Mansour Ouellani Hamdan Zerrouki Nasser Abou-Jaoude",
    ),
    "persian": (
        "Farsi",
        "persan",
        "Shirin Maryam Parisa Nasrin Zahra Freshta Laleh Mahnaz",
        "Reza Behrouz Farhad Mehdi Kamran Najib Siavash Hamid",
        "Hosseini Karimi Rezaei Moradi Ahmadzai Tehrani Sadeghi Noori Ebrahimi Farahani Rostami Haidari",
    ),
    "somali": (
        "Somali",
        "somali",
        "Hodan Ifrah Sahra Fartun Deqa Ubah Asha Ladan",
        "Abdi Liban Mahad Warsame Guled Abdirahman Farah Yonis",
        "Warsame Abdullahi Jama Farah Hersi Osman Yusuf Ismail Duale Gedi Mohamud Samatar",
    ),
    "haiti": (
        "Haitian Creole",
        "créole haïtien",
        "Marie-Flore Guerda Nadège Widline Mirlande Roseline Esther Fabiola",
        "Jean-Robert Wilner Frantz Evens Ricardo Dieuseul Stanley Junior",
        "Jean-Baptiste Pierre-Louis Joseph Desrameaux Célestin Toussaint Dorvil Charles Étienne Saint-Fleur "
        "Prophète Augustin",
    ),
    "ukr": (
        "Ukrainian",
        "ukrainien",
        "Oksana Olena Iryna Nataliya Halyna Yuliia Svitlana Daria",
        "Oleksandr Taras Bohdan Andriy Mykola Vasyl Serhiy Roman",
        "Kovalenko Shevchuk Melnyk Bondarenko Hrytsenko Petryshyn Tkachenko Lysenko Koval Savchuk Marchenko Pavliuk",
    ),
    "port": (
        "Portuguese",
        "portugais",
        "Fátima Lurdes Conceição Graça Filomena Adelaide Inês Celeste",
        "Manuel João Armindo Nelson Fernando Tiago Duarte Rui",
        "Medeiros Pacheco Furtado Da-Silva Arruda Raposo Cabral Melo Ferreira Botelho Pimentel Teixeira",
    ),
    "latin": (
        "Spanish",
        "espagnol",
        "Guadalupe Yesenia Marisol Luz Paola Esperanza Claudia Ximena",
        "Jorge Hernán Luis Edgar Alejandro Wilson Mauricio Ramón",
        "Hernández Guzmán Quispe Salazar Rojas Castillo Ortega Vásquez Mendoza Cifuentes Paredes Molina",
    ),
    "korean": (
        "Korean",
        "coréen",
        "Ji-Young Min-Seo Soo-Jin Hye-Won Eun-Ji Yuna Mi-Sook Sora",
        "Sung-Ho Dong-Hyun Jae Min-Jun Young-Soo Tae-Woo Kyung Seung",
        "Kim Park Choi Jung Kang Yoon Lim Shin Han Seo Kwon Hwang",
    ),
    "eritr": (
        "Tigrinya",
        "tigrigna",
        "Selam Abrehet Semhar Winta Letebrhan Mebrat Helen Saba",
        "Tesfay Yonas Berhane Filmon Habtom Kidane Merhawi Samuel",
        "Ghebremedhin Tekle Habte Woldu Kifle Mehari Negash Asfaha Ogbazghi Hagos Tesfamariam Zerai",
    ),
    "afric": (
        "Swahili",
        "swahili",
        "Aminata Espérance Béatrice Chantal Divine Aïssatou Immaculée Clarisse",
        "Mamadou Désiré Emmanuel Ibrahima Patrice Honoré Claver Boubacar",
        "Diallo Nzeyimana Mukendi Traoré Uwimana Kabongo Ndayishimiye Bah Tshibangu Okafor Mbuyi Camara",
    ),
}

COMM = {}
for _k, (_e, _f, _w, _m, _s) in _RAW.items():
    COMM[_k] = {"en": _e, "fr": _f, "f": _w.split(), "m": _m.split(), "s": list(_s.split())}
for _c, _old, _new in (
    ("filip", "Dela-Cruz", "Dela Cruz"),
    ("port", "Da-Silva", "da Silva"),
    ("arab", "El-Khoury", "El Khoury"),
    ("arab", "Abou-Jaoude", "Abou Jaoude"),
    ("haiti", "Saint-Fleur", "Saint-Fleur"),
):
    COMM[_c]["s"] = [_new if x == _old else x for x in COMM[_c]["s"]]
for _c, _old, _new in (
    ("viet", "Thi-Lan", "Thi Lan"),
    ("viet", "Van-Hung", "Van Hung"),
    ("nsblack", "Rosella-Mae", "Rosella Mae"),
    ("mikmaq", "Catherine-Anne", "Catherine Anne"),
):
    for _g in "fm":
        COMM[_c][_g] = [_new if x == _old else x for x in COMM[_c][_g]]

WEIGHTS = {
    "en": {
        "anglo": 30,
        "queb": 3,
        "acad": 4,
        "mikmaq": 5,
        "blackfoot": 5,
        "anish": 1,
        "cree": 3,
        "inuit": 2,
        "metis": 5,
        "nsblack": 5,
        "punjabi": 5,
        "southas": 5,
        "chinese": 4,
        "viet": 3,
        "filip": 6,
        "arab": 5,
        "persian": 3,
        "somali": 3,
        "haiti": 1,
        "ukr": 5,
        "port": 2,
        "latin": 3,
        "korean": 2,
        "eritr": 4,
        "afric": 3,
    },
    "fr": {
        "anglo": 2,
        "queb": 46,
        "acad": 6,
        "mikmaq": 1,
        "anish": 6,
        "cree": 4,
        "inuit": 3,
        "metis": 1,
        "punjabi": 1,
        "southas": 2,
        "chinese": 2,
        "viet": 3,
        "filip": 2,
        "arab": 9,
        "persian": 2,
        "somali": 1,
        "haiti": 8,
        "ukr": 2,
        "port": 2,
        "latin": 5,
        "korean": 1,
        "eritr": 1,
        "afric": 6,
    },
}

NICK = {
    "en": {
        "f": "Dee Tiff Mama-Jo Lizzie Kat Boots Peaches Nan-Bev Jess Gigi Bernie".split(),
        "m": "Buddy Skip Junior Big-Al Sully Tank Smitty Red Cowboy Mikey Dez".split(),
    },
    "fr": {
        "f": "Mimi Caro Gigi Nath Lulu Véro Fran Loulou Jojo Mado".split(),
        "m": "Ti-Guy Ti-Jean Ben Steph Max JF Ti-Loup Pat Bob Fred".split(),
    },
}
