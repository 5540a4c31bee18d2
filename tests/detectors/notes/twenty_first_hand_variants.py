"""The ways a note is mistyped: each keeps the labels of its segments."""

import random
import re
from collections.abc import Callable

from tests.detectors.notes.twenty_first_hand_words import ascii_only

Segment = tuple[str, str]
SHORT_EN: dict[str, str] = {
    "you": "u",
    "your": "ur",
    "are": "r",
    "please": "pls",
    "thanks": "thx",
    "appointment": "appt",
    "people": "ppl",
    "because": "bc",
    "tomorrow": "tmrw",
    "with": "w/",
    "without": "w/o",
    "and": "&",
    "tonight": "2nite",
    "before": "b4",
    "about": "abt",
    "message": "msg",
    "client": "clt",
    "referred": "ref'd",
    "number": "#",
    "between": "btwn",
    "see": "c",
    "received": "rec'd",
    "worker": "wkr",
    "weeks": "wks",
    "months": "mos",
    "okay": "k",
    "really": "rly",
    "something": "smth",
    "someone": "s/o",
    "right now": "rn",
    "don't": "dont",
    "can't": "cant",
    "i'm": "im",
    "house": "hse",
    "to be": "2b",
    "called": "cld",
    "needs": "nds",
    "building": "bldg",
    "information": "info",
    "government": "govt",
    "emergency": "emerg",
    "minutes": "mins",
}
SHORT_FR: dict[str, str] = {
    "pour": "pr",
    "vous": "vs",
    "nous": "ns",
    "beaucoup": "bcp",
    "rendez-vous": "rdv",
    "quelqu'un": "qqn",
    "dans": "ds",
    "toujours": "tjrs",
    "parce que": "pcq",
    "c'est": "c",
    "j'ai": "g",
    "aujourd'hui": "ajd",
    "semaine": "sem",
    "même": "mm",
    "maintenant": "mtn",
    "salut": "slt",
    "problème": "pb",
    "est-ce que": "esk",
    "logement": "logmt",
    "avec": "ac",
    "quelque chose": "qqch",
    "merci": "mci",
    "tout": "tt",
    "toute": "tte",
    "téléphone": "tél",
    "depuis": "dps",
    "jamais": "jms",
    "personnes": "pers",
    "appartement": "appt",
    "bonjour": "bjr",
    "quand": "qd",
    "mais": "ms",
    "sans": "ss",
    "s'il vous plaît": "svp",
    "environ": "env",
    "demande": "dde",
    "chez": "chz",
    "besoin": "bsn",
    "après": "ap",
    "souvent": "svt",
}
NAMES: list[str] = ["clean", "typos", "lower", "upper", "no_accents", "phone"]
WEIGHTS: dict[str, list[int]] = {"en": [64, 10, 9, 7, 0, 10], "fr": [58, 8, 7, 6, 12, 9]}


def plain(_rng: random.Random, segments: list[Segment], _lang: str) -> list[Segment]:
    """The note as it was written."""
    return segments


def damage(rng: random.Random, word: str) -> str:
    """A word with one slip of the fingers after its first letter."""
    spot = rng.randint(1, len(word) - 2)
    swapped = word[:spot] + word[spot + 1] + word[spot] + word[spot + 2 :]
    return rng.choice([swapped, word[:spot] + word[spot + 1 :], word[:spot] + word[spot] + word[spot:]])


def typos(rng: random.Random, segments: list[Segment], _lang: str) -> list[Segment]:
    """Slips in some of the words that carry no label."""

    def slip(match: re.Match[str]) -> str:
        return damage(rng, match.group(0)) if rng.random() < 0.13 else match.group(0)

    return [(text if label else re.sub(r"[A-Za-zÀ-ÿ]{5,}", slip, text), label) for text, label in segments]


def lower(_rng: random.Random, segments: list[Segment], _lang: str) -> list[Segment]:
    """All in lower case."""
    return [(text.lower(), label) for text, label in segments]


def upper(_rng: random.Random, segments: list[Segment], _lang: str) -> list[Segment]:
    """All in capitals."""
    return [(text.upper(), label) for text, label in segments]


def no_accents(_rng: random.Random, segments: list[Segment], _lang: str) -> list[Segment]:
    """Accents left out."""
    return [(ascii_only(text), label) for text, label in segments]


def phone(_rng: random.Random, segments: list[Segment], lang: str) -> list[Segment]:
    """Short forms of the phone keyboard, in small letters where nothing is labelled."""
    table = SHORT_FR if lang == "fr" else SHORT_EN
    keys = "|".join(re.escape(key) for key in sorted(table, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w'-])(?:{keys})(?![\w'-])", re.IGNORECASE)

    def shorten(match: re.Match[str]) -> str:
        return table[match.group(0).lower()]

    return [(text if label else pattern.sub(shorten, text), label) for text, label in segments]


MAKERS: dict[str, Callable[[random.Random, list[Segment], str], list[Segment]]] = {
    "clean": plain,
    "typos": typos,
    "lower": lower,
    "upper": upper,
    "no_accents": no_accents,
    "phone": phone,
}


def vary(rng: random.Random, segments: list[Segment], lang: str) -> tuple[str, list[Segment]]:
    """A variant's name and segments; clean where the variant changes nothing."""
    name = rng.choices(NAMES, WEIGHTS[lang])[0]
    changed = MAKERS[name](rng, segments, lang)
    return (name, changed) if changed != segments else ("clean", segments)
