"""Rows of the standard's tables on their way in, and what was odd about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from anonymizer.engine.table.readers import Limits
from entente.directory.imports.field_table import FILE, ROWS, FieldTable

LIMITS: Final = Limits(decoded_floor_bytes=256 * 2**20, decoded_ratio=20)
"""Of a file of a directory: the rows of a table are held in memory on their way in."""
MOST_FINDINGS = 5_000  # are kept one by one; all are counted


@dataclass(slots=True)
class Row:
    """A row for a table: texts under the standard's names, keys as the source writes them.

    A text in the other language stands beside its field, as ``name@fr``; ``language`` is that of all others, where it is known.
    ``withheld`` keeps back the whole row; ``held`` names fields that the row came with and that are not kept, and why.
    """

    number: int | None
    values: dict[str, str]
    withheld: str = ""
    held: dict[str, str] = field(default_factory=dict)
    language: str = ""


@dataclass(frozen=True, slots=True)
class Oddity:
    """What was odd: where, and as a code. Never a value."""

    table: str
    row: int | None
    column: str
    code: str
    refused: bool = False


@dataclass(slots=True)
class Oddities:
    """Counts all that was odd, keeps the first ones row by row, and counts what became of each field."""

    counts: Counter[str] = field(default_factory=Counter)
    noted: list[Oddity] = field(default_factory=list)
    fields: FieldTable = field(default_factory=FieldTable)

    def note(self, table: str, row: int | None, column: str, code: str, *, refused: bool = False) -> None:
        self.counts[code] += 1
        if len(self.noted) < MOST_FINDINGS:
            self.noted.append(Oddity(table, row, column[:200], code, refused))

    def mend_lines(self, lines: int) -> None:
        """Count the lines of a flat file that were in another encoding than the others."""
        self.note(FILE, None, "", "text.lines_mended")
        self.fields.of(FILE, ROWS).repaired["text.lines_mended"] += lines


Tables = dict[str, Iterable[Row]]
"""Table of the standard -> its rows. What is missing is empty."""
