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
from entente.explorer.queries import View

KINDS: Final = {"csv": "CSV", "xlsx": "Excel", "geojson": "GeoJSON", "svg": "SVG"}
_TYPES: Final = {"xlsx": XLSX, "geojson": "application/geo+json", "svg": "image/svg+xml"}


def kinds_of(name: str, query: str, *, with_map: bool) -> list[tuple[str, str]]:
    """The files that a page offers: how each is called, and its address. A picture only where there is a map."""
    return [
        (words, f"{reverse(name, args=[kind])}?{query}") for kind, words in KINDS.items() if kind != "svg" or with_map
    ]


def table_file(
    name: str, title: str, head: Sequence[str], lines: Sequence[Sequence[Cell]], kind: str
) -> HttpResponse | StreamingHttpResponse:
    """The table as a workbook or as CSV."""
    if kind == "xlsx":
        return attached(workbook(title, head, lines), name, kind)
    response = StreamingHttpResponse(csv_lines([list(head), *texts(lines)]), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def attached(content: str | bytes, name: str, kind: str) -> HttpResponse:
    """The file, to be saved."""
    response = HttpResponse(content, content_type=_TYPES[kind])
    response["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response


def without_number(status: str) -> str:
    """The words that stand where there is no number."""
    return gettext("suppressed") if status == ValueStatus.SUPPRESSED else gettext("not available")


def view_file(view: View, name: str, kind: str) -> HttpResponse | StreamingHttpResponse:
    """One indicator as CSV, workbook, GeoJSON or SVG: the same numbers, digit for digit, and words where there is none."""
    about = view.indicator
    title = f"{about.name}, {view.period}" + (f" ({view.unit})" if view.unit else "")
    if kind == "geojson":
        return attached(geojson(view.geography, _properties(view)), name, kind)
    if kind == "svg":
        shapes = [
            Shape(row.place, f"shade-{row.shade}" if row.shade else row.status, f"{row.text} {view.unit}" if row.text else without_number(row.status))
            for row in view.rows
        ]  # fmt: skip
        source = ", ".join(filter(None, (about.source, about.license, str(view.geography))))
        return attached(picture(view.geography, title, shapes, _legend(view), source), name, kind)
    head = [gettext("Code"), gettext("Place"), gettext("Indicator"), gettext("Year"), gettext("Value"), gettext("Unit"), gettext("Status"), gettext("Source"), gettext("Licence")]  # fmt: skip
    lines = [
        [row.place.code, row.place.name, about.name, view.period, row.value, view.unit, row.status, about.source, about.license]
        for row in view.rows
    ]  # fmt: skip
    return table_file(name, title, head, lines, kind)


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
