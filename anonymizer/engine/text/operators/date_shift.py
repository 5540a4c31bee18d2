"""Dates in a text, moved by a number of days and written in the form they had.

The number of days is the person's own: all her dates move together, so that the time between two of them stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from anonymizer.engine.hierarchies.months import MONTHS, SPELLED
from anonymizer.engine.text.operators.identity import number

MOST_DAYS = 182
_YEARLESS = 2023  # the year in which a date without one is moved: not a leap year

_MONTH = "|".join(sorted({name.lower() for names in MONTHS.values() for name in names} | set(SPELLED), key=len)[::-1])
_START, _END = r"(?<![\w/.-])", r"(?![\w/]|[.-]\d)"
_NUMERIC = re.compile(
    rf"{_START}(?:(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}})|(\d{{1,2}})([-/.])(\d{{1,2}})\6(\d{{4}}))(?![\w/]|[.-]\d)"
)
_DAY_FIRST = re.compile(rf"{_START}(\d{{1,2}})(er)?([ -])({_MONTH})\b(\.?,?)(?:([ -])(\d{{4}}))?{_END}", re.IGNORECASE)
_MONTH_FIRST = re.compile(
    rf"{_START}({_MONTH})(\.?) (\d{{1,2}})(st|nd|rd|th)?(?!\d)(?:(,? )(\d{{4}}))?{_END}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text: where it stands, which day it is, and how another day is written in its form."""

    start: int
    end: int
    day: date
    write: Callable[[date], str]


def days_of(key: bytes, person: str) -> int:
    """How far the dates of a person move: from 182 days back to 182 days on, never 0."""
    days = number(key, person, 2 * MOST_DAYS) - MOST_DAYS
    return days if days < 0 else days + 1


def shifted(text: str, days: int) -> str:
    """The text with every date in it moved.

    >>> shifted("Seen 2024-02-28, again on March 1, 2024", 1)
    'Seen 2024-02-29, again on March 2, 2024'
    >>> shifted("vue le 1er avril 2024 puis le 14/04/2024", 30)
    'vue le 1er mai 2024 puis le 14/05/2024'
    """
    parts, end = [], 0
    for dated in dates_in(text):
        parts += [text[end : dated.start], dated.write(dated.day + timedelta(days=days))]
        end = dated.end
    return "".join(parts) + text[end:]


def dates_in(text: str) -> list[Dated]:
    """Days named in full, or by day and month, in the usual Canadian forms of both languages, in order.

    Of 03/04/2024 the day is read first, unless that is impossible: moved the wrong way round, it still names nobody.
    A month with a year, and words such as "yesterday", are no dates here.
    """
    dates = sorted([*_numeric(text), *_named(text)], key=lambda dated: (dated.start, -dated.end))
    apart: list[Dated] = []
    for dated in dates:
        if not apart or dated.start >= apart[-1].end:
            apart.append(dated)
    return apart


def _numeric(text: str) -> Iterator[Dated]:
    for match in _NUMERIC.finditer(text):
        if match[1]:
            year, mark, month, day = int(match[1]), match[2], int(match[3]), int(match[4])
            form, wide = "{y:04d}{s}{m}{s}{d}", (len(match[3]), len(match[4]))
        else:
            day, mark, month, year = int(match[5]), match[6], int(match[7]), int(match[8])
            form, wide = "{d}{s}{m}{s}{y:04d}", (len(match[7]), len(match[5]))
            if month > 12:
                day, month, form, wide = month, day, "{m}{s}{d}{s}{y:04d}", (len(match[5]), len(match[7]))
        if (read := _day(year, month, day)) is not None:
            yield Dated(*match.span(), read, _numeric_writer(form, mark, wide))


def _numeric_writer(form: str, mark: str, wide: tuple[int, int]) -> Callable[[date], str]:
    def write(day: date) -> str:
        return form.format(y=day.year, s=mark, m=f"{day.month:0{wide[0]}d}", d=f"{day.day:0{wide[1]}d}")

    return write


def _named(text: str) -> Iterator[Dated]:
    for match in _DAY_FIRST.finditer(text):
        month, name = _month(match[4])
        if (read := _day(int(match[7] or _YEARLESS), month, int(match[1]))) is not None:
            yield Dated(*match.span(), read, _day_first_writer(match, name))
    for match in _MONTH_FIRST.finditer(text):
        month, name = _month(match[1])
        if (read := _day(int(match[6] or _YEARLESS), month, int(match[3]))) is not None:
            yield Dated(*match.span(), read, _month_first_writer(match, name))


def _day_first_writer(match: re.Match[str], name: Callable[[int], str]) -> Callable[[date], str]:
    french = name(5) in ("mai", "MAI", "Mai")

    def write(day: date) -> str:
        first = "er" if day.day == 1 and french and not match[1].startswith("0") else ""
        year = f"{match[6]}{day.year}" if match[7] else ""
        return f"{day.day:0{len(match[1]) if match[1].startswith('0') else 1}d}{first}{match[3]}{name(day.month)}{match[5]}{year}"

    return write


def _month_first_writer(match: re.Match[str], name: Callable[[int], str]) -> Callable[[date], str]:
    def write(day: date) -> str:
        ending = _ordinal(day.day) if match[4] else ""
        year = f"{match[5]}{day.year}" if match[6] else ""
        return f"{name(day.month)}{match[2]} {day.day}{ending}{year}"

    return write


def _ordinal(day: int) -> str:
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _month(word: str) -> tuple[int, Callable[[int], str]]:
    """The number of a month, and how another month is named in its language, length and case."""
    plain = word.lower()
    if plain in SPELLED:
        series, month = SPELLED[plain]
    else:
        series = next(key for key, names in MONTHS.items() if plain in (name.lower() for name in names))
        month = [name.lower() for name in MONTHS[series]].index(plain) + 1
    if plain == "mai":
        series = "fr"

    def name(number_of_month: int) -> str:
        other = MONTHS[series][number_of_month - 1]
        if word.isupper():
            return other.upper()
        return other.title() if word[0].isupper() else other.lower()

    return month, name


def _day(year: int, month: int, day: int) -> date | None:
    if not 1850 <= year <= 2150:
        return None
    try:
        return date(year, month, day)
    except ValueError:  # 31 February: the text has the form of a date and is none
        return None
