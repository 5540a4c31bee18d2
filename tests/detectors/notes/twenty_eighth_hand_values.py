"""Names of persons, by community: (weight EN, weight FR, women's given, men's given, surnames)."""

COMMUNITIES = {
    "anglo": (
        30,
        4,
        """Jennifer Heather Linda Margaret Tracy Donna Ashley Brittany Kayla Megan Shannon Colleen Wendy
        Doreen Beverly Lorna Crystal Tiffany Amber Sheila Gail Maureen Edith Courtney Paige Hailey Brenda Darlene
        Charlene Peggy Rhonda Mary-Ann Faye Joyce Robyn""",
        """Kevin Brian Darren Trevor Dwayne Wayne Gordon Kyle Tyler Jordan Cody Travis Craig Scott Doug Keith Ronald
        Glen Curtis Brent Logan Ethan Mason Neil Stewart Harvey Clifford Derek Vernon Todd Russell Barry Lyle
        Murray Ross""",
        """Campbell Henderson Wilson MacLeod McKay Thompson Hughes Fraser Sinclair Robertson Walker Peterson Olson
        Hill Burke O'Brien O'Neill Wright Bishop Young Baker Cook Stone Marsh Grant Doyle Murphy Reid Hunter Page
        Friesen Penner Schmidt Wagner Klassen Dyck Bauer Wiebe Fleming Sutherland Brooks Parsons Tucker Winters
        Smith-Barlow Ferguson Lawson""",
    ),
    "quebec": (
        5,
        54,
        """Sylvie Nathalie Manon Chantal Johanne Lucie Diane Francine Ginette Lise Nicole Guylaine
        Josée Mélanie Karine Stéphanie Valérie Amélie Audrey Marie-Ève Marie-Claude Anne-Sophie Claudette Huguette
        Jeannine Thérèse Rollande Émilie Catherine Océane Rosalie Florence Jade Maélie Noémie Geneviève Véronique
        Louise Solange Hélène Annie Isabelle Marie-Pier Line Réjeanne""",
        """Sylvain Martin Éric Stéphane Réjean Gaétan Yvon Normand Ghislain Luc Alain Michel Jean-François
        Jean-Guy Pierre-Luc Marc-André Mathieu Maxime Guillaume Félix Olivier Xavier Zachary Raymond Fernand
        Rosaire Benoît Patrick Denis Serge Jocelyn André Claude Jacques Steeve Kevin Jonathan Simon Tommy
        Louis-Philippe Émile Nathan Mario Carl Hervé""",
        """Tremblay Gagnon Bouchard Côté Fortin Lavoie Gagné Ouellet Pelletier Bélanger Lévesque Bergeron Girard
        Simard Boucher Caron Beaulieu Cloutier Dubé Poirier Fournier Lapointe Leclerc Lefebvre Bédard Morin Paquet
        Thibault Lessard Nadeau Turcotte Vachon Deschênes Gendron Blouin Drolet Laflamme Lajeunesse Larivière
        Desrosiers Boisvert Lachance Roy Roberge Côté-Lavoie Gagnon-Roy Saint-Pierre Labrie Bernier Jomphe
        Chiasson Arsenault-Caron Déry Hamel Tanguay Gauvin Robitaille Trudel L'Heureux""",
    ),
    "acadian": (
        3,
        6,
        "Monique Rose-Marie Yvette Dolorès Mireille Gisèle Rachelle Ginette Zélie Odette",
        "Rhéal Aurèle Gérald Donald Normand Léo Édouard Fidèle Roméo Camille",
        """LeBlanc Cormier Arsenault Robichaud Doiron Landry Boudreau Thériault Haché Savoie Melanson Gallant
        Comeau Richard Duguay Vienneau""",
    ),
    "firstnations": (
        16,
        3,
        """Verna Delphine Marlene Rosalie Shawna Tanya Lorraine Bernadette Raven Autumn Cheyenne
        Kateri Dakota Florence Winona Josephine Ernestine Dolly""",
        """Elijah Lester Dale Melvin Chester Waylon Dustin Delbert Leonard Isaac Harley Norman Wilfred Clarence
        Tristan Alvin Percy Dion""",
        """Cardinal Whitecap Keewatin Bellegarde Starblanket Crowe Cote Kaiswatum Pasqua Dubois Yuzicappi Toto Starr
        Alec Prince Monk Joseph Seymour Patrick Quaw Thomas Erickson Charlie Duncan George Sam Bird Bear
        Sunchild Redcrow Wapass Strongarm Ironstar Kequahtooway""",
    ),
    "innu": (
        1,
        13,
        """Marie-Marthe Evelyne Shan-Dak Uapukun Maniten Philomène Anne-Marie Desneiges Jeanne-d'Arc
        Kathia Fabienne Nathasia Mani Agathe""",
        """Mathias Jean-Baptiste Grégoire Raphaël Napess Réginald Alexandre Philippe Shushep Antoine Ghislain
        Jérôme Tshakapesh Uashat""".replace("Uashat", "Pien"),
        """Vollant Fontaine Grégoire Jourdain McKenzie Pinette St-Onge Ambroise Rock Mollen Mestokosho Bellefleur
        Wapistan Malec Hervieux Riverin Bacon Picard Kanapé Gros-Louis Sioui Awashish Petiquay Flamand
        Canapé Volant Régis""",
    ),
    "metis": (
        5,
        1,
        "Yvonne Lorelei Darcy Cheryl Justine Georgette Tara Rosemary Candace Jolene",
        "Gabriel Norbert Garry Maurice Rene Darrell Ambrose Ryan Lawrence Marcel",
        """Desjarlais Poitras Lafond Fayant Parenteau Gariepy Fleury Caron LaRocque Ouellette Boyer Belhumeur
        Pritchard McDougall Delorme Klyne""",
    ),
    "inuit": (
        3,
        3,
        "Elisapie Minnie Siasi Lizzie Annie Qiluqi Maaki Alasie Sheepa Leetia",
        "Lucassie Putulik Jaaka Adamie Noah Johnny Jusipi Pauloosie Simeonie Charlie",
        """Nappaaluk Annanack Tukkiapik Papatsie Ipeelie Qumaaluk Angnatuk Kooneeliusie Ittusardjuat Uqaituk
        Alariaq Nungak Weetaluktuk Akpaliapik""",
    ),
    "southasian": (
        10,
        2,
        """Harpreet Manjit Gurleen Simran Priya Anita Jasmeet Navdeep Kavita Fatema Sunita Rupinder
        Deepa Nasreen""",
        """Gurpreet Jaswinder Harjit Amandeep Rajesh Arjun Balwinder Sukhdeep Imran Vikram Ravi Kuldip Mohan
        Parminder""",
        """Gill Sidhu Dhaliwal Sandhu Grewal Patel Sharma Kaur Singh Brar Chowdhury Perera Rahman Fernando Bains
        Sivakumar Malhotra Qureshi Nair""",
    ),
    "chinese": (
        7,
        2,
        "Mei Xiaoling Yan Wing-Yee Susan Li-Hua Grace Hui Fang Siu-Ling Jing Ka-Wai",
        "Wei Jianguo Kwok-Keung Raymond Tony Hao Ming Chi-Wai Zhiqiang Alvin Bo Yifan",
        "Wong Chan Lee Liu Zhang Chen Huang Leung Cheung Ng Lam Ho Mah Quan Xu Zhao Fung Yip",
    ),
    "vietnamese": (
        3,
        2,
        "Thi Hanh Kim Linh Thuy Ngoc Lan Phuong Mai Hong",
        "Minh Tuan Duc Hung Quang Bao Khanh Dat",
        "Nguyen Tran Pham Vo Dang Bui Huynh Duong Truong Phan",
    ),
    "filipino": (
        6,
        1,
        """Maricel Rowena Jocelyn Cherry Lourdes Analyn Marites Divina Rosario Arlene Princess
        Evangeline""",
        "Jomar Rodel Ernesto Reynaldo Jun Rommel Efren Danilo Crisanto Mark-Anthony",
        "Santos Reyes Dela_Cruz Bautista Villanueva Magsaysay Mendoza Ramos Aquino Macaraeg Pangilinan Dizon",
    ),
    "arab": (
        4,
        7,
        "Fatima Amina Samira Leila Rania Nour Khadija Hanane Yasmine Salma Houda Rim",
        "Mohamed Ahmed Youssef Karim Rachid Omar Khaled Bilal Tarek Hamza Mehdi Anouar",
        """Haddad El_Amrani Benali Khoury Mansour Bouzid Al-Masri Abdallah Cherkaoui Ben_Salah Belkacem Nasser
        Hamdi Saidi Zeroual""",
    ),
    "persian": (
        3,
        1,
        "Shirin Parisa Nasrin Mahsa Zohreh Farzaneh Laleh Setareh",
        "Reza Babak Hossein Kaveh Farid Javad Arash Siamak",
        "Ahmadi Rezaei Hosseini Karimi Moradi Sadeghi Tehrani Rahimi Nazari Jafari",
    ),
    "somali": (
        3,
        1,
        "Hodan Ifrah Sahra Faduma Ayaan Halima Nimo Deqa",
        "Abdi Abdirahman Mahad Liban Yusuf Guled Warsame Ismail",
        "Warsame Farah Hassan Abdullahi Mohamud Jama Osman Dirie Yusuf Aden",
    ),
    "african_fr": (
        1,
        7,
        """Aïssatou Mariam Clarisse Espérance Divine Fatoumata Immaculée Grâce Béatrice Chancelle
        Adjoa Bintou""",
        """Mamadou Moussa Emmanuel Dieudonné Ibrahima Patrice Serge Jean-Bosco Koffi Alpha Christian
        Trésor""",
        """Diallo Kouassi Mbeki Nkurunziza Traoré Ngoma Kabongo Mukendi Ouédraogo Tshibangu Sow Bah Niyonzima
        Tchoupo Konaté Mbala""",
    ),
    "haitian": (
        1,
        6,
        "Mirlande Roseline Guerda Wideline Nadège Marie-Carmel Ketly Fabiola Islande Yolette",
        "Wilner Jean-Robert Frantz Ricardo Evens Jacquelin Wisly Fritz Dieuseul Kenson",
        """Jean-Baptiste Pierre-Louis Joseph Charles Desir Estimé Dorvil Augustin Saint-Fleur Célestin Etienne
        Louissaint Toussaint""",
    ),
    "ukrainian": (
        6,
        2,
        "Oksana Iryna Olha Natalia Halyna Sofiia Yuliia Tetiana Svitlana Kateryna",
        "Andriy Oleh Mykola Taras Volodymyr Bohdan Serhiy Petro Ihor Dmytro",
        """Kovalenko Shevchuk Bondar Tkachenko Melnyk Kowalchuk Hrycyk Lysenko Petrenko Romaniuk Woytowich
        Savchuk""",
    ),
    "latin": (
        4,
        6,
        "María Yolanda Luz Marina Paola Carolina Guadalupe Xiomara Daniela Rosa Alejandra Milagros",
        "José Luis Carlos Miguel Andrés Hernán Rigoberto Javier Fernando Jairo Álvaro Wilmer",
        """Rodríguez Hernández García Castillo Morales Rojas Quispe Vargas Gómez Ramírez Cifuentes Zapata Ortiz
        Peña Salazar de_la_Torre""",
    ),
    "portuguese": (
        2,
        2,
        "Fátima Conceição Lurdes Graça Filomena Teresa",
        "João Manuel Joaquim Paulo Rui António",
        "Silva Ferreira Medeiros da_Costa Pereira Oliveira Sousa dos_Santos Pacheco Amaral",
    ),
    "korean": (
        2,
        1,
        "Eun-Ji Soo-Yeon Hye-Jin Min-Seo Ji-Won",
        "Sung-Min Jae-Ho Dong-Hyun Young-Soo Ki-Tae",
        "Kim Park Choi Jung Kang Yoon Lim Shin Baek",
    ),
    "eritrean": (
        3,
        1,
        "Selam Tsega Rahwa Senait Abrehet Meron Hiwet",
        "Tesfay Yonas Mussie Daniel Filmon Berhane Kidane",
        "Tekle Gebremedhin Haile Tesfamariam Woldu Kidane Abraha Okbay Ghebre Asefaw",
    ),
}
NICK = {
    "Jennifer": "Jenny",
    "Margaret": "Peggy",
    "Tracy": "Trace",
    "Ronald": "Ron",
    "Gordon": "Gord",
    "Clifford": "Cliff",
    "Beverly": "Bev",
    "Charlene": "Char",
    "Russell": "Russ",
    "Kevin": "Kev",
    "Leonard": "Lenny",
    "Lorraine": "Lori",
    "Stewart": "Stew",
    "Norman": "Norm",
    "Wilfred": "Wilf",
    "Lawrence": "Larry",
    "Josephine": "Josie",
    "Travis": "Trav",
    "Bernadette": "Bernie",
    "Delphine": "Del",
    "Marie-Ève": "Mev",
    "Jean-François": "Jeff",
    "Maxime": "Max",
    "Guillaume": "Gui",
    "Mathieu": "Mat",
    "Stéphanie": "Steph",
    "Mélanie": "Mel",
    "Valérie": "Val",
    "Nathalie": "Nat",
    "Marc-André": "Marco",
    "Rosaire": "Ti-Ros",
    "Réjean": "Ti-Jean",
    "Catherine": "Cath",
    "Véronique": "Véro",
    "Geneviève": "Ge",
    "Isabelle": "Isa",
    "Jonathan": "Jo",
    "Alexandre": "Alex",
    "Philippe": "Phil",
    "Fernando": "Nando",
    "Mohamed": "Momo",
    "Emmanuel": "Manu",
    "Guadalupe": "Lupe",
    "Alejandra": "Ale",
    "Volodymyr": "Vova",
    "Svitlana": "Sveta",
    "Kateryna": "Katya",
    "Harpreet": "Happy",
    "Amandeep": "Aman",
    "Jaswinder": "Jas",
}


def _split(words):
    return [w.replace("_", " ") for w in words.split()]


TABLE = {k: (v[0], v[1], _split(v[2]), _split(v[3]), _split(v[4])) for k, v in COMMUNITIES.items()}


def draw(rng, lang, gender, surname=None, near=None):
    """(given, surname, gender, community) of one invented person."""
    keys = list(TABLE)
    key = rng.choices(keys, [TABLE[k][0 if lang == "en" else 1] for k in keys])[0]
    key = near or key
    row = TABLE[key]
    if surname:
        rows = [r for r in TABLE.values() if surname in r[4]]
        row = rng.choice(rows) if rows else row
    gender = gender or rng.choice("fm")
    return rng.choice(row[2] if gender == "f" else row[3]), surname or rng.choice(row[4]), gender, key


if __name__ == "__main__":
    print(len({g for r in TABLE.values() for g in r[2] + r[3]}), len({s for r in TABLE.values() for s in r[4]}))
