"""Contacts filtered freely, on the map and in the table, and as a file that equals them."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.contacts.query import contacts_page
from entente.explorer.files.downloads import kinds_of, view_file


@gzip_page
@require_safe
def contacts(request: HttpRequest) -> HttpResponse:
    """Choose a period and values, and see how many contacts each place had."""
    found = contacts_page(request.GET)
    if found is None:
        return render(request, "explorer/no_counts.html", {"of": "filter"})
    kinds = kinds_of("explorer:contacts_file", request.GET.urlencode(), with_picture=bool(found.view.geography.width))
    return render(
        request, "explorer/contacts.html", {"found": found, "view": found.view, "rows": found.view.rows, "kinds": kinds}
    )


@require_safe
def contacts_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The same as CSV, workbook, GeoJSON, SVG, PNG or PDF."""
    found = contacts_page(request.GET)
    if found is None:
        raise Http404
    return view_file(found.view, f"{found.cube.code}-{found.view.geography.code}-{found.view.period}", kind)
