"""Held out: read its totals, never its texts, frames or words, when changing the detectors.

Contact notes, forms, letters and news-like prose in English and French, each language written on its own, without sight of the
detectors' lists or of the other sets. Scored once before the detectors were changed and once after. Every person, number and agency is
invented; labels are those of the de-identification score. ``make(seed, count)`` always gives the same texts. ``unseen``, the earlier
held-out set, was scored several times and is a set for development now.
"""

import re
import unicodedata
from random import Random
from typing import Any

from tests.detectors.notes import held_out_frames_en, held_out_frames_fr
from tests.detectors.notes import held_out_numbers as numbers
from tests.detectors.notes import held_out_words as words

SERVICES: list[str] = words.SERVICES_EN + words.SERVICES_FR
FRAMES = {"en": held_out_frames_en, "fr": held_out_frames_fr}
TOKEN = re.compile(r"\{(\w+)\}|<([^<>|]+)\|(\w+)>")
GROUPS = [
    [[word.replace("_", " ") for word in half.split()] for half in group.split("|")] for group in words.GROUPS.values()
]
AT_HOME = {"en": (0, 0, 1, 5), "fr": (2, 2, 2, 3)}
Segment = tuple[str, str | None]


def plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


class Person:
    """One person, whose names are the same through a text."""

    def __init__(self, rng: Random, lang: str) -> None:
        group = GROUPS[rng.choice(AT_HOME[lang])] if rng.random() < 0.25 else rng.choice(GROUPS)
        other = rng.choice(GROUPS) if rng.random() < 0.15 else group
        self.given, self.family = rng.choice(group[0]), rng.choice(other[1])
        if rng.random() < 0.06:
            self.family += "-" + rng.choice(rng.choice(GROUPS)[1])
        if rng.random() < 0.05:
            self.given += rng.choice(" -") + rng.choice(group[0])

    def full(self, rng: Random, prose: bool) -> str:
        given, family = self.given, self.family
        ways = [f"{given} {family}"] * (30 if prose else 14)
        ways += [
            f"{family}, {given}",
            f"{family.upper()}, {given}",
            f"{given[0]}. {family}",
            f"{given} {rng.choice('BDHLMR')}. {family}",
        ]
        ways += [
            f'{given} "{rng.choice(words.NICKNAMES)}" {family}',
            f"{given} {family[0]}.",
            f"{family.upper()} {given}",
        ]
        return rng.choice(ways)


def email(rng: Random, person: Person) -> str:
    given, family = (re.sub("[^a-z]", "", plain(name).lower()) or "moi" for name in (person.given, person.family))
    box = rng.choice(
        [
            f"{given}.{family}",
            f"{given}{rng.randrange(100)}",
            f"{given[0]}_{family}",
            f"{family}{rng.randrange(1950, 2010)}",
            f"{given}-{family}",
        ]
    )
    return f"{box}@{rng.choice(['example.ca', 'example.com', 'courrier.example.org', 'mail.example.net'])}"


