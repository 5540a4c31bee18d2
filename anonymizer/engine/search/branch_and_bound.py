"""The optimal full-domain generalization, by branch and bound over boxes of the lattice.

The bounds from monotone models and from marginals are those of Prasser, Kohlmayer and Kuhn, "Efficient and effective pruning
strategies for health data de-identification", BMC Medical Informatics and Decision Making 16:49, 2016. They are taken for whole
boxes here (see ``boxes.py``), which are cut in two as long as something better may be in them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from anonymizer.engine.search.boxes import Box, Examiner
from anonymizer.engine.search.effort import Effort
from anonymizer.engine.search.lattice import Attempt, Lattice, Node
from anonymizer.engine.search.least_loss import least_loss

ROUNDING = 1e-12
ANSWER_SHARE = 0.75
"""Of the effort, what goes into the answer before the rest is for its bound."""


@dataclass(slots=True)
class Found:
    """The answer of a search: the best attempt, or None where every node suppresses too much."""

    best: Attempt | None
    checked: int
    """Boxes that were examined."""
    nodes: int
    least_loss: float | None = None
    """A loss that no answer falls below, where the search ended before it had proved its own the best; otherwise None."""
    ended_by: str = ""
    """``work`` or ``clock``, where it ended early (``Effort.ended_by``)."""


def find_optimum(
    lattice: Lattice, *, max_suppressed: int, start: Node | None = None, effort: Effort | None = None
) -> Found:
    """The node of least loss that suppresses at most ``max_suppressed`` records: the same one on every run.

    Where the effort ends first, it is the best node that was found, which satisfies the models as any answer does, and beside it
    stands the least that any answer could lose. The most general node is looked at first, so that there is an answer if it is one.

    Args:
        start: a node that may be a good answer; a good one makes the search shorter.
        effort: how much may be looked at; three quarters are for the answer, the rest for the bound, where there is no proof by then.
    """
    whole = effort or Effort.of_seconds()
    first = whole.part(ANSWER_SHARE)
    search = Search(lattice, max_suppressed, first)
    if start is not None:
        search.begin_with(start)
    search.run()
    whole.add(first)
    best = None if search.node is None else lattice.check(search.node)
    if not search.open_boxes:
        return Found(best, search.checked, lattice.nodes)
    for_bound = whole.part(1)
    least = max(
        min(box.bound for box in search.open_boxes),
        least_loss(lattice, max_suppressed=max_suppressed, effort=for_bound, solve=_loss_of_optimum),
    )
    ended_by = for_bound.ended_by if for_bound.by_clock else first.ended_by
    whole.add(for_bound)
    return Found(best, search.checked, lattice.nodes, min(least, search.loss), ended_by)


def _loss_of_optimum(lattice: Lattice, max_suppressed: int, effort: Effort) -> float | None:
    search = Search(lattice, max_suppressed, effort)
    search.run()
    return None if search.open_boxes or search.node is None else search.loss


class Search(Examiner):
    """One search. ``node`` is the optimum afterwards, or None."""

    def __init__(self, lattice: Lattice, max_suppressed: int, effort: Effort) -> None:
        super().__init__(lattice, max_suppressed, effort)
        self.loss = math.inf
        self.node: Node | None = None
        self.open_boxes: list[Box] = []
        """What was not looked at when the effort ended."""

    def begin_with(self, node: Node) -> None:
        """Take a node as the best until a better one is found."""
        attempt = self.lattice.check(node)
        if attempt.suppressed <= self.max_suppressed:
            self.loss, self.node = attempt.loss, node

    def run(self) -> None:
        """Look at all boxes that are worth it: depth first and the better half first, so that few are open at any time."""
        whole = self.everything()
        boxes = [] if whole is None else [whole]
        while boxes:
            if self.effort.is_over:
                self.open_boxes = [box for box in boxes if self.is_promising(box.bound, box.gone)]
                return
            box = boxes.pop()
            if self.is_promising(box.bound, box.gone) and (rolled_up := self.rolled_up(box)) is not None:
                parts = [part for part in self._parts(rolled_up) if part is not None]
                boxes += sorted(parts, key=lambda part: -part.bound)

    def is_promising(self, bound: float, gone: int) -> bool:
        return bound < self.loss - ROUNDING

    def offer(self, node: Node, suppressed: int, heights: list[float]) -> None:
        loss = self.lattice.loss(heights, node)
        if suppressed <= self.max_suppressed and loss < self.loss - ROUNDING:
            self.loss, self.node = loss, node

    def _parts(self, box: Box) -> list[Box | None]:
        """The box without levels that are not worth a look; where there are none, its halves."""
        worthwhile = tuple(self._highest(box, column) for column in range(len(box.high)))
        if worthwhile != box.high:
            return [self.below(box, worthwhile)]
        column, level = self._cut(box)
        high = (*box.high[:column], level - 1, *box.high[column + 1 :])
        return [self.below(box, high), self.above(box, column, level)]

    def _highest(self, box: Box, column: int) -> int:
        """The highest level of a column that is worth a look while the other columns are low."""
        level, start = box.high[column], self.lattice.starts[column]
        height = self.lattice.height(box.heights, box.low) - box.heights[start + box.low[column]]
        while level > box.low[column]:
            if self.is_promising(self.lattice.loss_at(height + box.heights[start + level]), box.gone):
                break
            level -= 1
        return level

    def _cut(self, box: Box) -> tuple[int, int]:
        """Where to halve: the column whose levels differ most in loss and in what they tell apart, at half of that loss."""
        best, cut = -1.0, (0, 0)
        for column, (low, high) in enumerate(zip(box.low, box.high, strict=True)):
            if low < high:
                start = self.lattice.starts[column]
                rises = [height - box.heights[start + low] for height in box.heights[start + low : start + high + 1]]
                merges = math.log(self.sizes[column][low] / self.sizes[column][high])
                if (worth := rises[-1] * merges) > best:
                    half = next(level for level, rise in enumerate(rises) if rise >= rises[-1] / 2)
                    best, cut = worth, (column, low + max(half, 1))
        return cut
