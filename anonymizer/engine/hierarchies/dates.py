"""Dates and instants to day, month, quarter, year. The time of day never survives level 0."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from anonymizer.engine.hierarchies.base import ANY, OpenHierarchy, Path
from anonymizer.engine.hierarchies.months import MONTH_OF

if TYPE_CHECKING:
    import pyarrow as pa

LEVELS = ("day", "month", "quarter", "year")
_TIME = r"(?:[T ]\d{1,2}[:h]\d{2}.*)?"
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})" + _TIME)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SLASHED_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})" + _TIME)
_YEAR_LAST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})" + _TIME)
_NAMED = re.compile(r"(\d{1,2})(?:er)?[ -]([^\W\d_]{3,9})\.?,?[ -](\d{4}|\d{2})" + _TIME, re.IGNORECASE)
_NAMED_FIRST = re.compile(r"([^\W\d_]{3,9})\.? (\d{1,2}),? (\d{4})" + _TIME, re.IGNORECASE)


class Dates(OpenHierarchy):
    """Day and chosen coarser periods, each inside the next.

    Args:
        levels: some of day, month, quarter, year, in this order; level 0 is the first.
        order: how 03/04/2024 is read: ``dmy`` (3 April, usual in Canada in French and in many exports) or ``mdy``.

    >>> Dates().climb("2024-02-29 13:05")
    ('2024-02-29', '2024-02', '2024-Q1', '2024', '*')
    >>> Dates(order="mdy").climb("03/04/2024")[0]
    '2024-03-04'
    """

    def __init__(self, levels: Sequence[str] = LEVELS, order: str = "dmy") -> None:
        if not levels or list(levels) != [level for level in LEVELS if level in levels]:
            raise ValueError("dates.levels")
        if order not in ("dmy", "mdy"):
            raise ValueError("dates.order")
        self.order, self._levels = order, tuple(levels)
        self.level_names = (*levels, "any")

    def climb(self, value: str) -> Path | None:
        day = read_date(value.strip(), self.order)
        if day is None:
            return None
        return (*(_PERIOD[level](day) for level in self._levels), ANY)

    def prepare(self, column: pa.Array) -> pa.Array:
        """Instants of the ISO form cut to their day, so that each day is climbed once."""
        import pyarrow as pa
        import pyarrow.compute as pc

        iso = pc.match_substring_regex(column, r"^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}")
        if not pc.any(iso).as_py():
            return column
        return pc.if_else(pc.fill_null(iso, False), pc.utf8_slice_codeunits(column, 0, 10), column).cast(pa.string())


_PERIOD: Mapping[str, Callable[[date], str]] = {
    "day": lambda day: day.isoformat(),
    "month": lambda day: f"{day.year:04d}-{day.month:02d}",
    "quarter": lambda day: f"{day.year:04d}-Q{(day.month + 2) // 3}",
    "year": lambda day: f"{day.year:04d}",
}


@lru_cache(maxsize=65536)
def read_date(text: str, order: str = "dmy") -> date | None:
    """The day that a text names in one of the usual Canadian forms, or None.

    Two-digit years are read as 1930 to 2029.
    """
    for pattern in (_ISO, _COMPACT, _SLASHED_YEAR_FIRST):
        if match := pattern.fullmatch(text):
            return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _YEAR_LAST.fullmatch(text):
        first, second, year = int(match[1]), int(match[2]), int(match[3])
        day, month = (first, second) if order == "dmy" else (second, first)
        return _day(year, month, day)
    if match := _NAMED.fullmatch(text):
        return _day(_century(int(match[3])), MONTH_OF.get(match[2].lower(), 0), int(match[1]))
    if match := _NAMED_FIRST.fullmatch(text):
        return _day(int(match[3]), MONTH_OF.get(match[1].lower(), 0), int(match[2]))
    return None


def _century(year: int) -> int:
    if year >= 100:
        return year
    return 1900 + year if year >= 30 else 2000 + year


def _day(year: int, month: int, day: int) -> date | None:
    if not 1800 <= year <= 2200:
        return None
    try:
        return date(year, month, day)
    except ValueError:  # 31 February: the text has the form of a date and is none
        return None
