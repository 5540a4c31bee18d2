"""How contacts grow and turn with the year, from the counts that everyone may see."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.core.numbers import rounded
from entente.explorer.files import Cell
from entente.explorer.trending import trending_of
from entente.explorer.views.sending import table_file


@gzip_page
@require_safe
def trend(request: HttpRequest) -> HttpResponse:
    """Months on a line and in a table, the season of the year, and the growth without it."""
    found = trending_of(request.GET)
    if found is None:
        return render(request, "explorer/no_counts.html", {"of": "trend"})
    csv = f"{reverse('explorer:trend_file')}?{request.GET.urlencode()}"
    return render(request, "explorer/trend.html", {"found": found, "csv": csv})


@require_safe
def trend_file(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """The months as CSV."""
    found = trending_of(request.GET)
    if found is None or found.trend is None:
        raise Http404
    head = [gettext("Month"), gettext("Contacts a week"), gettext("Expected"), gettext("Index of the month"), gettext("Change from a year before, %"), gettext("Stands out")]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            each.name,
            "suppressed" if each.weekly is None else rounded(each.weekly, 1),
            None if each.expected is None else rounded(each.expected, 1),
            rounded(found.trend.season[int(each.name[-2:]) - 1], 2),
            None if each.year_over_year is None else rounded(100 * each.year_over_year, 1),
            each.stands_out,
        ]
        for each in found.trend.months
    ]
    return table_file(f"trend-{found.cube.code}", str(found.cube), head, lines, "csv")
