"""Figures of places in a sheet, however it is laid out: places down, places across, or a row for each record.

A sheet in which no places are found is told, and left alone. What stands above the headings or beside the places is no figure.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from django.utils.text import slugify

from entente.core.errors import Finding, Invalid
from entente.core.sheets import Sheet
from entente.explorer.imports.columns import labelled, plain_code, year_in
from entente.explorer.imports.numbers import Unclear, number_of

_FEWEST: Final = 0.6  # of the filled cells of a line that must be places
_LOOKED_AT: Final = 12  # rows in which headings are looked for
_CENSUS_CODE: Final = 7  # digits of the code of a census subdivision; those of smaller areas are longer
_CODE_HEADING: Final = re.compile(r"\b(id|code|number|num|no|numéro|uid)\b|_id$|fsa|rta", re.I)
_PER_CENT: Final = re.compile(r"(?<![\d.])%|per ?cent|\bpct\b|_pct|percentage|pourcentage|proportion", re.I)
_POSTAL_CODE: Final = re.compile(r"[A-Z]\d[A-Z] ?\d[A-Z]\d")
_DGUID: Final = re.compile(
    r"(?:19|20)\d\d[ACSZ]\d{4}([\dA-Z.]+)"
)  # Statistics Canada: year, type, level, then the code
_CHANGE: Final = re.compile(r"change|growth|variation|croissance", re.I)
COMBINE: Final = ("sum", "mean", "count", "daily-mean")


@dataclass(frozen=True, slots=True)
class Known:
    """The places of the geography by code and by name; ``number`` of either, or none."""

    codes: Mapping[str, int]
    names: Mapping[str, int]

    @classmethod
    def of(cls, places: Sequence[tuple[int, str, str, str]]) -> Known:
        """From identifier, code and both names."""
        names: dict[str, int] = {}
        for number, _, english, french in places:
            for name in (english, french):
                if name:
                    names.setdefault(plain_name(name), number)
        return cls({plain_code(code): number for number, code, _, _ in places}, names)

    @property
    def only(self) -> int | None:
        """The place of a geography that has one; none where there are several."""
        return next(iter(self.codes.values())) if len(self.codes) == 1 else None

    def find(self, text: str, *, by_name: bool) -> int | None:
        """The place that a text names. A whole postal code lies in the area of its first three characters."""
        if by_name:
            return self.names.get(plain_name(text))
        label = labelled(text)
        code = plain_code(label[1] if label else text)
        if _POSTAL_CODE.fullmatch(code):
            code = code[:3]
        elif code not in self.codes and (unique := _DGUID.fullmatch(code)):
            code = plain_code(unique[1])
        return self.codes.get(code)


@dataclass(slots=True)
class Series:
    """One label of a sheet: where it stands (headings above it, then itself) and its number for each place and period."""

    path: tuple[str, ...]
    place: str  # row or column, as the sheet names it
    values: dict[tuple[int, str], float | None] = field(default_factory=dict)
    is_share: bool = False


@dataclass(slots=True)
class SheetFigures:
    """What a sheet held."""

    sheet: str
    series: list[Series]
    refused: list[Finding]


@dataclass(frozen=True, slots=True)
class Records:
    """How rows that are no places become figures: which columns say where, when and how much.

    Without a column of the place all rows are about the one place of the geography: totals of a region.
    """

    place: str
    value: str = ""
    period: str = ""
    label: str = ""
    combine: str = "sum"
    per: str = ""
    """What the number is a part of, such as the beds there are: the sum of one is then given in per cent of the sum of the other."""


def plain_name(text: str) -> str:
    """A name as it compares."""
    return re.sub(r"[\W_]+", " ", re.sub(r"\(\d+\)\s*$", "", text).casefold()).strip()


def figures_of(sheet: Sheet, known: Known, *, period: str, column: str = "") -> SheetFigures:
    """The figures of a sheet with one line for each place.

    Args:
        period: of the figures, where neither the sheet's name nor its headings say one.
        column: heading of the column that says the place, by code or by name; blank: guessed.

    Raises:
        Invalid: no heading is called as the column that is named.
    """
    period = year_in(sheet.name) or period
    down = _places_down(sheet, known, column)
    if down is not None:
        return _down(sheet, known, *down, period=period)
    across = _places_across(sheet, known)
    if across is not None:
        return _across(sheet, known, *across, period=period)
    return SheetFigures(sheet.name, [], [Finding("figures.no_places", facts={"sheet": sheet.name[:60]})])


def records_of(sheet: Sheet, known: Known, records: Records, *, period: str) -> SheetFigures:
    """Figures made from records: added up, or their mean, for each place, period and label.

    Raises:
        Invalid: a column is not there, or none says the place and the geography has several.
    """
    if not records.place and known.only is None:
        raise Invalid(Finding("figures.which_place"))
    columns = _columns_of(sheet.rows[0], records)
    sums: dict[str, dict[tuple[int, str], float]] = defaultdict(lambda: defaultdict(float))
    wholes: dict[str, dict[tuple[int, str], float]] = defaultdict(lambda: defaultdict(float))
    parts: dict[str, dict[tuple[int, str], set[object]]] = defaultdict(lambda: defaultdict(set))
    refused, spellings = [], dict[str, str]()
    for row, cells in enumerate(sheet.rows[1:], 2):
        if not any(cells):
            continue
        said_where = _cell(cells, columns["place"])
        where = (
            known.find(said_where, by_name=False) or known.find(said_where, by_name=True)
            if records.place
            else known.only
        )
        if where is None:
            refused.append(Finding("figures.unknown_place", row=row))
            continue
        try:
            value = 1.0 if columns["value"] is None else number_of(_cell(cells, columns["value"]))
            whole = number_of(_cell(cells, columns["per"])) if records.per else 0.0
        except Unclear:
            refused.append(Finding("figures.text", column=records.value or records.per, row=row))
            continue
        if value is None or whole is None:
            continue
        said_when = _cell(cells, columns["period"])
        when = (said_when[:7] if len(said_when) >= 10 else said_when[:10]) or period
        spelled = _cell(cells, columns["label"]).strip() or records.value or records.place
        label = spellings.setdefault(slugify(spelled) or spelled, spelled)  # "Traveler's" and "Travelers" are one
        sums[label][where, when] += value
        wholes[label][where, when] += whole
        parts[label][where, when].add(said_when if records.combine == "daily-mean" else row)
    series = []
    for label, cells_of in sums.items():
        labelled = Series((f"{label} / {records.per}" if records.per else label,), label, is_share=bool(records.per))
        for key, total in cells_of.items():
            if not records.per:
                count = len(parts[label][key])
                labelled.values[key] = {"sum": total, "count": float(count)}.get(records.combine, total / count)
            elif whole := wholes[label][key]:
                labelled.values[key] = 100 * total / whole
        series.append(labelled)
    return SheetFigures(sheet.name, series, refused)


def _columns_of(headings: Sequence[str], records: Records) -> dict[str, int | None]:
    """Where each of the named columns stands; ``None`` for those that nobody named."""
    columns: dict[str, int | None] = {}
    for part in ("place", "value", "period", "label", "per"):
        name = getattr(records, part)
        if name and name not in headings:
            raise Invalid(Finding("figures.unknown_column", column=name))
        columns[part] = headings.index(name) if name else None
    return columns


def _places_down(sheet: Sheet, known: Known, named: str) -> tuple[int, int, bool] | None:
    """Heading row, column of the places, and whether they are named rather than coded."""
    if named:
        return _places_in(sheet, known, named)
    width = max(map(len, sheet.rows), default=0)
    best: tuple[float, tuple[int, int, bool]] | None = None
    for column in range(min(width, 40)):
        cells = [_cell(row, column) for row in sheet.rows]
        for by_name in (True, False):
            places = [known.find(cell, by_name=by_name) if cell.strip() else None for cell in cells]
            first = next((at for at, place in enumerate(places) if place is not None), None)
            if first is None or first == 0:
                continue
            numbers = [place for place in places[first:] if place is not None]
            filled = sum(bool(cell.strip()) for cell in cells[first:])
            heading = cells[first - 1]
            if len(set(numbers)) < max(2, _FEWEST * filled) or len(set(numbers)) < 0.9 * len(numbers):
                continue
            if not by_name and not _CODE_HEADING.search(heading) and not _can_only_be_codes(cells[first:]):
                continue  # small numbers are codes only where the heading says so
            score = len(numbers) + (0.5 if not by_name else 0)
            if best is None or score > best[0]:
                best = (score, (first - 1, column, by_name))
    return best[1] if best else None


def _places_in(sheet: Sheet, known: Known, named: str) -> tuple[int, int, bool] | None:
    """The same of the column that somebody named; ``None`` where it names no place."""
    top = next((at for at, row in enumerate(sheet.rows[:_LOOKED_AT]) if named in map(str.strip, row)), None)
    if top is None:
        raise Invalid(Finding("figures.unknown_column", column=named))
    column = [heading.strip() for heading in sheet.rows[top]].index(named)
    cells = [cell for row in sheet.rows[top + 1 :] if (cell := _cell(row, column)).strip()]
    matches = {
        by_name: sum(known.find(cell, by_name=by_name) is not None for cell in cells) for by_name in (False, True)
    }
    by_name = matches[True] > matches[False]
    return (top, column, by_name) if matches[by_name] else None


def _can_only_be_codes(cells: Sequence[str]) -> bool:
    """Letters, or numbers as long as those of a census: nobody counts rows or people in these."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if any(letter.isalpha() for cell in filled for letter in cell):
        return True
    return (
        len({len(cell) for cell in filled}) == 1 and len(filled[0]) >= _CENSUS_CODE and all(map(str.isdecimal, filled))
    )


