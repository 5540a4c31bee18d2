"""Numbers as people type them: separators of thousands, decimal commas, signs of dollars and percentages, words for "none"."""

from __future__ import annotations

import re
from typing import Final

MISSING: Final = frozenset(
    {"", "x", "..", "...", "f", "n/a", "na", "n.a.", "nd", "n.d.", "s.o.", "-", "–", "—", "null", "none", "#n/a", "nan"}
)
MOST_PEOPLE: Final = 2**31
_SPACES: Final = re.compile(r"[\s\u00a0\u202f]+")
_PLAIN: Final = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?", re.I)
_COMMAS: Final = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_SPACED: Final = re.compile(r"[+-]?\d{1,3}( \d{3})+([.,]\d+)?")
_DECIMAL_COMMA: Final = re.compile(r"[+-]?\d+,(\d{1,2}|\d{4,})")


class Unclear(ValueError):
    """The text is no number, or could be two: 1,234 is read as thousands, 1.234.567 is not read."""


def number_of(text: str) -> float | None:
    """The number that a cell holds; ``None`` where it says that there is none.

    Raises:
        Unclear: it is something else.

    >>> number_of("1,975"), number_of("12 345,5"), number_of("$92,000"), number_of("8.7 %"), number_of("x")
    (1975.0, 12345.5, 92000.0, 8.7, None)
    """
    plain = _SPACES.sub(" ", text).strip()
    if plain.casefold() in MISSING:
        return None
    plain = plain.removesuffix("%").removeprefix("$").removesuffix("$").strip()
    if plain.startswith("(") and plain.endswith(")"):  # as accountants write a loss
        plain = "-" + plain[1:-1]
    if _PLAIN.fullmatch(plain):
        return float(plain)
    if _COMMAS.fullmatch(plain):
        return float(plain.replace(",", ""))
    if _SPACED.fullmatch(plain):
        return float(plain.replace(" ", "").replace(",", "."))
    if _DECIMAL_COMMA.fullmatch(plain):
        return float(plain.replace(",", "."))
    raise Unclear


def people_of(text: str) -> int | None:
    """How many people a cell says; ``None`` where it says nothing that is sure.

    >>> people_of("17,945"), people_of("x"), people_of("-3"), people_of("about 90")
    (17945, None, None, None)
    """
    try:
        number = number_of(text)
    except Unclear:
        return None
    return None if number is None or not 0 <= number < MOST_PEOPLE else int(number)
