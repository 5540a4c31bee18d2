"""Values of the unseen texts: people, dates, telephone numbers, e-mails, addresses and personal numbers."""

import re
import unicodedata
from random import Random

from tests.detectors.notes import unseen_words as words

AREAS = [
    "204",
    "431",
    "306",
    "639",
    "403",
    "780",
    "587",
    "604",
    "250",
    "236",
    "867",
    "807",
    "705",
    "416",
    "613",
    "343",
    "519",
    "905",
    "514",
    "438",
    "450",
    "819",
    "873",
    "418",
    "581",
    "506",
    "902",
    "709",
]
DOMAINS = ["example.com", "example.org", "example.net", "mail.example.ca", "courriel.example.ca", "webpost.example.com"]


def spaced(name: str) -> str:
    return name.replace("_", " ")


def listed(table: str) -> list[str]:
    return [spaced(w.strip()) for w in (table.split("|") if "|" in table else table.split())]


def plain(text: str) -> str:
    """The text without its accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def ascii_letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", plain(text).lower()) or "client"


def digits(rng: Random, form: str) -> str:
    """``form`` with each # a digit (the first not 0), each @ a capital letter."""
    out = re.sub("@", lambda _: rng.choice("ABCDEFGHJKLMNPRSTVWXYZ"), form)
    out = re.sub("#", lambda _: str(rng.randrange(1, 10)), out, count=1)
    return re.sub("#", lambda _: str(rng.randrange(10)), out)


GROUPS = [tuple([spaced(w) for w in half.split()] for half in group.split("|")) for group in words.GROUPS.values()]
WEIGHTS = [5, 5, 4, 3, 3, 3, 3, 3, 2]


class Person:
    """One person, written the same way through a text."""

    def __init__(self, rng: Random, lang: str, neat: bool) -> None:
        weights = [7, 2, *WEIGHTS[2:]] if lang == "en" else [2, 9, *WEIGHTS[2:]]
        group = rng.choices(GROUPS, weights)[0]
        other = rng.choice(GROUPS) if rng.random() < 0.2 else group
        self.given, self.family = rng.choice(group[0]), rng.choice(other[1])
        form = rng.random()
        if form < 0.03:
            self.given = self.family = rng.choice(words.MONONYMS)
        elif form < 0.10:
            self.family += "-" + rng.choice(rng.choice(GROUPS)[1])
        elif form < 0.14:
            self.given += rng.choice("- ") + rng.choice(group[0])
        self.full = self.written(rng, neat)
        initials = [self.given[0].upper(), self.family[0].upper()]
        self.initials = rng.choice(["{}.{}.", "{}{}", "{}. {}."]).format(*initials)
        self.dob = birth(rng)

    def written(self, rng: Random, neat: bool) -> str:
        given, family = self.given, self.family
        if given == family:
            return given
        letter = rng.choice("ABCDEGJKLMPRST")
        forms = [
            (12, f"{given} {family}"),
            (1, f"{given} {letter}. {family}"),
            (1, f"{given[0]}. {family}"),
            (0 if neat else 0.8, f"{family}, {given}"),
            (0 if neat else 0.6, f"{family.upper()} {given}"),
            (0.3, f"{family.upper()}, {given}"),
            (0.6, f"{given} “{rng.choice(words.NICKNAMES)}” {family}"),
            (0.3, f"{given[0]}.{letter}. {family}"),
        ]
        full = rng.choices([f for _, f in forms], [w for w, _ in forms])[0]
        case = 1.0 if neat else rng.random()
        if case < 0.10:
            self.given, self.family, full = given.lower(), family.lower(), full.lower()
        elif case < 0.15:
            self.given, self.family, full = given.upper(), family.upper(), full.upper()
        return full


def birth(rng: Random) -> tuple[int, int, int]:
    return rng.randrange(1931, 2019), rng.randrange(1, 13), rng.randrange(1, 29)


def dated(rng: Random, lang: str, day: tuple[int, int, int]) -> str:
    y, m, d = day
    name = words.MONTHS[lang][m - 1]
    if lang == "fr":
        first = "1er" if d == 1 else str(d)
        short = name if len(name) <= 4 else name[:4].rstrip("i") + "."
        forms = [f"{first} {name} {y}"] * 4 + [
            f"{first} {short} {y}",
            f"{y}-{m:02}-{d:02}",
            f"{d:02}/{m:02}/{y}",
            f"{d}-{m}-{y % 100:02}",
        ]
        forms += [
            f"{d:02}.{m:02}.{y}",
            f"{y}/{m:02}/{d:02}",
            f"{d} {name.upper()} {y}",
            f"{y}{m:02}{d:02}",
            f"{y} {m:02} {d:02}",
        ]
    else:
        th = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(d, "th")
        forms = [f"{name} {d}, {y}"] * 3 + [
            f"{name[:3]} {d} {y}",
            f"{d} {name} {y}",
            f"{y}-{m:02}-{d:02}",
            f"{m:02}/{d:02}/{y}",
            f"{m}/{d}/{y % 100:02}",
        ]
        forms += [
            f"{d:02}-{name[:3].upper()}-{y}",
            f"{name} {d}{th}, {y}",
            f"{y}/{m:02}/{d:02}",
            f"{d:02}.{m:02}.{y}",
            f"{y}{m:02}{d:02}",
        ]
    return rng.choice(forms)


def other_date(rng: Random, lang: str) -> str:
    day = (rng.randrange(2019, 2026), rng.randrange(1, 13), rng.randrange(1, 29))
    name, week = words.MONTHS[lang][day[1] - 1], rng.choice(words.DAYS[lang])
    if lang == "fr":
        forms = [f"{day[2]} {name}", week, f"{week} {day[2]} {name}", f"{day[2]:02}/{day[1]:02}"]
    else:
        forms = [f"{name} {day[2]}", week, f"{week}, {name} {day[2]}", f"{name[:3]} {day[2]}", f"{day[1]}/{day[2]}"]
    return rng.choice([*forms, dated(rng, lang, day), dated(rng, lang, day)])


