"""Homogeneous rows: the whole total of a row stands in one of its cells, so that whoever is known to be in the row is known to be in the cell.

That "20 of 20" asked for the same thing tells it of each of the twenty, however large the count is: group attribute disclosure (Hundepool et al.,
*Statistical Disclosure Control*, 2012, chapter 5, on tables of frequencies). It is the zeros beside the cell that tell it, whether or not the cell is
hidden. A row is protected by hiding one of its zeros, which must then be able to hold as many as any other hidden cell; the others stay zeros.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from anonymizer.engine.tabulation.cube import Cube
from anonymizer.engine.tabulation.relations import Indices, Mask, Relations, Values


def rows_along(cube: Cube, axis: int) -> Iterator[Indices]:
    """The cells of each row along a dimension: rows by cells, for all values of a group or of the whole at once."""
    dimension = cube.dimensions[axis]
    along = np.moveaxis(np.arange(cube.cells).reshape(cube.shape), axis, -1).reshape(-1, dimension.size)
    families = [children for _, children in dimension.families()] or [np.arange(dimension.leaves)]
    for children in families:
        if len(children) > 1:
            yield along[:, children]


def homogeneous_rows(cube: Cube, axis: int, counts: Values, hidden: Mask) -> list[Indices]:
    """The cells of each row along a dimension in which all but one are shown to be empty."""
    rows = []
    for cells in rows_along(cube, axis):
        may_hold = (counts[cells] > 0) | hidden[cells]
        rows += list(cells[may_hold.sum(axis=1) == 1])
    return rows


def partners(cube: Cube, axes: Sequence[int], counts: Values, shown: Mask, hidden: Mask) -> Mask:
    """For each homogeneous row along these dimensions one of its empty cells: hidden, it may hold some of those who seem to be in the one cell.

    Not where all of them were shown before, or one was hidden then.

    One is chosen that holds somebody in as many rows above it as possible, for only those leave it room; then the one in whose value the fewest stand.
    """
    chosen: Mask = hidden & (counts == 0)
    nobody = np.zeros(cube.cells, bool)
    for axis in axes:
        above = _filled_above(cube, axis, counts)
        marginal = _marginal(cube, axis, counts)
        for cells in homogeneous_rows(cube, axis, counts, nobody):
            empty = cells[(counts[cells] == 0) & ~shown[cells]]
            if len(empty) and not chosen[empty].any():
                chosen[empty[np.lexsort((marginal[empty], -above[empty]))[0]]] = True
    return chosen


def homogeneous_sums(shows_nobody: Mask, may_hold: Mask, relations: Relations) -> Indices:
    """The relations whose parts are all shown to be empty but one; of several parts, and of a total that is not nothing."""
    empty = np.array([int(shows_nobody[relations.members(number)[1:]].sum()) for number in range(len(relations))], int)
    full = np.array([int(may_hold[relations.members(number)[1:]].sum()) for number in range(len(relations))], int)
    parts = np.diff(relations.starts)
    rows: Indices = np.flatnonzero((parts > 1) & (full == 1) & (empty == parts - 1) & may_hold[relations.totals])
    return rows


def _filled_above(cube: Cube, axis: int, counts: Values) -> Values:
    """For each cell, in how many other dimensions the cell above it holds somebody."""
    filled = np.zeros(cube.shape)
    grid = counts.reshape(cube.shape)
    for other, dimension in enumerate(cube.dimensions):
        if other == axis:
            continue
        parents = np.where(dimension.parents < 0, np.arange(dimension.size), dimension.parents)
        filled += np.take(grid, parents, axis=other) > 0
    return filled.ravel()


def _marginal(cube: Cube, axis: int, counts: Values) -> Values:
    """For each cell, how many there are of its value in this dimension, whatever the others say."""
    sums = counts.reshape(cube.shape)
    for other, dimension in enumerate(cube.dimensions):
        if other != axis:
            sums = np.take(sums, range(dimension.leaves), axis=other).sum(axis=other, keepdims=True)
    return np.broadcast_to(sums, cube.shape).ravel()
