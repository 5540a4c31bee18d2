"""Written forms of numbers, dates and addresses as the fourth hand types them, each from a random source."""

import random
from collections.abc import Callable

from tests.detectors.notes import fourth_hand_words as words

Form = Callable[[random.Random], str]
Birth = Callable[[random.Random, int, int], str]

YEARS = {"": (1934, 2006), "kid": (2008, 2025), "old": (1925, 1955)}

EN_ONES = words.cut(
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen"
)
EN_TENS = words.cut("-|-|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety")
FR_ONES = words.cut(
    "zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|"
    "dix-neuf"
)
FR_TENS = words.cut("-|-|vingt|trente|quarante|cinquante|soixante|soixante|quatre-vingt|quatre-vingt")
EN_ORDINALS = words.cut(
    "-|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    "sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
)
MONTHS_EN = words.cut("January|February|March|April|May|June|July|August|September|October|November|December")
SHORT_EN = words.cut("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec")
MONTHS_FR = words.cut("janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre")
SHORT_FR = words.cut("janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.")


def in_english(n: int) -> str:
    """A number below a hundred in words."""
    if n < 20:
        return EN_ONES[n]
    return EN_TENS[n // 10] + (f"-{EN_ONES[n % 10]}" if n % 10 else "")


def in_french(n: int) -> str:
    """A number below a hundred in words."""
    if n < 20:
        return FR_ONES[n]
    tens, rest = n // 10, n % 10 + (10 if n // 10 in (7, 9) else 0)
    if rest == 0:
        return "quatre-vingts" if tens == 8 else FR_TENS[tens]
    joint = " et " if rest in (1, 11) and tens < 8 else "-"
    return FR_TENS[tens] + joint + FR_ONES[rest]


def digits(r: random.Random, n: int, first: str = "123456789") -> str:
    """A run of digits whose first is one of those given."""
    return r.choice(first) + "".join(r.choice("0123456789") for _ in range(n - 1))


def letters(r: random.Random, n: int) -> str:
    """A run of capital letters without those that read as digits."""
    return "".join(r.choice("ABCDEFGHJKLMNPRSTVWXYZ") for _ in range(n))


def luhn(r: random.Random, body: str) -> str:
    """The digits with a check digit: right half the time, wrong the other half."""
    total = 0
    for place, sign in enumerate(reversed(body)):
        value = int(sign) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    check = -total % 10
    return body + str(check if r.random() < 0.5 else (check + r.randint(1, 9)) % 10)


def mod11(r: random.Random) -> str:
    """A number of British Columbia, its check digit right half the time."""
    weights = (2, 4, 8, 5, 10, 9, 7, 3)
    while True:
        body = digits(r, 8)
        check = 11 - sum(int(d) * w for d, w in zip(body, weights, strict=True)) % 11
        if check < 10:
            break
    last = check if r.random() < 0.5 else (check + r.randint(1, 9)) % 10
    return r.choice((f"9{body}{last}", f"9{body[:3]} {body[3:6]} {body[6:]}{last}"))


def _no(r: random.Random) -> str:
    return str(r.choice((r.randint(2, 98), r.randint(100, 999), r.randint(1000, 9999))))


def _unit(r: random.Random) -> str:
    return r.choice((str(r.randint(1, 30)), str(r.randint(101, 2410)), f"{r.randint(1, 19)}{r.choice('ABCD')}"))


def _ordinal(n: int) -> str:
    if 10 < n % 100 < 14:
        return f"{n}th"
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th') }"


def _en_street(r: random.Random) -> str:
    side = r.choice(("", "", "", "", "", " E", " W", " North", " S.", " NW", " East"))
    return f"{r.choice(words.STREETS_EN)} {r.choice(words.STREET_TYPES_EN)}{side}"


def _fr_kind(r: random.Random) -> str:
    kinds = (
        "rue|rue|rue|rue|av.|avenue|boul.|boulevard|bd|ch.|chemin|place|terrasse|côte|croissant|impasse|allée|montée"
    )
    return r.choice(kinds.split("|"))


def _fr_street(r: random.Random) -> str:
    side = r.choice(("", "", "", "", "", " E", " Ouest", " O.", " Est", " Nord"))
    return f"{_fr_kind(r)} {r.choice(words.STREETS_FR)}{side}"


def _fr_bare(r: random.Random) -> str:
    return r.choice(words.STREETS_FR)


EN_ADDRESSES: dict[str, Form] = {
    "typed": lambda r: f"{_no(r)} {_en_street(r)}",
    "typed2": lambda r: f"{_no(r)} {_en_street(r)}",
    "bare": lambda r: f"{_no(r)} {r.choice(words.BARE_STREETS_EN)}",
    "bare2": lambda r: f"{_no(r)} {r.choice(words.STREETS_EN)}",
    "unit_before": lambda r: f"{_unit(r)}-{_no(r)} {_en_street(r)}",
    "unit_named": lambda r: (
        f"{r.choice(('Unit', 'Apt', '#', 'Suite', 'apt.', 'Rm'))} {_unit(r)}, {_no(r)} {_en_street(r)}"
    ),
    "unit_after": lambda r: (
        f"{_no(r)} {_en_street(r)}{r.choice((' #', ' apt ', ', Apt. ', ' unit ', ' ste '))}{_unit(r)}"
    ),
    "letter": lambda r: f"{_no(r)}{r.choice('ABab')} {r.choice(words.STREETS_EN)} {r.choice(('St', 'Ave', 'Rd'))}",
    "half": lambda r: (
        f"{r.randint(3, 480)} {r.choice(('1/2', '½'))} {r.choice(words.STREETS_EN)} {r.choice(('St', 'Ave', ''))}"
    ),
    "basement": lambda r: (
        f"{r.choice(('basement', 'upper', 'main flr', 'bsmt', 'rear', 'upstairs'))} {_no(r)} {_en_street(r)}"
    ),
    "corner": lambda r: (
        f"{r.choice(words.BARE_STREETS_EN[2:])} {r.choice(('and', '&', '/', 'at'))} {r.choice(words.STREETS_EN)}"
    ),
    "concession": lambda r: f"Lot {r.randint(1, 38)}, {r.choice(('Concession', 'Conc.', 'Con'))} {r.randint(1, 14)}",
    "conc_road": lambda r: (
        f"{r.randint(1000, 9999)} {r.choice(('Concession Rd', 'Conc', 'Sideroad', 'Line', 'Sdrd'))} {r.randint(2, 30)}"
    ),
    "county": lambda r: (
        f"{r.randint(100, 99999)} {r.choice(words.COUNTIES)} {r.choice(('Road', 'County Rd', 'Rd', 'Cty Rd'))} {r.randint(2, 124)}"
    ),
    "county2": lambda r: (
        f"{r.randint(100, 9999)} {r.choice(('County Road', 'Regional Rd', 'Cty Rd'))} {r.randint(2, 60)}"
    ),
    "rural": lambda r: f"{r.choice(('RR', 'R.R.', 'RR#', 'R.R. #'))}{r.choice(('', ' '))}{r.randint(1, 8)}",
    "rural_box": lambda r: (
        f"{r.choice(('Site', 'SS'))} {r.randint(1, 30)} {r.choice(('Comp', 'Box'))} {r.randint(1, 90)} RR {r.randint(1, 9)}"
    ),
    "range": lambda r: (
        f"{r.randint(1000, 56999)} {r.choice(('Range Rd', 'RR', 'Twp Rd', 'Township Road'))} {r.randint(11, 554)}"
    ),
    "quarter": lambda r: (
        f"{r.choice(('NE', 'SW', 'SE', 'NW'))} {r.randint(1, 36)}-{r.randint(1, 80)}-{r.randint(1, 29)} W{r.choice('2345')}"
    ),
    "box": lambda r: f"{r.choice(('PO Box', 'P.O. Box', 'Box', 'po bx', 'P.O.Box'))} {r.randint(2, 9999)}",
    "box_station": lambda r: (
        f"PO Box {r.randint(2, 999)} {r.choice(('Stn', 'Station'))} {r.choice(('A', 'Main', 'B', 'Forces'))}"
    ),
    "fire": lambda r: f"{r.choice(('Fire No', 'Fire #', 'fire number'))} {r.randint(100, 9999)} {_en_street(r)}",
    "highway": lambda r: (
        f"{r.randint(10, 19999)} {r.choice(('Hwy', 'Highway', 'hwy'))} {r.randint(2, 105)}{r.choice(('', '', ' N', ' West'))}"
    ),
    "civic": lambda r: f"Civic {r.choice(('', '# ', 'No. '))}{r.randint(100, 9999)} {_en_street(r)}",
    "alberta": lambda r: (
        f"{r.randint(1000, 17999)} - {r.randint(20, 180)} {r.choice(('St', 'Ave'))} {r.choice(('NW', 'SW', ''))}"
    ),
    "alberta2": lambda r: (
        f"{r.randint(101, 990)} {_ordinal(r.randint(1, 99))} {r.choice(('Ave', 'St', 'Street'))} {r.choice(('SE', 'NW', 'S'))}"
    ),
    "vancouver": lambda r: (
        f"{r.randint(101, 7990)} {r.choice('EW')} {_ordinal(r.randint(1, 71))}{r.choice(('', ' Ave', ' Avenue'))}"
    ),
    "vancouver2": lambda r: (
        f"#{r.randint(101, 1809)} - {r.randint(101, 3990)} {r.choice(('E', 'West', 'W'))} {_ordinal(r.randint(2, 57))}"
    ),
    "numbered": lambda r: (
        f"{r.randint(2, 990)} {r.choice(EN_ORDINALS[1:13]).capitalize()} {r.choice(('Ave', 'St', 'Line'))}"
    ),
    "house": lambda r: (
        f"{r.choice(('House', 'Hse', 'house #', 'Hse No.', 'House No'))} {r.randint(2, 3099)}{r.choice(('', 'A', '-B'))}"
    ),
    "trailer": lambda r: (
        f"{r.choice(('Trailer', 'Lot', 'Pad', 'Site'))} {r.randint(2, 140)}, {r.choice(words.STREETS_EN)} {r.choice(('Mobile Home Park', 'Trailer Crt', 'MHP'))}"
    ),
    "spoken": lambda r: (
        f"{in_english(r.randint(2, 19))} {in_english(r.randint(20, 99))} {r.choice(words.STREETS_EN)} {r.choice(('street', 'road', 'avenue', ''))}"
    ),
    "spoken2": lambda r: (
        f"number {in_english(r.randint(2, 99))} {r.choice(words.STREETS_EN)} {r.choice(('lane', 'hill', 'drive'))}"
    ),
    "building": lambda r: f"Bldg {r.randint(1, 1900)}{r.choice(('', 'C'))}, {r.choice(('Apt', 'unit'))} {_unit(r)}",
    "french": lambda r: f"{_no(r)} {r.choice(('rue', 'ch.', 'Rue', 'boul'))} {_fr_bare(r)}",
}

FR_ADDRESSES: dict[str, Form] = {
    "comma": lambda r: f"{_no(r)}, {_fr_street(r)}",
    "typed": lambda r: f"{_no(r)} {_fr_street(r)}",
    "typed2": lambda r: f"{_no(r)} {_fr_street(r)}",
    "bare": lambda r: f"{_no(r)} {_fr_bare(r)}",
    "bare2": lambda r: f"{_no(r)}, {_fr_bare(r)}",
    "unit_after": lambda r: (
        f"{_no(r)} {_fr_street(r)}{r.choice((' app ', ', app. ', ' apt ', ' #', ', appt ', ', porte '))}{_unit(r)}"
    ),
    "unit_before": lambda r: (
        f"{r.choice(('app', 'app.', 'appartement', 'porte', 'bureau', 'Log.'))} {_unit(r)}, {_no(r)} {_fr_street(r)}"
    ),
    "unit_dash": lambda r: f"{_unit(r)}-{_no(r)} {_fr_street(r)}",
    "letter": lambda r: f"{_no(r)}{r.choice(('A', '-A', ' B', 'b'))} {_fr_street(r)}",
    "half": lambda r: f"{r.randint(3, 980)} {r.choice(('1/2', '½'))} {_fr_street(r)}",
    "basement": lambda r: (
        f"{r.choice(('sous-sol', 's-sol', 'sous sol du', '2e étage', 'RDC'))} {_no(r)} {_fr_street(r)}"
    ),
    "corner": lambda r: f"{_fr_bare(r)} {r.choice(('et', '/', '&'))} {_fr_bare(r)}",
    "avenue_no": lambda r: (
        f"{_no(r)} {r.randint(2, 61)}{r.choice(('e', 'ème', 'e', 'ieme'))} {r.choice(('Avenue', 'Rue', 'av', 'rue'))}{r.choice(('', '', ' Est'))}"
    ),
    "first": lambda r: f"{_no(r)} {r.choice(('1re', '1ère', '1ere', 'Première'))} {r.choice(('Avenue', 'rue', 'Rue'))}",
    "rang": lambda r: f"{r.randint(10, 2990)} {r.choice(('rang', 'Rang', 'rg', 'rang'))} {r.choice(words.RANGS)}",
    "rang_no": lambda r: (
        f"{r.randint(10, 990)}, {r.choice(('rang', 'Rang'))} {r.randint(2, 12)}{r.choice(('', ' Ouest', ' Est', ' Nord'))}"
    ),
    "rang_ord": lambda r: (
        f"{r.randint(10, 990)} {r.randint(2, 11)}e {r.choice(('Rang', 'rang'))}{r.choice(('', ' Est', ' O', ' Sud'))}"
    ),
    "route": lambda r: (
        f"{r.randint(10, 9990)} {r.choice(('route', 'rte', 'Route', 'rte.'))} {r.randint(101, 399)}{r.choice(('', ' Est', ' Ouest', ' N'))}"
    ),
    "chemin": lambda r: (
        f"{_no(r)} {r.choice(('ch.', 'chemin', 'ch', 'chem.'))} {r.choice(('du Lac-Noir', 'de la Rivière-aux-Saumons', 'du Lac Bédard', 'de la Côte-Longue', 'du Petit-Lac', 'lac Perdu'))}"
    ),
    "montee": lambda r: (
        f"{_no(r)} {r.choice(('montée', 'mtée', 'Montée', 'côte', 'petit rang'))} {r.choice(words.RANGS[:8])}"
    ),
    "box": lambda r: (
        f"{r.choice(('C.P.', 'CP', 'C. P.', 'Case postale', 'case', 'cp', 'boîte postale'))} {r.randint(2, 9999)}"
    ),
    "box_station": lambda r: (
        f"CP {r.randint(2, 9999)}{r.choice((' succ.', ', succursale', ' succ'))} {r.choice(('A', 'Centre-ville', 'Terminus', 'Haute-Ville'))}"
    ),
    "lot": lambda r: f"lot {r.randint(1, 60)}, {r.choice(('rang', 'concession'))} {r.randint(1, 12)}",
    "rural": lambda r: (
        f"{r.choice(('RR', 'R.R.', 'RR #', 'R.R. no'))} {r.randint(1, 6)}{r.choice(('', ', boîte ' + str(r.randint(2, 90))))}"
    ),
    "house": lambda r: (
        f"{r.choice(('maison', 'Maison no', 'maison #', 'mais.'))} {r.randint(2, 3099)}{r.choice(('', 'A', '-B'))}"
    ),
    "trailer": lambda r: (
        f"{r.choice(('lot', 'terrain', 'roulotte'))} {r.randint(2, 90)}, {r.choice(('parc de maisons mobiles', 'camping', 'domaine'))} {r.choice(('Lagacé', 'des Pins', 'Belle-Rive'))}"
    ),
    "acadian": lambda r: (
        f"{r.randint(10, 9990)} {r.choice(('chemin', 'ch.', 'rue', 'allée'))} {r.choice(('Chiasson', 'à Onésime', 'Pointe-Brûlée', 'Cap-Bateau', 'Petite-Lamèque'))}"
    ),
    "civic": lambda r: (
        f"{r.choice(('no civique', 'numéro civique', 'no civ.'))} {r.randint(10, 9990)}, {_fr_street(r)}"
    ),
    "spoken": lambda r: f"{in_french(r.randint(2, 99))} rue {_fr_bare(r)}",
    "spoken2": lambda r: f"{in_french(r.randint(11, 19))} {in_french(r.randint(20, 99))} {_fr_kind(r)} {_fr_bare(r)}",
    "english": lambda r: (
        f"{_no(r)} {r.choice(words.STREETS_EN)} {r.choice(('St', 'Street', 'Ave', 'Road', 'Crescent'))}"
    ),
    "square": lambda r: (
        f"{_no(r)}, {r.choice(('carré', 'rond-point', 'quai', 'ruelle', 'sentier', 'passage', 'cercle'))} {_fr_bare(r)}"
    ),
}


def day(r: random.Random, low: int, high: int) -> tuple[int, int, int]:
    """A day, a month and a year of birth."""
    return r.randint(1, 28), r.randint(1, 12), r.randint(low, high)


def _figures(sign: str, order: str) -> Birth:
    def write(r: random.Random, low: int, high: int) -> str:
        d, m, y = day(r, low, high)
        parts = {"d": f"{d:02}", "m": f"{m:02}", "y": str(y), "s": f"{y % 100:02}", "D": str(d), "M": str(m)}
        return sign.join(parts[o] for o in order)

    return write


def _worded(form: str, months: list[str]) -> Birth:
    def write(r: random.Random, low: int, high: int) -> str:
        d, m, y = day(r, low, min(high, 1999) if "{yw}" in form else high)
        wordy = in_french if months in (MONTHS_FR, SHORT_FR) else in_english
        ordinal = _ordinal(d)
        if months in (MONTHS_FR, SHORT_FR):
            ordinal = "1er" if d == 1 else str(d)
        return form.format(
            d=d, D=f"{d:02}", o=ordinal, m=months[m - 1], y=y, s=f"{y % 100:02}", dw=wordy(d), yw=wordy(max(y % 100, 11)),
            ow=EN_ORDINALS[d % 20 + 1],
        )  # fmt: skip

    return write


def _named(months: list[str], forms: dict[str, str]) -> dict[str, Birth]:
    return {name: _worded(form, months) for name, form in forms.items()}


FIGURES: dict[str, Birth] = {
    "iso": _figures("-", "ymd"), "slash_ymd": _figures("/", "ymd"), "dots": _figures(".", "dmy"),
    "dots_ymd": _figures(".", "ymd"), "dmy": _figures("/", "dmy"), "mdy": _figures("/", "mdy"), "dms": _figures("-", "dms"),
    "mds": _figures("/", "mds"), "loose": _figures("/", "DMs"), "spaced": _figures(" ", "ymd"), "dmy_dash": _figures("-", "dmy"),
    "run": _figures("", "ymd"), "spaced_dmy": _figures(" ", "dmy"), "my": _figures("/", "my"), "smd": _figures("-", "smd"),
}  # fmt: skip

EN_BIRTHS: dict[str, Birth] = FIGURES | _named(MONTHS_EN, {
    "long": "{m} {d}, {y}", "ordinal": "{m} {o} {y}", "day_first": "{d} {m} {y}", "of": "{o} of {m}, {y}",
    "month_year": "{m} {y}", "day_month": "{m} {d}", "spoken": "{o} of {m}, {yw}", "words": "{m} {dw} nineteen {yw}",
    "words2": "the {ow} of {m} nineteen {yw}".removeprefix("the "), "month_short": "{m} of {y}", "ordinal_day": "{m} {o}",
    "quote": "{m} {d} '{s}",
}) | _named(SHORT_EN, {
    "short": "{m} {d}/{s}", "short2": "{d}-{m}-{y}", "short3": "{D}{m}{y}", "short4": "{m}. {d} {y}", "short5": "{d} {m} {s}",
})  # fmt: skip

FR_BIRTHS: dict[str, Birth] = FIGURES | _named(MONTHS_FR, {
    "long": "{o} {m} {y}", "month_year": "{m} {y}", "day_month": "{o} {m}", "short_year": "{o} {m} {s}",
    "words": "{dw} {m} mil neuf cent {yw}", "words2": "{dw} {m} {yw}", "mixed": "{d} {m} dix-neuf cent {yw}",
    "anglo": "{m} {d}, {y}", "dashes": "{d}-{m}-{y}", "long2": "{o} {m} {y}",
}) | _named(SHORT_FR, {"short": "{d} {m} {y}", "short2": "{d} {m} {s}", "short3": "{y} {m} {d}"})  # fmt: skip
