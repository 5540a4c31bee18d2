"""Tables that have cells in common: each such cell is one, whichever tables show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from anonymizer.engine.tabulation.cube import Cube, Dimension, Keyed
from anonymizer.engine.tabulation.figures import Told
from anonymizer.engine.tabulation.relations import Indices, Relations, Values


@dataclass(frozen=True)
class Linked:
    """The cells of several tables, each once."""

    cells: tuple[Keyed, ...]
    first: Indices
    """For each cell, where it stands first among the cells of all tables in turn."""
    relations: Relations
    numbers: tuple[Indices, ...]
    """For each table, which of the cells each of its own is."""

    def joined(self, several: Sequence[Values]) -> Values:
        """An array over the cells from one over those of each table."""
        return np.concatenate(list(several))[self.first]

    def joined_told(self, several: Sequence[Told]) -> Told:
        """A figure over the cells from what each table tells of it."""
        return replace(
            several[0],
            respondents=self.joined([tally.respondents for tally in several]),
            total=self.joined([tally.total for tally in several]),
        )


def link(cubes: Sequence[Cube], *, with_relations: bool) -> Linked:
    """One number for each cell that the tables have in common. A dimension that a table lacks stands at its total."""
    dimensions: dict[str, Dimension] = {dimension.name: dimension for cube in cubes for dimension in cube.dimensions}
    names, sizes = list(dimensions), tuple(dimension.size + 1 for dimension in dimensions.values())
    keys = []
    for cube in cubes:
        grids = dict(
            zip(
                (dimension.name for dimension in cube.dimensions),
                np.indices(cube.shape).reshape(len(cube.shape), -1),
                strict=True,
            )
        )
        # Without totals in the table, one more number stands for "all": no cell of the table has it.
        places = [
            _all_at_one(grids[name], dimension) if name in grids else np.full(cube.cells, dimension.size)
            for name, dimension in dimensions.items()
        ]
        keys.append(np.ravel_multi_index(places, sizes))
    _, first, number = np.unique(np.concatenate(keys), return_index=True, return_inverse=True)
    numbers = np.split(number.astype(np.int64), np.cumsum([cube.cells for cube in cubes])[:-1])
    relations = [
        cube.relations.renumbered(mine, len(first)) for cube, mine in zip(cubes, numbers, strict=True) if with_relations
    ]
    labels = [
        dict(zip((dimension.name for dimension in cube.dimensions), cube.labels(), strict=True)) for cube in cubes
    ]
    roots = {dimension.name: dimension.labels[-1] for dimension in dimensions.values() if dimension.has_total}
    bounds = np.cumsum([0, *(cube.cells for cube in cubes)])
    cells = []
    for place in first:
        table = int(np.searchsorted(bounds, place, "right")) - 1
        at = int(place - bounds[table])
        named_labels = [(name, labels[table][name][at]) for name in names if name in labels[table]]
        cells.append(
            tuple((name, label) for name, label in named_labels if name not in roots or label is not roots[name])
        )
    return Linked(tuple(cells), first, Relations.joined(len(first), relations).distinct(), tuple(numbers))


def _all_at_one(nodes: Indices, dimension: Dimension) -> Indices:
    return np.where(nodes == dimension.size - 1, dimension.size, nodes) if dimension.has_total else nodes
