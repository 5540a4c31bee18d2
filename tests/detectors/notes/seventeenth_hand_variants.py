"""Variants: typos, lower case, capitals, missing accents, phone-keyboard abbreviations."""

import re
from random import Random

from tests.detectors.notes.seventeenth_hand_values import plain

SEGMENT = tuple[str, str]
SHARES: dict[str, dict[str, int]] = {
    "en": {"clean": 66, "typos": 10, "lower": 8, "caps": 6, "no_accents": 2, "abbrev": 8},
    "fr": {"clean": 65, "typos": 8, "lower": 7, "caps": 6, "no_accents": 8, "abbrev": 6},
}
SHORT_EN: dict[str, str] = {
    "please": "pls",
    "you": "u",
    "your": "ur",
    "are": "r",
    "with": "w/",
    "without": "w/o",
    "appointment": "appt",
    "because": "bc",
    "tomorrow": "tmrw",
    "and": "&",
    "people": "ppl",
    "between": "btwn",
    "about": "abt",
    "message": "msg",
    "client": "clt",
    "thanks": "thx",
    "worker": "wrkr",
    "tonight": "2nite",
    "for": "4",
    "to": "2",
    "referral": "ref",
    "referred": "refd",
    "before": "b4",
    "though": "tho",
    "weeks": "wks",
    "months": "mos",
    "number": "no.",
    "mother": "mom",
    "does not": "doesnt",
}
SHORT_FR: dict[str, str] = {
    "pour": "pr",
    "vous": "vs",
    "nous": "ns",
    "rendez-vous": "rdv",
    "beaucoup": "bcp",
    "quelqu'un": "qqn",
    "avec": "ac",
    "toujours": "tjrs",
    "dans": "ds",
    "tout": "tt",
    "tous": "ts",
    "merci": "mci",
    "demain": "2main",
    "quand": "qd",
    "est": "é",
    "jamais": "jms",
    "quelque": "qq",
    "message": "msg",
    "bonjour": "bjr",
    "pas": "pa",
    "comme": "cmme",
    "même": "mm",
    "très": "trè",
    "semaine": "sem",
    "semaines": "sem",
    "logement": "logmt",
    "temps": "tps",
    "peut": "pe",
    "désolé": "dsl",
    "aujourd'hui": "ajd",
}
WORD: re.Pattern[str] = re.compile(r"[^\W\d_]{5,}")


def typo(rng: Random, word: str) -> str:
    """One slip of the fingers inside a word."""
    place = rng.randint(1, len(word) - 3)
    kind = rng.choice(["swap", "drop", "double"])
    if kind == "swap":
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if kind == "drop":
        return word[:place] + word[place + 1 :]
    return word[:place] + word[place] + word[place:]


def with_typos(rng: Random, text: str) -> str:
    """About one long word in six gets a slip."""
    return WORD.sub(lambda found: typo(rng, found.group()) if rng.random() < 0.17 else found.group(), text)


def shortened(text: str, lang: str) -> str:
    """Words as thumbs type them."""
    table = SHORT_EN if lang == "en" else SHORT_FR
    pattern = re.compile(
        r"(?<![\w'-])(" + "|".join(sorted(map(re.escape, table), key=len, reverse=True)) + r")(?![\w'-])", re.I
    )
    return pattern.sub(lambda found: table[found.group().lower()], text)


def apply(rng: Random, segments: list[SEGMENT], variant: str, lang: str) -> list[SEGMENT]:
    """The segments of a note under one variant; values keep their spelling save for case and accents."""
    out: list[SEGMENT] = []
    for written, label in segments:
        text = written
        if variant == "lower":
            text = text.lower()
        elif variant == "caps":
            text = text.upper()
        elif variant == "no_accents":
            text = plain(text)
        elif variant == "typos" and not label:
            text = with_typos(rng, text)
        elif variant == "abbrev" and not label:
            text = shortened(text, lang)
        out.append((text, label))
    return out
