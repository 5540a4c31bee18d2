"""What an event brought, from the counts that everyone may see."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.surge.files import document
from entente.explorer.analyses.surge.query import DAYS, surge_page
from entente.explorer.files.downloads import CHARTS, KINDS, file_response, kinds_of
from entente.explorer.maps.windows import LETTERS_ACROSS_SMALL, asked_window


@gzip_page
@require_safe
def surge(request: HttpRequest) -> HttpResponse:
    """Observed against expected, on a line and in a table."""
    page = surge_page(request.GET)
    if page is None:
        return render(request, "explorer/no_counts.html", {"of": "surge"})
    offered = tuple(KINDS) if page.maps else CHARTS
    kinds = kinds_of("explorer:surge_file", request.GET.urlencode(), kinds=offered)
    window = None
    if page.maps:
        places = [spot.place for spot in page.maps.weeks[0].spots]
        window = asked_window(page.maps.geography, places, request.GET, letters=LETTERS_ACROSS_SMALL)
    return render(request, "explorer/surge.html", {"found": page, "days": DAYS, "kinds": kinds, "window": window})


@require_safe
def surge_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The periods, the weeks of each place, what people asked for, and the figures above them; the line as a picture."""
    page = surge_page(request.GET)
    if page is None or page.surge is None:
        raise Http404
    return file_response(document(page, page.surge), kind)
