"""What is on the screen, as files for other programs: a workbook, GeoJSON (RFC 7946) and the map as a picture.

All are made of the rows that the page shows, so that they equal it to the digit; where the page has no number, they have none.
"""

from __future__ import annotations

import io
import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from django.template.loader import render_to_string

from entente.core.extras import require_extra
from entente.explorer.models import Geography, Place

type Cell = str | int | Decimal | None

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_DECIMALS: Final = 6  # of a degree: a tenth of a metre, finer than the stored outlines
_MOST_CHARACTERS: Final = 32_767  # what a cell can hold
_HEAD, _LINE = 50, 34  # units of the picture, above the map and for each line of its legend
_HEAD_LINE, _WIDE_SIGN = 30, 15  # a line of its title, and a wide sign of it
_SMALL_LINE, _SMALL_SIGN = 22, 10  # the same of its sources
_CHART_LEFT, _CHART_ABOVE, _CHART_HEIGHT = (
    90,
    22,
    340,
)  # what a chart has at its side, above it, and from its top to its legend
_CHART_RIGHT: Final = 30
CHART: Final = 920  # the width of a chart over time
_NARROWEST: Final = 700
_MOST_OF_A_NAME: Final = 31
_NO_SHEET_NAME: Final = re.compile(r"[\[\]:*?/\\]+")


@dataclass(frozen=True, slots=True)
class Shape:
    """A place on the map. ``fill`` is the class of its style, as on the page."""

    place: Place
    fill: str
    words: str


