"""The pictures of a report: a map of the contacts, and what else its programme asks for. Each holds the numbers of a table of the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext

from entente.explorer.analyses.charts import line_chart
from entente.explorer.analyses.report.query import About, Programme, ReportPage
from entente.explorer.files.downloads import without_numbers
from entente.explorer.files.formats import Shape, chart, picture
from entente.explorer.files.numbers import on_page, without_number
from entente.explorer.files.words import period_in_short, source_of
from entente.explorer.maps.classes import classes_of
from entente.explorer.models import Direction, Geography, Measure, ValueStatus

_SOME: Final = 3  # periods that make a line
_WIDEST: Final = 520  # of a map in print


@dataclass(frozen=True, slots=True)
class Picture:
    """A map or a chart in the language that is active; ``about`` is what its drawing shows, ``table`` the name of the table beside it."""

    name: str
    table: str
    title: str
    about: Mapping[str, Any]
    legend: tuple[tuple[str, str], ...]
    geography: Geography | None = None
    source: str = ""

    def svg(self, source: str) -> str:
        """It alone, with its title, legend and source: that of the counts, where it has none of its own."""
        source = self.source or source
        if self.geography is None:
            return chart("report", self.about, self.title, self.legend, source)
        return picture(self.geography, self.title, self.about["shapes"], self.legend, source, widest=_WIDEST)


def pictures_of(report: ReportPage) -> list[Picture]:
    """211 Day tells when and where people called; a poverty strategy where they live who have the least, and where they called."""
    contacts, worst = _contacts(report), _indicator(report)
    first = worst if report.programme == Programme.POVERTY else _periods(report)
    return [drawn for drawn in (first, contacts) if drawn is not None]


def telling(report: ReportPage) -> About | None:
    """The first indicator of the programme that says which end is worse, a share of people or households."""
    return next(
        (row for row in report.indicators if row.indicator.measure == Measure.PERCENT and row.indicator.direction != Direction.NEITHER),
        None,
    )  # fmt: skip


def _periods(report: ReportPage) -> Picture | None:
    if sum(count is not None for _, count in report.periods) < _SOME:
        return None
    line = line_chart(
        [(name, period_in_short(name), count, None) for name, count in report.periods],
        title=gettext("contacts"),
    )
    title = gettext("Contacts in each period")
    return Picture("periods", "periods", title, {"line": line}, (("observed", gettext("contacts")),))


def _contacts(report: ReportPage) -> Picture | None:
    if not report.geography.width:
        return None
    rates = [rate for _, _, rate in report.places if rate is not None]
    if not rates:
        return None
    classes = classes_of(rates)
    shapes = [
        Shape(
            place,
            classes.fill(rate) if rate is not None else _no_number(subtotal.hidden),
            on_page(rate) if rate is not None else without_number(_no_number(subtotal.hidden)),
        )
        for place, subtotal, rate in report.places
    ]
    kinds = {shape.fill for shape in shapes} & {kind.value for kind in (ValueStatus.SUPPRESSED, ValueStatus.MISSING)}
    legend = (*classes.legend, *((kind, without_number(kind)) for kind in sorted(kinds)))
    return Picture(
        "contacts", "places", gettext("Contacts per 1,000 people"), {"shapes": shapes}, legend, report.geography
    )


def _indicator(report: ReportPage) -> Picture | None:
    row = telling(report)
    if row is None or not report.geography.width:
        return None
    view = row.view
    shapes = [Shape(shown.place, shown.fill, shown.text or without_number(shown.status)) for shown in view.rows]
    title = f"{row.indicator.name}, {row.period} ({view.unit})"
    return Picture(
        "indicator", "indicators", title, {"shapes": shapes}, (*view.legend, *without_numbers(view)), report.geography,
        source_of(row.indicator, report.geography),
    )  # fmt: skip


def _no_number(hidden: int) -> str:
    return (ValueStatus.SUPPRESSED if hidden else ValueStatus.MISSING).value
