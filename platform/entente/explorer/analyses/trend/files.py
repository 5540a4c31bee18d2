"""Months, season and growth as files."""

from __future__ import annotations

from django.utils.translation import gettext

from entente.core.numbers import rounded
from entente.explorer.analyses.trend.calculation import Trend
from entente.explorer.analyses.trend.query import TrendPage
from entente.explorer.cubes.filters import in_words
from entente.explorer.files.formats import Cell, Document, Table, chart
from entente.explorer.files.words import against_chance, in_short, notes_of, or_suppressed, percent, titled


def document(page: TrendPage, trend: Trend) -> Document:
    place = page.place.name if page.place else gettext("All places together")
    title = titled(gettext("Trend and season"), str(page.cube), place, in_words(page.cube, page.filters))
    legend = [("observed", gettext("observed")), ("expected", gettext("expected by trend and season")), ("point-out", gettext("stands out"))]  # fmt: skip
    source = str(page.cube.owner)
    return Document(
        f"trend-{page.cube.code}", title, [_months(trend), _season(page), _growth(page, trend)], source, notes_of(page.cube, page.partial),
        chart("trend", {"found": page, "trend": trend}, title, legend, source),
    )  # fmt: skip


def _months(trend: Trend) -> Table:
    head = [gettext("Month"), gettext("Contacts a week"), gettext("Expected"), gettext("Change from a year before, %"), gettext("Against what was expected")]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            month.name,
            or_suppressed(None if month.weekly is None else rounded(month.weekly, 1)),
            None if month.expected is None else rounded(month.expected, 1),
            percent(month.year_over_year),
            "" if month.weekly is None else against_chance(month.stands_out),
        ]
        for month in trend.months
    ]
    return Table(gettext("Each month, in contacts a week"), head, lines)


def _season(page: TrendPage) -> Table:
    lines: list[list[Cell]] = [[name, rounded(index, 2)] for name, index in page.season]
    title = gettext("Index of each month of the year: 1 is the average month")
    return Table(title, [gettext("Month"), gettext("Index")], lines)


def _growth(page: TrendPage, trend: Trend) -> Table:
    return in_short(
        (gettext("Growth a year without the season, %"), percent(trend.growth)),
        (gettext("Growth: lower end of the 95% interval, %"), percent(trend.growth_low)),
        (gettext("Growth: upper end of the 95% interval, %"), percent(trend.growth_high)),
        (gettext("Months that stand out"), page.outside),
        (gettext("Suppressed counts that are left out"), trend.hidden),
    )
