"""The context of one note: its town and its people, drawn once and kept coherent."""

import random
import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from tests.detectors.notes import twenty_first_hand_names as names
from tests.detectors.notes import twenty_first_hand_places as places

TODAY = date(2026, 3, 1)
AGE_RANGES: dict[str, tuple[int, int]] = {
    "k": (4, 16),
    "a": (19, 62),
    "s": (66, 93),
    "t": (12, 17),
    "e": (66, 90),
    "n": (19, 62),
    "w": (19, 58),
}
HINTS: list[tuple[str, str]] = [
    (r"\bTAL\b|CLSC|[Cc]arte soleil|\bNAM\b|RRQ|HLM|cégep|DPJ|C\.c\.Q|folio|assurance maladie", "QC"),
    (r"curatelle|Lacolle", "QC"),
    (r"Shediac|mairie|péninsule|landlord, \{", "NB"),
    (r"\bEIA\b|CFS|Bill 24", "MB"),
    (r"Brandon", "SK"),
]
FIRST_PEOPLES = ["cree", "cree", "cree", "metis", "inuit"]
NEWCOMERS = ("southasian,filipino,arab,arab,persian,somali,haitian,ukrainian,latin,eritrean,african,vietnamese").split(
    ","
)


@dataclass(frozen=True)
class Person:
    """An invented person."""

    given: str
    last: str
    female: bool
    birth: date

    @property
    def age(self) -> int:
        """Age in whole years on the day of reference."""
        before = (TODAY.month, TODAY.day) < (self.birth.month, self.birth.day)
        return TODAY.year - self.birth.year - int(before)


@dataclass
class Context:
    """What a note's slots share."""

    rng: random.Random
    lang: str
    town: tuple[str, str, str, str, str]
    spans: dict[str, str] = field(default_factory=dict)
    nicks: dict[str, str] = field(default_factory=dict)
    groups: list[str] = field(default_factory=list)
    people: dict[str, Person] = field(default_factory=dict)

    @property
    def french(self) -> bool:
        """Whether the note is in French."""
        return self.lang == "fr"

    @property
    def province(self) -> str:
        """The two letters of the province."""
        return self.town[2]

    def person(self, key: str) -> Person:
        """The person of a key such as f1, m2k or x3s, drawn at first use, of the age group told anywhere."""
        short = key[:2]
        if short not in self.people:
            self.people[short] = draw_person(self, short)
        return self.people[short]


def draw_context(rng: random.Random, lang: str, template: str) -> Context:
    """A context with a town drawn by the weight of its province, or of the province that the template speaks of."""
    table = places.WEIGHT_FR if lang == "fr" else places.WEIGHT_EN
    told = [province for words, province in HINTS if re.search(words, template)]
    towns = [item for item in places.TOWNS if not told or item[2] == told[0]]
    return Context(rng, lang, rng.choices(towns, [table[item[2]] for item in towns])[0])


def draw_group(ctx: Context, span: str) -> str:
    """A community: often the same one in a note, else by the weights of the language."""
    if span in ("e", "n"):
        return ctx.rng.choice(FIRST_PEOPLES)
    if span == "w":
        return ctx.rng.choice(NEWCOMERS)
    if ctx.groups and ctx.rng.random() < 0.6:
        return ctx.groups[0]
    if ctx.province == "NU" and ctx.rng.random() < 0.7:
        return "inuit"
    table = names.WEIGHTS_FR if ctx.french else names.WEIGHTS_EN
    return ctx.rng.choices(list(table), list(table.values()))[0]


def draw_last(ctx: Context, group: str) -> str:
    """A surname of the group, now and then a double one."""
    pool = names.SURNAMES[group].split(",")
    first = ctx.rng.choice(pool)
    plain = [item for item in pool if item.isalpha() and item != first]
    if group in ("quebec", "acadian", "latin") and first.isalpha() and ctx.rng.random() < 0.15:
        return f"{first}-{ctx.rng.choice(plain)}"
    return first


def draw_birth(ctx: Context, span: str) -> date:
    """A birth date of the span of ages k, a or s."""
    low, high = AGE_RANGES[span]
    years = ctx.rng.randint(low, high)
    return TODAY - timedelta(days=int(years * 365.25) + ctx.rng.randint(20, 340))


def draw_person(ctx: Context, key: str) -> Person:
    """A new person; the given name is drawn again while someone of the note bears it."""
    female = key[0] == "f" or (key[0] == "x" and ctx.rng.random() < 0.5)
    span = ctx.spans.get(key, "a")
    group = draw_group(ctx, span)
    ctx.groups.append(group)
    source = names.GIVEN_F if female else names.GIVEN_M
    taken = {item.given for item in ctx.people.values()}
    pool = [item for item in source[group].split(",") if item not in taken]
    return Person(ctx.rng.choice(pool), draw_last(ctx, group), female, draw_birth(ctx, span))
