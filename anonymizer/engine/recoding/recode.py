"""From the levels that a search found (or from none) to a recoding whose classes are proved to meet the models."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import Collapsed
from anonymizer.engine.privacy_models import Criterion
from anonymizer.engine.recoding.boundaries import Boundaries
from anonymizer.engine.recoding.cell_suppression import star_few_cells
from anonymizer.engine.recoding.finest_first import recode_finest_first
from anonymizer.engine.recoding.local import recode_the_rest
from anonymizer.engine.recoding.mondrian import split_from_the_top
from anonymizer.engine.recoding.placement import STARRED, Placement
from anonymizer.engine.recoding.recoded import Alphabet, Recoded
from anonymizer.engine.recoding.remaining import Nodes
from anonymizer.engine.search.effort import Effort
from anonymizer.engine.search.lattice import Attempt


def recode(
    table: Collapsed,
    ladders: Sequence[Ladder],
    *,
    criteria: Sequence[Criterion],
    metric: str,
    attempt: Attempt | None,
    method: str,
    local: bool = False,
    by_cells: bool = False,
    effort: Effort | None = None,
    before: tuple[Boundaries, Sequence[Sequence[int]]] | None = None,
    nodes: Nodes | None = None,
) -> Recoded:
    """The recoding of a table, proved: every class of what is shown meets every model.

    Args:
        table: distinct tuples at the finest allowed levels.
        ladders: the allowed levels of each quasi-identifier.
        criteria: the privacy models.
        metric: one of ``METRICS``; what a local search makes smallest.
        attempt: the levels to begin with, where there are such.
        method: without such levels, ``mondrian`` or ``finest-first``.
        local: records that these levels suppress are searched for levels of their own.
        effort: how much a local search may look at.
        by_cells: records still without a class lose as few cells as can be found instead of all.
        before: the boundaries of the version before, and the levels that are allowed: what stands in none of its groups is placed from the finest levels up.
        nodes: the combinations of levels at which ``finest-first`` looks, where they are known from a part of the table.
    """
    name, first = "local" if local else "cells" if attempt is not None else method, None
    if before is not None:
        placement = recode_finest_first(table, ladders, criteria=criteria, before=before)
        rest = (placement.levels == STARRED).any(axis=0)
    elif attempt is None:
        if method == "mondrian":
            placement = split_from_the_top(table, ladders, criteria=criteria)
        else:
            placement = recode_finest_first(table, ladders, criteria=criteria, nodes=nodes)
        rest = (placement.levels == STARRED).any(axis=0)
    else:
        placement, rest, first = (
            Placement.empty(len(ladders), len(attempt.failing)),
            attempt.failing.copy(),
            attempt.node,
        )
        placement.place(np.flatnonzero(~rest), attempt.node, step=0)
        if local:
            rest = recode_the_rest(table, ladders, placement, rest, criteria=criteria, metric=metric, effort=effort)
    if by_cells:
        start = tuple(len(ladder.codes) - 1 for ladder in ladders) if attempt is None else attempt.node
        rest = star_few_cells(table, ladders, placement.levels, rest, node=start, criteria=criteria)
    alphabets = tuple(Alphabet.of(ladder) for ladder in ladders)
    return Recoded(table, tuple(ladders), alphabets, placement, rest, name, first).proved(criteria)
