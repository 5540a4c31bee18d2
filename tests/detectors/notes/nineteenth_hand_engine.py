"""A small engine: frames with typed slots become segments, each with its label or none.

A slot is {kind} or {kind:ref}. A ref names a person of the note: f woman, m man, g girl, b boy, o old woman,
p old man, w worker, v worker who is a woman, s and t toddlers, c and u pupils, d a teenage girl, j and k babies.
Text within [[LABEL|text]] is labelled as it stands. A double slash is a new line.
"""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.detectors.notes import nineteenth_hand_numbers as numbers
from tests.detectors.notes import nineteenth_hand_places as places
from tests.detectors.notes import nineteenth_hand_services as services
from tests.detectors.notes import nineteenth_hand_streets as streets
from tests.detectors.notes import nineteenth_hand_values as values

Segment = tuple[str, str]
SLOT: re.Pattern[str] = re.compile(r"\{(\w+)(?::(\w+))?\}|\[\[(\w+)\|([^\]]+)\]\]")
ELISION: re.Pattern[str] = re.compile(r"\b([Dd]|[Qq]u)e $")
VOWELS: str = "aeiouyàâéèêëîïôûAEIOUÀÂÉÈÊËÎÏÔÖÛ"
AGES: dict[str, tuple[int, int]] = {
    "f": (19, 61),
    "m": (19, 61),
    "g": (3, 15),
    "b": (3, 15),
    "o": (70, 94),
    "p": (70, 94),
    "w": (25, 60),
    "v": (25, 60),
    "s": (1, 3),
    "t": (1, 3),
    "c": (8, 9),
    "u": (6, 7),
    "d": (13, 16),
    "j": (0, 0),
    "k": (0, 0),
}
PARENT_AGES: tuple[int, int] = (34, 47)
WOMEN_REFS: str = "fgoscdkv"
CHILD_REFS: str = "gbstcudjk"
FAMILY: re.Pattern[str] = re.compile(r":[gbstcudjkop]\d")
TOLL_FREE: list[str] = ["1-866-531-2600", "1-888-747-7200", "1-800-263-3045", "1-877-440-0113", "1 866 277-3553"]


@dataclass(frozen=True)
class Person:
    """A person of a note."""

    given: str
    last: str
    full: str
    woman: bool
    birth: dt.date


@dataclass
class Scene:
    """What a note knows while it is being written."""

    rng: random.Random
    lang: str
    prov: str
    today: dt.date
    people: dict[str, Person] = field(default_factory=dict)
    community: str = ""
    family: str = ""
    generations: bool = False


def weighted(rng: random.Random, weights: dict[str, int]) -> str:
    """Draw a key by its weight."""
    return rng.choices(list(weights), list(weights.values()))[0]


def full_name(rng: random.Random, given: str, last: str, community: str) -> str:
    """Write a whole name in one of the ways of its community."""
    roll = rng.random()
    if community in ("chinese", "vietnamese", "korean") and roll < 0.3:
        return f"{last} {given}"
    if roll > 0.94:
        return f"{given} {rng.choice('ABCDEJLMRST')}. {last}"
    if roll > 0.88 and community in ("quebec", "portuguese", "latin", "haitian", "acadian") and "-" not in last:
        other = rng.choice(values.COMMUNITIES[community][2].split()).replace("_", " ")
        if other != last and " " not in other and "-" not in other:
            return f"{given} {last}{' ' if community in ('latin', 'portuguese') else '-'}{other}"
    return f"{given} {last}"


def new_person(scene: Scene, ref: str) -> Person:
    """Draw a person for a ref; children bear the first adult's surname."""
    rng, kind = scene.rng, ref[0]
    woman = kind in WOMEN_REFS or (kind == "w" and rng.random() < 0.6)
    worker, child = kind in "wv", kind in CHILD_REFS
    community = scene.community
    if worker or not community or (not child and not ref.endswith("1") and rng.random() < 0.35):
        community = weighted(rng, values.REGION_WEIGHTS.get(scene.prov, values.OTHER_WEIGHTS))
    women, men, lasts = values.COMMUNITIES[community]
    taken = {person.given for person in scene.people.values()}
    names = [name.replace("_", " ") for name in (women if woman else men).split()]
    given = rng.choice([name for name in names if name not in taken])
    last = rng.choice(lasts.split()).replace("_", " ")
    if child and scene.family:
        last = scene.family
    if not worker and not scene.family:
        scene.community, scene.family = community, last
    low, high = PARENT_AGES if scene.generations and kind in "fm" else AGES[kind]
    birth = scene.today - dt.timedelta(days=rng.randint(low * 366 + 4, high * 365 + 330))
    full = f"{given} {last}" if child else full_name(rng, given, last, community)
    return Person(given, last, full, woman, birth)


def person_of(scene: Scene, ref: str) -> Person:
    """Find or make the person that a ref names."""
    key = ref or f"f_{len(scene.people)}"
    if key not in scene.people:
        scene.people[key] = new_person(scene, key)
    return scene.people[key]


