"""Ways of writing: typos, lower case, capitals, no accents, phone abbreviations. They work segment by segment."""

import random
import re
import unicodedata
from collections.abc import Callable

Segment = tuple[str, str]
SHARES: dict[str, dict[str, int]] = {
    "en": {"clean": 65, "typos": 10, "lower": 9, "caps": 6, "noaccent": 2, "abbrev": 8},
    "fr": {"clean": 65, "typos": 7, "lower": 8, "caps": 5, "noaccent": 8, "abbrev": 7},
}
SHORT: dict[str, dict[str, str]] = {
    "en": {
        "please": "pls",
        "you": "u",
        "your": "ur",
        "are": "r",
        "because": "bc",
        "with": "w/",
        "without": "w/o",
        "appointment": "appt",
        "tomorrow": "tmrw",
        "before": "b4",
        "tonight": "2nite",
        "message": "msg",
        "people": "ppl",
        "between": "btwn",
        "something": "smth",
        "about": "abt",
        "thanks": "thx",
        "and": "&",
        "client": "ct",
        "apartment": "apt",
        "weeks": "wks",
        "months": "mos",
        "number": "no",
        "information": "info",
        "today": "2day",
        "great": "gr8",
        "to": "2",
        "for": "4",
        "called": "cld",
        "referred": "ref'd",
        "needs": "nds",
    },
    "fr": {
        "pour": "pr",
        "dans": "ds",
        "avec": "ac",
        "beaucoup": "bcp",
        "toujours": "tjrs",
        "aujourd'hui": "ajd",
        "rendez-vous": "rdv",
        "quelqu'un": "qqn",
        "quelque": "qq",
        "parce que": "pcq",
        "s'il vous plaît": "svp",
        "logement": "logt",
        "message": "msg",
        "téléphone": "tél",
        "demain": "dmn",
        "est-ce que": "esk",
        "nous": "ns",
        "vous": "vs",
        "c'est": "c",
        "j'ai": "g",
        "qui": "ki",
        "que": "q",
        "même": "mm",
        "tout": "tt",
        "sans": "ss",
        "semaine": "sem",
        "merci": "mci",
        "cliente": "cl",
        "intervenante": "interv",
        "mais": "ms",
        "problème": "pb",
    },
}


def plain(text: str) -> str:
    """Text without accents."""
    spread = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("Œ", "OE"))
    return "".join(c for c in spread if not unicodedata.combining(c))


def shorten(text: str, lang: str) -> str:
    """Words replaced as on a phone's keyboard."""
    table = SHORT[lang]
    alternatives = "|".join(re.escape(w) for w in sorted(table, key=len, reverse=True))
    return re.sub(rf"(?<![\w'-])({alternatives})(?![\w'-])", lambda m: table[m.group(1)], text)


def misspell(rng: random.Random, word: str) -> str:
    """One slip inside a word: a swap, a drop or a doubling."""
    spot = rng.randint(1, len(word) - 3)
    return rng.choice(
        [
            word[:spot] + word[spot + 1] + word[spot] + word[spot + 2 :],
            word[:spot] + word[spot + 1 :],
            word[:spot] + word[spot] + word[spot:],
        ]
    )


def slips(rng: random.Random, text: str, share: float) -> str:
    """Misspell a share of the longer words."""
    return re.sub(r"[^\W\d_]{5,}", lambda m: misspell(rng, m.group()) if rng.random() < share else m.group(), text)


def apply_variant(rng: random.Random, segments: list[Segment], lang: str, variant: str) -> list[Segment]:
    """The segments rewritten; numbers and labels stay."""
    changes: dict[str, Callable[[str, str], str]] = {
        "clean": lambda text, label: text,
        "typos": lambda text, label: slips(rng, text, {"": 0.16, "PERSON": 0.08}.get(label, 0.0)),
        "lower": lambda text, label: text.lower(),
        "caps": lambda text, label: text.upper(),
        "noaccent": lambda text, label: plain(text),
        "abbrev": lambda text, label: text if label else shorten(text.lower() if rng.random() < 0.5 else text, lang),
    }
    return [(changes[variant](text, label), label) for text, label in segments]
