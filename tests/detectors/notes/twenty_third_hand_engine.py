"""The frame engine: templates with typed slots become pieces of text, each with a label or none.

`{kind}` draws a fresh value, `{kind:key}` one that is tied to the same person of the note. A key's first letter says
who it is: f, m, x (adults), g, b (children), p, q (small), t, u (teens), z (a baby), y (a young woman),
o, v (elders); `g1.f1` is of f1's family, `m1@haiti` of a community, `m1@new` a newcomer.
`{!CODE:text}` labels the text itself.
A template may start with `@QC|` to set the province.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from tests.detectors.notes import twenty_third_hand_places as places
from tests.detectors.notes import twenty_third_hand_values as values

Piece = tuple[str, str | None]
TODAY = date(2026, 9, 14)
CODES: dict[str, str] = {
    "P": "PERSON",
    "O": "ORG_OK",
    "H": "HOTLINE_OK",
    "D": "DATE_OK",
    "N": "NUM_OK",
    "L": "LANG_OK",
    "C": "PLACE_OK",
    "U": "NEUTRAL",
    "A": "AGE",
    "ADDR": "LOCATION_ADDRESS",
}
SPANS_OF_LIFE: dict[str, tuple[int, int]] = {
    "g": (1, 16),
    "b": (1, 16),
    "p": (1, 3),
    "q": (2, 4),
    "t": (13, 17),
    "u": (13, 17),
    "z": (0, 1),
    "y": (19, 39),
    "o": (66, 94),
    "v": (66, 94),
}
SEXES: dict[str, str] = {
    "f": "f",
    "g": "f",
    "o": "f",
    "p": "f",
    "y": "f",
    "t": "f",
    "m": "m",
    "b": "m",
    "v": "m",
    "q": "m",
    "u": "m",
}


NEWCOMERS: list[str] = (
    "punjab southasia china vietnam philippines arab persia somali haiti ukraine latin korea eritrea africa".split()
)


def bounds(kind: str, kin: int | None) -> tuple[int, int]:
    """The youngest and oldest age of a kind of person, beside a relative's age."""
    low, high = SPANS_OF_LIFE.get(kind, (22, 64))
    if kin is None:
        return low, high
    if kind in "gb":
        return (low, high) if kin > 65 else (min(max(low, kin - 42), 12), max(low, min(high, kin - 19)))
    if kind in "ov" and kin < 65:
        return max(low, kin + 18), high
    return (low, max(low, min(high, kin - 20))) if kind in "fmx" and kin > 65 else (low, high)


@dataclass
class Person:
    given: str
    last: str
    sex: str
    birth: date
    community: str

    def years(self) -> int:
        return TODAY.year - self.birth.year - ((TODAY.month, TODAY.day) < (self.birth.month, self.birth.day))


@dataclass
class Note:
    rng: Random
    lang: str
    prov: str
    city: str
    areas: list[str]
    codes: list[str]
    people: dict[str, Person] = field(default_factory=dict)
    orgs: dict[str, str] = field(default_factory=dict)

    def person(self, key: str) -> Person:
        if key not in self.people:
            self.people[key] = self.fresh(key)
        return self.people[key]

    def fresh(self, key: str) -> Person:
        rng = self.rng
        kind = key[0]
        sex = SEXES.get(kind) or rng.choice("fm")
        kin = self.person(key.split(".")[1]) if "." in key else None
        community = kin.community if kin else self.community(key.partition("@")[2])
        females, males, lasts = values.COMMUNITIES[community]
        taken = {person.given for person in self.people.values()}
        given = rng.choice([name for name in (females if sex == "f" else males).split() if name not in taken])
        low, high = bounds(kind, kin.years() if kin else None)
        birth = self.birth(low * 366, max(low * 366 + 300, high * 365), kind in "gb")
        last = kin.last if kin else rng.choice(lasts.split()).replace("_", " ")
        return Person(given.replace("_", " "), last, sex, birth, community)

    def birth(self, least: int, most: int, spaced: bool) -> date:
        """A day of birth; brothers and sisters are born at least ten months apart."""
        days = [TODAY - timedelta(days=self.rng.randint(least, most)) for _ in range(12)]
        others = [person.birth for key, person in self.people.items() if key[0] in "gb" and spaced]
        apart = [day for day in days if all(abs((day - other).days) > 300 for other in others)]
        return (apart or days)[0]

    def community(self, wish: str) -> str:
        if wish in values.COMMUNITIES:
            return wish
        weights = values.EN_WEIGHTS if self.lang == "en" else values.FR_WEIGHTS
        fitting = NEWCOMERS if wish == "new" else list(weights)
        return self.rng.choices(fitting, [weights[name] for name in fitting])[0]

    def org(self, key: str) -> str:
        pool = places.EN_ORGS if self.lang == "en" else places.FR_ORGS
        self.orgs.setdefault(key, self.rng.choice([name for name in pool if name not in self.orgs.values()]))
        return self.orgs[key]


