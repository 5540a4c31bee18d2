"""Files of a view: how each kind is sent, and what a page offers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.urls import reverse
from django.utils.translation import gettext

from entente.core.spreadsheets import csv_lines
from entente.explorer.files.formats import XLSX, Cell, Document, Shape, Table, csv_rows, geojson, picture, workbook
from entente.explorer.files.numbers import without_number
from entente.explorer.files.pdf import map_png, view_pdf
from entente.explorer.files.words import about_rate, carried_from, source_of
from entente.explorer.models import ValueStatus
from entente.explorer.queries.indicators import Row, View

KINDS: Final = {"csv": "CSV", "xlsx": "Excel", "geojson": "GeoJSON", "svg": "SVG", "png": "PNG", "pdf": "PDF"}
TABLES: Final = ("csv", "xlsx", "pdf")  # of a page without a picture
CHARTS: Final = ("csv", "xlsx", "svg", "png", "pdf")  # of a page whose picture is no map
PICTURES: Final = frozenset({"svg", "png"})
_TYPES: Final = {"xlsx": XLSX, "geojson": "application/geo+json", "svg": "image/svg+xml", "png": "image/png", "pdf": "application/pdf", "zip": "application/zip"}  # fmt: skip


def kinds_of(
    name: str, query: str, *, with_picture: bool = True, kinds: Sequence[str] = tuple(KINDS)
) -> list[tuple[str, str]]:
    """The files that a page offers: how each is called, and its address. A picture only where there is one."""
    return [
        (KINDS[kind], f"{reverse(name, args=[kind])}?{query}") for kind in kinds if kind not in PICTURES or with_picture
    ]


def file_response(document: Document, kind: str) -> HttpResponse | StreamingHttpResponse:
    """What a page tells as a file of this kind.

    Raises:
        Http404: the page has no picture, or no places.
    """
    if kind in PICTURES:
        if not document.picture:
            raise Http404
        return attached(document.picture if kind == "svg" else map_png(document.picture), document.name, kind)
    if kind == "geojson":
        if document.geography is None or document.places is None:
            raise Http404
        return attached(geojson(document.geography, document.places), document.name, kind)
    if kind == "xlsx":
        return attached(workbook(document), document.name, kind)
    if kind == "pdf":
        return attached(view_pdf(document), document.name, kind)
    response = StreamingHttpResponse(csv_lines(csv_rows(document)), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{document.name}.csv"'
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
    source = source_of(about, view.geography)
    head = [gettext("Code"), gettext("Place"), gettext("Indicator"), gettext("Year"), gettext("Value"), gettext("Unit"), gettext("Status"), gettext("Source"), gettext("Licence")]  # fmt: skip
    lines = [
        [row.place.code, row.place.name, about.name, view.period, row.value, view.unit, row.status, about.source, about.license]
        for row in view.rows
    ]  # fmt: skip
    if view.estimate:
        head += [gettext("At least"), gettext("At most")]
        lines = [line + list(row.between or (None, None)) for line, row in zip(lines, view.rows, strict=True)]
    elif view.per is not None and view.per.indicator is not None:
        head += [
            gettext("Count"),
            gettext("Divided by"),
            gettext("How many of them"),
            gettext("At least"),
            gettext("At most"),
        ]
        of = f"{view.per.indicator.name}, {view.per.period}"
        lines = [
            [*line, row.raw, of, row.of, *(row.between or (None, None))]
            for line, row in zip(lines, view.rows, strict=True)
        ]
    notes = [*([carried_from(view.estimate)] if view.estimate else ()), *about_rate(view)]
    document = Document(
        name, title, [Table(title, head, lines)], source, notes,
        picture=_picture(view, title, source), geography=view.geography, places=_properties(view),
    )  # fmt: skip
    if kind == "pdf":
        rows = sorted(view.rows, key=lambda row: row.place.name) if by_name else view.rows
        document = replace(document, tables=[_on_paper(view, rows)])
    return file_response(document, kind)


def _on_paper(view: View, rows: Sequence[Row]) -> Table:
    """The table of the page."""
    head = [gettext("Rank"), gettext("Code"), gettext("Place"), view.unit or gettext("Value")]
    has_bounds = bool(view.estimate) or any(row.between for row in view.rows)
    head += [gettext("Between")] if has_bounds else []
    lines: list[list[Cell]] = [
        [
            row.rank, row.place.code, row.place.name, without_number(row.status) if row.value is None else row.value,
            *([row.between_text] if has_bounds else []),
        ]
        for row in rows
    ]  # fmt: skip
    return Table("", head, lines)


def _picture(view: View, title: str, source: str) -> str:
    shapes = [
        Shape(
            row.place,
            row.fill,
            f"{row.text} {view.unit}" if row.text else without_number(row.status),
        )
        for row in view.rows
    ]
    return picture(view.geography, title, shapes, _legend(view), source)


def _properties(view: View) -> dict[int, dict[str, Cell]]:
    about = view.indicator
    common = {"indicator": about.name, "period": view.period, "unit": view.unit, "source": about.source, "licence": about.license}  # fmt: skip
    return {row.place.pk: {**common, "value": row.value, "status": row.status, **_bounds(row)} for row in view.rows}


def _bounds(row: Row) -> dict[str, Cell]:
    return {} if row.between is None else {"at_least": row.between[0], "at_most": row.between[1]}


def _legend(view: View) -> list[tuple[str, str]]:
    """As below the map of the page."""
    return [*view.legend, *without_numbers(view)]


def without_numbers(view: View) -> list[tuple[str, str]]:
    """The keys of places that have no number."""
    kinds = {ValueStatus.SUPPRESSED: view.suppressed, ValueStatus.MISSING: view.missing}
    return [(kind.value, without_number(kind)) for kind, count in kinds.items() if count]