def _down(sheet: Sheet, known: Known, top: int, column: int, by_name: bool, *, period: str) -> SheetFigures:
    headings = sheet.rows[top]
    figures = SheetFigures(sheet.name, [], [])
    rows = []
    seen: set[int] = set()
    for number, cells in enumerate(sheet.rows[top + 1 :], top + 2):
        if not any(cell.strip() for cell in cells):
            continue
        place = known.find(_cell(cells, column), by_name=by_name)
        if place is None or place in seen:
            figures.refused.append(
                Finding("figures.unknown_place" if place is None else "figures.place_twice", row=number)
            )
            continue
        seen.add(place)
        rows.append((number, place, cells))
    groups = _groups(sheet.rows[:top], len(headings))
    for at, heading in enumerate(headings):
        if at == column or not heading.strip():
            continue
        path = (*groups[at], heading.strip())
        cells_of = [(number, place, _cell(cells, at)) for number, place, cells in rows]
        _take(figures, path, heading.strip(), cells_of, period)
    figures.series = [series for series in figures.series if not _is_another_code(series, known)]
    return figures


def _places_across(sheet: Sheet, known: Known) -> tuple[int, dict[int, int]] | None:
    """The row that names the places, and the place of each column. A row of codes beats a row of names."""
    best: tuple[float, tuple[int, dict[int, int]]] | None = None
    for at, row in enumerate(sheet.rows[:_LOOKED_AT]):
        for by_name in (True, False):
            if (
                not by_name
                and not _CODE_HEADING.search(" ".join(row[:6]))
                and not any(c.isalpha() for cell in row[6:12] for c in cell)
            ):
                continue
            places = {
                place: column  # a number of the row may look like a code too: the places stand to its right
                for column, cell in enumerate(row)
                if cell.strip() and (place := known.find(cell, by_name=by_name)) is not None
            }
            columns = {column: place for place, column in places.items()}
            filled = sum(bool(cell.strip()) for cell in row)
            score = len(columns) + (0.5 if not by_name else 0)
            if len(columns) >= max(3, _FEWEST * filled) and (best is None or score > best[0]):
                best = (score, (at, columns))
    return best[1] if best else None


