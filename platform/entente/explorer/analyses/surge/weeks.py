"""The event week by week on the map: each place's count against the mean of its own weeks before. It reads what was protected, and nothing else."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from entente.explorer.analyses.surge.calculation import Surge
from entente.explorer.cubes.counts import by_places
from entente.explorer.cubes.periods import WEEK
from entente.explorer.models import Cube, Geography, Place

TIMES: Final = (0.8, 1.25, 2.0, 4.0)  # of the ordinary, where a class of the map begins
_BEFORE: Final = 1  # weeks before the event that are drawn
_LEAST: Final = 3  # weeks before the event that must be shown


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in one week. ``count``: ``None`` where it is hidden or rounded to nothing; ``fill``: its style on the map."""

    place: Place
    count: int | None
    times: float | None
    fill: str


@dataclass(frozen=True, slots=True)
class WeekMap:
    name: str
    is_during: bool
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class WeekMaps:
    """One small map for each week, and the same numbers by place."""

    geography: Geography
    weeks: tuple[WeekMap, ...]

    @property
    def rows(self) -> list[tuple[Place, tuple[Spot, ...]]]:
        """The places by the largest rise in any week."""
        by_row = [tuple(week.spots[at] for week in self.weeks) for at in range(len(self.weeks[0].spots))]
        return [
            (spots[0].place, spots)
            for spots in sorted(by_row, key=lambda spots: -max(spot.times or 0 for spot in spots))
        ]


def week_maps(cube: Cube, surge: Surge, chosen: dict[str, str]) -> WeekMaps | None:
    """``None`` where the counts are not by week, or the fixed tables do not tell what is chosen."""
    if surge.step != WEEK or (chosen and not cube.is_free):
        return None
    geography = cube.geography
    counts = by_places(cube, geography, [period.name for period in surge.periods], chosen)
    before = [period.name for period in surge.periods if not period.is_during]
    drawn = [period for period in surge.periods if period.is_during or period.name in before[-_BEFORE:]]
    places = list(geography.places.defer("outline"))
    weeks = tuple(
        WeekMap(
            period.name, period.is_during, tuple(_spot(cube, place, counts, period.name, before) for place in places)
        )
        for period in drawn
    )
    return WeekMaps(geography, weeks) if places and weeks else None


def _spot(cube: Cube, place: Place, counts: dict[str, dict[int, int | None]], name: str, before: Sequence[str]) -> Spot:
    count = counts[name].get(place.pk, 0 if not cube.is_free else None)
    if count == 0 and cube.is_free:
        count = None
    known = [value for earlier in before if (value := counts[earlier].get(place.pk, 0)) is not None]
    ordinary = sum(known) / len(known) if len(known) >= _LEAST else 0.0
    times = None if count is None or not ordinary else count / ordinary
    return Spot(place, count, times, _fill(count, times))


def _fill(count: int | None, times: float | None) -> str:
    """No contact is a class of its own; where no ordinary week is known, nothing is said."""
    if count is None:
        return "suppressed"
    if times is None:
        return "missing"
    return f"shade-{1 + bisect_right(TIMES, times)}" if count else "shade-zero"
