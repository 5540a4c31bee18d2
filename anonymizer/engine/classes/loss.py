"""What generalization and suppression lose.

Loss of an attribute: (mean share - 1/D) / (1 - 1/D), where a record's share is the part of the hierarchy's D leaves that
stand under its value, and a suppressed record has share 1. Over attributes: the arithmetic mean, or the geometric one,
(product of (x + 1))^(1/n) - 1. The definition is that of ARX's loss metric (Iyengar, KDD 2002).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anonymizer.engine.hierarchies.base import ANY, Hierarchy, Path
from anonymizer.engine.table.codes import Codes

type Floats = npt.NDArray[np.float64]

METRICS = ("loss-geometric", "loss-arithmetic")


@dataclass(frozen=True, slots=True)
class Ladder:
    """A column's levels as arrays over its codes: what each base value becomes, and how much of the hierarchy that covers."""

    labels: tuple[tuple[str | None, ...], ...]
    """For each level, the values that occur."""
    codes: tuple[Codes, ...]
    """For each level, the code of each base value's general form: an index into ``labels``."""
    shares: tuple[Floats, ...]
    """For each level, the share of leaves under each label."""
    leaves: int
    weight: float = 1.0
    """What detail in this column is worth beside another's."""

    def first(self) -> Ladder:
        """The finest level alone."""
        return Ladder(self.labels[:1], self.codes[:1], self.shares[:1], self.leaves, self.weight)


def ladder(
    paths: Sequence[Path | None], hierarchy: Hierarchy | None, levels: Sequence[int], *, weight: float = 1.0
) -> Ladder:
    """The chosen levels of a column.

    A missing value stays missing at each level until all values are ``*``; then it is ``*`` as well. It covers one leaf.
    Where the hierarchy is open, the leaves are the base values that occur.

    Args:
        paths: path of each base value, None for the missing one.
        hierarchy: None for a column that is kept as it is.
        levels: which levels, from finer to coarser.
        weight: what detail in this column is worth beside another's.
    """
    closed = None if hierarchy is None else hierarchy.leaves
    known = [path for path in paths if path is not None]
    leaf_paths: Sequence[Path] = known if closed is None else closed
    leaves = len(paths) if closed is None else len(closed)
    labels, codes, shares = [], [], []
    for level in levels:
        under: dict[str | None, int] = {}
        for path in leaf_paths:
            under[path[level]] = under.get(path[level], 0) + 1
        blank = ANY if under.keys() == {ANY} else None
        if blank is None or closed is None:
            under[blank] = under.get(blank, 0) + (1 if closed is None and None in paths else 0)
        shown: dict[str | None, int] = {}
        code = [shown.setdefault(blank if path is None else path[level], len(shown)) for path in paths]
        labels.append(tuple(shown))
        codes.append(np.array(code, dtype=np.int32))
        shares.append(np.array([max(under.get(label, 0), 1) / max(leaves, 1) for label in shown]))
    return Ladder(tuple(labels), tuple(codes), tuple(shares), max(leaves, 1), weight)


def attribute_loss(mean_share: Floats | float, leaves: Floats | int) -> Floats:
    """Loss of one attribute, 0 (nothing lost) to 1. An attribute of one leaf can only be lost by suppression."""
    least = 1 / np.asarray(leaves, dtype=float)
    whole = np.where(least < 1, 1 - least, 1)
    loss: Floats = np.maximum((np.asarray(mean_share) - least) / whole, 0)
    return loss


def combine(losses: Floats, metric: str) -> Floats:
    """Loss over the attributes, which are the first axis."""
    if not len(losses):
        return np.zeros(losses.shape[1:])
    if metric == "loss-geometric":
        geometric: Floats = np.prod(losses + 1, axis=0) ** (1 / len(losses)) - 1
        return geometric
    arithmetic: Floats = losses.mean(axis=0)
    return arithmetic
