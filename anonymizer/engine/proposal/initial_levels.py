"""Where the search of a large table begins: at coarser levels, so that what is offered is there within seconds.

What is found is exact for the levels that are looked at; only finer ones are not looked at. In a table with many distinct tuples the
finest levels make nearly every record a class of its own, and no answer lies there.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from anonymizer.engine.recipe import Recipe
from anonymizer.engine.search.preparation import Prepared

MOST_TUPLES = 10_000
"""Distinct tuples with which a table of seven columns is offered a choice in a few seconds."""


def coarser_start(prepared: Prepared, recipe: Recipe, *, most: int = MOST_TUPLES) -> Recipe | None:
    """The recipe with coarser finest levels, under which at most ``most`` distinct tuples are left; None where these are few.

    Each time the column that tells most values apart takes a step; none goes so far as to tell nothing. There may be more tuples left
    where no column can take a step any more.
    """
    if len(prepared.table.counts) <= most:
        return None
    node = [0] * len(prepared.ladders)
    while _tuples(prepared, recipe, tuple(node)) > most:
        values = [
            len(rungs.labels[level]) if _can_step(rungs.labels, level) else 0
            for rungs, level in zip(prepared.ladders, node, strict=True)
        ]
        if not any(values):
            break
        node[int(np.argmax(values))] += 1
    columns = dict(recipe.columns)
    for name, allowed, level in zip(prepared.quasi_identifiers, prepared.levels, node, strict=True):
        if level:
            columns[name] = replace(columns[name], min_level=allowed[level])
    return replace(recipe, columns=columns)


def _can_step(labels: tuple[tuple[str | None, ...], ...], level: int) -> bool:
    """Whether the next level still tells something."""
    return level + 1 < len(labels) and len(labels[level + 1]) > 2


def _tuples(prepared: Prepared, recipe: Recipe, node: tuple[int, ...]) -> int:
    return int(np.count_nonzero(prepared.lattice(recipe).classes(node).records))
