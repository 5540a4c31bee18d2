"""Trend and season of a count by month: what each month of the year usually adds, how fast it grows without that, and which months stand out.

Classical multiplicative decomposition (Hyndman and Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed., section 3.4): the trend is the centred
moving average of twelve months (half weight on both ends); a month's index is the mean of its ratios to it, and the twelve average 1. Growth a year is
exp(12 b) - 1, b the least-squares slope of the logarithm of the counts without their season, with its 95 % interval (Student). A month stands out
beyond 1 ± 2.66 times the mean moving range of what is left (individuals chart; Wheeler and Chambers, *Understanding Statistical Process Control*, 1992).
Months are compared by contacts a week, for they are not equally long. A hidden count is left out, and never taken for zero.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import numpy as np

from entente.explorer.cubes.periods import days_in, span_of

YEAR: Final = 12
WEEK, MONTH = 7, 31  # days, the longest month
LEAST_MONTHS: Final = 24
_LIMIT: Final = 2.66


@dataclass(frozen=True, slots=True)
class Month:
    """Contacts a week; ``expected`` by trend and season; ``year_over_year`` as a proportion. ``None`` where nothing is known."""

    name: str
    weekly: float | None
    expected: float | None = None
    year_over_year: float | None = None
    stands_out: int = 0


@dataclass(frozen=True, slots=True)
class Trend:
    months: tuple[Month, ...]
    season: tuple[float, ...]
    """Of January to December; their mean is 1."""
    growth: float
    growth_low: float
    growth_high: float
    hidden: int


def weekly_by_month(counts: Mapping[str, int | None]) -> tuple[dict[str, float | None], int]:
    """Contacts a week of each month, from counts of months or of ISO weeks, and how many counts are hidden. A week belongs to the month of its Thursday.

    >>> weekly_by_month({"2026-02": 400}), weekly_by_month({"2026-W09": 80, "2026-W10": 100, "2026-W11": 120})
    (({'2026-02': 100.0}, 0), ({'2026-02': 80.0, '2026-03': 110.0}, 0))
    """
    gathered: dict[str, list[float]] = {}
    hidden = 0
    for name, count in counts.items():
        span = span_of(name)
        if span is None or not WEEK <= days_in(span) <= MONTH:
            continue
        middle = span[0] + timedelta(days=3)
        month, days = f"{middle.year}-{middle.month:02d}", days_in(span)
        known = gathered.setdefault(month, [])
        if count is None:
            hidden += 1
        else:
            known.append(7 * count / days)
    return {month: sum(known) / len(known) if known else None for month, known in sorted(gathered.items())}, hidden


def trend_of(counts: Mapping[str, int | None]) -> Trend | None:
    """``None`` where fewer than two years are known, or a month of the year never is.

    >>> import calendar
    >>> flat = {f"{year}-{month:02d}": 10 * calendar.monthrange(year, month)[1] for year in (2022, 2023, 2025) for month in range(1, 13)}
    >>> trend_of({name: count for name, count in flat.items() if name < "2024"}).growth
    0.0
    """
    weekly, hidden = weekly_by_month(counts)
    if not weekly:
        return None
    names = _all_months(min(weekly), max(weekly))
    values = np.array([math.nan if (value := weekly.get(name)) is None else value for name in names], float)
    if len(names) < LEAST_MONTHS or not (values[~np.isnan(values)] > 0).any():
        return None
    season = _season(names, values)
    if season is None:
        return None
    usual = np.array([season[int(name[-2:]) - 1] for name in names])
    plain = values / usual
    known = ~np.isnan(plain) & (plain > 0)
    at = np.arange(len(names), dtype=float)
    slope, start, half = _slope(at[known], np.log(plain[known]))
    expected = np.exp(start + slope * at) * usual
    left = values / expected
    ranges = np.abs(np.diff(left[known]))
    reach = _LIMIT * float(ranges.mean()) if len(ranges) else 0.0
    months = [
        Month(
            name,
            _known(values[number]),
            float(expected[number]),
            _known(values[number] / values[number - YEAR] - 1)
            if number >= YEAR and values[number - YEAR] > 0
            else None,
            0
            if math.isnan(left[number]) or reach < 1e-9
            else int(left[number] > 1 + reach) - int(left[number] < 1 - reach),
        )
        for number, name in enumerate(names)
    ]
    growth, low, high = (math.exp(YEAR * rate) - 1 for rate in (slope, slope - half, slope + half))
    return Trend(tuple(months), tuple(season), round(growth, 12), low, high, hidden)


def _season(names: Sequence[str], values: np.ndarray) -> list[float] | None:
    weights = np.r_[0.5, np.ones(YEAR - 1), 0.5] / YEAR
    ratios: dict[int, list[float]] = {}
    for at in range(YEAR // 2, len(values) - YEAR // 2):
        middle = float(weights @ values[at - YEAR // 2 : at + YEAR // 2 + 1])
        if not math.isnan(middle) and not math.isnan(values[at]) and middle > 0:
            ratios.setdefault(int(names[at][-2:]), []).append(float(values[at]) / middle)
    if len(ratios) < YEAR:
        return None
    means = [sum(ratios[month]) / len(ratios[month]) for month in range(1, YEAR + 1)]
    whole = sum(means) / YEAR
    return [max(mean / whole, 1e-9) for mean in means]


def _slope(at: np.ndarray, logs: np.ndarray) -> tuple[float, float, float]:
    """The slope, the value at 0, and half the width of the slope's interval."""
    from scipy import stats

    middle, spread = at.mean(), float(((at - at.mean()) ** 2).sum())
    slope = float(((at - middle) * logs).sum() / spread)
    start = float(logs.mean() - slope * middle)
    rest = float(((logs - start - slope * at) ** 2).sum())
    free = len(at) - 2
    return slope, start, float(stats.t.ppf(0.975, free)) * math.sqrt(rest / free / spread)


def _all_months(first: str, last: str) -> list[str]:
    year, month = int(first[:4]), int(first[-2:])
    names = []
    while (name := f"{year}-{month:02d}") <= last:
        names.append(name)
        year, month = (year + 1, 1) if month == YEAR else (year, month + 1)
    return names


def _known(value: float) -> float | None:
    return None if math.isnan(value) else float(value)
