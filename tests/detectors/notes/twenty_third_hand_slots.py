"""The slots of the frames, and how a template is filled."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from tests.detectors.notes import twenty_third_hand_numbers as numbers
from tests.detectors.notes import twenty_third_hand_places as places
from tests.detectors.notes import twenty_third_hand_values as values
from tests.detectors.notes.twenty_third_hand_engine import (
    CODES,
    PERSON_FORMS,
    TODAY,
    Note,
    Person,
    Piece,
    address,
    birth_forms,
    birth_words,
    box,
    corner,
    elided,
    rural,
)

SLOT = re.compile(r"(\{[^{}]+\})")
Maker = Callable[[Note, str], str]


def mail(note: Note, key: str) -> str:
    person, rng = note.person(key), note.rng
    given, last = numbers.plain(person.given).lower(), numbers.plain(person.last).lower()
    return (
        rng.choice(
            [
                f"{given}.{last}",
                f"{given}{last}{person.birth:%y}",
                f"{given[0]}{last}",
                f"{last}_{given}",
                f"{given}{rng.randint(11, 999)}",
                f"{given}.{last}{rng.randint(1, 99)}",
            ]
        )
        + "@"
        + rng.choice(places.MAILS[note.lang])
    )


def page(note: Note, key: str) -> str:
    person, rng = note.person(key), note.rng
    given, last = numbers.plain(person.given).lower(), numbers.plain(person.last).lower()
    if key[0] in "tu":
        return rng.choice(
            [f"instagram.com/{given}_{last}", f"tiktok.com/@{given}{last[:4]}", f"snapchat.com/add/{given}{last}"]
        )
    return rng.choice(
        [
            f"facebook.com/{given}.{last}.{rng.randint(2, 99)}",
            f"https://www.facebook.com/{given}{last}",
            f"instagram.com/{given}_{last}",
            f"https://www.linkedin.com/in/{given}-{last}-{rng.randint(100, 999)}",
            f"www.{given}{last}.ca",
            f"tiktok.com/@{given}{last[:4]}",
            f"https://www.gofundme.com/f/{'help' if note.lang == 'en' else 'aidons'}-{given}-{last}",
        ]
    )


def health(note: Note, key: str) -> str:
    person = note.person(key)
    if note.prov == "QC":
        return numbers.ramq(note.rng, person.last, person.given, person.sex, person.birth)
    return numbers.health(note.rng, note.prov)


def phone_words(note: Note, key: str) -> str:
    line = note.rng.choice(note.areas) + note.rng.choice("23456789") + numbers.digits(note.rng, 6)
    spoken = [values.words(int(char), note.lang) for char in line]
    return " ".join("oh" if word == "zero" and note.prov != "QC" else word for word in spoken)


def address_words(note: Note, key: str) -> str:
    number = values.words(note.rng.randint(101, 989), note.lang)
    if note.lang == "en":
        kind = note.rng.choice(["Street", "Avenue", "Road", "Drive"])
        return f"{number} {note.rng.choice(places.EN_STREETS)} {kind}".replace("_", " ")
    return f"{number} rue {note.rng.choice(places.FR_STREETS)}".replace("_", " ")


def age(note: Note, key: str) -> str:
    years = note.person(key).years()
    if note.lang == "fr":
        return f"{years} an" if years < 2 else f"{years} ans"
    one = "year" if years < 2 else "years"
    return note.rng.choice(
        [f"{years} {one} old", f"{years} y/o", f"{years} yo", f"{years} {one} old", f"{years} yrs old"]
    )


def age_adjective(note: Note, key: str) -> str:
    years = note.person(key).years()
    return note.rng.choice([f"{years}-year-old", f"{years} y/o", f"{years} yr old", f"{years}yo", f"{years}-year-old"])


def age_words(note: Note, key: str) -> str:
    spoken = values.words(note.person(key).years(), note.lang)
    return spoken if note.lang == "en" else f"{spoken} ans"


def aged(note: Note, key: str) -> str:
    person = note.person(key)
    if note.lang == "en":
        return f"aged {person.years()}"
    return f"{'âgée' if person.sex == 'f' else 'âgé'} de {age(note, key)}"


def months_old(note: Note, key: str) -> str:
    return f"{note.rng.randint(3, 22)} {'months old' if note.lang == 'en' else 'mois'}"


def day_ok(note: Note, key: str) -> str:
    day = TODAY + timedelta(days=note.rng.randint(2, 120))
    return date_form(note, day)


def past(note: Note, key: str) -> str:
    return date_form(note, TODAY - timedelta(days=note.rng.randint(3, 90)))


def date_form(note: Note, day: date) -> str:
    month, week = values.MONTHS[note.lang][day.month - 1], values.DAYS[note.lang][day.weekday()]
    if note.lang == "en":
        return note.rng.choice(
            [
                f"{month} {day.day}",
                f"{week}, {month} {day.day}",
                f"{month} {day.day}, {day.year}",
                f"{week[:3]} {month[:3]} {day.day}",
            ]
        )
    first = "1er" if day.day == 1 else str(day.day)
    return note.rng.choice([f"{first} {month}", f"{week} {first} {month}", f"{first} {month} {day.year}"])


def amount(note: Note, key: str) -> str:
    dollars = note.rng.choice([note.rng.randint(8, 99) * 5, note.rng.randint(500, 2900)])
    if note.lang == "en":
        return note.rng.choice(
            [f"${dollars:,}", f"${dollars:,}", f"${dollars}", f"${dollars:,}.{note.rng.randint(10, 99)}"]
        )
    return f"{dollars:,} $".replace(",", " ")


def small(note: Note, key: str) -> str:
    dollars = note.rng.randint(4, 19) * 5
    return f"${dollars}" if note.lang == "en" else f"{dollars} $"


def pay(note: Note, key: str) -> str:
    dollars = note.rng.randint(820, 2940)
    return f"${dollars:,}" if note.lang == "en" else f"{dollars:,} $".replace(",", " ")


def income(note: Note, key: str) -> str:
    dollars = note.rng.randint(44, 96) * 500
    return f"${dollars:,}" if note.lang == "en" else f"{dollars:,} $".replace(",", " ")


def language(note: Note, key: str) -> str:
    """A language of a person's community, or any."""
    spoken = places.SPOKEN.get(note.person(key).community) if not key.endswith("new") or "@" in key else None
    return spoken[0 if note.lang == "en" else 1] if spoken else note.rng.choice(places.LANGS[note.lang])


