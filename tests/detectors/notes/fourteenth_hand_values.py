"""Invented values: addresses, numbers, dates. Every function draws from the note's own generator only."""

import unicodedata

PROV = {  # letter of postal codes, area codes, cities, name in English and French
    "ON": (
        "KLMNP",
        "416 647 905 613 705 519 807 343 226",
        "Sudbury Timmins Thunder~Bay Windsor Kenora Oshawa Ottawa Cornwall Hamilton Barrie",
        "Ontario",
    ),
    "QC": (
        "GHJ",
        "514 438 450 418 819 581 873 579",
        "Montréal Gatineau Rimouski Sherbrooke Sept-Îles Saguenay Val-d'Or Longueuil Laval Drummondville Roberval",
        "Québec",
    ),
    "NB": ("E", "506", "Moncton Bathurst Edmundston Fredericton Dieppe Caraquet Miramichi Shediac", "New~Brunswick"),
    "MB": ("R", "204 431", "Winnipeg Brandon Thompson Steinbach Selkirk Dauphin", "Manitoba"),
    "SK": ("S", "306 639", "Regina Saskatoon Prince~Albert Moose~Jaw Yorkton", "Saskatchewan"),
    "AB": ("T", "403 780 587 825", "Edmonton Calgary Lethbridge Red~Deer Grande~Prairie", "Alberta"),
    "BC": ("V", "604 250 778 236", "Surrey Kelowna Nanaimo Prince~George Kamloops Burnaby", "British~Columbia"),
    "NS": ("B", "902 782", "Halifax Truro Sydney Yarmouth Dartmouth", "Nova~Scotia"),
    "NL": ("A", "709", "St.~John's Gander Corner~Brook Labrador~City", "Newfoundland"),
    "PE": ("C", "902", "Charlottetown Summerside Montague", "PEI"),
    "YT": ("Y", "867", "Whitehorse Watson~Lake", "Yukon"),
    "NT": ("X", "867", "Yellowknife Hay~River Inuvik", "NWT"),
    "NU": ("X", "867", "Iqaluit Rankin~Inlet Arviat", "Nunavut"),
}
MB_FR, QC_NO, ON_FR = (
    ["Saint-Boniface", "Winnipeg", "Sainte-Anne"],
    ["Regina"],
    ["Sudbury", "Hearst", "Kapuskasing", "Hawkesbury", "Ottawa", "Cornwall", "Timmins"],
)
A_EN = (
    "Birch Maple Cedar Willow Alder Tamarack Poplar Juniper Wolf Heron Beaver Otter Partridge Harbour Mill Station "
    "Church Queen King Victoria Albert Wellington Dufferin Elgin Lorne Tupper Bowell Dundas Strathcona "
    "Granville Carling"
).split()
B_EN = ["", "", "wood", "dale", "mount", "field", "crest", "hurst"]
T_EN = "St Ave Rd Dr Cres Blvd Street Avenue Road Drive Lane Court Way St. Ave.".split()
A_FR = (
    "des~Bouleaux des~Érables du~Moulin de~la~Fabrique Notre-Dame Saint-Joseph Sainte-Catherine Principale du~Couvent "
    "de~l'Église des~Pionniers Champlain Frontenac Montcalm Laurier Papineau De~Lorimier Cartier du~Quai des~Lilas "
    "Bellevue du~Parc des~Merisiers Saint-Louis Saint-Jean-Baptiste Lafontaine Provencher Taché Marion Dollard "
    "du~Portage de~la~Gare des~Ormes Langelier Bourgeoys Sainte-Anne des~Hirondelles du~Verger Saint-Georges"
).split()
CORN_FR = (
    "Saint-Denis Papineau Beaubien Champlain Laurier Notre-Dame Sainte-Catherine Provencher Taché Marion Principale "
    "Saint-Joseph Frontenac Bélanger Langelier"
).split()
LANG = {
    "en": "Tigrinya Arabic Punjabi Mandarin Cantonese Somali Cree Inuktitut Spanish Dari Tagalog Ukrainian French "
    "Vietnamese Swahili Oji-Cree Farsi Urdu".split(),
    "fr": "créole arabe espagnol anglais innu portugais tigrinya dari swahili inuktitut lingala kabyle mandarin "
    "vietnamien ukrainien wolof atikamekw".split(),
}
LET = "ABCDEFGHJKLMNPRSTUVWXYZ"


def plain(text):
    return "".join(
        c
        for c in unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d").replace("ż", "z"))
        if not unicodedata.combining(c)
    )


def digits(rng, n, first="123456789"):
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(n - 1))


def luhn(body):
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return body + str(-total % 10)


def checked(rng, body):
    good = luhn(body)
    return good if rng.random() < 0.88 else body + str((int(good[-1]) + rng.randint(1, 9)) % 10)


def cut(text, *sizes, sep=" "):
    out, i = [], 0
    for s in sizes:
        out.append(text[i : i + s])
        i += s
    return sep.join(out)


