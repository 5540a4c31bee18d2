"""Invented addresses, corners, postal codes, and cities for the thirteenth hand's notes."""

from __future__ import annotations

import random

# province: (area codes, [(city, beginning of the postal code)])
REGIONS = {
    "ON": (
        ["416", "647", "905", "613", "705", "519", "807", "343"],
        [
            ("Thunder Bay", "P7"),
            ("Sudbury", "P3"),
            ("Ottawa", "K1"),
            ("Hamilton", "L8"),
            ("Timmins", "P4"),
            ("Kingston", "K7"),
            ("Windsor", "N9"),
            ("Peterborough", "K9"),
            ("Scarborough", "M1"),
            ("Brampton", "L6"),
            ("North Bay", "P1"),
            ("Cornwall", "K6"),
            ("Kapuskasing", "P5"),
            ("Sarnia", "N7"),
            ("Kenora", "P9"),
            ("Orillia", "L3"),
            ("Hearst", "P0"),
        ],
    ),
    "QC": (
        ["514", "438", "418", "819", "450", "581", "873", "579"],
        [
            ("Longueuil", "J4"),
            ("Laval", "H7"),
            ("Gatineau", "J8"),
            ("Trois-Rivières", "G8"),
            ("Rimouski", "G5"),
            ("Saguenay", "G7"),
            ("Sherbrooke", "J1"),
            ("Val-d'Or", "J9"),
            ("Drummondville", "J2"),
            ("Lévis", "G6"),
            ("Sept-Îles", "G4"),
            ("Montréal-Nord", "H1"),
            ("Joliette", "J6"),
            ("Granby", "J2"),
            ("Verdun", "H4"),
        ],
    ),
    "MB": (
        ["204", "431"],
        [
            ("Winnipeg", "R3"),
            ("Brandon", "R7"),
            ("Saint-Boniface", "R2"),
            ("Thompson", "R8"),
            ("Steinbach", "R5"),
            ("Selkirk", "R1"),
            ("Portage la Prairie", "R1"),
        ],
    ),
    "NB": (
        ["506"],
        [
            ("Moncton", "E1"),
            ("Dieppe", "E1"),
            ("Bathurst", "E2"),
            ("Edmundston", "E3"),
            ("Saint John", "E2"),
            ("Fredericton", "E3"),
            ("Tracadie", "E1"),
            ("Caraquet", "E1"),
            ("Shediac", "E4"),
            ("Miramichi", "E1"),
        ],
    ),
    "AB": (["403", "780", "587"], [("Edmonton", "T5"), ("Calgary", "T2"), ("Red Deer", "T4"), ("Lethbridge", "T1")]),
    "BC": (["604", "250", "778"], [("Surrey", "V3"), ("Nanaimo", "V9"), ("Prince George", "V2"), ("Kamloops", "V2")]),
    "SK": (["306", "639"], [("Regina", "S4"), ("Saskatoon", "S7"), ("Prince Albert", "S6")]),
    "NS": (["902", "782"], [("Halifax", "B3"), ("Sydney", "B1"), ("Truro", "B2"), ("Dartmouth", "B2")]),
    "NL": (["709"], [("St. John's", "A1"), ("Corner Brook", "A2"), ("Gander", "A1")]),
    "PE": (["902"], [("Charlottetown", "C1"), ("Summerside", "C1")]),
    "YT": (["867"], [("Whitehorse", "Y1")]),
    "NT": (["867"], [("Yellowknife", "X1"), ("Hay River", "X0")]),
    "NU": (["867"], [("Iqaluit", "X0"), ("Rankin Inlet", "X0")]),
}
WEIGHT = {
    "en": {
        "ON": 40,
        "AB": 9,
        "BC": 9,
        "MB": 9,
        "SK": 7,
        "NS": 7,
        "NB": 5,
        "QC": 5,
        "NL": 4,
        "PE": 2,
        "YT": 1,
        "NT": 2,
        "NU": 1,
    },
    "fr": {"QC": 52, "ON": 20, "NB": 18, "MB": 10},
}
EN_ST = """Maple Elm Birch Cedar Willow Spruce Chestnut Hawthorn Juniper King Queen Victoria Albert Wellington Dundas
Simcoe Brock Cartier Sherwood Lakeshore Riverside Hillcrest Bayview Glenwood Brookside Parkdale Mill Church Water
Front Wharf
Station Bridge College Market Princess Duke Regent Oxford Cambridge Kent Essex York Durham Lancaster Preston Bathurst
Frood Arthur Red_River Algoma Marentette Tecumseh Ouellette Pelissier Barton Ottawa Cannon Sherman Gage Kenilworth
Locke
Barrington Gottingen Agricola Quinpool Robie Jasper Whyte Kingsway Portage Selkirk Notre_Dame Sargent Ellice McPhillips
Fraser Hastings Columbia Granville Lonsdale Dewdney Albert Broad Idylwyld Fairlight Diefenbaker Merivale Carling
Bronson
Gladstone Somerset Rochester Booth Percy Lyon Gloucester Third Fifth 12th 34th 107th 2nd""".split()
FR_ST = """des_Érables des_Pins des_Bouleaux du_Parc de_l'Église Saint-Joseph Saint-Denis Sainte-Catherine
Saint-Laurent
Notre-Dame Principale du_Moulin de_la_Gare du_Collège Laurier Champlain Frontenac Papineau Ontario Sherbrooke Masson
Beaubien Jarry Hochelaga Wellington Galt Lafontaine Saint-Georges Sainte-Anne Saint-Jean Saint-François des_Forges
Royale
du_Couvent de_la_Montagne du_Ruisseau des_Lilas des_Tilleuls des_Chênes de_la_Coulée du_Boisé Belvédère Taschereau
Curé-Labelle
Cartier Montcalm Lévis Dollard Provencher Marion Goulet Tissot Cathédrale Aulneau de_la_Morenie Langevin Desjardins
Acadie Champlain Amirault Gauvin Dieppe Archibald Lutz Cameron Saint-Pierre Victoria Hébert Costigan Canada
Durham Elgin King Rideau Montréal Cummings Donald Marier Olmstead Levis Frood Notre-Dame Larch Elm Cassells Lakeshore
de_Bordeaux Iberville De_Lorimier Boyer Chambord Fabre Garnier de_Rouen Adam Aylwin Cuvillier Joliette Davidson
Théodore
des_Ormes des_Peupliers des_Sources des_Cascades du_Pont du_Quai Bellevue Bonsecours Sainte-Ursule
Saint-Vallier""".split()
_EN_T = [
    "Street",
    "St",
    "St.",
    "Ave",
    "Avenue",
    "Ave.",
    "Rd",
    "Road",
    "Cres",
    "Dr",
    "Drive",
    "Blvd",
    "Lane",
    "Crt",
    "Way",
    "Pl",
    "St",
    "Street",
    "Ave",
]
_EN_DIR = ["", "", "", "", "", " W", " E", " N", " South", " East"]
_FR_T = ["rue", "rue", "rue", "rue", "rue", "avenue", "av.", "boul.", "boulevard", "place", "chemin", "ch.", "terrasse"]
_FR_DIR = ["", "", "", "", "", " Est", " Ouest", " Nord", " O.", " E."]


