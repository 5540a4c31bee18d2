"""The table that the platform keeps: Parquet of strings, compressed with zstd, in row groups of one size."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from anonymizer.engine.table.readers.source import BATCH_ROWS, Source
from anonymizer.engine.table.sinks import CountingSink

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq


def write_normalized(source: Source, sink: BinaryIO) -> int:
    """Write all records of a source to a sink that need not seek; the number of records.

    One row group is held at a time. The sink is left open, and incomplete where an error is raised.

    Raises:
        InvalidSource: what the source finds wrong while it is read.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([pa.field(name, pa.string()) for name in source.columns])
    count = 0
    waiting: list[pa.RecordBatch] = []
    rows = 0
    # Dictionaries pay for columns of few values and fall back by themselves for the others.
    writer = pq.ParquetWriter(pa.output_stream(CountingSink(sink)), schema, compression="zstd")
    with writer:
        for batch in source.batches():
            waiting.append(batch)
            rows += batch.num_rows
            if rows >= BATCH_ROWS:
                waiting, rows = _write_full_groups(writer, waiting, schema)
            count += batch.num_rows
        if rows:
            writer.write_table(pa.Table.from_batches(waiting, schema), row_group_size=BATCH_ROWS)
    return count


def _write_full_groups(
    writer: pq.ParquetWriter, waiting: list[pa.RecordBatch], schema: pa.Schema
) -> tuple[list[pa.RecordBatch], int]:
    """Write as many whole row groups as wait; what is left of the batches, and its rows."""
    import pyarrow as pa

    table = pa.Table.from_batches(waiting, schema)
    full = table.num_rows // BATCH_ROWS * BATCH_ROWS
    writer.write_table(table.slice(0, full), row_group_size=BATCH_ROWS)
    rest = table.slice(full)
    return rest.to_batches(), rest.num_rows
