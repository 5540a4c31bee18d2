"""Files of a view: how each kind is sent, and what a page offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from django.http import HttpResponse, StreamingHttpResponse
from django.urls import reverse
from django.utils.translation import gettext

from entente.core.spreadsheets import csv_lines
from entente.explorer.files import XLSX, Cell, Shape, geojson, picture, texts, workbook
from entente.explorer.models import ValueStatus
from entente.explorer.numbers import without_number
from entente.explorer.printing import map_png, view_pdf
from entente.explorer.queries import View

KINDS: Final = {"csv": "CSV", "xlsx": "Excel", "geojson": "GeoJSON", "svg": "SVG", "png": "PNG", "pdf": "PDF"}
TABLES: Final = ("csv", "xlsx", "pdf")  # of a page that is no map
PICTURES: Final = frozenset({"svg", "png"})
_TYPES: Final = {"xlsx": XLSX, "geojson": "application/geo+json", "svg": "image/svg+xml", "png": "image/png", "pdf": "application/pdf", "zip": "application/zip"}  # fmt: skip


def kinds_of(
    name: str, query: str, *, with_map: bool = False, kinds: Sequence[str] = tuple(KINDS)
) -> list[tuple[str, str]]:
    """The files that a page offers: how each is called, and its address. A picture only where there is a map."""
    return [
        (KINDS[kind], f"{reverse(name, args=[kind])}?{query}") for kind in kinds if kind not in PICTURES or with_map
    ]


def table_file(
    name: str, title: str, head: Sequence[str], lines: Sequence[Sequence[Cell]], kind: str, *, source: str = ""
) -> HttpResponse | StreamingHttpResponse:
    """The table as a workbook, as a page of PDF, or as CSV."""
    if kind == "xlsx":
        return attached(workbook(title, head, lines), name, kind)
    if kind == "pdf":
        return attached(view_pdf(title, head, lines, svg="", source=source), name, kind)
    response = StreamingHttpResponse(csv_lines([list(head), *texts(lines)]), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def attached(content: str | bytes, name: str, kind: str) -> HttpResponse:
    """The file, to be saved."""
    response = HttpResponse(content, content_type=_TYPES[kind])
    response["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response


def view_file(view: View, name: str, kind: str, *, by_name: bool = False) -> HttpResponse | StreamingHttpResponse:
    """One indicator as CSV, workbook, GeoJSON, SVG, PNG or PDF: the same numbers, digit for digit, and words where there is none."""
    about = view.indicator
    title = f"{about.name}, {view.period}" + (f" ({view.unit})" if view.unit else "")
    if kind == "geojson":
        return attached(geojson(view.geography, _properties(view)), name, kind)
    source = ", ".join(filter(None, (about.source, about.license, str(view.geography))))
    if kind in PICTURES:
        drawn = _picture(view, title, source)
        return attached(drawn if kind == "svg" else map_png(drawn), name, kind)
    if kind == "pdf":
        said = [gettext("Rank"), gettext("Code"), gettext("Place"), view.unit or gettext("Value")]
        rows = sorted(view.rows, key=lambda row: row.place.name) if by_name else view.rows
        told = [
            [row.rank, row.place.code, row.place.name, without_number(row.status) if row.value is None else row.value]
            for row in rows
        ]
        svg = _picture(view, title, source) if view.geography.width else ""
        return attached(view_pdf(title, said, told, svg=svg, source=source), name, kind)
    head = [gettext("Code"), gettext("Place"), gettext("Indicator"), gettext("Year"), gettext("Value"), gettext("Unit"), gettext("Status"), gettext("Source"), gettext("Licence")]  # fmt: skip
    lines = [
        [row.place.code, row.place.name, about.name, view.period, row.value, view.unit, row.status, about.source, about.license]
        for row in view.rows
    ]  # fmt: skip
    return table_file(name, title, head, lines, kind)


def _picture(view: View, title: str, source: str) -> str:
    shapes = [
        Shape(
            row.place,
            f"shade-{row.shade}" if row.shade else row.status,
            f"{row.text} {view.unit}" if row.text else without_number(row.status),
        )
        for row in view.rows
    ]
    return picture(view.geography, title, shapes, _legend(view), source)


def _properties(view: View) -> dict[int, dict[str, Cell]]:
    about = view.indicator
    said = {"indicator": about.name, "period": view.period, "unit": view.unit, "source": about.source, "licence": about.license}  # fmt: skip
    return {row.place.pk: {**said, "value": row.value, "status": row.status} for row in view.rows}


def _legend(view: View) -> list[tuple[str, str]]:
    """As below the map of the page."""
    keys = [(f"shade-{number}", words) for number, words in view.legend]
    if view.suppressed:
        keys.append((ValueStatus.SUPPRESSED.value, without_number(ValueStatus.SUPPRESSED)))
    if view.missing:
        keys.append((ValueStatus.MISSING.value, without_number(ValueStatus.MISSING)))
    return keys
