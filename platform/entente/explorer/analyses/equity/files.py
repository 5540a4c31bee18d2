"""The groups and the gradient as tables of a file."""

from __future__ import annotations

from django.utils.translation import gettext

from entente.core.numbers import rounded
from entente.explorer.analyses.equity.calculation import Gradient
from entente.explorer.analyses.equity.query import EquityPage
from entente.explorer.cubes.filters import in_words, title_of
from entente.explorer.files.formats import Cell, Document, Table
from entente.explorer.files.words import in_short, notes_of, or_suppressed, percent, titled
from entente.explorer.models import Indicator


def document(found: EquityPage) -> Document:
    words = title_of(found.cube, found.column), in_words(found.cube, found.filters)
    tables = [_groups(found)]
    if found.gradient is not None and found.indicator is not None:
        tables.append(_fifths(found.gradient, found.indicator, found.period))
    steps = found.gradient
    tables.append(
        in_short(
            (gettext("Contacts in which the question was answered, %"), percent(found.asked)),
            (gettext("more contacts per 1,000 people at the high end than at the low one"), rounded(steps.slope, 1) if steps else None),
            (gettext("times as many at the high end as at the low one"), rounded(steps.relative, 2) if steps and steps.relative else None),
        )
    )  # fmt: skip
    title = titled(gettext("Equity"), str(found.cube), *words)
    return Document(f"equity-{found.cube.code}", title, tables, str(found.cube.owner), notes_of(found.cube))


def _groups(found: EquityPage) -> Table:
    head = [gettext("Group"), gettext("Needs"), gettext("Unmet, %"), gettext("Lower"), gettext("Upper"), gettext("Rate ratio"), gettext("Lower"), gettext("Upper")]  # fmt: skip
    lines: list[list[Cell]] = []
    for group in found.groups:
        if group.seen is None:
            lines.append([group.words, or_suppressed(group.count or None), *[None] * 6])
            continue
        rate = group.seen.rate
        ratios: list[Cell] = [None if each is None else rounded(each, 2) for each in (group.seen.ratio, group.seen.low, group.seen.high)]  # fmt: skip
        if group.value == found.reference:
            ratios = [1, gettext("compared with"), gettext("compared with")]
        lines.append([group.words, rate.whole, *(percent(each) for each in (rate.rate, rate.low, rate.high)), *ratios])
    reference = {"reference": found.reference_words}
    title = gettext("Share of needs that stayed unmet, and how many times that of “%(reference)s” it is") % reference
    return Table(title, head, lines)


def _fifths(gradient: Gradient, indicator: Indicator, period: str) -> Table:
    head = [gettext("Fifth of the people"), gettext("Places"), gettext("People"), gettext("Contacts"), gettext("Contacts per 1,000 people")]  # fmt: skip
    lines: list[list[Cell]] = [
        [each.number, each.places, each.people, each.count, rounded(each.per_thousand, 1)] for each in gradient.fifths
    ]
    title = gettext("Places in order of: %(name)s, %(period)s") % {"name": indicator.name, "period": period}
    return Table(title, head, lines)
