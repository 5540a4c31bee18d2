"""The smallest group if an attacker knew everything that leaves: beside k, what is at stake where more is known than was assumed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from anonymizer.engine.table.codes import Codes
from anonymizer.engine.table.value_hashes import value_hashes

if TYPE_CHECKING:
    import pyarrow as pa

THRESHOLDS = (2, 5, 11, 20)

type Prints = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class EverythingKnown:
    """Groups of records that show the same in every column that leaves, sensitive ones and amounts included."""

    columns: tuple[str, ...]
    """Without codes of persons, which nobody knows, and text, of which a person reads a sample."""
    k: int
    """The smallest group, in persons where they are known, otherwise in records; 0 where nothing leaves."""
    below: Mapping[int, int]
    """Records in smaller groups than so many; those below 2 stand alone."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        below = {str(size): count for size, count in self.below.items()}
        return {"columns": list(self.columns), "k": self.k, "below": below}


def everything_known(
    batches: Iterable[pa.RecordBatch], columns: Sequence[str], *, persons: Codes | None = None
) -> EverythingKnown:
    """The groups of a table as it leaves.

    Args:
        batches: of these columns, all of them text.
        columns: their names.
        persons: the code of the person of each record, in the same order; None where records are counted.
    """
    if not columns:
        return EverythingKnown((), 0, dict.fromkeys(THRESHOLDS, 0))
    prints = row_prints(batches)
    _, group, records = np.unique(prints, return_inverse=True, return_counts=True)
    sizes = records if persons is None else _persons_of(group.astype(np.int64), persons)
    below = {size: int(records[sizes < size].sum()) for size in THRESHOLDS}
    return EverythingKnown(tuple(columns), int(sizes.min()) if len(sizes) else 0, below)


def row_prints(batches: Iterable[pa.RecordBatch]) -> Prints:
    """64 bits for each record, equal where all of its values are equal."""
    parts = [_of_batch(batch) for batch in batches]
    return np.concatenate(parts) if parts else np.zeros(0, np.uint64)


def _of_batch(batch: pa.RecordBatch) -> Prints:
    import pyarrow.compute as pc

    prints = np.zeros(batch.num_rows, np.uint64)
    for column in batch.columns:
        encoded = pc.dictionary_encode(column, null_encoding="encode")
        values = encoded.dictionary
        known = values.is_valid().to_numpy(zero_copy_only=False)
        hashes = np.where(known, value_hashes(values) | np.uint64(1), np.uint64(0))
        prints = (prints ^ (prints >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
        if len(values):
            prints += hashes[encoded.indices.to_numpy(zero_copy_only=False)]
    return prints


def _persons_of(group: npt.NDArray[np.int64], persons: Codes) -> npt.NDArray[np.int64]:
    size = int(persons.max(initial=0)) + 1
    return np.bincount(np.unique(group * size + persons) // size)
