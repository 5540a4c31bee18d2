"""Provinces (cities, area codes, postal areas) and invented addresses."""

from __future__ import annotations

from random import Random

# province: (weight EN, weight FR, area codes, first letters of postal codes, cities)
PROVINCES: dict[str, tuple[int, int, tuple[str, ...], str, tuple[str, ...]]] = {
    "QC": (
        14,
        60,
        ("418", "514", "819", "450", "581", "438", "873", "579"),
        "GHJ",
        ("Rimouski", "Trois-Rivières", "Laval", "Gatineau", "Sherbrooke", "Val-d'Or", "Longueuil", "Alma", "Joliette"),
    ),
    "NB": (
        18,
        20,
        ("506",),
        "E",
        ("Moncton", "Bathurst", "Fredericton", "Caraquet", "Edmundston", "Miramichi", "Saint John", "Dieppe"),
    ),
    "MB": (16, 6, ("204", "431"), "R", ("Winnipeg", "Brandon", "Thompson", "Steinbach", "Dauphin", "The Pas")),
    "SK": (16, 3, ("306", "639"), "S", ("Regina", "Saskatoon", "Prince Albert", "Yorkton", "Moose Jaw", "La Ronge")),
    "AB": (
        16,
        4,
        ("403", "780", "587", "825"),
        "T",
        ("Edmonton", "Calgary", "Lethbridge", "Red Deer", "Fort McMurray", "Grande Prairie"),
    ),
    "ON": (
        6,
        6,
        ("613", "705", "416", "807", "905"),
        "KLMNP",
        ("Sudbury", "Ottawa", "Hearst", "Thunder Bay", "Cornwall"),
    ),
    "BC": (4, 1, ("604", "250", "236"), "V", ("Kelowna", "Surrey", "Prince George", "Nanaimo")),
    "NS": (4, 2, ("902", "782"), "B", ("Halifax", "Yarmouth", "Sydney", "Truro")),
    "PE": (2, 1, ("902",), "C", ("Charlottetown", "Summerside", "Souris")),
    "NL": (3, 1, ("709",), "A", ("St. John's", "Corner Brook", "Labrador City", "Gander")),
    "NT": (2, 1, ("867",), "X", ("Yellowknife", "Hay River", "Inuvik")),
    "YT": (1, 1, ("867",), "Y", ("Whitehorse", "Dawson City")),
    "NU": (2, 1, ("867",), "X", ("Iqaluit", "Rankin Inlet", "Arviat")),
}

STEMS_EN: tuple[str, ...] = (
    "Maple",
    "Albert",
    "Broadway",
    "Victoria",
    "Wellington",
    "Pembina",
    "Selkirk",
    "Queen",
    "Waterloo",
    "Church",
    "Mountain",
    "Elmwood",
    "Cameron",
    "Dufferin",
    "Arlington",
    "McPhillips",
    "Sherbrook",
    "Winnipeg",
    "Regent",
    "Prospect",
    "Smythe",
    "Dundonald",
    "Westmorland",
    "St. George",
    "Idylwyld",
    "Confederation",
    "Millbourne",
    "Fairview",
    "Sunnyside",
    "Bowness",
    "Ogilvie",
    "Carleton",
    "King Edward",
    "Lakeshore",
    "Hazel",
    "Juniper",
    "Meadowlark",
    "Rundle",
    "Burrows",
    "Magnus",
    "Pritchard",
    "Osler",
    "Clarence",
    "Preston",
    "Wascana",
    "Garnet",
)
TYPES_EN: tuple[str, ...] = (
    "St",
    "Street",
    "Ave",
    "Avenue",
    "Rd",
    "Road",
    "Cres",
    "Crescent",
    "Dr",
    "Drive",
    "Blvd",
    "Lane",
    "Court",
    "Bay",
)
STEMS_FR: tuple[str, ...] = (
    "Saint-Vallier",
    "des Érables",
    "Notre-Dame",
    "Principale",
    "de la Fabrique",
    "Laurier",
    "Papineau",
    "Sainte-Anne",
    "du Moulin",
    "des Pionniers",
    "Provencher",
    "Desmeurons",
    "de l'Église",
    "Champlain",
    "des Acadiens",
    "Gaspard",
    "Jean-Talon",
    "Wilfrid-Pelletier",
    "Hochelaga",
    "de la Montagne",
    "des Cèdres",
    "Beaubien",
    "Rachel",
    "du Havre",
    "Saint-Joseph",
    "du Couvent",
    "Lafontaine",
    "des Bouleaux",
    "Jeanne-Mance",
    "de la Gare",
    "Taché",
    "des Oblats",
    "Dollard",
    "Marie-Rollet",
    "du Ruisseau",
    "Aylmer",
    "de la Seigneurie",
    "Brébeuf",
    "Frontenac",
    "des Sables",
)
TYPES_FR: tuple[str, ...] = ("rue", "rue", "rue", "boul.", "av.", "avenue", "boulevard", "chemin", "place", "rue")
RANGS: tuple[str, ...] = (
    "rang Saint-Joseph",
    "rang Double",
    "3e Rang Est",
    "rang des Chutes",
    "rang du Bas-de-la-Rivière",
    "chemin du Lac-Vert",
    "chemin de la Grande-Ligne",
    "Rang 5 Ouest",
    "chemin Pointe-Sapin",
    "montée Sainte-Thérèse",
    "route 134",
    "rang 10",
)


