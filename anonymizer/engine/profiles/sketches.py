"""What one pass over a column leaves behind: counts, an estimate of distinct values, a sample of forms. No value is kept
longer than the pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from anonymizer.engine.profiles.traces import Traces
from anonymizer.engine.table.value_hashes import value_hashes

if TYPE_CHECKING:
    import pyarrow as pa

SMALLEST_HASHES = 16_384  # distinct values are exact below this number, within about one percent above it
SAMPLED_IN_BATCH = 2_000
SHAPE_LENGTH = 24


class ColumnSketch:
    """Grows batch by batch."""

    def __init__(self) -> None:
        self.records = 0
        self.missing = 0
        self.is_sampled = False
        self.longest = 0
        self.traces = Traces()
        self._hashes: npt.NDArray[np.uint64] = np.zeros(0, np.uint64)
        self._sample: Counter[str] = Counter()

    def add(self, column: pa.Array) -> None:
        """The next batch of the column."""
        import pyarrow.compute as pc

        self.records += len(column)
        self.missing += column.null_count
        counted = pc.value_counts(column.drop_null())
        values, counts = counted.field("values"), counted.field("counts")
        if not len(values):
            return
        hashes = value_hashes(values)
        self._hashes = np.unique(np.concatenate([self._hashes, hashes]))[:SMALLEST_HASHES]
        self.longest = max(self.longest, pc.max(pc.utf8_length(values)).as_py())
        self.traces.add(values, counts)
        self._take_sample(values, counts, hashes)

    @property
    def distinct(self) -> int:
        """Number of different values: exact where ``distinct_is_exact``, otherwise from the k-th smallest hash."""
        if self.distinct_is_exact:
            return len(self._hashes)
        estimate = (SMALLEST_HASHES - 1) * 2.0**64 / float(self._hashes[-1])
        return min(round(estimate), self.records - self.missing)

    @property
    def distinct_is_exact(self) -> bool:
        return len(self._hashes) < SMALLEST_HASHES

    def sample(self) -> Iterator[tuple[str, float]]:
        """Values with their numbers of records: all of them, or where they are many, an even part of each batch."""
        return ((value, float(count)) for value, count in self._sample.items())

    def shapes(self, limit: int = 5) -> tuple[tuple[str, int], ...]:
        """The most frequent shapes with their numbers of records (estimated where the column is sampled)."""
        shapes: Counter[str] = Counter()
        for value, count in self._sample.items():
            shapes[shape(value)] += count
        most = sorted(shapes.items(), key=lambda entry: (-entry[1], entry[0]))[:limit]
        return tuple((form, int(count)) for form, count in most)

    def _take_sample(self, values: pa.Array, counts: pa.Array, hashes: npt.NDArray[np.uint64]) -> None:
        """The values of smallest hash stand for all: the choice does not depend on their order."""
        weight = 1.0
        if len(values) > SAMPLED_IN_BATCH:
            import pyarrow as pa

            self.is_sampled = True
            chosen = np.sort(np.argpartition(hashes, SAMPLED_IN_BATCH)[:SAMPLED_IN_BATCH])
            values, counts = values.take(pa.array(chosen)), counts.take(pa.array(chosen))
            weight = len(hashes) / SAMPLED_IN_BATCH
        for value, count in zip(values.to_pylist(), counts.to_pylist(), strict=True):
            self._sample[value] += max(round(count * weight), 1)


def shape(value: str) -> str:
    """Letters as ``A`` or ``a``, digits as ``9``, everything else as it is; cut where it is long.

    >>> shape("M5V 2T6"), shape("Émile-2")
    ('A9A 9A9', 'Aaaaa-9')
    """
    formed = (
        "9" if letter.isdigit() else ("A" if letter.isupper() else "a") if letter.isalpha() else letter
        for letter in value[:SHAPE_LENGTH]
    )
    return "".join(formed) + ("…" if len(value) > SHAPE_LENGTH else "")
