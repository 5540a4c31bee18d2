"""Invented values: numbers, addresses, dates, services."""

import unicodedata

CITIES = {
    "en": [
        ("Ottawa", "ON", "K1 K2", "613 343"),
        ("Peterborough", "ON", "K9", "705 249"),
        ("Moose Jaw", "SK", "S6", "306 639"),
        ("Kelowna", "BC", "V1", "250 236"),
        ("Bathurst", "NB", "E2", "506"),
        ("Thunder Bay", "ON", "P7", "807"),
        ("Regina", "SK", "S4", "306"),
        ("Brandon", "MB", "R7", "204 431"),
        ("Red Deer", "AB", "T4", "403 587"),
        ("Truro", "NS", "B2", "902 782"),
        ("Vernon", "BC", "V1", "250"),
        ("Lindsay", "ON", "K9", "705"),
        ("Smiths Falls", "ON", "K7", "613"),
        ("Gander", "NL", "A1", "709"),
    ],
    "fr": [
        ("Laval", "QC", "H7", "450 579"),
        ("Gaspé", "QC", "G4", "418 581"),
        ("Bathurst", "NB", "E2", "506"),
        ("Montréal", "QC", "H1 H2 H4", "514 438"),
        ("Rimouski", "QC", "G5", "418"),
        ("Carleton-sur-Mer", "QC", "G0", "418"),
        ("Caraquet", "NB", "E1", "506"),
        ("Chandler", "QC", "G0", "418"),
        ("Saint-Eustache", "QC", "J7", "450 579"),
        ("Gatineau", "QC", "J8 J9", "819 873"),
        ("Hearst", "ON", "P0", "705"),
        ("Tracadie", "NB", "E1", "506"),
    ],
}
SERV_EN = """Rideau Lantern Shelter|Kawartha Open Door|Trent Valley Housing Help|KHRN|Moose Jaw Benefit Desk
Prairie Hearth Food Bank
Okanagan Tenants' Desk|OTD|Hope Street Drop-in|Grace House|St. Brendan's Table|Martha's Closet|Carter Hill Youth Centre
Lowertown Seniors' Link|Byward Night Bus|Chaleur Crisis Nest|Home Again Program|Good Neighbour Rent Bank|Maple Ride
Second Cup of Kindness|Wellington Legal Clinic|Thunderbird Healing Lodge|Nokomis Circle|Welcome Table Newcomer Services
Robin's Nest Daycare|Otonabee Warming Room|Little Bridges Family Centre|The Landing|Rosemary House
Bluebird Respite""".replace("\n", "|").split("|")
SERV_FR = """la Maison des Tilleuls|le Comptoir Sainte-Marthe|l'Accueil du Phare|le Comité logement du Ruisseau|le CLR
la Popote du Havre
le Centre Rose-Aimée|le Refuge La Boussole|l'Escale Jeunesse|la Clinique juridique des Berges|le Service d'aide Alizé
le SAA
le Carrefour familial Les Hirondelles|la Halte-répit Le Goéland|le Transport adapté Beau-Rivage|l'Atelier Bon Départ
la Friperie Chez Georgette|le Réseau Entraide Chaleur|l'Auberge du Coeur Le Tremplin|le Dépannage Saint-Omer
la Table de Pierre
le Centre Espoir Baie-des-Caps|la Résidence Clair-Matin|le Programme Toit et Moi|l'Association Les Voisins
le Pont Interculturel
la Banque alimentaire du Nordet|le Foyer Belle-Aurore|l'Unité mobile Le Passeur
le Groupe Marguerite""".replace("\n", "|").split("|")


def split_art(s):
    for a in ("la ", "le ", "l'"):
        if s.startswith(a):
            return a, s[len(a) :]
    return "", s


