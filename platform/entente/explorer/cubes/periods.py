"""The days that the name of a period stands for: a day, an ISO week, a month or a year."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

_WEEK: Final = re.compile(r"(\d{4})-?W(\d{2})")
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
_YEAR: Final = re.compile(r"\d{4}")


def span_of(name: str) -> tuple[date, date] | None:
    """The first and the last day of a period; ``None`` where its name says no days.

    >>> span_of("2026-W10"), span_of("2026-02")
    ((datetime.date(2026, 3, 2), datetime.date(2026, 3, 8)), (datetime.date(2026, 2, 1), datetime.date(2026, 2, 28)))
    """
    try:
        if week := _WEEK.fullmatch(name):
            monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
            return monday, monday + timedelta(days=6)
        if month := _MONTH.fullmatch(name):
            start = date(int(month[1]), int(month[2]), 1)
            return start, start.replace(day=calendar.monthrange(start.year, start.month)[1])
        if _YEAR.fullmatch(name):
            return date(int(name), 1, 1), date(int(name), 12, 31)
        return date.fromisoformat(name), date.fromisoformat(name)
    except ValueError:
        return None


def days_in(span: tuple[date, date]) -> int:
    """Both ends count."""
    return (span[1] - span[0]).days + 1


DAY: Final = 1


WEEK: Final = 7


def calendar_of(names: Sequence[str]) -> tuple[dict[date, str], int] | None:
    """The periods' first days, and how many days each has; ``None`` where they are neither days nor weeks.

    >>> calendar_of(["2013-W25", "2013-W26"])[1], calendar_of(["2013-06-21", "2013-06-23"])[1], calendar_of(["2013-06"])
    (7, 1, None)
    """
    spans = {name: span_of(name) for name in names}
    lengths = {days_in(span) if span else None for span in spans.values()}
    starts = {span[0]: name for name, span in spans.items() if span}
    if len(starts) < 2 or lengths not in ({DAY}, {WEEK}):
        return None
    first = min(starts)
    return starts, WEEK if all((start - first).days % WEEK == 0 for start in starts) else DAY
