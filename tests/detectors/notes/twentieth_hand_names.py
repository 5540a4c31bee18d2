"""Given names and surnames of many communities; an underscore stands for a blank inside one name."""

from __future__ import annotations

import random

RAW: dict[str, tuple[str, str, str]] = {
    "anglo": (
        "Heather Joanne Beverley Kayla Sherry Gail Meghan Darlene Tracey Brenda",
        "Wayne Gordon Kyle Trevor Darrell Craig Brent Doug Shawn Keith",
        "MacIsaac Boutilier Hiltz Zinck MacKinnon Rafuse Whynot Gillis Fraser Corkum O'Handley Burgess Purcell "
        "Lockhart",
    ),
    "blackns": (
        "Latoya Rosalind Shanice Ivy Corrine Myrna",
        "Delroy Tyrell Vaughn Wendell Reggie Clyde",
        "Cromwell Downey Sparks Provo Colley Beals Skinner Izzard Tynes States Carvery Gero",
    ),
    "quebec": (
        "Marie-Ève Ginette Mélanie Josée Sylvie Chantal Noémie Audrey-Anne Huguette Maude Gaétane Line",
        "Jean-François Réjean Gaétan Normand Mathieu Sylvain Yvon Marc-André Rosaire Félix Benoît Donald",
        "Gagnon Bélanger Thériault Lachance Dubé Laflamme Vaillancourt Desrosiers Sansregret Bienvenue Latour "
        "St-Onge Lajeunesse Charbonneau Larivière Boisvert Petit de_Repentigny Beauchemin Tremblay-Houle",
    ),
    "acadian": (
        "Évangéline Rose-Marie Thérèse Yvette Monique Lorraine",
        "Aurèle Camille Léonce Alcide Ulysse Hector",
        "LeBlanc Comeau d'Entremont Saulnier Surette Deveau Thibodeau Amirault Robichaud Belliveau Maillet Gaudet",
    ),
    "firstnations": (
        "Loretta Verna Raven Cheyenne Elsie Roseanne Tehya Winona Delores Sage",
        "Elijah Leroy Dakota Moses Clarence Abraham Redsky Isaiah Emile Harvey",
        "Kakegamic Moonias Beardy Wabano Fiddler Sutherland Ottereyes Wapachee Sakakeep Meekis Linklater Chum "
        "Sylliboy Googoo Denny Toney Paul Wesley Awashish Petiquay Echum Kistabish Tenascon Whiteduck",
    ),
    "metis": (
        "Colette Jolene Marlene Darcy Rita Angelique",
        "Gabriel Cuthbert Norbert Dwayne Ambroise Lance",
        "Lavallee Ducharme Parenteau Fiddler-Belcourt Desjarlais Poitras Boyer Letendre Gariepy Swain",
    ),
    "inuit": (
        "Siasi Aani Qumaluk Elisapie Lizzie Mialia",
        "Jaaji Putulik Adamie Noah Lukasi Tivi",
        "Annanack Qaqasiq Ittukallak Kudluk Nappaaluk Tukkiapik Ningiuk Aliqu Saunik Kalluk",
    ),
    "punjabi": (
        "Harpreet Gurleen Manjit Simran Baljinder Amandeep",
        "Gurpreet Jaswinder Sukhdev Parminder Harjot Balbir",
        "Dhaliwal Sandhu Grewal Brar Gill Sidhu Bains Dosanjh Toor Chahal",
    ),
    "southasian": (
        "Priya Lakshmi Nasreen Anjali Shazia Tharshini",
        "Rajesh Imran Suresh Vikram Tariq Karthik",
        "Patel Sivakumar Chowdhury Iyer Rahman Perera Malik Deshpande Thavarajah Khatri",
    ),
    "chinese": (
        "Mei-Ling Xiaoyan Lihua Suk-Yin Jingyi Wai-Fong",
        "Guoqiang Wei-Lun Zhiming Ka-Ho Jianhua Yuchen",
        "Wong Zhang Leung Chow Huang Lam Cheung Xu Tse Liang",
    ),
    "vietnamese": (
        "Thuy Ngoc Lan_Anh Bich Huyen Kim-Chi",
        "Minh Quang Duc Tuan Hoang Van_Long",
        "Nguyen Tran Pham Huynh Vo Dang Bui Truong Duong Ngo",
    ),
    "filipino": (
        "Marites Rowena Lourdes Jocelyn Maricel Analyn",
        "Rodel Jomar Benigno Arnel Dennis Crisanto",
        "Dela_Cruz Santos Bautista Magsaysay Villanueva Ocampo Pangilinan Reyes Manalo Dimaculangan",
    ),
    "arab": (
        "Fatima Rania Hanane Samira Nour Souad Yasmine",
        "Youssef Karim Bilal Mustapha Hocine Walid Rachid",
        "Benali El_Amrani Haddad Khoury Bouzid Mansouri Al-Jaberi Belkacem Ait_Said Cherif Zeroual Nasrallah",
    ),
    "persian": (
        "Shirin Parisa Mahsa Golnaz Zahra Laleh",
        "Behrouz Kamran Farhad Dariush Reza Siavash",
        "Hosseini Tehrani Moradi Karimzadeh Ahmadi Rostami Sharifi Noorzai Golestani Jafari",
    ),
    "somali": (
        "Hodan Ayaan Ifrah Sahra Deqa Hamdi",
        "Abdirahman Liban Warsame Guled Mahad Yusuf",
        "Warsame-Ali Farah Hassan Abdullahi Jama Dirie Osman Mohamud Nur Gedi",
    ),
    "eritrean": (
        "Selam Senait Azeb Mehret Bilen Tsega",
        "Tesfay Yonas Mehari Dawit Filmon Haile",
        "Gebremeskel Tekle Habte Woldemariam Ghebre Abraha Kidane Berhane Mengistu Asfaw",
    ),
    "haitian": (
        "Guerda Marie-Ange Fabienne Islande Mirlande Roseline",
        "Wilner Jean-Robert Frantz Emmanuel Rénald Dieudonné",
        "Toussaint Pierre-Louis Jean-Baptiste Desrameaux Saint-Fleur Cadet Laguerre Désir Philogène Exantus",
    ),
    "african": (
        "Aïssatou Mariam Ngozi Clarisse Béatrice Fatoumata",
        "Ousmane Kofi Désiré Mamadou Chidi Innocent",
        "Diallo Mbuyi Okafor Traoré Nkurunziza Ndiaye Kabongo Mensah Habimana Bah Tshibangu Adeyemi",
    ),
    "ukrainian": (
        "Oksana Halyna Svitlana Iryna Lesya Yuliia",
        "Taras Bohdan Mykola Dmytro Ostap Andriy",
        "Kowalchuk Shevchuk Bondarenko Melnyk Hrynkiw Petrenko Lysenko Romaniuk Tkachuk Savchenko",
    ),
    "portuguese": (
        "Fátima Conceição Lúcia Graça Filomena Natália",
        "João Joaquim Tiago Armando Rui Nélson",
        "Medeiros Furtado da_Silva Arruda Pacheco Cabral Raposo Moniz Teixeira Botelho",
    ),
    "latin": (
        "Yesenia Marisol Luz_Elena Ximena Rocío Carolina",
        "Wilmer Hernán Jesús Álvaro Edgardo Óscar",
        "Quiroga Hernández Cárdenas de_la_Torre Zúñiga Morales Restrepo Ibarra Peña Villalobos",
    ),
    "korean": (
        "Soo-jin Eun-ji Min-seo Hye-rin Young-sook Ji-won",
        "Dong-hyun Sang-woo Jae-min Tae-yang Seung-ho Kyu-sik",
        "Kim Park Choi Jeong Kang Yoon Shin Hwang Bae Ryu",
    ),
    "european": (
        "Ingrid Danuta Biserka Anneke Magdalena Ilona",
        "Zbigniew Klaas Goran Piotr Laszlo Stefan",
        "van_der_Meer Kowalski Novak Dyck Friesen Horvat Wiebe Szabo von_Holst Petrovic",
    ),
}

