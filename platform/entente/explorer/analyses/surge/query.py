"""A disaster's surge as the address asks for it: which counts, which place, when. It reads what was protected, and nothing else."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django.utils.translation import gettext

from entente.core.numbers import rounded
from entente.explorer.analyses.periods import calendar_of, span_of
from entente.explorer.analyses.surge.calculation import (
    WEEKS,
    Mixed,
    Surge,
    largest_rise,
    mix_shift,
    surge_of,
)
from entente.explorer.analyses.surge.weeks import TIMES, WeekMaps, week_maps
from entente.explorer.choices import one_of
from entente.explorer.cubes.counts import columns_of, cubes_built, geographies_of, parted, periods_of, series
from entente.explorer.cubes.filters import Filter, chosen_values, filters_of, title_of
from entente.explorer.cubes.names import word
from entente.explorer.files.numbers import on_page
from entente.explorer.models import Cube, Place

DAYS: Final = (7, 14, 28, 42)
WIDTH: Final = 800
HEIGHT: Final = 280


@dataclass(frozen=True, slots=True)
class Line:
    """The picture of the counts: runs of shown counts, what was expected, bands of hidden ones, and the day of the event."""

    observed: tuple[str, ...]
    dots: tuple[tuple[int, int, str, int], ...]  # one that stands alone has no line
    expected: str
    hidden: tuple[tuple[int, int, str], ...]
    event: int
    top: int


@dataclass(frozen=True, slots=True)
class SurgePage:
    cubes: tuple[Cube, ...]
    cube: Cube
    places: tuple[tuple[str, tuple[Place, ...]], ...]
    place: Place | None
    event: date | None
    days: int
    surge: Surge | None
    line: Line | None
    columns: tuple[str, ...]
    column: str
    filters: tuple[Filter, ...]
    mix: tuple[Mixed, ...]
    maps: WeekMaps | None
    partial: tuple[str, ...]
    """Periods near the event of which the records hold some days only: they stay out."""

    @property
    def column_titles(self) -> list[tuple[str, str]]:
        return [(each, title_of(self.cube, each)) for each in self.columns]

    @property
    def times(self) -> list[tuple[int, str]]:
        """The legend of the small maps."""
        limits = [on_page(rounded(each, 2).normalize()) for each in TIMES]
        ends = [gettext("below %(limit)s") % {"limit": f"× {limits[0]}"}]
        ends += [f"× {low} – {high}" for low, high in itertools.pairwise(limits)]
        return list(enumerate([*ends, gettext("from %(limit)s on") % {"limit": f"× {limits[-1]}"}], 1))


def surge_page(said: Mapping[str, Any]) -> SurgePage | None:
    """What the address asks; ``None`` where no counts have days or weeks."""
    cubes = tuple(each for each in cubes_built() if short_periods(each))
    if not cubes:
        return None
    cube = next((each for each in cubes if each.code == said.get("c")), cubes[0])
    places = tuple((str(each), tuple(each.places.defer("outline", "drawing"))) for each in geographies_of(cube))
    place = next((each for _, members in places for each in members if str(each.pk) == said.get("p")), None)
    columns = tuple(columns_of(cube))
    column = next((each for each in columns if each == said.get("col")), columns[0])
    filters = filters_of(cube, said, without=(column,))
    chosen, (names, partial) = chosen_values(filters), parted(cube, short_periods(cube))
    counts = series(cube, names, place, chosen)
    try:
        event: date | None = date.fromisoformat(str(said.get("event") or ""))
    except ValueError:
        event = largest_rise(counts)
    days = one_of(said.get("days"), DAYS, 28)
    surge = surge_of(counts, event, days=days) if event else None
    mix: list[Mixed] = []
    if surge and (cube.is_free or place is None):
        needs = {
            word(cube, value): series(cube, names, place, {**chosen, column: value})
            for value in columns_of(cube)[column]
        }
        mix = mix_shift(needs, counts, surge)
    line = line_of(surge) if surge else None
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


def line_of(surge: Surge) -> Line:
    """In units of the picture."""
    numbers = [number for each in surge.periods for number in (each.observed, each.expected) if number is not None]
    top = max(1, *(round(number) for number in numbers))
    wide = WIDTH / len(surge.periods)

    def at(number: int, count: float) -> str:
        return f"{round(wide * (number + 0.5))},{round(HEIGHT * (1 - count / top))}"

    runs: list[list[str]] = [[]]
    dots, expected, hidden = [], [], []
    for number, each in enumerate(surge.periods):
        middle = round(wide * (number + 0.5))
        if each.observed is None:
            runs.append([])
            hidden.append((round(wide * number), max(round(wide), 1), each.name))
        else:
            runs[-1].append(at(number, each.observed))
            dots.append((middle, round(HEIGHT * (1 - each.observed / top)), each.name, each.observed))
        if each.expected is not None:
            expected.append(at(number, each.expected))
    event = next(round(wide * number) for number, each in enumerate(surge.periods) if each.is_during)
    return Line(tuple(" ".join(run) for run in runs if run), tuple(dots), " ".join(expected), tuple(hidden), event, top)
