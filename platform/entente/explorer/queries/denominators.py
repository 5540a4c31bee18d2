"""What a count is set against besides the people who live there: households, seniors, renters. Any count of places that is marked as such."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from entente.explorer.models import Geography, Indicator, IndicatorValue, Measure, Place
from entente.explorer.rates import wilson

PER: Final = 1000  # people, households or whatever of a rate
LEAST: Final = 20
"""A rate of fewer says nothing: one household more or less would change it by a twentieth."""
LACKS: Final = ("missing", "zero", "negative", "small")


@dataclass(frozen=True, slots=True)
class Denominator:
    """What each place is divided by, by its key; ``indicator`` is none for the people who live there."""

    numbers: Mapping[int, float | None]
    indicator: Indicator | None = None
    period: str = ""

    def lack_of(self, place: int) -> str:
        """Why a place has no rate: one of ``LACKS``; blank where it has one."""
        number = self.numbers.get(place)
        if number is None:
            return "missing"
        if number <= 0:
            return "negative" if number < 0 else "zero"
        return "small" if self.indicator is not None and number < LEAST else ""

    def rate_of(self, place: int, count: float) -> float | None:
        """For each 1,000; ``None`` where the place lacks something to divide by."""
        return None if self.lack_of(place) else count * PER / (self.numbers[place] or 1)

    def interval_of(self, place: int, count: float) -> tuple[float, float] | None:
        """The 95 % interval of a rate, where the count can be a part of what it is divided by: both whole numbers, and the part no larger."""
        whole = self.numbers.get(place)
        if self.indicator is None or self.lack_of(place) or whole is None or not 0 <= count <= whole:
            return None
        if count != int(count) or whole != int(whole):
            return None
        share = wilson(int(count), int(whole))
        return share.low * PER, share.high * PER


def people_of(places: Iterable[Place]) -> Denominator:
    """The people who live in each place."""
    return Denominator({place.pk: None if place.population is None else float(place.population) for place in places})


def denominators_in(indicators: Iterable[Indicator]) -> list[Indicator]:
    """Those of the indicators that counts may be set against, by name."""
    return sorted(
        (indicator for indicator in indicators if indicator.is_denominator and indicator.measure == Measure.COUNT),
        key=lambda indicator: indicator.name.casefold(),
    )


def denominator_of(indicator: Indicator, geography: Geography, period: str, periods: Sequence[str]) -> Denominator:
    """Of the year of the counts, or of the last one before it; of the first one after it where there is none."""
    before = [known for known in periods if known[:4] <= period[:4]]
    chosen = period if period in periods else max(before, default=min(periods, default=""))
    values = IndicatorValue.objects.filter(
        indicator=indicator, period=chosen, place__geography=geography, place__withheld=False
    )
    return Denominator(dict(values.values_list("place_id", "value")), indicator, chosen)
