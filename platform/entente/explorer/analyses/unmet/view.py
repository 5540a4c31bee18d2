"""Needs that were not met, from the counts that everyone may see."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.unmet.files import document
from entente.explorer.analyses.unmet.query import unmet_page
from entente.explorer.files.downloads import file_response, kinds_of


@gzip_page
@require_safe
def unmet(request: HttpRequest) -> HttpResponse:
    """Rates with their intervals, the funnel, and the reasons."""
    page = unmet_page(request.GET)
    if page is None:
        return render(request, "explorer/no_counts.html", {"of": "unmet"})
    kinds = kinds_of("explorer:unmet_file", request.GET.urlencode(), with_picture=page.picture is not None)
    return render(request, "explorer/unmet.html", {"found": page, "kinds": kinds})


@require_safe
def unmet_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The places, the reasons, and the share of all; the funnel as a picture."""
    page = unmet_page(request.GET)
    if page is None or page.met is None:
        raise Http404
    return file_response(document(page), kind)
