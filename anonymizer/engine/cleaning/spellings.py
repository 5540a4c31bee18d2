"""One spelling for texts that look alike, and the words that say nothing, yes, no or total in either language."""

from __future__ import annotations

import re
import unicodedata

from anonymizer.engine.recipe.count_table import TOTAL_WORDS

_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Soft hyphens, spaces of no width and marks of direction. Joiners stay: Persian and the scripts of India need them."""
_SPACES = re.compile(r"[^\S\n]+")
_AROUND_LINES = re.compile(r" *\r?\n *")

_BLANK = """
    n/a|na|n.a.|n.a|n/d|n.d.|#n/a|#n/d|s.o.|s.o|s/o|sans objet|not applicable|ne s'applique pas|ne s’applique pas|unknown|unk|inconnu|inconnue|
    not available|non disponible|null|nul|nan|missing|manquant|manquante|-|--|---|–|—|.|..|...|?|??|???|_|#|*
"""
_YES = "yes|y|true|t|1|1.0|oui|o|vrai|v|x|✓|✔|☑|on|checked|coché|cochée"
_NO = "no|n|false|f|0|0.0|non|faux|off|unchecked|décoché|décochée|☐|✗|✘"


def _words(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in text.split("|"))


BLANK_WORDS = _words(_BLANK)
"""Texts that people and programs write where they know nothing. "None" and "aucun" are answers."""
YES_WORDS, NO_WORDS = _words(_YES), _words(_NO)
YES, NO = "yes", "no"
ROW_TOTALS = frozenset({
    *TOTAL_WORDS, "sum", "somme", "sommes", "subtotal", "sub-total", "sub total", "sous-total", "sous total", "total partiel", "overall",
    "overall total", "totale",
})  # fmt: skip


def tidy(text: str) -> str:
    """The text in Unicode NFC, without marks that are not seen and without white space that says nothing. Lines stay lines.

    >>> tidy("  Caf\\u0065\\u0301\\u00a0 noir\\u200f ")
    'Café noir'
    """
    plain = text if text.isascii() else _UNSEEN.sub("", unicodedata.normalize("NFC", text))
    if "\n" not in plain:
        return " ".join(plain.split())
    return _AROUND_LINES.sub("\n", _SPACES.sub(" ", plain)).strip()


def normal_form(text: str) -> str:
    """What two spellings of one word share: tidied, without regard to case.

    >>> normal_form(" ÉTÉ") == normal_form("été ")
    True
    """
    return unicodedata.normalize("NFC", tidy(text).casefold())


def skeleton(text: str) -> str:
    """What is left of a word without accents, punctuation and spaces: spellings that share it are probably one."""
    plain = unicodedata.normalize("NFKD", normal_form(text))
    return "".join(letter for letter in plain if letter.isalnum())


def says_yes(word: str) -> bool | None:
    """Whether a normal form says yes; None where it says neither yes nor no."""
    word = word.rstrip(".")
    return True if word in YES_WORDS else False if word in NO_WORDS else None


TOTAL_PATTERN = rf"(?i)^\s*(?:{'|'.join(re.escape(word) for word in sorted(ROW_TOTALS))})[\s:.]*$"
"""Of a cell that is a word for a total, in the syntax of RE2."""