def title_of(scene: Scene, person: Person) -> str:
    """Draw a courtesy title."""
    if scene.lang == "fr":
        return "Mme" if person.woman else "M."
    return scene.rng.choice(["Mrs.", "Ms.", "Mrs", "Ms"] if person.woman else ["Mr.", "Mr.", "Mr"])


def doctor_of(scene: Scene, person: Person) -> str:
    """Write a physician's name with the title."""
    if scene.lang == "fr":
        return ("Dre " if person.woman else "Dr ") + person.last
    return scene.rng.choice(["Dr. ", "Dr. ", "Dr "]) + person.last


def name_form(scene: Scene, kind: str, ref: str) -> str:
    """Write a person's name in the form asked for."""
    person, rng = person_of(scene, ref), scene.rng
    if kind == "nick":
        return rng.choice((values.NICK_WOMAN if person.woman else values.NICK_MAN)[scene.lang])
    if kind == "title":
        return f"{title_of(scene, person)} {person.last}"
    if kind == "madame":
        return ("Madame " if person.woman else "Monsieur ") + person.last
    if kind == "titlefull":
        return f"{title_of(scene, person)} {person.full}"
    if kind == "dr":
        return doctor_of(scene, person)
    if kind == "init":
        return ".-".join(part[0].upper() for part in person.given.split("-")) + f". {person.last}"
    if kind == "rev":
        return rng.choice([f"{person.last}, {person.given}", f"{person.last.upper()}, {person.given}"])
    return {"full": person.full, "given": person.given, "last": person.last}[kind]


