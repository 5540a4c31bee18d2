"""What one pass over a column leaves behind: counts, an estimate of distinct values, a sample of forms. No value is kept
longer than the pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from anonymizer.engine.profiles.shapes import shape
from anonymizer.engine.profiles.traces import Traces
from anonymizer.engine.table.value_hashes import value_hashes

if TYPE_CHECKING:
    import pyarrow as pa

MOST_HASHES = 16_384
"""Hashes of different values that are held, the smallest of all: below that many, the values are counted; beyond, estimated to about one percent."""
ROWS_AT_ONCE = 65_536
"""Rows that are counted together, however a file is read: its form changes nothing in what is found."""
SAMPLED_VALUES = 8_000
"""Of so many rows, different values that go into the sample."""


class ColumnSketch:
    """Grows batch by batch."""

    def __init__(self) -> None:
        self.records = 0
        """With a value and without."""
        self.missing = 0
        """Records without a value."""
        self._traces = Traces()
        self._waiting: list[pa.Array] = []
        """Cells that are not counted yet, fewer than ``ROWS_AT_ONCE``."""
        self._smallest_hashes: npt.NDArray[np.uint64] = np.zeros(0, np.uint64)
        self._records_of: Counter[str] = Counter()
        """Records of each sampled value; estimated where there were more values than are sampled."""

    def add(self, column: pa.Array) -> None:
        """The next batch of the column."""
        self.records += len(column)
        self.missing += column.null_count
        waiting = sum(map(len, self._waiting))
        while waiting + len(column) >= ROWS_AT_ONCE:
            self._waiting.append(column[: ROWS_AT_ONCE - waiting])
            column, waiting = column[ROWS_AT_ONCE - waiting :], 0
            self._count_waiting()
        if len(column):
            self._waiting.append(column)

    @property
    def traces(self) -> Traces:
        """Identifiers inside the values, over all records."""
        self._count_waiting()
        return self._traces

    @property
    def distinct(self) -> int:
        """Number of different values in the column: exact where ``distinct_is_exact``, otherwise from the k-th smallest hash."""
        if self.distinct_is_exact:  # counts what waits
            return len(self._smallest_hashes)
        # The hashes are spread evenly over 64 bits: the k-th smallest of n different ones stands at about k / n of them.
        estimate = (MOST_HASHES - 1) * 2.0**64 / float(self._smallest_hashes[-1])
        return min(round(estimate), self.records - self.missing)

    @property
    def distinct_is_exact(self) -> bool:
        self._count_waiting()
        return len(self._smallest_hashes) < MOST_HASHES

    def sample(self) -> Iterator[tuple[str, float]]:
        """Values with their numbers of records: all of them, or where they are many, an even part of every ``ROWS_AT_ONCE`` rows."""
        self._count_waiting()
        return ((value, float(records)) for value, records in self._records_of.items())

    def shapes(self, limit: int = 5) -> tuple[tuple[str, int], ...]:
        """The most frequent shapes with their numbers of records (estimated where the column is sampled)."""
        self._count_waiting()
        records_of: Counter[str] = Counter()
        for value, records in self._records_of.items():
            records_of[shape(value)] += records
        by_frequency = sorted(records_of.items(), key=lambda item: (-item[1], item[0]))
        return tuple((form, int(records)) for form, records in by_frequency[:limit])

    def _count_waiting(self) -> None:
        """Count what waits as one batch."""
        if not self._waiting:
            return
        import pyarrow as pa
        import pyarrow.compute as pc

        cells = pa.concat_arrays(self._waiting)
        self._waiting = []
        value_counts = pc.value_counts(cells.drop_null())
        values, records = value_counts.field("values"), value_counts.field("counts")
        if not len(values):
            return
        hashes = value_hashes(values)
        is_full = len(self._smallest_hashes) == MOST_HASHES
        fresh = hashes[hashes < self._smallest_hashes[-1]] if is_full else hashes
        if len(fresh):
            self._smallest_hashes = np.unique(np.concatenate([self._smallest_hashes, fresh]))[:MOST_HASHES]
        self._traces.add(values, records)
        self._take_sample(values, records, hashes)

    def _take_sample(self, values: pa.Array, records: pa.Array, hashes: npt.NDArray[np.uint64]) -> None:
        """The values of smallest hash stand for all of the batch: the choice does not depend on their order."""
        values_for_each = 1.0  # of the batch, that a sampled one stands for
        if len(values) > SAMPLED_VALUES:
            import pyarrow as pa

            places = pa.array(np.sort(np.argpartition(hashes, SAMPLED_VALUES)[:SAMPLED_VALUES]))
            values, records = values.take(places), records.take(places)
            values_for_each = len(hashes) / SAMPLED_VALUES
        for value, count in zip(values.to_pylist(), records.to_pylist(), strict=True):
            self._records_of[value] += max(round(count * values_for_each), 1)
