"""The part of a map that is shown, as the address says it, the links that move it, and the names that have room in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from entente.explorer.maps.layers import part_of
from entente.explorer.models import Geography, Place

ZOOMS: Final = (1, 2, 4, 8)
_WRITTEN: Final = re.compile(r"([248])\.(\d{1,3})\.(\d{1,3})")
_STEP: Final = 0.5  # of what is shown: how far a press moves it
LETTERS_ACROSS: Final = 54  # of the largest side
LETTERS_ACROSS_SMALL: Final = 30
_WIDTH_OF_LETTER: Final = 0.56  # of its height
_LONGEST: Final = 32
_MOST_NAMES: Final = 60
_BESIDE: Final = 0.25  # of the larger side, around what is shown: paper shows more of a map that is high


type Frame = tuple[int, int, int, int]
"""Left, top, width and height, in the units of a drawing."""


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a place, in the middle of ``x`` and ``y``."""

    x: int
    y: int
    words: str


@dataclass(frozen=True, slots=True)
class LayerPart:
    """What of a layer lies in a window or close to it, as SVG paths, and the layer's ``credit``."""

    kind: str
    lines: str
    areas: str
    credit: str

    def __str__(self) -> str:
        return self.credit


@dataclass(frozen=True, slots=True)
class Move:
    """What shows another part, by a link or as the value ``z`` of a form. ``code``: in, out, whole, west, east, north or south; ``address`` blank where it leads nowhere."""

    code: str
    words: str | Promise
    address: str
    value: str


@dataclass(frozen=True, slots=True)
class Window:
    """What is shown of a drawing, in its units, and in a size of letters that is the same on every screen."""

    left: int
    top: int
    width: int
    height: int
    size: float
    names: tuple[Name, ...]
    moves: tuple[Move, ...]
    layers: tuple[LayerPart, ...] = ()


def window_of(
    geography: Geography,
    places: Sequence[Place],
    query: Mapping[str, Any],
    written: Any,
    *,
    at: str = "",
    anchor: str = "map",
    letters: int = LETTERS_ACROSS,
    whole: Frame | None = None,
) -> Window:
    """The part that ``written`` says: how many times as large, and its middle in thousandths of width and height; else the whole.

    Args:
        query: the address of the same page without ``z``.
        at: code of a place on which the whole map is made larger.
        anchor: the part of the page at which a link ends.
        letters: how many stand across the map: fewer on a small one, to be read.
        whole: what is shown at first; the sheet of the geography where it says nothing.
    """
    match = _WRITTEN.fullmatch(str(written or ""))
    zoom, x, y = (int(part) for part in match.groups()) if match else (1, 500, 500)
    whole = whole or (0, 0, geography.width, geography.height)
    left, top, width, height = _frame(whole, zoom, x, y)
    size = round(max(width, height) / letters, 1)
    shown = _points(geography, places) if at and zoom == 1 else []
    middle = next((spot for place, spot in shown if place.code == at), None)
    if middle:
        x, y = round((middle[0] - whole[0]) * 1000 / whole[2]), round((middle[1] - whole[1]) * 1000 / whole[3])
    return Window(
        left,
        top,
        width,
        height,
        size,
        _names_on(geography, places, (left, top, left + width, top + height), size),
        tuple(_moves(query, zoom, x, y, anchor)),
        _layers_in(geography, (left, top, width, height)),
    )


def asked_window(geography: Geography, places: Sequence[Place], params: QueryDict, **options: Any) -> Window | None:
    """The part that the address of a page asks for, with the options of ``window_of``; ``None`` where the places have no drawing."""
    query = {name: params.getlist(name) for name in params if name != "z"}
    return window_of(geography, places, query, params.get("z"), **options) if geography.width else None


def _layers_in(geography: Geography, frame: Frame) -> tuple[LayerPart, ...]:
    """A page carries no more of a layer than it shows; one of which it shows nothing is left out."""
    left, top, width, height = frame
    beside = _BESIDE * max(width, height)
    sides = (left - beside, top - beside, left + width + beside, top + height + beside)
    is_whole = width >= geography.width and height >= geography.height

    def shown(path: str) -> str:
        return path if is_whole else part_of(path, *sides)

    parts = [
        LayerPart(layer.kind, shown(layer.lines), shown(layer.areas), str(layer)) for layer in geography.layers.all()
    ]
    return tuple(part for part in parts if part.lines or part.areas)


