"""Invented names of persons, by community, for the thirteenth hand's notes. An underscore stands for a blank."""

from __future__ import annotations

import random

# community: (women's given names, men's given names, surnames)
_RAW = {
    "anglo": (
        "Carol Linda Heather Brenda Shannon Tracey Donna Kayla Megan Ashley Doreen Muriel Phyllis Joanne Wendy "
        "Colleen "
        "Paige Brooke Tammy Rhonda Beverley Lorraine Jenna Kelsey Maureen Edith Glenda Holly Mackenzie Mary-Lou "
        "Jo-Ann",
        "Doug Gary Wayne Keith Brian Trevor Kyle Tyler Craig Murray Ross Gord Derek Bradley Neil Stan Clayton Ian "
        "Earl "
        "Dustin Scott Ken Lloyd Cody Garth Ron Barry Russell Logan Ethan Wesley Norm",
        "MacDonald Campbell Fraser Thompson Reid Murphy Sullivan O'Brien McLeod Patterson Hutchinson Kowalchuk Wright "
        "Atkinson Penner Friesen Wiebe Hollett Pike Gillis MacIsaac Burke Whalen Doyle Armstrong Bowman Stewart "
        "Ferris "
        "Cartwright Dunphy Rowsell Keeping Barkhouse Zwicker Langille Hiebert Toews Lundrigan Elliott Marsh Woods",
    ),
    "quebec": (
        "Manon Sylvie Chantal Nathalie Josée Line Ginette Lise Francine Mélanie Geneviève Marie-Ève Annie Audrey "
        "Sarah-Maude "
        "Maude Océane Léa Rosalie Jacinthe Huguette Rolande Thérèse Carole Guylaine Marie-Claude Stéphanie Éliane "
        "Noémie "
        "Florence Béatrice Alice Juliette Mégane Solange Yvette Ghislaine Pierrette Lucie Marjolaine",
        "Réjean Gilles Yvon Normand Sylvain Stéphane Jean-François Mathieu Alexandre Guy Marcel Serge Benoît Éric "
        "Martin "
        "Jean-Guy Pierre-Luc Félix Olivier Raphaël Zachary Gaétan Fernand Conrad Rosaire Daniel Yannick Jonathan "
        "Kevin "
        "Loïc Émile Édouard Nathan Denis Ghislain Jocelyn Rémi Hugo Maxime Laurent",
        "Tremblay Gagnon Bouchard Côté Lavoie Fortin Gauthier Ouellet Pelletier Bergeron Bélanger Desrosiers Thibault "
        "Lacroix Beaudoin Charbonneau St-Pierre Lachance Villeneuve Deschênes Lapointe Gingras Turcotte Dubé "
        "Vaillancourt "
        "Dallaire Beaulieu Boisvert Courchesne Laflamme Laliberté Therrien Paquette Marcotte Desjardins Le_Bel "
        "St-Onge "
        "De_Serres Larivière Létourneau Brisebois Quirion Veilleux Bilodeau Harvey",
    ),
    "acadie": (
        "Rose-Marie Géraldine Réjeanne Dolorès Monique Anne-Marie Simone Corinne Gisèle Mireille Aline Claudette "
        "Renelle "
        "Zoé Rachelle Natalie Dorine Edna Évangéline Paulette",
        "Alphée Aurèle Donat Camille Ulysse Jean-Eudes Roméo Armand Rhéal Hector Gérald Lorio Emery Valmond Yvan "
        "Justin "
        "Théo Samuel Euclide Bertin",
        "LeBlanc Cormier Robichaud Landry Thériault Arsenault Boudreau Comeau Doiron Gallant Haché Savoie Losier "
        "Chiasson "
        "Mallet Duguay Poirier Richard Melanson Godin Basque Vienneau Noël Lanteigne Surette",
    ),
    "franco_ouest": (
        "Diane Jeannine Roxanne Joëlle Suzanne Mariette Lynne Cécile Renée Micheline Desneiges Aurore",
        "Réal Léo Paul-Émile Gilbert Ronald Aimé Lucien Robert Roland Omer Fernand-Joseph Philias",
        "Lafrenière Séguin Lalonde Ménard Brunet Levesque Gervais Rainville Dugas Lafontaine Prescott Vermette "
        "Dufresne "
        "Gosselin Grégoire Sabourin Carrière Kirouac Marion Fillion Lagassé Bohémier Pilotte",
    ),
    "first_nations": (
        "Darlene Verna Charlene Kateri Winona Loretta Delphine Maggie Philomène Marie-Anne Tanisha Shaylene "
        "Roseanne Bernice "
        "Tia Cheyenne Uapukun Kanerahtens",
        "Elijah Moses Leroy Dwayne Elmer Jerome Delbert Sheldon Zacharie Charlie Gaston Mathias Josiah Cecil Thunder "
        "Delano Shikuan Karonhiatens",
        "Beardy Meekis Kakegamic Fiddler Cardinal Whitebear Okimaw Wapachee Awashish Papatie Vollant Siméon "
        "Echaquan Ottawa "
        "Sutherland Bellegarde Crowchild Manitowabi Trudeau-Pitawanakwat Kanapé Paul Francis Sark Rabbitskin Mianscum "
        "Yellowhorn Nottaway Deer Diabo Sioui Gros-Louis",
    ),
    "inuit": (
        "Elisapee Annie-May Siasi Leetia Ooleepika Jeannie Minnie Sheba Akinisie Qullik",
        "Jaypetee Putulik Noah Tommy Jusipi Simeonie Adamie Johnny Pitseolak Markoosie",
        "Kilabuk Nungak Qumaq Tulugak Angnatsiak Papatsie Ittusardjuat Kudluk Ningiuk Tukkiapik Aupaluktuq Novalinga",
    ),
    "metis": (
        "Georgina Adele Marlene Angelique Norma Yvonne",
        "Gabriel Leon Ambrose Fred Norbert Louis",
        "Desjarlais Gladue Delorme Lavallee Belcourt Fleury Pelletier-Ross Chartrand Ducharme Morrisseau Cayen",
    ),
    "south_asian": (
        "Harpreet Gurleen Manjit Simran Priya Anjali Sunita Kavitha Thilini Nusrat Farzana Ayesha Sana Bhavna "
        "Jaspreet "
        "Lakshmi Meera Rukhsana Tharshini",
        "Gurpreet Harjit Rajinder Balwinder Amit Vikram Suresh Arjun Imran Bilal Rafiq Tariq Kuldeep Nimal "
        "Sivakumar Ravi "
        "Ashok Jagdeep Mohan",
        "Singh Kaur Gill Dhaliwal Sandhu Patel Sharma Iyer Rahman Chowdhury Siddiqui Malik Perera Nadarajah "
        "Sivapalan Bhatt "
        "Grewal Qureshi Bajwa Kumar Thapa Gurung Hossain",
    ),
    "east_asian": (
        "Mei-Ling Xiaoyan Jia Wing-Yan Hui Min-ji Soo-yeon Eun-ji Yuki Thi_Hoa Kim-Anh Bich_Ngoc Tuyet Phuong "
        "Lan_Anh Jun",
        "Wei Ka-Ho Jianguo Haoran Chun-Wai Min-jun Sung-ho Kenji Van_Duc Quoc_Huy Minh Tuan Hieu Zhiming Bao Dong-hyun",
        "Nguyen Tran Pham Huynh Vo Dang Chan Wong Leung Zhang Xu Zhou Cheung Ng Kim Park Choi Yoon Tanaka Liang "
        "Fung Truong "
        "Lam Bui",
    ),
    "filipino": (
        "Marites Jocelyn-Ann Rowena Maricel Analyn Cherry-Lyn Divina Evangeline Lourdes",
        "Rodel Jun-Jun Ernesto Danilo Reynaldo Jayson Arnel Romeo",
        "Dela_Cruz Santos Bautista Villanueva Reyes Magsaysay Ocampo Pangilinan Manalo Dimaculangan Aquino Salonga",
    ),
    "arab_persian": (
        "Rania Hala Amal Fatima Khadija Samira Nour Yasmine Leïla Shirin Parisa Maryam Niloufar Zahra Ghada "
        "Soukaina Lubna "
        "Sanaa Imane",
        "Khaled Omar Youssef Mahmoud Karim Bassam Samir Reza Behrouz Hossein Farhad Anas Tarek Nabil Abdelkader "
        "Mourad Ziad "
        "Rachid Hicham",
        "Haddad Al-Masri Khoury El_Amrani Benali Bouzid Nasser Hamdan Al-Jabouri Mansour Rezaei Hosseini Karimi "
        "Tehrani "
        "Ben_Salah Cherkaoui Saleh Aziz Zeroual Abou-Jaoude Darwish Belkacem",
    ),
    "african": (
        "Hodan Ifrah Sahra Asha Selam Tsion Abeba Rahel Aminata Fatoumata Mariama Chiamaka Ngozi Adaeze Wanjiku "
        "Espérance "
        "Divine Joséphine Clarisse Grâce",
        "Abdi Mohamud Warsame Yonas Tesfay Dawit Mamadou Ousmane Ibrahima Moussa Chukwuemeka Tunde Kwame Jean-Bosco "
        "Patrice "
        "Dieudonné Serge-Alain Emmanuel Blaise Yared",
        "Warsame Farah Jama Osman Hirsi Tekle Ghebremedhin Haile Abraha Diallo Traoré Bah Ndiaye Okafor Adeyemi "
        "Mensah "
        "Mbuyi Kabongo Nkurunziza Uwimana Habimana Tshibangu Ilunga Konaté Kouassi Nwosu Kimani",
    ),
    "haitian": (
        "Marie-Carmel Guerline Mirlande Widline Rose-Laure Fabiola Nadège Islande",
        "Wilner Frantz Jean-Robert Evens Ricardo Woodly Jude Réginald",
        "Jean-Baptiste Pierre-Louis Joseph Désir Toussaint Saint-Fleur Estimé Charles Dorvil Exantus Beauvais "
        "Jean-Louis "
        "Laguerre Célestin",
    ),
    "ukrainian": (
        "Oksana Iryna Olena Nadiya Svitlana Halyna Kateryna Yulia",
        "Bohdan Taras Andriy Serhiy Mykola Vasyl Oleh Dmytro",
        "Shevchenko Kovalenko Bondar Petrenko Melnyk Tkachuk Hrynko Lysenko Savchuk Romaniuk Moroz Danylchuk",
    ),
    "latin": (
        "Guadalupe Maria_Elena Luz Ximena Yesenia Marisol Camila Rosario Fátima Graça Filomena Deolinda",
        "Hernán Jorge José_Luis Wilmer Edgar Rodrigo Esteban Manuel Joaquim Tiago Ignacio Alirio",
        "Hernández Gutiérrez Morales Quintero Restrepo Flores Mejía Castillo Zapata Ferreira da_Silva Medeiros "
        "Pacheco "
        "Cabral Moniz Rojas Salazar Contreras",
    ),
}


