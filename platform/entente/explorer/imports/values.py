"""Values go into the database at once, and what the pages offer follows them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from django.db import connection
from django.db.models import Count, Q, QuerySet

from entente.explorer.models import Coverage, Geography, Indicator, IndicatorValue, ValueStatus

type Values = Mapping[tuple[Any, int, str], tuple[float | None, str]]
"""By indicator, place and period: the value, if it is shown, and its status."""


def write_values(values: Values) -> None:
    """Add values that are not there yet."""
    with (
        connection.cursor() as cursor,
        cursor.copy("COPY explorer_indicatorvalue (indicator_id, place_id, period, value, status) FROM STDIN") as copy,
    ):
        for (indicator, place, period), (value, status) in values.items():
            copy.write_row((indicator, place, period, value, status))


def count_coverage(geography: Geography, indicators: Collection[Indicator]) -> None:
    """What the pages offer: for each indicator its periods in this geography. What is said of figures that were carried over stays."""
    known = Coverage.objects.filter(geography=geography, indicator__in=indicators)
    carried = set(known.exclude(estimated_from=None).values_list("indicator_id", "period"))
    known.filter(estimated_from=None).delete()
    values = IndicatorValue.objects.filter(place__geography=geography, indicator__in=indicators)
    kinds = {kind: Count("pk", filter=Q(status=kind)) for kind in ValueStatus.values}
    counted = values.values("indicator_id", "period").annotate(**kinds)
    Coverage.objects.bulk_create(
        [Coverage(geography=geography, **row) for row in counted if (row["indicator_id"], row["period"]) not in carried]
    )


def drop_estimates(coverage: QuerySet[Coverage]) -> None:
    """Figures that were carried over from elsewhere go, with what is said of them."""
    for row in coverage.exclude(estimated_from=None):
        IndicatorValue.objects.filter(
            indicator=row.indicator_id, period=row.period, place__geography=row.geography_id
        ).delete()
        row.delete()
