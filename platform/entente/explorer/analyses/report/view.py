"""A report for a programme over a range of days: as a page, as a bilingual PDF, and as a pack of data."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.report.files import lead_of, report_pack, report_pdf, shown, tables_of, title_of
from entente.explorer.analyses.report.pictures import Picture, pictures_of
from entente.explorer.analyses.report.query import Programme, ReportPage, report_page
from entente.explorer.analyses.report.statements import statements_of
from entente.explorer.files.downloads import attached
from entente.explorer.maps.windows import asked_window


@gzip_page
@require_safe
def report(request: HttpRequest) -> HttpResponse:
    """Choose the counts, the programme and the days, and read."""
    page = report_page(request.GET)
    if page is None:
        return render(request, "explorer/report.html", {"found": None})
    pictures = {picture.table: picture for picture in pictures_of(page)}
    context = {
        "found": page,
        "heading": title_of(page),
        "about": lead_of(page),
        "statements": statements_of(page),
        "tables": [_beside(shown(table), pictures.get(table.name), request.GET) for table in tables_of(page)],
        "programmes": Programme.choices,
        "query": request.GET.urlencode(),
    }
    return render(request, "explorer/report.html", context)


@require_safe
def report_file(request: HttpRequest) -> HttpResponse:
    """Both languages in one PDF."""
    page = _page(request)
    return attached(report_pdf(page), _name(page), "pdf")


@require_safe
def report_data(request: HttpRequest) -> HttpResponse:
    """The PDF, each table as CSV, and what describes them."""
    page = _page(request)
    return attached(report_pack(page), _name(page), "zip")


def _beside(table: dict[str, Any], picture: Picture | None, params: QueryDict) -> dict[str, Any]:
    """A table with its picture, and what is shown of it where it is a map."""
    window = None
    if picture and picture.geography:
        places = [shape.place for shape in picture.about["shapes"]]
        window = asked_window(picture.geography, places, params, anchor=f"picture-{picture.name}")
    return {**table, "picture": picture, "window": window}


def _page(request: HttpRequest) -> ReportPage:
    page = report_page(request.GET)
    if page is None:
        raise Http404
    return page


def _name(page: ReportPage) -> str:
    return f"{page.programme.value}-{page.first}-{page.last}"
