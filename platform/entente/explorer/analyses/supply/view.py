"""Services within reach against the people of a group."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.supply.files import document
from entente.explorer.analyses.supply.query import supply_page
from entente.explorer.files.downloads import file_response, kinds_of
from entente.explorer.maps.distances import KILOMETRES
from entente.explorer.maps.travel import MINUTES
from entente.explorer.maps.windows import asked_window


@gzip_page
@require_safe
def supply(request: HttpRequest) -> HttpResponse:
    """Services of a topic within reach, against the people of a group: the places with the least first."""
    page = supply_page(request.GET, request.user)
    if page is None:
        return render(request, "explorer/nothing.html")
    context = {
        "found": page,
        "window": asked_window(page.geography, [line.place for line in page.lines], request.GET),
        "kilometres": KILOMETRES,
        "minutes": MINUTES,
        "kinds": kinds_of("explorer:supply_file", request.GET.urlencode(), with_picture=bool(page.geography.width)),
    }
    return render(request, "explorer/supply.html", context)


@require_safe
def supply_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The same list, and its map with the services."""
    page = supply_page(request.GET, request.user)
    if page is None:
        raise Http404
    return file_response(document(page), kind)