def street_en(rng: Random) -> str:
    if rng.random() < 0.18:
        number = rng.randint(11, 148)
        tail = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if not 10 < number % 100 < 14 else "th"
        name = rng.choice((f"{number} Street", f"{number}{tail} Ave", f"{number} Ave"))
        return f"{name} {rng.choice(('NW', 'SE', 'SW'))}" if rng.random() < 0.4 else name
    stem = rng.choice(STEMS_EN)
    return stem if stem == "Broadway" else f"{stem} {rng.choice(TYPES_EN)}"


def street_fr(rng: Random) -> str:
    kind, stem = rng.choice(TYPES_FR), rng.choice(STEMS_FR)
    if rng.random() < 0.08:
        return rng.choice(("1re Avenue", "4e Rue", "12e Avenue", "3e Rue Ouest", "26e Avenue"))
    if stem == "Principale" and kind != "rue":
        return "rue Principale"
    tail = rng.choice((" Est", " Ouest", " Nord", " Sud")) if rng.random() < 0.15 else ""
    return f"{kind} {stem}{tail}"


def rural_en(rng: Random, province: str) -> str:
    n = rng.randint
    stem = rng.choice(STEMS_EN)
    forms = [
        f"RR {n(1, 6)}, Site {n(2, 30)}, Box {n(2, 88)}",
        f"PO Box {n(12, 4200)}",
        f"P.O. Box {n(12, 990)}, Stn Main",
        f"Lot {n(2, 95)}, {stem} Trailer Park",
        f"House {n(12, 480)}, {stem} Reserve Road",
    ]
    if province not in ("MB", "SK", "AB"):
        return rng.choice([*forms, f"{n(11, 6900)} Route {n(105, 955)}", f"Fire No. {n(101, 2990)} {stem} Rd"])
    meridian = {"MB": 1, "SK": n(2, 3), "AB": n(4, 5)}[province]
    quarter = rng.choice(("NW", "NE", "SW", "SE"))
    return rng.choice(
        [
            *forms,
            f"{n(11, 99)}{n(100, 999)} Range Road {n(10, 29)}{n(0, 5)}",
            f"GD Box {n(2, 80)}, Hwy {n(2, 60)} North",
            f"{n(10, 56)}{n(100, 500)} Twp Rd {n(30, 62)}{n(0, 4)}",
            f"{quarter}-{n(1, 36)}-{n(1, 60)}-{n(1, 29)}-W{meridian}",
        ]
    )


