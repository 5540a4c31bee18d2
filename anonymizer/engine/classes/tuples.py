"""A table collapsed to its distinct tuples of quasi-identifiers with counts, and beside it who and what stands in each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from anonymizer.engine.table.codes import Codes

type Counts = npt.NDArray[np.int64]
type Keys = npt.NDArray[np.int64]

_KEY_SPACE = 2**62
_WORTH_HASHING = 2**17


@dataclass(frozen=True, slots=True)
class Cells:
    """Another column beside the tuples: each distinct pair (tuple, value) once, with its number of records."""

    tuples: Codes
    values: Codes
    counts: Counts
    size: int
    """Number of different values (codes run from 0 to size - 1)."""

    def where(self, chosen: npt.NDArray[np.bool_]) -> Cells:
        """Some of the pairs."""
        return Cells(self.tuples[chosen], self.values[chosen], self.counts[chosen], self.size)


@dataclass(frozen=True)
class Collapsed:
    """The distinct tuples, and who and what stands in them. Everything a search or a measurement needs."""

    tuples: tuple[Codes, ...]
    """One array for each quasi-identifier: the code of each distinct tuple."""
    counts: Counts
    tuple_of: Codes
    """The tuple of each record."""
    persons: Cells | None = None
    sensitive: Mapping[str, tuple[Codes, int]] = field(default_factory=dict)
    """The codes of each sensitive column, one for each record, and how many codes there are."""
    kept_cells: dict[str, Cells] = field(default_factory=dict, compare=False)
    """Columns that a search asks for at every node, collapsed once."""
    total: int | None = None
    """Records of the whole table, where this is only a part of it."""
    wholes: dict[str, npt.NDArray[np.float64]] = field(default_factory=dict, compare=False)
    """Shares that ``whole`` has computed; a part and its table keep them together."""

    @property
    def records(self) -> int:
        return len(self.tuple_of) if self.total is None else self.total

    def whole(self, column: str) -> npt.NDArray[np.float64]:
        """The share of each value of a sensitive column in the whole table."""
        if column not in self.wholes:
            codes, size = self.sensitive[column]
            self.wholes[column] = np.bincount(codes, minlength=size) / max(len(codes), 1)
        return self.wholes[column]

    @property
    def units(self) -> int:
        """How many there are of what k counts: persons where they are known, otherwise records."""
        return self.records if self.persons is None else self.persons.size

    def without(self, gone: npt.NDArray[np.bool_]) -> Collapsed:
        """The same tuples, where those that are gone hold nobody."""
        if not gone.any():
            return self
        persons = None if self.persons is None else self.persons.where(~gone[self.persons.tuples])
        return replace(self, counts=np.where(gone, 0, self.counts), persons=persons)

    def keep_cells(self, column: str) -> None:
        """Collapse a sensitive column once, for many groupings."""
        self.kept_cells[column] = _cells(self.tuple_of, len(self.counts), *self.sensitive[column])

    def keep_other(self, column: str, codes: Codes, size: int) -> None:
        """Collapse a column that is not sensitive and does not leave, for a privacy model that asks for it."""
        self.kept_cells[column] = _cells(self.tuple_of, len(self.counts), codes, size)

    @cached_property
    def loners(self) -> Counts:
        """In each tuple, the persons who stand in no other tuple: they can be added up, however tuples are merged."""
        if self.persons is None:
            return self.counts
        alone = ~_in_several_tuples(self.persons)
        return np.bincount(self.persons.tuples[alone], minlength=len(self.counts))

    @cached_property
    def roamers(self) -> Cells:
        """The cells of the persons who stand in several tuples: they must be told apart in each class."""
        if self.persons is None:
            raise ValueError("the table names no persons")
        return self.persons.where(_in_several_tuples(self.persons))


def collapse(
    columns: Sequence[Codes],
    sizes: Sequence[int],
    *,
    records: int,
    persons: tuple[Codes, int] | None = None,
    sensitive: Mapping[str, tuple[Codes, int]] | None = None,
) -> Collapsed:
    """Distinct tuples of ``columns`` in order of their key.

    Args:
        columns: codes of each quasi-identifier, one for each record.
        sizes: number of different codes of each column.
        records: number of records (with no column at all, every record has the same empty tuple).
        persons: codes of the persons, and their number; every code occurs.
        sensitive: codes of other columns to be counted beside the tuples.
    """
    key, space = combined(columns, sizes, records)
    first, tuple_of, counts = distinct(key, space)
    del key
    return Collapsed(
        tuples=tuple(column[first] for column in columns),
        counts=counts,
        tuple_of=tuple_of,
        persons=None if persons is None else _cells(tuple_of, len(counts), *persons),
        sensitive=sensitive or {},
    )


def merged(table: Collapsed, tuples: Sequence[Codes], sizes: Sequence[int]) -> Collapsed:
    """The same records under other tuples, where those that have become equal are one: a search counts on their being distinct."""
    first, of, counts = distinct(*combined(tuples, sizes, len(table.counts)))
    counts = np.bincount(of, weights=table.counts, minlength=len(counts)).astype(np.int64)

    def moved(cells: Cells) -> Cells:
        key, number = tally(
            of[cells.tuples].astype(np.int64) * cells.size + cells.values, len(counts) * cells.size, cells.counts
        )
        return Cells((key // cells.size).astype(np.int32), (key % cells.size).astype(np.int32), number, cells.size)

    return Collapsed(
        tuples=tuple(codes[first] for codes in tuples),
        counts=counts,
        tuple_of=of[table.tuple_of],
        persons=None if table.persons is None else moved(table.persons),
        sensitive=table.sensitive,
        kept_cells={name: moved(cells) for name, cells in table.kept_cells.items()},
        total=table.total,
    )


def combined(columns: Sequence[Codes], sizes: Sequence[int], length: int) -> tuple[Keys, int]:
    """One integer for each combination of codes, and the number of integers that there could be."""
    key, space = np.zeros(length, np.int64), 1
    for codes, size in zip(columns, sizes, strict=True):
        if size <= 1:
            continue
        if space > _KEY_SPACE // size:
            _, dense, counts = distinct(key, space)
            key, space = dense.astype(np.int64), len(counts)
        key *= size
        key += codes
        space *= size
    return key, space


def distinct(key: Keys, space: int) -> tuple[Keys, Codes, Counts]:
    """For the distinct keys in ascending order: where each first occurs, which one each entry is, and how many there are."""
    if space <= 4 * len(key) + 1024:
        counts = np.bincount(key, minlength=space)
        present = np.flatnonzero(counts)
        index_of = np.zeros(space, np.int32)
        index_of[present] = np.arange(len(present), dtype=np.int32)
        of = index_of[key]
        first = np.empty(len(present), np.int64)
        first[of[::-1]] = np.arange(len(key) - 1, -1, -1)
        return first, of, counts[present].astype(np.int64, copy=False)
    if len(key) > _WORTH_HASHING:
        return _hashed(key)
    order = np.argsort(key)  # which of the equal ones comes first does not matter: they are equal
    ordered = key[order]
    starts = _starts(ordered)
    counts = np.diff(np.append(starts, len(key)))
    of = np.empty(len(key), np.int32)
    of[order] = np.repeat(np.arange(len(starts), dtype=np.int32), counts)
    return order[starts], of, counts


def sizes_of(key: Keys, space: int) -> Counts:
    """How many there are of each distinct key. The keys are sorted in place."""
    if space <= len(key):
        counts = np.bincount(key, minlength=space)
        return counts[counts > 0].astype(np.int64, copy=False)
    key.sort()
    return np.diff(_starts(key), append=len(key))


def _hashed(key: Keys) -> tuple[Keys, Codes, Counts]:
    """The same by Arrow's hash table, which is faster and needs less memory than to sort many keys."""
    import pyarrow as pa
    import pyarrow.compute as pc

    encoded = pc.dictionary_encode(pa.array(key))
    dictionary = encoded.dictionary.to_numpy()
    rank = np.empty(len(dictionary), np.int32)
    rank[np.argsort(dictionary)] = np.arange(len(dictionary), dtype=np.int32)
    of = rank[encoded.indices.to_numpy()]
    first = np.empty(len(dictionary), np.int64)
    first[of[::-1]] = np.arange(len(key) - 1, -1, -1, dtype=np.int32)
    return first, of, np.bincount(of, minlength=len(dictionary)).astype(np.int64, copy=False)


