"""A table by several dimensions with all its totals, as arrays: what is counted or added, and what adds up.

A dimension is a tree: its values at the leaves, the groups of its hierarchy above them, and the total at the root. The cells of a
table are all combinations of nodes of its dimensions; each inner node is the sum of its children, whatever the other dimensions say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.table.codes import Coded
from anonymizer.engine.tabulation.relations import Indices, Relations, Values

TOTAL = "Total"
MOST_CELLS = 5_000_000
type Keyed = tuple[tuple[str, str | None], ...]
"""A cell, whichever table it stands in: its dimensions and their nodes, totals left out."""


@dataclass(frozen=True, slots=True)
class Dimension:
    """One dimension. Leaves are the first nodes, the total is the last one."""

    name: str
    labels: tuple[str | None, ...]
    parents: Indices
    """The parent of each node; -1 for the total."""
    leaves: int
    of_code: Indices
    """The leaf of each code of the column."""

    @property
    def size(self) -> int:
        return len(self.labels)

    @property
    def has_total(self) -> bool:
        return self.size > self.leaves

    def ancestry(self) -> npt.NDArray[np.bool_]:
        """Nodes by leaves: whether a leaf stands under a node, or is it."""
        under = np.zeros((self.size, self.leaves), bool)
        for leaf in range(self.leaves):
            node = leaf
            while node >= 0:
                under[node, leaf] = True
                node = int(self.parents[node])
        return under

    def families(self) -> list[tuple[int, Indices]]:
        """Each inner node and its children."""
        inner = range(self.leaves, self.size)
        return [(node, np.flatnonzero(self.parents == node)) for node in inner]


def dimension_of(name: str, coded: Coded, *, totals: bool) -> Dimension:
    """The tree of a column: its hierarchy's levels and a total; the values alone where there are to be no totals."""
    # A blank is a value of its own (ADR 0004); it comes first.
    order = sorted(range(coded.size), key=lambda code: coded.paths[code] or ())
    trees = [_path_of(coded.paths[code]) for code in order]
    of_code = np.empty(coded.size, np.int64)
    of_code[order] = np.arange(len(order))
    if not totals:
        labels = tuple(tree[0] for tree in trees)
        return Dimension(name, labels, np.full(len(labels), -1), len(labels), of_code)
    nodes: dict[tuple[str | None, ...], int] = {tree: at for at, tree in enumerate(trees)}
    for level in range(1, max((len(tree) for tree in trees), default=1)):
        for tree in trees:
            if level < len(tree):
                nodes.setdefault(tree[level:], len(nodes))
    nodes[()] = len(nodes)
    parents = np.full(len(nodes), -1, np.int64)
    for tree, node in nodes.items():
        if tree:
            parents[node] = nodes[tree[1:]]
    labels = tuple(tree[0] if tree else TOTAL for tree in nodes)
    return Dimension(name, labels, parents, len(trees), of_code)


def _path_of(path: Sequence[str] | None) -> tuple[str | None, ...]:
    """From the value up, without the level that tells nothing: that is the total."""
    if path is None:
        return (None,)
    levels = tuple(part for part in path if part != ANY)
    return levels or (ANY,)


@dataclass(frozen=True)
class Cube:
    """All cells of a table. Arrays over it have the shape of its dimensions; cell numbers are those of ``ravel``."""

    dimensions: tuple[Dimension, ...]
    leaf_of: Indices
    """For each row of the records, its cell among the leaves."""
    sizes: Values | None = None
    """How many records each row stands for; None where each is one."""

    def __post_init__(self) -> None:
        if self.cells > MOST_CELLS:
            raise InvalidSource(Finding("tabulate.too_many_cells", facts={"cells": self.cells, "most": MOST_CELLS}))

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(dimension.size for dimension in self.dimensions)

    @property
    def leaf_shape(self) -> tuple[int, ...]:
        return tuple(dimension.leaves for dimension in self.dimensions)

    @property
    def cells(self) -> int:
        return int(np.prod(self.shape, dtype=np.int64))

    def sums(self, weights: Values | None = None) -> Values:
        """For each cell the number of records, or the sum of what their rows weigh; flat."""
        leaves = np.bincount(
            self.leaf_of, self.sizes if weights is None else weights, minlength=int(np.prod(self.leaf_shape))
        )
        cube = leaves.astype(np.float64).reshape(self.leaf_shape)
        for axis, dimension in enumerate(self.dimensions):
            cube = np.moveaxis(np.tensordot(dimension.ancestry().astype(float), cube, (1, axis)), 0, axis)
        return cube.ravel()

    def largest(self, leaf_of: Indices, amounts: Values, count: int) -> Values:
        """For each cell its ``count`` largest contributions, in falling order, 0 where there are fewer; cells by count.

        Args:
            leaf_of: for each contribution, its cell among the leaves.
        """
        rows, rank = largest_of_each(leaf_of, amounts, count)
        cube = np.zeros((int(np.prod(self.leaf_shape)), count))
        cube[leaf_of[rows], rank] = amounts[rows]
        cube = cube.reshape(*self.leaf_shape, count)
        for axis, dimension in enumerate(self.dimensions):
            merged = [
                _largest(np.moveaxis(np.compress(under, cube, axis=axis), axis, -2), count)
                for under in dimension.ancestry()
            ]
            cube = np.stack(merged, axis=axis)
        return cube.reshape(-1, count)

    @cached_property
    def relations(self) -> Relations:
        """Each inner node is the sum of its children, in every combination of the other dimensions."""
        numbers = np.arange(self.cells).reshape(self.shape)
        several = []
        for axis, dimension in enumerate(self.dimensions):
            along = np.moveaxis(numbers, axis, -1).reshape(-1, dimension.size)
            for node, children in dimension.families():
                parts = along[:, children]
                starts = np.arange(len(parts) + 1, dtype=np.int64) * len(children)
                several.append(Relations(self.cells, along[:, node].copy(), starts, parts.ravel()))
        return Relations.joined(self.cells, several)

    def labels(self) -> list[npt.NDArray[np.object_]]:
        """For each dimension the label of every cell."""
        grids = np.meshgrid(*[np.arange(size) for size in self.shape], indexing="ij")
        return [
            np.array(dimension.labels, object)[grid.ravel()]
            for dimension, grid in zip(self.dimensions, grids, strict=True)
        ]


def largest_of_each(groups: Indices, amounts: Values, count: int) -> tuple[Indices, Indices]:
    """Which amounts are among the ``count`` largest of their group, and the rank of each, from 0."""
    order = np.lexsort((-amounts, groups))
    ordered = groups[order]
    rank = np.arange(len(ordered)) - np.searchsorted(ordered, ordered, "left")
    is_largest = rank < count
    return order[is_largest], rank[is_largest]


def _largest(values: Values, count: int) -> Values:
    """The largest of the last two axes together."""
    flat = values.reshape(*values.shape[:-2], -1)
    ordered: Values = -np.sort(-flat, axis=-1)[..., :count]
    return ordered