def _n(r: random.Random) -> str:
    n = r.choice([r.randint(2, 99), r.randint(100, 999), r.randint(1000, 4899)])
    return str(n) + r.choice([""] * 14 + ["A", "B", "½"])


def pick_region(r: random.Random, lang: str, prov: str = "") -> tuple[str, str, str, str]:
    """province, city, beginning of postal code, area code"""
    w = WEIGHT[lang]
    prov = prov or r.choices(list(w), list(w.values()))[0]
    codes, cities = REGIONS[prov]
    city, fsa = r.choice(cities)
    return prov, city, fsa, r.choice(codes)


def postal(r: random.Random, fsa: str) -> str:
    let = "ABCEGHJKLMNPRSTVWXYZ"
    pc = f"{fsa}{r.choice(let)} {r.randint(0, 9)}{r.choice(let)}{r.randint(1, 9)}"
    k = r.random()
    if k < 0.16:
        return pc.replace(" ", "")
    if k < 0.23:
        return pc.lower()
    return pc.replace(" ", "-") if k < 0.27 else pc


def street(r: random.Random, lang: str) -> str:
    if lang == "en":
        return r.choice(EN_ST).replace("_", " ") + " " + r.choice(_EN_T) + r.choice(_EN_DIR)
    name = r.choice(FR_ST).replace("_", " ")
    return r.choice(_FR_T) + " " + name + (r.choice(_FR_DIR) if not name.startswith("d") else "")


