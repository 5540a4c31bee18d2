"""Days as people write them. Whether the day or the month stands first is decided by all values of a column, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from entente.directory.imports.withholding import plain

DAY_FIRST, MONTH_FIRST = "dmy", "mdy"
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        ("january jan janvier janv", "february feb fevrier fevr fev", "march mar mars", "april apr avril avr", "may mai", "june jun juin",
         "july jul juillet juil", "august aug aout", "september sep sept septembre", "october oct octobre", "november nov novembre",
         "december dec decembre"), start=1,
    )
    for name in names.split()
}  # fmt: skip
_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ])")
_COMPACT: Final = re.compile(r"((?:19|20)\d{2})([01]\d)([0-3]\d)$")
_TWO_WAYS: Final = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:$|[ T,])")


def order_of(values: Iterable[str]) -> str:
    """Whether the day or the month stands first in these values; "" where they could be read both ways, or contradict each other.

    >>> order_of(["3/4/2024", "3/27/2024"]), order_of(["27-03-2024"]), order_of(["3/4/2024"]), order_of(["13/1/2024", "1/13/2024"])
    ('mdy', 'dmy', '', '')
    """
    first_beyond = second_beyond = False
    for value in values:
        if match := _TWO_WAYS.match(value.strip()):
            first_beyond |= int(match[1]) > 12
            second_beyond |= int(match[2]) > 12
    if first_beyond == second_beyond:
        return ""
    return DAY_FIRST if first_beyond else MONTH_FIRST


def day_of(value: str, order: str = "") -> date | None:
    """The day that a text says; ``None`` where it could be another.

    >>> str(day_of("2024-03-27T10:00:00Z")), str(day_of("27 mars 2024")), str(day_of("Mar 27, 2024")), day_of("3/4/2024"), str(day_of("3/4/24", "mdy"))
    ('2024-03-27', '2024-03-27', '2024-03-27', None, '2024-03-04')
    """
    text = value.strip()
    for pattern in (_ISO, _COMPACT):
        if match := pattern.match(text):
            return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _TWO_WAYS.match(text):
        first, second, year = int(match[1]), int(match[2]), int(match[3])
        year += 2000 if year < 100 else 0
        order = DAY_FIRST if first > 12 else MONTH_FIRST if second > 12 else DAY_FIRST if first == second else order
        if not order:
            return None
        return _date(year, second, first) if order == DAY_FIRST else _date(year, first, second)
    words = plain(text).split()
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    numbers = [int(word) for word in re.findall(r"\d+", text)]
    years = [number for number in numbers if 1900 <= number <= 2200]
    days = [number for number in numbers if 1 <= number <= 31]
    if len(months) == 1 and len(years) == 1 and days:
        return _date(years[0], months[0], days[0])
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