def _names_on(
    geography: Geography, places: Sequence[Place], sides: tuple[int, int, int, int], size: float
) -> tuple[Name, ...]:
    """The names that have room between left, top, right and bottom, in letters of that size."""
    left, top, right, bottom = sides
    inside = [
        (place, (x, y)) for place, (x, y) in _points(geography, places) if left <= x <= right and top <= y <= bottom
    ]
    return _names(inside, sides, size)


def _frame(whole: Frame, zoom: int, x: int, y: int) -> Frame:
    """Never beyond the whole."""
    left, top, across, down = whole
    width, height = max(1, round(across / zoom)), max(1, round(down / zoom))
    left += min(max(round(across * x / 1000 - width / 2), 0), across - width)
    top += min(max(round(down * y / 1000 - height / 2), 0), down - height)
    return left, top, width, height


def _points(geography: Geography, places: Iterable[Place]) -> list[tuple[Place, tuple[int, int]]]:
    """Places with a point inside, where it falls on the sheet, the largest first."""
    if len(geography.frame) != 4:
        return []
    west, north, across, down = geography.frame
    located = [place for place in places if place.latitude is not None and place.longitude is not None]
    located.sort(key=lambda place: (-(place.area_km2 or 0), place.code))
    return [
        (place, (round(((place.longitude or 0) - west) * across), round((north - (place.latitude or 0)) * down)))
        for place in located
    ]


def _names(
    places: Sequence[tuple[Place, tuple[int, int]]], sides: tuple[int, int, int, int], size: float
) -> tuple[Name, ...]:
    """As many as have room: none lies on another, and none is cut by a side."""
    taken: list[tuple[float, float, float, float]] = []
    names: list[Name] = []
    for place, (x, y) in places:
        half = len(place.name) * size * _WIDTH_OF_LETTER / 2
        box = (x - half, y - size * 0.7, x + half, y + size * 0.7)
        is_cut = box[0] < sides[0] or box[1] < sides[1] or box[2] > sides[2] or box[3] > sides[3]
        if len(place.name) > _LONGEST or is_cut or any(_meet(box, other) for other in taken):
            continue
        taken.append(box)
        names.append(Name(x, y, place.name))
        if len(names) == _MOST_NAMES:
            break
    return tuple(names)


def _meet(box: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]


def _moves(query: Mapping[str, Any], zoom: int, x: int, y: int, anchor: str) -> Iterable[Move]:
    """Nearer, farther, whole; and where a part is shown, to each side of it, as far as there is more."""

    def move(code: str, words: str | Promise, zoom: int, x: int, y: int, *, is_possible: bool = True) -> Move:
        value = f"{zoom}.{x}.{y}" if zoom > 1 else ""
        address = f"?{urlencode({**query, **({'z': value} if value else {})}, doseq=True)}#{anchor}"
        return Move(code, words, address if is_possible else "", value)

    larger = next((nearer for nearer in ZOOMS if nearer > zoom), 0)
    smaller = max((farther for farther in ZOOMS if farther < zoom), default=0)
    yield move("in", _("Zoom in"), larger, x, y, is_possible=bool(larger))
    if not smaller:
        return
    half, step = round(500 / zoom), round(1000 * _STEP / zoom)
    x, y = min(max(x, half), 1000 - half), min(max(y, half), 1000 - half)
    yield move("out", _("Zoom out"), smaller, x, y)
    yield move("whole", _("Whole map"), 1, x, y)
    yield move("west", _("West"), zoom, max(x - step, half), y, is_possible=x > half)
    yield move("east", _("East"), zoom, min(x + step, 1000 - half), y, is_possible=x < 1000 - half)
    yield move("north", _("North"), zoom, x, max(y - step, half), is_possible=y > half)
    yield move("south", _("South"), zoom, x, min(y + step, 1000 - half), is_possible=y < 1000 - half)
