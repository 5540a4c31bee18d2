"""Who is helped less, from the counts that everyone may see."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.equity.files import document
from entente.explorer.analyses.equity.query import equity_page
from entente.explorer.files.downloads import TABLES, file_response, kinds_of


@gzip_page
@require_safe
def equity(request: HttpRequest) -> HttpResponse:
    """Rates and ratios of groups, how many were asked, and the gradient of places."""
    page = equity_page(request.GET, request.user)
    if page is None:
        return render(request, "explorer/no_counts.html", {"of": "equity"})
    context = {
        "found": page,
        "kinds": kinds_of("explorer:equity_file", request.GET.urlencode(), kinds=TABLES),
    }
    return render(request, "explorer/equity.html", context)


@require_safe
def equity_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The groups, the fifths of the people, and the figures above them."""
    page = equity_page(request.GET, request.user)
    if page is None:
        raise Http404
    return file_response(document(page), kind)
