"""The lattice of full-domain generalizations: every combination of one level for each quasi-identifier."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.loss import Floats, Ladder
from anonymizer.engine.classes.tuples import Collapsed, Counts, Keys, combined
from anonymizer.engine.privacy_models import Criterion, SharedCriterion, failing
from anonymizer.engine.table.codes import Codes

type Node = tuple[int, ...]
"""For each quasi-identifier, the index of a level among those that are allowed."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of one node."""

    node: Node
    suppressed: int
    """Records in classes that break a privacy model."""
    loss: float
    failing: Mask
    """For each tuple, whether it is suppressed."""


class Lattice:
    """The nodes of a collapsed table, and what each would lose.

    Sums over records are kept for every level of every quasi-identifier in one row of numbers: first all levels of the
    first quasi-identifier, then those of the second, and so on.

    Args:
        table: distinct tuples with their counts.
        ladders: the allowed levels of each quasi-identifier.
        criteria: the privacy models.
        metric: one of ``METRICS``.
    """

    def __init__(
        self, table: Collapsed, ladders: Sequence[Ladder], *, criteria: Sequence[Criterion], metric: str
    ) -> None:
        self.table, self.ladders, self.metric = table, tuple(ladders), metric
        self.criteria = tuple(criteria)
        self.monotone = tuple(criterion for criterion in criteria if criterion.is_monotone)
        self.others = tuple(criterion for criterion in criteria if not criterion.is_monotone)
        self.rest = tuple(c for c in criteria if not c.is_monotone or (self.others and isinstance(c, SharedCriterion)))
        """What is left to ask when classes that break a monotone model are gone."""
        self.shape = tuple(len(ladder.codes) for ladder in ladders)
        self.starts = tuple(int(start) for start in np.cumsum([0, *self.shape])[:-1])
        """Where the levels of each quasi-identifier begin in a row of sums."""

    @property
    def top(self) -> Node:
        """The most general node."""
        return tuple(levels - 1 for levels in self.shape)

    @property
    def nodes(self) -> int:
        """How many there are."""
        return math.prod(self.shape)

    @cached_property
    def whole(self) -> Floats:
        """The sums of shares with nothing suppressed."""
        return self.table.records - self.forgone(np.arange(len(self.table.counts)), self.table.counts)

    def forgone(self, tuples: Keys, counts: Counts | Floats) -> Floats:
        """What suppression of these tuples adds to the sums: each record counts 1 instead of its share."""
        columns = len(self.shape)
        if not columns:
            return np.zeros(0)
        codes, columns_of, shares, starts = self._share_table
        histogram = np.bincount(
            codes[tuples].ravel(), weights=np.repeat(counts, columns), minlength=int(columns_of.max()) + 1
        )
        retained: Floats = np.add.reduceat(shares * histogram[columns_of], starts)
        return float(counts.sum()) - retained

    def heights(self, sums: Floats) -> list[float]:
        """What each level adds to the loss; ``loss`` of a node is made of their sum."""
        lost = np.maximum(sums * self._scale - self._shift, 0)
        if self.metric == "loss-geometric":
            lost = np.log1p(lost)
        heights: list[float] = (lost / max(len(self.shape), 1)).tolist()
        return heights

    def height(self, heights: Sequence[float], node: Node) -> float:
        """The sum of what the levels of a node add."""
        return sum(heights[start + level] for start, level in zip(self.starts, node, strict=True))

    def loss_at(self, height: float) -> float:
        """The loss that a sum of heights stands for."""
        return math.expm1(height) if self.metric == "loss-geometric" else height

    def height_at(self, loss: float) -> float:
        """The sum of heights that a loss stands for."""
        return math.log1p(loss) if self.metric == "loss-geometric" else loss

    def loss(self, heights: Sequence[float], node: Node) -> float:
        """The loss of a node (see ``classes/loss.py``)."""
        return self.loss_at(self.height(heights, node))

    def codes(self, column: int, level: int, tuples: Keys) -> Codes:
        """The codes of some tuples in one quasi-identifier at a level."""
        if len(self.ladders[column].labels[level]) <= 1:
            return np.zeros(len(tuples), np.int32)
        return self.ladders[column].codes[level][self.table.tuples[column][tuples]]

    def classes(self, node: Node) -> Classes:
        """The equivalence classes of a node."""
        columns = [
            ladder.codes[level][base] for ladder, level, base in zip(self.ladders, node, self.table.tuples, strict=True)
        ]
        sizes = [len(ladder.labels[level]) for ladder, level in zip(self.ladders, node, strict=True)]
        return Classes.of_key(self.table, *combined(columns, sizes, len(self.table.counts)), node=node)

    def check(self, node: Node) -> Attempt:
        """Group the tuples, suppress what breaks a model, and weigh what is lost."""
        classes = self.classes(node)
        small = failing(classes, self.criteria)[classes.of]
        gone = np.flatnonzero(small)
        counts = self.table.counts[gone]
        loss = self.loss(self.heights(self.whole + self.forgone(gone, counts)), node)
        return Attempt(node, int(counts.sum()), loss, small)

    @cached_property
    def _share_table(self) -> tuple[Codes, npt.NDArray[np.int64], Floats, npt.NDArray[np.int64]]:
        """Codes of all quasi-identifiers in one numbering; then for each level its codes, their shares, and its start."""
        sizes = [len(ladder.labels[0]) for ladder in self.ladders]
        firsts = np.cumsum([0, *sizes])[:-1].astype(np.int32)
        codes = np.empty((len(self.table.counts), len(sizes)), np.int32)
        for column, first in enumerate(firsts.tolist()):
            np.add(self.table.tuples[column], first, out=codes[:, column], dtype=np.int32)  # codes may be of one byte
        numbers, shares = [], []
        for ladder, first, size in zip(self.ladders, firsts.tolist(), sizes, strict=True):
            for share, general in zip(ladder.shares, ladder.codes, strict=True):
                numbers.append(np.arange(first, first + size))
                shares.append(share[general])
        starts = np.cumsum([0, *(len(number) for number in numbers)])[:-1]
        return codes, np.concatenate(numbers), np.concatenate(shares), starts

    @cached_property
    def _least(self) -> Floats:
        return np.repeat([1 / ladder.leaves for ladder in self.ladders], self.shape)

    @cached_property
    def _scale(self) -> Floats:
        """An attribute of one leaf can only be lost by suppression."""
        return 1 / (np.where(self._least < 1, 1 - self._least, 1) * max(self.table.records, 1))

    @cached_property
    def _shift(self) -> Floats:
        shift: Floats = self._least / np.where(self._least < 1, 1 - self._least, 1)
        return shift
