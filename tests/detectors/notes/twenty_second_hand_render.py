"""Slots by name, and the rendering of a frame into segments."""

import datetime as dt
import random
import re
from collections.abc import Callable

from tests.detectors.notes import twenty_second_hand_engine as eng
from tests.detectors.notes import twenty_second_hand_numbers as numbers
from tests.detectors.notes import twenty_second_hand_places as places
from tests.detectors.notes import twenty_second_hand_services as services
from tests.detectors.notes import twenty_second_hand_words as words
from tests.detectors.notes.twenty_second_hand_engine import Context, Person, Segment

PERSON_SLOTS = ("p", "g", "sn", "t", "tt", "dr", "ini", "gi", "rev", "nick")
AGE_SLOTS = ("age", "ageadj", "aged", "agew")
CARD_WORDS = {
    "QC": ("RAMQ", "RAMQ"),
    "ON": ("OHIP", "carte Santé"),
    "BC": ("PHN", "PHN"),
    "AB": ("AHCIP", "AHCIP"),
    "NL": ("MCP", "MCP"),
    "NB": ("Medicare", "Assurance-maladie"),
    "NS": ("MSI", "MSI"),
    "MB": ("PHIN", "NIP"),
}
JOINED = {
    "orga": {"la": "à la ", "le": "au ", "l'": "à l'", "les": "aux "},
    "orgde": {"la": "de la ", "le": "du ", "l'": "de l'", "les": "des "},
    "orgle": {"la": "la ", "le": "le ", "l'": "l'", "les": "les "},
}
Maker = Callable[[Context, Person], str]


def area(ctx: Context) -> str:
    """A telephone area of the note's province."""
    return ctx.rng.choice(places.AREAS[ctx.place[1]])


def health(ctx: Context, who: Person) -> str:
    """A health number, of the note's province."""
    ymd = (who.birth.year, who.birth.month, who.birth.day)
    surname, given = (re.sub(r"[ '-]", "", eng.plain(part)) for part in (who.surname, who.given))
    return numbers.health(ctx.rng, ctx.place[1], surname, given, who.gender == "f", ymd)


def extension(ctx: Context) -> str:
    """The words before an extension."""
    return ctx.rng.choice([" ext. ", " x", " ext "] if ctx.lang == "en" else [" poste ", ", poste ", " p. "])


VALUES: dict[str, tuple[str, Maker]] = {
    "addr": ("LOCATION_ADDRESS", lambda c, w: eng.address(c)),
    "rural": ("LOCATION_ADDRESS", lambda c, w: eng.rural(c)),
    "pobox": ("LOCATION_ADDRESS", lambda c, w: eng.holes(c, c.rng.choice(places.BOXES[c.lang]))),
    "corner": ("LOCATION_ADDRESS", lambda c, w: eng.corner(c)),
    "city": ("PLACE_OK", lambda c, w: c.place[0]),
    "prov": ("", lambda c, w: places.PROVINCES[c.lang].get(c.place[1], c.place[1])),
    "postal": ("POSTAL_CODE", lambda c, w: numbers.postal(c.rng, c.place[2])),
    "phone": ("PHONE", lambda c, w: numbers.phone(c.rng, area(c))),
    "phonex": ("PHONE", lambda c, w: numbers.phone(c.rng, area(c)) + extension(c) + numbers.digits(c.rng, 3)),
    "phone7": ("PHONE", lambda c, w: numbers.digits(c.rng, 3) + "-" + numbers.fill(c.rng, "9999")),
    "phonev": ("PHONE", lambda c, w: eng.spoken_digits(c, area(c) + numbers.digits(c.rng, 7))),
    "email": ("EMAIL", eng.email),
    "dob": ("DATE_OF_BIRTH", lambda c, w: words.written_date(c.rng, w.birth, c.lang, False)),
    "dobf": ("DATE_OF_BIRTH", lambda c, w: words.written_date(c.rng, w.birth, c.lang, True)),
    "dobv": ("DATE_OF_BIRTH", lambda c, w: words.spoken_date(w.birth, c.lang)),
    "sin": ("SIN", lambda c, w: numbers.sin(c.rng)),
    "sinv": ("SIN", lambda c, w: eng.spoken_digits(c, numbers.sin(c.rng))),
    "health": ("HEALTH_NUMBER", health),
    "hword": ("", lambda c, w: CARD_WORDS.get(c.place[1], ("Health card", "Carte santé"))[c.lang == "fr"]),
    "licence": ("GOV_ID", lambda c, w: numbers.licence(c.rng, c.place[1], eng.plain(w.surname))),
    "passport": ("GOV_ID", lambda c, w: numbers.passport(c.rng)),
    "uci": ("GOV_ID", lambda c, w: numbers.uci(c.rng)),
    "status": ("GOV_ID", lambda c, w: numbers.digits(c.rng, 10)),
    "permit": ("GOV_ID", lambda c, w: numbers.fill(c.rng, "U999999999")),
    "plate": ("GOV_ID", lambda c, w: numbers.plate(c.rng, c.place[1])),
    "case": ("CASE_ID", lambda c, w: numbers.case(c.rng, c.lang)),
    "bank": ("ACCOUNT", lambda c, w: numbers.bank(c.rng)),
    "card": ("ACCOUNT", lambda c, w: numbers.card(c.rng)),
    "util": ("ACCOUNT", lambda c, w: numbers.utility(c.rng)),
    "url": ("URL_IP", eng.url),
    "ip": ("URL_IP", lambda c, w: eng.ip_address(c)),
    "hot": ("HOTLINE_OK", lambda c, w: c.rng.choice(services.HOTLINES[c.lang][:8])),
    "toll": ("HOTLINE_OK", lambda c, w: c.rng.choice(services.HOTLINES[c.lang][8:])),
    "date": ("DATE_OK", lambda c, w: words.event_date(c.rng, c.lang)),
    "amt": ("NUM_OK", lambda c, w: eng.amount(c)),
    "lang": ("LANG_OK", lambda c, w: c.rng.choice(services.LANGUAGES[c.lang])),
    "langn": (
        "LANG_OK",
        lambda c, w: c.rng.choice([x for x in services.LANGUAGES[c.lang] if x not in services.FIRST_LANGUAGES]),
    ),
    "rent": ("NUM_OK", lambda c, w: eng.rent(c)),
    "day": ("", lambda c, w: c.rng.choice(words.WEEKDAYS[c.lang])),
    "time": ("", lambda c, w: f"{c.rng.randint(8, 19)}" + (":30" if c.lang == "en" else " h 30")),
    "num": ("NUM_OK", lambda c, w: str(c.rng.randint(3, 88))),
}


