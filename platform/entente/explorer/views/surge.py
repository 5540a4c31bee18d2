"""What an event brought, from the counts that everyone may see."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.explorer.files import Cell
from entente.explorer.numbers import rounded
from entente.explorer.surging import DAYS, surging_of
from entente.explorer.views.sending import TABLES, kinds_of, table_file


@gzip_page
@require_safe
def surge(request: HttpRequest) -> HttpResponse:
    """Observed against expected, on a line and in a table."""
    found = surging_of(request.GET)
    if found is None:
        return render(request, "explorer/no_counts.html", {"of": "surge"})
    query = request.GET.urlencode()
    context = {
        "found": found,
        "days": DAYS,
        "kinds": kinds_of("explorer:surge_file", query, kinds=TABLES),
        "weeks_csv": f"{reverse('explorer:surge_weeks_file')}?{query}",
    }
    return render(request, "explorer/surge.html", context)


@require_safe
def surge_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The table as CSV, workbook or PDF."""
    found = surging_of(request.GET)
    if found is None or found.surge is None:
        raise Http404
    head = [gettext("Period"), gettext("From"), gettext("Observed"), gettext("Expected"), gettext("Ordinary up to")]
    lines: list[list[Cell]] = [
        [
            each.name,
            each.start.isoformat(),
            "suppressed" if each.observed is None else each.observed,
            None if each.expected is None else rounded(each.expected, 1),
            None if each.upper is None else rounded(each.upper, 0),
        ]
        for each in found.surge.periods
    ]
    return table_file(f"surge-{found.cube.code}", f"{gettext('Disaster surge')}: {found.cube}", head, lines, kind)


@require_safe
def surge_weeks_file(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """The weeks of each place as CSV."""
    found = surging_of(request.GET)
    if found is None or found.maps is None:
        raise Http404
    head = [gettext("Code"), gettext("Place"), *(each.name for each in found.maps.weeks)]
    lines: list[list[Cell]] = [
        [place.code, place.name, *("suppressed" if spot.count is None else spot.count for spot in spots)]
        for place, spots in found.maps.rows
    ]
    return table_file(f"surge-weeks-{found.cube.code}", str(found.cube), head, lines, "csv")
