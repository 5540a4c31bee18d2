"""The optimal full-domain generalization, by branch and bound over boxes of the lattice.

A box is every node between a low and a high one. What breaks a monotone model at the high node breaks it in the whole box,
and no node of the box has smaller shares than the low one: together a bound on the loss. Boxes that may still hold something
better are cut in two. Tuples that are suppressed everywhere in a box, or nowhere, are set aside, and the rest is rolled up to the
low node, so that the table shrinks with the box. The bounds from monotone models and from marginals are those of Prasser,
Kohlmayer and Kuhn, "Efficient and effective pruning strategies for health data de-identification", BMC Medical Informatics and
Decision Making 16:49, 2016; the boxes are ours.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from anonymizer.engine.classes import Classes, Mask
from anonymizer.engine.criteria import Criterion, KAnonymity
from anonymizer.engine.grouping import Grouper, Keys
from anonymizer.engine.lattice import Attempt, Lattice, Node, failing
from anonymizer.engine.loss import Floats
from anonymizer.engine.parts import Part

ROUNDING = 1e-12
_KEY_SPACE = 2**62


@dataclass(slots=True)
class Found:
    """The answer of a search: the best attempt, or None where every node suppresses too much."""

    best: Attempt | None
    checked: int
    """Boxes that were examined."""
    nodes: int


def find_optimum(lattice: Lattice, *, max_suppressed: int, start: Node | None = None) -> Found:
    """The node of least loss that suppresses at most ``max_suppressed`` records: the same one on every run.

    Args:
        start: a node that may be a good answer; a good one makes the search shorter.
    """
    search = Search(lattice, max_suppressed)
    if start is not None:
        search.begin_with(start)
    search.run()
    best = None if search.node is None else lattice.check(search.node)
    return Found(best, search.checked, lattice.nodes)


@dataclass(slots=True)
class _Box:
    low: Node
    high: Node
    part: Part
    of: Keys
    """The class of each tuple at the high node: a number below that of tuples."""
    fails_low: Mask
    """Tuples that break a monotone model at the low node."""
    gone: int
    """Records that are suppressed at every node of the box."""
    forgone: Floats
    """What these add to the sums of shares."""
    heights: list[float]
    bound: float


class Search:
    """One search. ``node`` is the optimum afterwards, or None."""

    def __init__(self, lattice: Lattice, max_suppressed: int) -> None:
        self.lattice, self.max_suppressed = lattice, max_suppressed
        self.loss, self.checked = math.inf, 0
        self.node: Node | None = None
        self._grouper = Grouper()
        self._sizes = [[len(labels) for labels in ladder.labels] for ladder in lattice.ladders]
        self._key_of, self._strides = _places([sizes[0] for sizes in self._sizes])
        # A model that looks beyond a class (at projections, say) must go on seeing the whole table.
        self._shrinks = all(getattr(criterion, "is_local", False) for criterion in lattice.criteria)
        self._k = _only_k(lattice)

    def begin_with(self, node: Node) -> None:
        """Take a node as the best until a better one is found."""
        attempt = self.lattice.check(node)
        if attempt.suppressed <= self.max_suppressed:
            self.loss, self.node = attempt.loss, node

    def run(self) -> None:
        """Look at all boxes that are worth it."""
        part = Part.whole(self.lattice.table, self._keys())
        low, high = (0,) * len(self.lattice.shape), self.lattice.top
        one_class = np.zeros(len(part.counts), np.int64)
        of = self._refined(one_class, high, part.tuples)
        root = self._examined(low, high, part, of, None, 0, np.zeros(len(self.lattice.whole)))
        boxes = [] if root is None else [root]
        while boxes:  # depth first, the better half first: few boxes are open at any time
            box = boxes.pop()
            if self._is_promising(box.bound, box.gone):
                halves = [half for half in self._halves(box) if half is not None]
                boxes += sorted(halves, key=lambda half: -half.bound)

    def _is_promising(self, bound: float, gone: int) -> bool:
        """Whether a loss of ``bound`` with ``gone`` records suppressed would be worth knowing."""
        return bound < self.loss - ROUNDING

    def _halves(self, box: _Box) -> list[_Box | None]:
        column, level = self._cut(box)
        return [self._lower_half(box, column, level - 1), self._upper_half(box, column, level)]

    def _cut(self, box: _Box) -> tuple[int, int]:
        """Where to cut: the column whose levels differ most in loss and in what they tell apart, at the level from which on
        the upper half is not worth a look; without one, in the middle."""
        room = self._height(self.loss) - self._height(self.lattice.loss(box.heights, box.low))
        best, cut = -1.0, (0, 0)
        for column, (low, high) in enumerate(zip(box.low, box.high, strict=True)):
            if low < high:
                start = self.lattice.starts[column]
                rises = [height - box.heights[start + low] for height in box.heights[start + low : start + high + 1]]
                merges = math.log(self._sizes[column][low] / self._sizes[column][high])
                if (worth := rises[-1] * math.sqrt(merges)) > best:
                    best, cut = worth, (column, low + _turning_point(rises, room))
        return cut

    def _height(self, loss: float) -> float:
        return math.log1p(loss) if self.lattice.metric == "loss-geometric" else loss

    def _lower_half(self, box: _Box, column: int, level: int) -> _Box | None:
        high = (*box.high[:column], level, *box.high[column + 1 :])
        size, length = self._sizes[column][level], len(box.of)
        of = box.of
        if size > 1:
            key = of * size
            key += self.lattice.codes(column, level, box.part.tuples)
            of = self._grouper.representatives(key, space=length * size)
        return self._examined(box.low, high, box.part, of, box.fails_low, box.gone, box.forgone)

    def _upper_half(self, box: _Box, column: int, level: int) -> _Box | None:
        low = (*box.low[:column], level, *box.low[column + 1 :])
        if not self._is_promising(self.lattice.loss(box.heights, low), box.gone):
            return None
        ladder = self.lattice.ladders[column]
        steps = (ladder.codes[level].astype(np.int64) - ladder.codes[box.low[column]]) * self._strides[column]
        number = self._key_of[column]
        keys = list(box.part.keys)
        keys[number] = keys[number] + steps[self.lattice.table.tuples[column][box.part.tuples]]
        if not self._shrinks:
            part = Part(box.part.table, box.part.tuples, box.part.counts, tuple(keys), box.part.cells, None, None)
            return self._examined(low, box.high, part, box.of, None, 0, box.forgone)
        part, first = box.part.merged(tuple(keys), self._grouper)
        of = box.of if len(first) == len(box.of) else self._renumbered(box.of[first], len(box.of))
        return self._examined(low, box.high, part, of, None, box.gone, box.forgone)

    def _examined(
        self, low: Node, high: Node, part: Part, of: Keys, fails_low: Mask | None, gone: int, forgone: Floats
    ) -> _Box | None:
        """The box with its bound; None where nothing better than the best can be in it. Offers both ends as answers."""
        self.checked += 1
        if not self._shrinks:
            gone, forgone = 0, np.zeros(len(forgone))
        classes = self._classes(part, of)
        fails = self._fails(classes, part, of)
        fails_high = fails[of]
        dead = np.flatnonzero(fails_high)
        if len(dead):
            counts = part.counts[dead]
            gone += int(counts.sum())
            if gone > self.max_suppressed:
                return None
            forgone = forgone + self.lattice.forgone(part.tuples[dead], counts)
        sums = self.lattice.whole + forgone
        heights = self.lattice.heights(sums)
        if classes is None or not self.lattice.others:
            self._offer(high, gone, heights)
        else:
            least = self._examine_others(high, part, classes, fails, gone, sums)
            if least is None:
                return None
            heights = least
        bound = self.lattice.loss(heights, low)
        if low == high or not self._is_promising(bound, gone):
            return None
        if fails_low is None:
            fails_low = self._fails_low(part)
        is_settled = self._offer_low(low, part, fails_low, fails_high, gone, sums) <= bound + ROUNDING
        if is_settled or sum(high) == sum(low) + 1:
            return None
        bound = self._least_above(
            low, high, heights
        )  # both ends are known, and any other node is a step above the low one
        if not self._is_promising(bound, gone):
            return None
        box = _Box(low, high, part, of, fails_low, gone, forgone, heights, bound)
        return self._without_the_settled(box, fails_high) if self._shrinks else box

    def _least_above(self, low: Node, high: Node, heights: list[float]) -> float:
        """The bound of the nodes above the low one: the cheapest first step."""
        height = self._height(self.lattice.loss(heights, low))
        places = [
            start + level for start, level, top in zip(self.lattice.starts, low, high, strict=True) if level < top
        ]
        height += min(heights[place + 1] - heights[place] for place in places)
        return math.expm1(height) if self.lattice.metric == "loss-geometric" else height

    def _examine_others(
        self, high: Node, part: Part, classes: Classes, fails: Mask, gone: int, sums: Floats
    ) -> list[float] | None:
        """Offer the high node under all models; the heights of the bound, or None where too much is suppressed for sure."""
        broken = failing(classes, self.lattice.others) & ~fails
        also = np.flatnonzero(broken[classes.of])
        suppressed = gone + int(part.counts[also].sum())
        if suppressed <= self.max_suppressed:
            more = self.lattice.forgone(part.tuples[also], part.counts[also])
            self._offer(high, suppressed, self.lattice.heights(sums + more))
        lasting = np.zeros(classes.size, np.int64)
        for criterion in self.lattice.others:
            if (least := getattr(criterion, "lasting", None)) is not None:
                np.maximum(lasting, least(classes), out=lasting)
        lasting[fails] = 0
        if gone + int(lasting.sum()) > self.max_suppressed:
            return None
        held = np.flatnonzero(lasting)
        if not len(held):
            return self.lattice.heights(sums)
        one_of = np.empty(classes.size, np.int64)
        one_of[classes.of] = part.tuples
        # Which records go is unknown, so each counts as little as it can: its share at the high node, the largest it has.
        at_high = self.lattice.forgone(one_of[held], lasting[held])
        levels = [start + level for start, level in zip(self.lattice.starts, high, strict=True)]
        return self.lattice.heights(sums + np.repeat(at_high[levels], self.lattice.shape))

    def _offer(self, node: Node, suppressed: int, heights: list[float]) -> float:
        loss = self.lattice.loss(heights, node)
        if suppressed <= self.max_suppressed and loss < self.loss - ROUNDING:
            self.loss, self.node = loss, node
        return loss

    def _offer_low(self, low: Node, part: Part, fails_low: Mask, fails_high: Mask, gone: int, sums: Floats) -> float:
        """The loss of the low node where it could be an answer, otherwise infinity."""
        if self.lattice.others:
            broken = failing(self._low_classes(part), self.lattice.others)
            fails_low = fails_low | (broken if self._shrinks else broken[self._grouped_low(part)])
        also = np.flatnonzero(fails_low & ~fails_high)
        counts = part.counts[also]
        suppressed = gone + int(counts.sum())
        if suppressed > self.max_suppressed:
            return math.inf
        more = self.lattice.forgone(part.tuples[also], counts)
        return self._offer(low, suppressed, self.lattice.heights(sums + more))

    def _without_the_settled(self, box: _Box, fails_high: Mask) -> _Box:
        """Without tuples that are suppressed throughout the box and, if all models are monotone, those that never are."""
        if self.lattice.others:
            kept = np.flatnonzero(~fails_high)
        else:
            in_doubt = np.zeros(len(box.of), bool)
            in_doubt[box.of[box.fails_low & ~fails_high]] = True
            kept = np.flatnonzero(in_doubt[box.of])
        if len(kept) == len(box.of):
            return box
        of = self._renumbered(box.of[kept], len(box.of))
        return _Box(
            box.low,
            box.high,
            box.part.where(kept),
            of,
            box.fails_low[kept],
            box.gone,
            box.forgone,
            box.heights,
            box.bound,
        )

    def _renumbered(self, of: Keys, space: int) -> Keys:
        return self._grouper.representatives(of, space=space)

    def _classes(self, part: Part, of: Keys) -> Classes | None:
        """The classes for privacy models; None where counting records is all that they ask."""
        if self._k is not None:
            return None
        return Classes(part.view() if self._shrinks else part.table, of, len(of))

    def _fails(self, classes: Classes | None, part: Part, of: Keys) -> Mask:
        if classes is None and self._k is not None:
            few: Mask = np.bincount(of, weights=part.counts, minlength=len(of)) < self._k
            return few
        assert classes is not None
        return failing(classes, self.lattice.monotone)

    def _fails_low(self, part: Part) -> Mask:
        if self._k is not None and self._shrinks:
            few: Mask = part.counts < self._k
            return few
        fails = failing(self._low_classes(part), self.lattice.monotone)
        return fails if self._shrinks else fails[self._grouped_low(part)]

    def _low_classes(self, part: Part) -> Classes:
        of = np.arange(len(part.counts)) if self._shrinks else self._grouped_low(part)
        return Classes(part.view() if self._shrinks else part.table, of, len(of))

    def _grouped_low(self, part: Part) -> Keys:
        return self._grouper.representatives(*part.keys)

    def _refined(self, of: Keys, node: Node, tuples: Keys) -> Keys:
        """Classes cut further by every quasi-identifier at the levels of a node."""
        for column, level in enumerate(node):
            size = self._sizes[column][level]
            if size > 1:
                of = self._grouper.representatives(
                    of * size + self.lattice.codes(column, level, tuples), space=len(of) * size
                )
        return of

    def _keys(self) -> tuple[Keys, ...]:
        """Integers that tell the tuples of the table apart."""
        keys = [np.zeros(len(self.lattice.table.counts), np.int64) for _ in range(max(self._key_of, default=0) + 1)]
        for column, (number, stride) in enumerate(zip(self._key_of, self._strides, strict=True)):
            keys[number] += self.lattice.table.tuples[column].astype(np.int64) * stride
        return tuple(keys)


def _turning_point(rises: list[float], room: float) -> int:
    """The first level whose rise leaves no room below the best loss, otherwise the first at half of the whole rise."""
    beyond = next((level for level, rise in enumerate(rises) if rise >= room), None)
    if beyond:
        return beyond
    half = next(level for level, rise in enumerate(rises) if rise >= rises[-1] / 2)
    return max(half, 1)


def _places(sizes: list[int]) -> tuple[list[int], list[int]]:
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
    """The k, where the only model is k-anonymity of records."""
    criteria: tuple[Criterion, ...] = lattice.criteria
    if lattice.table.persons is not None or not all(isinstance(criterion, KAnonymity) for criterion in criteria):
        return None
    return max((criterion.k for criterion in criteria if isinstance(criterion, KAnonymity)), default=1)
