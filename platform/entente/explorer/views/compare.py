"""Compare places by several indicators, weighed as the reader says; and the same as a file."""

from __future__ import annotations

from decimal import Decimal

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer import files
from entente.explorer.comparing import MOST, Comparison, Line, Weighed, comparison_of
from entente.explorer.numbers import without_number
from entente.explorer.queries import by_topic
from entente.explorer.views.sending import kinds_of, told_file


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
        "kinds": kinds_of("explorer:comparison", query.urlencode(), with_picture=bool(found.geography.width)),
    }
    return render(request, "explorer/compare.html", context)


@require_safe
def comparison(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The ranked list as CSV, workbook, GeoJSON, SVG, PNG or PDF: the same numbers as on the page."""
    found = comparison_of(request.GET, request.user)
    if found is None or not found.weighed:
        raise Http404
    names = "; ".join(_named(each) for each in found.weighed)
    title = gettext("Index of %(names)s") % {"names": names}
    table = _on_paper(found) if kind == "pdf" else _in_file(found)
    told = files.Told(
        f"comparison-{found.geography.code}", title, [table], _sources(found),
        picture=_picture(found, title) if found.geography.width else "", geography=found.geography,
        places={line.place.pk: _properties(found, line) for line in found.lines},
    )  # fmt: skip
    return told_file(told, kind)


def _columns(found: Comparison) -> list[tuple[str, list[files.Cell]]]:
    """For each indicator what stands in its column, place by place as they are ranked; behind a rate the count that it is made of."""
    columns = []
    for at, each in enumerate(found.weighed):
        cells = [line.cells[at] for line in found.lines]
        told: list[files.Cell] = [cell.status if cell.value is None else cell.value for cell in cells]
        columns.append((_named(each), told))
        if each.view.is_rate:
            counted: list[files.Cell] = [cell.status if cell.raw is None else cell.raw for cell in cells]
            columns.append((f"{each.indicator.name}, {each.view.period} ({each.count_unit})", counted))
    return columns


def _named(each: Weighed) -> str:
    name = f"{each.indicator.name}, {each.view.period}"
    return f"{name} ({each.view.unit})" if each.view.unit else name


def _in_file(found: Comparison) -> files.Table:
    columns = _columns(found)
    head = [gettext("Rank"), gettext("Best rank"), gettext("Worst rank"), gettext("Code"), gettext("Place"), gettext("Index"), *(words for words, _ in columns)]  # fmt: skip
    lines: list[list[files.Cell]] = [
        [line.rank, line.best, line.worst, line.place.code, line.place.name, _index(line), *(cells[at] for _, cells in columns)]
        for at, line in enumerate(found.lines)
    ]  # fmt: skip
    return files.Table(gettext("Ranked places"), head, lines)


def _on_paper(found: Comparison) -> files.Table:
    """The table of the page."""
    columns = _columns(found)
    head = [gettext("Rank"), gettext("Range of the rank"), gettext("Place"), gettext("Index"), *(words for words, _ in columns)]  # fmt: skip
    lines: list[list[files.Cell]] = [
        [
            line.rank,
            "" if line.rank is None else f"{line.best} – {line.worst}",
            line.place.name,
            gettext("not ranked") if (index := _index(line)) is None else index,
            *(without_number(cell) if isinstance(cell := cells[at], str) else cell for _, cells in columns),
        ]
        for at, line in enumerate(found.lines)
    ]
    return files.Table("", head, lines)


def _index(line: Line) -> Decimal | None:
    return Decimal(line.plain) if line.plain else None


def _sources(found: Comparison) -> str:
    sources = dict.fromkeys(each.indicator.source for each in found.weighed if each.indicator.source)
    return "; ".join([*sources, str(found.geography)])


def _properties(found: Comparison, line: Line) -> dict[str, files.Cell]:
    said: dict[str, files.Cell] = {
        "index": _index(line),
        "rank": line.rank,
        "best_rank": line.best,
        "worst_rank": line.worst,
    }
    for each, cell in zip(found.weighed, line.cells, strict=True):
        code = each.indicator.code
        said |= {code: cell.value, f"{code}:status": cell.status, f"{code}:unit": each.view.unit, f"{code}:period": each.view.period}  # fmt: skip
        if each.view.is_rate:
            said[f"{code}:count"] = cell.raw
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