SERVICES = SERV_EN + [split_art(s)[1] for s in SERV_FR]
ST1 = """Elm Maple Cedar Gilmour Parkdale Charlotte Aylmer Hunter Sherbrooke Athabasca Main Fairford Caribou Bernard
Pandosy Harvey
Richter Lakeshore Bank Gladstone Somerset Booth Rochester Preston King Queen Water Murray St.~George St.~Peter
Lansdowne Clonsilla
Monaghan Reid Rubidge McDonnel Bethune Stadacona Hochelaga Langdon Coteau Ominica Oxford Iroquois Saskatchewan Willow
Spruce
Ethel Glenmore Gordon Ellis Doyle Cawston Leon Burtch Rose Springfield Sutherland Rowe Union Douglas Victoria
Wellington Percy
Bronson Cambridge Arthur Cumberland Dalhousie St.~Patrick Donald Cyrville Ogilvie Walkley Heron Kilborn Baseline
Merivale""".split()
ST2 = "Street St St. Avenue Ave Ave. Road Rd Drive Dr Crescent Cres Court Lane Blvd Place Way St Street Ave".split()
RUE1 = "rue rue rue rue boul. boulevard avenue av. chemin ch. place montée côte impasse croissant".split()
RUE2 = """des~Érables du~Parc Notre-Dame Saint-Pierre de~la~Reine Jacques-Cartier Principale du~Souvenir Saint-Martin
Cartier
Lévesque des~Laurentides de~la~Concorde Curé-Labelle Saint-Joseph Perreault Daigneault Jalbert Wakeham de~York Adams
Forest
du~Portage Monseigneur-Ross Sandy-Beach Saint-Georges Murray Riverside Évangéline Acadie de~l'Église Saint-André
des~Pionniers
du~Quai Laurier Lasalle Sainte-Rose des~Mille-Îles Dagenais de~Blois Ampère Lacordaire Beaubien Jarry Bélanger
Saint-Hubert Papineau Fleury Gouin Henri-Bourassa Lajeunesse Christophe-Colomb du~Moulin des~Goélands de~la~Pointe
Savoie
Bellevue Saint-Jean-Baptiste Landry Youghall Sainte-Anne des~Vétérans Queen King Main du~Pont Vanier
Robichaud""".split()
LANGS = {
    "en": "Tagalog Punjabi Arabic Somali Tigrinya Ukrainian Farsi Cree Inuktitut Spanish French Mandarin "
    "Vietnamese Ojibwe".split(),
    "fr": [
        "arabe",
        "espagnol",
        "créole",
        "anglais",
        "inuktitut",
        "portugais",
        "vietnamien",
        "ukrainien",
        "mi'kmaq",
        "dari",
        "persan",
        "lingala",
    ],
}
HOT = {
    "en": ["211", "2-1-1", "211", "1-866-863-0511", "1-888-579-2888", "1-800-668-6868", "1-877-330-6366"],
    "fr": ["211", "2-1-1", "211", "1 866 277-3553", "1 800 263-2266", "1 888 336-4673", "1-800-268-7708"],
}
MON = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
MAB = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "fr": "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split(),
}
ORD = {
    "en": """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth""".split(),
    "fr": """premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
seize""".split(),
}
U = {
    "en": "zero one two three four five six seven eight nine".split(),
    "fr": "zéro un deux trois quatre cinq six sept huit neuf".split(),
}
TENS = {
    "en": {2: "twenty", 3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy", 8: "eighty"},
    "fr": {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"},
}
CONS = "ABCEGHJKLMNPRSTVXY"


def plain(s):
    s = s.replace("Đ", "D").replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))


def d(r, n):
    return "".join(r.choice("0123456789") for _ in range(n))


def nz(r, n):
    return r.choice("123456789") + d(r, n - 1)


def luhn(r, body, good=0.88):
    tot = 0
    for i, c in enumerate(reversed(body)):
        v = int(c) * (2 if i % 2 == 0 else 1)
        tot += v - 9 if v > 9 else v
    k = (10 - tot % 10) % 10
    return body + str(k if r.random() < good else (k + r.randint(1, 9)) % 10)


def num_words(n, lang):
    t, u = divmod(n, 10)
    if lang == "fr" and t in (7, 9):
        t, u = t - 1, u + 10
        teen = "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split()[u - 10]
        return TENS["fr"][t] + (" et onze" if u == 11 and t == 6 else "-" + teen)
    if t == 9:
        return "ninety" + ("-" + U[lang][u] if u else "")
    w = TENS[lang][t]
    if not u:
        return w + ("s" if w == "quatre-vingt" else "")
    return w + (" et un" if lang == "fr" and u == 1 and t != 8 else "-" + U[lang][u])


def birth(r, kind):
    y = {"a": r.randint(1958, 2006), "c": r.randint(2011, 2026), "s": r.randint(1934, 1957)}[kind]
    return y, r.randint(1, 12), r.randint(1, 28)


