"""The tuples that have no class yet, asked about one combination of levels after the other: who would stand in a class there?

Combinations share prefixes: taken column by column, those that tell most values apart first, two thousand combinations begin in some dozen ways. Whoever is one of fewer than k
records by a prefix stays so in every combination that has it, for tuples only leave. So the survivors of a prefix are remembered, and the next combination goes on from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.groups import Grouper, Keys
from anonymizer.engine.classes.loss import Floats, Ladder
from anonymizer.engine.classes.tuples import Collapsed
from anonymizer.engine.privacy_models import Criterion, failing
from anonymizer.engine.recoding.group_sizes import GroupSizes, fewest_records
from anonymizer.engine.recoding.local import part_of
from anonymizer.engine.recoding.placement import STARRED
from anonymizer.engine.table.codes import Codes, smallest

MOST_SURVIVORS: Final = 16_000_000
"""Tuples that are remembered, of all prefixes together: 128 MB."""

type Nodes = npt.NDArray[np.int64]
"""Combinations of levels: one a row, one column for each quasi-identifier."""
type Survivors = tuple[npt.NDArray[np.int32], npt.NDArray[np.int32], int]
"""Of a prefix, the tuples in groups of at least k records: which they are, the group of each, and how many groups there are."""


@dataclass(slots=True)
class Remaining:
    """The tuples that have no class yet. Those that have one are forgotten together, once they are half."""

    criteria: Sequence[Criterion]
    group_sizes: GroupSizes | None
    """Where k-anonymity is all that is asked."""
    fewest: int
    """Records without which no class meets the models."""
    tuples: Keys
    """Their places in the whole table, and those of some that have a class."""
    base: list[Codes]
    weights: Floats
    table: Collapsed
    """Holds all of them and, until they are half of it, some that have a class."""
    places: Keys
    """Where they are in it."""
    grouper: Grouper
    is_alive: Mask
    """Which of the tuples have no class yet."""
    alive: int
    prefixes: dict[tuple[int, int, int], int] = field(default_factory=dict)
    """The number of each prefix, by the number of the one before, a column and its level."""
    expected: list[int] = field(default_factory=list)
    """How many combinations still to come have each prefix."""
    survivors: dict[int, Survivors] = field(default_factory=dict)
    room: int = MOST_SURVIVORS

    @classmethod
    def of(cls, table: Collapsed, ladders: Sequence[Ladder], criteria: Sequence[Criterion]) -> Remaining:
        every = np.arange(len(table.counts), dtype=np.int64)
        base = [smallest(codes, len(ladder.labels[0])) for ladder, codes in zip(ladders, table.tuples, strict=True)]
        return cls(
            criteria,
            GroupSizes.of(table, criteria),
            fewest_records(criteria),
            every,
            base,
            table.counts.astype(float),
            table,
            every,
            Grouper(),
            np.ones(len(every), bool),
            len(every),
        )

    @property
    def is_empty(self) -> bool:
        return not self.alive

    def expect(self, nodes: Nodes, ladders: Sequence[Ladder]) -> None:
        """These combinations are asked about next, in this order."""
        for node in nodes.tolist():
            for number in self._prefixes(node, ladders):
                self.expected[number] += 1

    def passing(self, ladders: Sequence[Ladder], node: Sequence[int]) -> Mask:
        """Which of the tuples stand in a class that meets the models, at these levels; ``STARRED`` tells nothing."""
        path = self._prefixes(node, ladders)
        columns = self._columns(node, ladders)
        done = next((depth for depth in range(len(path), 0, -1) if path[depth - 1] in self.survivors), 0)
        rows, of, space = self._left_of(path[done - 1]) if done else self._all()
        for number, column in zip(path[done:], columns[done:], strict=True):
            if not len(rows):
                break
            size = len(ladders[column].labels[node[column]])
            of = of * size
            of += ladders[column].codes[node[column]].take(self.base[column].take(rows))
            rows, of, space = self._in_large(rows, of, space * size)
            if self.expected[number] > 1:
                self._remember(number, rows, of, space)
        for number in path:
            self.expected[number] -= 1
            if self.expected[number] <= 0 and number in self.survivors:
                self.room += len(self.survivors.pop(number)[0])
        return self._meeting(rows, of, space)

    def keep(self, chosen: Mask) -> None:
        """Forget the others."""
        self.is_alive &= chosen
        self.alive = int(self.is_alive.sum())
        if 2 * self.alive >= len(self.tuples):
            return
        remaining = np.flatnonzero(self.is_alive)
        moved = np.cumsum(self.is_alive, dtype=np.int32) - 1
        for number, (rows, of, space) in self.survivors.items():
            left = self.is_alive[rows]
            self.survivors[number] = (moved[rows[left]], of[left], space)
        self.room = MOST_SURVIVORS - sum(len(rows) for rows, _, _ in self.survivors.values())
        self.tuples, self.weights, self.places = self.tuples[remaining], self.weights[remaining], self.places[remaining]
        self.base = [base[remaining] for base in self.base]
        self.is_alive = np.ones(self.alive, bool)
        if self.group_sizes is None and 2 * len(self.places) < len(self.table.counts):
            in_table = np.zeros(len(self.table.counts), bool)
            in_table[self.places] = True
            self.table = part_of(self.table, in_table)
            self.places = np.arange(len(self.tuples), dtype=np.int64)

    def _columns(self, node: Sequence[int], ladders: Sequence[Ladder]) -> list[int]:
        """Those of which something is told, the one first that tells most values apart."""
        sizes = [
            1 if level == STARRED else len(ladder.labels[level]) for ladder, level in zip(ladders, node, strict=True)
        ]
        return sorted((column for column, size in enumerate(sizes) if size > 1), key=lambda column: -sizes[column])

    def _prefixes(self, node: Sequence[int], ladders: Sequence[Ladder]) -> list[int]:
        path, before = [], -1
        for column in self._columns(node, ladders):
            before = self.prefixes.setdefault((before, column, node[column]), len(self.prefixes))
            if before == len(self.expected):
                self.expected.append(0)
            path.append(before)
        return path

    def _all(self) -> tuple[Keys, Keys, int]:
        return np.flatnonzero(self.is_alive), np.zeros(self.alive, np.int64), 1

    def _left_of(self, number: int) -> tuple[Keys, Keys, int]:
        """The survivors of a prefix, without those who have a class since and the groups that are too small without them."""
        places, groups, space = self.survivors[number]
        left = self.is_alive[places]
        if left.all():
            return places.astype(np.int64), groups.astype(np.int64), space
        rows, of, space = self._in_large(places[left].astype(np.int64), groups[left].astype(np.int64), space)
        self._remember(number, rows, of, space)
        return rows, of, space

    def _remember(self, number: int, rows: Keys, of: Keys, space: int) -> None:
        before = self.survivors.pop(number, None)
        self.room += 0 if before is None else len(before[0])
        if len(rows) <= self.room:
            self.room -= len(rows)
            self.survivors[number] = (rows.astype(np.int32), of.astype(np.int32), space)

    def _in_large(self, rows: Keys, of: Keys, space: int) -> tuple[Keys, Keys, int]:
        """The tuples in groups of at least k records, their groups numbered anew, and how many groups there are."""
        if not len(rows):
            return rows, of, 0
        if space > 8 * len(of) + 4096:
            of, space = self.grouper.representatives(of, space=space), len(of)
        large = np.bincount(of, weights=self.weights[rows], minlength=space) >= self.fewest
        number = np.cumsum(large) - 1
        chosen = large[of]
        if not chosen.all():
            rows, of = rows[chosen], of[chosen]
        return rows, number[of], int(number[-1]) + 1

    def _meeting(self, rows: Keys, of: Keys, space: int) -> Mask:
        passes = np.zeros(len(self.tuples), bool)
        if not len(rows):
            return passes
        if self.group_sizes is not None:
            records = np.bincount(of, weights=self.weights[rows], minlength=space)
            passes[rows] = self.group_sizes.are_large(of, records, self.tuples[rows])[of]
            return passes
        whole = np.zeros(len(self.table.counts), np.int64)
        whole[self.places[rows]] = of + 1
        broken = failing(Classes(self.table, whole, space + 1), self.criteria)
        passes[rows] = ~broken[of + 1]
        return passes
