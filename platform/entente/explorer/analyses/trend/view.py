"""How contacts grow and turn with the year, from the counts that everyone may see."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.trend.files import document
from entente.explorer.analyses.trend.query import trend_page
from entente.explorer.files.downloads import CHARTS, file_response, kinds_of


@gzip_page
@require_safe
def trend(request: HttpRequest) -> HttpResponse:
    """Months on a line and in a table, the season of the year, and the growth without it."""
    page = trend_page(request.GET)
    if page is None:
        return render(request, "explorer/no_counts.html", {"of": "trend"})
    kinds = kinds_of("explorer:trend_file", request.GET.urlencode(), kinds=CHARTS)
    return render(request, "explorer/trend.html", {"found": page, "kinds": kinds})


@require_safe
def trend_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The months, the season and the growth; the line as a picture."""
    page = trend_page(request.GET)
    if page is None or page.trend is None:
        raise Http404
    return file_response(document(page, page.trend), kind)
