"""Frame engine: `{slot:options.link}` slots, `{=LABEL~text}` literals and `<a|b>` choices become labelled segments.

Options: f, m (gender); b, k, t, a, s (baby to senior); n, i (newcomer, First Nations, Inuit or Métis).
Slots with the same link are of one person; the place is one for the whole note.
"""

import datetime as dt
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.detectors.notes import twenty_second_hand_names as names
from tests.detectors.notes import twenty_second_hand_numbers as numbers
from tests.detectors.notes import twenty_second_hand_places as places
from tests.detectors.notes import twenty_second_hand_words as words
from tests.detectors.notes.twenty_second_hand_variants import plain

Segment = tuple[str, str]
CHOICE = re.compile(r"<([^<>]*)>")
SLOT = re.compile(r"\{=(\w+)~([^{}]*)\}|\{(\w+?)(?::(\w+))?(?:\.(\d))?\}")
YEARS = {"b": (2025, 2025), "k": (2011, 2023), "t": (2008, 2010), "a": (1962, 2006), "s": (1935, 1959)}
TODAY = dt.date(2026, 9, 1)
SETTLED = ("anglo", "quebecois", "acadian", "firstnations", "inuit", "metis")
FR_VOWELS = "aeiouyâàéèêëîïôûAEIOUÂÀÉÈÊËÎÏÔ"
MAILS = [
    "gmail.com",
    "hotmail.com",
    "outlook.com",
    "yahoo.ca",
    "videotron.ca",
    "bellaliant.net",
    "rogers.com",
    "telus.net",
]


@dataclass
class Person:
    """One invented person."""

    gender: str
    given: str
    surname: str
    birth: dt.date


@dataclass
class Context:
    """What one note shares."""

    rng: random.Random
    lang: str
    place: tuple[str, str, str]
    people: dict[str, Person] = field(default_factory=dict)

    def person(self, options: str, link: str) -> Person:
        """The linked person, or a new one."""
        if link and link in self.people:
            return self.people[link]
        made = new_person(self.rng, self.lang, options)
        if link:
            self.people[link] = made
        return made


def new_person(rng: random.Random, lang: str, options: str) -> Person:
    """Draw a person of the gender and stage of life asked for."""
    wanted = [k for k in names.COMMUNITIES if k not in SETTLED] if "n" in options else list(names.COMMUNITIES)
    keys = list(SETTLED[3:]) if "i" in options else wanted
    key = rng.choices(keys, [names.WEIGHTS[lang].get(k, 1) for k in keys])[0]
    women, men, surnames = names.COMMUNITIES[key]
    gender = "f" if "f" in options else "m" if "m" in options else rng.choice("fm")
    stage = next((s for s in "bktas" if s in options), rng.choice("aaas"))
    surname = rng.choice(surnames)
    if rng.random() < 0.06 and key in ("quebecois", "anglo", "acadian", "latin") and not re.search(r"[-' ]", surname):
        other = [s for s in surnames if s != surname and not re.search(r"[-' ]", s)]
        surname += ("-" if key != "latin" else " ") + rng.choice(other)
    low, high = YEARS[stage]
    birth = dt.date(rng.randint(low, high), rng.randint(1, 12), rng.randint(1, 28))
    return Person(gender, rng.choice(women if gender == "f" else men), surname, birth)


def full_name(ctx: Context, who: Person) -> str:
    """Given name and surname, now and then with an initial or capitals."""
    roll = ctx.rng.random()
    if roll < 0.06:
        return f"{who.given} {ctx.rng.choice('ABCDEGJLMRST')}. {who.surname}"
    return f"{who.given} {who.surname.upper()}" if roll > 0.96 else f"{who.given} {who.surname}"


def person_slot(ctx: Context, who: Person, slot: str) -> str:
    """The ways a person is named."""
    title = ctx.rng.choice(names.TITLES[ctx.lang][who.gender])
    doctor = ctx.rng.choice(["Dr.", "Dr"]) if ctx.lang == "en" else "Dre" if who.gender == "f" else "Dr"
    initials = "-".join(part[0] + "." for part in re.split(r"[- ]", who.given))
    forms: dict[str, Callable[[], str]] = {
        "p": lambda: full_name(ctx, who),
        "g": lambda: who.given,
        "sn": lambda: who.surname,
        "t": lambda: f"{title} {who.surname}",
        "tt": lambda: f"{title} {who.given} {who.surname}",
        "dr": lambda: f"{doctor} {who.surname}",
        "ini": lambda: f"{initials} {who.surname}",
        "gi": lambda: f"{who.given} {who.surname[0]}.",
        "rev": lambda: f"{ctx.rng.choice([who.surname.upper(), who.surname])}, {who.given}",
        "nick": lambda: ctx.rng.choice(names.NICKNAMES[ctx.lang][who.gender]),
    }
    return forms[slot]()


def street(ctx: Context) -> str:
    """A street with its kind."""
    french = ctx.lang == "fr" or (ctx.place[1] == "QC")
    if french:
        return f"{ctx.rng.choice(places.FR_TYPES)} {ctx.rng.choice(places.FR_STREETS)}"
    return f"{ctx.rng.choice(places.EN_STREETS)} {ctx.rng.choice(places.EN_TYPES)}"


