"""Compare places by several indicators, weighed as the reader says; and the same as a file."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.core.spreadsheets import csv_lines
from entente.explorer.comparing import MOST, comparison_of
from entente.explorer.queries import by_topic


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
        "csv": f"{reverse('explorer:comparison')}?{query.urlencode()}",
    }
    return render(request, "explorer/compare.html", context)


@require_safe
def comparison(request: HttpRequest) -> StreamingHttpResponse:
    """The ranked list as CSV: the same numbers as on the page."""
    found = comparison_of(request.GET, request.user)
    if found is None or not found.weighed:
        raise Http404
    names = [
        f"{each.indicator.name}, {each.view.period} ({each.view.unit})" if each.view.unit else each.indicator.name
        for each in found.weighed
    ]
    head = [gettext("Rank"), gettext("Best rank"), gettext("Worst rank"), gettext("Code"), gettext("Place"), gettext("Index"), *names]  # fmt: skip
    lines = [
        [
            *("" if each is None else str(each) for each in (line.rank, line.best, line.worst)),
            line.place.code,
            line.place.name,
            line.plain,
            *(cell.plain or cell.status for cell in line.cells),
        ]
        for line in found.lines
    ]
    response = StreamingHttpResponse(csv_lines([head, *lines]), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="comparison-{found.geography.code}.csv"'
    return response
