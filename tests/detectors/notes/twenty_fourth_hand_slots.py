"""Typed slots: a kind, an optional number and an optional form give a written value and its label."""

from collections.abc import Callable
from random import Random

from tests.detectors.notes import twenty_fourth_hand_codes as codes
from tests.detectors.notes import twenty_fourth_hand_names as names
from tests.detectors.notes import twenty_fourth_hand_values as values

Person = tuple[str, str, bool]
Value = tuple[str, str]


class Cast:
    """Persons and values of one note, kept so that a second mention agrees with the first."""

    def __init__(self, rng: Random, lang: str) -> None:
        self.rng = rng
        self.lang = lang
        self.keys = names.EN_KEYS if lang == "en" else names.FR_KEYS
        self.group = rng.choice(self.keys)
        self.people: dict[str, Person] = {}
        self.kept: dict[str, Value] = {}

    def person(self, kind: str, number: str) -> Person:
        """The person of that number; 7, 8 and 9 are staff of any community."""
        if number and number in self.people:
            return self.people[number]
        own = number not in ("7", "8", "9") and self.rng.random() < 0.85
        women, men, family = names.GROUPS[self.group if own else self.rng.choice(self.keys)]
        woman = kind == "f" or (kind == "n" and self.rng.random() < 0.5)
        found = (self.rng.choice(women if woman else men), self.rng.choice(family), woman)
        taken = [other[0] for other in self.people.values()]
        if found[0] in taken:
            return self.person(kind, number)
        self.people[number or f"x{len(self.people)}"] = found
        return found


def person_text(cast: Cast, person: Person, form: str) -> str:
    """A person's name in the form asked for."""
    given, family, woman = person
    titles = {"en": (["Mrs.", "Ms.", "Mrs", "Ms"], ["Mr.", "Mr"]), "fr": (["Mme", "Mme", "Mme."], ["M.", "M."])}
    doctors = {"en": ("Dr.", "Dr"), "fr": ("Dre" if woman else "Dr", "Dre" if woman else "Dr")}
    title = cast.rng.choice(titles[cast.lang][0 if woman else 1])
    forms = {
        "": f"{given} {family}",
        "g": given,
        "s": family,
        "t": f"{title} {family}",
        "i": f"{given[0]}. {family}",
        "r": f"{family}, {given}",
        "u": f"{family.upper()} {given}",
        "d": f"{cast.rng.choice(doctors[cast.lang])} {family}",
        "k": cast.rng.choice(names.NICK_F if woman else names.NICK_M),
        "o": f"{given} {family[0]}.",
        "w": f"{title} {given} {family}",
    }
    return forms[form]


def street(rng: Random, lang: str) -> str:
    """A street's name with its kind."""
    if lang == "en":
        return f"{rng.choice(values.STREETS_EN)} {rng.choice(values.TYPES_EN)}{rng.choice(values.QUARTERS_EN)}"
    return f"{rng.choice(values.TYPES_FR)} {rng.choice(values.STREETS_FR)}{rng.choice(values.QUARTERS_FR)}"


def address(rng: Random, lang: str) -> str:
    """A civic address, with its unit half the time."""
    way, number, unit = street(rng, lang), rng.randint(3, 9800), rng.randint(1, 28)
    letter = rng.choice(["", "A", "B", ""])
    if lang == "en":
        return rng.choice(
            [
                f"{number} {way}",
                f"{number} {way}",
                f"{number} {way}",
                f"{unit}-{number} {way}",
                f"{number} {way}, Apt {unit}{letter}",
                f"Unit {unit}, {number} {way}",
                f"{number} {way} #{unit}",
                f"Basement, {number} {way}",
                f"{number} {way}, unit {unit}",
                f"{number}{letter} {way}",
            ]
        )
    return rng.choice(
        [
            f"{number}, {way}",
            f"{number} {way}",
            f"{number}, {way}, app. {unit}",
            f"{number} {way} app {unit}",
            f"{number}, {way}, appartement {unit}{letter}",
            f"{number} {way}, sous-sol",
            f"{number}-{unit}, {way}",
            f"{number}{letter}, {way}",
            f"{number}, {way}, logement {unit}",
            f"{number}, {way}",
        ]
    )


