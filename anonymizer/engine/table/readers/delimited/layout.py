"""The layout of delimited text, read from its first piece: delimiter, header and where the records begin."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.choices import DELIMITERS, HeaderChoice, ReadingChoices
from anonymizer.engine.table.readers.layout import (
    HEADER_CANDIDATES,
    check_names,
    header_choice,
    header_notes,
    is_words,
    joined_names,
)
from anonymizer.engine.table.readers.limits import Limits

SAMPLE_RECORDS = 200
RECORD_CHARACTERS = 2**17  # a longer one is text that a quotation mark has swallowed
DELIMITER_LINE = re.compile(r"sep=([,;\t|])(?:\r\n|\r|\n)", re.IGNORECASE)  # Excel's own hint


@dataclass(frozen=True, slots=True)
class TextLayout:
    """What the first piece of a delimited text says about the whole.

    ``records_at`` is the number of characters before the first record; ``records_row`` its row.
    """

    columns: tuple[str, ...]
    delimiter: str
    header_row: int
    header_rows: int
    records_at: int
    records_row: int
    candidates: tuple[HeaderChoice, ...]
    notes: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Record:
    cells: list[str]
    end: int  # characters up to and including its line end

    @property
    def filled(self) -> int:
        return sum(bool(cell.strip()) for cell in self.cells)


def text_layout(text: str, *, is_whole: bool, choices: ReadingChoices, limits: Limits) -> TextLayout:
    """Delimiter, header and beginning of the records of a text, of which ``text`` is the first piece.

    Raises:
        InvalidSource: no header, no record, or a header that cannot be accepted.
    """
    hint = DELIMITER_LINE.match(text)
    start, above = (hint.end(), 1) if hint else (0, 0)
    delimiter = choices.delimiter or (hint.group(1) if hint else _guess_delimiter(text, is_whole=is_whole))
    records = _sample(text[start:], delimiter, is_whole=is_whole)
    if not any(record.filled for record in records):
        raise InvalidSource(_no_header(text, is_whole=is_whole, limits=limits))
    first = choices.header_row - above if choices.header_row else _guess_header(records) + 1
    if not 1 <= first <= len(records):
        facts = {"limit": len(records)}
        raise InvalidSource(Finding("choices.header_row_beyond_table", row=choices.header_row, facts=facts))
    header_rows = max(1, min(choices.header_rows or 1, len(records) - first + 1))
    header = records[first - 1 : first - 1 + header_rows]
    names = _names([record.cells for record in header])
    row = first + above
    check_names(names, range(1, len(names) + 1), row=row, limits=limits)
    if is_whole and not text[start + header[-1].end :].strip():
        raise InvalidSource(Finding("file.header_only"))
    return TextLayout(
        columns=tuple(names),
        delimiter=delimiter,
        header_row=row,
        header_rows=header_rows,
        records_at=start + header[-1].end,
        records_row=row + header_rows,
        candidates=tuple(_candidates(records, above)),
        notes=tuple(header_notes(names, row=row, header_rows=header_rows, above=first - 1)),
    )


def _guess_delimiter(text: str, *, is_whole: bool) -> str:
    """The delimiter that cuts the most records into one same number of cells, quotes respected."""
    best, best_score = DELIMITERS[0], (0.0, 1)
    for delimiter in DELIMITERS:
        if delimiter not in text:
            continue
        widths = Counter(len(record.cells) for record in _sample(text, delimiter, is_whole=is_whole) if record.filled)
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
        score = (count / widths.total(), width) if width > 1 else (0.0, 1)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _sample(text: str, delimiter: str, *, is_whole: bool) -> list[_Record]:
    """The first records; one that the piece cuts off is not among them, unless it is the only one."""
    records = []
    for record in _records(text, delimiter):
        records.append(record)
        if len(records) > SAMPLE_RECORDS:
            return records[:-1]
    if not is_whole and len(records) > 1:
        records.pop()
    return records


def _records(text: str, delimiter: str) -> Iterator[_Record]:
    """Records as the csv module cuts them, with their place in the text, up to one that is too long to go on from."""
    at = begun = 0

    def lines() -> Iterator[str]:
        nonlocal at
        for line in io.StringIO(text, newline=""):
            at += len(line)
            yield line

    try:
        for cells in csv.reader(lines(), delimiter=delimiter):
            if at - begun > RECORD_CHARACTERS:
                return
            yield _Record(cells, at)
            begun = at
    except csv.Error:  # a cell beyond the module's own limit, which any library of the process may have changed
        return


def _guess_header(records: list[_Record]) -> int:
    """Index of the header: the first record, unless titles of one cell stand above something that names columns."""
    filled = [index for index, record in enumerate(records) if record.filled]
    widths = Counter(len(records[index].cells) for index in filled)
    width = max(widths.items(), key=lambda item: (item[1], item[0]))[0]
    if width == 1:
        return filled[0]
    named = next((index for index in filled if records[index].filled > 1), filled[0])
    cells = records[named].cells
    is_header = len(cells) == width and all(map(is_words, cells)) and len(set(cells)) == len(cells)
    return named if is_header else filled[0]


def _names(rows: list[list[str]]) -> list[str]:
    width = max(map(len, rows))
    return joined_names([row + [""] * (width - len(row)) for row in rows], fill=True)


def _candidates(records: list[_Record], above: int) -> Iterator[HeaderChoice]:
    for index, record in enumerate(records[:HEADER_CANDIDATES]):
        if record.filled:
            yield header_choice(index + 1 + above, record.cells)


def _no_header(text: str, *, is_whole: bool, limits: Limits) -> Finding:
    """Why the first piece holds no record at all."""
    if not text.strip() and is_whole:
        return Finding("file.empty")
    if '"' in text:
        return Finding("csv.unterminated_quote", row=1)
    return Finding("csv.line_too_long", row=1, facts={"limit": limits.line_bytes})