def dob(r, lang, b):
    y, m, dd = b
    mo, ab = MON[lang][m - 1], MAB[lang][m - 1]
    if lang == "en":
        return r.choices(
            [
                f"{y}-{m:02}-{dd:02}",
                f"{mo} {dd}, {y}",
                f"{dd:02}/{m:02}/{y}",
                f"{m:02}/{dd:02}/{y}",
                f"{ab} {dd}, {y}",
                f"{dd} {ab} {y}",
                f"{ab} {dd}/{y % 100:02}",
                f"{y}/{m:02}/{dd:02}",
                f"{dd:02}-{ab}-{y}",
                f"{m}/{dd}/{y % 100:02}",
                f"{dd} {mo} {y}",
                f"{y}{m:02}{dd:02}",
            ],
            [9, 7, 5, 4, 5, 3, 2, 3, 3, 2, 2, 1],
        )[0]
    one = "1er" if dd == 1 else str(dd)
    return r.choices(
        [
            f"{y}-{m:02}-{dd:02}",
            f"{one} {mo} {y}",
            f"{dd:02}/{m:02}/{y}",
            f"{dd:02}-{m:02}-{y}",
            f"{one} {ab} {y}",
            f"{y}/{m:02}/{dd:02}",
            f"{dd:02}/{m:02}/{y % 100:02}",
            f"{y % 100:02}-{m:02}-{dd:02}",
            f"{dd:02}.{m:02}.{y}",
            f"{y} {m:02} {dd:02}",
        ],
        [9, 12, 5, 3, 2, 2, 2, 1, 1, 1],
    )[0]


def dobw(r, lang):
    y, m, n = r.randint(41, 89), r.choice(MON[lang]), r.choice(ORD[lang])
    if lang == "en":
        return r.choice([f"{m} {n} nineteen {num_words(y, 'en')}", f"the {n} of {m} nineteen {num_words(y, 'en')}"])
    return f"{n} {m} {r.choice(['mille neuf cent', 'dix-neuf cent'])} {num_words(y, 'fr')}"


def addr(r, lang):
    n = r.choice([r.randint(2, 99), r.randint(100, 999), r.randint(100, 2999)])
    if lang == "en":
        s = f"{r.choice(ST1)} {r.choice(ST2)}".replace("~", " ")
        s += r.choice(["", "", "", "", "", " N", " West", " E", " NW"])
        a, u = f"{n}{r.choice(['', '', '', '', '', '', 'A', ' 1/2'])} {s}", r.randint(1, 39)
        return r.choices(
            [
                a,
                f"{u}-{a}",
                f"{a}, Apt {u}",
                f"{a} apt {u}",
                f"{a}, Unit {u}",
                f"Unit {u}, {a}",
                f"{a} #{u}",
                f"{a}, basement",
                f"{a} (basement suite)",
                f"Suite {u}0{u % 9 + 1}, {a}",
            ],
            [52, 10, 8, 5, 6, 5, 5, 3, 2, 2],
        )[0]
    g = r.choice(RUE1)
    s = f"{g} {r.choice(RUE2)}".replace("~", " ") + r.choice(["", "", "", "", "", " Est", " Ouest", " O."])
    u, sep = r.randint(1, 28), r.choice([", ", ", ", " "])
    a = f"{n}{r.choice(['', '', '', '', '', 'A', 'B'])}{sep}{s}"
    return r.choices(
        [
            a,
            f"{a}, app. {u}",
            f"{a}, apt {u}",
            f"{a} app {u}",
            f"{n}-{u}, {s}",
            f"{a}, appartement {u}",
            f"{a} #{u}",
            f"{a}, sous-sol",
            f"{a}, bureau {u}0{u % 9}",
            f"{a}, logement {u}",
        ],
        [52, 14, 8, 7, 4, 5, 3, 3, 1, 3],
    )[0]