def sin(rng):
    s = checked(rng, digits(rng, 8, "1245679"))
    return rng.choice([cut(s, 3, 3, 3), cut(s, 3, 3, 3), cut(s, 3, 3, 3, sep="-"), s])


def health(rng, prov, person):
    if prov == "QC":
        y, m, d = person.born
        name = (plain(person.last).replace("-", "").replace("'", "").replace(" ", "").upper() + "XX")[:3]
        body = f"{y % 100:02d}{m + (50 if person.woman else 0):02d}{d:02d}{rng.randint(11, 99)}"
        letters = name + plain(person.first)[0].upper()
        return rng.choice([f"{letters} {body[:4]} {body[4:]}", letters + body, f"{letters}-{body[:4]}-{body[4:]}"])
    if prov == "ON":
        s, v = checked(rng, digits(rng, 9)), rng.choice(LET) + rng.choice(LET)
        return rng.choice([cut(s, 4, 3, 3, sep="-") + "-" + v, cut(s, 4, 3, 3) + " " + v, s + v, cut(s, 4, 3, 3)])
    if prov == "BC":
        while True:
            body = "9" + digits(rng, 8)
            r = 11 - sum(int(c) * w for c, w in zip(body[1:], (2, 4, 8, 5, 10, 9, 7, 3), strict=False)) % 11
            if r < 10:
                return cut(body + str(r), 4, 3, 3, sep=rng.choice([" ", "-"]))
    if prov == "NL":
        return cut(digits(rng, 12), 12)
    if prov == "PE":
        return digits(rng, 8)
    if prov == "NS":
        return cut("00" + digits(rng, 8), 4, 3, 3)
    if prov == "NT":
        return rng.choice("NDMHT") + digits(rng, 7)
    if prov == "AB":
        return cut(digits(rng, 9), 5, 4, sep=rng.choice(["-", " "]))
    s = digits(rng, 9)
    return rng.choice([cut(s, 3, 3, 3), s, cut(s, 3, 3, 3, sep="-")])


def licence(rng, prov, person):
    a = plain(person.last)[0].upper()
    if prov == "ON":
        return a + cut(digits(rng, 14), 4, 5, 5, sep="-")
    if prov == "QC":
        y, m, d = person.born
        return f"{a}{digits(rng, 4)}-{d:02d}{m:02d}{y % 100:02d}-{digits(rng, 2)}"
    if prov == "AB":
        return cut(digits(rng, 9), 6, 3, sep="-")
    if prov == "SK":
        return digits(rng, 8)
    return digits(rng, 7)


def plate(rng, prov):
    l3, d3 = "".join(rng.choice(LET) for _ in range(3)), digits(rng, 3)
    return {
        "ON": "C" + l3 + " " + d3,
        "QC": rng.choice("ABEFGHKNSV") + digits(rng, 2) + " " + l3,
        "AB": "C" + l3[:2] + "-" + digits(rng, 4),
        "BC": l3[:2] + digits(rng, 1) + " " + digits(rng, 2) + l3[2],
    }.get(prov, l3 + " " + d3)


def case(rng):
    return rng.choice(
        [
            lambda: f"20{rng.randint(22, 26)}-{digits(rng, 5)}",
            lambda: f"{rng.choice(LET)}{rng.choice(LET)}-{digits(rng, 5)}",
            lambda: digits(rng, 6),
            lambda: digits(rng, 7),
            lambda: f"{rng.choice(['INC', 'REF', 'CL', 'HH'])}{digits(rng, 6)}",
            lambda: f"{rng.randint(22, 26)}-{digits(rng, 4)}-{rng.choice(LET)}",
            lambda: f"{digits(rng, 4)}/{rng.randint(22, 26)}",
        ]
    )()


def account(rng, kind):
    if kind == "bank":
        t, i, a = digits(rng, 5, "0123"), rng.choice(["001", "002", "003", "004", "006", "010", "815"]), digits(rng, 7)
        return rng.choice([f"{t}-{i}-{a}", f"{t} {i} {a}", f"{t}-{i} {a}"])
    if kind == "card":
        s = checked(rng, rng.choice(["4506", "4520", "5191", "4724"]) + digits(rng, 11))
        return rng.choice([cut(s, 4, 4, 4, 4), cut(s, 4, 4, 4, 4, sep="-"), s])
    s = digits(rng, 12)
    return rng.choice([s, cut(s, 4, 4, 4), cut(s, 3, 3, 3, 3), cut(s, 5, 5, sep="-"), s[:9]])


