"""Ways in which a clean note is spoilt: typing faults, case, accents, abbreviations of a phone's keyboard."""

from __future__ import annotations

import random
import re

from tests.detectors.notes import nineteenth_hand_numbers as numbers

Segment = tuple[str, str]
VARIANTS: dict[str, int] = {"clean": 65, "typos": 8, "lower": 8, "caps": 6, "no_accents": 6, "phone": 7}
SHORT: dict[str, dict[str, str]] = {
    "en": {
        "please": "pls",
        "you": "u",
        "your": "ur",
        "because": "bc",
        "with": "w/",
        "without": "w/o",
        "tomorrow": "tmrw",
        "thanks": "thx",
        "message": "msg",
        "appointment": "appt",
        "client": "clt",
        "are": "r",
        "about": "abt",
        "people": "ppl",
        "and": "&",
        "tonight": "2nite",
        "before": "b4",
        "today": "2day",
        "something": "smth",
        "right": "rt",
        "worker": "wrkr",
        "referred": "ref'd",
        "weeks": "wks",
        "week": "wk",
        "months": "mos",
        "children": "kids",
        "number": "#",
        "I'm": "im",
        "don't": "dont",
        "can't": "cant",
        "called": "cld",
        "between": "btwn",
        "through": "thru",
        "know": "kno",
    },
    "fr": {
        "rendez-vous": "rdv",
        "parce": "pcq",
        "beaucoup": "bcp",
        "pour": "pr",
        "vous": "vs",
        "nous": "ns",
        "avec": "ac",
        "dans": "ds",
        "toujours": "tjrs",
        "bonjour": "bjr",
        "Bonjour": "Bjr",
        "merci": "mci",
        "Merci": "Mci",
        "tout": "tt",
        "tous": "ts",
        "semaine": "sem",
        "semaines": "sem",
        "jamais": "jms",
        "quand": "qd",
        "même": "mm",
        "mais": "ms",
        "comme": "cm",
        "demande": "dde",
        "logement": "logt",
        "demain": "2main",
        "aujourd'hui": "auj",
        "quelqu'un": "qqn",
        "depuis": "dps",
        "c'est": "c",
        "suis": "chu",
        "cliente": "clte",
        "client": "clt",
        "est": "é",
        "maintenant": "mnt",
        "problème": "prob",
        "famille": "fam",
        "enfants": "enf",
        "numéro": "no",
        "personne": "pers",
    },
}
WORD: re.Pattern[str] = re.compile(r"[\w'-]+")
LONG_WORD: re.Pattern[str] = re.compile(r"\b[^\W\d_]{5,}\b")


def spoil_word(rng: random.Random, word: str) -> str:
    """Make one typing fault in a word, never in its first letter."""
    spot = rng.randint(1, len(word) - 2)
    kind = rng.random()
    if kind < 0.4:
        return word[:spot] + word[spot + 1] + word[spot] + word[spot + 2 :]
    if kind < 0.75:
        return word[:spot] + word[spot + 1 :]
    return word[:spot] + word[spot] + word[spot:]


def typos(rng: random.Random, parts: list[Segment]) -> list[Segment]:
    """Make typing faults in about one long word in six, outside the spans."""

    def fault(match: re.Match[str]) -> str:
        return spoil_word(rng, match.group()) if rng.random() < 0.17 else match.group()

    return [(text if label else LONG_WORD.sub(fault, text), label) for text, label in parts]


def shorten(rng: random.Random, parts: list[Segment], lang: str) -> list[Segment]:
    """Abbreviate words as on a phone, outside the spans; often all in lower case."""
    table = SHORT[lang]
    lower = rng.random() < 0.6
    done = [
        (text if label else WORD.sub(lambda m: table.get(m.group(), m.group()), text), label) for text, label in parts
    ]
    done = [(text.replace("pcq que", "pcq").replace("pcq qu'", "pcq "), label) for text, label in done]
    return [(text.lower(), label) for text, label in done] if lower else done


def vary(rng: random.Random, parts: list[Segment], variant: str, lang: str) -> list[Segment]:
    """Write a note's segments in a variant."""
    if variant == "typos":
        return typos(rng, parts)
    if variant == "lower":
        return [(text.lower(), label) for text, label in parts]
    if variant == "caps":
        return [(text.upper(), label) for text, label in parts]
    if variant == "no_accents":
        return [(numbers.plain(text), label) for text, label in parts]
    if variant == "phone":
        return shorten(rng, parts, lang)
    return parts
