"""One way in: a file of any accepted kind becomes a source."""

from __future__ import annotations

from typing import BinaryIO

from anonymizer.engine.table.readers.choices import ReadingChoices
from anonymizer.engine.table.readers.delimited.encoding import head_encoding, refuse_nul_bytes
from anonymizer.engine.table.readers.filetype import recognize
from anonymizer.engine.table.readers.limits import MIB, Limits
from anonymizer.engine.table.readers.source import Source

HEAD_BYTES = MIB


def open_source(
    file: BinaryIO,
    *,
    filename: str,
    choices: ReadingChoices | None = None,
    password: str | None = None,
    limits: Limits | None = None,
) -> Source:
    """A source over a CSV, XLSX or Parquet file, or the table of an upload package.

    Args:
        file: binary and seekable; it is read in bounded pieces and must stay open as long as the source is used.
            Nothing is written to disk.
        filename: as the person named it. The content decides what the file is.
        choices: a person's answers; ``source.reading.choices`` says what may be asked.
        password: opens a protected workbook, in memory.
        limits: bounds beyond which a file is refused.

    Raises:
        InvalidSource: the file cannot be read as a table. Rows of another width and unterminated quotes of a
            delimited text are found by the first pass over its batches, which raises then.
    """
    choices, limits = choices or ReadingChoices(), limits or Limits()
    file.seek(0)
    head = file.read(HEAD_BYTES)
    is_whole = len(head) < HEAD_BYTES
    kind = recognize(head, is_whole=is_whole)
    if kind == "parquet":
        from anonymizer.engine.table.readers.parquet import parquet_source

        return parquet_source(file, limits=limits)
    if kind == "package":
        from anonymizer.engine.table.readers.package import package_source

        return package_source(file, limits=limits)
    if kind in ("zip", "ole"):
        from anonymizer.engine.table.readers.xlsx.workbook import workbook_source

        return workbook_source(file, is_encrypted=kind == "ole", choices=choices, password=password, limits=limits)
    from anonymizer.engine.table.readers.delimited.csv import csv_source

    refuse_nul_bytes(head, head_encoding(head, is_whole=is_whole))
    return csv_source(file, head, is_whole=is_whole, choices=choices, limits=limits)
