"""Whether groups of tuples are large enough, asked thousands of times while records are placed.

Persons who stand in one tuple only are added up; the others are told apart in the few groups where the answer depends on them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.loss import Floats
from anonymizer.engine.classes.tuples import Collapsed, Keys
from anonymizer.engine.privacy_models import Criterion, KAnonymity
from anonymizer.engine.table.codes import Codes


@dataclass(frozen=True, slots=True)
class GroupSizes:
    """The people behind the tuples of a table, where k-anonymity is all that is asked."""

    k: int
    loners: Floats
    """For each tuple of the table, its persons who stand in no other; its records where persons are not known."""
    starts: Keys
    """Where the other persons of each tuple begin among ``roamers``; empty where persons are not known."""
    roamers: Codes
    persons: int

    @classmethod
    def of(cls, table: Collapsed, criteria: Sequence[Criterion]) -> GroupSizes | None:
        """None where another model is asked for too."""
        if not all(isinstance(criterion, KAnonymity) for criterion in criteria):
            return None
        k = fewest_records(criteria)
        loners = table.loners.astype(float)
        if table.persons is None:
            return cls(k, loners, np.empty(0, np.int64), np.empty(0, np.int32), 0)
        cells = table.roamers
        order = np.argsort(cells.tuples, kind="stable")
        starts = np.searchsorted(cells.tuples[order], np.arange(len(table.counts) + 1)).astype(np.int64)
        return cls(k, loners, starts, cells.values[order], cells.size)

    def are_large(self, of: Keys, records: Floats | Keys, tuples: Keys) -> Mask:
        """For each group, whether at least k persons stand in it (records, where persons are not known).

        Args:
            of: the group of each tuple that is looked at.
            records: of each group.
            tuples: the places of these tuples in the table.
        """
        large: Mask = records >= self.k
        if not len(self.starts) or not large.any():
            return large
        certain = np.bincount(of, weights=self.loners[tuples], minlength=len(records))
        in_doubt = large & (certain < self.k)
        rows = np.flatnonzero(in_doubt[of])
        if not len(rows):
            return large
        groups, persons = self._roamers_of(of[rows], tuples[rows])
        key = np.sort(groups * self.persons + persons)
        key = key[np.concatenate((np.ones(min(len(key), 1), bool), key[1:] != key[:-1]))]
        others = np.bincount(key // self.persons, minlength=len(records))
        return large & ~(in_doubt & (certain + others < self.k))

    def _roamers_of(self, groups: Keys, tuples: Keys) -> tuple[Keys, npt.NDArray[np.int32]]:
        """The group and the person of each pair of tuple and roamer."""
        first, many = self.starts[tuples], self.starts[tuples + 1] - self.starts[tuples]
        shift = np.repeat(first - np.concatenate(([0], np.cumsum(many)[:-1])), many)
        return np.repeat(groups, many), self.roamers[np.arange(int(many.sum())) + shift]


def fewest_records(criteria: Sequence[Criterion]) -> int:
    """Records without which no group meets the models."""
    return max((criterion.k for criterion in criteria if isinstance(criterion, KAnonymity)), default=1)
