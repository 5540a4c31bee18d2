"""Several optima of one collapsed table: for each k, or for each number of suppressed records that buys a smaller loss."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from anonymizer.engine.privacy_models import KAnonymity
from anonymizer.engine.search.branch_and_bound import ROUNDING, Search, find_optimum
from anonymizer.engine.search.effort import Effort
from anonymizer.engine.search.lattice import Attempt, Lattice, Node

KS = (2, 3, 5, 11, 20)


def solutions(lattice: Lattice, *, ks: Iterable[int] = KS, max_suppressed: int) -> Mapping[int, Attempt | None]:
    """For each k, the attempt of least loss that suppresses at most ``max_suppressed`` records; None where there is none.

    The other privacy models of the lattice stay as they are.
    """
    attempts: dict[int, Attempt | None] = {}
    before: Node | None = None
    for k in sorted(set(ks), reverse=True):  # what serves a larger k serves a smaller one, and is a good first answer
        attempts[k] = find_optimum(with_k(lattice, k), max_suppressed=max_suppressed, start=before).best
        best = attempts[k]
        before = None if best is None else best.node
    return dict(sorted(attempts.items()))


def frontier(lattice: Lattice, *, max_suppressed: int, effort: Effort | None = None) -> tuple[Attempt, ...]:
    """Every attempt of which no other both loses and suppresses less, from fewest to most suppressed records.

    Where the effort ends first (``effort.is_over``), those that were found by then.
    """
    search = _FrontierSearch(lattice, max_suppressed, effort or Effort.of_seconds())
    search.run()
    return tuple(lattice.check(node) for _, _, node in sorted(search.known))


def with_k(lattice: Lattice, k: int) -> Lattice:
    """The same lattice under another k."""
    others = [criterion for criterion in lattice.criteria if not isinstance(criterion, KAnonymity)]
    k_criteria = [criterion for criterion in lattice.criteria if isinstance(criterion, KAnonymity)]
    first = replace(k_criteria[0], k=k) if k_criteria else KAnonymity(k)
    return Lattice(lattice.table, lattice.ladders, criteria=(first, *others), metric=lattice.metric)


class _FrontierSearch(Search):
    """A search that keeps every answer until another is better in both respects."""

    def __init__(self, lattice: Lattice, max_suppressed: int, effort: Effort) -> None:
        super().__init__(lattice, max_suppressed, effort)
        self.known: list[tuple[int, float, Node]] = []

    def is_promising(self, bound: float, gone: int) -> bool:
        return not any(suppressed <= gone and loss <= bound + ROUNDING for suppressed, loss, _ in self.known)

    def offer(self, node: Node, suppressed: int, heights: list[float]) -> None:
        loss = self.lattice.loss(heights, node)
        if suppressed <= self.max_suppressed and self.is_promising(loss, suppressed):
            beaten = [other for other in self.known if suppressed <= other[0] and loss <= other[1] + ROUNDING]
            self.known = [*(other for other in self.known if other not in beaten), (suppressed, loss, node)]
