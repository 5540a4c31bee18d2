"""The tables of a data package: CSV files, zipped or by themselves. Called where files of others are read: this module loads no Django."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import IO, BinaryIO, Final

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.documents import Parts
from anonymizer.engine.table.readers.limits import Limits

MOST_BYTES: Final = 4 * 2**30  # unpacked
MOST_ROWS: Final = 2_000_000  # of a table: each is held in memory on its way in
ROWS: Final = "rows"


def tables_in(file: BinaryIO, limits: Limits, *, tables: Sequence[str]) -> Parts:
    """Those of these tables that a zip has, in order: each row with its number, as texts by the names of the header.

    Raises:
        InvalidSource: it is no zip, or too large unpacked; of rows also while they are read.
    """
    try:
        archive = zipfile.ZipFile(file)
    except zipfile.BadZipFile as error:
        raise InvalidSource(Finding("directory.not_a_package")) from error
    if sum(info.file_size for info in archive.infolist()) > MOST_BYTES:
        raise InvalidSource(Finding("directory.package_too_large"))
    entries = {}
    for info in archive.infolist():
        path = PurePosixPath(info.filename)
        if path.suffix.lower() == ".csv" and path.stem in tables:
            entries[path.stem] = info
    return {table: partial(_unpacked, archive, entries[table]) for table in tables if table in entries}


def rows_in(file: BinaryIO, limits: Limits) -> Parts:
    """The rows of a CSV file by itself."""
    return {ROWS: partial(_rows, file)}


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[tuple[int, dict[str, str]]]:
    with archive.open(info) as file:
        yield from _rows(file)


def _rows(file: IO[bytes]) -> Iterator[tuple[int, dict[str, str]]]:
    csv.field_size_limit(10 * 2**20)
    file.seek(0)
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
    reader = csv.reader(text)
    header = [name.strip() for name in next(reader, [])]
    for number, row in enumerate(reader, start=2):
        if number > MOST_ROWS:
            raise InvalidSource(Finding("directory.package_too_large"))
        if row:
            yield number, dict(zip(header, row, strict=False))
    text.detach()
