"""Persons, dates, ages, addresses, phones: values in words and figures, for both languages."""

import unicodedata
from random import Random

from tests.detectors.notes import seventeenth_hand_names as names
from tests.detectors.notes import seventeenth_hand_places as places

MONTHS: dict[str, list[str]] = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
SHORT_MONTHS_FR: list[str] = "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split()
ONES_EN: list[str] = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS_EN: list[str] = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()
ONES_FR: list[str] = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
).split()
TENS_FR: list[str] = "x x vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
ORDINALS_EN: dict[int, str] = {
    1: "first",
    2: "second",
    3: "third",
    5: "fifth",
    8: "eighth",
    9: "ninth",
    12: "twelfth",
    20: "twentieth",
    30: "thirtieth",
}
TODAY: tuple[int, int, int] = (2026, 12, 17)
YEARS: dict[str, tuple[int, int]] = {
    "n": (1938, 1964),
    "w": (1934, 1959),
    "v": (1934, 1959),
    "y": (2008, 2011),
    "z": (2008, 2011),
    "g": (2013, 2023),
    "b": (2013, 2023),
    "i": (2025, 2026),
    "k": (2025, 2026),
    "t": (1980, 1996),
    "u": (1980, 1996),
    "c": (1996, 2006),
}
ADULT: tuple[int, int] = (1963, 2003)
BORN_HERE: set[str] = {"quebec", "acadian", "anglo", "firstnations", "inuit", "metis"}
GROUPS: dict[str, set[str]] = {
    "n": {"inuit"},
    "a": {"firstnations"},
    "q": {"firstnations"},
    "e": {"eritrean"},
    "c": {"african"},
    "r": set(names.COMMUNITIES) - BORN_HERE,
    "s": set(names.COMMUNITIES) - BORN_HERE,
}
YOUNG_NAMES: set[str] = {
    "Destiny",
    "Kaylee",
    "Brooke",
    "Paige",
    "Amber",
    "Tyler",
    "Brayden",
    "Mathis",
    "Océane",
    "Noémie",
    "Maude",
    "Dakota",
    "Tyrell",
    "Shaylene",
    "Raven",
    "Autumn",
    "Félix",
    "Jomar",
    "Cherry Mae",
    "Gurleen",
    "Divine",
}
WOMEN: str = "fwygitqcrn"


