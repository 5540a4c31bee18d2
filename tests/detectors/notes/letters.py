"""Labelled letters: e-mails, case notes, forms, minutes, articles and notices that are no call notes, English and French.

``make(seed, count)`` fills hand-written frames (``letters_frames_en.py``, ``letters_frames_fr.py``) with invented people,
numbers and places. Three texts in ten hold no identifier at all. Labels are those of the de-identification scorer:
identifiers (PERSON, PHONE, ...), AGE, must-keep spans (ORG_OK, DATE_OK, NUM_OK, LANG_OK, HOTLINE_OK) and ignored ones
(PLACE_OK, NEUTRAL: an organization's own contact details). A title (Mme, Dr.) is outside the PERSON span.

A slot is ``{F1}``: a woman, ``{M1}`` a man, ``{N1}`` either; the same number is the same person within one text.
``{F1.g}`` given name, ``{F1.f}`` family name, ``{F1.i}`` initial and family name, ``{F1.r}`` family name first,
``{F1.m}`` with a middle initial, ``{F1.n}`` initials, ``{F1.h}`` Québec health number, ``{F1.e}`` e-mail address.
``{=text|LABEL}`` labels literal text; every other slot is a function of ``letters_slots.py``.
"""

import random
import re
from typing import Any

from tests.detectors.notes.letters_frames_en import FRAMES as FRAMES_EN
from tests.detectors.notes.letters_frames_en import FREE as FREE_EN
from tests.detectors.notes.letters_frames_fr import FRAMES as FRAMES_FR
from tests.detectors.notes.letters_frames_fr import FREE as FREE_FR
from tests.detectors.notes.letters_slots import PLAIN, R, ascii_of, digits
from tests.detectors.notes.letters_words import FAMILY, FEMALE, MALE, SERVICES_EN, SERVICES_FR

SERVICES: list[str] = SERVICES_EN + SERVICES_FR

PERSON = re.compile(r"([FMN])(\d)(?:\.([a-z]))?")
KNOWN = {  # places and dates that stand in the frames themselves
    "PLACE_OK": re.compile(
        r"\b(?:Asmara|Bujumbura|Burundi|Canada|Eritrea|Estevan|Toronto|Vancouver Island|Lake Ontario|Ottawa River|Hudson Bay"
        r"|Georgian Bay|Red Lake|Barren Lands|Nahanni|Rocky Mountains|Mount Robson|Madagascar|Ceylon|Ceylan|Calabre|Côte-Nord"
        r"|rivière George|monts Otish|baie d’Ungava|la Moisie|Lac-Saint-Jean|Vieux-Port|rivière des Outaouais|lac Ontario"
        r"|Rocheuses|île de Vancouver|mont Mégantic)\b(?! (?:Pension|Child|Drillers))"
    ),
    "DATE_OK": re.compile(
        r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|lundi|mardi|mercredi|jeudi|vendredi|samedi|Dimanche|(?:18|19|20)\d\d)\b"
    ),
}
SLOT = re.compile(r"\{(=?)([^{}]+)\}")


def person(rng: R, kind: str) -> tuple[str, str]:
    given = rng.choice({"F": FEMALE, "M": MALE}.get(kind) or FEMALE + MALE)
    return given, rng.choice(FAMILY)


def initials(given: str) -> str:
    return "-".join(part[0] + "." for part in given.split("-"))


