"""Trend and season as the address asks for them: which counts, which place, which values. It reads what was protected, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.dates import MONTHS
from django.utils.translation import gettext

from entente.core.axes import Axis, axis_of
from entente.explorer.analyses.charts import LineChart, line_chart
from entente.explorer.analyses.trend.calculation import Month, Trend, trend_of, weekly_by_month
from entente.explorer.choices import PlaceGroups, place_of, with_code
from entente.explorer.cubes.counts import cubes_built, parted, periods_of, series
from entente.explorer.cubes.filters import Filter, chosen_values, filters_of
from entente.explorer.cubes.periods import calendar_of
from entente.explorer.models import Cube, Place


@dataclass(frozen=True, slots=True)
class TrendPage:
    cubes: tuple[Cube, ...]
    cube: Cube
    places: PlaceGroups
    place: Place | None
    filters: tuple[Filter, ...]
    trend: Trend | None
    line: LineChart[Month] | None
    partial: tuple[str, ...]
    """Periods of which the records hold some days only: they stay out."""

    @property
    def season(self) -> list[tuple[str, float]]:
        """Each month of the year with its index."""
        return [] if self.trend is None else [(str(MONTHS[at]), index) for at, index in enumerate(self.trend.season, 1)]

    @property
    def season_axis(self) -> Axis:
        """From the average month: what lies below it goes to the left."""
        return axis_of([index for _, index in self.season], base=1, most=4)

    @property
    def outside(self) -> int:
        return 0 if self.trend is None else sum(month.stands_out != 0 for month in self.trend.months)


def trend_page(params: Mapping[str, Any]) -> TrendPage | None:
    """What the address asks; ``None`` where no counts have weeks or months."""
    cubes = tuple(cube for cube in cubes_built() if dated_periods(cube))
    cube = with_code(cubes, params.get("c"))
    if cube is None:
        return None
    places, place = place_of(cube, params)
    filters = filters_of(cube, params)
    whole, partial = parted(cube, dated_periods(cube))
    trend = trend_of(series(cube, whole, place, chosen_values(filters)))
    return TrendPage(cubes, cube, places, place, filters, trend, _chart(trend) if trend else None, partial)


def dated_periods(cube: Cube) -> tuple[str, ...]:
    """Its weeks, or else its months; none where it has neither. Weeks come first: all are equally long."""
    lists = periods_of(cube)
    weeks = next((names for names in lists if calendar_of(names) and "W" in names[-1]), None)
    return weeks or next((names for names in lists if weekly_by_month(dict.fromkeys(names, 0))[0]), ())


def _chart(trend: Trend) -> LineChart[Month]:
    return line_chart(
        [(month, month.name, month.weekly, month.expected) for month in trend.months],
        title=gettext("contacts a week"),
        lines=(gettext("observed"), gettext("expected")),
        stands_out=lambda month: bool(month.stands_out),
    )
