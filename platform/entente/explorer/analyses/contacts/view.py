"""Contacts filtered freely, on the map and in the table, and as a file that equals them."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.contacts.query import contacts_page
from entente.explorer.files.downloads import kinds_of, view_file
from entente.explorer.files.words import about_rate


@gzip_page
@require_safe
def contacts(request: HttpRequest) -> HttpResponse:
    """Choose a period and values, and see how many contacts each place had."""
    page = contacts_page(request.GET)
    if page is None:
        return render(request, "explorer/no_counts.html", {"of": "filter"})
    kinds = kinds_of("explorer:contacts_file", request.GET.urlencode(), with_picture=bool(page.view.geography.width))
    context = {
        "found": page,
        "view": page.view,
        "rows": page.view.rows,
        "kinds": kinds,
        "about_rate": about_rate(page.view),
    }
    return render(request, "explorer/contacts.html", context)


@require_safe
def contacts_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The same as CSV, workbook, GeoJSON, SVG, PNG or PDF."""
    page = contacts_page(request.GET)
    if page is None:
        raise Http404
    return view_file(page.view, f"{page.cube.code}-{page.view.geography.code}-{page.view.period}", kind)
