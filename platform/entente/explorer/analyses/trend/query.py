"""Trend and season as the address asks for them: which counts, which place, which values. It reads what was protected, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.utils.dates import MONTHS

from entente.explorer.analyses.periods import calendar_of
from entente.explorer.analyses.trend.calculation import Month, Trend, trend_of, weekly_by_month
from entente.explorer.cubes.counts import cubes_built, geographies_of, parted, periods_of, series
from entente.explorer.cubes.filters import Filter, chosen_values, filters_of
from entente.explorer.models import Cube, Place

WIDTH: Final = 800
HEIGHT: Final = 280


@dataclass(frozen=True, slots=True)
class Line:
    """The picture of the months in units of the drawing: what was counted, what was expected, and a dot for each month with whether it stands out."""

    observed: tuple[str, ...]
    expected: str
    dots: tuple[tuple[int, int, Month], ...]
    top: int


@dataclass(frozen=True, slots=True)
class TrendPage:
    cubes: tuple[Cube, ...]
    cube: Cube
    places: tuple[tuple[str, tuple[Place, ...]], ...]
    place: Place | None
    filters: tuple[Filter, ...]
    trend: Trend | None
    line: Line | None
    partial: tuple[str, ...]
    """Periods of which the records hold some days only: they stay out."""

    @property
    def season(self) -> list[tuple[str, float]]:
        """Each month of the year with its index."""
        return [] if self.trend is None else [(str(MONTHS[at]), index) for at, index in enumerate(self.trend.season, 1)]

    @property
    def outside(self) -> int:
        return 0 if self.trend is None else sum(each.stands_out != 0 for each in self.trend.months)


def trend_page(said: Mapping[str, Any]) -> TrendPage | None:
    """What the address asks; ``None`` where no counts have weeks or months."""
    cubes = tuple(each for each in cubes_built() if dated_periods(each))
    if not cubes:
        return None
    cube = next((each for each in cubes if each.code == said.get("c")), cubes[0])
    places = tuple((str(each), tuple(each.places.defer("outline", "drawing"))) for each in geographies_of(cube))
    place = next((each for _, members in places for each in members if str(each.pk) == said.get("p")), None)
    filters = filters_of(cube, said)
    whole, partial = parted(cube, dated_periods(cube))
    trend = trend_of(series(cube, whole, place, chosen_values(filters)))
    return TrendPage(cubes, cube, places, place, filters, trend, line_of(trend) if trend else None, partial)


def dated_periods(cube: Cube) -> tuple[str, ...]:
    """Its weeks, or else its months; none where it has neither. Weeks come first: all are equally long."""
    lists = periods_of(cube)
    weeks = next((names for names in lists if (found := calendar_of(names)) and "W" in names[-1] and found), None)
    return weeks or next((names for names in lists if weekly_by_month(dict.fromkeys(names, 0))[0]), ())


def line_of(trend: Trend) -> Line:
    """In units of the picture."""
    numbers = [number for each in trend.months for number in (each.weekly, each.expected) if number is not None]
    top = max(1, *(round(number) for number in numbers))
    wide = WIDTH / len(trend.months)

    def at(number: int, count: float) -> tuple[int, int]:
        return round(wide * (number + 0.5)), round(HEIGHT * (1 - count / top))

    runs: list[list[str]] = [[]]
    dots = []
    for number, each in enumerate(trend.months):
        if each.weekly is None:
            runs.append([])
            continue
        x, y = at(number, each.weekly)
        runs[-1].append(f"{x},{y}")
        dots.append((x, y, each))
    expected = " ".join("{},{}".format(*at(number, each.expected or 0)) for number, each in enumerate(trend.months))
    return Line(tuple(" ".join(run) for run in runs if run), expected, tuple(dots), top)
