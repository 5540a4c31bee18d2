"""A map of an emergency as one SVG: the outlines that the explorer has, a dot for each service, a numbered mark for each centre. It needs no network."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from entente.explorer.models import Geography

_WIDTH: Final = 1000.0  # units of a sheet without outlines
_MOST_OUTLINES: Final = 400_000  # characters of paths: more would make the file slow to open
_LEAST_KM: Final = 4.0  # a map shows at least so much, or one centre would fill it


@dataclass(frozen=True, slots=True)
class Mark:
    """A centre on the map, by its number in the list beside it."""

    number: int
    label: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class _Sheet:
    """West, north, and units for a degree each way."""

    west: float
    north: float
    across: float
    down: float

    def at(self, latitude: float, longitude: float) -> tuple[float, float]:
        return round((longitude - self.west) * self.across, 1), round((self.north - latitude) * self.down, 1)


def map_of(
    points: Sequence[tuple[float, float]], marks: Sequence[Mark], geography: Geography | None, *, label: str
) -> SafeString:
    """The map; blank where nothing has a point, or one mark would stand in an empty sheet.

    Args:
        points: latitude and longitude of each service.
        geography: whose places lie under the points; none: dots alone.
        label: what a screen reader says of it.
    """
    spots = [*points, *((mark.latitude, mark.longitude) for mark in marks)]
    if len(spots) < 2 and geography is None:
        return SafeString("")
    sheet = _Sheet(*geography.frame) if geography is not None else _sheet_of(spots)
    x, y, width, height = _window(points, marks, sheet)
    outlines = list(geography.places.exclude(drawing="").values_list("drawing", flat=True)) if geography else []
    if sum(map(len, outlines)) > _MOST_OUTLINES:
        outlines = []
    step = width / 400
    dots = {(round(a / step) * step, round(b / step) * step) for a, b in (sheet.at(*point) for point in points)}
    inside = sorted((a, b) for a, b in dots if x <= a <= x + width and y <= b <= y + height)
    return format_html(
        '<svg class="relief-map" xmlns="http://www.w3.org/2000/svg" viewBox="{} {} {} {}" role="img" aria-label="{}">'
        '<g fill="#eef1f4" stroke="#8a94a0" stroke-width="{}">{}</g>'
        '<path d="{}" fill="none" stroke="#2f5d8a" stroke-width="{}" stroke-linecap="round"/>{}</svg>',
        *(f"{number:.1f}" for number in (x, y, width, height)),
        label,
        f"{width / 700:.2f}",
        format_html_join("", '<path d="{}"/>', ((outline,) for outline in outlines)),
        "".join(f"M{a:.1f} {b:.1f}h.01" for a, b in inside),
        f"{width / 130:.2f}",
        format_html_join("", "{}", ((_drawn(mark, sheet, width),) for mark in marks)),
    )


def _drawn(mark: Mark, sheet: _Sheet, width: float) -> SafeString:
    x, y = sheet.at(mark.latitude, mark.longitude)
    return format_html(
        '<g><title>{}</title><circle cx="{}" cy="{}" r="{}" fill="#b3261e" stroke="#fff" stroke-width="{}"/>'
        '<text x="{}" y="{}" font-size="{}" font-weight="700" fill="#fff" text-anchor="middle">{}</text></g>',
        mark.label, x, y, f"{width / 36:.1f}", f"{width / 300:.1f}", x, f"{y + width / 68:.1f}", f"{width / 24:.1f}", mark.number,
    )  # fmt: skip


def _sheet_of(spots: Sequence[tuple[float, float]]) -> _Sheet:
    south, north = min(spot[0] for spot in spots), max(spot[0] for spot in spots)
    west, east = min(spot[1] for spot in spots), max(spot[1] for spot in spots)
    flat = math.cos(math.radians((south + north) / 2))
    scale = _WIDTH / max((east - west) * flat, north - south, 1e-3)
    return _Sheet(west, north, flat * scale, scale)


def _window(
    points: Sequence[tuple[float, float]], marks: Sequence[Mark], sheet: _Sheet
) -> tuple[float, float, float, float]:
    """What the map shows at first: where nearly all services are, and every centre."""
    across, down = sorted(sheet.at(*point)[0] for point in points), sorted(sheet.at(*point)[1] for point in points)
    cut = len(points) // 50
    shown = (
        [(a, b) for a, b in zip((across[cut], across[-1 - cut]), (down[cut], down[-1 - cut]), strict=True)]
        if points
        else []
    )
    shown += [sheet.at(mark.latitude, mark.longitude) for mark in marks]
    left, right = min(spot[0] for spot in shown), max(spot[0] for spot in shown)
    top, bottom = min(spot[1] for spot in shown), max(spot[1] for spot in shown)
    least = _LEAST_KM / 111.2 * sheet.down
    width, height = max(right - left, least), max(bottom - top, least)
    width, height = max(width, height * 0.8), max(height, width * 0.6)
    edge = width * 0.06
    middle = ((left + right) / 2, (top + bottom) / 2)
    return middle[0] - width / 2 - edge, middle[1] - height / 2 - edge, width + 2 * edge, height + 2 * edge