KIDS: tuple[str, str] = (
    "Léa Maya Aaliyah Brooklyn Zoé Amira Lily-Rose Autumn Sofia Océane Hailey Inaya",
    "Liam Nathan Samuel Jayden Zachary Ryder Adam Mason Thomas Elliot River Ayoub",
)
NICKS: tuple[str, str] = ("Dolly Gigi Lulu Missy Bev Jojo Mimi Steph", "Sonny Ti-Guy Buck Robby Mo Ti-Jean Gerry Alex")

WEIGHTS_EN: dict[str, int] = {"anglo": 5, "firstnations": 4, "punjabi": 2, "blackns": 2, "quebec": 2}
WEIGHTS_FR: dict[str, int] = {"quebec": 8, "haitian": 3, "arab": 3, "acadian": 3, "african": 2, "firstnations": 2}


def words(raw: str) -> list[str]:
    """Split a raw list and give back its blanks."""
    return [item.replace("_", " ") for item in raw.split()]


GROUPS: dict[str, tuple[list[str], list[str], list[str]]] = {
    name: (words(row[0]), words(row[1]), words(row[2])) for name, row in RAW.items()
}
KIDS_LIST: tuple[list[str], list[str]] = (words(KIDS[0]), words(KIDS[1]))
NICKS_LIST: tuple[list[str], list[str]] = (words(NICKS[0]), words(NICKS[1]))


def draw_group(rng: random.Random, lang: str, prefer: str) -> str:
    """A community, leaning to what is usual in the language, or to the frame's own."""
    if prefer and rng.random() < 0.85:
        return prefer
    table = WEIGHTS_EN if lang == "en" else WEIGHTS_FR
    names = list(GROUPS)
    return rng.choices(names, [table.get(name, 1) for name in names])[0]
