"""Parquet of any flat types, read as text in batches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO, Final

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.choices import Reading
from anonymizer.engine.table.readers.documents import Parts
from anonymizer.engine.table.readers.layout import check_names
from anonymizer.engine.table.readers.limits import MIB, Limits
from anonymizer.engine.table.readers.source import BATCH_ROWS, wanted

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq


def parquet_source(file: BinaryIO, *, limits: Limits | None = None, may_be_empty: bool = False) -> ParquetSource:
    """The table in a Parquet file; only its footer is read now. ``may_be_empty``: it is a part, and others may hold the records.

    Raises:
        InvalidSource: damaged, encrypted, without records, or with columns that are no text, number, date or boolean.
    """
    from anonymizer.engine.table.readers.values import refuse_columns

    limits = limits or Limits()
    parquet = _opened(file)
    try:
        schema = parquet.schema_arrow
        names, record_count = tuple(schema.names), parquet.metadata.num_rows
    except _damage() as error:
        raise InvalidSource(Finding("parquet.damaged")) from error
    if not names:
        raise InvalidSource(Finding("file.empty"))
    check_names(names, range(1, len(names) + 1), row=1, limits=limits)
    refuse_columns(schema)
    if not record_count and not may_be_empty:
        raise InvalidSource(Finding("file.header_only"))
    return ParquetSource(file, names, record_count)


class ParquetSource:
    """A ``Source`` over a Parquet file."""

    def __init__(self, file: BinaryIO, columns: tuple[str, ...], record_count: int) -> None:
        self._file = file
        self.columns = columns
        self.record_count: int | None = record_count
        self.reading = Reading(format="parquet", columns=columns)

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, in order; only the columns asked for are read.

        Raises:
            InvalidSource: the file is damaged within.
        """
        from anonymizer.engine.table.readers.tidy import batch_of
        from anonymizer.engine.table.readers.values import as_text

        names = wanted(self.columns, columns)
        for batch in self._pages(names):
            yield batch_of([as_text(batch.column(name), name) for name in names], names)

    def encoded(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        """The records with each column as a dictionary, as ``encoded_batches`` promises."""
        from anonymizer.engine.table.readers.tidy import encoded_batch_of

        names = wanted(self.columns, columns)
        for batch in self._pages(names, as_dictionaries=True):
            yield encoded_batch_of([batch.column(name) for name in names], names)

    def _pages(self, names: list[str], *, as_dictionaries: bool = False) -> Iterator[pa.RecordBatch]:
        parquet = _opened(self._file, names if as_dictionaries else ())
        try:
            for batch in parquet.iter_batches(batch_size=BATCH_ROWS, columns=names, use_threads=False):
                batch.validate(full=True)  # a damaged page may hold text that is no UTF-8
                yield batch
        except _damage() as error:
            raise InvalidSource(Finding("parquet.damaged")) from error


COLUMNS: Final = "columns"
RECORDS: Final = "records"


def parquet_columns(file: BinaryIO, limits: Limits) -> Parts:
    """What the footer of a released table says, for ``confinement.confined_document``; no row is read.

    Two parts: ``columns``, each ``{"name", "type"}`` with a type of Table Schema, and ``records``, a number.

    Raises:
        InvalidSource: damaged, encrypted, or with a column of a kind that no release has.
    """
    try:
        parquet = _opened(file)
        schema, rows = parquet.schema_arrow, parquet.metadata.num_rows
        columns = [{"name": field.name, "type": _type_of(field)} for field in schema]
    except _damage() as error:
        raise InvalidSource(Finding("parquet.damaged")) from error
    check_names(tuple(schema.names), range(1, len(columns) + 1), row=1, limits=limits)
    return {COLUMNS: lambda: iter(columns), RECORDS: lambda: iter([rows])}


def _type_of(field: pa.Field) -> str:
    import pyarrow as pa

    types = {pa.string(): "string", pa.int64(): "integer", pa.float64(): "number", pa.date32(): "date"}
    if field.type not in types:
        raise InvalidSource(Finding("parquet.nested_column", column=field.name, facts={"names": [field.name]}))
    return types[field.type]


def _damage() -> tuple[type[Exception], ...]:
    """What the library raises over damaged bytes: errors of its own, or Python's over a name that is no UTF-8 or a length that no memory holds."""
    import pyarrow as pa

    return (pa.ArrowException, OSError, ValueError, LookupError, OverflowError, MemoryError)


def _opened(file: BinaryIO, as_dictionaries: Sequence[str] = ()) -> pq.ParquetFile:
    import pyarrow as pa
    import pyarrow.parquet as pq

    file.seek(0)
    try:
        handle = pa.PythonFile(file, mode="r")
        opened = pq.ParquetFile(handle, pre_buffer=False, buffer_size=MIB)
        texts = [name for name in as_dictionaries if pa.types.is_string(opened.schema_arrow.field(name).type)]
        if texts:
            file.seek(0)
            opened = pq.ParquetFile(
                handle, pre_buffer=False, buffer_size=MIB, read_dictionary=texts, metadata=opened.metadata
            )
    except _damage() as error:
        code = "parquet.encrypted" if "ncrypt" in str(error) else "parquet.damaged"
        raise InvalidSource(Finding(code)) from error
    return opened
