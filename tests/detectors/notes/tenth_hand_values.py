"""Invented values: places, addresses, postal codes, telephones, dates, ages in words."""

from __future__ import annotations

import random

# city, province, first letters of postal codes, area code
EN_CITIES = [
    x.split("/")
    for x in (
        "Sudbury/ON/P3/705 Thunder_Bay/ON/P7/807 Hamilton/ON/L8/905 Windsor/ON/N8/519 Toronto/ON/M4/416 Ottawa/ON/K1/613 "
        "Kenora/ON/P9/807 Brampton/ON/L6/905 Kingston/ON/K7/613 Winnipeg/MB/R2/204 Brandon/MB/R7/204 Regina/SK/S4/306 "
        "Prince_Albert/SK/S6/306 Edmonton/AB/T5/780 Lethbridge/AB/T1/403 Calgary/AB/T2/403 Grande_Prairie/AB/T8/780 "
        "Surrey/BC/V3/604 Kelowna/BC/V1/250 Prince_George/BC/V2/250 Nanaimo/BC/V9/250 Halifax/NS/B3/902 Truro/NS/B2/902 "
        "Moncton/NB/E1/506 Fredericton/NB/E3/506 Charlottetown/PE/C1/902 St._John's/NL/A1/709 Corner_Brook/NL/A2/709 "
        "Whitehorse/YT/Y1/867 Yellowknife/NT/X1/867 Iqaluit/NU/X0/867 Montreal/QC/H3/514"
    ).split()
]
FR_CITIES = [
    x.split("/")
    for x in (
        "Montréal/QC/H2/514 Québec/QC/G1/418 Laval/QC/H7/450 Gatineau/QC/J8/819 Sherbrooke/QC/J1/819 Saguenay/QC/G7/418 "
        "Rimouski/QC/G5/418 Trois-Rivières/QC/G9/819 Longueuil/QC/J4/450 Rouyn-Noranda/QC/J9/819 Sept-Îles/QC/G4/418 "
        "Joliette/QC/J6/450 Val-d'Or/QC/J9/819 Ottawa/ON/K1/613 Sudbury/ON/P3/705 Hearst/ON/P0/705 Timmins/ON/P4/705 "
        "Kapuskasing/ON/P5/705 Hawkesbury/ON/K6/613 Cornwall/ON/K6/613 Casselman/ON/K0/613 Moncton/NB/E1/506 "
        "Dieppe/NB/E1/506 Caraquet/NB/E1/506 Edmundston/NB/E3/506 Bathurst/NB/E2/506 Shediac/NB/E4/506 "
        "Tracadie/NB/E1/506 Bouctouche/NB/E4/506"
    ).split()
]
PROV_FR = {"QC": "Québec", "ON": "Ontario", "NB": "Nouveau-Brunswick", "MB": "Manitoba"}
EN_STREETS = (
    "Larch Elm Birchmount Pinecrest Balsam Willow Spruce Cedarbrae Poplar Aspen King Queen Princess Victoria Albert "
    "Wellington Dufferin Elgin Minto Lansdowne Church Mill Station Front Water Bridge School Hill Lake River Harbour "
    "Ferry Quarry Foundry Railway Concord Windermere Glenwood Brookside Fairview Parkdale Westmount Riverdale "
    "Sunnyside "
    "Meadowvale Hillcrest Lakeview Bayview Clearview Ridgeway Kingsway Broadview MacDonald Campbell McGill Sherwood "
    "Burns Nelson Drake Simcoe Talbot Brock Laurier Gage Barton Cannon Locke Logan Selkirk Redwood Burrows Notre_Dame "
    "Portage Assiniboine Rae Albertson Dewdney Saskatchewan Whyte Jasper Peel Fraser Hastings Cambie Knight Robie "
    "Agricola Gottingen Barrington Prince Cornwallis Mountain St._George Killam Topsail Empire Freshwater Elizabeth "
    "LeMarchant Duckworth Wheeler Nickel Copper Regent Paris Lorne Howey Arthur Red_River Memorial Algoma Oliver "
    "Tecumseh Wyandotte Ouellette Erie Giles Dougall Hespeler Weber Frederick Ottawa Courtland Main Centre Maple "
    "Oak Walnut Chestnut Rosewood Juniper Thistle Heather Robin Heron Falcon Otter Beaver Moose Caribou Deer "
    "Fox Sparrow Lark "
    "Bluebell Clover Sumac Tamarack Hemlock Hawthorn Orchard Creamery Armoury Courthouse Depot Wharf"
).split()
EN_TYPES = "St St St Street Ave Ave Avenue Rd Road Cres Dr Drive Blvd Crt Lane Way Pl Terrace".split()
FR_STREETS = (
    "Cartier Champlain Montcalm Frontenac Lévis Papineau Bourget Viger Laurier Mercier Dollard Taché Morin Gouin "
    "Fabre Drolet Garnier Chabot Bordeaux Marquette Rachel Ontario Dorion Iberville Hochelaga Joliette Aylwin "
    "Cuvillier "
    "Saint-Joseph Saint-Jean Saint-Antoine Saint-Louis Saint-Paul Saint-Pierre Saint-Georges Saint-Denis Saint-Hubert "
    "Sainte-Anne Sainte-Marie Sainte-Thérèse Sainte-Catherine Sainte-Famille Notre-Dame de_l'Église du_Moulin du_Quai "
    "du_Parc de_la_Gare de_la_Rivière de_la_Montagne du_Lac des_Pins des_Érables des_Ormes des_Bouleaux des_Peupliers "
    "des_Saules des_Cèdres des_Mélèzes des_Lilas des_Rosiers des_Pionniers des_Patriotes des_Acadiens du_Couvent "
    "du_Collège de_l'École Principale Centrale Commerciale Victoria King Wellington Church Main Acadie Amirault "
    "Champlain Gauvin Botsford Highfield Dominion Archibald Cormier Bonaccord Robinson Belliveau Chartersville "
    "Thibodeau "
    "Melanson Landry Richelieu Brébeuf Lalande Talon Bélanger Beaubien Rosemont Masson Dandurand Fleury Lajeunesse "
    "Belle-Rive Racine Jacques-Cartier Sacré-Coeur Dubuc Price Talbot Bégin Lafontaine Rouleau Léonidas Belzile "
    "Hériot Lindsay Brock Marchand Gratien Portage Maloney Gréber Eddy Front Leduc Wright Carillon Nelson "
    "Regina Stanley "
    "Spence Higginson McGill Abbott George Hamilton Marineau Tupper Cameron Kolb Brunet Byng Drury "
    "du_Ruisseau des_Merisiers des_Trembles du_Couvent-Vieux des_Hirondelles des_Sorbiers de_la_Pointe "
    "de_la_Fabrique Saint-Cyrille Sainte-Cécile"
).split()
FR_TYPES = ["rue"] * 7 + ["avenue", "av.", "boul.", "boulevard", "ch.", "chemin", "place", "r.", "impasse"]


