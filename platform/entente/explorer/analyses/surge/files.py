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


def document(found: SurgePage, surge: Surge) -> Document:
    place = found.place.name if found.place else gettext("All places together")
    day = date_format(found.event, "DATE_FORMAT") if found.event else ""
    title = titled(gettext("Disaster surge"), str(found.cube), place, day, in_words(found.cube, found.filters))
    legend = [("observed", gettext("observed")), ("expected", gettext("expected")), ("event", gettext("event"))]
    if found.line and found.line.hidden:
        legend.append(("suppressed", gettext("suppressed")))
    tables = [_periods(surge)]
    if found.maps is not None:
        tables.append(_weeks(found.maps))
    if found.mix:
        tables.append(_mix(found))
    source, maps = str(found.cube.owner), found.maps
    return Document(
        f"surge-{found.cube.code}", title, [*tables, _excess(surge)], source, notes_of(found.cube, found.partial),
        chart("surge", {"found": found, "surge": surge}, title, legend, source),
        maps.geography if maps else None,
        {place.pk: _properties(maps, spots) for place, spots in maps.rows} if maps else None,
    )  # fmt: skip


def _periods(surge: Surge) -> Table:
    head = [gettext("Period"), gettext("From"), gettext("Observed"), gettext("Expected"), gettext("Ordinary up to")]
    lines: list[list[Cell]] = [
        [
            each.name,
            each.start.isoformat(),
            or_suppressed(each.observed),
            None if each.expected is None else rounded(each.expected, 1),
            None if each.upper is None else rounded(each.upper, 0),
        ]
        for each in surge.periods
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
    said: dict[str, Cell] = {}
    for week, spot in zip(maps.weeks, spots, strict=True):
        status = ValueStatus.SUPPRESSED if spot.count is None else ValueStatus.SHOWN
        said |= {week.name: spot.count, f"{week.name}:times": _times(spot), f"{week.name}:status": status.value}
    return said


def _times(spot: Spot) -> Cell:
    return None if spot.times is None else rounded(spot.times, 1)


def _mix(found: SurgePage) -> Table:
    head = [gettext("Category"), gettext("Before, %"), gettext("From the event on, %"), gettext("Percentage points")]
    lines: list[list[Cell]] = [
        [
            each.need,
            or_suppressed(percent(each.before)),
            or_suppressed(percent(each.during)),
            None if each.points is None else rounded(each.points, 1),
        ]
        for each in found.mix
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