def phone(rng: Random, lang: str) -> str:
    a, last = rng.choice(AREAS), f"01{rng.randrange(100):02}"
    if rng.random() < 0.25:
        last = f"{rng.randrange(200, 9999):04}"
    ext = ("ext. " if lang == "en" else "poste ") + str(rng.randrange(10, 500))
    forms = [f"{a}-555-{last}"] * 4 + [f"({a}) 555-{last}"] * 2 + [f"{a} 555-{last}"] * (4 if lang == "fr" else 1)
    forms += [
        f"{a}.555.{last}",
        f"{a} 555 {last}",
        f"{a}555{last}",
        f"1-{a}-555-{last}",
        f"+1 {a} 555 {last}",
        f"+1{a}555{last}",
    ]
    forms += [
        f"555-{last}",
        f"{a}/555-{last}",
        f"({a})555-{last}",
        f"{a}-555-{last} {ext}",
        f"{a} - 555 - {last}",
        f"555 {last}",
    ]
    return rng.choice(forms)


def email(rng: Random, person: Person) -> str:
    g, f, y = ascii_letters(person.given), ascii_letters(person.family), person.dob[0] % 100
    forms = [
        f"{g}.{f}",
        f"{g[0]}{f}",
        f"{g}_{f}{y:02}",
        f"{f}.{g[0]}",
        f"{g}{y:02}",
        f"{rng.choice(('blue', 'snow', 'loon'))}{g}+211",
    ]
    mail = f"{rng.choice(forms)}@{rng.choice(DOMAINS)}"
    return mail.upper() if rng.random() < 0.06 else mail.capitalize() if rng.random() < 0.06 else mail


def postal(rng: Random) -> str:
    code = rng.choice("ABCEGHJKLMNPRSTVXY") + digits(rng, "#@") + " " + digits(rng, "#@#")
    form = rng.random()
    return (
        code
        if form < 0.6
        else code.replace(" ", "")
        if form < 0.78
        else code.lower()
        if form < 0.9
        else code.replace(" ", "-")
    )


def civic(rng: Random, lang: str) -> str:
    n, u = rng.choice([rng.randrange(2, 99), rng.randrange(100, 9999)]), rng.randrange(1, 1400)
    s = rng.choice(listed(words.STREETS[lang if rng.random() < 0.92 else "en"]))
    if lang == "fr":
        forms = (
            [f"{n}, {s}"] * 3
            + [f"{n} {s}"] * 3
            + [f"{n}, {s}, app. {u}", f"{n} {s} apt {u}", f"{u}-{n}, {s}", f"{n}A, {s}", f"{n} {s}, bureau {u}"]
        )
        forms += [f"{n}, {s}, appartement {u}", f"{n} {s} #{u}", f"{n} 1/2, {s}", f"{n}, {s}, sous-sol"]
    else:
        forms = [f"{n} {s}"] * 5 + [
            f"#{u} - {n} {s}",
            f"{n} {s} Apt {u}",
            f"{n} {s}, Unit {u}",
            f"Unit {u}, {n} {s}",
            f"{u}-{n} {s}",
            f"{n}B {s}",
        ]
        forms += [f"{n} {s}, Apt. {u}", f"{n} {s} #{u}", f"Suite {u}, {n} {s}", f"{n} {s} (basement)", f"{n} 1/2 {s}"]
    return rng.choice(forms)


def boxed(rng: Random, lang: str) -> str:
    if lang == "fr":
        forms = [
            "C.P. ###",
            "C. P. ####, succ. Centre-ville",
            "case postale ##",
            "RR #, boîte ##",
            "R.R. #",
            "lot ##, rang Saint-Louis",
            "CP ##",
        ]
        forms += [
            "maison ##, rue Atik, réserve de Kistin",
            "###, 2e Rang Ouest",
            "Route rurale #, site ##",
            "lot ##, Pointe-aux-Loutres",
        ]
    else:
        forms = [
            "PO Box ###",
            "P.O. Box ##, Stn Main",
            "Box ###",
            "RR #, Site ##, Comp #",
            "R.R. ##",
            "General Delivery, Box ##",
            "NE-##-22-5-W4",
        ]
        forms += [
            "House ##, Otter Narrows First Nation",
            "Lot #, Concession ##",
            "####4 Range Road ###",
            "House #, Band Road",
            "PO BOX #### RPO Mill",
        ]
    return digits(rng, rng.choice(forms))


def insurance_number(rng: Random) -> str:
    body = [rng.choice((1, 2, 4, 5, 6, 7, 9))] + [rng.randrange(10) for _ in range(7)]
    total = sum(d if i % 2 == 0 else sum(divmod(2 * d, 10)) for i, d in enumerate(body))
    check = -total % 10 if rng.random() < 0.85 else rng.randrange(10)
    n = "".join(map(str, [*body, check]))
    sign = rng.choice([" ", " ", "-", "-", "", "."])
    return sign.join((n[:3], n[3:6], n[6:]))


def ramq(rng: Random, person: Person) -> str:
    y, m, d = person.dob
    head = (ascii_letters(person.family) + "xxx")[:3] + ascii_letters(person.given)[0]
    n = f"{head.upper()}{y % 100:02}{m + rng.choice((0, 50)):02}{d:02}{rng.randrange(100):02}"
    return rng.choice(
        [n, " ".join((n[:4], n[4:8], n[8:])), " ".join((n[:4], n[4:8], n[8:])), "-".join((n[:4], n[4:8], n[8:]))]
    )
