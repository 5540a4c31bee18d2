"""What the pages show: one indicator over the places of a geography, with its text, rank and class; each number said once."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext

from entente.core.axes import Axis, axis_of
from entente.core.prepared import Prepared
from entente.explorer.files.numbers import in_file, on_page, rounded
from entente.explorer.maps.classes import classes_of
from entente.explorer.models import (
    Coverage,
    Direction,
    Geography,
    Indicator,
    IndicatorValue,
    Measure,
    Place,
    ValueStatus,
)
from entente.explorer.queries.denominators import LACKS, Denominator, people_of
from entente.organizations.models import User

NO_BOUNDS: Final[Mapping[int, tuple[float, float]]] = {}
_WORSE: Final = {Direction.HIGHER_IS_WORSE.value: "high", Direction.HIGHER_IS_BETTER.value: "low"}


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen: the geographies that have figures, the chosen one, its indicators, and their periods."""

    geographies: tuple[Geography, ...]
    geography: Geography | None
    indicators: tuple[Indicator, ...]
    periods: Mapping[uuid.UUID, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Row:
    """A place and its number. ``text`` is what stands on the page and ``plain`` in a file; neither where nothing is shown."""

    place: Place
    status: str
    value: Decimal | None
    text: str
    plain: str
    rank: int | None
    fill: str
    """The class of its style on the map: its shade, or why there is no number."""
    raw: Decimal | None = None
    """The count behind a rate."""
    between: tuple[Decimal, Decimal] | None = None
    """Of what was carried over from other boundaries: the two numbers that it cannot leave. Of a rate of households and the like: its 95 % interval."""
    of: Decimal | None = None
    """What the count was divided by."""

    @property
    def between_text(self) -> str:
        return "" if self.between is None else " – ".join(map(on_page, self.between))

    @property
    def raw_text(self) -> str:
        return "" if self.raw is None else on_page(self.raw)


@dataclass(frozen=True, slots=True)
class View:
    """One indicator on the map, in the bars, in the table and in the file."""

    indicator: Indicator
    geography: Geography
    period: str
    is_rate: bool
    unit: str
    rows: tuple[Row, ...]
    legend: tuple[tuple[str, str], ...]
    darker: str
    axis: Axis
    suppressed: int
    missing: int
    median: str
    estimate: Coverage | None = None
    """Of figures that were carried over: from where, and how much of them is estimated."""
    per: Denominator | None = None
    """What counts are divided by, where it is not the people who live there."""
    lacks: tuple[tuple[str, int], ...] = ()
    """Of a rate: why places have none, one of ``LACKS``, and how many."""
    larger: int = 0
    """Places whose count is larger than what it was divided by."""


def indicators_of(user: User | AnonymousUser) -> QuerySet[Indicator]:
    """Those for everyone, and those that are private to an organization of the reader's."""
    shown = Q(is_private=False)
    if user.is_authenticated:
        shown |= Q(owner__memberships__user=user)
    return Indicator.objects.filter(shown).distinct() if user.is_authenticated else Indicator.objects.filter(shown)


def offered(user: User | AnonymousUser, geography: Geography | None) -> Offered:
    """What the reader may choose from, in a geography or the one of which most is known."""
    geographies = tuple(_GEOGRAPHIES.all())
    chosen = geography or max(geographies, key=lambda land: land.known, default=None)
    if chosen is None:
        return Offered((), None, (), {})
    covered = Coverage.objects.filter(geography=chosen).values_list("indicator_id", "period").order_by("-period")
    periods: dict[uuid.UUID, list[str]] = {}
    for indicator, period in covered:
        periods.setdefault(indicator, []).append(period)
    indicators = tuple(indicators_of(user).filter(pk__in=periods))
    return Offered(
        geographies, chosen, indicators, {indicator.pk: tuple(periods[indicator.pk]) for indicator in indicators}
    )


_GEOGRAPHIES: Final = Prepared(
    lambda: (
        Geography.objects.annotate(known=Count("coverage__indicator", distinct=True))
        .filter(known__gt=0)
        .order_by("name_en", "-version")
    )
)


def can_be_rate(indicator: Indicator) -> bool:
    """A count of people or things can be set against the people who live there."""
    return indicator.measure == Measure.COUNT and not indicator.counts_everyone


def everyone_in(indicators: Iterable[Indicator]) -> str:
    """The code of the one that counts all people; blank where none does."""
    return next((indicator.code for indicator in indicators if indicator.counts_everyone), "")


def view_of(
    indicator: Indicator, geography: Geography, period: str, *, is_rate: bool, per: Denominator | None = None
) -> View:
    """The values of a period with all that is drawn of them."""
    values = values_of(indicator, geography, period).values_list("place_id", "status", "value", "low", "high")
    known = {place: (status, value) for place, status, value, _, _ in values}
    bounds = {place: (low, high) for place, _, _, low, high in values if low is not None and high is not None}
    estimate = (
        Coverage.objects.filter(indicator=indicator, geography=geography, period=period, estimated_from__isnull=False)
        .select_related("estimated_from")
        .first()
        if bounds
        else None
    )
    view = view_with(known, indicator, geography, period, is_rate=is_rate, bounds=bounds, per=per)
    return replace(view, estimate=estimate)


def values_of(indicator: Indicator, geography: Geography, period: str) -> QuerySet[IndicatorValue]:
    """The values of the places of a geography that may be shown."""
    return IndicatorValue.objects.filter(
        indicator=indicator, period=period, place__geography=geography, place__withheld=False
    )


def view_with(
    known: Mapping[int, tuple[str, float | None]],
    indicator: Indicator,
    geography: Geography,
    period: str,
    *,
    is_rate: bool,
    bounds: Mapping[int, tuple[float, float]] = NO_BOUNDS,
    per: Denominator | None = None,
) -> View:
    """The same of values at hand: by place, its status and its value; of what is estimated, the numbers between which it lies."""
    is_rate = is_rate and can_be_rate(indicator)
    per = per if is_rate else None
    decimals = 1 if is_rate else indicator.decimals
    places = list(geography.places.defer("outline"))
    divisor = per or people_of(places)
    intervals: dict[int, tuple[float, float] | None] = dict(bounds)
    lacks: list[str] = []
    larger = 0
    shown: dict[int, Decimal] = {}
    counts: dict[int, Decimal] = {}
    statuses: dict[int, str] = {}
    for place in places:
        status, value = known.get(place.pk, (ValueStatus.MISSING, None))
        if value is not None and is_rate:
            counts[place.pk] = rounded(value, indicator.decimals)
            lacks.append(divisor.lack_of(place.pk))
            larger += not lacks[-1] and value > (divisor.numbers[place.pk] or 0)
            if per and place.pk not in bounds and indicator.threshold is None:
                intervals |= _of_one(place.pk, per.interval_of(place.pk, value), 1)
            else:
                intervals |= _of_one(place.pk, bounds.get(place.pk), divisor.rate_of(place.pk, 1))
            value = divisor.rate_of(place.pk, value)
            status = status if value is not None else ValueStatus.MISSING
        statuses[place.pk] = status
        if value is not None:
            shown[place.pk] = rounded(value, decimals)
    classes = classes_of(list(shown.values()), worse=_WORSE.get(indicator.direction, ""))
    ranks = ranks_of(shown)
    rows = [
        Row(
            place,
            statuses[place.pk],
            value,
            "" if value is None else on_page(value),
            "" if value is None else in_file(value),
            ranks.get(place.pk),
            statuses[place.pk] if value is None else classes.fill(value),
            counts.get(place.pk) if value is not None or per else None,
            _between(intervals.get(place.pk), decimals),
            _number(divisor.numbers.get(place.pk)) if per else None,
        )
        for place in places
        for value in (shown.get(place.pk),)
    ]
    return View(
        indicator,
        geography,
        period,
        is_rate,
        unit_of(indicator, is_rate=is_rate, per=per),
        tuple(sorted(rows, key=lambda row: (row.value is None, -(row.value or 0), row.place.name))),
        classes.legend,
        classes.darker,
        axis_of([float(value) for value in shown.values()]),
        sum(status == ValueStatus.SUPPRESSED for status in statuses.values()),
        sum(status == ValueStatus.MISSING for status in statuses.values()),
        on_page(_median(sorted(shown.values()))) if shown else "",
        per=per,
        lacks=tuple((lack, lacks.count(lack)) for lack in LACKS if lack in lacks),
        larger=larger if per else 0,
    )


def _between(bounds: tuple[float, float] | None, decimals: int) -> tuple[Decimal, Decimal] | None:
    return None if bounds is None else (rounded(bounds[0], decimals), rounded(bounds[1], decimals))


def _of_one(
    place: int, bounds: tuple[float, float] | None, factor: float | None
) -> dict[int, tuple[float, float] | None]:
    """The interval of a place, in the unit of its rate."""
    return {place: None if bounds is None or factor is None else (bounds[0] * factor, bounds[1] * factor)}


def _number(value: float | None) -> Decimal | None:
    return None if value is None else rounded(value, 0)


def unit_of(indicator: Indicator, *, is_rate: bool = False, per: Denominator | None = None) -> str:
    """What stands behind each number."""
    if not is_rate:
        return indicator.unit
    if per is not None and per.indicator is not None:
        words = {"unit": indicator.unit, "of": per.indicator.name}
        if indicator.unit:
            return gettext("%(unit)s per 1,000 of “%(of)s”") % words
        return gettext("per 1,000 of “%(of)s”") % words
    if indicator.unit:
        return gettext("%(unit)s per 1,000 people") % {"unit": indicator.unit}
    return gettext("per 1,000 people")


def ranks_of(values: Mapping[int, Decimal]) -> dict[int, int]:
    """From the largest; equal values share the better rank."""
    ordered = sorted(values.values(), reverse=True)
    first: dict[Decimal, int] = {}
    for rank, value in enumerate(ordered, 1):
        first.setdefault(value, rank)
    return {place: first[value] for place, value in values.items()}


def _median(ordered: Sequence[Decimal]) -> Decimal:
    middle = len(ordered) // 2
    return (
        ordered[middle] if len(ordered) % 2 else ordered[middle - 1]
    )  # of an even number the lower one: a value that exists


def by_topic(indicators: Iterable[Indicator]) -> list[tuple[str, list[Indicator]]]:
    """Grouped as the list to choose from shows them, names in the order of the reader's language."""
    groups: dict[str, list[Indicator]] = {}
    for indicator in indicators:
        groups.setdefault(str(indicator.get_topic_display()), []).append(indicator)
    return [(topic, sorted(members, key=lambda indicator: indicator.name)) for topic, members in groups.items()]
