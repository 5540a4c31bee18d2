"""A report for a programme over a range of days: what people asked for, when and where, and what is known of the places.

It adds up protected counts that everyone may see, and nothing else. A suppressed one is left out and said, so that a sum is "at least".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from django.contrib.auth.models import AnonymousUser
from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from entente.explorer.models import Cube, Geography, Indicator, IndicatorValue, Place, Topic, ValueStatus
from entente.explorer.naming import codes_of, period_name
from entente.explorer.numbers import rounded
from entente.explorer.queries import PER, indicators_of, view_of

_WEEK: Final = re.compile(r"(\d{4})-W(\d{2})")
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
_YEAR: Final = re.compile(r"\d{4}")


class Programme(TextChoices):
    """For what a report is written; it decides which indicators stand beside the counts."""

    DAY_211 = "211-day", pgettext_lazy("programme of a report", "211 Day")
    POVERTY = "poverty-strategy", pgettext_lazy("programme of a report", "Poverty strategy")


TOPICS: Final[Mapping[str, tuple[str, ...]]] = {
    Programme.DAY_211: (Topic.POPULATION,),
    Programme.POVERTY: (Topic.INCOME, Topic.HOUSING),
}


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of shown counts. ``hidden``: how many suppressed ones it lacks; ``None`` where none is shown."""

    count: int | None
    hidden: int


@dataclass(frozen=True, slots=True)
class About:
    """An indicator over the places: the smallest and the largest that is shown."""

    indicator: Indicator
    period: str
    lowest: tuple[Place, Decimal]
    highest: tuple[Place, Decimal]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a report says, in no language."""

    cubes: tuple[Cube, ...]
    cube: Cube
    programme: Programme
    first: date
    last: date
    contacts: Sum
    needs: tuple[tuple[str, Sum, Decimal | None], ...]
    periods: tuple[tuple[str, int | None], ...]
    places: tuple[tuple[Place, Sum, Decimal | None], ...]
    indicators: tuple[About, ...]
    beyond: int
    """Periods that reach beyond the days, or say no days: they stay out."""

    @property
    def geography(self) -> Geography:
        return self.cube.geography


def report_of(said: Mapping[str, Any]) -> Report | None:
    """What the address asks; ``None`` where no counts stand yet."""
    built = Cube.objects.filter(built_at__isnull=False, error_code="", is_free=False, is_private=False).select_related(
        "run__version", "geography", "owner"
    )
    cubes = tuple(each for each in built if each.everywhere)
    if not cubes:
        return None
    cube = next((each for each in cubes if each.code == said.get("c")), cubes[0])
    asked = said.get("p")
    programme = Programme(asked) if asked in Programme.values else Programme.DAY_211
    spans = {period: span_of(period_name(cube, period)) for _, period, _ in cube.everywhere if period is not None}
    days = [day for span in spans.values() if span is not None for day in span]
    version = cube.run.version
    first = _day(said.get("from")) or min(days, default=version.period_start)
    last = _day(said.get("to")) or max(days, default=version.period_end)
    first, last = min(first, last), max(first, last)
    inside = {period for period, span in spans.items() if span is not None and first <= span[0] and span[1] <= last}
    is_whole = inside == set(spans)
    wanted: set[str | None] = {None} if is_whole else {*inside}
    cells = [cell for cell in cube.everywhere if cell[1] in wanted]
    contacts = _sum(count for category, _, count in cells if category is None)
    needs = {
        category: _sum(count for other, _, count in cells if other == category)
        for category in {category for category, _, _ in cells if category is not None}
    }
    in_order = sorted((span, period) for period in inside if (span := spans[period]) is not None)
    everyone = {period: count for category, period, count in cube.everywhere if category is None}
    return Report(
        cubes, cube, programme, first, last, contacts,
        tuple(
            (category, found, _share(found, contacts))
            for category, found in sorted(needs.items(), key=lambda each: (-(each[1].count or 0), each[0]))
        ),
        tuple((period_name(cube, period), everyone.get(period)) for _, period in in_order),
        tuple(_places(cube, [period_name(cube, period) for period in wanted])),
        tuple(_about(cube.geography, TOPICS[programme], last.year)),
        len(spans) - len(inside),
    )  # fmt: skip


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
            return start, (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        if _YEAR.fullmatch(name):
            return date(int(name), 1, 1), date(int(name), 12, 31)
        return date.fromisoformat(name), date.fromisoformat(name)
    except ValueError:
        return None


def _sum(counts: Iterable[int | None]) -> Sum:
    told = list(counts)
    shown = [count for count in told if count is not None]
    return Sum(sum(shown) if shown else None, len(told) - len(shown))


def _share(part: Sum, whole: Sum) -> Decimal | None:
    return None if part.count is None or not whole.count else rounded(100 * part.count / whole.count, 1)


def _places(cube: Cube, names: list[str]) -> list[tuple[Place, Sum, Decimal | None]]:
    """By place, the most contacts first, with those per 1,000 people."""
    told: dict[int, list[int | None]] = {}
    values = IndicatorValue.objects.filter(indicator__code=codes_of(cube)[None], place__geography=cube.geography_id, period__in=names)  # fmt: skip
    for key, status, value in values.values_list("place_id", "status", "value"):
        if status != ValueStatus.MISSING:
            told.setdefault(key, []).append(None if value is None else int(value))
    rows = []
    for place in cube.geography.places.defer("outline", "drawing"):
        found = _sum(told.get(place.pk, []))
        is_known = found.count is not None and place.population
        rows.append(
            (place, found, rounded((found.count or 0) * PER / (place.population or 1), 1) if is_known else None)
        )
    return sorted(rows, key=lambda row: (row[1].count is None, -(row[1].count or 0), row[0].code))


def _about(geography: Geography, topics: tuple[str, ...], year: int) -> list[About]:
    """Of public indicators of these topics the latest period that had begun by then."""
    found = []
    public = indicators_of(AnonymousUser()).filter(topic__in=topics, threshold=None, coverage__geography=geography)
    for indicator in public.distinct().order_by("topic", "name_en"):
        periods = indicator.coverage.filter(geography=geography).order_by("-period").values_list("period", flat=True)
        period = next((each for each in periods if each[:4] <= str(year)), None)
        if period is None:
            continue
        view = view_of(indicator, geography, period, is_rate=False)
        # In an order that no language changes: names differ between them, codes do not.
        rows = sorted((row.value, row.place.code, row.place) for row in view.rows if row.value is not None)
        shown = [(place, value) for value, _, place in rows]
        if shown:
            found.append(About(indicator, period, shown[0], shown[-1]))
    return found


def _day(text: Any) -> date | None:
    try:
        return date.fromisoformat(str(text or ""))
    except ValueError:
        return None
