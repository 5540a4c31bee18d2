"""Who is served in their language, and where nobody is: by dialect, by type of service, within reach."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.language_gap.files import document
from entente.explorer.analyses.language_gap.query import THRESHOLDS, language_gap_page
from entente.explorer.files.downloads import file_response, kinds_of
from entente.explorer.maps.distances import KILOMETRES
from entente.explorer.maps.windows import asked_window


@gzip_page
@require_safe
def language_gap(request: HttpRequest) -> HttpResponse:
    """Speakers on the map, services in their language as dots, and the places that none of them reaches."""
    page = language_gap_page(request.GET)
    if page is None:
        return render(request, "explorer/nothing.html")
    context = {
        "found": page,
        "window": asked_window(page.geography, [line.place for line in page.lines], request.GET),
        "view": page.view,
        "kilometres": KILOMETRES,
        "thresholds": THRESHOLDS,
        "kinds": kinds_of(
            "explorer:language_gap_file", request.GET.urlencode(), with_picture=bool(page.geography.width)
        ),
    }
    return render(request, "explorer/language_gap.html", context)


@require_safe
def language_gap_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The same list, and its map with speakers and services."""
    page = language_gap_page(request.GET)
    if page is None:
        raise Http404
    return file_response(document(page), kind)
