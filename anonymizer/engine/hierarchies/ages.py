"""Ages in years to bands that widen, with a top code: 37, 35-39, 30-39, 20-39, *."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from anonymizer.engine.hierarchies.base import ANY, OpenHierarchy, Path

_AGE = re.compile(r"(\d{1,3})(?:[.,]0+)?(?:\s*(?:ans?|years?|yrs?|y|a)\.?(?:\s*old)?)?", re.IGNORECASE)
OLDEST = 125


class AgeBands(OpenHierarchy):
    """Bands of each width in turn; every width must be a multiple of the one before, so that bands nest.

    Args:
        widths: years in a band, one for each level above the age itself.
        top: this age and all above become one value (``90+``), from the first band on. Must be a multiple of
            the widest band, or the oldest band of a level would be cut in two.

    >>> AgeBands().climb("37")
    ('37', '35-39', '30-39', '20-39', '*')
    >>> AgeBands(widths=(10,), top=80).climb("91 ans")
    ('91', '80+', '*')
    >>> AgeBands().climb("999") is None
    True
    """

    def __init__(self, widths: Sequence[int] = (5, 10, 20), top: int = 80) -> None:
        if not widths or any(width < 1 for width in widths) or top < 1 or top > OLDEST:
            raise ValueError("age-bands.widths")
        if any(wider % narrower for narrower, wider in pairwise(widths)):
            raise ValueError("age-bands.nesting")
        if top % widths[-1]:
            raise ValueError("age-bands.top")
        self.widths, self.top = tuple(widths), top
        self.level_names = ("age", *(f"{width}-years" for width in widths), "any")

    def climb(self, value: str) -> Path | None:
        match = _AGE.fullmatch(value.strip())
        if match is None or (age := int(match[1])) > OLDEST:
            return None
        return (str(age), *(self._band(age, width) for width in self.widths), ANY)

    def _band(self, age: int, width: int) -> str:
        if age >= self.top:
            return f"{self.top}+"
        low = age // width * width
        return f"{low}-{low + width - 1}" if width > 1 else str(low)
