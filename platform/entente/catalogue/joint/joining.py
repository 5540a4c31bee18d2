"""What a controller has of an export, and what a changed rule gives it besides, as one table."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from anonymizer.engine.table.sinks import CountingSink
from entente.core.errors import Finding, Invalid

if TYPE_CHECKING:
    from entente.catalogue.joint.splitting import Rows


def join_rows(before: Rows, after: Rows, sink: BinaryIO) -> None:
    """Write the rows of both, in their order, as Parquet of text.

    Raises:
        Invalid: "part.other_columns": they are not of one table.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    if list(before.columns) != list(after.columns):
        raise Invalid(Finding("part.other_columns"))
    schema = pa.schema([(name, pa.string()) for name in before.columns])
    with pq.ParquetWriter(pa.PythonFile(CountingSink(sink), mode="w"), schema, compression="zstd") as writer:
        for rows in (before, after):
            for batch in rows.batches():
                writer.write_batch(pa.RecordBatch.from_arrays(batch.columns, schema=schema))
