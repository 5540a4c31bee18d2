"""Given names, surnames and nicknames, by community. Every combination is invented."""

from __future__ import annotations

# community: (weight EN, weight FR, women's given names, men's given names, surnames)
_RAW: dict[str, tuple[int, int, str, str, str]] = {
    "quebecois": (
        6,
        30,
        "Josée Manon Guylaine Marie-Ève Maude Océane Chantal Ginette Marie-Claude Annie Mélanie Noémie Huguette"
        " Laurence Rosalie Francine Anne-Sophie Lise Jacinthe Églantine Florence Suzanne",
        "Réjean Guy Jean-François Mathieu Normand Gaétan Étienne Sylvain Yvon Olivier Marc-André Zachary Fernand"
        " Benoît Éric Félix Stéphane Gilles Alexis Émile Rosaire Pierre-Luc",
        "Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger Lévesque"
        " Bergeron Leblond Girard Simard Boucher Caron Beaulieu Cloutier Dubé Poirier Fournier Lapointe Lafleur"
        " Desjardins Larivière Boisvert St-Pierre St-Onge Laframboise Jolicoeur Bellefeuille Labonté Vadeboncoeur"
        " Gagnon-Roy Côté-Lessard L'Heureux D'Amours Des Ruisseaux La Haye",
    ),
    "acadian": (
        6,
        12,
        "Évangéline Rose-Marie Monique Claudette Zélica Dorine Mylène Germaine Edna Anne-Marie",
        "Réginald Alyre Camille Edmond Hector Donat Rhéal Gérald Livain Armand",
        "LeBlanc Cormier Arsenault Gallant Robichaud Thériault Doiron Landry Melanson Savoie Comeau Haché Mazerolle"
        " Chiasson Losier Richard Bourque Maillet Gaudet Duguay",
    ),
    "anglo": (
        24,
        5,
        "Brenda Heather Tammy Kayla Joanne Margaret Shirley Ashley Dawn Faith Hope Grace Ruby June Destiny Beverly"
        " Charlene Mackenzie Lorraine Peggy Robin Madison",
        "Darren Wayne Tyler Kyle Murray Dale Mark Art Bill Cody Gordon Clifford Lorne Brock Rick Hunter Garth Ian"
        " Dwight Randy Trevor Keith",
        "MacDonald Campbell Stewart Hughes Rose Baker Young Price Street Wood Bennett Fraser McNair O'Leary Hatfield"
        " Steeves Whipple Sinclair Colpitts Bishop Marsh Church Field Parsons Pike Gillis Ross Wade Day Hill"
        " Van Horne McAllister",
    ),
    "first_nations": (
        14,
        7,
        "Raven Jolene Cheyenne Delphine Skye Alvina Bernadette Tansi Nokomis Winona Dakota Marlene",
        "Leroy Clarence Thunder River Norval Elijah Delbert Floyd Percy Tristan Harvey Wacey",
        "Cardinal Bear Whitehead Bird Littlechild Sanderson Ermineskin Crowfoot Papequash Moosomin Sock Augustine"
        " Polchies Sappier Awashish Mollen Vollant Kistabish Echaquan Siméon Buffalo-Calf Fox Running-Rabbit"
        " Stonechild Daychief Favel Ward Paul Picard Wapachee Mianscum",
    ),
    "inuit": (
        3,
        3,
        "Aputi Siasi Nuvalinga Lizzie Qullik Elisapie Minnie Annie-Pitsiulak",
        "Jaaji Putulik Adamie Noah Tuumasi Lucassie Peter-Jimmy Qumaaluk",
        "Nungak Kumarluk Tukkiapik Angnatuk Ittoshat Kadlutsiak Aupaluktuq Okpik Uniuqsaraq Novalinga",
    ),
    "metis": (
        5,
        3,
        "Charlotte Virginia Rosalind Pauline Janelle Yvette",
        "Gabriel Maxime Lawrence Ambroise Moïse Leonard",
        "Riel Dumont Lagimodière Delorme Desjarlais Ducharme Vermette Parenteau Fayant Laroque Belcourt Gladue",
    ),
    "south_asian": (
        9,
        4,
        "Harpreet Simran Jaspreet Priya Anjali Fatima-Noor Gurleen Shanthi Nasreen Meera",
        "Gurpreet Arjun Manpreet Ravi Imran Suresh Jagtar Vikram Thivagar Naveed",
        "Gill Dhaliwal Sandhu Sidhu Brar Patel Sharma Anand Siddiqui Chaudhry Sivapalan Nadarajah Grewal Iyer Malik",
    ),
    "chinese": (
        5,
        3,
        "Mei-Ling Xiaoyan Wing-Yee Jiayi Hui Lan-Fang",
        "Wei Jianguo Kwok-Wah Zhiyong Ming Haoran",
        "Wong Chan Li Zhang Leung Huang Cheung Ng Xu Zhou",
    ),
    "vietnamese": (
        3,
        4,
        "Thu-Hà Ngọc Linh Bích Kim-Anh",
        "Minh Quang Tuấn Đức Hùng",
        "Nguyen Tran Pham Huynh Dang Vo Bui Trinh",
    ),
    "filipino": (
        6,
        2,
        "Maricel Rowena Jocelyn Analyn Luzviminda Cherry-Ann",
        "Rodel Jun-Jun Ferdinand Reynaldo Jericho Dante",
        "Dela Cruz;Santos;Bautista;Villanueva;Macaraeg;De Guzman;Pangilinan;Manalo;Salonga",
    ),
    "arab": (
        5,
        9,
        "Amina Rania Samira Khadija Lamia Yasmine Houda Nour",
        "Youssef Karim Mohamed Rachid Bilal Walid Abdelkader Tarek",
        "El Amrani;Benali;Haddad;Al-Khatib;Bouzid;Mansouri;Khoury;Al Hariri;Cherkaoui;Ben Salah;Saïdi",
    ),
    "persian": (
        3,
        2,
        "Shirin Parisa Nasrin Golnaz Mahsa",
        "Reza Farhad Behrouz Kourosh Dariush",
        "Hosseini Ahmadi Rahimi Tehrani Farrokhzad Moradi Karimzadeh",
    ),
    "somali": (
        4,
        2,
        "Hodan Ayaan Fartun Ifrah Sahra",
        "Abdi Warsame Liban Guled Mahad",
        "Warfa Hassan Abdullahi Farah Jama Duale Osman",
    ),
    "haitian": (
        1,
        10,
        "Marie-Carmelle Fabiola Guerline Roseline Nadège Mirlande",
        "Jean-Robert Wilner Frantz Dieudonné Jude Ricardo",
        "Pierre-Louis Jean-Baptiste Toussaint Destin Charles Estimé Désir Saint-Fleur Joseph Lubin Célestin",
    ),
    "african": (
        4,
        8,
        "Aïssatou Espérance Divine Mariama Solange Chantale-Grâce",
        "Mamadou Ousmane Jean-Bosco Patrice Kouassi Emeka",
        "Diallo Traoré Mbuyi Kabongo Niyonzima Koné Okafor Ndiaye Mukendi Tshibangu Adeyemi",
    ),
    "ukrainian": (
        9,
        3,
        "Oksana Iryna Olena Halyna Sofiia Nadia",
        "Taras Bohdan Mykola Andriy Orest Vasyl",
        "Kowalchuk Shevchenko Boychuk Melnyk Hrycay Petrenko Wasylyshyn Bondarenko Tkachuk Prokopchuk",
    ),
    "mennonite": (
        6,
        0,
        "Tina Justina Helena Katharina Annaliese",
        "Abram Cornelius Jake Dietrich Isaak",
        "Friesen Penner Reimer Dyck Toews Wiebe Klassen Hofer Waldner Thiessen",
    ),
    "portuguese": (
        3,
        3,
        "Fátima Conceição Lurdes Inês",
        "João Joaquim Rui Álvaro",
        "Da Silva;Medeiros;Pacheco;Furtado;Dos Santos;Raposo;Botelho",
    ),
    "latin": (
        4,
        6,
        "Guadalupe Ximena Yolanda Luz Paola",
        "Jesús Ramiro Andrés Wilmer Héctor",
        "Rodríguez Peña Quispe Hernández Castillo Núñez Restrepo Villalobos Ochoa",
    ),
    "korean": (
        2,
        1,
        "Ji-Woo Soo-Jin Eun-Hye Min-Seo",
        "Sung-Ho Jae-Hyun Dong-Wook Tae-Yang",
        "Kim Park Choi Jeong Yoon Kang",
    ),
    "eritrean": (
        4,
        2,
        "Selam Feven Tsega Mehret",
        "Yonas Tesfay Haile Merhawi",
        "Ghebremariam Tekle Habtemichael Woldu Kidane Berhe Asfaha",
    ),
}

