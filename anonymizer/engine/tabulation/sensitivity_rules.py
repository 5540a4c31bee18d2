"""Which cells of a table are sensitive by themselves: too few records, or one contributor whom the others could estimate.

Threshold, (n, k) dominance and p % rule after Hundepool et al., *Statistical Disclosure Control* (2012), section 4.2, with the
protection that each asks for (table 4.4). The defaults of acro (threshold 10, n = 2 and k = 90 %, p = 10 %) can be said as such.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from anonymizer.engine.tabulation.relations import Mask, Values


@dataclass(frozen=True, slots=True)
class Dominance:
    """A cell is sensitive where its ``n`` largest contributions make up more than ``share`` of it."""

    n: int = 2
    share: float = 0.9

    @property
    def largest(self) -> int:
        return self.n

    def is_sensitive(self, total: Values, largest: Values) -> Mask:
        sensitive: Mask = (total > 0) & (largest[:, : self.n].sum(axis=1) > self.share * total)
        return sensitive

    def protection(self, total: Values, largest: Values) -> Values:
        """How much the total must be able to grow for the cell to be safe."""
        room: Values = np.maximum(largest[:, : self.n].sum(axis=1) / self.share - total, 0.0)
        return room


@dataclass(frozen=True, slots=True)
class PPercent:
    """A cell is sensitive where the second largest contributor can estimate the largest to within ``p`` of it."""

    p: float = 0.1

    @property
    def largest(self) -> int:
        return 2

    def is_sensitive(self, total: Values, largest: Values) -> Mask:
        sensitive: Mask = (largest[:, 0] > 0) & (total - largest[:, 0] - largest[:, 1] < self.p * largest[:, 0])
        return sensitive

    def protection(self, total: Values, largest: Values) -> Values:
        """How much the total must be able to grow for the estimate to be wide enough."""
        return np.maximum(self.p * largest[:, 0] - (total - largest[:, 0] - largest[:, 1]), 0.0)


type Rule = Dominance | PPercent


def is_small(counts: Values, threshold: int) -> Mask:
    """Cells with fewer records than the threshold. A cell without any is no secret of anybody's."""
    small: Mask = (counts > 0) & (counts < threshold)
    return small