def rural(r, lang):
    n, m = r.randint(2, 980), r.randint(1, 9)
    if lang == "en":
        return r.choice(
            [
                f"RR {m}",
                f"RR#{m}",
                f"R.R. #{m}, Site {r.randint(2, 40)}, Box {r.randint(2, 60)}",
                f"PO Box {n}",
                f"P.O. Box {n}",
                f"Box {n}",
                f"{n} County Road {r.randint(2, 48)}",
                f"Fire number {n}",
                f"{n} Highway {r.randint(7, 97)}",
                f"{r.randint(100, 999)}{nz(r, 2)} Range Road {r.randint(11, 270)}",
                f"Lot {m}{m}, Concession {m + 2}",
                f"{n} Concession {m} Rd",
                f"{n} {r.choice('Chemong Burleigh Otter Loon Pigeon Stony'.split())} Lake Rd",
                f"General Delivery, PO Box {n}",
            ]
        )
    return r.choice(
        [
            f"{n}, rang {m}",
            f"{n}, {m}e Rang {r.choice(['Est', 'Ouest'])}",
            f"C.P. {n}",
            f"case postale {n}",
            f"RR {m}",
            f"{n}, route 132",
            f"{n}, route {r.randint(100, 399)} Ouest",
            f"{n} rang Saint-{r.choice('Charles Louis Ignace Elzéar Jean'.split())}",
            f"{n}, chemin du Lac-{r.choice('Noir Vert Sept Mourier Rond'.split())}",
            f"lot {m}{n}, rang {m}",
            f"R.R. {m}, C.P. {n}",
            f"{n}, chemin de l'Anse-à-{r.choice('Valleau Brillant Fugère'.split())}",
        ]
    )


def road(r, lang):
    while True:
        s = rural(r, lang)
        if not any(x in s for x in ("Box", "C.P.", "case", "RR", "R.R.")):
            return s


def corner(r, lang):
    if lang == "en":
        a, b = r.sample(ST1, 2)
        return f"{a} {r.choice(['and', '&', 'and', 'at'])} {b}".replace("~", " ")
    a, b = r.sample([x for x in RUE2 if "~" not in x], 2)
    return f"{a} et {b}"


def postal(r, city):
    f = r.choice(city[2].split())
    return f + r.choice(CONS) + r.choice([" ", " ", " ", " ", "", "-"]) + d(r, 1) + r.choice(CONS) + d(r, 1)


def phone(r, lang, city, ext=None):
    a, e, n = r.choice(city[3].split()), r.choice("23456789") + r.choice("02345678") + d(r, 1), d(r, 4)
    p = r.choices(
        [
            f"{a}-{e}-{n}",
            f"({a}) {e}-{n}",
            f"{a} {e}-{n}",
            f"{a}.{e}.{n}",
            f"{a} {e} {n}",
            f"{a}{e}{n}",
            f"1-{a}-{e}-{n}",
            f"+1 {a} {e} {n}",
            f"{e}-{n}",
        ],
        [30, 9, 24 if lang == "fr" else 5, 4, 7, 6, 2, 2, 4],
    )[0]
    if ext or r.random() < 0.05:
        p += (
            r.choice([" ext. ", " x", " ext ", " Ext. ", ", ext. "])
            if lang == "en"
            else r.choice([" poste ", ", poste ", " p. ", " # "])
        ) + nz(r, r.choice([3, 3, 4, 2]))
    return p


def phonew(r, lang):
    if lang == "en":
        return " ".join(U["en"][int(c)] for c in r.choice(["613", "705", "306", "250"]) + nz(r, 7))
    return " ".join(
        [r.choice(["quatre cent cinquante", "quatre un huit", "cinq zéro six", "cinq un quatre"])]
        + [U["fr"][int(c)] for c in nz(r, 3)]
        + [num_words(r.randint(20, 68), "fr"), num_words(r.randint(20, 68), "fr")]
    )


def money(r, lang):
    n = r.choice([r.randint(25, 160) * 10, r.randint(310, 1999)])
    if lang == "en":
        s = f"{n:,}" if r.random() < 0.7 else str(n)
        return f"${s}" + r.choice(["", "", "", f".{d(r, 2)}"])
    s = f"{n // 1000} {n % 1000:03}" if n > 999 and r.random() < 0.7 else str(n)
    return s + r.choice([" $", " $", " $", "$", f",{d(r, 2)} $"])


def when(r, lang):
    m, dd = r.randint(1, 12), r.randint(1, 28)
    mo, y = MON[lang][m - 1], r.choice([2026, 2027])
    if lang == "en":
        return r.choice(
            [
                f"{mo} {dd}",
                f"{MAB['en'][m - 1]} {dd}",
                f"{mo} {dd}, {y}",
                f"{y}-{m:02}-{dd:02}",
                f"{m}/{dd}",
                f"{mo} {dd}",
            ]
        )
    return r.choice(
        [
            f"{'1er' if dd == 1 else dd} {mo}",
            f"{'1er' if dd == 1 else dd} {mo} {y}",
            f"{y}-{m:02}-{dd:02}",
            f"{max(2, dd)} {mo}",
        ]
    )
