"""Some records of a source, read as any source is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.table.readers import Reading, Source
from anonymizer.engine.table.readers.source import encoded_batches

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa


def digest_of_rows(source: Source) -> str:
    """Which records are left of the table beneath: the same for sources that leave the same ones out, in the same steps."""
    digest, beneath = hashlib.sha256(), source
    while True:
        if isinstance(beneath, Remaining):
            digest.update(np.packbits(beneath.mask).tobytes())
            digest.update(len(beneath.mask).to_bytes(8))
        below: Source | None = getattr(beneath, "beneath", None)
        if below is None:
            return digest.hexdigest()
        beneath = below


class Remaining:
    """Some records of a source, in their order. A source."""

    def __init__(self, source: Source, mask: npt.NDArray[np.bool_]) -> None:
        self.columns = source.columns
        self.reading: Reading = source.reading
        self.record_count: int | None = int(mask.sum())
        self.cleaned = getattr(source, "cleaned", None)
        """What was done to its cells before; see ``engine/cleaning``."""
        self.beneath, self.mask = source, mask

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """As a source gives them."""
        return self._filtered(self.beneath.batches(columns))

    def encoded(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        """As ``encoded_batches`` promises."""
        return self._filtered(encoded_batches(self.beneath, columns))

    def _filtered(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        first = 0
        for batch in batches:
            mask = self.mask[first : first + batch.num_rows]
            first += batch.num_rows
            yield batch.filter(pa.array(mask))
