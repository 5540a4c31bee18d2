"""Water and roads of a file, cut to the sheet of a map and made as light as the sheet is large."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from entente.core.extras import require_extra
from entente.explorer.maps.outlines import stroke

MOST_CHARACTERS: Final = 30_000
"""Of both paths of a layer: each page with the map carries them."""
_GRIDS: Final = (1, 2, 3, 4)  # units of the sheet: nothing finer is drawn, the coarser the more there is
_LEAST_AREA: Final = 6  # corners of the grid that an area fills
_NUMBER: Final = re.compile(r"-?\d+")


@dataclass(frozen=True, slots=True)
class Layer:
    """``lines`` and ``areas`` are SVG paths in the units of the sheet. ``drawn`` and ``beyond`` count features: on the sheet, and off it."""

    lines: str
    areas: str
    drawn: int
    beyond: int


def layer_of(shapes: Sequence[Any], frame: Sequence[float], width: int, height: int) -> Layer | None:
    """What of the lines and areas, in degrees, lies on the sheet; ``None`` where even the coarsest drawing of it would be too large.

    >>> from shapely import LineString, box
    >>> layer_of([LineString([(-79, 43.5), (-77, 43.5)]), box(-79, 44, -78, 45), box(-70, 40, -69, 41)], (-79, 44, 500, 500), 500, 500)
    Layer(lines='M0 250l500 0', areas='', drawn=1, beyond=2)
    """
    require_extra("maps")
    import numpy as np
    import shapely

    west, north, across, down = frame
    sides = (west, north - height / down, west + width / across, north)
    members, member_of = shapely.get_parts(np.asarray(shapes, dtype=object), return_index=True)
    is_point = shapely.get_dimensions(members) == 0
    members, member_of = members[~is_point], member_of[~is_point]
    dimensions = shapely.get_dimensions(members)
    is_area = dimensions == 2
    # An area that crosses itself is cut as what it must mean. A line may cross itself, as often as there are pairs of its
    # segments: nothing may be asked of it that counts them.
    members[is_area] = shapely.intersection(shapely.make_valid(members[is_area]), shapely.box(*sides))
    members[~is_area] = shapely.clip_by_rect(members[~is_area], *sides)

    def units(points: Any) -> Any:
        return np.column_stack([(points[:, 0] - west) * across, (north - points[:, 1]) * down])

    parts, part_of = shapely.get_parts(shapely.transform(members, units), return_index=True)
    # An area whose side alone touches the sheet is no line of it.
    is_whole = (shapely.get_dimensions(parts) == dimensions[part_of]) & ~shapely.is_empty(parts)
    parts, features = parts[is_whole], member_of[part_of[is_whole]]
    is_line = shapely.get_dimensions(parts) == 1
    lines = shapely.line_merge(shapely.multilinestrings(parts[is_line]))
    areas = shapely.union_all(parts[~is_line])
    for grid in _GRIDS:
        drawn = _lines(lines, grid), _areas(areas, grid)
        if sum(map(len, drawn)) <= MOST_CHARACTERS:
            shown = len(np.unique(features)) if any(drawn) else 0
            return Layer(*drawn, shown, len(shapes) - shown)
    return None


def part_of(path: str, left: float, top: float, right: float, bottom: float) -> str:
    """The segments of a path of this module that reach into a rectangle, whole; an area that leaves it is an open line there.

    >>> part_of("M0 0l50 0 40 0 300 0 10 10M5 5l10 0 0 10z", 0, 0, 100, 100)
    'M0 0l50 0 40 0 300 0M5 5l10 0 0 10-10-10'
    >>> part_of("M200 0l0 50", 0, 0, 100, 100)
    ''
    """
    strokes: list[str] = []
    for corners in _corners(path):
        run: list[tuple[int, int]] = []
        for (x0, y0), (x1, y1) in itertools.pairwise(corners):
            reaches = max(x0, x1) >= left and min(x0, x1) <= right and max(y0, y1) >= top and min(y0, y1) <= bottom
            if reaches:
                run = run or [(x0, y0)]
                run.append((x1, y1))
            elif run:
                strokes.append(stroke(run))
                run = []
        strokes.append(stroke(run) if run else "")
    return "".join(strokes)


def _corners(path: str) -> Iterator[list[tuple[int, int]]]:
    for piece in path.split("M")[1:]:
        numbers = [int(number) for number in _NUMBER.findall(piece)]
        corners = list(zip(itertools.accumulate(numbers[::2]), itertools.accumulate(numbers[1::2]), strict=True))
        yield corners + corners[:1] if piece.endswith("z") else corners


def _lines(lines: Any, grid: int) -> str:
    """What comes to lie in the same place is drawn once. Streets that cross would not let each other be simplified, so each line is by itself."""
    require_extra("maps")
    import shapely

    light = shapely.get_parts(shapely.simplify(lines, grid, preserve_topology=False))
    drawn = (stroke([(grid * round(x / grid), grid * round(y / grid)) for x, y in line.coords]) for line in light)
    return "".join(dict.fromkeys(drawn))


def _areas(areas: Any, grid: int) -> str:
    require_extra("maps")
    import shapely

    light = shapely.get_parts(shapely.simplify(areas, grid))
    rings = [
        ring
        for area in light
        if area.area >= _LEAST_AREA * grid**2
        for ring in (area.exterior, *area.interiors)
        if ring.envelope.area >= grid**2
    ]
    drawn = (stroke([(round(x), round(y)) for x, y in ring.coords]) for ring in rings)
    return "".join(f"{line}z" for line in drawn if line)