def pick_city(rng: random.Random, lang: str) -> dict:
    c = rng.choice(EN_CITIES if lang == "en" else FR_CITIES)
    return {"city": c[0].replace("_", " "), "prov": c[1], "fsa": c[2], "area": c[3]}


def digits(rng: random.Random, n: int, first: str = "0123456789") -> str:
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(n - 1))


def _street_en(rng: random.Random, prov: str) -> str:
    if prov in ("AB", "SK", "BC") and rng.random() < 0.35:
        n = rng.randint(4, 128)
        suf = "th" if 10 < n % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
        return f"{n}{rng.choice([suf, ''])} {rng.choice(['St', 'Ave'])}{rng.choice(['', '', ' NW', ' S'])}"
    return f"{rng.choice(EN_STREETS)} {rng.choice(EN_TYPES)}".replace("_", " ") + rng.choice(
        ["", "", "", "", " E", " W", " N"]
    )


def _street_fr(rng: random.Random) -> str:
    s = rng.choice(FR_STREETS).replace("_", " ")
    return "rue " + s if s in ("Principale", "Centrale", "Commerciale") else f"{rng.choice(FR_TYPES)} {s}"


def address(rng: random.Random, lang: str, prov: str, kind: str = "") -> str:
    num = rng.choice([rng.randint(3, 99), rng.randint(100, 999), rng.randint(1000, 4999)])
    apt = rng.choice([rng.randint(1, 24), rng.randint(101, 1420)])
    let = rng.choice("ABCD")
    if kind == "corner":
        names = EN_STREETS if lang == "en" else FR_STREETS
        a, b = (x.replace("_", " ") for x in rng.sample([n for n in names if n != "Front"], 2))
        return f"{a} {rng.choice(['and', 'and', '&', 'at']) if lang == 'en' else rng.choice(['et', 'et', '/'])} {b}"
    r = rng.random()
    if kind == "rural":
        r = 0.7 + 0.3 * r
    elif kind == "town" and r >= 0.7:
        r /= 2
    return (_address_en if lang == "en" else _address_fr)(rng, prov, kind, r, num, apt, let)


