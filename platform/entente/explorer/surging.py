"""A disaster's surge as the address asks for it: which counts, which place, when. It reads what was protected, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from entente.explorer.analyses.protected_surge import (
    Mixed,
    ProtectedSurge,
    calendar_of,
    largest_rise,
    mix_shift,
    protected_surge,
)
from entente.explorer.gaps import one_of
from entente.explorer.models import Cube, IndicatorValue, Place
from entente.explorer.naming import WHOLE, period_name

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
class Surging:
    cubes: tuple[Cube, ...]
    cube: Cube
    places: tuple[tuple[str, tuple[Place, ...]], ...]
    place: Place | None
    event: date | None
    days: int
    surge: ProtectedSurge | None
    line: Line | None
    mix: tuple[Mixed, ...]


def surging_of(said: Mapping[str, Any]) -> Surging | None:
    """What the address asks; ``None`` where no counts have days or weeks."""
    built = Cube.objects.filter(built_at__isnull=False).select_related("run__version", "geography", "larger")
    cubes = tuple(each for each in built if calendar_of(_periods(each)))
    if not cubes:
        return None
    cube = next((each for each in cubes if each.code == said.get("c")), cubes[0])
    geographies = [each for each in (cube.larger, cube.geography) if each is not None]
    places = tuple((str(each), tuple(each.places.defer("outline", "drawing"))) for each in geographies)
    place = next((each for _, members in places for each in members if str(each.pk) == said.get("p")), None)
    counts = _counts(cube, place)
    try:
        event: date | None = date.fromisoformat(str(said.get("event") or ""))
    except ValueError:
        event = largest_rise(counts)
    days = one_of(said.get("days"), DAYS, 28)
    surge = protected_surge(counts, event, days=days) if event else None
    mix: list[Mixed] = []
    if surge and place is None:
        needs: dict[str, dict[str, int | None]] = {}
        for category, period, count in cube.everywhere:
            if category is not None and period is not None:
                needs.setdefault(category, {})[period_name(cube, period)] = count
        mix = mix_shift(needs, counts, surge)
    return Surging(cubes, cube, places, place, event, days, surge, line_of(surge) if surge else None, tuple(mix))


def line_of(surge: ProtectedSurge) -> Line:
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


def _periods(cube: Cube) -> list[str]:
    return [period_name(cube, period) for category, period, _ in cube.everywhere if category is None and period]


def _counts(cube: Cube, place: Place | None) -> dict[str, int | None]:
    """By period; ``None`` where the count is hidden."""
    if place is None:
        return {
            period_name(cube, period): count
            for category, period, count in cube.everywhere
            if category is None and period
        }
    names = _periods(cube)
    values = IndicatorValue.objects.filter(indicator__code=f"{cube.code}-{WHOLE}", place=place, period__in=names)
    return {period: None if value is None else int(value) for period, value in values.values_list("period", "value")}
