"""Periods, weeks by place, the mix of needs and the excess as files."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext

from entente.core.dates import date_format
from entente.explorer.analyses.surge.calculation import Surge
from entente.explorer.analyses.surge.query import SurgePage
from entente.explorer.analyses.surge.weeks import Spot, WeekMaps
from entente.explorer.cubes.filters import in_words
from entente.explorer.files.formats import Cell, Document, Table, chart
from entente.explorer.files.numbers import rounded
from entente.explorer.files.words import in_short, notes_of, or_suppressed, percent, titled
from entente.explorer.models import ValueStatus


def document(page: SurgePage, surge: Surge) -> Document:
    place = page.place.name if page.place else gettext("All places together")
    day = date_format(page.event, "DATE_FORMAT") if page.event else ""
    title = titled(gettext("Disaster surge"), str(page.cube), place, day, in_words(page.cube, page.filters))
    legend = [("observed", gettext("observed")), ("expected", gettext("expected")), ("event", gettext("event"))]
    if page.line and page.line.hidden:
        legend.append(("suppressed", gettext("suppressed")))
    tables = [_periods(surge)]
    if page.maps is not None:
        tables.append(_weeks(page.maps))
    if page.mix:
        tables.append(_mix(page))
    source, maps = str(page.cube.owner), page.maps
    return Document(
        f"surge-{page.cube.code}", title, [*tables, _excess(surge)], source, notes_of(page.cube, page.partial),
        chart("surge", {"found": page, "surge": surge}, title, legend, source),
        maps.geography if maps else None,
        {place.pk: _properties(maps, spots) for place, spots in maps.rows} if maps else None,
    )  # fmt: skip


def _periods(surge: Surge) -> Table:
    head = [gettext("Period"), gettext("From"), gettext("Observed"), gettext("Expected"), gettext("Ordinary up to")]
    lines: list[list[Cell]] = [
        [
            period.name,
            period.start.isoformat(),
            or_suppressed(period.observed),
            None if period.expected is None else rounded(period.expected, 1),
            None if period.upper is None else rounded(period.upper, 0),
        ]
        for period in surge.periods
    ]
    return Table(gettext("Each period"), head, lines)


def _weeks(maps: WeekMaps) -> Table:
    """Each week's count, and how many times an ordinary week of the place it is."""
    head = [gettext("Code"), gettext("Place")]
    for week in maps.weeks:
        head += [week.name, f"{week.name} ×"]
    lines: list[list[Cell]] = []
    for place, spots in maps.rows:
        line: list[Cell] = [place.code, place.name]
        for spot in spots:
            line += [or_suppressed(spot.count), _times(spot)]
        lines.append(line)
    return Table(gettext("Contacts of each place, the largest rise first"), head, lines)


def _properties(maps: WeekMaps, spots: Sequence[Spot]) -> dict[str, Cell]:
    """As the table of the weeks."""
    properties: dict[str, Cell] = {}
    for week, spot in zip(maps.weeks, spots, strict=True):
        status = ValueStatus.SUPPRESSED if spot.count is None else ValueStatus.SHOWN
        properties |= {week.name: spot.count, f"{week.name}:times": _times(spot), f"{week.name}:status": status.value}
    return properties


def _times(spot: Spot) -> Cell:
    return None if spot.times is None else rounded(spot.times, 1)


def _mix(page: SurgePage) -> Table:
    head = [gettext("Category"), gettext("Before, %"), gettext("From the event on, %"), gettext("Percentage points")]
    lines: list[list[Cell]] = [
        [
            shift.need,
            or_suppressed(percent(shift.before)),
            or_suppressed(percent(shift.during)),
            None if shift.points is None else rounded(shift.points, 1),
        ]
        for shift in page.mix
    ]
    return Table(gettext("Share of each category before and from the event on, the largest move first"), head, lines)


def _excess(surge: Surge) -> Table:
    return in_short(
        (gettext("contacts observed"), surge.observed),
        (gettext("expected from the weeks before"), rounded(surge.expected, 0)),
        (gettext("Contacts beyond what was expected"), rounded(surge.excess, 0)),
        (gettext("Beyond it: lower end of the 95% interval"), rounded(surge.excess_low, 0)),
        (gettext("Beyond it: upper end of the 95% interval"), rounded(surge.excess_high, 0)),
        (gettext("days until an ordinary count came back"), surge.days_to_return),
        (gettext("Suppressed counts before the event"), surge.hidden_before),
        (gettext("Suppressed counts from the event on"), surge.hidden_during),
    )
