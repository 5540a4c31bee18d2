"""How contacts grow and turn with the year, from the counts that everyone may see."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.core.numbers import rounded
from entente.explorer.analyses.trend import Trend
from entente.explorer.files import Cell, Table, Told, chart
from entente.explorer.filtering import in_words
from entente.explorer.telling import against_chance, in_short, notes_of, or_suppressed, percent, titled
from entente.explorer.trending import Trending, trending_of
from entente.explorer.views.sending import CHARTS, kinds_of, told_file


@gzip_page
@require_safe
def trend(request: HttpRequest) -> HttpResponse:
    """Months on a line and in a table, the season of the year, and the growth without it."""
    found = trending_of(request.GET)
    if found is None:
        return render(request, "explorer/no_counts.html", {"of": "trend"})
    kinds = kinds_of("explorer:trend_file", request.GET.urlencode(), kinds=CHARTS)
    return render(request, "explorer/trend.html", {"found": found, "kinds": kinds})


@require_safe
def trend_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The months, the season and the growth; the line as a picture."""
    found = trending_of(request.GET)
    if found is None or found.trend is None:
        raise Http404
    return told_file(_told(found, found.trend), kind)


def _told(found: Trending, trend: Trend) -> Told:
    place = found.place.name if found.place else gettext("All places together")
    title = titled(gettext("Trend and season"), str(found.cube), place, in_words(found.cube, found.filters))
    legend = [("observed", gettext("observed")), ("expected", gettext("expected by trend and season")), ("point-out", gettext("stands out"))]  # fmt: skip
    source = str(found.cube.owner)
    return Told(
        f"trend-{found.cube.code}", title, [_months(trend), _season(found), _growth(found, trend)], source, notes_of(found.cube, found.partial),
        chart("trend", {"found": found, "trend": trend}, title, legend, source),
    )  # fmt: skip


def _months(trend: Trend) -> Table:
    head = [gettext("Month"), gettext("Contacts a week"), gettext("Expected"), gettext("Change from a year before, %"), gettext("Against what was expected")]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            each.name,
            or_suppressed(None if each.weekly is None else rounded(each.weekly, 1)),
            None if each.expected is None else rounded(each.expected, 1),
            percent(each.year_over_year),
            "" if each.weekly is None else against_chance(each.stands_out),
        ]
        for each in trend.months
    ]
    return Table(gettext("Each month, in contacts a week"), head, lines)


def _season(found: Trending) -> Table:
    lines: list[list[Cell]] = [[name, rounded(index, 2)] for name, index in found.season]
    title = gettext("Index of each month of the year: 1 is the average month")
    return Table(title, [gettext("Month"), gettext("Index")], lines)


def _growth(found: Trending, trend: Trend) -> Table:
    return in_short(
        (gettext("Growth a year without the season, %"), percent(trend.growth)),
        (gettext("Growth: lower end of the 95% interval, %"), percent(trend.growth_low)),
        (gettext("Growth: upper end of the 95% interval, %"), percent(trend.growth_high)),
        (gettext("Months that stand out"), found.outside),
        (gettext("Suppressed counts that are left out"), trend.hidden),
    )
