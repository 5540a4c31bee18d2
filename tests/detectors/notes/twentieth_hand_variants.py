"""Variants: typos, lower case, capitals, no accents, phone-keyboard abbreviations."""

from __future__ import annotations

import random
import re

from tests.detectors.notes.twentieth_hand_engine import Segment, plain

KINDS: list[str] = ["clean", "typos", "lower", "caps", "noaccents", "sms"]
WEIGHTS: dict[str, list[int]] = {"en": [62, 11, 9, 7, 2, 9], "fr": [64, 8, 7, 6, 9, 6]}
LIVELY: tuple[str, ...] = ("call", "sms", "msg", "hand", "log", "note", "mail")
SMS_EN: dict[str, str] = {
    "you": "u",
    "are": "r",
    "your": "ur",
    "please": "pls",
    "because": "bc",
    "tomorrow": "tmrw",
    "appointment": "appt",
    "with": "w/",
    "without": "w/o",
    "thanks": "thx",
    "and": "&",
    "tonight": "2nite",
    "about": "abt",
    "before": "b4",
    "people": "ppl",
    "for": "4",
    "message": "msg",
    "someone": "sm1",
    "know": "kno",
    "see": "c",
    "weeks": "wks",
    "through": "thru",
    "to": "2",
    "right": "rite",
    "going": "goin",
    "though": "tho",
    "I'm": "im",
    "okay": "k",
}
SMS_FR: dict[str, str] = {
    "vous": "vs",
    "nous": "ns",
    "pour": "pr",
    "dans": "ds",
    "que": "q",
    "avec": "ac",
    "quelqu'un": "qqn",
    "toujours": "tjrs",
    "beaucoup": "bcp",
    "rendez-vous": "rdv",
    "c'est": "c",
    "demain": "2main",
    "est-ce": "esk",
    "pas": "pa",
    "message": "msg",
    "quand": "qd",
    "tout": "tt",
    "aujourd'hui": "ajd",
    "parce": "pcq",
    "merci": "mci",
    "mais": "mé",
    "temps": "tps",
    "s'il": "svp",
    "problème": "pb",
    "téléphone": "tél",
    "même": "mm",
    "semaine": "sem",
    "depuis": "dps",
    "plus": "+",
}
WORD: re.Pattern[str] = re.compile(r"[A-Za-zÀ-ÿ'-]+")
LONG_WORD: re.Pattern[str] = re.compile(r"[a-zà-ÿ]{5,}")


def shorten(text: str, lang: str) -> str:
    """Abbreviate as on a phone's keyboard."""
    table = SMS_EN if lang == "en" else SMS_FR
    return WORD.sub(lambda match: table.get(match.group(0), match.group(0)), text)


def slip(rng: random.Random, word: str) -> str:
    """One typing mistake inside a word."""
    place = rng.randint(1, len(word) - 3)
    kind = rng.random()
    if kind < 0.4:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if kind < 0.75:
        return word[:place] + word[place + 1 :]
    return word[:place] + word[place] + word[place:]


def mistype(rng: random.Random, text: str) -> str:
    """Some typing mistakes."""
    return LONG_WORD.sub(lambda match: slip(rng, match.group(0)) if rng.random() < 0.16 else match.group(0), text)


def change(rng: random.Random, lang: str, kind: str, segment: Segment) -> Segment:
    """One segment in its variant."""
    text, label = segment
    if kind == "lower":
        return text.lower(), label
    if kind == "caps":
        return text.upper(), label
    if kind == "noaccents":
        return plain(text), label
    if kind == "typos" and not label:
        return mistype(rng, text), label
    if kind == "sms" and not label:
        return shorten(text, lang), label
    return segment


def vary(rng: random.Random, lang: str, name: str, form: str, segments: list[Segment]) -> tuple[str, list[Segment]]:
    """Draw a variant and apply it; a variant that changes nothing is called clean."""
    kind = form or rng.choices(KINDS, WEIGHTS[lang])[0]
    if kind == "sms" and not name.startswith(LIVELY):
        kind = "typos"
    changed = [change(rng, lang, kind, segment) for segment in segments]
    return ("clean" if changed == segments else kind), changed
