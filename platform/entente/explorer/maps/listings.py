"""Where what the finder found stands: numbered dots on the borders of the region that holds most of them, as close as they allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from entente.core.extras import require_extra
from entente.directory.queries import Card
from entente.directory.texts import Text
from entente.explorer.maps.windows import Window, window_of
from entente.explorer.models import Geography, Place

_MARGIN: Final = 0.15  # of what the dots span, on each side
_CLOSEST: Final = 0.08  # of the sheet: closer, borders would say nothing
_DOTS_ACROSS: Final = 40


@dataclass(frozen=True, slots=True)
class Pin:
    """A listing by its number in the list."""

    number: int
    x: float
    y: float
    name: Text


@dataclass(frozen=True, slots=True)
class Nearby:
    """The part of a geography in which they stand, with the places in it; ``radius`` is that of a dot."""

    places: tuple[Place, ...]
    pins: tuple[Pin, ...]
    window: Window
    radius: float


def nearby_of(cards: Sequence[Card], query: Mapping[str, str], part: str) -> Nearby | None:
    """``None`` where none of them stands on a map that we have. Nothing withheld has a point.

    Args:
        query: the address of the page, without the part of the map.
        part: what is shown of it, as ``window_of`` reads it.
    """
    standing = [(number, card) for number, card in enumerate(cards, 1) if card.listing.latitude is not None]
    pinned = [
        (geography, _pins(geography, standing)) for geography in Geography.objects.exclude(width=0).order_by("code")
    ]
    geography, pins = max(pinned, key=lambda pair: len(pair[1]), default=(None, ()))
    if geography is None or not pins:
        return None
    left, right = _span([pin.x for pin in pins], geography.width)
    top, bottom = _span([pin.y for pin in pins], geography.height)
    places = _drawn_in(geography, left, top, right, bottom)
    whole = (left, top, right - left, bottom - top)
    window = window_of(geography, places, query, part, whole=whole)
    return Nearby(places, pins, window, round(window.width / _DOTS_ACROSS, 1))


def _pins(geography: Geography, standing: Sequence[tuple[int, Card]]) -> tuple[Pin, ...]:
    west, north, across, down = geography.frame
    pins = []
    for number, card in standing:
        listing = card.listing
        x, y = round(((listing.longitude or 0) - west) * across, 1), round((north - (listing.latitude or 0)) * down, 1)
        if 0 <= x <= geography.width and 0 <= y <= geography.height:
            pins.append(Pin(number, x, y, card.name))
    return tuple(reversed(pins))  # the first of the list is drawn last, above the others


def _span(numbers: Sequence[float], whole: int) -> tuple[int, int]:
    """From where to where, with a margin; never so close that no border is to be seen."""
    low, high = min(numbers), max(numbers)
    more = max(_MARGIN * (high - low), (_CLOSEST * whole - (high - low)) / 2, 1)
    return round(low - more), round(high + more)


def _drawn_in(geography: Geography, left: int, top: int, right: int, bottom: int) -> tuple[Place, ...]:
    """The places that the part shows, and no others: a telephone loads little."""
    require_extra("maps")
    import shapely

    west, north, across, down = geography.frame
    window = (west + left / across, north - bottom / down, west + right / across, north - top / down)
    places = list(geography.places.exclude(outline=None))
    near = shapely.intersects(shapely.from_wkb([bytes(place.outline or b"") for place in places]), shapely.box(*window))
    return tuple(place for place, is_near in zip(places, near, strict=True) if is_near)