def _address_en(rng: random.Random, prov: str, kind: str, r: float, num: int, apt: int, let: str) -> str:
    st = _street_en(rng, prov)
    if r < 0.28:
        return f"{num} {st}"
    if r < 0.7:
        return rng.choice(
            [
                f"{apt}-{num} {st}",
                f"{num} {st}, Apt {apt}",
                f"Apt {apt}, {num} {st}",
                f"{num} {st} #{apt}",
                f"Unit {apt}, {num} {st}",
                f"{num} {st}, basement",
                f"{num}{let} {st}",
                f"{num} {st} Unit {let}",
                f"Bldg {let}, apt {apt}, {num} {st}",
                f"{num} {st}, basement unit",
                f"{num} {st} apt {apt}",
                f"room {apt}, {num} {st}",
                f"{num} {st}, 2nd floor",
            ]
        )
    box = rng.randint(11, 980)
    if kind == "mail" and rng.random() < 0.5:
        return rng.choice([f"PO Box {box}", f"P.O. Box {box}", f"Box {box}, RR {rng.randint(1, 6)}"])
    if prov in ("AB", "SK", "MB") and rng.random() < 0.5:
        return rng.choice(
            [
                f"{rng.randint(2, 64)}0{rng.randint(10, 59)} Range Road {rng.randint(11, 274)}",
                f"{rng.randint(2, 64)}0{rng.randint(10, 59)} Twp Rd {rng.randint(22, 610)}",
                f"{rng.choice(['NE', 'SW', 'NW', 'SE'])}-{rng.randint(1, 36)}-{rng.randint(3, 60)}-"
                f"{rng.randint(1, 28)}-W{rng.randint(2, 5)}",
            ]
        )
    rr = rng.randint(1, 6)
    return rng.choice(
        [
            f"RR {rr}",
            f"RR#{rr}, Site {rng.randint(2, 30)}, Box {rng.randint(2, 40)}",
            f"Lot {apt % 40 + 1}, Concession {rr + 3}",
            f"Fire #{num + 200} {st}",
            f"{num + 1000} Highway {rng.randint(2, 140)}",
            f"{num} County Road {rng.randint(2, 49)}, RR {rr}",
            f"civic no. {num + 300}, {rng.choice(EN_STREETS).replace('_', ' ')} Road",
            f"lot {rng.randint(2, 88)}, {st}",
        ]
    )