def rural(rng: Random, lang: str) -> str:
    """A rural route, box, lot, fire number or rang."""
    number, small = rng.randint(101, 9800), rng.randint(1, 14)
    if lang == "en":
        return rng.choice(
            [
                f"RR {small}",
                f"R.R. #{small}, Fire Number {number}",
                f"{number}0 Range Road {rng.randint(10, 295)}",
                f"Lot {small}, Concession {small + 2}",
                f"{number}0 Range Road {small}",
                f"{number} Highway {rng.randint(2, 380)}",
                f"Site {small}, Box {number}, RR {small}",
            ]
        )
    return rng.choice(
        [
            f"{number}, rang {rng.choice(['Saint-Joseph', 'des Chutes', 'du Petit-Lac', 'Sainte-Anne'])}",
            f"{number}, {small + 1}e Rang",
            f"{number}, chemin du Lac-{rng.choice(values.STREETS_FR[:4])}",
            f"{number}, route {rng.randint(108, 389)}",
            f"lot {small}, rang {small + 1}",
        ]
    )


def box(rng: Random, lang: str) -> str:
    """A postal box, at times with its route or station."""
    number, small = rng.randint(101, 9800), rng.randint(1, 14)
    if lang == "en":
        return rng.choice([f"PO Box {number}", f"P.O. Box {number}", f"Box {number}, RR {small}", f"RR {small}"])
    return rng.choice([f"C.P. {number}", f"case postale {number}", f"CP {number}", f"C.P. {number}, succ. B"])


def corner(rng: Random, lang: str) -> str:
    """Two streets and their joining word."""
    first, second = rng.sample(values.STREETS_EN if lang == "en" else values.STREETS_FR, 2)
    if lang == "en":
        kind = rng.choice(["", "", " St", " Ave"])
        return rng.choice([f"{first} and {second}{kind}", f"{first} & {second}", f"{first}{kind} at {second}"])
    return rng.choice(
        [f"rue {first} et {rng.choice(['rue', 'boulevard'])} {second}", f"{first} et {second}", f"{first}/{second}"]
    )


def month_day(rng: Random, lang: str) -> tuple[int, int, str, str]:
    """A month, a day, the month's name and its short name."""
    month, day = rng.randint(1, 12), rng.randint(2, 28)
    name = (values.MONTHS_EN if lang == "en" else values.MONTHS_FR)[month - 1]
    return month, day, name, name[:3] if lang == "en" else name


def birth(rng: Random, lang: str, low: int, high: int) -> str:
    """A date of birth in numbers or words."""
    month, day, name, short = month_day(rng, lang)
    year = rng.randint(low, high)
    common = [
        f"{year}-{month:02d}-{day:02d}",
        f"{year}/{month:02d}/{day:02d}",
        f"{day:02d}/{month:02d}/{year}",
        f"{day:02d}-{month:02d}-{year}",
    ]
    if lang == "en":
        return rng.choice(
            [
                *common,
                f"{name} {day}, {year}",
                f"{short} {day} {year}",
                f"{day} {short} {year}",
                f"{month:02d}/{day:02d}/{year}",
                f"{day}-{short.upper()}-{year}",
            ]
        )
    return rng.choice(common + [f"{day} {name} {year}"] * 3 + [f"{day:02d}.{month:02d}.{year}"])


def plain_date(rng: Random, lang: str) -> str:
    """An appointment or a date of a programme."""
    month, day, name, short = month_day(rng, lang)
    if lang == "en":
        return rng.choice(
            [
                f"{name} {day}",
                f"{short} {day}",
                f"{name} {day}, 2026",
                f"2026-{month:02d}-{day:02d}",
                f"{rng.choice(values.DAYS_EN)} {name} {day}",
            ]
        )
    return rng.choice([f"{day} {name}", f"{day} {name}", f"{day} {name} 2026"])


def meeting(rng: Random) -> str:
    """A day and an hour, in French."""
    _, day, name, _ = month_day(rng, "fr")
    return f"{day} {name} à {rng.randint(9, 16)} h{rng.choice(['', ' 30'])}"


