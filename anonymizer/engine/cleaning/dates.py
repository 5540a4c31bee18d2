"""Days as people and programs write them, to ISO 8601; and which of them could be read in two ways."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from anonymizer.engine.hierarchies.months import MONTH_OF

_FIRST_SERIAL, _LAST_SERIAL = 18_264, 62_091
"""Excel's numbers of days from 1950 to 2069."""
_EXCEL_ZERO = date(1899, 12, 30)
_TIME = r"(?:(?:[T ]|,? )\s*(\d{1,2})[:h](\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]\.?m\.?)?(Z|[+-]\d{2}:?\d{2})?)?"
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _TIME, re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})" + _TIME, re.IGNORECASE)
_WEEKDAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|lun|mar|mer|jeu|ven|sam|dim)(?:day|di|edi|credi|anche)?\.?,? ",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(
    r"(?:le )?(\d{1,2})(?:st|nd|rd|th|er)?(?: of)?[ -]([^\W\d_]{3,9})\.?,?[ -](\d{4}|\d{2})" + _TIME, re.IGNORECASE
)
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})" + _TIME, re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_SHORTEST = 5
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Day:
    """A day that a text names.

    Attributes:
        iso: as it is written; in the order that was asked for, where there are two.
        form: ``iso``, ``day-first``, ``month-first``, ``ambiguous``, ``words`` or ``serial``.
    """

    iso: str
    form: str


def read_day(text: str, order: str | None = None) -> Day | None:
    """The day, and the time where one is told; None where the text names none.

    Args:
        order: how a day is read that could be ``dmy`` and ``mdy``; without it, day first, and ``form`` says that it is ambiguous. A text that
            can be read in one order alone is read in that.

    >>> read_day("03/04/2024", "mdy"), read_day("25/12/2024")
    (Day(iso='2024-03-04', form='ambiguous'), Day(iso='2024-12-25', form='day-first'))
    >>> read_day("5 févr. 2024"), read_day("45352")
    (Day(iso='2024-02-05', form='words'), Day(iso='2024-03-01', form='serial'))
    """
    if len(text) < _SHORTEST or not _DIGIT.search(text):
        return None
    if match := _YEAR_FIRST.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]), "iso", match.groups()[3:])
    if match := _COMPACT.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]), "iso")
    if match := _YEAR_LAST.fullmatch(text):
        return _year_last(int(match[1]), int(match[2]), _century(match[3]), order, match.groups()[3:])
    if match := _SERIAL.fullmatch(text):
        number = int(match[1])
        if not _FIRST_SERIAL <= number <= _LAST_SERIAL:
            return None
        return Day((_EXCEL_ZERO + timedelta(number)).isoformat(), "serial")
    text = _WEEKDAY.sub("", text, count=1) if _WEEKDAY.match(text) and "," in text[:12] + " " else text
    if match := _DAY_FIRST.fullmatch(text):
        return _day(_century(match[3]), MONTH_OF.get(match[2].lower(), 0), int(match[1]), "words", match.groups()[3:])
    if match := _MONTH_FIRST.fullmatch(text):
        return _day(int(match[3]), MONTH_OF.get(match[1].lower(), 0), int(match[2]), "words", match.groups()[3:])
    return None


def _year_last(first: int, second: int, year: int, order: str | None, time: tuple[str | None, ...]) -> Day | None:
    day_first = _day(year, second, first, "day-first", time)
    month_first = _day(year, first, second, "month-first", time)
    if day_first is None or month_first is None:
        return day_first or month_first
    if day_first.iso == month_first.iso:
        return Day(day_first.iso, "iso")  # 03/03/2024: whatever the order
    return Day((month_first if order == "mdy" else day_first).iso, "ambiguous")


def _century(year: str) -> int:
    """Two digits are 1930 to 2029, as elsewhere in the engine."""
    number = int(year)
    return number if len(year) == 4 else number + (1900 if number >= 30 else 2000)


def _day(year: int, month: int, day: int, form: str, time: tuple[str | None, ...] = ()) -> Day | None:
    if not 1800 <= year <= 2200:
        return None
    try:
        iso = date(year, month, day).isoformat()
    except ValueError:  # 31 February
        return None
    clock = _clock(time)
    return None if clock is None else Day(iso + clock, form)


def _clock(time: tuple[str | None, ...]) -> str | None:
    """``T13:05``; nothing for midnight, which programs add to days; None where it is no time."""
    if not time or time[0] is None:
        return ""
    hour, minute, second = int(time[0]), int(time[1] or 0), int(time[2] or 0)
    if half := (time[3] or "").lower()[:1]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    zone = time[4] or ""
    if not (hour or minute or second or zone):
        return ""
    return f"T{hour:02d}:{minute:02d}{f':{second:02d}' if time[2] else ''}{zone}"
