"""The sheets of a workbook, or the one of a CSV file, as rows of text. Called where files of others are read: this module loads no Django."""

from __future__ import annotations

import codecs
import csv
import io
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import BinaryIO, Final

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.documents import Parts
from anonymizer.engine.table.readers.limits import MIB, Limits
from anonymizer.engine.table.readers.xlsx.sheet import CellWords
from anonymizer.engine.table.readers.xlsx.spreadsheet import Spreadsheet, Worksheet

MOST_CELLS: Final = 20_000_000
CELLS_OF_ANY_FILE: Final = 1_000_000  # and one more for each byte: no honest file has more
MOST_COLUMNS: Final = 20_000
_DELIMITERS: Final = ",;\t|"
_FIGURE_WORDS: Final = CellWords(false="0", true="1", has_clock=False)  # truths are added up; a figure is of a day
_HEAD: Final = 20_000  # characters by which the delimiter is told


def sheets_in(file: BinaryIO, limits: Limits, *, name: str) -> Parts:
    """A part for each sheet: its rows as lists of texts. What the file is, its name says.

    Raises:
        InvalidSource: it is no table, or holds more than we read; of rows also while they are read.
    """
    budget = _Budget(file, limits)
    stem, _, ending = name.rpartition(".")
    if ending.lower() == "xlsx":
        return _workbook(file, limits, budget)
    if ending.lower() in {"csv", "txt", "tsv"}:
        return {stem or name: partial(_delimited, file, _encoding(file), budget)}
    raise InvalidSource(Finding("figures.file_type"))


class _Budget:
    """How many cells and characters all sheets together may still give: few bytes can stand for many."""

    def __init__(self, file: BinaryIO, limits: Limits) -> None:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        self._cells = min(MOST_CELLS, CELLS_OF_ANY_FILE + size)
        self._characters = max(limits.decoded_floor_bytes, limits.decoded_ratio * size)

    def spend(self, row: list[str]) -> list[str]:
        self._cells -= len(row)
        self._characters -= sum(map(len, row))
        if len(row) > MOST_COLUMNS or self._cells < 0 or self._characters < 0:
            raise InvalidSource(Finding("figures.too_large"))
        return row


def _workbook(file: BinaryIO, limits: Limits, budget: _Budget) -> Parts:
    book = Spreadsheet(file, replace(limits, workbook_cells=MOST_CELLS))
    return {sheet.name: partial(_rows, book, sheet, budget) for sheet in book.sheets}


def _rows(book: Spreadsheet, sheet: Worksheet, budget: _Budget) -> Iterator[list[str]]:
    """Every row from the first, blank ones and errors such as #N/A too: a figure that could not be calculated is not missing."""
    expected = 1
    for row in book.scan(sheet, _FIGURE_WORDS).rows():
        for _ in range(expected, row.number):
            yield budget.spend([])
        expected = row.number + 1
        cells = row.cells | row.errors
        yield budget.spend([cells.get(column, "") for column in range(1, max(cells, default=0) + 1)])


def _encoding(file: BinaryIO) -> tuple[str, str]:
    """How the file is decoded, and what stands for a byte that means nothing: UTF-8 where all of it is."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8, is_last = True, False
    file.seek(0)
    while not is_last:
        piece = file.read(MIB)
        is_last = not piece
        if b"\x00" in piece:
            raise InvalidSource(Finding("figures.unreadable"))
        try:
            if is_utf8:
                decoder.decode(piece, is_last)
        except UnicodeDecodeError:
            is_utf8 = False
    return ("utf-8-sig", "strict") if is_utf8 else ("cp1252", "replace")


def _delimited(file: BinaryIO, encoding: tuple[str, str], budget: _Budget) -> Iterator[list[str]]:
    file.seek(0)
    text = io.TextIOWrapper(file, encoding[0], errors=encoding[1], newline="")
    try:
        head = text.read(_HEAD).splitlines()[:20]
        text.seek(0)
        for row in csv.reader(text, delimiter=_delimiter(head)):
            yield budget.spend(row)
    except csv.Error as error:
        raise InvalidSource(Finding("figures.unreadable")) from error
    finally:
        text.detach()  # or the file is closed with it


def _delimiter(lines: Iterable[str]) -> str:
    """The sign that cuts most lines into the same number of pieces."""
    filled = [line for line in lines if line.strip()]

    def agreement(sign: str) -> tuple[int, int]:
        counts = [len(next(csv.reader([line], delimiter=sign), [])) for line in filled]
        usual = max(set(counts), key=counts.count, default=1)
        return (counts.count(usual) if usual > 1 else 0, usual)

    return max(_DELIMITERS, key=agreement) if filled else ","
