"""Rows that are no records: totals of the rows above them, and exact repetitions of an earlier row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from anonymizer.engine.cleaning.amounts import read_amount
from anonymizer.engine.cleaning.spellings import TOTAL_PATTERN, tidy
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
    """The rows that are no records of their own, in a pass over all columns; another where there may be totals."""
    scan = RowScan()
    for batch in encoded_batches(source, list(source.columns)):
        scan.add(batch)
    return scan.finish(source)


class RowScan:
    """Looks for such rows, batch by batch. A row is a total where the word stands in one of its cells and its numbers are sums: of all rows, or
    of those since the total before it. A row of which nothing but the word says so is counted as doubtful.
    """

    def __init__(self) -> None:
        self._hashes: list[npt.NDArray[np.uint64]] = []
        self._rows = 0
        self._candidates: dict[int, list[str | None]] = {}
        self._too_many = False

    def add(self, batch: pa.RecordBatch) -> None:
        """The next records, as ``encoded_batches`` gives them, with all columns."""
        import pyarrow.compute as pc

        self._hashes.append(_row_hashes(batch))
        named = np.zeros(batch.num_rows, bool)
        for column in batch.columns:
            is_word = pc.match_substring_regex(column.dictionary, TOTAL_PATTERN)
            if pc.any(is_word).as_py():
                named |= _taken(column, is_word.fill_null(False).to_numpy(zero_copy_only=False), missing=False)
        places = np.flatnonzero(named)
        self._too_many = self._too_many or len(places) + len(self._candidates) > MOST_TOTALS
        for place in [] if self._too_many else places.tolist():
            row = [column[place].as_py() for column in batch.columns]
            self._candidates[self._rows + place] = row
        self._rows += batch.num_rows

    def finish(self, source: Source) -> RowFigures:
        """What was found. ``source``: read once more where rows bear a word for a total."""
        hashes = np.concatenate(self._hashes) if self._hashes else np.zeros(0, np.uint64)
        is_duplicate = np.ones(self._rows, bool)
        is_duplicate[np.unique(hashes, return_index=True)[1]] = False
        is_total = np.zeros(self._rows, bool)
        candidates = {} if self._too_many else {row: self._numbers(row) for row in self._candidates}
        if candidates:
            is_total[_sums(source, candidates)] = True
        totals = int(is_total.sum())
        return RowFigures(totals, len(candidates) - totals, int(is_duplicate.sum()), is_total, is_duplicate)

    def _numbers(self, row: int) -> Floats:
        return np.array([np.nan if text is None else _number(text) for text in self._candidates[row]])


def _sums(source: Source, candidates: Mapping[int, Floats]) -> list[int]:
    """Which of the candidates are sums of the other rows. A total may stand above what it sums."""
    values = np.array(list(candidates.values()))
    wanted = np.flatnonzero(~np.isnan(values).all(axis=0))
    numbers = {row: own[wanted] for row, own in candidates.items()}
    names = [source.columns[place] for place in wanted.tolist()]
    if not names:
        return []
    everything, since, first = np.zeros(len(names)), np.zeros(len(names)), 0
    sums: set[int] = set()
    for batch in encoded_batches(source, names):
        added = np.nan_to_num(np.stack([_read(column) for column in batch.columns], axis=1))
        places = [row - first for row in candidates if first <= row < first + batch.num_rows]
        added[places] = 0
        start = 0
        for place in places:
            part = added[start:place].sum(axis=0)
            everything, since, start = everything + part, since + part, place
            own = numbers[first + place]
            if _adds_up(own, everything) or _adds_up(own, since):
                sums.add(first + place)
            since = np.zeros_like(since)
        part = added[start:].sum(axis=0)
        everything, since, first = everything + part, since + part, first + batch.num_rows
    return sorted(sums | {row for row, own in numbers.items() if _adds_up(own, everything)})


def _read(column: pa.DictionaryArray) -> Floats:
    """The number of each record. Plain ones are read at once."""
    import pyarrow as pa
    import pyarrow.compute as pc

    texts = column.dictionary
    is_plain = pc.match_substring_regex(texts, r"^-?\d{1,15}(?:\.\d{1,15})?$").fill_null(False)
    numbers = pc.if_else(is_plain, texts, None).cast(pa.float64()).to_numpy(zero_copy_only=False).copy()
    for place in np.flatnonzero(~is_plain.to_numpy(zero_copy_only=False)).tolist():
        text = texts[place].as_py()
        numbers[place] = np.nan if text is None else _number(text)
    read: Floats = _taken(column, numbers, missing=np.nan)
    return read


def _adds_up(values: Floats, sums: Floats) -> bool:
    """At least half of the numbers in a row are sums of their columns, and one of them is not nothing; means and rates never are."""
    there = ~np.isnan(values)
    close = there & (np.abs(values - sums) <= _CLOSE * np.maximum(np.abs(sums), 1))
    return bool((close & (values != 0)).any()) and 2 * int(close.sum()) >= int(there.sum())


def _number(text: str) -> float:
    read = read_amount(tidy(text)) if len(text) < 40 else None
    return np.nan if read is None else float(read.text)


def _taken(column: pa.DictionaryArray, of_texts: npt.NDArray[Any], *, missing: object) -> npt.NDArray[Any]:
    """What holds of the distinct texts of a column, for each record."""
    values = np.append(of_texts, np.array([missing], of_texts.dtype))
    taken: npt.NDArray[Any] = values[column.indices.fill_null(len(of_texts)).to_numpy(zero_copy_only=False)]
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
