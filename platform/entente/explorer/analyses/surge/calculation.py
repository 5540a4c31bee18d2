"""What an event brought: observed counts of days or weeks against expected ones, the excess with its interval, and the days to return.

Expected for a period is the mean of the weeks before the event (for days, of the same weekday). The ratio's 95 % interval treats both counts as
Poisson: given their sum, the observed is binomial with p = t1 / (t1 + t0), and its exact (Clopper–Pearson) limits become those of the ratio
(Sahai and Khurshid, *Statistics in Epidemiology*, 1996, section 5). Days to return: from the event to the first of ``CALM`` days in a row, or the
first week, that lies below the upper limit of an ordinary one.

A hidden count is not known, and never taken for zero. It is left out on both sides: of the mean before the event, and of the sums together with what
was expected of its period. The expected sum over the ordinary one stands for the time observed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from entente.explorer.cubes.periods import WEEK, calendar_of

WEEKS: Final = 8  # before the event
CALM: Final = 3  # days in a row
_LEAST: Final = 3


@dataclass(frozen=True, slots=True)
class Period:
    """``observed``: ``None`` where it is hidden. ``expected`` from the event on, where enough ordinary periods are shown."""

    name: str
    start: date
    is_during: bool
    observed: int | None
    expected: float | None
    upper: float | None


@dataclass(frozen=True, slots=True)
class Surge:
    periods: tuple[Period, ...]
    step: int
    observed: int
    expected: float
    excess_low: float
    excess_high: float
    hidden_before: int
    hidden_during: int
    days_to_return: int | None

    @property
    def excess(self) -> float:
        return self.observed - self.expected


@dataclass(frozen=True, slots=True)
class Mixed:
    """A need's share before and during; ``None`` where a count of it is hidden."""

    need: str
    before: float | None
    during: float | None

    @property
    def points(self) -> float | None:
        return None if self.before is None or self.during is None else 100 * (self.during - self.before)


def surge_of(counts: Mapping[str, int | None], event: date, *, days: int, weeks: int = WEEKS) -> Surge | None:
    """Periods between the first and the last that are not named had no contact. ``None`` where too little is known before the event."""
    from scipy import stats

    calendar = calendar_of(list(counts))
    if calendar is None:
        return None
    names, step = calendar
    first, last = min(names), max(names)
    starts = [first + timedelta(days=step * at) for at in range((last - first).days // step + 1)]
    seen = {start: counts[names[start]] if start in names else 0 for start in starts}
    before = [start for start in starts if start + timedelta(days=step) <= event and (event - start).days <= WEEK * weeks + step - 1]  # fmt: skip
    during = [
        start for start in starts if start + timedelta(days=step) > event and start < event + timedelta(days=days)
    ]
    known = [start for start in before if seen[start] is not None]
    if len(known) < _LEAST * WEEK // step or not during:
        return None
    periods = []
    for start in during:
        alike = [seen[earlier] or 0 for earlier in known if step == WEEK or earlier.weekday() == start.weekday()]
        expected = sum(alike) / len(alike) if len(alike) >= _LEAST else None
        upper = None if expected is None else float(stats.poisson.ppf(0.975, max(expected, 0.5)))
        periods.append(Period(names.get(start, start.isoformat()), start, True, seen[start], expected, upper))
    both = [period for period in periods if period.observed is not None and period.expected is not None]
    observed, awaited = sum(period.observed or 0 for period in both), sum(period.expected or 0 for period in both)
    ordinary = sum(seen[start] or 0 for start in known)
    if not awaited:
        return None
    low, high = ratio_limits(observed, ordinary, awaited / ordinary)
    ahead = [Period(names.get(start, start.isoformat()), start, False, seen[start], None, None) for start in before]
    return Surge(
        (*ahead, *periods), step, observed, awaited, (low - 1) * awaited, (high - 1) * awaited,
        len(before) - len(known), sum(period.observed is None for period in periods), _return(periods, event, step),
    )  # fmt: skip


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


def largest_rise(counts: Mapping[str, int | None]) -> date | None:
    """The first day of the period that stands highest above the mean of the weeks before it: where to look first."""
    calendar = calendar_of(list(counts))
    if calendar is None:
        return None
    names, _ = calendar
    best: tuple[float, date] | None = None
    for start, name in names.items():
        ago = [start - timedelta(days=WEEK * back) for back in range(1, WEEKS + 1)]
        known = [value for day in ago if day in names and (value := counts[names[day]]) is not None]
        count = counts[name]
        if len(known) >= _LEAST and count is not None and sum(known) > 0:
            rise = count * len(known) / sum(known)
            if best is None or rise > best[0]:
                best = rise, start
    return best[1] if best else None


def mix_shift(
    counts: Mapping[str, Mapping[str, int | None]], every: Mapping[str, int | None], surge: Surge
) -> list[Mixed]:
    """Shares among all contacts of the periods whose total is shown, the largest move first; needs with a hidden count last."""
    sides = [
        [period.name for period in surge.periods if period.is_during is side and every.get(period.name, 0) is not None]
        for side in (False, True)
    ]
    wholes = [sum(every.get(name) or 0 for name in names) for names in sides]
    shifts = []
    for need, by_period in counts.items():
        shares = [
            None
            if not whole or any(by_period.get(name, 0) is None for name in names)
            else sum(by_period.get(name) or 0 for name in names) / whole
            for names, whole in zip(sides, wholes, strict=True)
        ]
        shifts.append(Mixed(need, *shares))
    return sorted(shifts, key=lambda shift: (shift.points is None, -abs(shift.points or 0), shift.need))


def _return(periods: Sequence[Period], event: date, step: int) -> int | None:
    calm = 1 if step == WEEK else CALM
    for at in range(len(periods) - calm + 1):
        if all(
            period.observed is not None and period.upper is not None and period.observed <= period.upper
            for period in periods[at : at + calm]
        ):
            return max((periods[at].start - event).days, 0)
    return None
