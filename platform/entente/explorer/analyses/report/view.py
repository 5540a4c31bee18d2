"""A report for a programme over a range of days: as a page, as a bilingual PDF, and as a pack of data."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.analyses.report.files import lead_of, report_pack, report_pdf, shown, tables_of, title_of
from entente.explorer.analyses.report.query import Programme, ReportPage, report_page
from entente.explorer.files.downloads import attached


@gzip_page
@require_safe
def report(request: HttpRequest) -> HttpResponse:
    """Choose the counts, the programme and the days, and read."""
    found = report_page(request.GET)
    if found is None:
        return render(request, "explorer/report.html", {"found": None})
    context = {
        "found": found,
        "heading": title_of(found),
        "about": lead_of(found),
        "tables": [shown(table) for table in tables_of(found)],
        "programmes": Programme.choices,
        "query": request.GET.urlencode(),
    }
    return render(request, "explorer/report.html", context)


@require_safe
def report_file(request: HttpRequest) -> HttpResponse:
    """Both languages in one PDF."""
    found = _asked(request)
    return attached(report_pdf(found), _name(found), "pdf")


@require_safe
def report_data(request: HttpRequest) -> HttpResponse:
    """The PDF, each table as CSV, and what describes them."""
    found = _asked(request)
    return attached(report_pack(found), _name(found), "zip")


def _asked(request: HttpRequest) -> ReportPage:
    found = report_page(request.GET)
    if found is None:
        raise Http404
    return found


def _name(found: ReportPage) -> str:
    return f"{found.programme.value}-{found.first}-{found.last}"
