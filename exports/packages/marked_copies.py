"""Copies that name their recipient: each has the same rows in an order of its own, which follows from a key.

Parquet stays sorted by its first columns, as long as enough rows are equal in them: only among those is the order a recipient's own.

No cell and no statistic changes. A copy that was cut, or from which columns or rows were taken, still names its recipient as long as some stretch
of it keeps its order; one that was sorted or shuffled names nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from anonymizer.engine.table.readers import Source
from anonymizer.engine.transformation.permutation import shuffled
from exports.packages.columns import Field
from exports.packages.parquet import sorted_within

if TYPE_CHECKING:
    import pyarrow as pa

type Rows = npt.NDArray[np.uint64]

SURE: Final = 6.0  # standard deviations above what chance gives: once in a thousand million
_FEWEST: Final = 30  # places that must be found again
_STRETCHES: Final = (1, 2, 4, 8, 16)


class Marked:
    """A source whose rows come in the order of a mark (32 secret bytes)."""

    def __init__(self, source: Source, mark: bytes, *, rows: int) -> None:
        self.columns, self.reading, self.record_count = source.columns, source.reading, rows
        self._source, self._mark = source, mark

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The rows in their order."""
        return shuffled(lambda: self._source.batches(columns), rows=self.record_count, key=self._mark)


class Ordered:
    """A marked source whose rows come as its Parquet file has them: sorted by the first ``columns``, and as the mark has them among equals."""

    def __init__(self, marked: Marked, fields: Sequence[Field], columns: int) -> None:
        self.columns, self.reading, self.record_count = marked.columns, marked.reading, marked.record_count
        self.sorting = tuple(field.name for field in fields[:columns])
        self._marked, self._fields = marked, fields

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The rows in their order."""
        wanted = list(self.columns if columns is None else columns)
        for batch in sorted_within(self._marked, self._fields, len(self.sorting)):
            yield batch.select(wanted)


def sortable(source: Source) -> int:
    """By how many of its first columns a marked copy of a sorted table is sorted.

    As many as leave at least half of the places at which the order of two neighbours can tell recipients apart: they are equal in these columns
    and not in all.
    """
    import pyarrow.compute as pc

    equal = np.zeros(len(source.columns) + 1, np.int64)  # neighbours that are equal in so many first columns
    for batch in source.batches():
        so_far = np.ones(max(batch.num_rows - 1, 0), bool)
        equal[0] += len(so_far)
        for place, column in enumerate(batch.columns, 1):
            codes = pc.fill_null(column.dictionary_encode().indices, -1).to_numpy(zero_copy_only=False)
            so_far &= codes[1:] == codes[:-1]
            equal[place] += int(so_far.sum())
    telling = equal - equal[-1]
    return int(np.flatnonzero(telling * 2 >= max(telling[0], 1))[-1]) if telling[0] else 0


def rows_of(source: Source, columns: Sequence[str]) -> Rows:
    """Each row as one number, in the order of the source. Numbers are compared within one call and never stored, so any hash would do:
    a mark is the order of the rows, which follows from its key alone (``permutation``)."""
    import pandas as pd

    parts = [
        pd.util.hash_pandas_object(batch.to_pandas().astype("string"), index=False).to_numpy(np.uint64)
        for batch in source.batches(columns)
    ]
    return np.concatenate(parts) if parts else np.zeros(0, np.uint64)


def likeness(copy: Rows, marked: Rows, groups: Rows | None = None) -> float:
    """By how many standard deviations the order of a copy agrees with that of a mark better than chance would; 0 where nothing can be told.

    Stretches of rows that occur once in both are found again; between two that follow each other in the copy, the place in the marked
    order goes up or down, by chance as often the one as the other (the number of ascents of a random permutation of n has mean (n - 1) / 2
    and variance (n + 1) / 12). ``groups``: of each marked row, by what the order is no mark; only neighbours of one group count.
    """
    for length in _STRETCHES:
        places = _places(_stretches(copy, length), _stretches(marked, length))
        together = np.ones(max(len(places) - 1, 0), bool)
        if groups is not None:
            together = groups[places[1:]] == groups[places[:-1]]
        if together.sum() >= _FEWEST - 1:
            ascents = int((np.diff(places) > 0)[together].sum())
            runs = np.diff(
                np.flatnonzero(np.concatenate([[True], ~together, [True]]))
            )  # how many follow each other in a group
            return float((ascents - together.sum() / 2) / np.sqrt((runs[runs > 1] + 1).sum() / 12))
    return 0.0


def _stretches(rows: Rows, length: int) -> Rows:
    """One number for each stretch of so many rows that follow one another."""
    hashes = rows[: max(len(rows) - length + 1, 0)].copy()
    for step in range(1, length):
        hashes = hashes * np.uint64(0x9E3779B97F4A7C15) + rows[step : step + len(hashes)]
    return hashes


def _places(copy: Rows, marked: Rows) -> npt.NDArray[np.int64]:
    """Where the stretches of a copy stand in the marked order, for those that occur once in each."""
    values, first, times = np.unique(marked, return_index=True, return_counts=True)
    once, place = values[times == 1], first[times == 1]
    known, there, often = np.unique(copy, return_index=True, return_counts=True)
    there, known = there[often == 1], known[often == 1]
    at = np.searchsorted(once, known)
    at[at == len(once)] = 0
    matches = once[at] == known if len(once) else np.zeros(len(known), bool)
    order = np.argsort(there[matches])
    positions: npt.NDArray[np.int64] = place[at[matches]][order].astype(np.int64)
    return positions
