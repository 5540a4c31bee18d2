"""Places with their money and need, and the Lorenz curve, as files."""

from __future__ import annotations

from django.utils.translation import gettext

from entente.core.numbers import rounded
from entente.explorer.analyses.funding.calculation import Funding
from entente.explorer.analyses.funding.query import SIDE, FundedLine, FundingPage
from entente.explorer.files.formats import Cell, Document, Table, chart
from entente.explorer.files.words import in_short, titled


def document(page: FundingPage, whole: Funding) -> Document:
    title = titled(gettext("Funding against need"), f"{page.money_name} ({page.period})", f"{page.need_name} ({page.need_period})")  # fmt: skip
    figures: list[tuple[str, Cell]] = [
        (gettext("dollars in the places shown"), rounded(whole.money, 0)),
        (gettext("Gini index: 0 where money follows need exactly"), rounded(whole.gini, 3)),
    ]
    if page.more:
        figures.append((gettext("What-if: more dollars"), rounded(page.more, 0)))
        figures.append((gettext("Gini index with the additional dollars"), rounded(whole.gini_after, 3)))
    if page.direction is not None:
        figures.append((gettext("concentration index by low income: above 0 the money goes to the poorer places"), rounded(page.direction, 3)))  # fmt: skip
    figures.append((gettext("Places with money that are left out"), page.left_out))
    figures.append((gettext("Places whose money is not stated: in none of the figures"), whole.unstated))
    legend = [("observed", gettext("money over need")), ("expected", gettext("money follows need"))]
    source = str(page.table.owner)
    return Document(
        "funding", title, [_places(page), *_needs(page), in_short(*figures)], source, (), chart("funding", {"found": page}, title, legend, source, width=SIDE + 120),
        page.geography, {line.place.pk: _properties(line) for line in page.lines},
    )  # fmt: skip


def _places(page: FundingPage) -> Table:
    head = [gettext("Code"), gettext("Place"), gettext("Dollars"), f"{page.need_name}, {page.need_period}", gettext("Dollars for each need"), gettext("Dollars per low-income person"), gettext("Share of money less share of need, percentage points"), gettext("What-if: more dollars")]  # fmt: skip
    lines = [[line.place.code, line.place.name, *_properties(line).values()] for line in page.lines]
    return Table(gettext("The fewest dollars for each need first"), head, lines)


def _needs(page: FundingPage) -> list[Table]:
    head = [gettext("Need"), gettext("Programmes"), gettext("Dollars"), gettext("Unmet needs"), gettext("Dollars for each unmet need"), gettext("Share of money less share of unmet needs, percentage points")]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            line.name, line.programmes, rounded(line.seen.dollars, 0), line.seen.unmet,
            None if line.seen.per_unmet is None else rounded(line.seen.per_unmet, 2),
            None if line.points is None else rounded(line.points, 1),
        ]
        for line in page.need_lines
    ]  # fmt: skip
    programmes: list[list[Cell]] = [
        [programme.table.name, rounded(programme.dollars, 0), programme.need_names, gettext("guessed") if programme.table.needs_are_guessed else gettext("confirmed")]
        for programme in page.programmes
    ]  # fmt: skip
    head_of_programmes = [gettext("Programme"), gettext("Dollars"), gettext("Needs that it is for"), gettext("By whom")]
    return [
        Table(gettext("Money by need"), head, lines),
        Table(gettext("Programmes and the needs they are for"), head_of_programmes, programmes),
    ]


def _properties(line: FundedLine) -> dict[str, Cell]:
    return {
        "dollars": rounded(line.seen.money, 0),
        "need": rounded(line.seen.need, 0),
        "dollars_per_need": rounded(line.seen.per_need, 2),
        "dollars_per_low_income_person": None if line.per_poor is None else rounded(line.per_poor, 2),
        "difference_points": rounded(line.points, 1),
        "more_dollars": rounded(line.seen.more, 0),
    }