def _address_fr(rng: random.Random, prov: str, kind: str, r: float, num: int, apt: int, let: str) -> str:
    st = _street_fr(rng)
    if r < 0.28:
        return rng.choice([f"{num}, {st}", f"{num} {st}"])
    if r < 0.7:
        return rng.choice(
            [
                f"{num}, {st}, app. {apt}",
                f"{num} {st} app {apt}",
                f"{num}, {st}, apt {apt}",
                f"{num} {st} #{apt}",
                f"{num}-{apt}, {st}",
                f"{apt}-{num}, {st}",
                f"{num}, {st}, sous-sol",
                f"{num}{let}, {st}",
                f"{num}, {st}, bâtiment {let}, log. {apt}",
                f"{num} {st}, logement {apt}",
                f"{num}, {st}, unité {apt}",
                f"{num}, {st}, chambre {apt}",
                f"{num}, {st}, 2e étage",
            ]
        )
    rg = rng.choice(
        ["Saint-Antoine", "Sainte-Anne", "Saint-Luc", "de la Montagne", "du Bras", "Double", "des Chutes", "Saint-Ours"]
    )
    rr = rng.randint(1, 6)
    if kind == "mail" and rng.random() < 0.5:
        return rng.choice([f"C.P. {num}", f"case postale {num}", f"CP {num}"])
    if prov == "NB" and rng.random() < 0.5:
        return rng.choice(
            [
                f"{num + 1000}, route {rng.choice([11, 113, 134, 313, 345, 535, 945])}",
                f"{num}, chemin {rng.choice(_ROADS_NB)}",
            ]
        )
    if prov == "ON" and rng.random() < 0.4:
        return rng.choice(
            [f"{num + 1000}, chemin de comté {rng.randint(2, 29)}", f"lot {apt % 30 + 1}, concession {rr + 3}"]
        )
    return rng.choice(
        [
            f"{num}, rang {rg}",
            f"{num} rang {rr + 1}",
            f"{num}, {rr + 1}e Rang",
            f"R.R. {rr}",
            f"{num}, chemin du {rng.choice(['Lac-Vert', 'Ruisseau', 'Vieux-Moulin', 'Cap'])}",
            f"lot {apt % 60 + 1}, rang {rr}",
            f"{num}, route {rng.choice([117, 132, 138, 155, 169, 222])}",
            f"{num}, rang {rg} Est",
        ]
    )


def postal(rng: random.Random, fsa: str) -> str:
    ok = "ABCEGHJKLMNPRSTVWXYZ"
    a, b = fsa + rng.choice(ok), digits(rng, 1) + rng.choice(ok) + digits(rng, 1)
    return rng.choice([f"{a} {b}"] * 5 + [a + b, f"{a}-{b}", f"{a} {b}"])


_SAY = {
    "en": "oh one two three four five six seven eight nine".split(),
    "fr": "zéro un deux trois quatre cinq six sept huit neuf".split(),
}


def phone(rng: random.Random, lang: str, area: str, kind: str = "") -> str:
    x, y = digits(rng, 3, "23456789"), digits(rng, 4)
    if x[1:] == "11":
        x = x[0] + "46"
    if kind == "spoken":
        return " ".join(_SAY[lang][int(d)] for d in area + x + y)
    e = rng.randint(11, 6999)
    if kind == "ext":
        tail = (
            rng.choice([f" ext. {e}", f" x{e}", f" ext {e}", f", ext. {e}"])
            if lang == "en"
            else rng.choice([f", poste {e}", f" poste {e}", f" p. {e}", f" #{e}"])
        )
        return (f"{area}-{x}-{y}" if lang == "en" else f"{area} {x}-{y}") + tail
    forms = (
        [f"{area}-{x}-{y}"] * 5
        + [f"({area}) {x}-{y}"] * 3
        + [
            f"{area}.{x}.{y}",
            f"{area} {x} {y}",
            f"{area}{x}{y}",
            f"+1 {area} {x} {y}",
            f"1-{area}-{x}-{y}",
            f"({area}){x}-{y}",
            f"+1{area}{x}{y}",
            f"{x}-{y}",
        ]
    )
    if lang == "fr":
        forms += [f"{area} {x}-{y}"] * 5 + [f"1 {area} {x}-{y}"]
    return rng.choice(forms)


