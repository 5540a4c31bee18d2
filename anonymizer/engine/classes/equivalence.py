"""Equivalence classes: the records that show the same quasi-identifiers, and how many persons and values stand in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import Collapsed, Counts, Keys, distinct, tally
from anonymizer.engine.table.codes import Codes

type Mask = npt.NDArray[np.bool_]


class Classes:
    """A grouping of distinct tuples into classes. A class may be empty where numbers are sparse.

    Args:
        table: the distinct tuples.
        of: the class of each tuple, a number below ``size``.
        size: how many class numbers there are.
        node: for each quasi-identifier, the index of the level at which tuples were compared, for those who ask.
    """

    def __init__(self, table: Collapsed, of: Keys, size: int, *, node: tuple[int, ...] = ()) -> None:
        self.table, self.of, self.size, self.node = table, of, size, node
        self._histograms: dict[str, tuple[Keys, Keys, Counts]] = {}  # several models and measures ask for the same one
        self.records: Counts = np.bincount(of, weights=table.counts, minlength=size).astype(np.int64)

    @classmethod
    def of_key(cls, table: Collapsed, key: Keys, space: int, *, node: tuple[int, ...] = ()) -> Classes:
        """Classes of equal keys; keys serve as class numbers where they are few."""
        if space <= 8 * len(key) + 1024:
            return cls(table, key, space, node=node)
        _, of, counts = distinct(key, space)
        return cls(table, of.astype(np.int64), len(counts), node=node)

    def codes(self, ladders: Sequence[Ladder], column: int) -> Codes:
        """For each tuple, the code of what it shows in one quasi-identifier."""
        return ladders[column].codes[self.node[column]][self.table.tuples[column]]

    @cached_property
    def persons(self) -> Counts:
        """Number of distinct persons in each class; records where persons are not known."""
        if self.table.persons is None:
            return self.records
        return np.bincount(self.members[0], minlength=self.size)

    @cached_property
    def members(self) -> tuple[Keys, Keys]:
        """Each distinct pair of class and person once: the classes, the persons."""
        cells = self.table.persons
        if cells is None:
            raise ValueError("the table names no persons")
        return _distinct_pairs(self.of[cells.tuples], cells.values, cells.size)

    def fewer_persons_than(self, k: int) -> Mask:
        """Classes of fewer than k distinct persons (records, where persons are not known).

        Counted exactly, and only where the answer is open: a person who stands in one tuple only can be added up, and
        only the others must be told apart.
        """
        small: Mask = self.records < k
        cells = self.table.persons
        if cells is None:
            return small
        if "members" in self.__dict__:
            return self.persons < k
        certain = np.bincount(self.of, weights=self.table.loners, minlength=self.size)
        unsure = ~small & (certain < k)
        of = self.of[self.table.roamers.tuples]
        in_doubt = unsure[of]
        more, _ = _distinct_pairs(of[in_doubt], self.table.roamers.values[in_doubt], cells.size)
        return small | (unsure & (certain + np.bincount(more, minlength=self.size) < k))

    def histogram(self, column: str) -> tuple[Keys, Keys, Counts]:
        """Each distinct pair of class and value of a sensitive column once: the classes, the values, their records."""
        if column not in self._histograms:
            self._histograms[column] = self._counted(column)
        return self._histograms[column]

    def compared_with_remaining(self, gone: Mask) -> Classes:
        """The same classes, each compared with the records that remain when some classes are left out of the table."""
        wholes = {}
        for column, (_, size) in self.table.sensitive.items():
            of, values, counts = self.histogram(column)
            remaining = ~gone[of]
            sums = np.bincount(values[remaining], weights=counts[remaining], minlength=size)
            wholes[column] = sums / max(sums.sum(), 1)
        classes = Classes(replace(self.table, wholes=wholes), self.of, self.size, node=self.node)
        classes._histograms = self._histograms
        return classes

    def _counted(self, column: str) -> tuple[Keys, Keys, Counts]:
        cells = self.table.kept_cells.get(column)
        if cells is None:
            codes, size = self.table.sensitive[column]
            keys, counts = tally(self.of[self.table.tuple_of] * size + codes, self.size * size)
        else:
            size = cells.size
            keys, counts = tally(self.of[cells.tuples] * size + cells.values, self.size * size, cells.counts)
        return keys // size, keys % size, counts


def _distinct_pairs(of: Keys, persons: Codes, size: int) -> tuple[Keys, Keys]:
    key = np.sort(of * size + persons)
    key = key[np.concatenate(([True], key[1:] != key[:-1]))] if len(key) else key
    return key // size, key % size
