"""What is on the screen, as files for other programs: a workbook, GeoJSON (RFC 7946) and the map as a picture.

All are made of the rows that the page shows, so that they equal it to the digit; where the page has no number, they have none.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from django.template.loader import render_to_string

from entente.explorer.models import Geography, Place

type Cell = str | int | Decimal | None

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_DECIMALS: Final = 6  # of a degree: a tenth of a metre, finer than the stored outlines
_MOST_CHARACTERS: Final = 32_767  # what a cell can hold
_HEAD, _LINE = 50, 34  # units of the picture, above the map and for each line of its legend


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


def texts(lines: Sequence[Sequence[Cell]]) -> list[list[str]]:
    """The lines for a CSV: each number with its digits."""
    return [["" if cell is None else str(cell) for cell in line] for line in lines]


def workbook(title: str, head: Sequence[str], lines: Sequence[Sequence[Cell]]) -> bytes:
    """One sheet. A number is a number with the decimals of the page; text is text, whatever it begins with."""
    import xlsxwriter

    held = io.BytesIO()
    made = xlsxwriter.Workbook(held, {"in_memory": True})
    made.set_properties({"title": title})
    sheet, bold = made.add_worksheet(), made.add_format({"bold": True})
    formats: dict[int, Any] = {}
    for column, name in enumerate(head):
        sheet.write_string(0, column, name[:_MOST_CHARACTERS], bold)
        sheet.set_column(column, column, min(max(len(name) + 2, 12), 40))
    for row, line in enumerate(lines, 1):
        for column, cell in enumerate(line):
            if isinstance(cell, str) and cell:
                sheet.write_string(row, column, cell[:_MOST_CHARACTERS])
            elif isinstance(cell, int | Decimal):
                decimals = _decimals(cell)
                if decimals not in formats:
                    formats[decimals] = made.add_format({"num_format": f"#,##0.{'0' * decimals}".rstrip(".")})
                sheet.write_number(row, column, float(cell), formats[decimals])
    sheet.freeze_panes(1, 0)
    made.close()
    return held.getvalue()


def geojson(geography: Geography, properties: Mapping[int, Mapping[str, Cell]]) -> str:
    """The places with what is said of each (by its key in the database), the outlines as they are stored."""
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
        said = {
            name: float(value) if isinstance(value, Decimal) else value for name, value in properties[place.pk].items()
        }
        about = {"code": place.code, "name": place.name, **said}
        features.append({"type": "Feature", "id": place.code, "properties": about, "geometry": outline})
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)


def picture(
    geography: Geography, title: str, shapes: Sequence[Shape], legend: Sequence[tuple[str, str]], source: str
) -> str:
    """The map as SVG that stands alone: its title, its legend and its source are in it."""
    top = _HEAD + geography.height
    keys = [Key(fill, words, top + 16 + _LINE * number) for number, (fill, words) in enumerate(legend)]
    about = {
        "title": title, "source": source, "shapes": shapes, "keys": keys, "width": geography.width, "top": _HEAD,
        "foot": top + 40 + _LINE * len(keys), "height": top + 60 + _LINE * len(keys),
    }  # fmt: skip
    return render_to_string("explorer/map.svg", about)


def _decimals(cell: int | Decimal) -> int:
    exponent = Decimal(cell).as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0
