"""Values of the slots: people, numbers and dates, as callers give them and typists write them."""

import unicodedata
from dataclasses import dataclass

from tests.detectors.notes import eighth_hand_words as words

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
DAYS = {"en": "Monday Tuesday Wednesday Thursday Friday".split(), "fr": "lundi mardi mercredi jeudi vendredi".split()}
LETTERS = "ABCEGHJKLMNPRSTVWXYZ"


@dataclass
class Person:
    """Somebody a note tells of."""

    given: str
    family: str
    middle: str
    woman: bool


def bare(text):
    """The text without accents, as long as before."""
    table = {"ł": "l", "Ł": "L", "ż": "z", "œ": "o"}
    return "".join(table.get(char) or unicodedata.normalize("NFD", char)[0] for char in text)


def slug(text):
    """The text as it stands in an e-mail address."""
    return "".join(char for char in bare(text).lower() if char.isalnum())


class Note:
    """What one note keeps while its slots are filled: language, town, people, values said twice."""

    def __init__(self, rng, lang):
        self.rng = rng
        self.lang = lang
        self.town, self.province = rng.choice(words.TOWNS_EN if lang == "en" else words.TOWNS_FR)
        self.community = rng.choice(words.COMMUNITIES)
        self.people = {}
        self.kept = {}

    def pick(self, *options):
        """One of the options."""
        return self.rng.choice(options)

    def fill(self, *patterns):
        """One of the patterns with `#` as a digit, `@` as a letter, `^` as a number sign."""
        pattern = self.rng.choice(patterns)
        return "".join(
            str(self.rng.randrange(10)) if char == "#" else self.rng.choice(LETTERS) if char == "@" else char
            for char in pattern
        ).replace("^", "#")

    def keep(self, key, value):
        """The value said first under the key."""
        return self.kept.setdefault(key, value)

    def person(self, number, kin):
        """The person of that number (odd: a woman, even: a man), with the surname of `kin` if given."""
        key = number + kin
        if key not in self.people:
            if self.rng.random() < 0.4:
                self.community = self.rng.choice(words.COMMUNITIES)
            woman = int(number) % 2 == 1
            names = self.community[0 if woman else 1]
            taken = {other.given for other in self.people.values()}
            given, middle = self.rng.sample([name for name in names if name not in taken], 2)
            families = self.community[2] if self.rng.random() < 0.92 else self.rng.choice(words.COMMUNITIES)[2]
            family = self.rng.choice(families)
            if self.rng.random() < 0.06 and "-" not in family + given:
                family += "-" + self.rng.choice(self.rng.choice(words.COMMUNITIES)[2])
            if kin:
                family = self.person(kin, "").family
            self.people[key] = Person(given, family, middle, woman)
        return self.people[key]


def title(note, person):
    """A courtesy title in the note's language."""
    if note.lang == "en":
        women, men = ("Mrs.", "Ms.", "Ms", "Mrs", "Miss"), ("Mr.", "Mr.", "Mr", "Mister")
    else:
        women, men = ("Mme", "Mme", "Madame", "Mlle"), ("M.", "M.", "Monsieur", "M")
    return note.rng.choice(women if person.woman else men)


def titled(english, french_woman, french_man):
    """A name form with a title of office."""

    def form(note, person):
        french = french_woman if person.woman else french_man
        return f"{english if note.lang == 'en' else french} {person.family}"

    return form


PERSON_FORMS = {
    "full": lambda note, who: f"{who.given} {who.family}",
    "g": lambda note, who: who.given,
    "s": lambda note, who: who.family,
    "ls": lambda note, who: f"{who.family}, {who.given}",
    "caps": lambda note, who: f"{who.family.upper()} {who.given}",
    "mr": lambda note, who: f"{title(note, who)} {who.family}",
    "mrf": lambda note, who: f"{title(note, who)} {who.given} {who.family}",
    "in": lambda note, who: f"{who.given[0]}. {who.family}",
    "ini": lambda note, who: f"{who.given[0]}.{who.family[0]}.",
    "gi": lambda note, who: f"{who.given} {who.family[0]}.",
    "mid": lambda note, who: f"{who.given} {who.middle} {who.family}",
    "nick": lambda note, who: f'{who.given} "{note.pick(*words.NICKNAMES)}" {who.family}',
    "spell": lambda note, who: "-".join(slug(who.family).upper()),
    "dr": titled("Dr.", "Dre", "Dr"),
    "cst": titled("Cst.", "agente", "agent"),
    "elder": titled("Elder", "aînée", "aîné"),
    "rev": titled("Rev.", "soeur", "père"),
    "me": titled("Justice", "Me", "Me"),
}


