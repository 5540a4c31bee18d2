"""Compare places by several indicators, weighed as the reader says; and the same as a file."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.comparison.files import document
from entente.explorer.analyses.comparison.query import MOST, comparison_page
from entente.explorer.files.downloads import file_response, kinds_of
from entente.explorer.maps.windows import asked_window
from entente.explorer.queries.indicators import by_topic


@gzip_page
@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    """The index, the ranked list with the range of each rank, the map and every number behind them."""
    page = comparison_page(request.GET, request.user)
    if page is None:
        return render(request, "explorer/nothing.html")
    chosen = {weighed.indicator.pk for weighed in page.weighed}
    query = request.GET.copy()
    for name in ("add", "drop"):
        query.pop(name, None)
    query.setlist("c", [weighed.indicator.code for weighed in page.weighed])
    context = {
        "found": page,
        "window": asked_window(page.geography, [line.place for line in page.lines], query),
        "topics": by_topic(indicator for indicator in page.offered.indicators if indicator.pk not in chosen),
        "is_full": len(page.weighed) >= MOST,
        "query": query.urlencode(),
        "kinds": kinds_of("explorer:comparison", query.urlencode(), with_picture=bool(page.geography.width)),
    }
    return render(request, "explorer/compare.html", context)


@require_safe
def comparison(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The ranked list as CSV, workbook, GeoJSON, SVG, PNG or PDF: the same numbers as on the page."""
    page = comparison_page(request.GET, request.user)
    if page is None or not page.weighed:
        raise Http404
    return file_response(document(page, on_paper=kind == "pdf"), kind)
