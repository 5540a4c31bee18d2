"""Workbooks as people keep them: one sheet of an XLSX file as a source, streamed; nothing is written to disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.choices import Offered, Reading, ReadingChoices, SheetChoice
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.source import BATCH_ROWS, wanted
from anonymizer.engine.table.readers.xlsx.layout import (
    SheetFacts,
    SheetLayout,
    refuse_unvalued,
    sheet_facts,
    sheet_layout,
)
from anonymizer.engine.table.readers.xlsx.sheet import Row
from anonymizer.engine.table.readers.xlsx.spreadsheet import Spreadsheet

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_CELLS = 2**19


def workbook_source(
    file: BinaryIO, *, is_encrypted: bool, choices: ReadingChoices, password: str | None, limits: Limits
) -> WorkbookSource:
    """The table on one sheet of a workbook: the chosen one, or the visible one that holds the most.

    Raises:
        InvalidSource: no workbook, damaged, too large, a password missing or wrong, or no table on the sheet.
    """
    notes = []
    if is_encrypted:
        from anonymizer.engine.table.readers.xlsx.password import decrypted

        file = decrypted(file, password, limits)
        notes.append(Finding("workbook.password_used"))
    book = Spreadsheet(file, limits)
    facts = [sheet_facts(book, sheet) for sheet in book.sheets]
    selected = _chosen(facts, choices.sheet)
    layout = sheet_layout(selected, choices, limits)
    refuse_unvalued(selected, layout)
    notes.extend(_book_notes(book, facts, selected))
    offered = Offered(
        sheets=tuple(SheetChoice(f.sheet.name, f.rows, len(f.filled), f.sheet.is_hidden) for f in facts),
        header_rows=layout.candidates,
        hidden_rows=len(selected.hidden_rows),
        hidden_columns=layout.hidden_columns,
        totals_rows=layout.totals_rows,
    )
    chosen = replace(choices, sheet=selected.sheet.name, header_row=layout.header_row, header_rows=layout.header_rows)
    reading = Reading("xlsx", layout.names, chosen, offered, (*layout.notes, *notes))
    return WorkbookSource(book, layout, reading)


class WorkbookSource:
    """A ``Source`` over one sheet of a workbook."""

    def __init__(self, book: Spreadsheet, layout: SheetLayout, reading: Reading) -> None:
        self._book, self._layout = book, layout
        self.columns = layout.names
        self.reading = reading
        self.record_count: int | None = None

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, in order; notes about their cells are complete after the first full pass.

        Raises:
            InvalidSource: the sheet holds no record.
        """
        names = wanted(self.columns, columns)
        cell_notes = _CellNotes()
        count = 0
        for rows in self._records(cell_notes):
            batch = _batch(rows, self._layout)
            count += batch.num_rows
            yield batch.select(names)
        if not count:
            raise InvalidSource(Finding("file.header_only"))
        if self.record_count is None:
            self.record_count = count
            self.reading = replace(self.reading, notes=(*self.reading.notes, *cell_notes.findings(self._layout)))

    def _records(self, cell_notes: _CellNotes) -> Iterator[list[Row]]:
        """Rows of the table that hold something in its columns, as many at a time as make a batch."""
        places = frozenset(self._layout.places)
        size = max(1, min(BATCH_ROWS, BATCH_CELLS // len(places)))
        waiting: list[Row] = []
        for row in self._book.scan(self._layout.sheet).rows():
            if self._layout.holds(row) and not places.isdisjoint(row.cells):
                cell_notes.see(row)
                waiting.append(row)
                if len(waiting) == size:
                    yield waiting
                    waiting = []
        if waiting:
            yield waiting


class _CellNotes:
    """Counts what is worth saying about the cells of the table."""

    def __init__(self) -> None:
        self.formulas = self.errors = 0
        self.long_numbers: Counter[int] = Counter()

    def see(self, row: Row) -> None:
        self.formulas += row.formulas
        self.errors += len(row.errors)
        self.long_numbers.update(row.long_numbers)

    def findings(self, layout: SheetLayout) -> Iterator[Finding]:
        if self.formulas:
            yield Finding("workbook.formulas_read", facts={"count": self.formulas})
        if self.errors:
            yield Finding("workbook.error_values", facts={"count": self.errors})
        for place, name in zip(layout.places, layout.names, strict=True):
            if count := self.long_numbers[place]:
                yield Finding("workbook.digits_lost", column=name, facts={"count": count})


def _batch(rows: Sequence[Row], layout: SheetLayout) -> pa.RecordBatch:
    import pyarrow as pa

    from anonymizer.engine.table.readers.tidy import batch_of

    arrays = [pa.array([row.cells.get(place) for row in rows], pa.string()) for place in layout.places]
    return batch_of(arrays, layout.names)


def _chosen(facts: Sequence[SheetFacts], name: str | None) -> SheetFacts:
    """The sheet of that name, or the visible one with the most cells."""
    if name is not None:
        selected = next((candidate for candidate in facts if candidate.sheet.name == name), None)
        if selected is None:
            details = {"sheet": name, "names": [candidate.sheet.name for candidate in facts]}
            raise InvalidSource(Finding("choices.unknown_sheet", facts=details))
        return selected
    visible = [candidate for candidate in facts if not candidate.sheet.is_hidden and candidate.cells]
    if not visible:
        raise InvalidSource(Finding("workbook.no_table"))
    return max(visible, key=lambda candidate: candidate.cells)


def _book_notes(book: Spreadsheet, facts: Sequence[SheetFacts], selected: SheetFacts) -> Iterator[Finding]:
    """What of the workbook is not in the table."""
    others = [other.sheet for other in facts if other is not selected]
    if visible := [sheet.name for sheet in others if not sheet.is_hidden]:
        yield Finding("workbook.other_sheets", facts={"sheet": selected.sheet.name, "names": visible})
    if hidden := [sheet.name for sheet in others if sheet.is_hidden]:
        yield Finding("workbook.hidden_sheets", facts={"names": hidden})
    if book.has_comments:
        yield Finding("workbook.comments_dropped")
    if book.has_properties:
        yield Finding("workbook.properties_dropped")
    if book.has_media:
        yield Finding("workbook.media_dropped")
    if book.dates_1904:
        yield Finding("workbook.dates_1904")