def phone(rng, prov, lang, ext=False):
    a, b, c = rng.choice(PROV[prov][1].split()), digits(rng, 3, "23456789"), digits(rng, 4, "0123456789")
    s = rng.choice(
        [
            f"{a}-{b}-{c}",
            f"({a}) {b}-{c}",
            f"{a} {b}-{c}",
            f"{a}.{b}.{c}",
            f"{a} {b} {c}",
            f"1-{a}-{b}-{c}",
            a + b + c,
            f"+1 {a} {b} {c}",
            f"{a}-{b}-{c}",
            f"{a} {b}-{c}",
        ]
    )
    if ext:
        s += rng.choice([" ext ", " x", " ext. "] if lang == "en" else [" poste ", ", poste ", " p. "]) + digits(
            rng, rng.choice([2, 3, 4])
        )
    return s


def postal(rng, prov):
    f = {"NU": "X0", "NT": "X1", "YT": "Y1"}.get(prov) or rng.choice(PROV[prov][0]) + rng.choice("0123456789")
    s = (
        f
        + rng.choice("ABCEGHJKLMNPRSTVWXYZ")
        + " "
        + rng.choice("123456789")
        + rng.choice("ABCEGHJKLMNPRSTVWXYZ")
        + digits(rng, 1)
    )
    return s if rng.random() < 0.75 else s.replace(" ", rng.choice(["", "", "-"]))


def street_en(rng):
    a, b = rng.choice(A_EN), rng.choice(B_EN)
    if b and a[-1] in "aeiou":
        b = ""
    return a + b


def address(rng, prov, lang, box=False):
    while True:
        s = any_address(rng, prov, lang)
        if box or not s.startswith(("PO Box", "C.P.", "Box")):
            return s


def any_address(rng, prov, lang):
    n, u = rng.randint(2, 4899), rng.randint(1, 30) if rng.random() < 0.5 else rng.randint(101, 1412)
    if lang == "en":
        s = f"{street_en(rng)} {rng.choice(T_EN)}"
        rural = {
            "AB": f"{rng.randint(50000, 59000)} Range Road {rng.randint(10, 275)}",
            "SK": f"RR {rng.randint(1, 6)} Site {rng.randint(2, 30)}",
            "ON": f"Fire # {n}, Concession Rd {rng.randint(2, 14)}",
            "QC": f"{n} Lakeshore Rd",
            "NB": f"{n} Route {rng.randint(101, 960)}",
            "NL": f"{rng.randint(2, 90)} Main Road",
            "BC": f"Lot {rng.randint(2, 60)}, {street_en(rng)} Trailer Court",
        }.get(prov, f"{n} Highway {rng.randint(2, 340)}")
        forms = [f"{n} {s}"] * 4 + [
            f"{n} {s}, Apt {u}",
            f"{u}-{n} {s}",
            f"{n} {s} unit {u}",
            f"#{u}, {n} {s}",
            f"{n} {s}, basement",
            f"Apt. {u}, {n} {s}",
            f"{n} {rng.choice([2, 3, 4, 7, 11, 23])}th Ave".replace("2th", "2nd").replace("3th", "3rd"),
            f"PO Box {rng.randint(11, 999)}",
            f"Box {rng.randint(11, 999)}, RR {rng.randint(1, 5)}",
            rural,
            rural,
        ]
        if prov in ("NU", "NT"):
            forms = [
                f"PO Box {rng.randint(11, 999)}",
                f"House {rng.randint(100, 2999)}",
                f"{rng.randint(100, 5999)} {s}",
            ]
        return rng.choice(forms)
    a = rng.choice(A_FR).replace("~", " ")
    s = ("rue " if rng.random() < 0.75 else rng.choice(["avenue ", "boul. ", "chemin ", "av. "])) + a
    return rng.choice(
        [
            f"{n}, {s}",
            f"{n} {s}",
            f"{n}, {s}",
            f"{n} {s}, app. {u}",
            f"{n}, {s}, app. {u}",
            f"{u}-{n}, {s}",
            f"{n} {s} #{u}",
            f"{n}, {s}, sous-sol",
            f"{n}, rang {rng.choice(['Saint-Joseph', 'du Bord-de-l’Eau', 'Double', '4', '6 Est', 'Sainte-Marie'])}",
            f"{n}, {rng.choice([2, 3, 4, 8, 12, 25])}e {rng.choice(['Avenue', 'Rue', 'Rang'])}",
            f"C.P. {rng.randint(11, 990)}",
            f"{n}, route {rng.randint(105, 395)}",
            f"{n}, chemin {rng.choice(['du Lac', 'de la Côte', 'des Patriotes', 'Old Mill'])}",
            f"{n}, {s}, logement {rng.randint(1, 12)}",
            f"lot {rng.randint(2, 80)}, parc de maisons mobiles {a.split()[-1]}",
        ]
    )


def corner(rng, lang):
    if lang == "en":
        a, b = rng.sample(A_EN, 2)
        return rng.choice([f"{a} and {b}", f"{a} & {b}", f"{a} St and {b} Ave", f"{a} at {b}", f"{a} / {b}"])
    a, b = rng.sample(CORN_FR, 2)
    return rng.choice([f"{a} et {b}", f"{a} / {b}", f"{a} et {b}", f"{a} & {b}"])
