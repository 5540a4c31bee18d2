"""In which of the two official languages a text is, by its small words. Names, addresses and short texts are in neither."""

from __future__ import annotations

import re
from typing import Final

ENGLISH, FRENCH = "en", "fr"
_ENGLISH: Final = frozenset([
    "the", "and", "of", "to", "for", "with", "is", "are", "or", "from", "by", "at", "this", "that", "who", "their", "you", "your",
    "not", "be", "an", "as", "may", "must", "people", "services", "call", "open",
])  # fmt: skip
_FRENCH: Final = frozenset([
    "le", "la", "les", "des", "du", "de", "et", "pour", "dans", "une", "un", "aux", "au", "est", "sont", "ou", "avec", "par", "sur",
    "qui", "que", "leur", "vous", "votre", "ne", "pas", "être", "en", "ce", "cette", "personnes", "ainsi", "afin", "appelez",
])  # fmt: skip
_FEWEST: Final = 2
"""Small words of one language that say so."""


def language_of(text: str) -> str:
    """``en``, ``fr``, or nothing where the text does not say for sure.

    >>> language_of("Groceries for people with a low income"), language_of("Épicerie pour les personnes à faible revenu"), language_of("YMCA")
    ('en', 'fr', '')
    """
    words = re.findall(r"[a-zà-ÿœ]+", text.lower())
    english, french = sum(word in _ENGLISH for word in words), sum(word in _FRENCH for word in words)
    if english >= _FEWEST and english > 2 * french:
        return ENGLISH
    return FRENCH if french >= _FEWEST and french > 2 * english else ""