def _in_several_tuples(cells: Cells) -> npt.NDArray[np.bool_]:
    several: npt.NDArray[np.bool_] = np.bincount(cells.values, minlength=cells.size)[cells.values] > 1
    return several


def tally(key: Keys, space: int, weights: Counts | None = None) -> tuple[Keys, Counts]:
    """The distinct keys in ascending order, and how many there are of each (or the sum of their weights)."""
    if space <= 4 * len(key) + 1024:
        dense = np.bincount(key, weights=weights, minlength=space)
        present = np.flatnonzero(dense)
        return present, dense[present].astype(np.int64)
    if weights is None:
        ordered = np.sort(key)
        starts = _starts(ordered)
        return ordered[starts], np.diff(np.append(starts, len(key)))
    order = np.argsort(key)
    ordered = key[order]
    starts = _starts(ordered)
    return ordered[starts], np.add.reduceat(weights[order], starts) if len(starts) else np.zeros(0, np.int64)


def _starts(ordered: Keys) -> Keys:
    """Where each run of equal keys begins."""
    if not len(ordered):
        return np.zeros(0, np.int64)
    return np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))


def _cells(tuple_of: Codes, tuples: int, values: Codes, size: int) -> Cells:
    keys, counts = tally(tuple_of.astype(np.int64) * size + values, tuples * size)
    return Cells((keys // max(size, 1)).astype(np.int32), (keys % max(size, 1)).astype(np.int32), counts, size)