def _w(s: str) -> list[str]:
    return [x.replace("_", " ") for x in s.split()]


NAMES = {k: tuple(_w(x) for x in v) for k, v in _RAW.items()}
GIVEN = sorted({n for v in NAMES.values() for n in v[0] + v[1]})
SURNAMES = sorted({n for v in NAMES.values() for n in v[2]})
_WEIGHT = {
    "en": {
        "anglo": 24,
        "quebec": 3,
        "acadie": 3,
        "first_nations": 9,
        "inuit": 3,
        "metis": 3,
        "south_asian": 13,
        "east_asian": 11,
        "filipino": 6,
        "arab_persian": 8,
        "african": 8,
        "haitian": 1,
        "ukrainian": 5,
        "latin": 6,
        "franco_ouest": 2,
    },
    "fr": {
        "anglo": 3,
        "quebec": 32,
        "acadie": 13,
        "first_nations": 6,
        "inuit": 2,
        "metis": 1,
        "south_asian": 2,
        "east_asian": 4,
        "filipino": 1,
        "arab_persian": 11,
        "african": 10,
        "haitian": 8,
        "ukrainian": 2,
        "latin": 5,
        "franco_ouest": 11,
    },
}
# nicknames and shortened names
NICK = {
    "en": _w(
        "Bobby Big_Mike Tiny Dee Smitty Jojo Buddy Sunny Mitch Cookie Lenny Sparky Trish Bud Deb Ginny Sully Zee "
        "Skip Mo Teeny Junior Big_Al Chuckie Vee Frenchy Red Babs"
    ),
    "fr": _w(
        "Ti-Guy Ti-Paul Mimi Jojo Gigi Ti-Rouge Lulu Pierrot Dédé Jeannot Ti-Jean Nana Momo Bébert Coco Titi "
        "Kiki "
        "Fifi Ninette Ptit-Luc Zaza Max Steph Cat Fred_à_Léo Jeff Caro Alex"
    ),
}
# kinds of persons: sex and ages
KINDS = {
    "f": ("f", 20, 64),
    "m": ("m", 20, 64),
    "x": ("", 20, 64),
    "g": ("f", 66, 94),
    "h": ("m", 66, 93),
    "c": ("", 4, 16),
    "k": ("f", 4, 16),
    "b": ("m", 4, 16),
    "y": ("", 1, 3),
    "t": ("", 16, 19),
    "w": ("f", 19, 38),
}


