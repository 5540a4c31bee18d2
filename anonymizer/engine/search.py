"""The optimal full-domain generalization, by best-first branch and bound.

Method: Prasser, Kohlmayer and Kuhn, "Efficient and effective pruning strategies for health data de-identification", BMC
Medical Informatics and Decision Making 16:49, 2016. Here all bounds are computed at once from the marginals, and each checked
node sharpens them for every node below it: what a monotone privacy model suppresses there, it suppresses below as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from anonymizer.engine.lattice import Attempt, Lattice, Node

_ROUNDING = 1e-12
_WORTH_SHARPENING = 12  # a sharper bound costs about as much as checking a node: it must spare several


@dataclass(slots=True)
class Found:
    """The answer of a search: the best attempt, or None where every node suppresses too much."""

    best: Attempt | None
    checked: int
    nodes: int


def find_optimum(lattice: Lattice, *, max_suppressed: int) -> Found:
    """The node of least loss that suppresses at most ``max_suppressed`` records.

    Of equal ones, the node that comes first when bounds, then levels, are compared: the same on every run.
    """
    return _Search(lattice, max_suppressed).run()


@dataclass(slots=True)
class _Search:
    lattice: Lattice
    max_suppressed: int
    best: Attempt | None = None
    lower: np.ndarray[tuple[int, ...], np.dtype[np.float64]] = field(init=False)
    """For each node, a loss that it cannot go below; infinite where it is known to suppress too much."""
    seen: set[Node] = field(default_factory=set)

    def run(self) -> Found:
        self.lower = self.lattice.bounds().copy()
        order = np.argsort(self.lower, axis=None, kind="stable")
        first_bounds = self.lower.ravel()[order]
        now = self.lower.ravel()  # a view: sharpened bounds show here
        for bound, index in zip(first_bounds.tolist(), order.tolist(), strict=True):
            if self.best is not None and bound >= self.best.loss - _ROUNDING:
                break
            if self._is_promising(float(now[index])):
                node = tuple(int(level) for level in np.unravel_index(index, self.lattice.shape))
                if node not in self.seen and self._is_hopeless(node):
                    self._climb(node)
        return Found(self.best, len(self.seen), len(order))

    def _is_promising(self, bound: float) -> bool:
        return bound < (np.inf if self.best is None else self.best.loss - _ROUNDING)

    def _is_hopeless(self, node: Node) -> bool:
        """Check a node, learn from it, and say whether it and all below it suppress too much."""
        attempt = self.lattice.check(node, limit=self.max_suppressed)
        self.seen.add(node)
        below = tuple(slice(0, level + 1) for level in node)
        if attempt.lasting_records > self.max_suppressed:
            self.lower[below] = np.inf
            return True
        if attempt.suppressed <= self.max_suppressed and (self.best is None or attempt.loss < self.best.loss):
            self.best = attempt
        if attempt.lasting_records and self._promising_nodes(below) > _WORTH_SHARPENING:
            np.maximum(self.lower[below], self.lattice.bounds_below(attempt), out=self.lower[below])
        return False

    def _promising_nodes(self, box: tuple[slice, ...]) -> int:
        ceiling = np.inf if self.best is None else self.best.loss
        return int(np.count_nonzero(self.lower[box] < ceiling))

    def _climb(self, node: Node) -> None:
        """Halve the cheapest path from a hopeless node to the top: each hopeless node on it rules out all below."""
        path = self._cheapest_path(node)
        low, high = 0, len(path) - 1
        while low < high - 1:
            middle = (low + high) // 2
            here = path[middle]
            if np.isinf(self.lower[here]) or (here not in self.seen and self._is_hopeless(here)):
                low = middle
            else:
                high = middle

    def _cheapest_path(self, node: Node) -> list[Node]:
        """Upwards, each time by the level that adds least to the loss of its own quasi-identifier."""
        path, here = [node], list(node)
        while steps := [
            (float(shares[level + 1] - shares[level]), attribute)
            for attribute, (level, shares) in enumerate(zip(here, self.lattice.shares, strict=True))
            if level + 1 < len(shares)
        ]:
            here[min(steps)[1]] += 1
            path.append(tuple(here))
        return path
