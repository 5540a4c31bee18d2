"""Several Parquet files as one table: a folder of parts, or a list, in the order of their names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.choices import Reading
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.parquet import parquet_source
from anonymizer.engine.table.readers.source import encoded_batches, wanted

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers.source import Source


def parts_source(folder_or_files: Path | Sequence[Path], *, limits: Limits | None = None) -> PartsSource:
    """The table whose records stand in several Parquet files. Only their footers are read now.

    Args:
        folder_or_files: a folder, whose ``*.parquet`` files are read in the order of their names, or files in the order wanted.

    Raises:
        InvalidSource: there is no file, one is damaged, or one has other columns than the first; or none holds a record.
    """
    paths = sorted(folder_or_files.glob("*.parquet")) if isinstance(folder_or_files, Path) else list(folder_or_files)
    if not paths:
        raise InvalidSource(Finding("parts.none"))
    columns, records = _footer(paths[0], limits)
    for number, path in enumerate(paths[1:], 2):
        part_columns, more = _footer(path, limits)
        if part_columns != columns:
            raise InvalidSource(Finding("parts.other_columns", facts={"part": number, "file": path.name}))
        records += more
    if not records:
        raise InvalidSource(Finding("file.header_only"))
    return PartsSource(paths, columns, records, limits)


class PartsSource:
    """A ``Source`` over several Parquet files, one open at a time."""

    def __init__(self, paths: Sequence[Path], columns: tuple[str, ...], records: int, limits: Limits | None) -> None:
        self.paths, self.columns = tuple(paths), columns
        self.record_count: int | None = records
        self.reading = Reading(format="parquet", columns=columns)
        self._limits = limits

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, part after part."""
        names = wanted(self.columns, columns)
        for part in self._parts():
            yield from part.batches(names)

    def encoded(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        """The same with dictionaries, as ``encoded_batches`` promises."""
        names = wanted(self.columns, columns)
        for part in self._parts():
            yield from encoded_batches(part, names)

    def _parts(self) -> Iterator[Source]:
        for path in self.paths:
            with path.open("rb") as file:
                part = parquet_source(file, limits=self._limits, may_be_empty=True)
                if part.record_count:
                    yield part


def _footer(path: Path, limits: Limits | None) -> tuple[tuple[str, ...], int]:
    with path.open("rb") as file:
        source = parquet_source(file, limits=limits, may_be_empty=True)
        return source.columns, source.record_count or 0