class Writer:
    """The labelled pieces of one text."""

    def __init__(self, rng: Random, lang: str, prose: bool) -> None:
        self.rng, self.lang, self.prose = rng, lang, prose
        self.people = {key: Person(rng, lang) for key in ("p", "q", "r", "s")}
        self._whole: dict[str, str] = {}

    def whole(self, key: str) -> str:
        return self._whole.setdefault(key, self.people[key].full(self.rng, self.prose))

    def pieces(self, token: str) -> list[Segment]:
        rng, lang, people = self.rng, self.lang, self.people
        names = {
            "g": people["p"].given,
            "f": people["p"].family,
            "qg": people["q"].given,
            "qf": people["q"].family,
            "q2g": people["s"].given,
        }
        if token in ("p", "q", "p2"):
            return [(self.whole("r" if token == "p2" else token), "PERSON")]
        if token in names:
            return [(names[token], "PERSON")]
        if token in ("hnum", "casenum"):
            return [
                (
                    numbers.labelled(rng, "hn" if token == "hnum" else "case", lang)[1],
                    {"hnum": "HEALTH_NUMBER"}.get(token, "CASE_ID"),
                )
            ]
        if token in KINDS:
            before, number = numbers.labelled(rng, token, lang)
            after = ")" if before.endswith("(") else ""
            return [(before, None), (number, KINDS[token]), (after, None)] if number else [(before, None)]
        return [self.single(token)]

    def single(self, token: str) -> Segment:
        rng, lang = self.rng, self.lang
        plate = numbers.filled(rng, rng.choice(["@@@@ ###", "@## @@@", "@@@-####"]))
        made = {
            "nick": lambda: (rng.choice(words.NICKNAMES), "PERSON"),
            "tel": lambda: (numbers.phone(rng, lang), "PHONE"),
            "mail": lambda: (email(rng, self.people["p"]), "EMAIL"),
            "post": lambda: (numbers.postal(rng), "POSTAL_CODE"),
            "addr": lambda: (numbers.address(rng, lang), "LOCATION_ADDRESS"),
            "city": lambda: (rng.choice(words.CITIES[lang].split("|")), "PLACE_OK"),
            "dob": lambda: (numbers.date(rng, lang, rng.randrange(1932, 2020), bare=True), "DATE_OF_BIRTH"),
            "date": lambda: (numbers.date(rng, lang, rng.randrange(2022, 2027), bare=False), "DATE_OK"),
            "age": lambda: (str(rng.randrange(3, 96)), "AGE"),
            "unit": lambda: (str(rng.randrange(2, 1200)), "NEUTRAL"),
            "ip": lambda: (".".join(str(rng.randrange(1, 255)) for _ in range(4)), "URL_IP"),
            "url": lambda: (f"https://social.example.com/{re.sub('[^a-z]', '', plain(self.people['p'].given).lower())}{rng.randrange(99)}", "URL_IP"),
            "plate": lambda: (plate, "GOV_ID"),
            "svc": lambda: (rng.choice(words.SERVICES_EN if lang == "en" else words.SERVICES_FR), "ORG_OK"),
            "hot": lambda: (rng.choice(words.HOTLINES[lang]), "HOTLINE_OK"),
            "num": lambda: (rng.choice(words.AMOUNTS[lang]), "NUM_OK"),
            "lang": lambda: (rng.choice(words.LANGUAGES[lang]), "LANG_OK"),
            "colour": lambda: (rng.choice({"en": ["grey", "blue"], "fr": ["grise", "bleue"]}[lang]), None),
        }  # fmt: skip
        return made[token]()


KINDS = {"sin": "SIN", "hn": "HEALTH_NUMBER", "gov": "GOV_ID", "case": "CASE_ID", "acct": "ACCOUNT", "card": "ACCOUNT"}


def slip(rng: Random, text: str) -> str:
    """The words without a label as a hurried writer leaves them: two letters changed places or one is missing."""
    out = re.split(r"(\W+)", text)
    for at, word in enumerate(out):
        if len(word) > 4 and word.isalpha() and rng.random() < 0.15:
            cut = rng.randrange(1, len(word) - 2)
            out[at] = (
                word[:cut] + (word[cut + 1] + word[cut] if rng.random() < 0.5 else word[cut + 1]) + word[cut + 2 :]
            )
    return "".join(out)


def note(rng: Random, lang: str, frame: str, prose: bool) -> tuple[str, list[dict[str, Any]]]:
    writer, pieces, end = Writer(rng, lang, prose), list[Segment](), 0
    for token in TOKEN.finditer(frame):
        pieces.append((frame[end : token.start()], None))
        pieces += writer.pieces(token[1]) if token[1] else [(token[2], token[3])]
        end = token.end()
    pieces.append((frame[end:], None))
    way = rng.random() if not prose else 1.0
    text, spans = "", []
    for words_, label in pieces:
        written = words_.replace("⏎", "\n")
        if way < 0.1:
            written = written.lower()
        elif way < 0.15:
            written = written.upper()
        elif way < 0.25 and not label:
            written = slip(rng, written)
        elif way < 0.38 and lang == "fr":
            written = plain(written)
        if label and written:
            spans.append({"start": len(text), "end": len(text) + len(written), "label": label})
        text += written
    return text, spans


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """``count`` texts, half of them French, a quarter prose; ``id``, ``lang``, ``kind``, ``text`` and ``spans`` each."""
    rng, made = Random(f"held out {seed}"), []
    for number in range(count):
        lang, chance = ("en", "fr")[number % 2], rng.random()
        kind = "prose" if chance < 0.2 else "clean" if chance < 0.4 else "note"
        table = getattr(FRAMES[lang], {"prose": "PROSE", "clean": "CLEAN"}.get(kind, "NOTES"))
        text, spans = note(rng, lang, rng.choice(table), kind == "prose")
        made.append({"id": f"{lang}-h-{number:05}", "lang": lang, "kind": kind, "text": text, "spans": spans})
    return made