def new_note(rng: Random, lang: str, prov: str) -> Note:
    rows = [row.split(";") for row in places.REGIONS]
    fitting = [row for row in rows if lang in row[4].split() and (not prov or row[0] == prov)]
    chosen = rng.choice(fitting)
    return Note(rng, lang, chosen[0], chosen[1], chosen[3].split(), chosen[2].split())


def titled(note: Note, person: Person, name: str) -> str:
    return f"{note.rng.choice(values.TITLES[note.lang, person.sex])} {name}"


def doctor(note: Note, person: Person) -> str:
    if note.lang == "en":
        return f"{note.rng.choice(['Dr.', 'Dr'])} {person.last}"
    return f"{'Dre' if person.sex == 'f' else 'Dr'} {person.last}"


def initial(person: Person) -> str:
    return (
        "-".join(f"{part[0]}." for part in re.split(r"[- ]", person.given)[:2])
        if "-" in person.given
        else f"{person.given[0]}."
    )


def full_name(note: Note, person: Person) -> str:
    return f"{person.given} {person.last}"


PERSON_FORMS: dict[str, Callable[[Note, Person], str]] = {
    "full": full_name,
    "given": lambda note, person: person.given,
    "last": lambda note, person: person.last,
    "title": lambda note, person: titled(note, person, person.last),
    "formal": lambda note, person: titled(note, person, full_name(note, person)),
    "rev": lambda note, person: f"{person.last.upper() if note.rng.random() < 0.5 else person.last}, {person.given}",
    "init": lambda note, person: f"{initial(person)} {person.last}",
    "short": lambda note, person: f"{person.given} {person.last[0]}.",
    "doc": doctor,
    "cst": lambda note, person: f"Cst. {person.last}",
    "me": lambda note, person: f"Me {person.last}",
}


def street(note: Note) -> str:
    rng = note.rng
    if note.lang == "en":
        if note.prov in ("AB", "BC") and rng.random() < 0.25:
            return (
                f"{rng.randint(11, 129)} {rng.choice(['Ave', 'St', 'Avenue NW', 'Street'])}"
                if note.prov == "AB"
                else f"{rng.choice(['E', 'W', 'East'])} {rng.randint(4, 20)}th {rng.choice(['Ave', 'Avenue'])}"
            )
        return f"{rng.choice(places.EN_STREETS)} {rng.choice(places.EN_TYPES)}".replace("_", " ")
    return f"{rng.choice(places.FR_TYPES)} {rng.choice(places.FR_STREETS)}".replace("_", " ")


def address(note: Note) -> str:
    rng = note.rng
    number = rng.choice([rng.randint(11, 999), rng.randint(1001, 9899)])
    unit = rng.randint(1, 32) + rng.choice([0, 100, 200, 800])
    door = rng.choice([str(unit), str(unit), f"{rng.randint(1, 9)}{rng.choice('ABC')}"])
    if rng.random() < 0.08:
        return rural(note)
    return (english_address if note.lang == "en" else french_address)(note, number, unit, door)


def english_address(note: Note, number: int, unit: int, door: str) -> str:
    rng, name = note.rng, street(note)
    plain = f"{number} {name}"
    return rng.choice(
        [
            plain,
            plain,
            plain,
            f"#{door}-{plain}",
            f"{unit}-{plain}",
            f"{plain}, Unit {door}",
            f"Apt {door}, {plain}",
            f"{plain} Apt. {door}",
            f"{plain}, basement",
            f"Suite {unit}, {plain}",
            f"{plain}, Bldg {rng.choice('ABCD')}",
            f"{number}{rng.choice(['A', 'B', ' 1/2'])} {name}",
        ]
    )


def french_address(note: Note, number: int, unit: int, door: str) -> str:
    rng, name = note.rng, street(note)
    comma, bare = f"{number}, {name}", f"{number} {name}"
    return rng.choice(
        [
            comma,
            comma,
            bare,
            bare,
            f"{comma}, app. {door}",
            f"{bare}, apt {door}",
            f"{comma}, sous-sol",
            f"{bare} app {door}",
            f"{number}-{unit}, {name}",
            f"{comma}, bloc {rng.choice('ABC')}",
            f"{number}{rng.choice('ABC')}, {name}",
            f"{comma}, logement {unit}",
            f"{number}, {rng.randint(2, 25)}e {rng.choice(['Rue', 'Avenue'])}",
        ]
    )


