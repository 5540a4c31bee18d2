"""Batches made uniform: text columns only, blanks as missing values, records that hold nothing left out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import pyarrow as pa
import pyarrow.compute as pc


def blanks_as_missing(column: pa.Array) -> pa.Array:
    """A string column in which cells that are empty, or hold white space only, are null."""
    blank = pc.or_(pc.utf8_is_space(column), pc.equal(pc.binary_length(column), 0))
    if not pc.any(blank).as_py():
        return column
    return pc.if_else(blank, pa.scalar(None, pa.string()), column)


def batch_of(columns: Sequence[pa.Array], names: Sequence[str]) -> pa.RecordBatch:
    """A batch of text columns, blanks as missing."""
    schema = pa.schema([pa.field(name, pa.string()) for name in names])
    return pa.RecordBatch.from_arrays([blanks_as_missing(column) for column in columns], schema=schema)


def encoded_batch_of(columns: Sequence[pa.Array], names: Sequence[str]) -> pa.RecordBatch:
    """A batch of columns as dictionaries of texts, made of typed columns: only distinct values become text."""
    from anonymizer.engine.table.readers.values import as_text

    arrays = []
    for column, name in zip(columns, names, strict=True):
        encoded = column if pa.types.is_dictionary(column.type) else pc.dictionary_encode(column)
        texts = blanks_as_missing(as_text(encoded.dictionary, name))
        arrays.append(pa.DictionaryArray.from_arrays(encoded.indices, texts))
    return pa.RecordBatch.from_arrays(arrays, names=list(names))


def without_blank_records(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The records that hold at least one value."""
    if any(column.null_count == 0 for column in batch.columns):
        return batch
    is_blank = reduce(pc.and_, (column.is_null() for column in batch.columns))
    return batch.filter(pc.invert(is_blank)) if pc.any(is_blank).as_py() else batch