def _across(sheet: Sheet, known: Known, top: int, columns: dict[int, int], *, period: str) -> SheetFigures:
    figures = SheetFigures(sheet.name, [], [])
    first = min(columns)
    stack: list[tuple[int, str]] = []
    for number, cells in enumerate(sheet.rows[top + 1 :], top + 2):
        labels = [cell for cell in cells[:first] if cell.strip()]
        if not labels:
            continue
        own = _label(labels)
        depth = len(own) - len(own.lstrip())
        stack = [heading for heading in stack if heading[0] < depth]
        groups = tuple(label.strip() for label in labels[:-1] if label is not own and not label.strip().isdecimal())
        path = (*groups, *(name for _, name in stack), own.strip())
        stack.append((depth, own.strip()))
        cells_of = [(number, place, _cell(cells, column)) for column, place in columns.items()]
        _take(figures, path, str(number), cells_of, period)
    return figures


def _label(labels: Sequence[str]) -> str:
    """The last of the texts before the figures that is no number: totals may stand between."""
    for text in reversed(labels):
        try:
            number_of(text)
        except Unclear:
            return text
    return labels[0]


def _take(
    figures: SheetFigures, path: tuple[str, ...], where: str, cells: Sequence[tuple[int, int, str]], period: str
) -> None:
    """One series of a sheet, unless it is words; what is no number is refused cell by cell."""
    is_share = bool(_PER_CENT.search(path[-1])) or any("(%)" in heading for heading in path[:-1])
    bounded = is_share and not any(_CHANGE.search(heading) for heading in path)
    series, texts = Series(path, where, is_share=is_share), []
    for row, place, text in cells:
        try:
            value = number_of(text)
        except Unclear:
            texts.append(Finding("figures.text", column=path[-1][:100], row=row))
            continue
        if bounded and value is not None and not 0 <= value <= 100:
            figures.refused.append(Finding("figures.beyond_per_cent", column=path[-1][:100], row=row))
            continue
        series.values[place, period] = value
    is_empty = all(value is None for value in series.values.values())
    if (is_empty and texts) or len(texts) > len(cells) / 2:
        figures.refused.append(Finding("figures.words", column=path[-1][:100], row=cells[0][0] if cells else None))
        return
    figures.refused += texts
    if not is_empty:
        figures.series.append(series)