def rural_fr(rng: Random) -> str:
    n = rng.randint
    return rng.choice(
        (
            f"{n(11, 2900)}, {rng.choice(RANGS)}",
            f"{n(11, 2900)}, {rng.choice(RANGS)}",
            f"{n(11, 990)} {rng.choice(RANGS)}",
            f"C.P. {n(12, 4100)}",
            f"case postale {n(12, 990)}, succ. {rng.choice('ABC')}",
            f"RR {n(1, 5)}, boîte {n(3, 77)}",
            f"lot {n(4, 80)}, parc de maisons mobiles {rng.choice(('Gaudreau', 'Bellevue', 'des Pins'))}",
        )
    )


def rural(rng: Random, lang: str, province: str) -> str:
    return rural_en(rng, province) if lang == "en" else rural_fr(rng)


def farm(rng: Random, lang: str, province: str) -> str:
    """A rural place where someone lives (no post box)."""
    while True:
        found = rural(rng, lang, province)
        if not any(word in found for word in ("Box", "boîte", "C.P.", "postale")):
            return found


def address(rng: Random, lang: str, province: str) -> str:
    if rng.random() < 0.14:
        return farm(rng, lang, province)
    unit = rng.randint(1, 42) if rng.random() < 0.6 else rng.randint(101, 1809)
    civic, letter = rng.randint(3, 9890), rng.choice("ABCD")
    roll = rng.random()
    if lang == "en":
        base = street_en(rng)
        if roll < 0.5:
            return f"{civic} {base}"
        return rng.choice(
            (
                f"{unit}-{civic} {base}",
                f"{civic} {base}, Apt {unit}",
                f"{civic}{letter} {base}",
                f"{civic} {base} #{unit}",
                f"Unit {unit}, {civic} {base}",
                f"{civic} {base}, basement suite",
                f"{civic} {base}, Bldg {letter}, Suite {unit}",
                f"apt {unit} - {civic} {base}",
            )
        )
    base = street_fr(rng)
    if roll < 0.5:
        return f"{civic}, {base}" if rng.random() < 0.6 else f"{civic} {base}"
    return rng.choice(
        (
            f"{civic}, {base}, app. {unit}",
            f"{civic} {base} app {unit}",
            f"{civic}{letter}, {base}",
            f"{civic}-{unit}, {base}",
            f"{civic}, {base}, sous-sol",
            f"{civic}, {base}, bureau {unit}",
            f"{civic}, {base}, appartement {unit}",
            f"{civic}, {base}, bât. {letter}, porte {unit}",
            f"{civic} {base} #{unit}",
        )
    )


def corner(rng: Random, lang: str) -> str:
    if lang == "en":
        one, two = rng.sample(STEMS_EN, 2)
        join = rng.choice((" and ", " & ", " at "))
        other = f"{one} {rng.choice(('St', 'Ave'))}{join}{street_en(rng)}"
        return f"{one}{join}{two}" if rng.random() < 0.5 else other
    one, two = rng.sample([stem for stem in STEMS_FR if stem[0].isupper()], 2)
    return rng.choice((f"{one} et {two}", f"{one}/{two}", f"{one} et {two}"))


def postal(rng: Random, province: str) -> str:
    letters = "ABCEGHJKLMNPRSTVWXYZ"
    first = rng.choice(PROVINCES[province][3])
    code = f"{first}{rng.randint(0, 9)}{rng.choice(letters)}"
    tail = f"{rng.randint(0, 9)}{rng.choice(letters)}{rng.randint(0, 9)}"
    return code + rng.choice((" ", " ", " ", "", "-")) + tail


def phone(rng: Random, province: str) -> str:
    area, mid, last = rng.choice(PROVINCES[province][2]), rng.randint(220, 989), rng.randint(0, 9999)
    mark = rng.choice(
        (
            "{a}-{m}-{l}",
            "({a}) {m}-{l}",
            "{a} {m}-{l}",
            "{a}.{m}.{l}",
            "{a}{m}{l}",
            "{a} {m} {l}",
            "+1 {a} {m} {l}",
            "1-{a}-{m}-{l}",
            "{a}-{m}-{l}",
        )
    )
    return mark.format(a=area, m=mid, l=f"{last:04d}")