def shaped(rng: R, given: str, family: str, form: str) -> tuple[str, str]:
    """One way to write a person: label and text."""
    bare = re.sub(r"[^a-z-]", "", ascii_of(family).lower())
    if form == "h":
        head = (ascii_of(family).upper().replace("-", "").replace("’", "").replace(" ", "").replace(".", "") + "X")[:3]
        head += ascii_of(given)[0].upper()
        number = f"{rng.randint(34, 99):02}{rng.choice([0, 50]) + rng.randint(1, 12):02}{rng.randint(1, 28):02}{digits(rng, 2)}"
        return "HEALTH_NUMBER", rng.choice(
            [f"{head} {number[:4]} {number[4:]}", f"{head}{number}", f"{head}-{number[:4]}-{number[4:]}"]
        )
    if form == "e":
        first = re.sub(r"[^a-z-]", "", ascii_of(given).lower())
        user = rng.choice(
            [f"{first}.{bare}", f"{first[0]}{bare}", f"{bare}{digits(rng, 2)}", f"{first}_{digits(rng, 3)}"]
        )
        return "EMAIL", user + "@" + rng.choice(
            ["example.com", "mail.example.net", "example.org", "courriel.example.com"]
        )
    ways = {
        "": f"{given} {family}",
        "g": given,
        "f": family,
        "i": f"{initials(given)} {family}",
        "r": f"{family}, {given}",
        "m": f"{given} {rng.choice('ABDEHJLMPRST')}. {family}",
        "n": "".join(p[0] + "." for p in re.split(r"[- ]", f"{given} {family}")),
        "u": f"{family.upper()} {given}",
    }
    return "PERSON", ways[form]


def fill(rng: R, lang: str, frame: str) -> tuple[str, list[dict[str, Any]]]:
    people: dict[str, tuple[str, str]] = {}
    spans: list[dict[str, Any]] = []
    text, at = "", 0
    for slot in SLOT.finditer(frame):
        text += frame[at : slot.start()]
        at = slot.end()
        name = slot[2]
        if slot[1]:
            shown, label = name.split("|")
        elif match := PERSON.fullmatch(name):
            key = match[1] + match[2]
            if key not in people:
                people[key] = person(rng, match[1])
            label, shown = shaped(rng, *people[key], match[3] or "")
        else:
            label, maker = PLAIN[name]
            shown = maker(rng, lang)
        spans.append({"start": len(text), "end": len(text) + len(shown), "label": label})
        text += shown
    text += frame[at:]
    held = {i for s in spans for i in range(s["start"], s["end"])}
    for label, pattern in KNOWN.items():
        spans += [
            {"start": m.start(), "end": m.end(), "label": label}
            for m in pattern.finditer(text)
            if m.start() not in held
        ]
    return text, sorted(spans, key=lambda s: s["start"])


def written(rng: R, text: str) -> str:
    """Now and then capitals, small letters, no accents, straight apostrophes, no-break spaces; offsets stay."""
    if rng.random() < 0.4:
        text = re.sub(r" (?=[:»%?!])|(?<=«) ", "\u00a0", text)
    draw = rng.random()
    if draw < 0.04 and len(text.upper()) == len(text):
        return text.upper()
    if draw < 0.07 and len(text.lower()) == len(text):
        return text.lower()
    if draw < 0.11:
        return ascii_of(text).replace("’", "'")
    return text.replace("’", "'") if draw < 0.35 else text


def frames(table: str) -> list[str]:
    return [frame.strip("\n") for frame in table.split("\n%\n") if frame.strip()]


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """Texts with their labelled spans, half English, half French; every frame turns up before one turns up twice."""
    rng = random.Random(f"letters/{seed}")
    tables = {"en": (frames(FRAMES_EN), frames(FREE_EN)), "fr": (frames(FRAMES_FR), frames(FREE_FR))}
    decks: dict[tuple[str, int], list[int]] = {}
    found = []
    for n in range(count):
        lang = "en" if n % 2 == 0 else "fr"
        free = 1 if (n // 2) % 10 in (2, 5, 8) else 0
        deck = decks.setdefault((lang, free), [])
        if not deck:
            deck.extend(range(len(tables[lang][free])))
            rng.shuffle(deck)
        frame = deck.pop()
        text, spans = fill(rng, lang, tables[lang][free][frame])
        kind = "x" if free else "f"
        found.append(
            {"id": f"{lang}-l-{n:04}-{kind}{frame:02}", "lang": lang, "text": written(rng, text), "spans": spans}
        )
    return found