def permit(note: Note, key: str) -> str:
    return note.rng.choice("UFWS") + numbers.digits(note.rng, 9)


def person_maker(form: str) -> Maker:
    return lambda note, key: PERSON_FORMS[form](note, note.person(key))


def own(note: Note, key: str) -> Person:
    return note.person(key)


MAKERS: dict[str, tuple[str | None, Maker]] = {
    **{form: ("PERSON", person_maker(form)) for form in PERSON_FORMS},
    "nick": ("PERSON", lambda note, key: note.rng.choice(values.NICKS[note.lang])),
    "addr": ("LOCATION_ADDRESS", lambda note, key: address(note)),
    "rural": ("LOCATION_ADDRESS", lambda note, key: rural(note)),
    "pobox": ("LOCATION_ADDRESS", lambda note, key: box(note)),
    "corner": ("LOCATION_ADDRESS", lambda note, key: corner(note)),
    "addrw": ("LOCATION_ADDRESS", address_words),
    "postal": ("POSTAL_CODE", lambda note, key: numbers.postal(note.rng, note.rng.choice(note.codes))),
    "phone": ("PHONE", lambda note, key: numbers.phone_number(note.rng, note.rng.choice(note.areas), note.lang)),
    "phonew": ("PHONE", phone_words),
    "email": ("EMAIL", mail),
    "dob": ("DATE_OF_BIRTH", lambda note, key: birth_forms(note, own(note, key).birth)),
    "dobw": ("DATE_OF_BIRTH", lambda note, key: birth_words(note, own(note, key).birth)),
    "sin": ("SIN", lambda note, key: numbers.sin(note.rng)),
    "health": ("HEALTH_NUMBER", health),
    "hname": (None, lambda note, key: places.HEALTH_NAMES[note.lang][note.prov]),
    "dl": ("GOV_ID", lambda note, key: numbers.licence(note.rng, note.prov, own(note, key).last, own(note, key).birth)),
    "passport": ("GOV_ID", lambda note, key: numbers.passport(note.rng)),
    "uci": ("GOV_ID", lambda note, key: numbers.uci(note.rng)),
    "status": ("GOV_ID", lambda note, key: note.rng.choice("123456") + numbers.digits(note.rng, 9)),
    "permit": ("GOV_ID", permit),
    "plate": ("GOV_ID", lambda note, key: numbers.plate(note.rng, note.prov)),
    "case": ("CASE_ID", lambda note, key: numbers.case(note.rng)),
    "bank": ("ACCOUNT", lambda note, key: numbers.bank(note.rng)),
    "acct": ("ACCOUNT", lambda note, key: numbers.account(note.rng)),
    "card": ("ACCOUNT", lambda note, key: numbers.card(note.rng)),
    "hydro": ("ACCOUNT", lambda note, key: numbers.utility(note.rng)),
    "url": ("URL_IP", page),
    "ip": ("URL_IP", lambda note, key: numbers.address_ip(note.rng)),
    "age": ("AGE", age),
    "ageadj": ("AGE", age_adjective),
    "agen": ("AGE", lambda note, key: str(own(note, key).years())),
    "agew": ("AGE", age_words),
    "aged": ("AGE", aged),
    "agem": ("AGE", months_old),
    "hot": ("HOTLINE_OK", lambda note, key: note.rng.choice(places.HOTLINES[note.lang])),
    "date": ("DATE_OK", day_ok),
    "amt": ("NUM_OK", amount),
    "cnt": ("NUM_OK", lambda note, key: str(note.rng.randint(6, 78))),
    "lang": ("LANG_OK", language),
    "past": ("DATE_OK", past),
    "small": ("NUM_OK", small),
    "pay": ("NUM_OK", pay),
    "income": ("NUM_OK", income),
    "city": ("PLACE_OK", lambda note, key: note.city),
    "time": (
        None,
        lambda note, key: (
            str(note.rng.randint(8, 11)) + (":" if note.lang == "en" else " h ") + note.rng.choice(["15", "30", "45"])
        ),
    ),
}
ARTICLES: dict[str, dict[str, str]] = {
    "orgle": {"le": "le ", "la": "la ", "les": "les ", "l'": "l'", "the": "the ", "": ""},
    "orga": {"le": "au ", "la": "à la ", "les": "aux ", "l'": "à l'"},
    "orgde": {"le": "du ", "la": "de la ", "les": "des ", "l'": "de l'"},
    "org": {},
}