def swapped(digits):
    """The digits with two neighbours exchanged that differ."""
    for place in range(len(digits) - 2, -1, -1):
        if digits[place] != digits[place + 1]:
            return digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    return digits


def phone(note):
    """A telephone number with its area code, or seven digits at times."""
    area = note.pick(*words.AREA_CODES[note.province].split())
    last = note.fill("01##")
    forms = [f"{area}-555-{last}"] * 4 + [
        f"({area}) 555-{last}",
        f"{area} 555-{last}",
        f"{area}.555.{last}",
        f"{area}555{last}",
        f"555-{last}",
        f"{area} 555 {last}",
        f"1-{area}-555-{last}",
        f"+1 {area} 555 {last}",
        f"{area}/555-{last}",
    ]
    if note.lang == "fr":
        forms += [f"{area} 555-{last}", f"{area} 555 {last[:2]} {last[2:]}"]
    return note.rng.choice(forms)


def extension(note):
    """A telephone number with an extension."""
    number = phone(note)
    marks = (" ext. ", " x", " ext ") if note.lang == "en" else (" poste ", ", poste ", " p. ")
    return number + note.rng.choice(marks) + note.fill("##", "2##", "4###")


def postal(note):
    """A postal code."""
    first = note.pick(*words.POSTAL_LETTERS[note.province])
    return note.fill(f"{first}#@ #@#", f"{first}#@ #@#", f"{first}#@ #@#", f"{first}#@#@#", f"{first}#@-#@#")


def mail(note, who):
    """Somebody's own e-mail address."""
    given, family = slug(who.given), slug(who.family)
    name = note.pick(
        f"{given}.{family}",
        f"{given[0]}{family}",
        f"{family}_{given}",
        note.fill(f"{given}##"),
        f"{given}-{family}",
        note.fill("snowbird##", "two.cats##", "fiston.##", "rosebud_##"),
    )
    return f"{name}@{note.pick('example.com', 'example.net', 'example.org')}"


def page(note, who):
    """Somebody's own page."""
    given, family = slug(who.given), slug(who.family)
    return note.fill(
        f"facebook.com/{given}.{family}.##",
        f"https://www.facebook.com/{given}{family}",
        f"instagram.com/{given}_{family}##",
        f"www.example.org/~{given}{family}",
        f"https://{given}-{family}.example.net",
        f"youtube.com/c/{given}{family[0]}##",
        f"linkedin.com/in/{given}-{family}-####",
    )


def address_of_machine(note):
    """An internet address."""
    return note.pick(
        f"203.0.113.{note.rng.randrange(2, 250)}",
        f"198.51.100.{note.rng.randrange(2, 250)}",
        f"192.0.2.{note.rng.randrange(2, 250)}",
        f"2001:db8:{note.rng.randrange(16, 4000):x}::1f",
    )


def written_date(note, year):
    """A day of that year, written one of many ways."""
    month, day = note.rng.randrange(1, 13), note.rng.randrange(1, 29)
    name, short = MONTHS[note.lang][month - 1], f"{year % 100:02}"
    figures = [
        f"{year}-{month:02}-{day:02}",
        f"{year}-{month:02}-{day:02}",
        f"{year}/{month:02}/{day:02}",
        f"{year}{month:02}{day:02}",
        f"{day:02}.{month:02}.{year}",
    ]
    if note.lang == "fr":
        first = "1er" if day == 1 else str(day)
        return note.pick(
            *figures,
            *[f"{first} {name} {year}"] * 5,
            f"{day:02}/{month:02}/{year}",
            f"{first} {name} {short}",
            f"{day}-{month:02}-{short}",
            f"{day:02} {month:02} {year}",
            f"{short}-{month:02}-{day:02}",
        )
    ending = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(day, "th")
    return note.pick(
        *figures,
        *[f"{name} {day}, {year}"] * 3,
        f"{day} {name} {year}",
        f"{name[:3]} {day}/{short}",
        f"{month:02}/{day:02}/{year}",
        f"{name} {day}{ending}, {year}",
        f"{day:02} {name[:3].upper()} {year}",
        f"{day}-{name[:3]}-{short}",
        f"{month}/{day}/{short}",
        f"{name[:3]} {day} {year}",
    )


def born(first, last):
    """A maker of birth dates between two years."""
    return lambda note: written_date(note, note.rng.randrange(first, last))