@dataclass(frozen=True, slots=True)
class Key:
    """A line of the legend, at its height in the picture."""

    fill: str
    words: str
    y: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a page, its numbers with the decimals that stand there."""

    title: str
    head: Sequence[str]
    lines: Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class Document:
    """All that a page tells. Every file of it is made of this, and of nothing else, so that none tells more than another.

    ``picture`` is SVG that stands alone; ``places`` are what is said of each place of the geography, by its key in the database.
    """

    name: str
    title: str
    tables: Sequence[Table]
    source: str = ""
    notes: Sequence[str] = ()
    picture: str = ""
    geography: Geography | None = None
    places: Mapping[int, Mapping[str, Cell]] | None = None


def csv_rows(document: Document) -> Iterator[list[str]]:
    """The tables one below the other, each number with its digits; the first begins with its headings."""
    for number, table in enumerate(document.tables):
        if number:
            yield from ([], [table.title])
        yield list(table.head)
        yield from (["" if cell is None else str(cell) for cell in line] for line in table.lines)
    if document.notes:
        yield []
        yield from ([note] for note in document.notes)


def workbook(document: Document) -> bytes:
    """A sheet for each table. A number is a number with the decimals of the page; text is text, whatever it begins with."""
    import xlsxwriter

    held = io.BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True})
    book.set_properties({"title": document.title})
    bold = book.add_format({"bold": True})
    formats: dict[int, Any] = {}
    for number, table in enumerate(document.tables, 1):
        sheet = book.add_worksheet(_sheet_name(number, table.title))
        for column, name in enumerate(table.head):
            sheet.write_string(0, column, name[:_MOST_CHARACTERS], bold)
            sheet.set_column(column, column, min(max(len(name) + 2, 12), 40))
        for row, line in enumerate(table.lines, 1):
            for column, cell in enumerate(line):
                if isinstance(cell, str) and cell:
                    sheet.write_string(row, column, cell[:_MOST_CHARACTERS])
                elif isinstance(cell, int | Decimal):
                    decimals = _decimals(cell)
                    if decimals not in formats:
                        formats[decimals] = book.add_format({"num_format": f"#,##0.{'0' * decimals}".rstrip(".")})
                    sheet.write_number(row, column, float(cell), formats[decimals])
        sheet.freeze_panes(1, 0)
        for row, note in enumerate(document.notes if number == 1 else (), len(table.lines) + 2):
            sheet.write_string(row, 0, note[:_MOST_CHARACTERS])
    book.close()
    return held.getvalue()


def _sheet_name(number: int, title: str) -> str:
    """As Excel takes it: no two are alike, and some signs are not allowed."""
    return f"{number} {_NO_SHEET_NAME.sub(' ', title)}"[:_MOST_OF_A_NAME].strip(" '")


def geojson(geography: Geography, properties: Mapping[int, Mapping[str, Cell]]) -> str:
    """The places with what is said of each (by its key in the database), the outlines as they are stored."""
    require_extra("maps")
    import numpy as np
    import shapely

    def light(points: Any) -> Any:
        return np.round(points, _DECIMALS)

    features = []
    for place in geography.places.all():
        outline = None
        if place.outline is not None:
            shape = shapely.orient_polygons(shapely.transform(shapely.from_wkb(bytes(place.outline)), light))
            outline = json.loads(shapely.to_geojson(shape))
        values = {
            name: float(value) if isinstance(value, Decimal) else value
            for name, value in properties.get(place.pk, {}).items()
        }
        about = {"code": place.code, "name": place.name, **values}
        features.append({"type": "Feature", "id": place.code, "properties": about, "geometry": outline})
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)


def picture(
    geography: Geography,
    title: str,
    shapes: Sequence[Shape],
    legend: Sequence[tuple[str, str]],
    source: str,
    *,
    dots: str = "",
    widest: int | None = None,
) -> str:
    """The map as SVG that stands alone: its title, its legend and its source are in it. Blank for a geography without outlines.

    ``dots``: a path of points. ``widest``: as how wide a map it is drawn at most, so that its words stay legible where it is printed small.
    """
    if not geography.width:
        return ""
    scale = min(1.0, (widest or geography.width) / geography.width)
    layers = list(geography.layers.all())
    legend = [*legend, *((f"layer-{layer.kind}", layer.get_kind_display()) for layer in layers)]
    about = {
        "shapes": shapes,
        "layers": layers,
        "dots": dots,
        "drawing": "explorer/drawn/map.html",
        "scale": round(scale, 3) if scale < 1 else None,
    }
    return _alone(
        about, title, legend, source, width=round(geography.width * scale), height=round(geography.height * scale),
        owners=[str(layer) for layer in layers],
    )  # fmt: skip


def chart(
    name: str,
    about: Mapping[str, Any],
    title: str,
    legend: Sequence[tuple[str, str]],
    source: str,
    *,
    width: int = CHART,
) -> str:
    """A chart of the page as SVG that stands alone; ``name`` is its drawing, which the page holds too."""
    context = {**about, "drawing": f"explorer/drawn/{name}.html"}
    context |= {"plot_width": width - _CHART_LEFT - _CHART_RIGHT, "left": _CHART_LEFT}
    return _alone(context, title, legend, source, width=width, height=_CHART_HEIGHT, above=_CHART_ABOVE)


def _alone(
    about: Mapping[str, Any],
    title: str,
    legend: Sequence[tuple[str, str]],
    source: str,
    *,
    width: int,
    height: int,
    above: int = 0,
    owners: Sequence[str] = (),
) -> str:
    lines = textwrap.wrap(title, max(width, _NARROWEST) // _WIDE_SIGN)
    begin = _HEAD + _HEAD_LINE * (len(lines) - 1) + above
    top = begin + height
    keys = [Key(fill, words, top + 16 + _LINE * number) for number, (fill, words) in enumerate(legend)]
    foot, across = top + 40 + _LINE * len(keys), max(width, _NARROWEST)
    sources = [source, *(line for words in owners for line in textwrap.wrap(words, across // _SMALL_SIGN))]
    feet = [(foot + _SMALL_LINE * number, line) for number, line in enumerate(sources)]
    context = {
        **about, "title": title, "heads": [(_HEAD_LINE * (number + 1), line) for number, line in enumerate(lines)], "feet": feet, "keys": keys, "width": across, "top": begin,
        "height": feet[-1][0] + 20,
    }  # fmt: skip
    return render_to_string("explorer/picture.svg", context)


def _decimals(cell: int | Decimal) -> int:
    exponent = Decimal(cell).as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0