STARTERS: frozenset[str] = frozenset(["the ", "le ", "la ", "les ", "l'", "au ", "à la ", "à l'", "aux "])


def org_pieces(note: Note, kind: str, key: str) -> list[Piece]:
    article, name = note.org(key).split("|")
    lead = ARTICLES[kind].get(article, "")
    return ([(lead, None)] if lead else []) + [(name, "ORG_OK")]


def slot_pieces(note: Note, slot: str) -> list[Piece]:
    """The pieces of one slot, written `{...}`."""
    kind, _, key = slot[1:-1].partition(":")
    if kind.startswith("!"):
        return [(key, CODES[kind[1:]])]
    if kind in ARTICLES:
        return org_pieces(note, kind, key or f"o{len(note.orgs)}")
    label, maker = MAKERS[kind]
    return [(maker(note, key or f"x{len(note.people)}new"), label)]


def raised(piece: Piece, before: Piece) -> Piece:
    """A service's article takes a capital at the start of a sentence."""
    starts = before[0].endswith((". ", "\n", "? "))
    return (piece[0].capitalize(), None) if starts and piece[0] in STARTERS and not piece[1] else piece


def fill(note: Note, template: str) -> list[Piece]:
    parts = [part for part in SLOT.split(template) if part]
    pieces = [
        piece for part in parts for piece in (slot_pieces(note, part) if SLOT.fullmatch(part) else [(part, None)])
    ]
    following: list[Piece] = [*pieces[1:], ("", None)]
    joined = [elided(piece, after, note.lang) for piece, after in zip(pieces, following, strict=False)]
    before: list[Piece] = [("\n", None), *joined[:-1]]
    return [raised(piece, earlier) for piece, earlier in zip(joined, before, strict=False)]