def _is_another_code(series: Series, known: Known) -> bool:
    """A second column that only says the place again."""
    by_number = {number: code for code, number in known.codes.items()}
    return bool(_CODE_HEADING.search(series.path[-1])) and all(
        value is not None and plain_code(str(int(value))) == by_number.get(place)
        for (place, _), value in series.values.items()
    )


def _groups(above: Sequence[Sequence[str]], width: int) -> list[tuple[str, ...]]:
    """Headings over several columns: each goes on to the right until the next one. A title over everything is none."""
    groups: list[list[str]] = [[] for _ in range(width)]
    for row in above:
        filled = [at for at, cell in enumerate(row) if cell.strip()]
        if len(filled) < 2:
            continue
        for start, end in zip(filled, [*filled[1:], width], strict=True):
            for at in range(start, min(end, width)):
                groups[at].append(row[start].strip())
    return [tuple(headings) for headings in groups]


def _cell(cells: Sequence[str], at: int | None) -> str:
    return cells[at] if at is not None and at < len(cells) else ""


def series_in(sheets: Sequence[Sheet], known: Known, *, period: str, column: str = "") -> Iterator[SheetFigures]:
    """What each sheet holds. Where a column of the places is named, sheets that lack it are read as they stand.

    Raises:
        Invalid: no sheet has the column that is named.
    """
    if column and not any(_has_heading(sheet, column) for sheet in sheets):
        raise Invalid(Finding("figures.unknown_column", column=column))
    for sheet in sheets:
        yield figures_of(sheet, known, period=period, column=column if _has_heading(sheet, column) else "")


def _has_heading(sheet: Sheet, name: str) -> bool:
    return any(name in map(str.strip, row) for row in sheet.rows[:_LOOKED_AT])
