"""A small frame engine: templates with typed slots become segments, and segments become a note.

A frame begins with a line `#name @REGION ~community !form`, all but the name free. In its text:
`[[a|b]]` is a choice, `{f1.full}` a form of a person (f, m adult; x, y elder; g, b child;
t, u teen; k toddler; v young woman; p any adult; `g1@f1` shares the
surname of f1), `{n:..}` and its like a fixed labelled text, and any other `{slot.kind}` a value.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
import re
import unicodedata

from tests.detectors.notes import twentieth_hand_dates as dates
from tests.detectors.notes import twentieth_hand_names as names
from tests.detectors.notes import twentieth_hand_numbers as numbers
from tests.detectors.notes import twentieth_hand_places as places
from tests.detectors.notes import twentieth_hand_services as services

Segment = tuple[str, str]
CHOICE: re.Pattern[str] = re.compile(r"\[\[([^\[\]]*)\]\]")
SLOT: re.Pattern[str] = re.compile(r"\{([^{}]+)\}")
PERSON_KEY: re.Pattern[str] = re.compile(r"^([fmgbxyptukv]\d)(?:@([fmgbxyptukv]\d))?$")
ELISION: re.Pattern[str] = re.compile(r"\b([Dd]|[Qq]u|[Ll]orsqu|[Pp]uisqu)e $")
VOWEL: re.Pattern[str] = re.compile(r"^([AEIOUÀÂÉÈÊÎÏÔ]|Y[^aeiou]|H[éeu][lnb])", re.IGNORECASE)
FIXED: dict[str, str] = {
    "n": "NUM_OK",
    "l": "LANG_OK",
    "pl": "PLACE_OK",
    "h": "HOTLINE_OK",
    "d": "DATE_OK",
    "neu": "NEUTRAL",
    "o": "ORG_OK",
}
AGES: dict[str, tuple[int, int]] = {
    "g": (3, 9),
    "b": (3, 9),
    "x": (68, 91),
    "y": (68, 91),
    "f": (26, 50),
    "m": (26, 50),
    "t": (14, 17),
    "u": (14, 17),
    "k": (2, 4),
    "v": (18, 21),
}
MAIL: list[str] = [
    "gmail.com",
    "hotmail.com",
    "outlook.com",
    "yahoo.ca",
    "videotron.ca",
    "eastlink.ca",
    "shaw.ca",
    "tbaytel.net",
    "hotmail.ca",
    "icloud.com",
]
SITES: list[str] = [
    "facebook.com/{a}.{b}.{n}",
    "https://www.facebook.com/{a}{b}{n}",
    "instagram.com/{a}_{b}{n}",
    "www.{a}{b}.ca",
    "https://{a}-{b}.blogspot.com",
    "tiktok.com/@{a}{b}{n}",
]


@dataclasses.dataclass
class Frame:
    """One way a note is written."""

    name: str
    lang: str
    text: str
    region: str = ""
    community: str = ""
    form: str = ""


@dataclasses.dataclass
class Person:
    """Someone in a note."""

    given: str
    last: str
    female: bool
    born: dt.date
    nick: str


@dataclasses.dataclass
class Note:
    """What is drawn for one note."""

    rng: random.Random
    lang: str
    region: str
    community: str
    people: dict[str, Person] = dataclasses.field(default_factory=dict)
    orgs: list[str] = dataclasses.field(default_factory=list)


def parse(lang: str, raw: str) -> list[Frame]:
    """The frames of one raw text."""
    frames: list[Frame] = []
    for block in re.split(r"^#", raw, flags=re.MULTILINE)[1:]:
        head, _, body = block.partition("\n")
        bits = head.split()
        marks = {bit[0]: bit[1:] for bit in bits[1:]}
        frames.append(Frame(bits[0], lang, body.strip(), marks.get("@", ""), marks.get("~", ""), marks.get("!", "")))
    return frames


def plain(text: str) -> str:
    """The text without its accents."""
    bare = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return bare.replace("œ", "oe").replace("Œ", "OE")


def slug(text: str) -> str:
    """Lower-case letters only."""
    return re.sub(r"[^a-z]", "", plain(text).lower())


def draw_person(note: Note, key: str, kin: str) -> Person:
    """Someone new for a key."""
    rng = note.rng
    kind = key[0]
    female = kind in "fgxtkv" or (kind == "p" and rng.random() < 0.5)
    group = names.GROUPS[names.draw_group(rng, note.lang, note.community)]
    side = 0 if female else 1
    given = rng.choice(names.KIDS_LIST[side] if kind in "gbk" and rng.random() < 0.6 else group[side])
    taken = {person.given for person in note.people.values()}
    while given in taken:
        given = rng.choice(names.GROUPS["quebec"][side] + names.KIDS_LIST[side])
    last = note.people[kin].last if kin else rng.choice(group[2])
    low, high = AGES.get(kind, (19, 64))
    return Person(given, last, female, dates.birth(rng, low, high), rng.choice(names.NICKS_LIST[side]))


def title(note: Note, person: Person) -> str:
    """A title for someone."""
    if note.lang == "fr":
        return note.rng.choice(["Mme", "Mme", "Madame"]) if person.female else note.rng.choice(["M.", "M.", "Monsieur"])
    return note.rng.choice(["Mrs.", "Ms.", "Ms", "Mrs"]) if person.female else note.rng.choice(["Mr.", "Mr"])


def doctor(note: Note, person: Person) -> str:
    """A doctor's title."""
    if note.lang == "fr":
        return "Dre" if person.female else "Dr"
    return note.rng.choice(["Dr.", "Dr"])