def address(ctx: Context) -> str:
    """A civic address, often with its unit."""
    rng, road = ctx.rng, street(ctx)
    civic = numbers.digits(rng, rng.choice([2, 3, 3, 4]))
    unit = rng.choice([str(rng.randint(1, 24)), str(rng.randint(101, 1412)), f"{rng.randint(1, 9)}{rng.choice('ABC')}"])
    if ctx.lang == "fr":
        head = civic + rng.choice([", ", ", ", " "]) + road
        return rng.choice(
            [head] * 5
            + [f"{head}, app. {unit}"] * 3
            + [
                f"{head} app {unit}",
                f"{head}, logement {unit}",
                f"{unit}-{head}",
                f"{head}, sous-sol",
                f"{head}, bloc B, porte 4",
                f"{head}, 2e étage",
                f"{head}, apt {unit}",
            ]
        )
    head = f"{civic} {road}"
    return rng.choice(
        [head] * 5
        + [f"{head}, Apt {unit}"] * 2
        + [
            f"{head} apt {unit}",
            f"{head}, Unit {unit}",
            f"{unit}-{head}",
            f"#{unit} - {head}",
            f"{head}, basement suite",
            f"{head} #{unit}",
            f"Unit {unit}, {head}",
            f"{head}, Bldg C, Apt {unit}",
        ]
    )


def rural(ctx: Context) -> str:
    """A rural civic address."""
    rng = ctx.rng
    if ctx.lang == "fr" or ctx.place[1] == "QC":
        mark = rng.choice([", ", " "])
        return numbers.digits(rng, rng.choice([2, 3, 4])) + mark + rng.choice(places.FR_RANGS)
    return holes(ctx, rng.choice(places.EN_RURAL.get(ctx.place[1], places.EN_RURAL_ANY)))


def holes(ctx: Context, shape: str) -> str:
    """Fill {n3} with three digits, and so on."""
    return re.sub(r"\{n(\d)\}", lambda m: numbers.digits(ctx.rng, int(m.group(1))), shape)


def corner(ctx: Context) -> str:
    """Two streets and their joining word."""
    if ctx.lang == "fr":
        first, second = ctx.rng.sample([s for s in places.FR_STREETS if s[0].isupper()], 2)
        return ctx.rng.choice([f"{first} et {second}", f"{first}/{second}", f"rue {first} et du boulevard {second}"])
    first, second = ctx.rng.sample(places.EN_STREETS, 2)
    return ctx.rng.choice(
        [f"{first} and {second}", f"{first} & {second}", f"{first} St and {second} Ave", f"{first}/{second}"]
    )


def email(ctx: Context, who: Person) -> str:
    """An address that follows the person's name."""
    given, surname = (re.sub(r"[^a-z]", "", plain(part).lower()) for part in (who.given, who.surname))
    local = ctx.rng.choice(
        [
            f"{given}.{surname}",
            f"{given[0]}{surname}{ctx.rng.randint(1, 99)}",
            f"{given}_{surname}",
            f"{surname}{given[0]}",
            f"{given}{who.birth.year % 100:02d}",
        ]
    )
    return f"{local}@{ctx.rng.choice(MAILS)}"


def url(ctx: Context, who: Person) -> str:
    """A page of the person's own."""
    given, surname = (re.sub(r"[^a-z]", "", plain(part).lower()) for part in (who.given, who.surname))
    number = ctx.rng.randint(1, 99)
    return ctx.rng.choice(
        [
            f"facebook.com/{given}.{surname}",
            f"https://www.facebook.com/{given}{surname}.{number}",
            f"www.instagram.com/{given}_{surname}",
            f"https://{given}{surname}.wordpress.com",
            f"linkedin.com/in/{given}-{surname}",
            f"https://www.gofundme.com/f/{given}-{surname}",
            f"tiktok.com/@{given}{surname}{number}",
        ]
    )


def ip_address(ctx: Context) -> str:
    """An IPv4 address, seldom IPv6."""
    rng = ctx.rng
    if rng.random() < 0.15:
        return "2607:fea8:" + ":".join(f"{rng.randint(4096, 65535):x}" for _ in range(3)) + f"::{rng.randint(1, 9)}"
    return ".".join(str(n) for n in (rng.choice([24, 70, 99, 142, 184]), *[rng.randint(1, 254) for _ in range(3)]))


def rent(ctx: Context) -> str:
    """A monthly rent or income."""
    value = ctx.rng.choice([985, 1120, 1275, 1390, 1480, 1625, 1850])
    return f"${value:,}" if ctx.lang == "en" else f"{value:,} $".replace(",", " ")


def amount(ctx: Context) -> str:
    """An amount of money."""
    value = ctx.rng.choice([45, 80, 120, 250, 375, 640, 725, 890, 1150, 1275, 1480, 2300])
    if ctx.lang == "en":
        return f"${value:,}"
    return f"{value:,} $".replace(",", " ")


def spoken_digits(ctx: Context, text: str) -> str:
    """Digits said one by one."""
    table = words.EN_ONES if ctx.lang == "en" else words.FR_ONES
    said = [table[int(c)] for c in text if c.isdigit()]
    return " ".join("oh" if w == "zero" and ctx.lang == "en" else w for w in said)
