"""A key for each record, made of all that it says: what is added up over the records of a cell names that set of records.

Fraser and Wooton, "A proposed method for confidentialising tabular output to protect against differencing", Joint UNECE/Eurostat Work Session on Statistical Data Confidentiality (2005): a cell is
perturbed by the keys of its records, so that the same people are shown by the same figure, whatever the cell is called and whichever table it stands in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from anonymizer.engine.table.readers.source import encoded_batches
from anonymizer.engine.table.value_hashes import value_hashes
from anonymizer.engine.tabulation.relations import Values

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

LIMB_BITS = 24
"""Of a key's two halves. Sums of them over half a billion records are whole numbers that floats hold exactly."""

type RecordKeys = tuple[Values, Values]
"""Both halves, for each record or summed over the records of a cell."""


def record_keys(source: Source) -> RecordKeys:
    """The key of each record. Equal records have equal keys. The order of columns and records does not matter, nor does a secret."""
    names = list(source.columns)
    salts = [int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest()) | 1 for name in names]
    batches = []
    for batch in encoded_batches(source, names):
        mixed = np.zeros(batch.num_rows, np.uint64)
        for column, salt in zip(batch.columns, salts, strict=True):
            blanks = np.append(column.dictionary.is_null().to_numpy(zero_copy_only=False), True)
            hashes = np.append(_mixed(value_hashes(column.dictionary) * np.uint64(salt)), np.uint64(0))
            hashes[blanks] = salt  # whether a source keeps them in the dictionary or the index
            mixed += hashes[column.indices.fill_null(len(hashes) - 1).to_numpy(zero_copy_only=False)]
        batches.append(_mixed(mixed))
    keys = np.concatenate(batches) if batches else np.zeros(0, np.uint64)
    limb = np.uint64(2**LIMB_BITS - 1)
    return (keys & limb).astype(np.float64), (keys >> np.uint64(LIMB_BITS) & limb).astype(np.float64)


def as_bytes(sums: Sequence[float]) -> bytes:
    """The sums of a cell, for a keyed hash."""
    return b"".join(int(part).to_bytes(8) for part in sums)


def _mixed(numbers: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """splitmix64: every bit of a number changes half of those of the answer."""
    mixed = numbers.copy()
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    return mixed ^ (mixed >> np.uint64(31))