def named(note: Note, person: Person, form: str) -> str:
    """One form of a name."""
    first, last = person.given, person.last
    table: dict[str, str] = {
        "full": f"{first} {last}",
        "given": first,
        "last": last,
        "init": f"{first[0]}. {last}",
        "gi": f"{first} {last[0].upper()}.",
        "lf": f"{last}, {first}",
        "up": f"{last.upper()}, {first}",
        "upl": f"{last.upper()} {first}",
        "nick": person.nick,
        "titled": f"{title(note, person)} {last}",
        "tfull": f"{title(note, person)} {first} {last}",
        "dr": f"{doctor(note, person)} {last}",
        "drfull": f"{doctor(note, person)} {first} {last}",
        "quoted": f'{first} "{person.nick}" {last}',
        "mid": f"{first} {first[-1].upper()}. {last}",
    }
    return table[form]


def ramq(note: Note, person: Person) -> str:
    """A Québec health number from someone's name and birth date."""
    head = (slug(person.last) + "xxx")[:3].upper() + slug(person.given)[:1].upper()
    month = person.born.month + (50 if person.female else 0)
    number = f"{person.born:%y}{month:02}{person.born.day:02}{note.rng.randint(10, 99)}"
    return note.rng.choice(
        [f"{head} {number[:4]} {number[4:]}", f"{head}{number}", f"{head} {number[:4]} {number[4:]}"]
    )


def from_person(note: Note, person: Person, form: str) -> Segment:
    """A value that belongs to someone."""
    rng = note.rng
    if form.startswith("age"):
        return dates.age_text(rng, person.born, note.lang, form, person.female), "AGE"
    if form.startswith("dob"):
        return dates.birth_text(rng, person.born, note.lang, form[4:]), "DATE_OF_BIRTH"
    if form == "hn":
        number = ramq(note, person) if note.region == "QC" else numbers.health(rng, note.region)
        return number, "HEALTH_NUMBER"
    if form == "licence":
        return numbers.gov(rng, note.region, "licence", person.last), "GOV_ID"
    one, two = slug(person.given), slug(person.last)
    if form == "email":
        shape = rng.choice(["{a}.{b}", "{a}{b}{n}", "{a}_{b}", "{b}.{a}{n}", "{a}{n}", "{i}{b}"])
        return shape.format(a=one, b=two, i=one[0], n=rng.randint(10, 99)) + "@" + rng.choice(MAIL), "EMAIL"
    if form == "fund":
        return f"https://www.gofundme.com/f/{one}-{two}-{rng.randint(11, 998)}", "URL_IP"
    if form == "url":
        return rng.choice(SITES).format(a=one, b=two, n=rng.randint(11, 998)), "URL_IP"
    return named(note, person, form), "PERSON"


