"""How far people live from help, in rural places and in others."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.rural_coverage.files import CAVEAT, document
from entente.explorer.analyses.rural_coverage.query import rural_page
from entente.explorer.files.downloads import file_response, kinds_of
from entente.explorer.maps.windows import asked_window


@gzip_page
@require_safe
def rural(request: HttpRequest) -> HttpResponse:
    """The nearest service of each place on the map and in the table, and rural places beside the others."""
    page = rural_page(request.GET, request.user)
    if page is None:
        return render(request, "explorer/nothing.html")
    kinds = kinds_of("explorer:rural_file", request.GET.urlencode(), with_picture=bool(page.geography.width))
    context = {
        "found": page,
        "window": asked_window(page.geography, [line.place for line in page.lines], request.GET),
        "kinds": kinds,
        "caveat": CAVEAT,
    }
    return render(request, "explorer/rural.html", context)


@require_safe
def rural_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The places, the two sides and the means, with the caveat below them; the map as a picture."""
    page = rural_page(request.GET, request.user)
    if page is None:
        raise Http404
    return file_response(document(page), kind)
