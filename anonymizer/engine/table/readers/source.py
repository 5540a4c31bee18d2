"""A source: a table of text that can be read again and again in batches, at constant memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from anonymizer.engine.errors import Finding, UnknownColumn
from anonymizer.engine.table.readers.choices import Reading

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_ROWS = 131_072


class Source(Protocol):
    """Records of text. Every column is a string column; what is missing (blank, or blanks only) is null.

    ``batches`` starts from the first record each time. ``record_count`` is known from the beginning for Parquet and
    frames, and after the first full pass for text and workbooks.
    """

    @property
    def columns(self) -> tuple[str, ...]:
        """Column names, in the order of the table; no two are equal."""
        ...

    @property
    def reading(self) -> Reading:
        """What was understood of the file, and what a person may be asked about it."""
        ...

    @property
    def record_count(self) -> int | None:
        """Number of records, where it is known yet."""
        ...

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, in order, with the columns asked for in the order asked for."""
        ...


def encoded_batches(source: Source, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
    """The records as ``batches`` gives them, each column as a dictionary of distinct texts and an index for each record.

    A text may stand in a dictionary twice, and missing values in the dictionary or in the index. A source that keeps
    dictionaries (Parquet) has a method ``encoded`` of its own, which spares making texts of every record.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    own = getattr(source, "encoded", None)
    if own is not None:
        yield from own(columns)
        return
    for batch in source.batches(columns):
        yield pa.RecordBatch.from_arrays(
            [pc.dictionary_encode(column) for column in batch.columns], names=list(columns)
        )


def wanted(available: Sequence[str], columns: Sequence[str] | None) -> list[str]:
    """The columns asked for, or all.

    Raises:
        UnknownColumn: one of them is not there.
    """
    if columns is None:
        return list(available)
    absent = [name for name in columns if name not in set(available)]
    if absent:
        raise UnknownColumn(Finding("choices.unknown_column", column=absent[0], facts={"names": absent}))
    return list(columns)
