"""Writing a source as Parquet or CSV, in one pass at constant memory, with the hash of what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from anonymizer.engine.table.sinks import CountingSink

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source

# A spreadsheet would run these as a formula; a quote mark before them makes them text (OWASP, "CSV Injection").
_FORMULA = r"^[=+\-@\t\r]"
_PLAIN_NEGATIVE = r"^-\d+([.,]\d+)?$"
_TO_QUOTE = r'[",\r\n]'


class Written(NamedTuple):
    """What a file holds, and its hash."""

    rows: int
    size_bytes: int
    sha256: str


def write_parquet(source: Source, sink: BinaryIO) -> Written:
    """Zstandard Parquet with every column as text, one row group for each batch. The sink stays open."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    counted, rows = CountingSink(sink), 0
    schema = pa.schema([(column, pa.string()) for column in source.columns])
    with pq.ParquetWriter(pa.PythonFile(counted, mode="w"), schema, compression="zstd") as writer:
        for batch in source.batches():
            writer.write_batch(pa.RecordBatch.from_arrays(batch.columns, schema=schema))
            rows += batch.num_rows
    return Written(rows, counted.size, counted.hash.hexdigest())


def write_csv(source: Source, sink: BinaryIO) -> Written:
    """RFC 4180 in UTF-8: a header, commas, CRLF; a missing value is an empty field. The sink stays open.

    A cell that a spreadsheet would run as a formula gets a ``'`` before it; a negative number such as -12.5 does not.
    """
    import pyarrow as pa

    counted, rows = CountingSink(sink), 0
    header = pa.array(source.columns, pa.string())
    counted.write((",".join(_escaped(header, alone=False).to_pylist()) + "\r\n").encode())
    for batch in source.batches():
        if batch.num_rows:
            counted.write(_lines(batch))
        rows += batch.num_rows
    return Written(rows, counted.size, counted.hash.hexdigest())


def _lines(batch: pa.RecordBatch) -> bytes:
    import pyarrow as pa
    import pyarrow.compute as pc

    alone = batch.num_columns == 1  # a lone empty field would be a blank line, which readers skip
    fields = [_escaped(column, alone=alone) for column in batch.columns]
    lines = pc.binary_join_element_wise(*fields, ",") if len(fields) > 1 else fields[0]
    whole = pc.binary_join(pa.ListArray.from_arrays([0, len(lines)], lines.cast(pa.binary())), b"\r\n")
    joined: bytes = whole[0].as_py()
    return joined + b"\r\n"


def _escaped(column: pa.Array, *, alone: bool) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    if column.null_count == len(column):
        return pa.array(['""' if alone else ""] * len(column), pa.string())
    encoded = pc.dictionary_encode(column)
    values = encoded.dictionary
    formula = pc.and_(
        pc.match_substring_regex(values, _FORMULA), pc.invert(pc.match_substring_regex(values, _PLAIN_NEGATIVE))
    )
    values = pc.if_else(formula, pc.binary_join_element_wise("'", values, ""), values)
    doubled = pc.replace_substring(values, '"', '""')
    quoted = pc.binary_join_element_wise('"', doubled, '"', "")
    values = pc.if_else(pc.match_substring_regex(values, _TO_QUOTE), quoted, values)
    return pc.fill_null(pc.take(values, encoded.indices), '""' if alone else "")
