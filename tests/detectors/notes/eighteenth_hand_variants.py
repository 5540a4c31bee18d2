"""How a note is typed: clean, with slips, in one case, without accents, or with a telephone's abbreviations."""

from __future__ import annotations

import re
from random import Random

from tests.detectors.notes.eighteenth_hand_engine import Segment, plain

VARIANTS: tuple[str, ...] = ("clean", "typos", "lower", "caps", "noaccents", "abbrev")
WEIGHTS: dict[str, list[int]] = {"en": [55, 13, 12, 9, 3, 12], "fr": [56, 10, 9, 7, 9, 10]}
CASUAL: frozenset[str] = frozenset(("call", "chat", "client", "log", "hand", "text"))
SHORT: dict[str, dict[str, str]] = {
    "en": {
        "you": "u",
        "your": "ur",
        "are": "r",
        "please": "pls",
        "because": "bc",
        "with": "w/",
        "without": "w/o",
        "tomorrow": "tmrw",
        "appointment": "appt",
        "thanks": "thx",
        "about": "abt",
        "people": "ppl",
        "before": "b4",
        "tonight": "2nite",
        "message": "msg",
        "and": "&",
        "client": "cl",
        "caller": "clr",
        "apartment": "apt",
        "months": "mos",
        "weeks": "wks",
        "week": "wk",
        "phone": "ph",
        "information": "info",
        "between": "btwn",
        "through": "thru",
        "something": "smth",
        "don't know": "dk",
        "right now": "rn",
        "need": "nd",
        "know": "kno",
    },
    "fr": {
        "beaucoup": "bcp",
        "pour": "pr",
        "quand": "qd",
        "rendez-vous": "rdv",
        "s'il vous plaît": "svp",
        "aujourd'hui": "auj",
        "parce que": "pcq",
        "toujours": "tjrs",
        "demain": "dem",
        "avec": "ac",
        "vous": "vs",
        "nous": "ns",
        "tout": "tt",
        "toute": "tte",
        "quelque chose": "qqch",
        "pas": "pa",
        "c'est": "c",
        "je suis": "chu",
        "besoin": "bsn",
        "problème": "pb",
        "message": "msg",
        "depuis": "dps",
        "merci": "mrc",
        "bonjour": "bjr",
        "maintenant": "mnt",
        "semaine": "sem",
        "logement": "log",
        "dans": "ds",
        "même": "mm",
        "téléphone": "tél",
        "quelqu'un": "qqn",
        "appartement": "appart",
        "salut": "slt",
    },
}


def slip(word: str, rng: Random) -> str:
    """One slip of the fingers inside a word."""
    place = rng.randint(1, len(word) - 3)
    roll = rng.random()
    if roll < 0.4:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if roll < 0.75:
        return word[:place] + word[place + 1 :]
    return word[:place] + word[place] + word[place:]


def typos(text: str, rng: Random) -> str:
    return re.sub(r"[^\W\d_]{5,}", lambda m: slip(m.group(), rng) if rng.random() < 0.16 else m.group(), text)


def shorten(text: str, lang: str) -> str:
    for word, short in SHORT[lang].items():
        text = re.sub(rf"(?<![\w'’-]){re.escape(word)}(?![\w'’-])", short, text, flags=re.IGNORECASE)
    return text


def apply(segments: list[Segment], variant: str, lang: str, rng: Random) -> list[Segment]:
    """The segments as the variant types them; slips and abbreviations leave labelled segments alone."""
    if variant == "lower":
        return [(text.lower(), label) for text, label in segments]
    if variant == "caps":
        return [(text.upper(), label) for text, label in segments]
    if variant == "noaccents":
        return [(plain(text), label) for text, label in segments]
    if variant == "typos":
        return [(text if label else typos(text, rng), label) for text, label in segments]
    if variant == "abbrev":
        return [(text if label else shorten(text, lang), label) for text, label in segments]
    return segments


def choose(kind: str, lang: str, rng: Random) -> str:
    weights = list(WEIGHTS[lang])
    if kind not in CASUAL:
        weights[5] = 0
    else:
        weights[5] *= 2
    return rng.choices(VARIANTS, weights)[0]
