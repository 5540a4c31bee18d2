"""t-closeness (Li, Li and Venkatasubramanian, ICDE 2007, section 3): a class tells little that the whole table does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.tuples import Counts
from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies import build_hierarchy
from anonymizer.engine.privacy_models.base import Facts, Model
from anonymizer.engine.privacy_models.distances import (
    Ranks,
    Tree,
    distances,
    ordered_distances,
    ranks,
    tree,
    tree_distances,
)
from anonymizer.engine.privacy_models.parameters import HierarchyGiven, Number, Parameter, SensitiveColumn, Values, Word

__all__ = ["TCloseness", "distances"]


@dataclass(frozen=True, slots=True)
class TCloseness(Model):
    """The distribution of the values in each class is within t of that of the whole table.

    How far two values are from one another: ``equal`` (every two are 1 apart), ``ordered`` (by their ranks), or
    ``hierarchical`` (by the level at which they meet).
    """

    model: ClassVar[str] = "t-closeness"
    parameters: ClassVar[Mapping[str, Parameter]] = {
        "column": SensitiveColumn(),
        "t": Number(0, 1),
        "distance": Word(("equal", "ordered", "hierarchical"), default="equal"),
        "order": Values(),
        "hierarchy": HierarchyGiven(),
    }
    is_monotone: ClassVar[bool] = False  # a close class merged with a far one can end up far
    column: str
    t: float
    distance: str = "equal"
    order: tuple[str, ...] | None = None
    hierarchy: Any = field(default=None, hash=False)
    ranks: Ranks | None = field(default=None, compare=False, repr=False)
    tree: Tree | None = field(default=None, compare=False, repr=False)

    def bound(self, facts: Facts) -> TCloseness:
        values = facts.sensitive[self.column]
        if self.distance == "ordered":
            return replace(self, ranks=ranks(values, self.order, column=self.column))
        if self.distance == "hierarchical":
            if self.hierarchy is None:
                raise InvalidRecipe(Finding("recipe.no_hierarchy", self.column))
            hierarchy = build_hierarchy(self.hierarchy, column=self.column, folder=facts.folder)
            return replace(self, tree=tree(values, hierarchy, column=self.column))
        return self

    def failing(self, classes: Classes) -> Mask:
        match self.distance:
            case "ordered":
                assert self.ranks is not None, "bound before it is asked"
                deviations = ordered_distances(classes, self.column, self.ranks)
            case "hierarchical":
                assert self.tree is not None, "bound before it is asked"
                deviations = tree_distances(classes, self.column, self.tree)
            case _:
                deviations = distances(classes, self.column)
        far: Mask = deviations > self.t + 1e-12
        return far

    def lasting(self, classes: Classes) -> Counts:
        """Records of each class that stay suppressed at the least, however the class is divided.

        The parts that are kept are each within t of the table, and so is their union, as the distance is convex. Of m records
        kept, min(count, m × share in the table) of each value are in place, and at most t m are not; so m is at most
        (sum of the counts of some values) / (1 - t - sum of the shares of the other values present), whichever values these
        are, and the least of these quotients has the values that are rarest, for their share, as the former.
        """
        if self.distance != "equal":
            return Model.lasting(self, classes)
        whole = classes.table.whole(self.column)
        of, values, counts = classes.histogram(self.column)
        broken = self.failing(classes) & (classes.records > 0)
        far = broken[of]
        of, share, counts = of[far], whole[values[far]], counts[far]
        order = np.lexsort((counts / share, of))
        of, share, amounts = of[order], share[order], counts[order].astype(float)
        present = np.bincount(of, weights=share, minlength=classes.size)
        used, others = _running(of, amounts), present[of] - _running(of, share)
        most = classes.records.astype(float)
        short = 1 - self.t - others
        bounded = short > 1e-12
        np.minimum.at(most, of[bounded], used[bounded] / short[bounded])
        most[broken & (present < 1 - self.t - 1e-12)] = 0
        lasting: Counts = classes.records - np.floor(most + 1e-9).astype(np.int64)
        return lasting


def _running(of: npt.NDArray[np.int64], amounts: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The running sum within each run of equal numbers."""
    sums = np.cumsum(amounts)
    starts = np.flatnonzero(np.concatenate(([True], of[1:] != of[:-1]))) if len(of) else np.zeros(0, np.int64)
    before = np.concatenate(([0.0], sums))[starts]
    running: npt.NDArray[np.float64] = sums - np.repeat(before, np.diff(np.append(starts, len(of))))
    return running
