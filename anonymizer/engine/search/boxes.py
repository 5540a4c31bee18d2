"""One box of the lattice: every node between a low and a high one, the table that is left to it, and the bound on its loss.

What breaks a monotone model at the high node breaks it in the whole box, and no node of the box has smaller shares than the low
one. Tuples that are suppressed everywhere in a box, or nowhere, are set aside; the rest is rolled up to the low node.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.groups import Grouper, Keys
from anonymizer.engine.classes.loss import Floats
from anonymizer.engine.privacy_models import Criterion, KAnonymity, failing
from anonymizer.engine.search.effort import Effort
from anonymizer.engine.search.lattice import Lattice, Node
from anonymizer.engine.search.open_tuples import Part

_KEY_SPACE = 2**62


@dataclass(slots=True)
class Box:
    """A box that may hold something better than what is known."""

    low: Node
    high: Node
    part: Part
    of: Keys
    """The class of each tuple at the high node: a number below that of tuples."""
    fails_high: Mask
    """Tuples that break a monotone model at the high node."""
    fails_low: Mask
    """Tuples that break one at the low node."""
    gone: int
    """Records that are suppressed at every node of the box."""
    sums: Floats
    """Shares at each level, with what is gone counted as suppressed."""
    heights: list[float]
    """What each level adds to the loss, at the least."""
    bound: float
    """The least that a node can lose that was not looked at yet."""
    risen: tuple[int, int] | None = None
    """The column that has just risen, and from which level, where the part is not rolled up yet."""


class Examiner(ABC):
    """Cuts boxes down, bounds them, and offers both ends of each as answers."""

    def __init__(self, lattice: Lattice, max_suppressed: int, effort: Effort) -> None:
        self.lattice, self.max_suppressed, self.checked, self.effort = lattice, max_suppressed, 0, effort
        self.sizes = [[len(labels) for labels in ladder.labels] for ladder in lattice.ladders]
        self._grouper = Grouper()
        self._key_of, self._strides = _places([sizes[0] for sizes in self.sizes])
        # A model that looks beyond a class (at projections, say) must go on seeing the whole table.
        self._shrinks = all(criterion.is_local for criterion in lattice.criteria)
        self._k = _only_k(lattice)

    @abstractmethod
    def is_promising(self, bound: float, gone: int) -> bool:
        """Whether a loss of ``bound`` with ``gone`` records suppressed would be worth knowing."""

    @abstractmethod
    def offer(self, node: Node, suppressed: int, heights: list[float]) -> None:
        """What a node loses and suppresses."""

    def everything(self) -> Box | None:
        """The box of the whole lattice."""
        part = Part.whole(self.lattice.table, self._keys())
        length, low, top = len(part.counts), (0,) * len(self.lattice.shape), self.lattice.top
        none, whole = np.zeros(length, bool), self.lattice.whole
        of, heights = np.zeros(length, np.int64), self.lattice.heights(whole)
        box = Box(low, tuple(-1 for _ in top), part, of, none, self._fails_low(part, low), 0, whole, heights, 0.0)
        return self.below(box, top)

    def below(self, box: Box, high: Node) -> Box | None:
        """The nodes of a box up to another high node; None where nothing worth knowing is among them."""
        self.checked += 1
        self.effort.spend(box.part.size)
        part, of = box.part, box.of
        for column, (level, before) in enumerate(zip(high, box.high, strict=True)):
            size = self.sizes[column][level]
            if level != before and size > 1:
                key = of * size
                key += self.lattice.codes(column, level, part.tuples)
                of = self._grouper.representatives(key, space=len(of) * size)
        box = replace(box, high=high, of=of)
        if self._k is not None:
            classes, records = None, np.bincount(of, weights=part.counts, minlength=len(of))
            fails = records < self._k
        else:
            classes = self._classes(part, of, high)
            fails, records = failing(classes, self.lattice.monotone), classes.records
        if not self._suppress(box, fails, float(records @ fails)):
            return None
        if classes is None or not self.lattice.others:
            self.offer(high, box.gone, box.heights)
        elif not self._suppress_others(box, classes, fails):
            return None
        return self._worthwhile(box)

    def above(self, box: Box, column: int, level: int) -> Box | None:
        """The nodes of a box from a level of one column upwards, not yet rolled up."""
        low = (*box.low[:column], level, *box.low[column + 1 :])
        bound = self.lattice.loss(box.heights, low)
        if not self.is_promising(bound, box.gone):
            return None
        return replace(box, low=low, bound=bound, risen=(column, box.low[column]))

    def rolled_up(self, box: Box) -> Box | None:
        """The same box with its table rolled up to its low node."""
        if box.risen is None:
            return box
        self.checked += 1
        self.effort.spend(box.part.size)
        column, before = box.risen
        codes = self.lattice.ladders[column].codes
        steps = (codes[box.low[column]].astype(np.int64) - codes[before]) * self._strides[column]
        keys, number = list(box.part.keys), self._key_of[column]
        keys[number] = keys[number] + steps[self.lattice.table.tuples[column][box.part.tuples]]
        part, of, fails_high = replace(box.part, keys=tuple(keys)), box.of, box.fails_high
        if self._shrinks:
            part, first = part.merged(self._grouper)
            if len(first) < len(of):
                of, fails_high = self._grouper.representatives(of[first], space=len(of)), fails_high[first]
        box = replace(
            box, part=part, of=of, fails_high=fails_high, fails_low=self._fails_low(part, box.low), risen=None
        )
        return self._worthwhile(box)

    def _suppress(self, box: Box, fails: Mask, lost: float) -> bool:
        """Count what breaks a monotone model at the high node as gone; False where that is too much."""
        if not self._shrinks:
            box.gone, box.sums = 0, self.lattice.whole
        box.gone += round(lost)
        if box.gone > self.max_suppressed:
            return False
        if lost:
            box.fails_high = fails[box.of]
            dead = np.flatnonzero(box.fails_high)
            box.sums = box.sums + self.lattice.forgone(box.part.tuples[dead], box.part.counts[dead])
        else:
            box.fails_high = np.zeros(len(box.of), bool)
        box.heights = self.lattice.heights(box.sums)
        return True

    def _suppress_others(self, box: Box, classes: Classes, fails: Mask) -> bool:
        """Offer the high node under all models, and count in the heights what any of them suppresses in the whole box."""
        broken = failing(classes, self.lattice.rest, gone=fails) & ~fails
        self._offer_with(box, box.high, np.flatnonzero(broken[classes.of]))
        lasting = np.zeros(classes.size, np.int64)
        for criterion in self.lattice.others:
            np.maximum(lasting, criterion.lasting(classes), out=lasting)
        lasting[fails] = 0
        if box.gone + int(lasting.sum()) > self.max_suppressed:
            return False
        held = np.flatnonzero(lasting)
        if len(held):
            one_of = np.empty(classes.size, np.int64)
            one_of[classes.of] = box.part.tuples
            # Which records go is open: each counts as little as it can, by its share at the high node, the largest it has.
            forgone = self.lattice.forgone(one_of[held], lasting[held])
            levels = [start + level for start, level in zip(self.lattice.starts, box.high, strict=True)]
            box.heights = self.lattice.heights(box.sums + np.repeat(forgone[levels], self.lattice.shape))
        return True

    def _worthwhile(self, box: Box) -> Box | None:
        """The box with its bound and without what is settled, or None; its low node is offered."""
        if box.low == box.high or not self.is_promising(self.lattice.loss(box.heights, box.low), box.gone):
            return None
        fails = box.fails_low
        if self.lattice.others:
            fails = self._failing_low(box.part, self.lattice.rest, box.low, gone=fails)
        also = np.flatnonzero(fails & ~box.fails_high)
        self._offer_with(box, box.low, also)
        if not len(also) or sum(box.high) == sum(box.low) + 1:
            return None
        box.bound = self._least_above(box)  # both ends are known, and any other node is a step above the low one
        if not self.is_promising(box.bound, box.gone):
            return None
        return self._without_the_settled(box, also) if self._shrinks else box

    def _offer_with(self, box: Box, node: Node, also: Keys) -> None:
        counts = box.part.counts[also]
        suppressed = box.gone + int(counts.sum())
        if suppressed <= self.max_suppressed:
            more = self.lattice.forgone(box.part.tuples[also], counts)
            self.offer(node, suppressed, self.lattice.heights(box.sums + more))

    def _least_above(self, box: Box) -> float:
        ends = zip(self.lattice.starts, box.low, box.high, strict=True)
        places = [start + low for start, low, high in ends if low < high]
        step = min(box.heights[place + 1] - box.heights[place] for place in places)
        return self.lattice.loss_at(self.lattice.height(box.heights, box.low) + step)

    def _without_the_settled(self, box: Box, also: Keys) -> Box:
        """Without tuples that are suppressed throughout the box and, if all models are monotone, those that never are."""
        if self.lattice.others:
            remaining = np.flatnonzero(~box.fails_high)
        else:
            in_doubt = np.zeros(len(box.of), bool)
            in_doubt[box.of[also]] = True
            remaining = np.flatnonzero(in_doubt[box.of])
        if len(remaining) < len(box.of):
            box.of = self._grouper.representatives(box.of[remaining], space=len(box.of))
            box.part, box.fails_low = box.part.where(remaining), box.fails_low[remaining]
            box.fails_high = np.zeros(len(remaining), bool)
        return box

    def _classes(self, part: Part, of: Keys, node: Node) -> Classes:
        return Classes(part.view() if self._shrinks else part.table, of, len(of), node=node)

    def _fails_low(self, part: Part, low: Node) -> Mask:
        if self._k is not None:
            few: Mask = part.counts < self._k
            return few
        return self._failing_low(part, self.lattice.monotone, low)

    def _failing_low(self, part: Part, criteria: Sequence[Criterion], low: Node, *, gone: Mask | None = None) -> Mask:
        """The tuples that break one of some models at the low node of their box, and those that are gone."""
        of = np.arange(len(part.counts)) if self._shrinks else self._grouper.representatives(*part.keys)
        classes = self._classes(part, of, low)
        fails = np.zeros(len(of), bool)
        if gone is not None:
            fails[of[gone]] = True
        fails = failing(classes, criteria, gone=fails)
        return fails if self._shrinks else fails[of]

    def _keys(self) -> tuple[Keys, ...]:
        """Integers that tell the tuples of the table apart."""
        keys = [np.zeros(len(self.lattice.table.counts), np.int64) for _ in range(max(self._key_of, default=0) + 1)]
        for column, (number, stride) in enumerate(zip(self._key_of, self._strides, strict=True)):
            keys[number] += self.lattice.table.tuples[column].astype(np.int64) * stride
        return tuple(keys)


def _places(sizes: Sequence[int]) -> tuple[list[int], list[int]]:
    """For each column, which key its code goes into and by what it is multiplied, so that no key overflows."""
    key_of, strides, number, space = [], [], 0, 1
    for size in sizes:
        if space > _KEY_SPACE // max(size, 1):
            number, space = number + 1, 1
        key_of.append(number)
        strides.append(space)
        space *= max(size, 1)
    return key_of, strides


def _only_k(lattice: Lattice) -> int | None:
    """The k, where k-anonymity of records is all that is asked."""
    ks = [criterion.k for criterion in lattice.criteria if isinstance(criterion, KAnonymity)]
    if lattice.table.persons is not None or len(ks) < len(lattice.criteria):
        return None
    return max(ks, default=1)