def age_form(scene: Scene, kind: str, ref: str) -> str:
    """Write a person's age: age after a verb, agep in a note, ageadj before a noun."""
    person, rng, lang = person_of(scene, ref), scene.rng, scene.lang
    days = (scene.today - person.birth).days
    count = int(days / 365.25)
    if count < 1:
        months = max(1, days // 31)
        return f"{months} mois" if lang == "fr" else f"{months} month{'s' if months > 1 else ''} old"
    words = numbers.number_words(count, lang)
    if lang == "fr":
        unit = "an" if count == 1 else "ans"
        aged = "âgée" if person.woman else "âgé"
        if kind == "agep":
            return rng.choice(
                [f"{count} {unit}", f"{count} {unit}", f"{aged} de {count} {unit}", f"{aged} de {words} {unit}"]
            )
        return rng.choice([f"{count} {unit}"] * 4 + [f"{words} {unit}"])
    unit = "year" if count == 1 else "years"
    if kind == "ageadj":
        return rng.choice([f"{count}-year-old", f"{count}-year-old", f"{count} year old", f"{words}-year-old"])
    if kind == "agep":
        return rng.choice(
            [f"{count} y/o", f"{count} yo", f"age {count}", f"aged {count}", f"{count} yrs old", f"{count} {unit} old"]
        )
    return rng.choice([f"{count} {unit} old"] * 3 + [f"{words} {unit} old"])


def health_form(scene: Scene, kind: str, ref: str) -> str:
    """Write a health card number for a person and the scene's province."""
    person = person_of(scene, ref)
    if scene.prov in ("QC", "NV"):
        return numbers.ramq(scene.rng, person.last, person.given, person.birth, person.woman)
    return numbers.health(scene.rng, scene.prov)


def amount_form(scene: Scene, kind: str, ref: str) -> str:
    """Write an amount of money."""
    whole = scene.rng.choice([scene.rng.randint(140, 990), scene.rng.randint(1000, 3800)])
    if kind == "fee":
        whole = scene.rng.randint(24, 88)
    cents = scene.rng.random() < 0.1
    if scene.lang == "fr":
        return f"{whole:,}".replace(",", " ") + (f",{scene.rng.randint(10, 99)}" if cents else "") + " $"
    return f"${whole:,}" + (f".{scene.rng.randint(10, 99)}" if cents else "")


def gov_form(scene: Scene, kind: str, ref: str) -> str:
    """Write a number given by a government."""
    rng = scene.rng
    if kind == "licence":
        person = person_of(scene, ref)
        return numbers.licence(rng, scene.prov, person.last, person.birth)
    if kind == "plate":
        return numbers.plate(rng, scene.prov)
    if kind == "status":
        return numbers.digits(rng, 10)
    if kind == "permit":
        return rng.choice("UF") + numbers.digits(rng, 9)
    return numbers.passport(rng) if kind == "passport" else numbers.uci(rng)


def account_form(scene: Scene, kind: str, ref: str) -> str:
    """Write a number of a bank or utility account."""
    rng = scene.rng
    simple = {"transit": lambda: numbers.digits(rng, 5, "0123"), "acct": lambda: numbers.digits(rng, 7)}
    return (
        {"bank": numbers.bank, "card": numbers.card, "utility": numbers.utility}[kind](rng)
        if kind not in simple
        else simple[kind]()
    )


def common_form(scene: Scene, kind: str, ref: str) -> str:
    """Write any other kind of value."""
    rng, prov, lang = scene.rng, scene.prov, scene.lang
    makers: dict[str, Callable[[], str]] = {
        "addr": lambda: streets.address(rng, prov, lang),
        "rural": lambda: streets.rural(rng, prov, lang),
        "mail": lambda: streets.mail(rng, prov, lang),
        "house": lambda: streets.house(rng, lang),
        "corner": lambda: streets.corner(rng, lang),
        "postal": lambda: numbers.postal(rng, prov),
        "phone": lambda: numbers.phone(rng, prov, lang),
        "phonew": lambda: numbers.phone_words(rng, prov, lang),
        "email": lambda: streets.email(rng, person_of(scene, ref).given, person_of(scene, ref).last),
        "link": lambda: streets.link(rng, person_of(scene, ref).given, person_of(scene, ref).last),
        "ip": lambda: streets.network(rng),
        "sin": lambda: numbers.sin(rng, prov),
        "dob": lambda: numbers.birth_date(rng, person_of(scene, ref).birth, lang),
        "dobw": lambda: numbers.date_words(person_of(scene, ref).birth, lang),
        "case": lambda: numbers.case_id(rng, scene.today),
        "tribunal": lambda: numbers.tribunal(rng, prov, scene.today),
        "date": lambda: numbers.event_date(rng, scene.today, lang),
        "place": lambda: rng.choice(places.PLACES[prov]),
        "lang": lambda: rng.choice((places.NORTH if prov == "NV" else places.LANGUAGES)[lang]),
        "toll": lambda: rng.choice(TOLL_FREE),
        "two": lambda: rng.choice(["2-1-1", "211"]),
        "hname": lambda: places.HEALTH_NAMES[prov],
    }
    return makers[kind]()


KINDS: dict[str, tuple[str, Callable[[Scene, str, str], str]]] = {
    **dict.fromkeys(
        ("full", "given", "last", "title", "titlefull", "dr", "init", "rev", "nick", "madame"), ("PERSON", name_form)
    ),
    **dict.fromkeys(("age", "agep", "ageadj"), ("AGE", age_form)),
    **dict.fromkeys(("licence", "plate", "status", "permit", "passport", "uci"), ("GOV_ID", gov_form)),
    **dict.fromkeys(("transit", "acct", "bank", "card", "utility"), ("ACCOUNT", account_form)),
    **dict.fromkeys(("addr", "rural", "corner", "mail", "house"), ("LOCATION_ADDRESS", common_form)),
    **dict.fromkeys(("phone", "phonew"), ("PHONE", common_form)),
    **dict.fromkeys(("dob", "dobw"), ("DATE_OF_BIRTH", common_form)),
    **dict.fromkeys(("case", "tribunal"), ("CASE_ID", common_form)),
    **dict.fromkeys(("toll", "two"), ("HOTLINE_OK", common_form)),
    **dict.fromkeys(("link", "ip"), ("URL_IP", common_form)),
    "health": ("HEALTH_NUMBER", health_form),
    "amount": ("NUM_OK", amount_form),
    "fee": ("NUM_OK", amount_form),
    "postal": ("POSTAL_CODE", common_form),
    "email": ("EMAIL", common_form),
    "sin": ("SIN", common_form),
    "date": ("DATE_OK", common_form),
    "place": ("PLACE_OK", common_form),
    "lang": ("LANG_OK", common_form),
    "hname": ("", common_form),
}
ARTICLES: dict[str, dict[str, str]] = {
    "org": {"le": "", "la": "", "l'": ""},
    "leorg": {"le": "le ", "la": "la ", "l'": "l'"},
    "auorg": {"le": "au ", "la": "à la ", "l'": "à l'"},
    "duorg": {"le": "du ", "la": "de la ", "l'": "de l'"},
}


def org_segments(scene: Scene, kind: str) -> list[Segment]:
    """Name a service, in French with the article asked for outside the span."""
    if scene.lang == "en":
        return [(scene.rng.choice(services.SERVICES_EN), "ORG_OK")]
    article, name = scene.rng.choice(services.SERVICES_FR)
    before = ARTICLES[kind][article]
    return ([(before, "")] if before else []) + [(name, "ORG_OK")]


def slot_segments(scene: Scene, kind: str, ref: str) -> list[Segment]:
    """Fill one slot."""
    if kind in ARTICLES:
        return org_segments(scene, kind)
    label, maker = KINDS[kind]
    return [(maker(scene, kind, ref), label)]


def elide(parts: list[Segment]) -> list[Segment]:
    """Write d' and qu' before a vowel in French."""
    done: list[Segment] = []
    for text, label in parts:
        if done and label and not done[-1][1] and text[0] in VOWELS:
            done[-1] = (ELISION.sub(lambda m: m.group(1) + "'", done[-1][0]), "")
        done.append((text, label))
    return done


def fill(scene: Scene, frame: str) -> list[Segment]:
    """Turn a frame into segments."""
    parts: list[Segment] = []
    start = 0
    for match in SLOT.finditer(frame):
        parts.append((frame[start : match.start()], ""))
        if match.group(1):
            parts += slot_segments(scene, match.group(1), match.group(2) or "")
        else:
            parts.append((match.group(4), match.group(3)))
        start = match.end()
    parts.append((frame[start:], ""))
    parts = [part for part in parts if part[0]]
    return elide(parts) if scene.lang == "fr" else parts