NICKS: tuple[str, ...] = (
    "Ti-Guy",
    "Junior",
    "Bubba",
    "Ti-Lou",
    "Ti-Loup",
    "Dougie",
    "Bee-Jay",
    "Moose-Jim",
    "Big Al",
    "Joe-Boy",
    "Frenchie",
    "Shorty",
    "Ti-Rouge",
    "Ti-Mousse",
    "Coco",
    "Bobby-Joe",
    "Gino",
    "Ti-Paul",
    "Sonny",
    "Teeny",
)


def _parts(raw: str) -> tuple[str, ...]:
    """Lists holding names of two words are parted by semicolons, the others by blanks."""
    return tuple(raw.split(";")) if ";" in raw else tuple(raw.split())


def _surnames(raw: str) -> tuple[str, ...]:
    """Joins the particles left apart by the blank-parted lists."""
    found: list[str] = []
    for word in _parts(raw):
        if found and found[-1] in ("Des", "La", "Van"):
            found[-1] = f"{found[-1]} {word}"
        else:
            found.append(word)
    return tuple(found)


COMMUNITIES: tuple[str, ...] = tuple(_RAW)
WEIGHTS: dict[str, list[int]] = {
    "en": [_RAW[name][0] for name in COMMUNITIES],
    "fr": [_RAW[name][1] for name in COMMUNITIES],
}
WOMEN: dict[str, tuple[str, ...]] = {name: _parts(raw[2]) for name, raw in _RAW.items()}
MEN: dict[str, tuple[str, ...]] = {name: _parts(raw[3]) for name, raw in _RAW.items()}
SURNAMES: dict[str, tuple[str, ...]] = {name: _surnames(raw[4]) for name, raw in _RAW.items()}
