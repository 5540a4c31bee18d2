"""Quotation marks of delimited text, checked strictly while it streams by: a stray one makes other people's records part of a text.

Parsers accept text after a closing quotation mark, and a quoted text over any number of lines; so one mark too many joins records in
silence. Here text after a closing mark is a finding with its row (RFC 4180, 2.5 to 2.7: a field is quoted as a whole or not at all), and so is
a record of several lines of which each is a record by itself: it has as many cells as the header, and cells like those of its column.
Records of several lines that look like texts are counted and named. A mark inside an unquoted field is a sign like any other (5" pipe).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from anonymizer.engine.errors import Finding

ROWS_SHOWN = 20
LEARNED_RECORDS = 200
"""Records of one line from which the usual shapes of a column's cells are learned."""
USUAL_SHARE, MOST_VALUES, FEWEST_LEARNED = 0.9, 12, 5
FEWEST_COLUMNS = 3
"""Without a column of one shape, lines with as many cells as the header are records where there are so many columns: a text of several lines
has as many delimiters in each of them by chance otherwise."""
LONG_RECORD = 2**18
_CLOSED = re.compile(rb'"(?:[^"]++|"")*+"[ ]*+')
_DIGITS, _LETTERS = re.compile(r"\d+"), re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class QuoteCheck:
    """Takes a text in pieces of UTF-8 from the first record on; ``finding`` is the first fault.

    Args:
        columns: how many the header has.
        row: the number of the first record's row.
        most_bytes: of a record; a longer one is left to the parser, which refuses it.
    """

    delimiter: str
    columns: int
    row: int
    most_bytes: int
    finding: Finding | None = None
    several_lines: int = 0
    several_lines_rows: list[int] = field(default_factory=list)
    _rest: bytes = b""
    _is_over: bool = False
    _learned: list[Counter[str]] = field(init=False)
    _values: list[set[str]] = field(init=False)
    _records: int = 0
    _simple: re.Pattern[bytes] = field(init=False)
    _record: re.Pattern[bytes] = field(init=False)

    def __post_init__(self) -> None:
        sign = re.escape(self.delimiter.encode())
        plain = rb'[^"\r\n%s][^\r\n%s]*+' % (sign, sign)
        ends = rb"[ ]*+(?=[\r\n%s])" % sign
        self._simple = re.compile(rb'(?:%s|[\r\n%s]|"(?:[^"\r\n]++|"")*+"%s)*+' % (plain, sign, ends))
        self._record = re.compile(rb'(?:%s|%s|"(?:[^"]++|"")*+"%s)*+' % (plain, sign, ends))
        self._learned = [Counter() for _ in range(self.columns)]
        self._values = [set() for _ in range(self.columns)]

    def take(self, piece: bytes) -> None:
        """Check what is whole so far; an unfinished record waits for the next piece."""
        if self._is_over:
            return
        text = self._rest + piece
        if len(text) < self._wait_for():
            self._rest = text
            return
        held = b"\r" if text.endswith(b"\r") else b""  # half of a line end, perhaps
        text = text[: len(text) - len(held)]
        at = 0
        while self.finding is None:
            end = self._simple.match(text, at).end()  # type: ignore[union-attr]  # it matches the empty text too
            begins = max(text.rfind(b"\n", at, end), text.rfind(b"\r", at, end)) + 1 or at
            self._learn(text[at:begins])
            self.row += _lines(text[at:begins])
            at = begins
            stop = self._record.match(text, at).end() if end < len(text) else end  # type: ignore[union-attr]
            if stop == len(text):
                break
            if text[stop : stop + 1] in (b"\r", b"\n"):
                self._judge(text[at:stop])
                self.row += 1
                at = stop + (2 if text[stop : stop + 2] == b"\r\n" else 1)
                continue
            closed = _CLOSED.match(text, stop)
            if closed is None or closed.end() == len(text):
                break
            self.finding = Finding("csv.text_after_quote", row=self.row)
        self._rest = text[at:] + held
        self._is_over = self.finding is not None or len(self._rest) > self.most_bytes

    def _wait_for(self) -> int:
        """How much text there must be: of a long unfinished record twice as much as last time, so that it is not read again and again."""
        return 2 * len(self._rest) if LONG_RECORD < len(self._rest) < self.most_bytes // 2 else 0

    def _judge(self, record: bytes) -> None:
        """Count a record of several lines, and find out whether these are records themselves."""
        lines = [line for line in re.split(r"\r\n|\n|\r", record.decode("utf-8", "replace")) if line.strip()]
        if len(lines) < 2:
            return
        self.several_lines += 1
        if len(self.several_lines_rows) < ROWS_SHOWN:
            self.several_lines_rows.append(self.row)
        split = [line.split(self.delimiter) for line in lines]
        if all(len(cells) == self.columns for cells in split) and self._are_records(split):
            self.finding = Finding("csv.swallowed_records", row=self.row, facts={"count": len(lines)})

    def _are_records(self, lines: Sequence[Sequence[str]]) -> bool:
        """Whether lines have cells like those of the columns; cells with a quotation mark are not compared."""
        alike = other = 0
        for column in range(self.columns):
            shapes, values = self._learned[column], self._values[column]
            total = shapes.total()
            if total < FEWEST_LEARNED:
                continue
            shape, most = shapes.most_common(1)[0]
            is_list = len(values) <= min(MOST_VALUES, total // 3)
            if not is_list and (most < USUAL_SHARE * total or "9" not in shape):
                continue
            for cells in lines:
                cell = cells[column].strip()
                if cell and '"' not in cell:
                    fits = cell in values if is_list else _shape(cell) == shape
                    alike, other = alike + fits, other + (not fits)
        return alike > other if alike or other else self.columns >= FEWEST_COLUMNS

    def _learn(self, text: bytes) -> None:
        if self._records >= LEARNED_RECORDS:
            return
        for line in text[: 2**16].decode("utf-8", "replace").splitlines():
            cells = line.split(self.delimiter)
            if len(cells) != self.columns or self._records >= LEARNED_RECORDS:
                continue
            self._records += 1
            for column, cell in enumerate(cells):
                if plain := cell.strip().strip('"'):
                    self._learned[column][_shape(plain)] += 1
                    self._values[column].add(plain)


def _shape(cell: str) -> str:
    return _LETTERS.sub("a", _DIGITS.sub("9", cell))


def _lines(text: bytes) -> int:
    return text.count(b"\n") + text.count(b"\r") - text.count(b"\r\n")
