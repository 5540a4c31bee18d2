"""What an event brought: observed against expected from the weeks before, the excess with its interval, and the days to return.

Expected for a day is the mean of the same weekday over the weeks before the event. The ratio's 95 % interval treats both counts as
Poisson: given their sum, the observed is binomial with p = t1 / (t1 + t0), and its exact (Clopper–Pearson) limits become those of the ratio
(Sahai and Khurshid, *Statistics in Epidemiology*, 1996, section 5). Days to return: from the event to the first of ``CALM`` days in a row
that lie below the upper limit of an ordinary day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

WEEKS: Final = 8
CALM: Final = 3
_LEAST_WEEKS: Final = 3


@dataclass(frozen=True, slots=True)
class Day:
    day: date
    observed: int
    expected: float
    upper: float
    """An ordinary day stays at or below it in 97.5 % of cases."""


@dataclass(frozen=True, slots=True)
class Surge:
    """The days after the event, and all of them together. ``days_to_return``: ``None`` where calm had not come back."""

    days: tuple[Day, ...]
    observed: int
    expected: float
    ratio: float
    ratio_low: float
    ratio_high: float
    days_to_return: int | None

    @property
    def excess(self) -> float:
        return self.observed - self.expected

    @property
    def excess_low(self) -> float:
        return (self.ratio_low - 1) * self.expected

    @property
    def excess_high(self) -> float:
        return (self.ratio_high - 1) * self.expected


@dataclass(frozen=True, slots=True)
class Shift:
    """A need's share of all needs before and during."""

    need: str
    before: float
    during: float

    @property
    def points(self) -> float:
        return 100 * (self.during - self.before)


def surge_of(counts: Mapping[date, int], event: date, *, days: int, weeks: int = WEEKS) -> Surge | None:
    """Days without an entry had no contact. ``None`` where fewer than three weeks before the event are known."""
    from scipy import stats

    first = min(counts, default=event)
    weeks = min(weeks, (event - first).days // 7)
    if weeks < _LEAST_WEEKS:
        return None
    baseline = {
        weekday: sum(
            counts.get(event - timedelta(days=back), 0)
            for back in range(1, 7 * weeks + 1)
            if (event - timedelta(days=back)).weekday() == weekday
        )
        for weekday in range(7)
    }
    found = []
    for after in range(days):
        day = event + timedelta(days=after)
        expected = baseline[day.weekday()] / weeks
        found.append(Day(day, counts.get(day, 0), expected, float(stats.poisson.ppf(0.975, max(expected, 0.5)))))
    observed, expected = sum(each.observed for each in found), sum(each.expected for each in found)
    before = sum(baseline.values())
    low, high = ratio_limits(observed, before, days / (7 * weeks))
    ratio = observed / expected if expected else float("inf")
    return Surge(tuple(found), observed, expected, ratio, low, high, _return(found))


def ratio_limits(observed: int, before: int, exposure: float) -> tuple[float, float]:
    """Exact 95 % limits of the ratio of two Poisson rates; ``exposure``: time observed for each unit of time before."""
    from scipy import stats

    both = observed + before
    if not both:
        return 0.0, float("inf")
    low = float(stats.beta.ppf(0.025, observed, before + 1)) if observed else 0.0
    high = float(stats.beta.ppf(0.975, observed + 1, before)) if before else 1.0
    return (
        low / (1 - low) / exposure if low < 1 else float("inf"),
        high / (1 - high) / exposure if high < 1 else float("inf"),
    )


def need_shift(before: Mapping[str, int], during: Mapping[str, int]) -> list[Shift]:
    """How the mix of needs moved, the largest move first."""
    one, other = sum(before.values()) or 1, sum(during.values()) or 1
    shifts = [
        Shift(need, before.get(need, 0) / one, during.get(need, 0) / other) for need in sorted({*before, *during})
    ]
    return sorted(shifts, key=lambda each: -abs(each.points))


def _return(days: list[Day]) -> int | None:
    for at in range(len(days) - CALM + 1):
        if all(each.observed <= each.upper for each in days[at : at + CALM]):
            return at
    return None


def events_in(counts: Mapping[date, int], *, weeks: int = WEEKS, at_least: float = 2.0) -> list[tuple[date, float]]:
    """First days whose count is ``at_least`` times what was expected, and their ratio: where an event may have begun.

    A day counts as the first when the day before was ordinary. Days of fewer than 20 contacts are passed over.
    """
    if not counts:
        return []
    first, last = min(counts), max(counts)
    found: list[tuple[date, float]] = []
    is_loud = False
    for number in range(7 * weeks, (last - first).days + 1):
        day = first + timedelta(days=number)
        before = [counts.get(day - timedelta(days=7 * week), 0) for week in range(1, weeks + 1)]
        expected = sorted(before)[len(before) // 2]  # the median: an earlier event does not hide a later one
        observed = counts.get(day, 0)
        loud = observed >= 20 and observed >= at_least * max(expected, 1)
        if loud and not is_loud:
            found.append((day, observed / max(expected, 1)))
        is_loud = loud
    return found