def amount(rng: Random, lang: str) -> str:
    """A sum of money."""
    value = rng.choice([45, 60, 85, 120, 250, 380, 475, 640, 725, 890, 950])
    cents = rng.choice(["", "", rng.choice([".50", ".25", ".79"])])
    return f"${value}{cents}" if lang == "en" else f"{value}{cents.replace('.', ',')} $"


def big_amount(rng: Random, lang: str) -> str:
    """A rent or a monthly income."""
    hundreds = rng.randint(82, 187) * 10
    written = f"{hundreds // 1000} {hundreds % 1000:03d}" if hundreds > 999 else str(hundreds)
    return f"${hundreds}" if lang == "en" else f"{written} $"


def fee(rng: Random, lang: str) -> str:
    """A small sum."""
    value = rng.choice([8, 10, 12, 15, 18, 20, 25, 30])
    return f"${value}" if lang == "en" else f"{value} $"


def age(rng: Random, lang: str, low: int, high: int) -> str:
    """An age in numbers, now and then in words."""
    years = rng.randint(low, high)
    words = {
        "en": {30: "thirty", 40: "forty", 50: "fifty", 70: "seventy", 80: "eighty", 90: "ninety", 6: "six", 9: "nine"},
        "fr": {30: "trente", 40: "quarante", 50: "cinquante", 70: "soixante-dix", 80: "quatre-vingts", 6: "six"},
    }
    if lang == "fr":
        return f"{words['fr'].get(years, years)} ans"
    kinds = [" y/o", " years old", " yrs old", " yo"]
    return f"{words['en'].get(years)} years old" if years in words["en"] else f"{years}{rng.choice(kinds)}"


def owner(cast: Cast, number: str) -> Person:
    """Whose address or page it is: the person of that number, else the first, else another."""
    if number:
        return cast.person("n", number)
    return cast.people.get("1") or cast.person("n", "")


def mail(cast: Cast, number: str) -> str:
    """An e-mail address made of its owner's name."""
    person = owner(cast, number)
    given, family = [plain_name(part) for part in person[:2]]
    rng = cast.rng
    local = rng.choice(
        [
            f"{given}.{family}",
            f"{given[0]}{family}{rng.randint(2, 99)}",
            f"{family}_{given}",
            f"{given}{rng.randint(60, 99)}",
        ]
    )
    return f"{local}@{rng.choice(values.MAIL_HOSTS)}"


def plain_name(text: str) -> str:
    """A name in plain small letters."""
    pairs = str.maketrans("éèêëàâçôïîöüúíáóñãÉÁ", "eeeeaacoiiouuiaonaea")
    return "".join([char for char in text.translate(pairs).lower() if char.isascii() and char.isalpha()])


def page(cast: Cast, number: str) -> str:
    """A personal page."""
    person = owner(cast, number)
    given, family = [plain_name(part) for part in person[:2]]
    tail = cast.rng.choice([f"{given}.{family}", f"{given}{family}{cast.rng.randint(2, 99)}", f"{family}-{given}"])
    return cast.rng.choice(["", "https://www.", "www."]) + cast.rng.choice(values.SITE_HOSTS) + tail


def health(cast: Cast, quebec: float) -> str:
    """A health number, of Quebec at the rate given."""
    if cast.rng.random() < quebec:
        given, family, woman = cast.people.get("1") or cast.person("n", "")
        return codes.ramq(cast.rng, plain_name(family), plain_name(given), woman)
    return codes.other_health(cast.rng)


