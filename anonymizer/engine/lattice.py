"""The lattice of full-domain generalizations: every combination of one level for each quasi-identifier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from anonymizer.engine.classes import Classes, Mask
from anonymizer.engine.collapsing import Collapsed, Keys, combined
from anonymizer.engine.criteria import Criterion
from anonymizer.engine.loss import Floats, Ladder, attribute_loss, combine

type Node = tuple[int, ...]
"""For each quasi-identifier, the index of a level among those that are allowed."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of one node."""

    node: Node
    suppressed: int
    """Records in classes that break a privacy model."""
    lasting: Keys
    """Tuples that stay suppressed at every more specific node, because a monotone model says so."""
    lasting_records: int
    loss: float
    failing: Mask
    """For each tuple, whether it is suppressed."""


class Lattice:
    """The nodes of a collapsed table.

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
        self.monotone = tuple(criterion for criterion in criteria if criterion.is_monotone)
        self.others = tuple(criterion for criterion in criteria if not criterion.is_monotone)
        self.shape = tuple(len(ladder.codes) for ladder in ladders)
        self._leaves = np.array([ladder.leaves for ladder in ladders], dtype=float)
        self._weights = table.counts.astype(float)
        self._codes = [
            [codes[base] for codes in ladder.codes] for ladder, base in zip(ladders, table.tuples, strict=True)
        ]

    @property
    def top(self) -> Node:
        """The most general node."""
        return tuple(levels - 1 for levels in self.shape)

    @cached_property
    def shares(self) -> tuple[Floats, ...]:
        """For each quasi-identifier, the sum over records of the share at each level, nothing suppressed."""
        return tuple(
            np.array([self._weights @ share[codes] for share, codes in zip(ladder.shares, levels, strict=True)])
            for ladder, levels in zip(self.ladders, self._codes, strict=True)
        )

    def bounds(self) -> Floats:
        """The loss of every node if nothing were suppressed: none can lose less."""
        return self._losses(self.shares)

    def bounds_below(self, attempt: Attempt) -> Floats:
        """A sharper bound for the node of an attempt and all more specific ones: what lasts counts as suppressed there."""
        weights = self._weights[attempt.lasting]
        shares = []
        for ladder, levels, whole, highest in zip(self.ladders, self._codes, self.shares, attempt.node, strict=True):
            kept = [
                share[codes[attempt.lasting]] @ weights
                for share, codes in zip(ladder.shares[: highest + 1], levels[: highest + 1], strict=True)
            ]
            shares.append(whole[: highest + 1] - np.array(kept) + attempt.lasting_records)
        return self._losses(shares)

    def classes(self, node: Node) -> Classes:
        """The equivalence classes of a node."""
        columns = [levels[level] for levels, level in zip(self._codes, node, strict=True)]
        sizes = [len(ladder.labels[level]) for ladder, level in zip(self.ladders, node, strict=True)]
        return Classes.of_key(self.table, *combined(columns, sizes, len(self.table.counts)))

    def check(self, node: Node, *, limit: int | None = None) -> Attempt:
        """Group the tuples, suppress what breaks a model, and weigh what is lost.

        Args:
            node: the levels.
            limit: with more lasting suppression than this, the node is hopeless and the rest is not computed
                (loss is then 1).
        """
        classes = self.classes(node)
        if limit is not None and (hopeless := self._hopeless(node, classes, limit)) is not None:
            return hopeless
        failing = _failing(classes, self.monotone)
        small = failing[classes.of]
        lasting = np.flatnonzero(small)
        lasting_records = int(self.table.counts[lasting].sum())
        if limit is not None and lasting_records > limit:
            return Attempt(node, lasting_records, lasting, lasting_records, 1.0, small)
        gone, suppressed = lasting, lasting_records
        if self.others:
            small = (failing | _failing(classes, self.others))[classes.of]
            gone = np.flatnonzero(small)
            suppressed = int(self.table.counts[gone].sum())
        return Attempt(node, suppressed, lasting, lasting_records, self._loss(node, gone, suppressed), small)

    def _hopeless(self, node: Node, classes: Classes, limit: int) -> Attempt | None:
        """An attempt that goes no further, where a cheap look already finds too much to suppress."""
        for criterion in self.monotone:
            failing = criterion.surely_failing(classes)
            if failing is not None and (records := int(classes.records[failing].sum())) > limit:
                small = failing[classes.of]
                return Attempt(node, records, np.flatnonzero(small), records, 1.0, small)
        return None

    def _loss(self, node: Node, gone: Keys, suppressed: int) -> float:
        weights = self._weights[gone]
        sums = [
            whole[level] - ladder.shares[level][levels[level][gone]] @ weights + suppressed
            for ladder, levels, whole, level in zip(self.ladders, self._codes, self.shares, node, strict=True)
        ]
        records = max(self.table.records, 1)
        return float(combine(attribute_loss(np.array(sums) / records, self._leaves), self.metric))

    def _losses(self, shares: Sequence[Floats]) -> Floats:
        """Loss of every node of a box, from the sums of shares at each level of each quasi-identifier."""
        records, attributes = max(self.table.records, 1), max(len(shares), 1)
        losses = [attribute_loss(sums / records, leaves) for sums, leaves in zip(shares, self._leaves, strict=True)]
        if self.metric == "loss-geometric":
            factors = [(loss + 1) ** (1 / attributes) for loss in losses]
            product: Floats = np.ones(())
            for factor in factors:
                product = np.multiply.outer(product, factor)
            return product - 1
        total: Floats = np.zeros(())
        for loss in losses:
            total = np.add.outer(total, loss / attributes)
        return total


def _failing(classes: Classes, criteria: Sequence[Criterion]) -> Mask:
    failing = np.zeros(classes.size, bool)
    for criterion in criteria:
        failing |= criterion.failing(classes)
    return failing