def plain(text: str) -> str:
    """Text without accents."""
    text = text.replace("œ", "oe").replace("Œ", "OE")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def words(number: int, lang: str) -> str:
    """A number under one hundred in words."""
    if lang == "en":
        if number < 20:
            return ONES_EN[number]
        return TENS_EN[number // 10] + ("-" + ONES_EN[number % 10] if number % 10 else "")
    if number < 20:
        return ONES_FR[number]
    ten, one = divmod(number, 10)
    if ten in (7, 9):
        one += 10
    if one == 0:
        return "quatre-vingts" if ten == 8 else TENS_FR[ten]
    if one in (1, 11) and ten < 8:
        return f"{TENS_FR[ten]} et {ONES_FR[one]}"
    return f"{TENS_FR[ten]}-{ONES_FR[one]}"


def ordinal(day: int) -> str:
    """A day of the month in English words."""
    if day in ORDINALS_EN:
        return ORDINALS_EN[day]
    if day < 20:
        return words(day, "en") + "th"
    return f"{TENS_EN[day // 10]}-{ordinal(day % 10)}"


def year_words(year: int, lang: str) -> str:
    """A year as it is said aloud."""
    low = year % 100
    if lang == "en":
        if year >= 2000:
            return "two thousand" + (f" and {words(low, 'en')}" if low else "")
        return f"nineteen {words(low, 'en')}" if low > 9 else f"nineteen oh {words(low, 'en')}"
    head = "deux mille" if year >= 2000 else "mille neuf cent"
    return f"{head} {words(low, 'fr')}" if low else head


class Person:
    """An invented person with a date of birth."""

    def __init__(self, rng: Random, lang: str, kind: str, family: "Person | None" = None) -> None:
        groups = [g for g in names.COMMUNITIES if g in GROUPS.get(kind, names.COMMUNITIES)]
        weight = names.WEIGHTS_EN if lang == "en" else names.WEIGHTS_FR
        base = 3 if lang == "en" else 1
        self.group: str = family.group if family else rng.choices(groups, [weight.get(g, base) for g in groups])[0]
        women, men, surnames = names.COMMUNITIES[self.group]
        self.woman: bool = kind in WOMEN
        choices = [n for n in (women if self.woman else men) if kind not in "wv" or n not in YOUNG_NAMES]
        self.given: str = rng.choice(choices)
        self.surname: str = family.surname if family else rng.choice(surnames)
        if family is None and self.group in ("quebec", "anglo") and rng.random() < 0.08 and "-" not in self.surname:
            other = rng.choice([s for s in surnames if "-" not in s and s != self.surname])
            self.surname += "-" + other
        while family and self.given == family.given:
            self.given = rng.choice(choices)
        low, high = YEARS.get(kind, ADULT)
        year = rng.randint(low, high)
        self.born: tuple[int, int, int] = (year, rng.randint(1, 11 if year == TODAY[0] else 12), rng.randint(1, 28))
        self.nick: str = rng.choice(names.NICKS_F if self.woman else names.NICKS_M)

    def age(self) -> int:
        """Years at the day of the notes."""
        return TODAY[0] - self.born[0] - ((TODAY[1], TODAY[2]) < (self.born[1], self.born[2]))


def initials(given: str, tight: bool) -> str:
    """J.-P. for Jean-Paul, M. for Marie."""
    joint = "-" if "-" in given else " "
    parts = [part[0].upper() + "." for part in given.replace("-", " ").split()]
    return parts[0] if tight else joint.join(parts)


def name_form(rng: Random, person: Person, form: str, lang: str) -> str:
    """One way to write a person's name."""
    given, surname = person.given, person.surname
    if lang == "fr":
        title = rng.choice(["Mme", "Mme", "Madame", "madame"] if person.woman else ["M.", "M.", "Monsieur", "monsieur"])
        doctor = "Dre" if person.woman else "Dr"
    else:
        title = rng.choice(["Mrs.", "Ms.", "Mrs", "Ms"] if person.woman else ["Mr.", "Mr"])
        doctor = rng.choice(["Dr.", "Dr"])
    if form == "mix":
        form = rng.choice(["full", "full", "full", "title", "tfull"])
    forms = {
        "full": f"{given} {surname}",
        "given": given,
        "last": surname,
        "nick": person.nick,
        "quoted": f"{given} « {person.nick} » {surname}" if lang == "fr" else f'{given} "{person.nick}" {surname}',
        "title": f"{title} {surname}",
        "tfull": f"{title} {given} {surname}",
        "rev": f"{surname}, {given}",
        "caprev": f"{surname.upper()}, {given}",
        "caplast": f"{given} {surname.upper()}",
        "init": f"{initials(given, lang == 'en')} {surname}",
        "dr": f"{doctor} {surname}",
        "me": f"Me {surname}",
        "short": f"{given} {surname[0]}.",
    }
    return forms[form]


def birth_date(rng: Random, born: tuple[int, int, int], lang: str, form: str) -> str:
    """A date of birth: figures, month names, words."""
    year, month, day = born
    name = MONTHS[lang][month - 1]
    if form == "words":
        if lang == "en":
            return f"{name} {ordinal(day)} {year_words(year, 'en')}".lower()
        return f"{'premier' if day == 1 else words(day, 'fr')} {name} {year_words(year, 'fr')}"
    iso, short = f"{year}-{month:02d}-{day:02d}", f"{year % 100:02d}"
    figures = [
        iso,
        iso,
        f"{day:02d}/{month:02d}/{year}",
        f"{year}/{month:02d}/{day:02d}",
        f"{day:02d}-{month:02d}-{year}",
    ]
    if lang == "en":
        figures += [f"{month:02d}/{day:02d}/{year}", f"{day:02d}-{name[:3].upper()}-{year}", f"{month}/{day}/{short}"]
        text = [
            f"{name} {day}, {year}",
            f"{name[:3]} {day}, {year}",
            f"{day} {name} {year}",
            f"{name[:3]} {day} {year}",
        ]
    else:
        figures += [f"{day:02d}.{month:02d}.{year}", f"{day:02d}/{month:02d}/{short}"]
        text = [f"{'1er' if day == 1 else day} {name} {year}"] * 3 + [f"{day:02d} {SHORT_MONTHS_FR[month - 1]} {year}"]
    if form == "fig":
        return rng.choice(figures)
    return rng.choice(text if form == "text" else figures + text)


def event_date(rng: Random, lang: str) -> str:
    """The date of an appointment or a programme."""
    month, day, year = rng.randint(1, 12), rng.randint(1, 28), rng.choice([2025, 2026, 2026, 2027])
    name = MONTHS[lang][month - 1]
    if lang == "en":
        return rng.choice(
            [f"{name} {day}", f"{name[:3]} {day}", f"{name} {day}, {year}", f"{year}-{month:02d}-{day:02d}"]
        )
    return rng.choice([f"{'1er' if day == 1 else day} {name}", f"{'1er' if day == 1 else day} {name} {year}"])


def age_form(rng: Random, person: Person, form: str, lang: str) -> str:
    """An age: `age` stands after a comma, `yo` after "is" or "a", `num` in a row, `adj` before a noun."""
    years = person.age()
    said = words(years, lang)
    if lang == "en":
        if form == "adj":
            return rng.choice([f"{years}-year-old", f"{years} year old", f"{years} y/o", f"{said}-year-old"])
        if form == "yo":
            return rng.choice([f"{years} years old", f"{years} y/o", f"{years} yrs old", f"{said} years old"])
        if form == "words":
            return said.replace("-", " ")
        return (
            str(years)
            if form == "num"
            else rng.choice([f"{years} y/o", f"{years}yo", f"aged {years}", f"{years} years old", f"age {years}"])
        )
    if form == "num":
        return str(years)
    if form in ("yo", "adj"):
        return rng.choice([f"{years} ans", f"{years} ans", f"{said} ans"])
    if form == "words":
        return f"{said.replace('-', ' ')} ans"
    return rng.choice([f"{years} ans", f"{years} ans", f"âgé{'e' if person.woman else ''} de {years} ans"])


def civic(rng: Random) -> int:
    """A civic number."""
    return rng.choice([rng.randint(3, 99), rng.randint(100, 999), rng.randint(1000, 9899)])


def rural_en(rng: Random, stem: str, number: int, province: str) -> str:
    """A rural address as a province writes it."""
    small = rng.randint(2, 40)
    common = [f"{number} Highway {small}", f"RR {rng.randint(1, 6)}, Site {small}, Box {rng.randint(2, 40)}"]
    if province in ("AB", "SK"):
        long = rng.randint(20000, 55999)
        common += [f"{long} Township Road {rng.randint(380, 560)}", f"{long} Range Road {rng.randint(11, 260)}"]
    elif province == "ON":
        common += [
            f"Lot {small}, Concession {rng.randint(2, 12)}",
            f"Fire #{rng.randint(1000, 4999)}, {stem} Lake Road",
            f"{number} Concession Rd {rng.randint(2, 14)}",
        ]
    else:
        common += [f"House {small * 3}, {stem} Road", f"{number} {stem} Lake Road"]
    return rng.choice(common)


def address_en(rng: Random, form: str, province: str) -> str:
    """An English civic, rural or postal address without the city."""
    stem, number = rng.choice(places.STEMS_EN), civic(rng)
    street, unit = f"{stem} {rng.choice(places.TYPES_EN)}", rng.randint(1, 1412)
    small = rng.randint(1, 40)
    if form == "corner":
        other = rng.choice([s for s in places.STEMS_EN if s != stem])
        return rng.choice(
            [f"{stem} and {other}", f"{stem} & {other}", f"{stem} St and {other} Ave", f"{stem} at {other}"]
        )
    if form == "words":
        head, tail = words(rng.randint(11, 98), "en"), words(rng.randint(20, 98), "en")
        return f"{head} {tail} {stem} {rng.choice(['street', 'avenue'])}".lower()
    if form == "box":
        return rng.choice(
            [
                f"PO Box {unit}",
                f"P.O. Box {unit}",
                f"Box {small}, RR {rng.randint(1, 5)}",
                f"PO Box {unit}, Station Main",
                f"Box {unit}",
            ]
        )
    if form == "rural":
        return rural_en(rng, stem, number, province)
    return rng.choice(
        [
            f"{number} {street}",
            f"{number} {street}",
            f"{small}-{number} {street}",
            f"{number} {street}, Unit {small}",
            f"{number} {street} Apt {unit}",
            f"Apt {unit}, {number} {street}",
            f"#{unit} - {number} {street}",
            f"{number} {street}, basement",
            f"Bldg {rng.choice('ABCD')}, {number} {street}, Unit {small}",
            f"Suite {unit}, {number} {street}",
            f"{number}{rng.choice('AB')} {street}",
        ]
    )


def address_fr(rng: Random, form: str, _province: str) -> str:
    """A French civic, rural or postal address without the city."""
    stem, number = rng.choice(places.STEMS_FR), civic(rng)
    street, unit = f"{rng.choice(places.TYPES_FR)} {stem}", rng.randint(1, 912)
    small = rng.randint(1, 24)
    if form == "corner":
        other = rng.choice([s for s in places.STEMS_FR if s != stem])
        return rng.choice(
            [
                f"{stem} et {other}",
                f"rue {stem} et boul. {other}",
                f"{stem} / {other}",
                f"{stem} et de la {small + 2}e Rue",
            ]
        )
    if form == "words":
        hundred = rng.choice(["", "deux cent ", "huit cent ", "douze cent ", "cent "])
        return f"{hundred}{words(rng.randint(11, 98), 'fr')} rue {stem}".lower()
    if form == "box":
        return rng.choice([f"C.P. {unit}", f"C. P. {unit}, succ. Centre-ville", f"case postale {unit}", f"CP {unit}"])
    if form == "rural":
        which = rng.choice(["Saint-Louis", "du Brûlé", "des Quarante", "Double", "de la Savane", "Sainte-Marie"])
        return rng.choice(
            [
                f"{number}, rang {small + 1}",
                f"{number}, rang {which}",
                f"{number}, chemin du {small + 1}e-Rang",
                f"{number} route {rng.randint(105, 395)}",
                f"lot {small}, rang {rng.randint(2, 10)}",
                f"{number}, ch. du Lac-{rng.choice(['Brochet', 'Vert', 'Marois', 'Rond'])}",
                f"{number}, montée {which}",
            ]
        )
    return rng.choice(
        [
            f"{number}, {street}",
            f"{number}, {street}",
            f"{number} {street}",
            f"{number}, {street}, app. {unit}",
            f"{number} {street} app {small}",
            f"{number}-{small}, {street}",
            f"{number}, {street}, sous-sol",
            f"{number}, {street}, porte {unit}",
            f"{number}, {street}, logement {small}",
            f"{number}A, {street}",
            f"{number}, {street}, bât. {rng.choice('ABC')}, app. {small}",
        ]
    )
