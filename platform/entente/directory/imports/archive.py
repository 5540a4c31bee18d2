"""The tables of a data package: CSV files, zipped or by themselves. Called where files of others are read: this module loads no Django."""

from __future__ import annotations

import codecs
import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import IO, Any, BinaryIO, Final

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.delimited.mixed import MIXED
from anonymizer.engine.table.readers.documents import Parts
from anonymizer.engine.table.readers.limits import Limits

MOST_BYTES: Final = 4 * 2**30  # unpacked
MOST_ROWS: Final = 2_000_000  # of a table: each is held in memory on its way in
ROWS: Final = "rows"
UNREAD: Final = "files that no table is read from"


class _Text(io.TextIOWrapper):
    """Takes a mebibyte at once: what waits for the end of its line is copied for each piece that comes, eight kilobytes by default."""

    def __init__(self, file: IO[bytes], encoding: str) -> None:
        super().__init__(file, encoding=encoding, errors="replace", newline="")
        self._CHUNK_SIZE = 2**20


def tables_in(file: BinaryIO, limits: Limits, *, tables: Sequence[str], encoding: str = "") -> Parts:
    """Those of these tables that a zip has, in order: each row with its number, as texts by the names of the header.

    A part of its own, ``UNREAD``, names the other CSV files and how many rows each has. Without ``encoding`` bytes are UTF-8, UTF-16 with its
    mark, and line by line Windows-1252, Mac Roman or DOS (850) where they are neither.

    Raises:
        InvalidSource: it is no zip, or too large unpacked; of rows also while they are read.
    """
    try:
        archive = zipfile.ZipFile(file)
    except zipfile.BadZipFile as error:
        raise InvalidSource(Finding("directory.not_a_package")) from error
    if sum(info.file_size for info in archive.infolist()) > MOST_BYTES:
        raise InvalidSource(Finding("directory.package_too_large"))
    entries, others = {}, []
    for info in archive.infolist():
        path = PurePosixPath(info.filename)
        if path.suffix.lower() != ".csv" or path.name.startswith(".") or "__MACOSX" in path.parts:
            continue
        stem = path.stem.strip().lower()
        if stem in tables and stem not in entries:
            entries[stem] = info
        else:
            others.append((path.stem, info))
    parts: dict[str, Any] = {UNREAD: lambda: ((name, _count(archive, info, encoding)) for name, info in others)}
    return parts | {
        table: partial(_unpacked, archive, entries[table], encoding) for table in tables if table in entries
    }


def rows_in(file: BinaryIO, limits: Limits, *, encoding: str = "") -> Parts:
    """The rows of a CSV file by itself."""
    return {ROWS: partial(_rows, file, encoding)}


def csvs_in(file: BinaryIO, limits: Limits, *, encoding: str = "") -> Parts:
    """All CSV files of a zip by their names without ending, each row with its number; under ``/name`` the columns of each.

    Raises:
        InvalidSource: it is no zip, or too large unpacked; of rows also while they are read.
    """
    try:
        archive = zipfile.ZipFile(file)
    except zipfile.BadZipFile as error:
        raise InvalidSource(Finding("directory.not_a_package")) from error
    if sum(info.file_size for info in archive.infolist()) > MOST_BYTES:
        raise InvalidSource(Finding("directory.package_too_large"))
    parts: dict[str, Any] = {}
    for info in archive.infolist():
        path = PurePosixPath(info.filename)
        if path.suffix.lower() == ".csv" and not path.name.startswith(".") and "__MACOSX" not in path.parts:
            parts[path.stem] = partial(_unpacked, archive, info, encoding)
            parts[f"/{path.stem}"] = partial(_columns, archive, info, encoding)
    return parts


def _columns(archive: zipfile.ZipFile, info: zipfile.ZipInfo, encoding: str) -> Iterator[list[str]]:
    first = next(_unpacked(archive, info, encoding), None)
    yield list(first[1]) if first else []


def _count(archive: zipfile.ZipFile, info: zipfile.ZipInfo, encoding: str) -> int:
    return sum(1 for _ in _unpacked(archive, info, encoding))


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, encoding: str) -> Iterator[tuple[int, dict[str, str]]]:
    with archive.open(info) as file:
        yield from _rows(file, encoding)


def _rows(file: IO[bytes], encoding: str) -> Iterator[tuple[int, dict[str, str]]]:
    csv.field_size_limit(10 * 2**20)
    file.seek(0)
    if not encoding:
        head = file.read(2)
        file.seek(0)
        encoding = "utf-16" if head in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} else MIXED
    if encoding.startswith("utf-8"):
        encoding = MIXED  # the same, and lines of another program among them
    text = _Text(file, encoding)
    reader = csv.reader(text)
    header = [name.strip() for name in next(reader, [])]
    if header:
        header[0] = header[0].removeprefix("\ufeff").strip()
    for number, row in enumerate(reader, start=2):
        if number > MOST_ROWS:
            raise InvalidSource(Finding("directory.package_too_large"))
        if row:
            yield number, dict(zip(header, row, strict=False))
    text.detach()
