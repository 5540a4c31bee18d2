"""The sheets of a workbook, or the one of a CSV file, as rows of text: every row, so that what is refused can be named by its number."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from anonymizer.engine.table.readers import Limits
from entente.core.errors import Finding, Invalid
from entente.core.foreign import foreign_document
from entente.core.sheet_rows import sheets_in

MOST_BYTES: Final = 200 * 2**20
LIMITS: Final = Limits(cpu_floor_seconds=20, decoded_floor_bytes=64 * 2**20, decoded_ratio=20)
"""Somebody waits for it at a page, and all of it is held in memory."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows as they stand; row 1 is ``rows[0]``. Leading blanks of a cell are kept: they say what belongs under what."""

    name: str
    rows: list[list[str]]


def read_sheets(path: Path) -> list[Sheet]:
    """All sheets that hold anything; at least one.

    Raises:
        Invalid: the file is no table, or larger than we read.
    """
    if path.stat().st_size > MOST_BYTES:
        raise Invalid(Finding("figures.too_large"))
    with path.open("rb") as file:
        return _sheets(path.name, file)


def sheets_of(name: str, content: bytes) -> list[Sheet]:
    """The same of a file that is in memory; what it is, its name says.

    Raises:
        Invalid: the file is no table, or holds more than we read.
    """
    return _sheets(name, io.BytesIO(content))


def _sheets(name: str, file: BinaryIO) -> list[Sheet]:
    with foreign_document(file, sheets_in, limits=LIMITS, name=name) as document:
        sheets = [Sheet(title, list(document.values(title))) for title in document.names]
    filled = [sheet for sheet in sheets if any(map(any, sheet.rows))]
    if not filled:
        raise Invalid(Finding("figures.unreadable"))
    return filled
