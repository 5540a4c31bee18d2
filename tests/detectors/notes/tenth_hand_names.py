"""Invented persons: given names and surnames by community, and nicknames."""

from __future__ import annotations

import random

# community: (women's names, men's names, surnames)
_RAW = {
    "anglo": (
        "Heather Donna Kathleen Brenda Joan Tiffany Kelsey Marlene Shauna Lorraine Peggy Doreen Rose Grace Faith "
        "April June Hazel Ruth Carol Mary-Ellen Bev",
        "Gordon Wayne Kyle Darryl Bruce Trevor Cody Ross Glen Murray Stewart Terry Clifford Norm Grant Chase Will "
        "Art Frank Dale Doug Lorne",
        "MacKinnon O'Leary Campbell Fraser Whitfield Hutchings Barlow Snow Parsons Crocker McAllister Doyle Penney "
        "Banks Rivers Church Parks Young Best Winters Hollis Tizzard Boyd Kerr Ferris Gough Langille Sutherland",
    ),
    "quebec": (
        "Ginette Manon Josée Marie-Ève Chantal Lise Guylaine Sylvie Mélanie Nathalie Audrey Annie Johanne Francine "
        "Anne-Sophie Camille Léa Rosalie Océane Huguette Pierrette Jocelyne Marguerite Solange Florence Maude",
        "Réjean Gaétan Sylvain Jean-Guy Yvon Marc-André Stéphane Mathieu Jean-François Denis Benoît Luc Normand "
        "Fernand Gilles Alexis Olivier Guillaume Samuel Félix Pierre-Luc Rosaire Ghislain Raynald Éric Émile",
        "Tremblay Gagnon Bouchard Lavoie Lajeunesse Charbonneau Desrosiers Lacroix Bélanger Thériault Pelletier "
        "Beaulieu Dubé Lévesque Ouellet Paquette Vaillancourt St-Onge Laflamme Ladouceur Boisvert Lamontagne "
        "Larivière "
        "Côté-Simard Roy-Gingras Deslauriers Sanschagrin Vadeboncoeur Brisebois L'Heureux Thibodeau-Roy Francoeur",
    ),
    "acadie": (
        "Thérèse Rose-Marie Géraldine Monique Édith Corinne Yvette Aline Claudette Mireille Éveline Rolande Zélica",
        "Réginald Alyre Aurèle Donat Edmond Livain Hector Valmond Robert Jean-Paul Ulysse Camille-André Théo",
        "Landry LeBlanc Cormier Arsenault Gallant Doiron Chiasson Losier Robichaud Haché Mallet Savoie Duguay Godin "
        "Comeau Richard d'Entremont Surette Bourque Melanson Noël Basque Thibeault",
    ),
    "first": (
        "Winnie Delphine Charlene Dakota Mary-Jane Sage Raven Verna Josephine Rosanne Autumn Philomène Nadine Bella",
        "Elijah Clarence Dwayne Leroy Wesley Norman Hunter Isaiah Alvin Theodore Ernest Raymond Jeremiah Sylvester",
        "Beardy Kakegamic Crowchild Whitefish Cardinal Moonias Wapachee Awashish Sylliboy Ottertail Spence Bigcanoe "
        "Redsky Standingready Fiddler Many-Bears Blacksmith Vollant Mestokosho Bellegarde Sark Kistabish Sunday",
    ),
    "inuit": (
        "Elisapee Leetia Siasi Annie-Pitsiulak Qumaq Aloupa Maina Lizzie Sarah-Ann Pasha Nellie Uqittuq",
        "Jobie Putulik Tamusi Lucassie Noah Johnny-Boy Adamie Markusie Pauloosie Tivi Levi Simeonie",
        "Kilabuk Nakashuk Tulugak Annanack Qumaluk Alariaq Tookalak Ittukallak Arnatuk Nowdlak Etok Saviadjuk Ipeelie",
    ),
    "metis": (
        "Maxine Rhonda Colette Bernadette Lorna Tanis Élise Yvonne Marcella Crystal",
        "Leon Gabriel Maurice Clément Ambrose Percy Randall Joseph Roland Darcy",
        "Lafournaise Desjarlais Fleury Boucher Laliberte Vandal Delorme Pruden Caron Ledoux Lagimodière Morrissette",
    ),
    "southasian": (
        "Harpreet Gurleen Priya Nasreen Sunita Farzana Jaspreet Anjali Rukhsana Thilini Meena Shabnam Kamaljit Divya",
        "Gurpreet Rajinder Arjun Imran Sukhdev Tariq Vikram Balwinder Sanjay Naveed Thusitha Harjit Rohan Dilip",
        "Sandhu Gill Dhaliwal Chaudhry Iyer Rahman Patel Sivakumar Kaur Bains Qureshi Perera Mahmood Nair Joshi "
        "Thavarajah Brar Hussain Malik Deol",
    ),
    "chinese": (
        "Mei Xiu-Ying Wai-Ling Jing Yan Suk-Han Lihua Pui-Yee Fang Xiaoling Winnie-Mei Hui",
        "Wei Ka-Ming Jian Chi-Keung Guoqiang Siu-Fai Bo Haoran Kwok Zhiyuan Ming Yong",
        "Wong Leung Zhang Chow Huang Lau Tsang Xu Fung Liang Ng Zhou Kwan Yeung Deng Mak",
    ),
    "vietnam": (
        "Thuy Lan Hong-Nhung Bich Kim-Anh Huong Tuyet Phuong Diem Ngoc",
        "Minh Quang Duc Van-Long Tuan Hieu Khanh Thanh Bao Dinh",
        "Nguyen Tran Pham Huynh Vo Dang Bui Ngo Duong Truong Ly",
    ),
    "filipino": (
        "Maricel Jocelyn Luzviminda Rowena Analyn Cherry Girlie Divina Lovely Imelda",
        "Rodel Jun-Jun Arnel Reynaldo Jericho Crisanto Eduardo Dennis Marlon Benjie",
        "Dela-Cruz Santos Bautista Villanueva Magsaysay Pangilinan Ocampo Reyes Manalo Tolentino Abad Dimaculangan",
    ),
    "arab": (
        "Fatima Rania Hala Samira Khadija Nour Zeinab Amal Yasmine Soukaina Houda Latifa",
        "Khaled Mohamed Bilal Youssef Abdelkader Samir Rachid Omar Tarek Hicham Mounir Ghassan",
        "Al-Masri Haddad Benali El-Khoury Bouzid Abu-Hamad Chaoui Mansour Zerrouki Khalil Belkacem Saab Al-Jabouri "
        "Ould-Ahmed Daoud",
    ),
    "persian": (
        "Shirin Parisa Mahnaz Laleh Zohreh Nasrin Golnaz Freshta",
        "Reza Behrouz Farhad Kourosh Hamid Navid Jawad Siavash",
        "Ahmadi Hosseini Tehrani Karimzadeh Rostami Moradi Farahani Noori Sharifi",
    ),
    "somali": (
        "Hodan Sahra Ifrah Fadumo Ayaan Hibaq Ubah Sagal Idil",
        "Abdirahman Guled Liban Mahad Abshir Cabdi Yusuf Warsame Bashir",
        "Warsame Abdi Farah Jama Hersi Nur Osman Mohamud Dirie Gelle",
    ),
    "eritrean": (
        "Selam Almaz Tsega Hiwot Rahel Senait Feven Letebrhan",
        "Yonas Tesfay Dawit Mebrahtu Filmon Kidane Biniam Habtom",
        "Tekle Ghebremedhin Haile Woldu Asmelash Berhane Kifle Zerai Okbay",
    ),
    "haitian": (
        "Marie-Carmelle Guerda Fabiola Nadège Roseline Mirlande Widline Ketsia Islande Darline",
        "Wilner Jean-Robert Frantz Evens Kervens Ronald Jocelyn-Pierre Mackenson Dieudonné Patrick",
        "Jean-Baptiste Désir Augustin Toussaint Pierre-Louis Joseph-Charles Estimé Dorvil Saint-Fleur Cadet Célestin",
    ),
    "african": (
        "Aminata Béatrice Espérance Chantal-Mukamana Fatou Clarisse Grâce Ngozi Adaeze Divine Mariam",
        "Emmanuel Boubacar Christian Innocent Moussa Ibrahima Chinedu Tunde Serge Dieumerci Fabrice",
        "Diallo Kabongo Niyonzima Okafor Traoré Mbuyi Uwimana Adeyemi Ndiaye Tshibangu Koné Hakizimana Ilunga Mensah",
    ),
    "ukrainian": (
        "Oksana Iryna Halyna Natalia Ludmila Svitlana Olena Daryna",
        "Bohdan Taras Andriy Vasyl Mykola Oleksandr Yuriy Petro",
        "Kovalenko Shevchuk Hrynchyshyn Melnyk Bondarenko Tkachuk Romaniuk Lytvyn Zaporozhets Wasylyk",
    ),
    "portuguese": (
        "Fernanda Conceição Lurdes Graça Filomena Inês Idalina",
        "Joaquim Manuel António Nelson Rui Horácio Américo",
        "Medeiros Raposo Ferreira Pacheco Da-Silva Amaral Botelho Moniz Furtado De-Sousa",
    ),
    "latin": (
        "Guadalupe Yolanda Ximena Paola Rosario Esperanza Maribel Luz Dolores",
        "Julio José-Luis Álvaro Ramiro Edwin Hernán Wilmer Jesús Ángel",
        "Hernández Quispe Rojas Castillo Gutiérrez Mejía Ortiz Sandoval Peña Cifuentes Flores Vargas",
    ),
    "korean": (
        "Min-Ji Soo-Yeon Eun-Hee Hye-Jin Young-Ja Ji-Woo",
        "Sang-Hoon Joon-Ho Dong-Hyun Seung Kyung-Soo Jae",
        "Kim Park Hwang Yoon Shin Kang Jung Choi",
    ),
    "dutch": (
        "Wilhelmina Anneke Katrina Greta Hildegard Susanna",
        "Henk Cornelius Jacob Abram Dirk Wilhelm",
        "van-der-Meer Friesen Dyck de-Vries Wiebe von-Kampen Penner Vandenberg Reimer Ten-Hove",
    ),
}
_JOINED = {
    "Dela-Cruz": "Dela Cruz",
    "Da-Silva": "Da Silva",
    "De-Sousa": "De Sousa",
    "van-der-Meer": "van der Meer",
    "de-Vries": "de Vries",
    "von-Kampen": "von Kampen",
    "Ten-Hove": "Ten Hove",
    "Many-Bears": "Many Bears",
}
COMMUNITIES = {k: tuple([_JOINED.get(w, w) for w in part.split()] for part in v) for k, v in _RAW.items()}
WEIGHTS = {
    "en": {
        "anglo": 9,
        "quebec": 2,
        "acadie": 2,
        "first": 5,
        "inuit": 2,
        "metis": 2,
        "southasian": 5,
        "chinese": 3,
        "vietnam": 2,
        "filipino": 3,
        "arab": 3,
        "persian": 2,
        "somali": 2,
        "eritrean": 2,
        "haitian": 1,
        "african": 3,
        "ukrainian": 3,
        "portuguese": 2,
        "latin": 2,
        "korean": 2,
        "dutch": 2,
    },
    "fr": {
        "anglo": 2,
        "quebec": 14,
        "acadie": 7,
        "first": 3,
        "inuit": 1,
        "metis": 1,
        "southasian": 1,
        "chinese": 1,
        "vietnam": 2,
        "filipino": 1,
        "arab": 5,
        "persian": 1,
        "somali": 1,
        "eritrean": 1,
        "haitian": 4,
        "african": 5,
        "ukrainian": 1,
        "portuguese": 2,
        "latin": 3,
        "korean": 1,
        "dutch": 1,
    },
}
NICKS = {
    "f": ["Mimi", "Gigi", "Jojo", "Bibi", "Nanny Jo", "Kay-Kay", "Lolo", "Tootsie", "Vivi", "Dee", "Missy", "Nana Bea"],
    "m": ["Ti-Guy", "Buddy", "Junior", "Smokey", "Ti-Paul", "Red", "Duke", "Sonny", "Ti-Jean", "Moose", "JP", "Butch"],
}


_OLD = ("anglo", "quebec", "acadie", "first", "inuit", "metis", "dutch")


def community(rng: random.Random, lang: str, kind: str = "") -> str:
    """kind n: a newcomer; w: a First Nations member; anything else: anyone."""
    w = {"first": 1} if kind == "w" else WEIGHTS[lang]
    if kind == "n":
        w = {k: v for k, v in w.items() if k not in _OLD}
    return rng.choices(list(w), list(w.values()))[0]


def given(rng: random.Random, com: str, gender: str) -> str:
    return rng.choice(COMMUNITIES[com][0 if gender == "f" else 1])


def surname(rng: random.Random, com: str) -> str:
    return rng.choice(COMMUNITIES[com][2])


def sizes() -> tuple[int, int]:
    first = {n for v in COMMUNITIES.values() for n in v[0] + v[1]}
    last = {n for v in COMMUNITIES.values() for n in v[2]}
    return len(first), len(last)