def rural(note: Note) -> str:
    rng = note.rng
    number = rng.randint(12, 4980)
    if note.lang == "fr":
        return rng.choice(
            [
                f"{number}, rang {rng.choice(places.FR_RANGS)}",
                f"{number} {rng.randint(2, 9)}e Rang",
                f"{number}, chemin {rng.choice(places.FR_RURAL)}",
                f"{number}, route {rng.randint(113, 389)}",
                f"{number} rang {rng.choice(places.FR_RANGS)}",
            ]
        ).replace("_", " ")
    name = f"{rng.choice(places.EN_RURAL)} {rng.choice(['Road', 'Rd', 'Line'])}".replace("_", " ")
    if note.prov in ("AB", "SK"):
        return rng.choice(
            [
                f"{number} Range Road {rng.randint(11, 284)}",
                f"{number} Twp Rd {rng.randint(320, 584)}",
                f"Site {rng.randint(2, 30)}, Box {rng.randint(2, 60)}, RR {rng.randint(1, 7)}",
            ]
        )
    if note.prov == "ON":
        return rng.choice(
            [
                f"Lot {rng.randint(2, 34)}, Concession {rng.randint(2, 12)}",
                f"Fire number {number}, {name}",
                f"RR {rng.randint(1, 5)}, {number} {name}",
            ]
        )
    return rng.choice(
        [
            f"RR {rng.randint(1, 5)}, Site {rng.randint(2, 40)}, Comp {rng.randint(2, 60)}",
            f"{number} {name}",
            f"{number} Highway {rng.randint(2, 340)}",
            f"{number} {name}, RR {rng.randint(1, 6)}",
        ]
    )


def box(note: Note) -> str:
    number = note.rng.randint(12, 2980)
    forms = (
        [f"PO Box {number}", f"P.O. Box {number}", f"Box {number}, Stn Main"]
        if note.lang == "en"
        else [f"C.P. {number}", f"case postale {number}", f"C. P. {number}, succ. A"]
    )
    return note.rng.choice(forms)


def corner(note: Note) -> str:
    rng = note.rng
    if note.lang == "en":
        one, two = [name.replace("_", " ") for name in rng.sample(places.EN_STREETS, 2)]
        return rng.choice([f"{one} and {two}", f"{one} & {two}", f"{one} St and {two} Ave", f"{one} / {two}"])
    one, two = [
        name.replace("_", " ") for name in rng.sample([name for name in places.FR_STREETS if name[0].isupper()], 2)
    ]
    return rng.choice([f"{one} et {two}", f"{one} et {two}", f"{one} / {two}", f"{one} et de la rue {two}"][:3])


def birth_forms(note: Note, day: date) -> str:
    if note.lang == "en":
        month, short = values.MONTHS["en"][day.month - 1], values.SHORT["en"][day.month - 1]
        return note.rng.choice(
            [
                f"{day:%Y-%m-%d}",
                f"{day:%Y-%m-%d}",
                f"{day:%d/%m/%Y}",
                f"{day:%m/%d/%Y}",
                f"{month} {day.day}, {day.year}",
                f"{month} {day.day}, {day.year}",
                f"{day.day} {short} {day.year}",
                f"{short} {day.day}/{day:%y}",
                f"{day:%d-%m-%Y}",
                f"{day.day} {month} {day.year}",
                f"{day:%Y/%m/%d}",
                f"{short}. {day.day}, {day.year}".replace("May.", "May"),
            ]
        )
    first = "1er" if day.day == 1 else str(day.day)
    month, short = values.MONTHS["fr"][day.month - 1], values.SHORT["fr"][day.month - 1]
    return note.rng.choice(
        [
            f"{day:%Y-%m-%d}",
            f"{day:%Y-%m-%d}",
            f"{day:%d/%m/%Y}",
            f"{first} {month} {day.year}",
            f"{first} {month} {day.year}",
            f"{first} {month} {day.year}",
            f"{day:%d-%m-%Y}",
            f"{first} {short} {day.year}",
            f"{day:%Y/%m/%d}",
            f"{day:%d.%m.%Y}",
        ]
    )


def birth_words(note: Note, day: date) -> str:
    """A birth date as it is spoken."""
    month, tail = values.MONTHS[note.lang][day.month - 1], day.year % 100
    if note.lang == "en":
        year = (
            f"two thousand {values.words(tail, 'en')}" if day.year >= 2000 else f"nineteen {values.words(tail, 'en')}"
        )
        year = year.replace("-", " ").replace("thousand zero", "thousand")
        return note.rng.choice(
            [f"{month} {values.ordinal(day.day)} {year}", f"the {values.ordinal(day.day)} of {month} {year}"]
        )
    century = "deux mille" if day.year >= 2000 else note.rng.choice(["mille neuf cent", "dix-neuf cent"])
    first = "premier" if day.day == 1 else values.words(day.day, "fr")
    return f"{first} {month} {century} {values.words(tail, 'fr') if tail else ''}".strip()


def elided(piece: Piece, following: Piece, lang: str) -> Piece:
    """`de Amélie` becomes `d'Amélie` in a French note."""
    if (
        lang == "en"
        or piece[1]
        or following[1] not in ("PERSON", "LANG_OK", "PLACE_OK", "DATE_OK")
        or following[0][:1].lower() not in "aeiouéèêîôâ"
    ):
        return piece
    return re.sub(r"\b([dD]|[qQ]u)e $", r"\1'", piece[0]), None
