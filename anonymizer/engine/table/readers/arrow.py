"""Arrow tables and readers of record batches as a source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from anonymizer.engine.table.readers.choices import Reading
from anonymizer.engine.table.readers.layout import check_names
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.source import BATCH_ROWS, wanted

if TYPE_CHECKING:
    import pyarrow as pa


def arrow_source(table: pa.Table | Callable[[], pa.RecordBatchReader]) -> ArrowSource:
    """The records of an Arrow table, or of a reader of record batches.

    Args:
        table: a table; or, as a reader can be read once only and a table is read twice, a function that opens a new reader each
            time it is called (``lambda: dataset.scanner().to_reader()``).

    Raises:
        InvalidSource: empty or repeated column names, or columns that hold lists or structures.
    """
    return ArrowSource(table)


class ArrowSource:
    """A ``Source`` over Arrow data."""

    def __init__(self, table: pa.Table | Callable[[], pa.RecordBatchReader]) -> None:
        from anonymizer.engine.table.readers.values import refuse_columns

        self._open = table if callable(table) else table.to_reader
        reader = self._open()
        schema = reader.schema
        reader.close()
        self.columns = tuple(schema.names)
        check_names(self.columns, range(1, len(self.columns) + 1), row=1, limits=Limits())
        refuse_columns(schema)
        self.record_count: int | None = None if callable(table) else table.num_rows
        self.reading = Reading(format="arrow", columns=self.columns)

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, in order."""
        from anonymizer.engine.table.readers.tidy import batch_of
        from anonymizer.engine.table.readers.values import as_text

        names = wanted(self.columns, columns)
        for batch in self._pieces():
            yield batch_of([as_text(batch.column(name), name) for name in names], names)

    def encoded(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        """The same with dictionaries, as ``encoded_batches`` promises."""
        from anonymizer.engine.table.readers.tidy import encoded_batch_of

        names = wanted(self.columns, columns)
        for batch in self._pieces():
            yield encoded_batch_of([batch.column(name) for name in names], names)

    def _pieces(self) -> Iterator[pa.RecordBatch]:
        with self._open() as reader:
            for batch in reader:
                for start in range(0, batch.num_rows, BATCH_ROWS):
                    yield batch.slice(start, BATCH_ROWS)
