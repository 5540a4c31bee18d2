"""The cells of one worksheet, row by row as the part streams by."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.xlsx.package import Attributes, XmlHandler, is_true
from anonymizer.engine.table.readers.xlsx.values import CellKind, is_beyond_exact, number_cell, unescaped

MAX_COLUMN, MAX_ROW = 16_384, 1_048_576  # of any workbook since 2007
MAX_CELL_CHARACTERS = 2**20  # Excel allows 32,767
MAX_MERGED = 100_000
REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
PLAIN = CellKind()


@dataclass(frozen=True, slots=True)
class CellWords:
    """How a caller wants what is no text: in a table of records a truth is a word, among figures it is a number."""

    false: str = "false"
    true: str = "true"
    has_clock: bool = True
    """Whether a date is given with its time of day, where it has one."""


@dataclass(slots=True)
class Row:
    """The cells of a row that hold something, by column number from 1; what else is to be said of them, too."""

    number: int
    is_hidden: bool
    cells: dict[int, str] = field(default_factory=dict)
    formulas: int = 0
    unvalued: list[int] = field(default_factory=list)  # columns of formulas without a stored result
    errors: dict[int, str] = field(default_factory=dict)  # such as #N/A, by column: they are no cells of a table
    long_numbers: list[int] = field(default_factory=list)  # columns of whole numbers with more digits than are kept


@dataclass(frozen=True, slots=True)
class Merged:
    """A block of cells shown as one."""

    top: int
    left: int
    bottom: int
    right: int


class SheetScan(XmlHandler):
    """One pass over a worksheet. ``rows()`` yields rows with cells; hidden columns and merged cells gather beside."""

    def __init__(
        self,
        parse: Callable[[XmlHandler], Iterator[None]],
        *,
        strings: Sequence[str],
        kinds: Sequence[CellKind],
        dates_1904: bool,
        words: CellWords,
        limits: Limits,
    ) -> None:
        self.hidden_columns: set[int] = set()
        self.merged: list[Merged] = []
        self.cells = 0
        self._parse, self._limits = parse, limits
        self._strings, self._kinds, self._dates_1904, self._words = strings, kinds, dates_1904, words
        self._ready: list[Row] = []
        self._row = Row(0, False)
        self._column = 0
        self._type = "n"
        self._kind = PLAIN
        self._parts: list[str] = []
        self._length = 0
        self._collects = self._phonetic = self._has_formula = False

    def rows(self) -> Iterator[Row]:
        """Rows in the order of the sheet, those without any cell left out."""
        for _ in self._parse(self):
            yield from self._ready
            self._ready.clear()

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "c":
            self._start_cell(attributes)
        elif tag == "v" or (tag == "t" and not self._phonetic):
            self._collects = True
        elif tag == "f":
            self._has_formula = True
        elif tag == "row":
            number = int(attributes.get("r") or self._row.number + 1)
            if not self._row.number < number <= MAX_ROW:
                raise InvalidSource(Finding("workbook.damaged"))
            self._row = Row(number, is_true(attributes.get("hidden")))
            self._column = 0
        elif tag == "rPh":
            self._phonetic = True
        elif tag == "col" and is_true(attributes.get("hidden")):
            first, last = int(attributes["min"]), int(attributes["max"])
            self.hidden_columns.update(range(first, min(last, MAX_COLUMN) + 1))
        elif tag == "mergeCell" and len(self.merged) < MAX_MERGED:
            self.merged.append(_merged(attributes["ref"]))

    def end(self, tag: str) -> None:
        if tag == "c":
            self._end_cell()
        elif tag in ("v", "t"):
            self._collects = False
        elif tag == "rPh":
            self._phonetic = False
        elif tag == "row" and (self._row.cells or self._row.unvalued or self._row.errors):
            self._ready.append(self._row)

    def text(self, data: str) -> None:
        if self._collects:
            self._length += len(data)
            if self._length > MAX_CELL_CHARACTERS:
                raise InvalidSource(Finding("workbook.damaged"))
            self._parts.append(data)

    def _start_cell(self, attributes: Attributes) -> None:
        reference = attributes.get("r")
        self._column = _column_number(reference) if reference else self._column + 1
        if not 1 <= self._column <= MAX_COLUMN:
            raise InvalidSource(Finding("workbook.damaged"))
        self._type = attributes.get("t", "n")
        style = int(attributes.get("s", 0))
        self._kind = self._kinds[style] if style < len(self._kinds) else PLAIN
        self._parts, self._length, self._has_formula = [], 0, False

    def _end_cell(self) -> None:
        row, column, raw = self._row, self._column, "".join(self._parts)
        if self._has_formula:
            row.formulas += 1
            # An empty text is a result; no value at all means that nothing ever calculated the formula.
            if not raw and self._type != "str":
                row.unvalued.append(column)
        if not raw:
            return
        value = self._value(raw)
        if self._type == "e":
            row.errors[column] = raw
        elif value.strip():
            self.cells += 1
            if self.cells > self._limits.workbook_cells:
                raise too_many_cells(self._limits)
            row.cells[column] = value
            if self._type == "n" and is_beyond_exact(value):
                row.long_numbers.append(column)

    def _value(self, raw: str) -> str:
        match self._type:
            case "s":
                return unescaped(self._strings[int(raw)])
            case "n":
                return self._dated(number_cell(raw.strip(), self._kind, dates_1904=self._dates_1904))
            case "b":
                return self._words.true if is_true(raw.strip()) else self._words.false
            case "d":
                return self._dated(raw.removesuffix("T00:00:00"))
            case _:
                return unescaped(raw)

    def _dated(self, text: str) -> str:
        return text if self._words.has_clock else text.partition("T")[0]


def column_letters(column: int) -> str:
    """The name of a column in a spreadsheet.

    >>> column_letters(1), column_letters(28)
    ('A', 'AB')
    """
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def too_many_cells(limits: Limits) -> InvalidSource:
    """The refusal of a workbook that should have been a CSV file."""
    return InvalidSource(Finding("workbook.too_many_cells", facts={"limit": limits.workbook_cells}))


def _column_number(reference: str) -> int:
    column = 0
    for letter in reference:
        if not "A" <= letter <= "Z":
            break
        column = column * 26 + ord(letter) - 64
    return column


def _merged(reference: str) -> Merged:
    first, _, last = reference.partition(":")
    (left, top), (right, bottom) = _place(first), _place(last or first)
    return Merged(top=top, left=left, bottom=bottom, right=right)


def _place(reference: str) -> tuple[int, int]:
    match = REFERENCE.fullmatch(reference)
    if match is None:
        raise InvalidSource(Finding("workbook.damaged"))
    return _column_number(match.group(1)), int(match.group(2))