def coded(cast: Cast, number: str) -> dict[str, tuple[Callable[[], str], str]]:
    """Slots of numbers and codes."""
    rng, lang = cast.rng, cast.lang
    return {
        "pc": (lambda: codes.postal(rng, lang), "POSTAL_CODE"),
        "phone": (lambda: codes.phone(rng), "PHONE"),
        "phonex": (lambda: codes.phone_long(rng, lang), "PHONE"),
        "mail": (lambda: mail(cast, number), "EMAIL"),
        "page": (lambda: page(cast, number), "URL_IP"),
        "ip": (lambda: codes.address_ip(rng), "URL_IP"),
        "sin": (lambda: codes.sin(rng), "SIN"),
        "sinn": (lambda: codes.sin(rng, "9"), "SIN"),
        "health": (lambda: health(cast, 0.7 if lang == "fr" else 0.05), "HEALTH_NUMBER"),
        "healthq": (lambda: health(cast, 1.0), "HEALTH_NUMBER"),
        "healthon": (lambda: codes.ontario(rng), "HEALTH_NUMBER"),
        "healthnb": (lambda: codes.grouped(codes.digits(rng, 9), (3, 3, 3), " "), "HEALTH_NUMBER"),
        "licence": (lambda: codes.licence(rng, lang), "GOV_ID"),
        "passport": (lambda: codes.passport(rng), "GOV_ID"),
        "uci": (lambda: codes.uci(rng), "GOV_ID"),
        "status": (lambda: codes.digits(rng, 10), "GOV_ID"),
        "plate": (lambda: codes.plate(rng), "GOV_ID"),
        "case": (lambda: codes.case_id(rng, lang), "CASE_ID"),
        "acct": (lambda: codes.account(rng, lang), "ACCOUNT"),
        "util": (lambda: codes.utility(rng), "ACCOUNT"),
        "card": (lambda: codes.card(rng), "ACCOUNT"),
    }


def worded(cast: Cast) -> dict[str, tuple[Callable[[], str], str]]:
    """Slots of places, dates, ages, sums and names of services."""
    rng, lang = cast.rng, cast.lang
    english = lang == "en"
    return {
        "addr": (lambda: address(rng, lang), "LOCATION_ADDRESS"),
        "rural": (lambda: rural(rng, lang), "LOCATION_ADDRESS"),
        "box": (lambda: box(rng, lang), "LOCATION_ADDRESS"),
        "corner": (lambda: corner(rng, lang), "LOCATION_ADDRESS"),
        "dob": (lambda: birth(rng, lang, 1948, 1994), "DATE_OF_BIRTH"),
        "dobk": (lambda: birth(rng, lang, 2010, 2022), "DATE_OF_BIRTH"),
        "dobs": (lambda: birth(rng, lang, 1931, 1957), "DATE_OF_BIRTH"),
        "dobb": (lambda: birth(rng, lang, 2026, 2026), "DATE_OF_BIRTH"),
        "age": (lambda: age(rng, lang, 22, 64), "AGE"),
        "agek": (lambda: age(rng, lang, 3, 16), "AGE"),
        "ages": (lambda: age(rng, lang, 67, 95), "AGE"),
        "date": (lambda: plain_date(rng, lang), "DATE_OK"),
        "rv": (lambda: meeting(rng), "DATE_OK"),
        "amt": (lambda: amount(rng, lang), "NUM_OK"),
        "rent": (lambda: big_amount(rng, lang), "NUM_OK"),
        "fee": (lambda: fee(rng, lang), "NUM_OK"),
        "org": (lambda: rng.choice(values.SERVICES_EN if english else values.SERVICES_FR), "ORG_OK"),
        "orgbed": (lambda: rng.choice(values.BEDS_EN if english else values.BEDS_FR), "ORG_OK"),
        "orgfood": (lambda: rng.choice(values.FOOD_EN if english else values.FOOD_FR), "ORG_OK"),
        "hot": (lambda: rng.choice(values.HOTLINES_EN if english else values.HOTLINES_FR), "HOTLINE_OK"),
        "crisis": (lambda: rng.choice(values.CRISIS_LINES), "HOTLINE_OK"),
        "lang": (lambda: rng.choice(values.LANGS_EN if english else values.LANGS_FR), "LANG_OK"),
        "city": (lambda: rng.choice(values.CITIES_EN if english else values.CITIES_FR), "PLACE_OK"),
    }


def value_of(cast: Cast, kind: str, number: str) -> Value:
    """The value and the label of a slot other than a person."""
    give, label = {**coded(cast, number), **worded(cast)}[kind]
    return give(), label


def slot(cast: Cast, kind: str, number: str, form: str) -> Value:
    """The value of any slot, kept under its number."""
    if kind in ("f", "m", "n"):
        return person_text(cast, cast.person(kind, number), form), "PERSON"
    if not number:
        return value_of(cast, kind, number)
    if kind + number not in cast.kept:
        cast.kept[kind + number] = value_of(cast, kind, number)
    return cast.kept[kind + number]