def age(ctx: Context, who: Person, slot: str) -> str:
    """An age in the form asked for."""
    gap: dt.timedelta = eng.TODAY - who.birth
    months = max(2, gap.days * 12 // 365)
    forms = words.age_forms(gap.days * 4 // 1461, months, ctx.lang, who.gender == "f")
    return ctx.rng.choice(forms[slot])


def organisation(ctx: Context, slot: str) -> list[Segment]:
    """A service, in French with its article joined to the preposition."""
    if ctx.lang == "en":
        return [(ctx.rng.choice(services.EN_SERVICES), "ORG_OK")]
    article, name = ctx.rng.choice(services.FR_SERVICES)
    return [(JOINED[slot][article], ""), (name, "ORG_OK")] if slot in JOINED else [(name, "ORG_OK")]


def slot_segments(ctx: Context, slot: str, options: str, link: str) -> list[Segment]:
    """The segments of one slot."""
    if slot.startswith("org"):
        return organisation(ctx, slot)
    who = ctx.person(options, link)
    if slot in PERSON_SLOTS:
        return [(eng.person_slot(ctx, who, slot), "PERSON")]
    if slot in AGE_SLOTS:
        return [(age(ctx, who, slot), "AGE")]
    label, maker = VALUES[slot]
    made = maker(ctx, who)
    return [("la ", ""), (made, label)] if slot == "corner" and made.startswith("rue ") else [(made, label)]


def elide(text: str, following: Segment) -> str:
    """French `de` and `que` before a name with a vowel."""
    if following[1] not in ("PERSON", "LANG_OK", "LOCATION_ADDRESS") or following[0][0] not in eng.FR_VOWELS:
        return text
    pairs = [("de ", "d'"), ("que ", "qu'"), ("De ", "D'"), ("Que ", "Qu'")]
    hits = [
        text[: -len(a)] + b for a, b in pairs if text.endswith(a) and (text == a or not text[-len(a) - 1].isalpha())
    ]
    return hits[0] if hits else text


def opening(text: str, before: str) -> str:
    """An article with a capital where it begins a sentence."""
    first = text in JOINED["orgle"].values() and re.search(r"[.!?\n]\s*$", before) is not None
    return text.capitalize() if first else text


def resolve(rng: random.Random, frame: str) -> str:
    """Settle the choices, innermost first."""
    found = eng.CHOICE.search(frame)
    if not found:
        return frame
    chosen = rng.choice(found.group(1).split("|"))
    return resolve(rng, frame[: found.start()] + chosen + frame[found.end() :])


def render(rng: random.Random, lang: str, frame: str) -> list[Segment]:
    """A frame's segments; those with an empty label are plain text."""
    ctx = Context(rng, lang, rng.choice(places.CITIES[lang]))
    text = resolve(rng, frame)
    matches = list(eng.SLOT.finditer(text))
    starts = [0, *[m.end() for m in matches]]
    ends = [*[m.start() for m in matches], len(text)]
    plains: list[Segment] = [(text[s:e], "") for s, e in zip(starts, ends, strict=False)]
    filled = [
        [(m.group(2), m.group(1))] if m.group(1) else slot_segments(ctx, m.group(3), m.group(4) or "", m.group(5) or "")
        for m in matches
    ]
    flat = [seg for head, tail in zip(plains, [*filled, []], strict=False) for seg in (head, *tail) if seg[0]]
    if lang == "en":
        return flat
    following = [*flat[1:], ("", "")]
    before = ["\n", *[seg[0] for seg in flat[:-1]]]
    return [
        (opening(elide(seg[0], nxt), prev) if not seg[1] and nxt[0] else seg[0], seg[1])
        for seg, nxt, prev in zip(flat, following, before, strict=False)
    ]