def civic(r: random.Random, lang: str) -> str:
    n, s, k = _n(r), street(r, lang), r.random()
    if lang == "en":
        if k < 0.52:
            return f"{n} {s}"
        if k < 0.62:
            return f"{r.randint(1, 1804)}-{n} {s}"
        if k < 0.68:
            return f"#{r.randint(1, 40)} - {n} {s}"
        if k < 0.74:
            return r.choice([f"Unit {r.randint(1, 60)}, {n} {s}", f"Apt {r.randint(1, 900)}, {n} {s}"])
        return f"{n} {s}" + r.choice(
            [
                f", Apt {r.randint(1, 1500)}",
                f" apt {r.randint(1, 30)}",
                f", Unit {r.randint(1, 99)}",
                f" #{r.randint(1, 20)}",
                f", apt. {r.randint(1, 12)}{r.choice('AB')}",
                ", basement",
                " (basement)",
                " bsmt apt",
                ", upper unit",
                f", Suite {r.randint(100, 900)}",
                f", bldg {r.choice('ABC')} unit {r.randint(1, 30)}",
                f" rm {r.randint(1, 20)}",
            ]
        )
    c = r.choice([", ", ", ", " "])
    if k < 0.55:
        return f"{n}{c}{s}"
    if k < 0.61:
        return f"{r.randint(1, 900)}-{n}, {s}"
    return f"{n}{c}{s}" + r.choice(
        [
            f", app. {r.randint(1, 900)}",
            f" app {r.randint(1, 30)}",
            f", apt {r.randint(1, 20)}",
            f" #{r.randint(1, 20)}",
            ", sous-sol",
            f", logement {r.randint(1, 8)}",
            f", app. {r.randint(1, 12)}{r.choice('AB')}",
            f", app. {r.randint(100, 400)}",
            f", porte {r.randint(1, 9)}",
            f", bloc {r.choice('ABC')}, app. {r.randint(1, 40)}",
            ", 2e étage",
            f", unité {r.randint(1, 40)}",
        ]
    )


def rural(r: random.Random, lang: str, prov: str) -> str:
    a, b, c = r.randint(1, 9), r.randint(11, 98), r.randint(100, 4999)
    if lang == "en":
        if prov in ("AB", "SK"):
            return r.choice(
                [
                    f"{r.randint(20, 59)}0{b} Range Road {r.randint(10, 280)}",
                    f"{c} Township Road {r.randint(310, 640)}",
                    f"RR {a}, Site {b}, Box {a}",
                    f"NW {a}-{b}-{r.randint(1, 28)}-W4",
                ]
            )
        return r.choice(
            [
                f"RR {a}",
                f"R.R. #{a}",
                f"RR#{a}, Box {b}",
                f"Fire No. {c}",
                f"Lot {b}, Concession {a}",
                f"{c} Highway {b}",
                f"{c} Line {a}",
                f"{c} Concession {a} Rd",
                f"Site {a}, Comp {b}, RR {a}",
                f"Lot {b}, Pine Grove Trailer Park",
                f"{c} County Road {b}",
                f"{c} Sideroad {b}",
                f"General Delivery, RR {a}",
            ]
        )
    s = r.choice(
        [
            "Saint-Antoine",
            "de la Rivière",
            "des Sept",
            "Sainte-Marie",
            "de la Baie",
            "Cap-Brûlé",
            "des Cyr",
            "du Lac-Vert",
            "Haut-Rivière",
            "Saint-Paul",
            "du Portage",
            "à Méo",
        ]
    )
    if prov == "QC":
        return r.choice(
            [
                f"{c}, rang {s}",
                f"{b}, {a + 1}e Rang Ouest",
                f"{c} rang {a + 1}",
                f"{c}, chemin du {a + 1}e-Rang",
                f"R.R. {a}",
                f"{c}, montée {s}",
                f"{c}, chemin {s}",
                f"{c}, route {b}",
                f"lot {b}, terrain Bellerive",
            ]
        )
    return r.choice(
        [
            f"{c}, chemin {s}",
            f"{c}, route {b}",
            f"R.R. {a}",
            f"R.R. {a}, boîte {b}",
            f"{c} chemin {s}",
            f"{c}, rue Principale",
            f"{c}, allée {s}",
            f"lot {b}, concession {a}",
            f"{c} ch. {s}",
        ]
    )


def pobox(r: random.Random, lang: str) -> str:
    n = r.randint(11, 4200)
    if lang == "en":
        return r.choice(
            [f"PO Box {n}", f"P.O. Box {n}", f"Box {n}", f"PO Box {n}, Stn A", f"P.O. Box {n}, RR {n % 5 + 1}"]
        )
    return r.choice([f"C.P. {n}", f"C. P. {n}", f"case postale {n}", f"CP {n}, succ. A", f"casier postal {n}"])


def corner(r: random.Random, lang: str) -> str:
    pool = EN_ST if lang == "en" else FR_ST
    a, b = (x.replace("_", " ") for x in r.sample(sorted(set(pool)), 2))
    if lang == "en":
        t = r.choice(["", "", " St", " Ave"])
        return f"{a}{t}{r.choice([' and ', ' & ', ' / ', ' at '])}{b}{r.choice(['', t])}"
    if a.startswith("d") or b.startswith("d"):
        a, b = "rue " + a, "rue " + b
        return f"{a} et {b}" if r.random() < 0.5 else f"{a} / {b}"
    return f"{a}{r.choice([' et ', ' / ', ' et ', ' & '])}{b}"
