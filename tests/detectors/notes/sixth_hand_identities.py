"""Who the people of a note are: names, births, ages and numbers."""

import random
import re
import unicodedata
from dataclasses import dataclass

from tests.detectors.notes import sixth_hand_patterns as patterns
from tests.detectors.notes import sixth_hand_people as people
from tests.detectors.notes import sixth_hand_words as words

THIS_YEAR = 2025


@dataclass
class Person:
    """One invented person: names, sex, and a birth year as an adult, a teenager, a child or a baby."""

    given: str
    surname: str
    sex: str
    year: int
    young: int


def bare(text: str) -> str:
    """The text without accents."""
    text = text.replace("œ", "oe").replace("ł", "l").replace("Đ", "D").replace("đ", "d").replace("Œ", "OE")
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def slug(text: str, mark: str = "") -> str:
    """The text as it stands in an address of the net."""
    return re.sub(r"[^a-z0-9]+", mark, bare(text).lower()).strip(mark or None)


class Identities:
    """One note in the making: its language, its town and its people."""

    def __init__(self, rng: random.Random, lang: str, provinces: list[str]):
        self.rng, self.lang = rng, lang
        self.province = rng.choice(provinces or words.PROVINCES[lang])
        self.towns = [town for town in words.TOWNS[lang] if town[1] == self.province]
        self.town = rng.choice(self.towns)
        self.hour = 5
        self.people: dict[str, Person] = {}
        self.families: dict[str, tuple[str, str]] = {}

    def pick(self, options):
        """One of the options."""
        return self.rng.choice(options)

    def by(self, en: list[str], fr: list[str]) -> str:
        """One of the options of the language."""
        return self.pick(en if self.lang == "en" else fr)

    def fill(self, shapes: list[str]) -> str:
        """One of the shapes with its signs filled."""
        signs = {"#": "0123456789", "%": "123456789", "@": "ABCDEFGHJKLMNPRSTUVWXYZ"}
        return "".join(self.pick(signs[sign]) if sign in signs else sign for sign in self.pick(shapes))

    def person(self, key: str) -> Person:
        """The person of a key: sex (f, m or none), family (first digit), member (second digit)."""
        digits = key.lstrip("fm")
        if digits not in self.people:
            sex = key[0] if key[0] in "fm" else self.pick("fm")
            if digits[0] not in self.families:
                community = self.pick(people.WEIGHTED[self.lang])
                self.families[digits[0]] = (community, self.pick(people.COMMUNITIES[community][2]))
            community, surname = self.families[digits[0]]
            if self.rng.random() < 0.06:
                community = self.pick(people.WEIGHTED[self.lang])
            taken = {person.given for person in self.people.values()}
            names = [name for name in people.COMMUNITIES[community]["fm".index(sex)] if name not in taken]
            if len(digits) == 1 or digits[1] == "9":
                young = self.rng.randint(THIS_YEAR - 17, THIS_YEAR - 13)
            elif digits[1] == "0":
                young = THIS_YEAR
            else:
                young = self.rng.randint(THIS_YEAR - 12, THIS_YEAR - 1)
            oldest, latest = {"1": (1945, 2004), "5": (1985, 2004)}.get(digits[1:] or "1", (1934, 1968))
            self.people[digits] = Person(self.pick(names), surname, sex, self.rng.randint(oldest, latest), young)
        return self.people[digits]

    # People

    def full(self, key):
        who = self.person(key)
        middle = f" {self.fill(['@'])}." if self.lang == "en" and self.rng.random() < 0.07 else ""
        return f"{who.given}{middle} {who.surname}"

    def giv(self, key):
        return self.person(key).given

    def sur(self, key):
        return self.person(key).surname

    def rev(self, key):
        who = self.person(key)
        return self.pick([f"{who.surname}, {who.given}", f"{who.surname.upper()}, {who.given}"])

    def ini(self, key):
        who = self.person(key)
        return f"{who.given[0]}{self.pick(['. ', ' ', '. '])}{who.surname}"

    def initials(self, key):
        who = self.person(key)
        return self.pick(["{}.{}.", "{}{}", "{}. {}."]).format(who.given[0], who.surname[0].upper())

    def aka(self, key):
        return self.pick(people.NICKNAMES[self.lang])

    def nick(self, key):
        who = self.person(key)
        return f'{who.given} "{self.aka(key)}" {who.surname}'

    def mr(self, key):
        who = self.person(key)
        return f"{self.pick(patterns.TITLES[self.lang, who.sex])} {who.surname}"

    def dr(self, key):
        who = self.person(key)
        french = ["Dre", "Dre", "docteure"] if who.sex == "f" else ["Dr", "Dr", "docteur"]
        return f"{self.by(['Dr', 'Dr.', 'Dr.'], french)} {who.surname}"

    def me(self, key):
        return f"{self.pick(['Me', 'Me', 'maître'])} {self.sur(key)}"

    def cst(self, key):
        return f"{self.pick(patterns.RANKS[self.lang])} {self.sur(key)}"

    # Birth and age

    def birth(self, year: int) -> str:
        """A date of birth in one of many ways of writing."""
        month, day = self.rng.randint(1, 12), self.rng.randint(1, 28)
        name, short = patterns.MONTHS[self.lang][month - 1], f"{year % 100:02}"
        forms = [
            f"{year}-{month:02}-{day:02}",
            f"{day:02}/{month:02}/{year}",
            f"{day}/{month}/{short}",
            f"{year}/{month:02}/{day:02}",
            f"{day:02}-{month:02}-{short}",
            f"{day:02}.{month:02}.{year}",
        ]
        if self.lang == "en":
            forms += [
                f"{name} {day}, {year}",
                f"{name[:3]} {day} {year}",
                f"{name[:3].lower()} {day}/{short}",
                f"{day} {name[:3]} {short}",
                f"{name} {day} {year}",
                f"{month}/{day}/{short}",
                f"{day}-{name[:3].upper()}-{year}",
                f"{name[:3]} {day:02}, {year}",
            ]
        else:
            first = "1er" if day == 1 else str(day)
            forms += [
                f"{first} {name} {year}",
                f"{first} {name} {year}",
                f"{first} {name} {short}",
                f"{day}-{month:02}-{year}",
                f"{first} {patterns.SHORT_FR[month - 1]} {year}",
                f"{day:02} {name} {year}",
            ]
        return self.pick(forms)

    def dob(self, key):
        return self.birth(self.person(key).year)

    def kdob(self, key):
        return self.birth(self.person(key).young)

    def years(self, number: int, sex: str) -> str:
        """An age as people type it."""
        agreed = "âgée" if sex == "f" else "âgé"
        return self.by(
            [
                f"{number} yo",
                f"{number}yo",
                f"{number} y/o",
                f"{number} yrs",
                f"{number} yrs old",
                f"age {number}",
                f"{number} years old",
                f"{number}y",
            ],
            [
                f"{number} ans",
                f"{number} ans",
                f"{number}ans",
                f"{number}a",
                f"âge {number}",
                f"{agreed} de {number} ans",
                f"{number} a.",
            ],
        )

    def age(self, key):
        who = self.person(key)
        return self.years(THIS_YEAR - who.year, who.sex)

    def agen(self, key):
        return str(THIS_YEAR - self.person(key).year)

    def ans(self, key):
        return f"{self.agen(key)} {self.by(['years old'], ['ans'])}"

    def kid(self, key):
        who = self.person(key)
        if who.young >= THIS_YEAR - 1:
            months = self.rng.randint(2, 11) if who.young == THIS_YEAR else self.rng.randint(13, 20)
            return f"{months} {self.by(['mos', 'months', 'months old', 'mo'], ['mois', 'mois'])}"
        return self.years(THIS_YEAR - who.young, who.sex)

    def kidn(self, key):
        return str(THIS_YEAR - self.person(key).young)

    # Numbers of people

    def sin(self, key):
        digits = [self.rng.randint(1, 9)] + [self.rng.randint(0, 9) for _ in range(8)]
        issued = self.rng.random() < 0.5
        if issued:
            digits[0] = self.pick([0, 8])
        doubled = [digit if place % 2 == 0 else sum(divmod(2 * digit, 10)) for place, digit in enumerate(digits[:8])]
        control = -sum(doubled) % 10
        digits[8] = control if issued else (control + self.rng.randint(1, 9)) % 10
        groups = ["".join(map(str, digits[start : start + 3])) for start in (0, 3, 6)]
        return self.pick([" ", "-", "", " "]).join(groups)

    def health(self, key):
        if self.province != "QC":
            return self.fill(patterns.HEALTH[self.province])
        who = self.person(key)
        year = who.young if len(key.lstrip("fm")) == 2 and key.lstrip("fm")[1] == "1" else who.year
        letters = (slug(who.surname).upper() + "XX")[:3] + slug(who.given).upper()[0]
        month = self.rng.randint(1, 12) + (50 if who.sex == "f" else 0)
        digits = f"{year % 100:02}{month:02}{self.rng.randint(1, 28):02}{self.rng.randint(10, 19)}"
        return self.pick([f"{letters} {digits[:4]} {digits[4:]}", f"{letters}{digits}", f"{letters} {digits}"])

    def licence(self, key):
        return self.fill(patterns.LICENCES.get(self.province, ["%#####", "%######"]))

    def plate(self, key):
        return self.fill(patterns.PLATES.get(self.province, ["@@@ ###", "### @@@"]))

    def court(self, key):
        return self.fill(patterns.COURTS[self.lang])

    def tal(self, key):
        return self.fill(patterns.TRIBUNALS[self.lang])
