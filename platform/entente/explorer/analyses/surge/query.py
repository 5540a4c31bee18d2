"""A disaster's surge as the address asks for it: which counts, which place, when. It reads what was protected, and nothing else."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django.utils.translation import gettext

from entente.core.numbers import rounded
from entente.explorer.analyses.charts import LineChart, line_chart
from entente.explorer.analyses.surge.calculation import (
    WEEKS,
    Mixed,
    Period,
    Surge,
    largest_rise,
    mix_shift,
    surge_of,
)
from entente.explorer.analyses.surge.weeks import TIMES, WeekMaps, week_maps
from entente.explorer.choices import PlaceGroups, day_of, one_of, place_of, with_code
from entente.explorer.cubes.counts import columns_of, cubes_built, parted, periods_of, series
from entente.explorer.cubes.filters import Filter, chosen_values, filters_of, title_of
from entente.explorer.cubes.names import word
from entente.explorer.cubes.periods import calendar_of, span_of
from entente.explorer.files.numbers import on_page
from entente.explorer.models import Cube, Place

DAYS: Final = (7, 14, 28, 42)


@dataclass(frozen=True, slots=True)
class SurgePage:
    cubes: tuple[Cube, ...]
    cube: Cube
    places: PlaceGroups
    place: Place | None
    event: date | None
    days: int
    surge: Surge | None
    line: LineChart[Period] | None
    columns: tuple[str, ...]
    column: str
    filters: tuple[Filter, ...]
    mix: tuple[Mixed, ...]
    maps: WeekMaps | None
    partial: tuple[str, ...]
    """Periods near the event of which the records hold some days only: they stay out."""

    @property
    def column_titles(self) -> list[tuple[str, str]]:
        return [(column, title_of(self.cube, column)) for column in self.columns]

    @property
    def event_at(self) -> str:
        """Where the first period of the event begins in the chart."""
        assert self.surge is not None
        assert self.line is not None
        return next(at for at, period in zip(self.line.lefts, self.surge.periods, strict=True) if period.is_during)

    @property
    def is_event_late(self) -> bool:
        """Whether its name has more room on its left."""
        return float(self.event_at.rstrip("%")) > 80

    @property
    def times(self) -> list[tuple[str, str]]:
        """The legend of the small maps."""
        limits = [on_page(rounded(limit, 2).normalize()) for limit in TIMES]
        ends = [gettext("below %(limit)s") % {"limit": f"× {limits[0]}"}]
        ends += [f"× {low} – {high}" for low, high in itertools.pairwise(limits)]
        words = [*ends, gettext("from %(limit)s on") % {"limit": f"× {limits[-1]}"}]
        return [*self._zero, *((f"shade-{number}", text) for number, text in enumerate(words, 1))]

    @property
    def _zero(self) -> list[tuple[str, str]]:
        spots = () if self.maps is None else (spot for week in self.maps.weeks for spot in week.spots)
        return [("shade-zero", "0")] if any(spot.fill == "shade-zero" for spot in spots) else []


def surge_page(params: Mapping[str, Any]) -> SurgePage | None:
    """What the address asks; ``None`` where no counts have days or weeks."""
    cubes = tuple(cube for cube in cubes_built() if short_periods(cube))
    cube = with_code(cubes, params.get("c"))
    if cube is None:
        return None
    places, place = place_of(cube, params)
    columns = tuple(columns_of(cube))
    column = next((column for column in columns if column == params.get("col")), columns[0])
    filters = filters_of(cube, params, without=(column,))
    chosen, (names, partial) = chosen_values(filters), parted(cube, short_periods(cube))
    counts = series(cube, names, place, chosen)
    event = day_of(params, "event") or largest_rise(counts)
    days = one_of(params.get("days"), DAYS, 28)
    surge = surge_of(counts, event, days=days) if event else None
    mix: list[Mixed] = []
    if surge and (cube.is_free or place is None):
        needs = {
            word(cube, value): series(cube, names, place, {**chosen, column: value})
            for value in columns_of(cube)[column]
        }
        mix = mix_shift(needs, counts, surge)
    line = _chart(surge) if surge else None
    maps = week_maps(cube, surge, chosen) if surge and place is None else None
    beside = touching(partial, event, days) if event else ()
    return SurgePage(
        cubes, cube, places, place, event, days, surge, line, columns, column, filters, tuple(mix), maps, beside
    )


def touching(periods: Iterable[str], event: date, days: int) -> tuple[str, ...]:
    """Those with a day among the weeks that an event is compared with or the days after it."""
    first, end = event - timedelta(weeks=WEEKS), event + timedelta(days=days)
    return tuple(name for name in periods if (span := span_of(name)) and first <= span[1] and span[0] < end)


def short_periods(cube: Cube) -> tuple[str, ...]:
    """Its days or weeks; none where it has neither."""
    return next((names for names in periods_of(cube) if calendar_of(names)), ())


def _chart(surge: Surge) -> LineChart[Period]:
    return line_chart(
        [(period, period.name, period.observed, period.expected) for period in surge.periods],
        title=gettext("contacts"),
        lines=(gettext("observed"), gettext("expected")),
    )
