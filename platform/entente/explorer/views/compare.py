"""Compare places by several indicators, weighed as the reader says; and the same as a file."""

from __future__ import annotations

from decimal import Decimal

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer import files
from entente.explorer.comparing import MOST, Comparison, Line, comparison_of
from entente.explorer.numbers import without_number
from entente.explorer.printing import map_png, view_pdf
from entente.explorer.queries import by_topic
from entente.explorer.views.sending import PICTURES, attached, kinds_of, table_file


@gzip_page
@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    """The index, the ranked list with the range of each rank, the map and every number behind them."""
    found = comparison_of(request.GET, request.user)
    if found is None:
        return render(request, "explorer/nothing.html")
    chosen = {each.indicator.pk for each in found.weighed}
    query = request.GET.copy()
    for name in ("add", "drop"):
        query.pop(name, None)
    query.setlist("c", [each.indicator.code for each in found.weighed])
    context = {
        "found": found,
        "topics": by_topic(each for each in found.offered.indicators if each.pk not in chosen),
        "is_full": len(found.weighed) >= MOST,
        "query": query.urlencode(),
        "kinds": kinds_of("explorer:comparison", query.urlencode(), with_map=bool(found.geography.width)),
    }
    return render(request, "explorer/compare.html", context)


@require_safe
def comparison(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The ranked list as CSV, workbook, GeoJSON, SVG, PNG or PDF: the same numbers as on the page."""
    found = comparison_of(request.GET, request.user)
    if found is None or not found.weighed or (kind in PICTURES and not found.geography.width):
        raise Http404
    name = f"comparison-{found.geography.code}"
    columns = [
        f"{each.indicator.name}, {each.view.period} ({each.view.unit})" if each.view.unit else each.indicator.name
        for each in found.weighed
    ]
    title = gettext("Index of %(names)s") % {"names": "; ".join(columns)}
    if kind == "geojson":
        return attached(files.geojson(found.geography, {line.place.pk: _properties(found, line) for line in found.lines}), name, kind)  # fmt: skip
    if kind in PICTURES:
        drawn = _picture(found, title)
        return attached(drawn if kind == "svg" else map_png(drawn), name, kind)
    if kind == "pdf":
        svg = _picture(found, title) if found.geography.width else ""
        return attached(view_pdf(title, *_told(found, columns), svg=svg, source=_sources(found)), name, kind)
    head = [gettext("Rank"), gettext("Best rank"), gettext("Worst rank"), gettext("Code"), gettext("Place"), gettext("Index"), *columns]  # fmt: skip
    lines: list[list[files.Cell]] = [
        [
            line.rank,
            line.best,
            line.worst,
            line.place.code,
            line.place.name,
            Decimal(line.plain) if line.plain else None,
            *(cell.status if cell.value is None else cell.value for cell in line.cells),
        ]
        for line in found.lines
    ]
    return table_file(name, title, head, lines, kind)


def _told(found: Comparison, columns: list[str]) -> tuple[list[str], list[list[files.Cell]]]:
    """The table of the page."""
    head = [gettext("Rank"), gettext("Range of the rank"), gettext("Place"), gettext("Index"), *columns]
    lines: list[list[files.Cell]] = [
        [
            line.rank,
            "" if line.rank is None else f"{line.best} – {line.worst}",
            line.place.name,
            Decimal(line.plain) if line.plain else gettext("not ranked"),
            *(without_number(cell.status) if cell.value is None else cell.value for cell in line.cells),
        ]
        for line in found.lines
    ]
    return head, lines


def _sources(found: Comparison) -> str:
    sources = dict.fromkeys(each.indicator.source for each in found.weighed if each.indicator.source)
    return "; ".join([*sources, str(found.geography)])


def _properties(found: Comparison, line: Line) -> dict[str, files.Cell]:
    said: dict[str, files.Cell] = {
        "index": Decimal(line.plain) if line.plain else None,
        "rank": line.rank,
        "best_rank": line.best,
        "worst_rank": line.worst,
    }
    for each, cell in zip(found.weighed, line.cells, strict=True):
        code = each.indicator.code
        said |= {code: cell.value, f"{code}:status": cell.status, f"{code}:unit": each.view.unit, f"{code}:period": each.view.period}  # fmt: skip
    return said


def _picture(found: Comparison, title: str) -> str:
    not_ranked = gettext("not ranked")
    shapes = [
        files.Shape(line.place, f"shade-{line.shade}" if line.shade else "missing", line.index or not_ranked)
        for line in found.lines
    ]
    legend = [(f"shade-{number}", words) for number, words in found.legend]
    legend += [("missing", not_ranked)] if found.left_out else []
    return files.picture(found.geography, title, shapes, legend, str(found.geography))
