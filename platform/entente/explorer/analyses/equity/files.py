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


def document(page: EquityPage) -> Document:
    words = title_of(page.cube, page.column), in_words(page.cube, page.filters)
    tables = [_groups(page)]
    if page.gradient is not None and page.indicator is not None:
        tables.append(_fifths(page.gradient, page.indicator, page.period))
    steps = page.gradient
    tables.append(
        in_short(
            (gettext("Contacts in which the question was answered, %"), percent(page.answer_rate)),
            (gettext("more contacts per 1,000 people at the high end than at the low one"), rounded(steps.slope, 1) if steps else None),
            (gettext("times as many at the high end as at the low one"), rounded(steps.relative, 2) if steps and steps.relative else None),
        )
    )  # fmt: skip
    title = titled(gettext("Equity"), str(page.cube), *words)
    return Document(f"equity-{page.cube.code}", title, tables, str(page.cube.owner), notes_of(page.cube))


def _groups(page: EquityPage) -> Table:
    head = [gettext("Group"), gettext("Needs"), gettext("Unmet, %"), gettext("Lower"), gettext("Upper"), gettext("Rate ratio"), gettext("Lower"), gettext("Upper")]  # fmt: skip
    lines: list[list[Cell]] = []
    for group in page.groups:
        if group.seen is None:
            lines.append([group.words, or_suppressed(group.count or None), *[None] * 6])
            continue
        rate = group.seen.rate
        ratios: list[Cell] = [None if figure is None else rounded(figure, 2) for figure in (group.seen.ratio, group.seen.low, group.seen.high)]  # fmt: skip
        if group.value == page.reference:
            ratios = [1, gettext("compared with"), gettext("compared with")]
        lines.append(
            [group.words, rate.whole, *(percent(share) for share in (rate.rate, rate.low, rate.high)), *ratios]
        )
    reference = {"reference": page.reference_words}
    title = gettext("Share of needs that stayed unmet, and how many times that of “%(reference)s” it is") % reference
    return Table(title, head, lines)


def _fifths(gradient: Gradient, indicator: Indicator, period: str) -> Table:
    head = [gettext("Fifth of the people"), gettext("Places"), gettext("People"), gettext("Contacts"), gettext("Contacts per 1,000 people")]  # fmt: skip
    lines: list[list[Cell]] = [
        [fifth.number, fifth.places, fifth.people, fifth.count, rounded(fifth.per_thousand, 1)]
        for fifth in gradient.fifths
    ]
    title = gettext("Places in order of: %(name)s, %(period)s") % {"name": indicator.name, "period": period}
    return Table(title, head, lines)
