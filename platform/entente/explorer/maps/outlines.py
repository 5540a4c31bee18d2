"""Shapes made light: neighbours simplified together, so that no gap opens between them, and drawn in whole units."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from entente.core.extras import require_extra

WIDTH: Final = 1000  # units of a drawing
_EARTH_KM: Final = 6371.0088
_DETAIL: Final = 0.001  # of the extent: the side of the smallest corner that is kept


@dataclass(frozen=True, slots=True)
class Drawn:
    """One place: its simplified shape, its path, a point inside and its area before it was simplified."""

    shape: Any
    path: str
    latitude: float
    longitude: float
    area_km2: float


@dataclass(frozen=True, slots=True)
class Drawing:
    places: list[Drawn]
    width: int
    height: int
    frame: tuple[float, float, float, float]
    """West, north, and units for a degree of longitude and of latitude: where a point falls on the sheet."""


def drawing_of(shapes: Sequence[Any]) -> Drawing:
    """All places of a geography, simplified with their common borders (Visvalingam) and drawn on one sheet.

    >>> from shapely import box
    >>> drawing = drawing_of([box(-79, 43, -78, 44), box(-78, 43, -77, 44)])
    >>> drawing.width, len(drawing.places), drawing.places[0].path[:4]
    (1000, 2, 'M500')
    """
    require_extra("maps")
    import shapely

    outlines = shapely.coverage_clean(list(shapes)) if not shapely.coverage_is_valid(list(shapes)) else list(shapes)
    west, south, east, north = shapely.total_bounds(outlines)
    extent = math.sqrt(max((east - west) * (north - south), 1e-12))
    lighter = shapely.coverage_simplify(outlines, extent * _DETAIL)
    flat = math.cos(math.radians((south + north) / 2))
    scale = WIDTH / max((east - west) * flat, (north - south), 1e-9)
    width, height = round((east - west) * flat * scale), round((north - south) * scale)

    def point(longitude: float, latitude: float) -> tuple[int, int]:
        return round((longitude - west) * flat * scale), round((north - latitude) * scale)

    places = []
    for whole, light in zip(outlines, lighter, strict=True):
        inside = whole.representative_point()
        places.append(
            Drawn(light, _path(light, point), round(inside.y, 6), round(inside.x, 6), round(area_km2(whole), 4))
        )
    return Drawing(places, max(width, 1), max(height, 1), (west, north, flat * scale, scale))


def area_km2(shape: Any) -> float:
    """The area on a sphere of the Earth's mean radius, of a shape in degrees: equal-area by the sine of latitude."""
    require_extra("maps")
    import numpy as np
    import shapely

    def flatten(points: Any) -> Any:
        return np.column_stack([np.radians(points[:, 0]), np.sin(np.radians(points[:, 1]))])

    return float(shapely.transform(shape, flatten).area * _EARTH_KM**2)


def _path(shape: Any, point: Any) -> str:
    """Whole numbers, each corner from the one before: short, and the same in every language."""
    require_extra("maps")
    import shapely

    pieces = []
    for polygon in shapely.get_parts(shape):
        for ring in (polygon.exterior, *polygon.interiors):
            corners = [point(x, y) for x, y in ring.coords]
            steps = stroke(corners)
            pieces.append(f"{steps}z" if steps else f"M{corners[0][0]} {corners[0][1]}h1v1z")
    return "".join(pieces)


def stroke(corners: Sequence[tuple[int, int]]) -> str:
    """A line through the corners; blank where all are the same.

    >>> stroke([(3, 4), (3, 4), (5, 1)]), stroke([(3, 4), (3, 4)])
    ('M3 4l2-3', '')
    """
    steps = [f"{x1 - x0} {y1 - y0}" for (x0, y0), (x1, y1) in itertools.pairwise(corners) if (x0, y0) != (x1, y1)]
    return f"M{corners[0][0]} {corners[0][1]}l" + " ".join(steps).replace(" -", "-") if steps else ""
