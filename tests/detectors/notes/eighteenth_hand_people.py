"""The invented persons of a note, and what a note's slots share."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from random import Random

from tests.detectors.notes import eighteenth_hand_numbers as numbers
from tests.detectors.notes import eighteenth_hand_values as values

TODAY: date = date(2026, 11, 20)
AGES: dict[str, tuple[int, int]] = {
    "f": (19, 79),
    "m": (19, 79),
    "x": (19, 79),
    "g": (2, 13),
    "b": (2, 13),
    "k": (2, 13),
    "i": (0, 1),
    "s": (66, 96),
    "o": (66, 96),
    "y": (18, 38),
    "d": (35, 60),
    "n": (35, 60),
    "t": (13, 17),
}


@dataclass
class Person:
    given: str
    surname: str
    woman: bool
    born: date
    community: str = ""

    @property
    def years(self) -> int:
        before = (TODAY.month, TODAY.day) < (self.born.month, self.born.day)
        return TODAY.year - self.born.year - int(before)

    @property
    def months(self) -> int:
        return max(1, (TODAY - self.born).days // 31)


@dataclass
class Context:
    rng: Random
    lang: str
    province: str
    family: bool = False
    people: dict[str, Person] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)

    def person(self, key: str) -> Person:
        if key and key in self.people:
            return self.people[key]
        made = make_person(self, key[:1] or "x")
        while any(made.given == other.given for other in self.people.values()):
            made = make_person(self, key[:1] or "x")
        self.people[key or f"x_{len(self.people)}"] = made
        return made


Maker = Callable[[Context, Person], str]


def make_person(ctx: Context, kind: str) -> Person:
    """A new person; children, sons (n) and daughters (d) mostly bear the first person's surname."""
    rng, weights = ctx.rng, values.WEIGHTS[ctx.lang]
    first = next(iter(ctx.people.values()), None)
    kin = kind in "gbkidn"
    community = rng.choices(values.COMMUNITIES, weights)[0]
    if first and rng.random() < (0.85 if kin else 0.5):
        community = first.community
    woman = kind in "fgsyd" or (kind not in "mbont" and rng.random() < 0.5)
    low, high = (31, 48) if ctx.family and kind in "fmx" else AGES[kind]
    given = rng.choice((values.WOMEN if woman else values.MEN)[community])
    other = rng.choices(values.COMMUNITIES, weights)[0] if rng.random() < 0.15 else community
    surname, second = rng.choice(values.SURNAMES[other]), rng.choice(values.SURNAMES[community])
    if first and kin and rng.random() < 0.85:
        surname = first.surname
    elif rng.random() < 0.05 and surname != second and not re.search("[- ]", surname + second):
        surname = f"{surname}-{second}"
    return Person(given, surname, woman, numbers.birth(rng, low, high), community)
