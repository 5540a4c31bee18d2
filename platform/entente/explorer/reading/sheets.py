"""The sheets of a workbook, or the one of a CSV file, as rows of text: every row, so that what is refused can be named by its number."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from anonymizer.engine.reading.numerals import number_text
from entente.core.errors import Finding, Invalid

MOST_BYTES: Final = 200 * 2**20
MOST_CELLS: Final = 20_000_000
_DELIMITERS: Final = ",;\t|"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows as they stand; row 1 is ``rows[0]``. Leading blanks of a cell are kept: they say what belongs under what."""

    name: str
    rows: list[list[str]]


def read_sheets(path: Path) -> list[Sheet]:
    """All sheets that hold anything.

    Raises:
        Invalid: the file is no table, or larger than we read.
    """
    if path.stat().st_size > MOST_BYTES:
        raise Invalid(Finding("figures.too_large"))
    return sheets_of(path.name, path.read_bytes())


def sheets_of(name: str, content: bytes) -> list[Sheet]:
    """The same of a file that is in memory; what it is, its name says.

    Raises:
        Invalid: the file is no table, or holds more than we read.
    """
    stem, _, ending = name.rpartition(".")
    if ending.lower() == "xlsx":
        return _workbook(content)
    if ending.lower() in {"csv", "txt", "tsv"}:
        return [Sheet(stem, _delimited(content))]
    raise Invalid(Finding("figures.file_type"))


def _workbook(content: bytes) -> list[Sheet]:
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise Invalid(Finding("figures.unreadable")) from error
    sheets, cells = [], 0
    for each in book.worksheets:
        each.reset_dimensions()  # written wrongly by some programs
        rows = []
        for row in each.iter_rows(values_only=True):
            cells += len(row)
            if cells > MOST_CELLS:
                raise Invalid(Finding("figures.too_large"))
            rows.append([_text(value) for value in row])
        if any(any(row) for row in rows):
            sheets.append(Sheet(each.title, rows))
    book.close()
    return sheets


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int | float):
        return number_text(float(value))
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return str(value)


def _delimited(content: bytes) -> list[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\x00" in text:
        raise Invalid(Finding("figures.unreadable"))
    head = text[:20_000].splitlines()[:20]
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(head)))


def _delimiter(lines: Iterable[str]) -> str:
    """The sign that cuts most lines into the same number of pieces."""
    given = [line for line in lines if line.strip()]

    def agreement(sign: str) -> tuple[int, int]:
        counts = [len(next(csv.reader([line], delimiter=sign), [])) for line in given]
        usual = max(set(counts), key=counts.count, default=1)
        return (counts.count(usual) if usual > 1 else 0, usual)

    return max(_DELIMITERS, key=agreement) if given else ","
