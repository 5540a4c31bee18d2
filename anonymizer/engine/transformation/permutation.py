"""Records in an order that follows the key: who stands beside whom in the original is not told."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.table.codes import Codes

if TYPE_CHECKING:
    import pyarrow as pa

HELD_ROWS = 2_000_000


def shuffled(
    read: Callable[[], Iterator[pa.RecordBatch]], *, rows: int, key: bytes, held: int = HELD_ROWS
) -> Iterator[pa.RecordBatch]:
    """The records of ``read`` in a random order, the same one for the same key and number of records.

    At most ``held`` records are in memory: a larger table is read again for each further part of the output, and nothing of it
    is written to disk.
    """
    import pyarrow as pa

    seed = int.from_bytes(hmac.digest(key, b"entente shuffle", "sha256"), "big")
    place: Codes = np.random.Generator(np.random.PCG64(seed)).permutation(rows).astype(np.int32)
    for start in range(0, rows, held):
        end, first, parts, places = min(start + held, rows), 0, [], []
        for batch in read():
            here = place[first : first + batch.num_rows]
            first += batch.num_rows
            chosen = np.flatnonzero((here >= start) & (here < end))
            parts.append(batch.take(pa.array(chosen)))
            places.append(here[chosen])
        if first != rows:
            raise ValueError(f"{first} records came where {rows} were announced")
        order = np.argsort(np.concatenate(places)) if places else np.zeros(0, np.int64)
        table = pa.Table.from_batches(parts).take(pa.array(order))
        yield from table.combine_chunks().to_batches(max_chunksize=131_072)
