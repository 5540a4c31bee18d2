"""Rows that are no records: totals of the rows above them, and exact repetitions of an earlier row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from anonymizer.engine.cleaning.amounts import read_amount
from anonymizer.engine.cleaning.spellings import normal_form, says_total, tidy
from anonymizer.engine.table.readers.source import encoded_batches
from anonymizer.engine.table.value_hashes import value_hashes

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers import Source

type Mask = npt.NDArray[np.bool_]
type Floats = npt.NDArray[np.float64]

MOST_TOTALS: Final = 10_000
"""Where more rows bear a word for a total, it is a category of the table."""
_CLOSE: Final = 1e-9
_MULTIPLIERS: Final = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F))


@dataclass(frozen=True, slots=True)
class RowFigures:
    """Counts of rows, and which these are."""

    totals: int
    doubtful: int
    """Rows that bear a word for a total, and whose numbers are no sums: they stay."""
    duplicates: int
    is_total: Mask = field(repr=False)
    is_duplicate: Mask = field(repr=False)


def row_figures(source: Source) -> RowFigures:
    """The rows that are no records of their own, in one pass over all columns. A row is a total where the word stands in one of its cells
    and its numbers are sums: of all rows, or of those since the total before it.

    A row of which nothing but the word says that it is a total is counted as doubtful.
    """
    totals, hashes = _Totals(), []
    for batch in encoded_batches(source, list(source.columns)):
        totals.add(batch)
        hashes.append(_row_hashes(batch))
    rows = np.concatenate(hashes) if hashes else np.zeros(0, np.uint64)
    is_total, doubtful = totals.finish(len(rows))
    is_duplicate = np.ones(len(rows), bool)
    is_duplicate[np.unique(rows, return_index=True)[1]] = False
    return RowFigures(int(is_total.sum()), doubtful, int(is_duplicate.sum()), is_total, is_duplicate)


class _Totals:
    """Sums of every column as far as it was read, and the rows that may be totals."""

    def __init__(self) -> None:
        self._rows = 0
        self._all: Floats | None = None
        self._since: Floats | None = None
        self._candidates: list[tuple[int, Floats, bool]] = []
        self._too_many = False

    def add(self, batch: pa.RecordBatch) -> None:
        named = np.zeros(batch.num_rows, bool)
        for column in batch.columns:
            named |= _taken(column, lambda text: says_total(normal_form(text)) if len(text) < 40 else False, False)
        places = np.flatnonzero(named)
        self._too_many = self._too_many or len(places) + len(self._candidates) > MOST_TOTALS
        numbers = np.stack([_taken(column, _number, np.nan) for column in batch.columns], axis=1)
        if self._all is None or self._since is None:
            self._all, self._since = np.zeros(numbers.shape[1]), np.zeros(numbers.shape[1])
        added = np.nan_to_num(numbers)
        added[named] = 0
        if self._too_many:
            self._rows += batch.num_rows
            return
        start = 0
        for place in places.tolist():
            part = added[start:place].sum(axis=0)
            self._all, self._since, start = self._all + part, self._since + part, place
            values = numbers[place]
            is_sum = _adds_up(values, self._all) or _adds_up(values, self._since)
            self._candidates.append((self._rows + place, values, is_sum))
            self._since = np.zeros_like(self._since)
        part = added[start:].sum(axis=0)
        self._all, self._since = self._all + part, self._since + part
        self._rows += batch.num_rows

    def finish(self, rows: int) -> tuple[Mask, int]:
        """Which rows are totals, and how many bear the word alone. A total may stand above what it sums."""
        is_total, doubtful = np.zeros(rows, bool), 0
        if self._too_many or self._all is None:
            return is_total, doubtful
        for row, values, is_sum in self._candidates:
            is_total[row] = is_sum or _adds_up(values, self._all)
            doubtful += not is_total[row]
        return is_total, doubtful


def _adds_up(values: Floats, sums: Floats) -> bool:
    """At least half of the numbers in a row are sums of their columns, and one of them is not nothing; means and rates never are."""
    there = ~np.isnan(values)
    close = there & (np.abs(values - sums) <= _CLOSE * np.maximum(np.abs(sums), 1))
    return bool((close & (values != 0)).any()) and 2 * int(close.sum()) >= int(there.sum())


def _number(text: str) -> float:
    read = read_amount(tidy(text)) if len(text) < 40 else None
    return np.nan if read is None else float(read.text)


def _taken(column: pa.DictionaryArray, function: Callable[[str], Any], missing: Any) -> npt.NDArray[Any]:
    """A function of the distinct texts of a column, for each record."""
    texts = column.dictionary.to_pylist()
    values = np.array([*(missing if text is None else function(text) for text in texts), missing])
    taken: npt.NDArray[Any] = values[column.indices.fill_null(len(texts)).to_numpy(zero_copy_only=False)]
    return taken


def _row_hashes(batch: pa.RecordBatch) -> npt.NDArray[np.uint64]:
    hashes = np.zeros(batch.num_rows, np.uint64)
    for column in batch.columns:
        own = np.append(value_hashes(column.dictionary), np.uint64(1))
        taken = own[column.indices.fill_null(len(own) - 1).to_numpy(zero_copy_only=False)]
        hashes = (hashes ^ taken) * _MULTIPLIERS[0]
        hashes ^= hashes >> np.uint64(29)
        hashes *= _MULTIPLIERS[1]
    return hashes
