"""Cells of many records and few persons: six calls of one person are one person's, and as telling as one call."""

from __future__ import annotations

from itertools import product

import numpy as np

from anonymizer.engine.table.codes import Codes
from anonymizer.engine.tabulation.cube import Cube, Dimension
from anonymizer.engine.tabulation.relations import Indices, Values


def persons_of(cube: Cube, persons: Codes) -> Values:
    """How many persons stand behind each cell of a table.

    Args:
        persons: the person of each record. Those who are not named are one by the code that they share.
    """
    leaves = np.unravel_index(cube.leaf_of, cube.leaf_shape)
    people, number = np.zeros(cube.cells), int(persons.max(initial=0)) + 1
    for levels in product(*(_levels(dimension) for dimension in cube.dimensions)):
        nodes = [above[at] for above, at in zip(levels, leaves, strict=True)]
        inside = np.all([node >= 0 for node in nodes], axis=0)
        cells = np.ravel_multi_index([node[inside] for node in nodes], cube.shape)
        pairs = np.unique(cells * number + persons[inside])
        cells_of, count = np.unique(pairs // number, return_counts=True)
        people[cells_of] = count
    return people


def _levels(dimension: Dimension) -> list[Indices]:
    """The node of each leaf, then the one above it, up to the total; -1 where a leaf has none so high."""
    levels = [np.arange(dimension.leaves)]
    while (above := np.where(levels[-1] >= 0, dimension.parents[levels[-1]], -1)).max(initial=-1) >= 0:
        levels.append(above)
    return levels