def organisation(note: Note, kind: str) -> list[Segment]:
    """An agency, with its French article where the frame asks for one."""
    form, _, wanted = kind.rpartition("_")
    if wanted not in services.KINDS:
        form, wanted = kind, ""
    pool = services.pool(note.lang, wanted)
    article, name = note.rng.choice([item for item in pool if item[1] not in note.orgs])
    note.orgs.append(name)
    lead = services.ARTICLES[form][article] if form and article else ""
    return [(lead, ""), (name, "ORG_OK")]


def language(note: Note, kind: str) -> str:
    """A language's name, new in this note; of those who come from abroad where the frame asks for it."""
    table = dates.LANGS_EN if note.lang == "en" else dates.LANGS_FR
    near = dates.HERE if kind == "new" else set()
    name = note.rng.choice([item for item in table if item not in note.orgs and item not in near])
    note.orgs.append(name)
    return name


def fill(note: Note, head: str, kind: str) -> list[Segment]:
    """The segments of one slot that is no person's."""
    rng = note.rng
    if head == "org":
        return organisation(note, kind)
    if head == "city":
        return [(rng.choice(places.REGIONS[note.region][2].split(",")), "PLACE_OK")]
    table = {
        "addr": lambda: (places.address(rng, note.lang, kind, note.region), "LOCATION_ADDRESS"),
        "pc": lambda: (places.postal(rng, note.region), "POSTAL_CODE"),
        "phone": lambda: (numbers.phone(rng, note.region, note.lang, kind), "PHONE"),
        "sin": lambda: (numbers.sin(rng), "SIN"),
        "gov": lambda: (numbers.gov(rng, note.region, kind, "Doe"), "GOV_ID"),
        "case": lambda: (numbers.case(rng, kind), "CASE_ID"),
        "acct": lambda: (numbers.account(rng, kind), "ACCOUNT"),
        "ip": lambda: (numbers.ip_address(rng), "URL_IP"),
        "hot": lambda: (numbers.hotline(rng, kind), "HOTLINE_OK"),
        "when": lambda: (dates.when(rng, note.lang), "DATE_OK"),
        "money": lambda: (dates.money(rng, note.lang), "NUM_OK"),
        "lang": lambda: (language(note, kind), "LANG_OK"),
        "count": lambda: (str(rng.randint(3, 85)), "NUM_OK"),
    }
    return [table[head]()]


def slot(note: Note, inside: str) -> list[Segment]:
    """The segments of one slot."""
    head, colon, rest = inside.partition(":")
    if colon:
        return [(rest, FIXED[head])]
    head, _, kind = inside.partition(".")
    match = PERSON_KEY.match(head)
    if not match:
        return fill(note, head, kind)
    key, kin = match.group(1), match.group(2) or ""
    if key not in note.people:
        note.people[key] = draw_person(note, key, kin)
    return [from_person(note, note.people[key], kind)]


def elide(lang: str, segments: list[Segment]) -> list[Segment]:
    """Make de into d' and que into qu' before a vowel."""
    if lang == "en":
        return segments
    done = list(segments)
    for place in range(len(done) - 1):
        text, label = done[place]
        following, kind = done[place + 1]
        if not label and kind in ("PERSON", "PLACE_OK") and VOWEL.match(following):
            done[place] = (ELISION.sub(r"\1'", text), label)
    return done


def render(frame: Frame, rng: random.Random) -> list[Segment]:
    """A frame's segments, with new values."""
    region = frame.region or rng.choice(places.REGION_EN if frame.lang == "en" else places.REGION_FR)
    note = Note(rng, frame.lang, region, frame.community)
    text = CHOICE.sub(lambda match: rng.choice(match.group(1).split("|")), frame.text)
    segments: list[Segment] = []
    for place, piece in enumerate(SLOT.split(text)):
        segments.extend(slot(note, piece) if place % 2 else [(piece, "")])
    return elide(frame.lang, [segment for segment in segments if segment[0]])
