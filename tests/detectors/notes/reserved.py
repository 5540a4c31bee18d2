"""Reserved: read its totals, never its texts, frames or words, when changing the detectors. Scored for the record once, on 25 November 2026.

Call and case notes, forms, letters, messages, chats and news-like prose in English and French, with names from many communities of
Canada, written without sight of the detectors as they were then and of the other sets' frames. Every person, number and agency is invented; labels are
those of the de-identification score. ``make(seed, count)`` always gives the same texts. ``held_out``, scored before, is for development.
"""

import re
from random import Random
from typing import Any

from tests.detectors.notes import reserved_frames_en, reserved_frames_fr
from tests.detectors.notes import reserved_numbers as numbers
from tests.detectors.notes import reserved_words as words
from tests.detectors.notes.held_out import plain, slip

SERVICES: list[str] = words.SERVICES_EN + words.SERVICES_FR
FRAMES = {"en": reserved_frames_en, "fr": reserved_frames_fr}
SHARES = (("NOTES", 0.42), ("FORMS", 0.54), ("MESSAGES", 0.7), ("PROSE", 0.8), ("CLEAN", 1.0))
GROUPS = {
    key: [[name.replace("_", " ") for name in half.split()] for half in group.split("|")]
    for key, group in words.GROUPS.items()
}
PEOPLE = {"p": 0, "g": 0, "f": 0, "q": 1, "qg": 1, "qf": 1, "r": 2, "sg": 3, "t": 4}
Segment = tuple[str, str | None]


class Person:
    """Given and family name, from one community or now and then from two."""

    def __init__(self, rng: Random, lang: str) -> None:
        keys = sorted(GROUPS)
        key = rng.choice(words.HOME[lang]) if rng.random() < 0.22 else rng.choice(keys)
        other = key if rng.random() < 0.85 else rng.choice(keys)
        self.given, self.family = rng.choice(GROUPS[key][0]), rng.choice(GROUPS[other][1])
        if rng.random() < 0.07 and "-" not in self.family:
            self.family += rng.choice("- ") + rng.choice(GROUPS[rng.choice(keys)][1])

    def whole(self, rng: Random, prose: bool) -> str:
        given, family = self.given, self.family
        if prose or rng.random() < 0.66:
            return f"{given} {family}"
        return rng.choice([
            f"{family}, {given}", f"{family.upper()}, {given}", f"{family.upper()} {given}", f"{given[0]}. {family}", f"{given} {family[0]}.",
            f"{given} {rng.choice('AEJKMST')}. {family}", f"{given} '{rng.choice(words.NICKNAMES)}' {family}", f"{given} {family.upper()}", f"{family} {given}",
        ])  # fmt: skip


