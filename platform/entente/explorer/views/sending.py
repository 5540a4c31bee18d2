"""Files of a view: how each kind is sent, and what a page offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from django.http import HttpResponse, StreamingHttpResponse
from django.urls import reverse
from django.utils.translation import gettext

from entente.core.spreadsheets import csv_lines
from entente.explorer.files import XLSX, Cell, texts, workbook
from entente.explorer.models import ValueStatus

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