class Persona:
    """One invented person of a note."""

    def __init__(self, r: random.Random, lang: str, kind: str, like: Persona | None = None, com: str = "") -> None:
        w = _WEIGHT[lang]
        if com == "refugee":
            com = r.choice(
                [
                    "african",
                    "african",
                    "arab_persian",
                    "haitian" if lang == "fr" else "south_asian",
                    "latin",
                    "ukrainian",
                ]
            )
        self.com = like.com if like else com or r.choices(list(w), list(w.values()))[0]
        sex, lo, hi = KINDS[kind]
        self.sex = sex or r.choice("fm")
        women, men, fam = NAMES[self.com]
        pool = [n for n in (women if self.sex == "f" else men) if not like or n != like.given]
        self.given = r.choice(pool)
        if like:
            self.surname = like.surname
        else:
            self.surname = r.choice([s for s in fam if s != self.given])
            if self.com in ("quebec", "latin", "acadie") and r.random() < 0.09:
                other = r.choice([s for s in fam if s != self.surname and "-" not in s and " " not in s])
                if "-" not in self.surname and " " not in self.surname:
                    self.surname += (" " if self.com == "latin" else "-") + other
        self.middle = r.choice("ABCDEFGJKLMNPRST")
        self.nick = r.choice(NICK[lang])
        self.age = r.randint(lo, hi)
        self.birth = (2026 - self.age, r.randint(1, 10), r.randint(1, 28))
