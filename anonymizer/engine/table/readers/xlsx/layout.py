"""Where the table is on a worksheet: header, columns, totals and what is hidden, from one pass over its cells."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from statistics import median

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.choices import HeaderChoice, ReadingChoices
from anonymizer.engine.table.readers.layout import (
    HEADER_CANDIDATES,
    check_names,
    header_choice,
    header_notes,
    is_words,
    joined_names,
    tidy_name,
)
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.xlsx.sheet import Merged, Row, column_letters
from anonymizer.engine.table.readers.xlsx.spreadsheet import Spreadsheet, Worksheet

HEAD_ROWS = 60
TAIL_ROWS = 8
UNVALUED_KEPT = 1_000
FULL_SHARE = 0.6  # of the cells of a typical row: what a header has at least
TOTAL = re.compile(
    r"(?:grand[ -]?|sub[ -]?|sous[ -]?)?tota(?:l|ls|ux|le|les)\b.*|somme\b.*|sum\b.*|average\b.*|moyenne\b.*|count\b.*",
    re.IGNORECASE,
)


@dataclass(slots=True)
class SheetFacts:
    """What one pass over a worksheet found."""

    sheet: Worksheet
    head: list[Row] = field(default_factory=list)
    tail: deque[Row] = field(default_factory=lambda: deque(maxlen=TAIL_ROWS))
    filled: Counter[int] = field(default_factory=Counter)  # cells by column, hidden rows included
    shown: Counter[int] = field(default_factory=Counter)  # cells by column in rows that are not hidden
    rows: int = 0
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[Merged] = field(default_factory=list)
    unvalued: list[tuple[int, int]] = field(default_factory=list)

    @property
    def cells(self) -> int:
        """Cells that hold something, not counting hidden rows."""
        return self.shown.total()


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """How a worksheet becomes a table."""

    sheet: Worksheet
    names: tuple[str, ...]
    places: tuple[int, ...]  # the column number of each name
    header_row: int
    header_rows: int
    left_out: frozenset[int]  # totals and footnotes
    totals_rows: tuple[int, ...]
    hidden_columns: tuple[str, ...]
    include_hidden_rows: bool
    candidates: tuple[HeaderChoice, ...]
    notes: tuple[Finding, ...]

    def holds(self, row: Row) -> bool:
        """Whether a row of the sheet belongs to the table."""
        if row.number < self.header_row + self.header_rows or row.number in self.left_out:
            return False
        return self.include_hidden_rows or not row.is_hidden


def sheet_facts(book: Spreadsheet, sheet: Worksheet) -> SheetFacts:
    """Pass over a worksheet once."""
    facts = SheetFacts(sheet)
    scan = book.scan(sheet)
    for row in scan.rows():
        if len(facts.unvalued) < UNVALUED_KEPT:
            facts.unvalued.extend((row.number, column) for column in row.unvalued)
        if not row.cells:
            continue
        facts.rows += 1
        facts.filled.update(row.cells.keys())
        if row.is_hidden:
            facts.hidden_rows.append(row.number)
        else:
            facts.shown.update(row.cells.keys())
        if len(facts.head) < HEAD_ROWS:
            facts.head.append(row)
        facts.tail.append(row)
    facts.hidden_columns, facts.merged = scan.hidden_columns & facts.filled.keys(), scan.merged
    return facts


def sheet_layout(facts: SheetFacts, choices: ReadingChoices, limits: Limits) -> SheetLayout:
    """Header, columns and end of the table on a worksheet.

    Raises:
        InvalidSource: no record below the header, or a header that cannot be accepted.
    """
    counts = facts.filled if choices.include_hidden_rows else facts.shown
    columns = [
        column for column in sorted(counts) if choices.include_hidden_columns or column not in facts.hidden_columns
    ]
    rows = [row for row in facts.head if choices.include_hidden_rows or not row.is_hidden]
    rows = [row for row in rows if _cells(row, columns, filled=True)]
    if not rows:
        raise InvalidSource(Finding("workbook.no_table"))
    top, depth = _header(rows, columns, facts.merged, choices)
    header = {row.number: row for row in facts.head if top <= row.number < top + depth}
    names, places, blank_columns = _columns(header, columns, counts, facts, top, depth)
    check_names(names, places, row=top + depth - 1, limits=limits)
    totals: tuple[int, ...] = ()
    footnotes: tuple[int, ...] = ()
    if choices.drop_totals:
        totals, footnotes = _end_of_table(facts, places, after=top + depth - 1, hidden_too=choices.include_hidden_rows)
    layout = SheetLayout(
        sheet=facts.sheet,
        names=tuple(names),
        places=tuple(places),
        header_row=top,
        header_rows=depth,
        left_out=frozenset((*totals, *footnotes)),
        totals_rows=totals,
        hidden_columns=tuple(_shown_name(column, header, facts) for column in sorted(facts.hidden_columns)),
        include_hidden_rows=choices.include_hidden_rows,
        candidates=tuple(_candidates(rows, columns)),
        notes=(),
    )
    if not any(layout.holds(row) for row in (*facts.head, *facts.tail)):
        raise InvalidSource(Finding("file.header_only"))
    above = sum(row.number < top for row in rows)
    notes = header_notes(names, row=top, header_rows=depth, above=above)
    notes.extend(_notes(facts, layout, choices, footnotes, blank_columns))
    return replace(layout, notes=tuple(notes))


def refuse_unvalued(facts: SheetFacts, layout: SheetLayout) -> None:
    """Refuse formulas of the table that were never calculated: their values are unknown, not missing."""
    names = dict(zip(layout.places, layout.names, strict=True))
    hidden = set() if layout.include_hidden_rows else set(facts.hidden_rows)
    first = layout.header_row + layout.header_rows
    unvalued = [
        (row, column)
        for row, column in facts.unvalued
        if row >= first and row not in hidden and row not in layout.left_out and column in names
    ]
    if unvalued:
        row, column = unvalued[0]
        facts_told = {"count": len(unvalued)}
        raise InvalidSource(Finding("workbook.formula_without_value", column=names[column], row=row, facts=facts_told))


def _header(
    rows: Sequence[Row], columns: Sequence[int], merged: Sequence[Merged], choices: ReadingChoices
) -> tuple[int, int]:
    """First row and depth of the header, chosen or guessed."""
    if choices.header_row is not None:
        below = [row.number for row in rows if row.number >= choices.header_row]
        if not below or below[0] != choices.header_row:
            facts = {"limit": rows[-1].number}
            raise InvalidSource(Finding("choices.header_row_beyond_table", row=choices.header_row, facts=facts))
        return choices.header_row, max(1, choices.header_rows or _depth(rows, below[0], columns, merged))
    top = _guess_top(rows, columns)
    above = next((row for row in rows if row.number == top - 1), None)
    if above is not None and choices.header_rows is None and _is_group_row(above, columns, merged):
        return above.number, 2
    return top, max(1, choices.header_rows or _depth(rows, top, columns, merged))


def _guess_top(rows: Sequence[Row], columns: Sequence[int]) -> int:
    """The first row that is about as full as the rows of the table, and holds words rather than values."""
    filled = [len(_cells(row, columns, filled=True)) for row in rows]
    typical = median(filled[len(filled) // 2 :])
    full = [row for row, count in zip(rows, filled, strict=True) if count >= max(1, FULL_SHARE * typical)]
    if typical >= 2:
        full = [row for row in full if len(_cells(row, columns, filled=True)) >= 2] or full
    worded = (row for row in full[:HEADER_CANDIDATES] if all(map(is_words, _cells(row, columns, filled=True))))
    return next(worded, full[0]).number


def _is_group_row(row: Row, columns: Sequence[int], merged: Sequence[Merged]) -> bool:
    """Whether a row names groups of columns: some cells are merged sideways, yet no one cell spans the table."""
    spans = [block for block in merged if block.top == row.number and block.right > block.left]
    spans_all = any(block.left <= columns[0] and block.right >= columns[-1] for block in spans)
    filled = _cells(row, columns, filled=True)
    return bool(spans) and not spans_all and all(map(is_words, filled)) and len(filled) >= 1


def _depth(rows: Sequence[Row], top: int, columns: Sequence[int], merged: Sequence[Merged]) -> int:
    """2 where the row names groups, or is merged with the row below it, and that row holds words only."""
    row = next(row for row in rows if row.number == top)
    below = next((row for row in rows if row.number == top + 1), None)
    if below is None or not all(map(is_words, _cells(below, columns, filled=True))):
        return 1
    is_upright = any(block.top == top and block.bottom == top + 1 for block in merged)
    return 2 if is_upright or _is_group_row(row, columns, merged) else 1


def _columns(
    header: dict[int, Row], columns: Sequence[int], counts: Counter[int], facts: SheetFacts, top: int, depth: int
) -> tuple[list[str], list[int], int]:
    """Names and places of the table's columns, and how many columns hold nothing below a blank header."""
    grid = [[_header_cell(header, row, column, facts.merged) for column in columns] for row in range(top, top + depth)]
    has_merged = any(top <= block.top < top + depth for block in facts.merged)
    names = [tidy_name(name) for name in joined_names(grid, fill=depth > 1 and not has_merged)]
    outside = Counter(
        column for row in facts.head if row.number < top + depth and not row.is_hidden for column in row.cells
    )
    named_columns = [
        (name, column)
        for name, column in zip(names, columns, strict=True)
        if name or counts[column] > outside[column]  # nothing but titles above stands in the others
    ]
    return (
        [name for name, _ in named_columns],
        [column for _, column in named_columns],
        len(columns) - len(named_columns),
    )


