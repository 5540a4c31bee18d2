"""Months, season and growth as files."""

from __future__ import annotations

from django.utils.translation import gettext

from entente.core.numbers import rounded
from entente.explorer.analyses.trend.calculation import Trend
from entente.explorer.analyses.trend.query import TrendPage
from entente.explorer.cubes.filters import in_words
from entente.explorer.files.formats import Cell, Document, Table, chart
from entente.explorer.files.words import against_chance, in_short, notes_of, or_suppressed, percent, titled


def document(found: TrendPage, trend: Trend) -> Document:
    place = found.place.name if found.place else gettext("All places together")
    title = titled(gettext("Trend and season"), str(found.cube), place, in_words(found.cube, found.filters))
    legend = [("observed", gettext("observed")), ("expected", gettext("expected by trend and season")), ("point-out", gettext("stands out"))]  # fmt: skip
    source = str(found.cube.owner)
    return Document(
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


def _season(found: TrendPage) -> Table:
    lines: list[list[Cell]] = [[name, rounded(index, 2)] for name, index in found.season]
    title = gettext("Index of each month of the year: 1 is the average month")
    return Table(title, [gettext("Month"), gettext("Index")], lines)


def _growth(found: TrendPage, trend: Trend) -> Table:
    return in_short(
        (gettext("Growth a year without the season, %"), percent(trend.growth)),
        (gettext("Growth: lower end of the 95% interval, %"), percent(trend.growth_low)),
        (gettext("Growth: upper end of the 95% interval, %"), percent(trend.growth_high)),
        (gettext("Months that stand out"), found.outside),
        (gettext("Suppressed counts that are left out"), trend.hidden),
    )