MON = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
_ROADS_NB = ["Cormier", "LeBlanc", "du Portage", "Pointe-Sapin", "Pallot", "des Haché"]
_SHORT_FR = "janv févr mars avr mai juin juil août sept oct nov déc".split()
ORD = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth"
).split()
_U = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen "
    "eighteen nineteen".split(),
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit "
    "dix-neuf".split(),
}
_T = {
    "en": "x x twenty thirty forty fifty sixty seventy eighty ninety".split(),
    "fr": "x x vingt trente quarante cinquante soixante x quatre-vingt x".split(),
}


def words(n: int, lang: str) -> str:
    if n < 20:
        return _U[lang][n]
    t, u = divmod(n, 10)
    if lang == "en":
        return _T[lang][t] + (f"-{_U[lang][u]}" if u else "")
    if t in (7, 9):
        t, u = t - 1, u + 10
    if t == 8:
        return "quatre-vingts" if u == 0 else f"quatre-vingt-{_U[lang][u]}"
    if u in (1, 11) and t != 8:
        return f"{_T[lang][t]} et {_U[lang][u]}"
    return _T[lang][t] + (f"-{_U[lang][u]}" if u else "")


def birth(rng: random.Random, lang: str, y: int, m: int, d: int, kind: str = "") -> str:
    mon = MON[lang][m - 1]
    if kind == "spoken":
        if lang == "en":
            yy = (
                words(y // 100, lang) + " " + words(y % 100, lang)
                if y < 2000
                else "two thousand " + words(y % 100, lang)
            )
            yy = yy.replace(" zero", "")
            return rng.choice([f"{mon} {ORD[d - 1]} {yy}", f"{ORD[d - 1]} of {mon} {yy}"]).replace("-", " ")
        yy = "mille neuf cent " + words(y % 100, lang) if y < 2000 else "deux mille " + words(y % 100, lang)
        return f"{'premier' if d == 1 else words(d, lang)} {mon} {yy.replace(' zéro', '')}".replace("-", " ")
    if lang == "en":
        long = [f"{mon} {d}, {y}"] * 3 + [
            f"{mon[:3]} {d}, {y}",
            f"{d} {mon[:3]} {y}",
            f"{d} {mon} {y}",
            f"{mon[:3]} {d} {y}",
            f"{mon[:3]}. {d}/{y % 100:02d}",
            f"{d}-{mon[:3].upper()}-{y}",
            f"{mon} {d} {y}",
        ]
    else:
        dd = "1er" if d == 1 else str(d)
        long = [f"{dd} {mon} {y}"] * 5 + [f"{dd} {mon} {y % 100:02d}", f"{d:02d}-{_SHORT_FR[m - 1]}-{y}"]
    num = [f"{y}-{m:02d}-{d:02d}"] * 3 + [
        f"{d:02d}/{m:02d}/{y}",
        f"{y}/{m:02d}/{d:02d}",
        f"{d:02d}-{m:02d}-{y}",
        f"{y} {m:02d} {d:02d}",
        f"{d}/{m}/{y % 100:02d}",
        f"{d:02d}.{m:02d}.{y}",
    ]
    if lang == "en":
        num += [f"{m:02d}/{d:02d}/{y}"] * 2 + [f"{m}/{d}/{y % 100:02d}"]
    if kind == "form":
        return rng.choice(num + long[:2] + [f"{y}{m:02d}{d:02d}"])
    return rng.choice(long if kind == "long" else num + long)


def appointment(rng: random.Random, lang: str, kind: str = "") -> str:
    past = kind.startswith("p")
    m, y = rng.choice([(9, 2026), (10, 2026), (11, 2026)] if past else [(12, 2026), (12, 2026), (1, 2027), (2, 2027)])
    d = rng.randint(1, 24)
    mon = MON[lang][m - 1]
    if kind in ("num", "pnum"):
        return f"{y}-{m:02d}-{d:02d}"
    if lang == "en":
        return rng.choice([f"{mon} {d}", f"{mon[:3]} {d}", f"{mon} {d}, {y}", f"{d} {mon[:3]}"])
    dd = "1er" if d == 1 else str(d)
    return rng.choice([f"{dd} {mon}", f"{dd} {mon}", f"{dd} {mon} {y}"])