def _header_cell(header: dict[int, Row], row: int, column: int, merged: Sequence[Merged]) -> str:
    """A cell of the header; one that is merged away sideways shows what its block shows."""
    cells = header[row].cells if row in header else {}
    if column in cells:
        return cells[column]
    block = next((area for area in merged if area.top == row and area.left <= column <= area.right), None)
    return cells.get(block.left, "") if block else ""


def _end_of_table(
    facts: SheetFacts, places: Sequence[int], *, after: int, hidden_too: bool
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Rows at the end that are totals, and rows that are footnotes, looking upwards from the last one."""
    totals: list[int] = []
    footnotes: list[int] = []
    rows = [row for row in facts.tail if row.number > after and (hidden_too or not row.is_hidden)]
    upwards = rows[::-1]
    for row, above in zip_longest(upwards, upwards[1:]):
        filled = _cells(row, places, filled=True)
        if not filled:
            footnotes.append(row.number)  # it stands beside the table
        elif _is_total(filled, len(places)):
            totals.append(row.number)
        elif len(places) > 2 and len(filled) == 1 and is_words(filled[0]) and _stands_apart(row, above, totals):
            footnotes.append(row.number)
        else:
            break
    return tuple(reversed(totals)), tuple(reversed(footnotes))


def _is_total(filled: Sequence[str], width: int) -> bool:
    """A word such as Total, and otherwise only numbers: no name, date or category of a record."""
    words = [cell for cell in filled if is_words(cell)]
    return width > 1 and len(words) == 1 and bool(TOTAL.fullmatch(words[0].strip()))


def _stands_apart(row: Row, above: Row | None, totals: Sequence[int]) -> bool:
    """Whether a blank row, another lone line or a total separates a line from the records."""
    return above is None or row.number - above.number > 1 or bool(totals) or len(above.cells) == 1


def _shown_name(column: int, header: dict[int, Row], facts: SheetFacts) -> str:
    """The name of a hidden column: its header, or its letters."""
    grid = [[_header_cell(header, row, column, facts.merged)] for row in sorted(header)]
    return (joined_names(grid, fill=False)[0] if grid else "") or column_letters(column)


def _candidates(rows: Sequence[Row], columns: Sequence[int]) -> Iterable[HeaderChoice]:
    for row in rows[:HEADER_CANDIDATES]:
        yield header_choice(row.number, _cells(row, columns, filled=True))


def _notes(
    facts: SheetFacts,
    layout: SheetLayout,
    choices: ReadingChoices,
    footnotes: Sequence[int],
    blank_columns: int,
) -> Iterable[Finding]:
    """What was left out or kept although hidden."""
    first = layout.header_row + layout.header_rows
    if layout.totals_rows:
        yield Finding("table.totals_left_out", facts={"rows": list(layout.totals_rows)})
    if footnotes:
        yield Finding("table.footnotes_left_out", facts={"rows": list(footnotes)})
    if blank_columns:
        yield Finding("table.blank_columns_left_out", facts={"count": blank_columns})
    if hidden := sum(row >= first for row in facts.hidden_rows):
        done = "included" if choices.include_hidden_rows else "left_out"
        yield Finding(f"workbook.hidden_rows_{done}", facts={"count": hidden})
    if layout.hidden_columns:
        done = "included" if choices.include_hidden_columns else "left_out"
        yield Finding(f"workbook.hidden_columns_{done}", facts={"names": list(layout.hidden_columns)})
    if inside := sum(block.top >= first and block.top not in layout.left_out for block in facts.merged):
        yield Finding("workbook.merged_cells", facts={"count": inside})


def _cells(row: Row, columns: Sequence[int], *, filled: bool) -> list[str]:
    """The cells of a row in the columns of the table; only those that hold something, or all."""
    if filled:
        return [row.cells[column] for column in columns if column in row.cells]
    return [row.cells.get(column, "") for column in columns]
