"""Carry figures over to another division of the land, with what is estimated in them. What that division's own sources say goes before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db import transaction

from entente.audit.services import record
from entente.explorer.imports.values import drop_estimates
from entente.explorer.interpolation import (
    SHOWN,
    Estimate,
    Known,
    Part,
    carried_counts,
    carried_shares,
    estimated_share,
    whole_parts,
)
from entente.explorer.models import Coverage, Crosswalk, Geography, Indicator, IndicatorValue, Measure
from entente.explorer.services.population import keep_population
from entente.organizations.models import User

CARRIED: Final = (Measure.COUNT, Measure.PERCENT)
"""A count adds up and a percentage has a mean. A median, an index or a rate of unknown base has neither."""


@dataclass(frozen=True, slots=True)
class CarriedFigures:
    """How many indicators and numbers of them came over; ``hidden``: places that got none, since a part is hidden or not known."""

    indicators: int = 0
    values: int = 0
    hidden: int = 0
    not_carried: int = 0  # indicators that neither add up nor have a mean


@transaction.atomic
def carry_over(crosswalk: Crosswalk, *, by: User | None = None) -> CarriedFigures:
    """The target shows what is known of the source's places. What was carried over before is replaced.

    Private indicators, protected counts of contacts, and what was itself carried over stay where they are.
    """
    source, target = crosswalk.source, crosswalk.target
    parts = whole_parts(
        [Part(*row) for row in crosswalk.shares.values_list("source_id", "target_id", "share").order_by("pk")]
    )
    shown = set(target.places.values_list("pk", flat=True))  # no place that a community's authority registered
    drop_estimates(Coverage.objects.filter(geography=target, estimated_from=source))
    people = {place: float(count or 0) for place, count in source.places.values_list("pk", "population")}
    own = set(Coverage.objects.filter(geography=target).values_list("indicator_id", "period"))
    rows, coverage, indicators, left = list[IndicatorValue](), list[Coverage](), set[Any](), set[Any]()
    for about in Coverage.objects.filter(
        geography=source, estimated_from=None, indicator__is_private=False, indicator__threshold=None
    ).select_related("indicator"):
        if about.indicator.measure not in CARRIED:
            left.add(about.indicator_id)
            continue
        if (about.indicator_id, about.period) in own:
            continue
        known = _known(about.indicator, source, about.period)
        estimates = _estimates(about.indicator, parts, known, people)
        carried = {place: estimates[place] for place in shown & set(estimates)}
        rows += [_value(about, place, estimate) for place, estimate in sorted(carried.items())]
        is_count = about.indicator.measure == Measure.COUNT
        weights = {place: value.value or 0.0 for place, value in known.items()} if is_count else people
        coverage.append(_coverage(about, target, carried, parts, weights))
        indicators.add(about.indicator_id)
        if about.indicator.counts_everyone:
            hidden = [place for place, estimate in carried.items() if estimate.value is None]
            target.places.filter(pk__in=hidden).update(population=None, population_year="")
            counts = {(place, about.period): estimate.value for place, estimate in carried.items()}
            keep_population(list(target.places.all()), counts)
    IndicatorValue.objects.bulk_create(rows, batch_size=2000)
    Coverage.objects.bulk_create(coverage)
    report = CarriedFigures(
        len(indicators), sum(row.status == SHOWN for row in rows), sum(row.status != SHOWN for row in rows), len(left)
    )
    record(
        "explorer.figures_carried",
        by=by,
        subject=crosswalk,
        organization_id=source.owner_id,
        indicators=report.indicators,
        values=report.values,
    )
    return report


def carry_again(source: Geography, *, by: User | None = None) -> None:
    """New figures of a geography follow to where its figures were carried before."""
    carried = Coverage.objects.filter(estimated_from=source).values("geography")
    for crosswalk in Crosswalk.objects.filter(source=source, target__in=carried).select_related("source", "target"):
        carry_over(crosswalk, by=by)


def _known(indicator: Indicator, source: Geography, period: str) -> dict[int, Known]:
    values = IndicatorValue.objects.filter(
        indicator=indicator, period=period, place__geography=source, place__withheld=False
    )
    return {place: Known(status, value) for place, status, value in values.values_list("place_id", "status", "value")}


def _estimates(
    indicator: Indicator, parts: Sequence[Part], known: Mapping[int, Known], people: Mapping[int, float]
) -> dict[int, Estimate]:
    if indicator.measure == Measure.COUNT:
        return carried_counts(parts, known)
    return carried_shares(parts, known, people)


def _value(about: Coverage, place: int, estimate: Estimate) -> IndicatorValue:
    return IndicatorValue(
        indicator_id=about.indicator_id, place_id=place, period=about.period, value=estimate.value, status=estimate.status,
        low=estimate.low, high=estimate.high,
    )  # fmt: skip


def _coverage(
    about: Coverage,
    target: Geography,
    carried: Mapping[int, Estimate],
    parts: Sequence[Part],
    weights: Mapping[int, float],
) -> Coverage:
    statuses = [estimate.status for estimate in carried.values()]
    return Coverage(
        indicator_id=about.indicator_id, geography=target, period=about.period, shown=statuses.count("shown"), missing=statuses.count("missing"),
        suppressed=statuses.count("suppressed"), estimated_from_id=about.geography_id, estimated_share=estimated_share(parts, weights),
    )  # fmt: skip