class Writer:
    """The labelled pieces of one text."""

    def __init__(self, rng: Random, lang: str, prose: bool) -> None:
        self.rng, self.lang, self.prose = rng, lang, prose
        self.people = [Person(rng, lang) for _ in range(5)]
        self.wholes = [person.whole(rng, prose) for person in self.people]

    def pieces(self, token: str) -> list[Segment]:
        if token in PEOPLE:
            return self._named(token)
        if token in LABELS_OF_NUMBERS:
            before, number = numbers.number(self.rng, token, self.lang)
            return [(before, None), (number, LABELS_OF_NUMBERS[token])]
        return [self._single(token)]

    def _named(self, token: str) -> list[Segment]:
        rng, person = self.rng, self.people[PEOPLE[token]]
        if token == "t":
            return [(rng.choice(words.TITLES[self.lang]) + " ", None), (person.family, "PERSON")]
        name = {"g": person.given, "f": person.family}.get(token[-1], self.wholes[PEOPLE[token]])
        return [(name, "PERSON")]

    def _single(self, token: str) -> Segment:
        rng, lang, person = self.rng, self.lang, self.people[0]
        given, family = (re.sub("[^a-z]", "", plain(part).lower()) or "nn" for part in (person.given, person.family))
        box = rng.choice([f"{given}.{family}", f"{family}_{given[0]}", f"{given}{rng.randrange(1960, 2012)}", f"{given[0]}{family}{rng.randrange(99)}", f"{family}famille", f"{given}+211"])  # fmt: skip
        made = {
            "nick": lambda: (rng.choice(words.NICKNAMES), "PERSON"),
            "tel": lambda: (numbers.phone(rng, lang), "PHONE"),
            "mail": lambda: (f"{box}@{rng.choice(['example.com', 'boite.example.ca', 'post.example.net', 'example.org'])}", "EMAIL"),
            "post": lambda: (numbers.postal(rng), "POSTAL_CODE"),
            "addr": lambda: (numbers.address(rng, lang), "LOCATION_ADDRESS"),
            "city": lambda: (rng.choice(words.CITIES[lang].split("|")), "PLACE_OK"),
            "dob": lambda: (numbers.birth(rng, lang), "DATE_OF_BIRTH"),
            "date": lambda: (numbers.day_of_programme(rng, lang), "DATE_OK"),
            "day": lambda: (f"{rng.randrange(2023, 2027)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}", "DATE_OK"),
            "age": lambda: (numbers.age(rng, lang), "AGE"),
            "ip": lambda: (".".join(str(rng.randrange(1, 255)) for _ in range(4)), "URL_IP"),
            "url": lambda: (f"{rng.choice(['https://', 'http://www.', 'www.'])}reseau.example.com/{given}.{family}", "URL_IP"),
            "plate": lambda: (numbers.filled(rng, rng.choice(["@@@@ ###", "@## @@@", "@@# ##@", "@@@ ####", "@@@-###"])), "GOV_ID"),
            "status": lambda: (numbers.filled(rng, rng.choice(["##########", "###-#####-##", "### ##### ##"])), "GOV_ID"),
            "svc": lambda: (rng.choice(words.SERVICES_EN if lang == "en" else words.SERVICES_FR), "ORG_OK"),
            "hot": lambda: (rng.choice(words.HOTLINES[lang]), "HOTLINE_OK"),
            "num": lambda: (rng.choice(words.AMOUNTS[lang]), "NUM_OK"),
            "lang": lambda: (rng.choice(words.LANGUAGES[lang]), "LANG_OK"),
        }  # fmt: skip
        return made[token]()


LABELS_OF_NUMBERS = {"sin": "SIN", "hn": "HEALTH_NUMBER", "gov": "GOV_ID", "case": "CASE_ID", "acct": "ACCOUNT"}


def note(rng: Random, lang: str, frame: str, kind: str) -> tuple[str, list[dict[str, Any]]]:
    """One text and its labelled spans; a note or message may be lower case, capitals, mistyped or without accents."""
    writer, pieces, end = Writer(rng, lang, kind == "PROSE"), list[Segment](), 0
    for token in re.finditer(r"\{(\w+)\}", frame):
        pieces += [(frame[end : token.start()], None), *writer.pieces(token[1])]
        end = token.end()
    pieces.append((frame[end:], None))
    way = rng.random() if kind in ("NOTES", "MESSAGES", "CLEAN") else 1.0
    text, spans = "", list[dict[str, Any]]()
    for piece, label in pieces:
        written = piece.replace("⏎", "\n")
        if way < 0.13:
            written = written.lower()
        elif way < 0.19:
            written = written.upper()
        elif way < 0.3 and not label:
            written = slip(rng, written)
        elif way < 0.42 and lang == "fr":
            written = plain(written)
        if label and written:
            spans.append({"start": len(text), "end": len(text) + len(written), "label": label})
        text += written
    return text, spans


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """``count`` texts, half of them French, a fifth without an identifier; ``id``, ``lang``, ``kind``, ``text`` and ``spans`` each."""
    rng, made = Random(f"reserved {seed}"), []
    for number in range(count):
        lang, chance = ("en", "fr")[number % 2], rng.random()
        kind = next(name for name, share in SHARES if chance < share)
        frame = rng.choice(getattr(FRAMES[lang], kind).strip().split("\n"))
        text, spans = note(rng, lang, frame, kind)
        made.append({"id": f"{lang}-r-{number:05}", "lang": lang, "kind": kind.lower(), "text": text, "spans": spans})
    return made
