"""The ranked list and its map as files."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import gettext

from entente.explorer.analyses.comparison.query import ComparisonPage, Line, Weighed
from entente.explorer.files.formats import Cell, Document, Shape, Table, picture
from entente.explorer.files.numbers import without_number
from entente.explorer.files.words import titled


def document(page: ComparisonPage, *, on_paper: bool) -> Document:
    """The ranked list with all its numbers; ``on_paper``: the table as the page shows it."""
    names = "; ".join(_named(weighed) for weighed in page.weighed)
    title = gettext("Index of %(names)s") % {"names": names}
    return Document(
        f"comparison-{page.geography.code}", title, [_on_paper(page) if on_paper else _in_file(page)], _sources(page), page.about_rates,
        picture=_picture(page, title), geography=page.geography,
        places={line.place.pk: _properties(page, line) for line in page.lines},
    )  # fmt: skip


def _columns(page: ComparisonPage) -> list[tuple[str, list[Cell]]]:
    """For each indicator what stands in its column, place by place as they are ranked; behind a rate the count that it is made of."""
    columns = []
    for at, weighed in enumerate(page.weighed):
        cells = [line.cells[at] for line in page.lines]
        values: list[Cell] = [cell.status if cell.value is None else cell.value for cell in cells]
        columns.append((_named(weighed), values))
        if weighed.view.is_rate:
            counted: list[Cell] = [cell.status if cell.raw is None else cell.raw for cell in cells]
            columns.append((f"{weighed.indicator.name}, {weighed.view.period} ({weighed.count_unit})", counted))
        per = weighed.view.per
        if per is not None and per.indicator is not None:
            columns.append((f"{per.indicator.name}, {per.period}", [cell.of for cell in cells]))
            for number, bound in enumerate((gettext("At least"), gettext("At most"))):
                bounds: list[Cell] = [cell.between[number] if cell.between else None for cell in cells]
                columns.append((titled(_named(weighed), bound), bounds))
    return columns


def _named(weighed: Weighed) -> str:
    name = f"{weighed.indicator.name}, {weighed.view.period}"
    return f"{name} ({weighed.view.unit})" if weighed.view.unit else name


def _in_file(page: ComparisonPage) -> Table:
    columns = _columns(page)
    head = [gettext("Rank"), gettext("Best rank"), gettext("Worst rank"), gettext("Code"), gettext("Place"), gettext("Index"), *(words for words, _ in columns)]  # fmt: skip
    lines: list[list[Cell]] = [
        [line.rank, line.best, line.worst, line.place.code, line.place.name, _index(line), *(cells[at] for _, cells in columns)]
        for at, line in enumerate(page.lines)
    ]  # fmt: skip
    return Table(gettext("Ranked places"), head, lines)


def _on_paper(page: ComparisonPage) -> Table:
    """The table of the page."""
    columns = _columns(page)
    head = [gettext("Rank"), gettext("Range of the rank"), gettext("Place"), gettext("Index"), *(words for words, _ in columns)]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            line.rank,
            "" if line.rank is None else f"{line.best} – {line.worst}",
            line.place.name,
            gettext("not ranked") if (index := _index(line)) is None else index,
            *(without_number(cell) if isinstance(cell := cells[at], str) else cell for _, cells in columns),
        ]
        for at, line in enumerate(page.lines)
    ]
    return Table("", head, lines)


def _index(line: Line) -> Decimal | None:
    return Decimal(line.plain) if line.plain else None


def _sources(page: ComparisonPage) -> str:
    sources = dict.fromkeys(weighed.indicator.source for weighed in page.weighed if weighed.indicator.source)
    return "; ".join([*sources, str(page.geography)])


def _properties(page: ComparisonPage, line: Line) -> dict[str, Cell]:
    properties: dict[str, Cell] = {
        "index": _index(line),
        "rank": line.rank,
        "best_rank": line.best,
        "worst_rank": line.worst,
    }
    for weighed, cell in zip(page.weighed, line.cells, strict=True):
        code = weighed.indicator.code
        properties |= {code: cell.value, f"{code}:status": cell.status, f"{code}:unit": weighed.view.unit, f"{code}:period": weighed.view.period}  # fmt: skip
        if weighed.view.is_rate:
            properties[f"{code}:count"] = cell.raw
        if cell.between:
            properties |= {f"{code}:at_least": cell.between[0], f"{code}:at_most": cell.between[1]}
    return properties


def _picture(page: ComparisonPage, title: str) -> str:
    not_ranked = gettext("not ranked")
    shapes = [Shape(line.place, line.fill, line.index or not_ranked) for line in page.lines]
    legend = list(page.classes.legend)
    legend += [("missing", not_ranked)] if page.left_out else []
    return picture(page.geography, title, shapes, legend, str(page.geography))
