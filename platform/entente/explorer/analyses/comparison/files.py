"""The ranked list and its map as files."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import gettext

from entente.explorer.analyses.comparison.query import ComparisonPage, Line, Weighed
from entente.explorer.files.formats import Cell, Document, Shape, Table, picture
from entente.explorer.files.numbers import without_number


def document(found: ComparisonPage, *, on_paper: bool) -> Document:
    """The ranked list with all its numbers; ``on_paper``: the table as the page shows it."""
    names = "; ".join(_named(weighed) for weighed in found.weighed)
    title = gettext("Index of %(names)s") % {"names": names}
    return Document(
        f"comparison-{found.geography.code}", title, [_on_paper(found) if on_paper else _in_file(found)], _sources(found),
        picture=_picture(found, title), geography=found.geography,
        places={line.place.pk: _properties(found, line) for line in found.lines},
    )  # fmt: skip


def _columns(found: ComparisonPage) -> list[tuple[str, list[Cell]]]:
    """For each indicator what stands in its column, place by place as they are ranked; behind a rate the count that it is made of."""
    columns = []
    for at, each in enumerate(found.weighed):
        cells = [line.cells[at] for line in found.lines]
        told: list[Cell] = [cell.status if cell.value is None else cell.value for cell in cells]
        columns.append((_named(each), told))
        if each.view.is_rate:
            counted: list[Cell] = [cell.status if cell.raw is None else cell.raw for cell in cells]
            columns.append((f"{each.indicator.name}, {each.view.period} ({each.count_unit})", counted))
    return columns


def _named(each: Weighed) -> str:
    name = f"{each.indicator.name}, {each.view.period}"
    return f"{name} ({each.view.unit})" if each.view.unit else name


def _in_file(found: ComparisonPage) -> Table:
    columns = _columns(found)
    head = [gettext("Rank"), gettext("Best rank"), gettext("Worst rank"), gettext("Code"), gettext("Place"), gettext("Index"), *(words for words, _ in columns)]  # fmt: skip
    lines: list[list[Cell]] = [
        [line.rank, line.best, line.worst, line.place.code, line.place.name, _index(line), *(cells[at] for _, cells in columns)]
        for at, line in enumerate(found.lines)
    ]  # fmt: skip
    return Table(gettext("Ranked places"), head, lines)


def _on_paper(found: ComparisonPage) -> Table:
    """The table of the page."""
    columns = _columns(found)
    head = [gettext("Rank"), gettext("Range of the rank"), gettext("Place"), gettext("Index"), *(words for words, _ in columns)]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            line.rank,
            "" if line.rank is None else f"{line.best} – {line.worst}",
            line.place.name,
            gettext("not ranked") if (index := _index(line)) is None else index,
            *(without_number(cell) if isinstance(cell := cells[at], str) else cell for _, cells in columns),
        ]
        for at, line in enumerate(found.lines)
    ]
    return Table("", head, lines)


def _index(line: Line) -> Decimal | None:
    return Decimal(line.plain) if line.plain else None


def _sources(found: ComparisonPage) -> str:
    sources = dict.fromkeys(each.indicator.source for each in found.weighed if each.indicator.source)
    return "; ".join([*sources, str(found.geography)])


def _properties(found: ComparisonPage, line: Line) -> dict[str, Cell]:
    said: dict[str, Cell] = {
        "index": _index(line),
        "rank": line.rank,
        "best_rank": line.best,
        "worst_rank": line.worst,
    }
    for each, cell in zip(found.weighed, line.cells, strict=True):
        code = each.indicator.code
        said |= {code: cell.value, f"{code}:status": cell.status, f"{code}:unit": each.view.unit, f"{code}:period": each.view.period}  # fmt: skip
        if each.view.is_rate:
            said[f"{code}:count"] = cell.raw
    return said


def _picture(found: ComparisonPage, title: str) -> str:
    not_ranked = gettext("not ranked")
    shapes = [
        Shape(line.place, f"shade-{line.shade}" if line.shade else "missing", line.index or not_ranked)
        for line in found.lines
    ]
    legend = [(f"shade-{number}", words) for number, words in found.legend]
    legend += [("missing", not_ranked)] if found.left_out else []
    return picture(found.geography, title, shapes, legend, str(found.geography))
