"""Parquet for analysis: typed, compressed, sorted, and with nothing in it that no cell holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO

from anonymizer.engine.table.readers import Source
from exports.packages.columns import Field, arrow_type, typed

if TYPE_CHECKING:
    import pyarrow as pa

GROUP_ROWS = 2**20


def write_typed_parquet(
    source: Source,
    fields: Sequence[Field],
    sink: BinaryIO,
    *,
    group_rows: int = GROUP_ROWS,
    remark: str = "",
    sorts: bool = True,
    comes_sorted_by: int = 0,
) -> None:
    """Zstandard Parquet in row groups of ``group_rows``, each sorted by its columns from left to right. The sink stays open.

    Sorting makes the file smaller, lets readers skip, and says nothing about the order in which people came. Dictionaries and
    statistics are worked out from the cells that are written: no column is handed over with a dictionary of its own, which
    would be written whole, with the values of rows that did not leave. ``remark`` stands in the file's metadata. Without ``sorts`` rows
    stay in the order of the source, which is sorted by its first ``comes_sorted_by`` columns (``sorted_within``).
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([(field.name, arrow_type(field)) for field in fields])
    if remark:
        schema = schema.with_metadata({"remark": remark})
    order = [pq.SortingColumn(place) for place in range(len(fields) if sorts else comes_sorted_by)] or None
    with pq.ParquetWriter(pa.PythonFile(sink, mode="w"), schema, compression="zstd", sorting_columns=order) as writer:
        for rows in _groups(source, group_rows):
            group = pa.table(
                [typed(rows.column(place).combine_chunks(), field) for place, field in enumerate(fields)], schema=schema
            )
            keys = [(field.name, "ascending") for field in fields]
            writer.write_table(group.sort_by(keys) if sorts else group, row_group_size=group_rows)


def sorted_within(
    source: Source, fields: Sequence[Field], columns: int, *, group_rows: int = GROUP_ROWS
) -> Iterator[pa.RecordBatch]:
    """The rows of a source of text, each row group sorted by its first columns as their types are; the order of equal ones stays."""
    import pyarrow as pa
    import pyarrow.compute as pc

    keys = [(field.name, "ascending") for field in fields[:columns]]
    for rows in _groups(source, group_rows):
        if keys:
            named = {field.name: typed(rows[field.name].combine_chunks(), field) for field in fields[:columns]}
            rows = rows.take(pc.sort_indices(pa.table(named), sort_keys=keys))  # noqa: PLW2901 # the same in order
        yield from rows.combine_chunks().to_batches(max_chunksize=131_072)


def _groups(source: Source, group_rows: int) -> Iterator[pa.Table]:
    import pyarrow as pa

    waiting: list[pa.RecordBatch] = []
    held = 0
    for batch in source.batches():
        while held + batch.num_rows >= group_rows:
            room = group_rows - held
            yield pa.Table.from_batches([*waiting, batch.slice(0, room)])
            batch, waiting, held = batch.slice(room), [], 0  # noqa: PLW2901 # the rest of it
        if batch.num_rows:
            waiting.append(batch)
            held += batch.num_rows
    if waiting:
        yield pa.Table.from_batches(waiting)
