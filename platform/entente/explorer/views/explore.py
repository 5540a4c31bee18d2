"""The explorer: one indicator on a map, in bars and in a table, and as a file that equals them."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer import files
from entente.explorer.choices import chosen_of
from entente.explorer.models import ValueStatus
from entente.explorer.queries import View, by_topic, can_be_rate, view_of
from entente.explorer.views.sending import attached, kinds_of, table_file, without_number


@gzip_page
@require_safe
def explore(request: HttpRequest) -> HttpResponse:
    """Choose an indicator, a geography and a year, and see them."""
    chosen = chosen_of(request.GET, request.user)
    if chosen is None:
        return render(request, "explorer/nothing.html")
    view = view_of(chosen.indicator, chosen.geography, chosen.period, is_rate=chosen.is_rate)
    rows = sorted(view.rows, key=lambda row: row.place.name) if chosen.by_name else view.rows
    address = reverse("explorer:explore")
    other = {**chosen.query, "sort": "" if chosen.by_name else "name"}
    context = {
        "chosen": chosen,
        "view": view,
        "rows": rows,
        "topics": by_topic(chosen.offered.indicators),
        "periods": chosen.offered.periods[chosen.indicator.pk],
        "can_be_rate": can_be_rate(chosen.indicator),
        "places": f"{address}places/{chosen.geography.code}/",
        "kinds": kinds_of("explorer:figures", urlencode(chosen.query), with_map=bool(view.geography.width)),
        "other_order": f"{address}?{urlencode({key: value for key, value in other.items() if value})}",
    }
    return render(request, "explorer/explore.html", context)


@require_safe
def figures(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The view as CSV, workbook, GeoJSON or SVG: the same numbers, digit for digit, and words where there is none."""
    chosen = chosen_of(request.GET, request.user)
    if chosen is None or (kind == "svg" and not chosen.geography.width):
        raise Http404
    view = view_of(chosen.indicator, chosen.geography, chosen.period, is_rate=chosen.is_rate)
    about = view.indicator
    name = f"{about.code}-{chosen.geography.code}-{view.period}"
    title = f"{about.name}, {view.period}" + (f" ({view.unit})" if view.unit else "")
    if kind == "geojson":
        return attached(files.geojson(view.geography, _properties(view)), name, kind)
    if kind == "svg":
        shapes = [
            files.Shape(row.place, f"shade-{row.shade}" if row.shade else row.status, f"{row.text} {view.unit}" if row.text else without_number(row.status))
            for row in view.rows
        ]  # fmt: skip
        source = ", ".join(filter(None, (about.source, about.license, str(view.geography))))
        return attached(files.picture(view.geography, title, shapes, _legend(view), source), name, kind)
    head = [gettext("Code"), gettext("Place"), gettext("Indicator"), gettext("Year"), gettext("Value"), gettext("Unit"), gettext("Status"), gettext("Source"), gettext("Licence")]  # fmt: skip
    lines = [
        [row.place.code, row.place.name, about.name, view.period, row.value, view.unit, row.status, about.source, about.license]
        for row in view.rows
    ]  # fmt: skip
    return table_file(name, title, head, lines, kind)


def _properties(view: View) -> dict[int, dict[str, files.Cell]]:
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