def deadline(note):
    """A day of the programmes or the calendar."""
    month, day = note.rng.randrange(12), note.rng.randrange(2, 29)
    name, week, year = MONTHS[note.lang][month], note.rng.choice(DAYS[note.lang]), note.pick(2024, 2025)
    if note.lang == "fr":
        return note.pick(f"{day} {name}", f"{day} {name}", f"{day} {name} {year}", f"{week} {day} {name}")
    return note.pick(
        f"{name} {day}", f"{name} {day}", f"{name[:3]} {day}", f"{name} {day}, {year}", f"{week} {name} {day}"
    )


def money(note):
    """An amount."""
    amount = note.pick(note.rng.randrange(35, 990), note.rng.randrange(1010, 4900))
    if note.lang == "fr":
        return f"{f'{amount:,}'.replace(',', ' ')} $"
    return note.pick(f"${amount}", f"${amount}", f"${amount:,}.{note.fill('##')}")


def sin(note):
    """A social insurance number that passes its check."""
    body = note.fill("########")
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(body)]
    last = -sum(value - 9 if value > 9 else value for value in doubled) % 10
    number = f"{body}{last}"
    parts = (number[:3], number[3:6], number[6:])
    return note.pick(" ".join(parts), " ".join(parts), "-".join(parts), number)


def ramq(note, who):
    """A Québec health number, made of the name and the birth."""
    letters = (slug(who.family)[:3] + slug(who.given)[0]).upper().ljust(4, "X")
    month = note.rng.randrange(1, 13) + (50 if who.woman else 0)
    year, day = note.rng.randrange(40, 99), note.rng.randrange(1, 29)
    return note.pick(
        f"{letters} {year:02}{month:02} {day:02}{note.fill('##')}",
        f"{letters}{year:02}{month:02}{day:02}{note.fill('##')}",
    )


def ohip(note):
    """An Ontario health number."""
    return note.fill("####-###-###-@@", "#### ### ### @@", "##########@@", "####-###-### @@").replace("0", "4", 1)


def health(note, who):
    """A health number of the province."""
    if note.province == "QC":
        return ramq(note, who)
    if note.province == "ON":
        return ohip(note)
    return note.fill(
        *{
            "BC": ("9### ### ###", "9#########"),
            "AB": ("#####-####", "##### ####"),
            "NS": ("#### ### ###",),
            "NL": ("############",),
            "PE": ("########",),
            "NT": ("N#######",),
            "NU": ("1########",),
        }.get(note.province, ("### ### ###", "###-###-###", "#########", "###-###-###"))
    )


def licence(note, who):
    """A driver's licence number."""
    first = slug(who.family)[0].upper()
    if note.province in ("ON", "QC"):
        return note.fill(f"{first}####-#####-#####" if note.province == "ON" else f"{first}####-######-##")
    return note.fill("#######", "######-###")


AGES = {"": (19, 65), "y": (19, 40), "t": (11, 18), "k": (3, 17), "l": (2, 10), "e": (66, 95)}


def age(form, band):
    """A maker of ages: a phrase, a phrase after a name, an adjective, a bare number."""

    def make(note):
        years = note.rng.randrange(*AGES[band])
        options = {
            "": {"en": ["{} years old", "{} yrs old", "{}", "{} y/o"], "fr": ["{} ans"]},
            "p": {
                "en": ["{} yo", "{} y/o", "age {}", "{} y.o.", "aged {}", "{} yrs"],
                "fr": ["{} ans", "{} ans", "{}a", "âge {}"],
            },
            "adj": {"en": ["{}-year-old", "{} yr old", "{}yo"], "fr": ["{} ans"]},
            "n": {"en": ["{}"], "fr": ["{}"]},
        }[form][note.lang]
        return note.rng.choice(options).format(years)

    return make


def service(gender):
    """A maker of agencies of any theme: of one gender in French, or of any for lack of one."""

    def make(note):
        themes = words.ORGS_EN if note.lang == "en" else words.ORGS_FR
        return note.rng.choice([name for theme, names in themes.items() if theme.endswith(gender) for name in names])

    return make


def service_mail(note):
    """An agency's own e-mail address."""
    if note.lang == "en":
        return note.pick("intake@example.org", "info@example.org", "referrals@example.net", "frontdesk@example.org")
    return note.pick("accueil@example.org", "info@example.org", "references@example.net", "reception@example.org")


def service_page(note):
    """An agency's own web site."""
    if note.lang == "en":
        return note.pick("www.example.org/help", "https://programs.example.org/intake", "www.example.net/hours")
    return note.pick("www.example.org/aide", "https://services.example.org/admission", "www.example.net/horaire")
