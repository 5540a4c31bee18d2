"""From the levels that a search found (or from none) to a recoding whose classes are proved to meet the models."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import Collapsed
from anonymizer.engine.privacy_models import Criterion
from anonymizer.engine.recoding.cell_suppression import star_few_cells
from anonymizer.engine.recoding.finest_first import recode_finest_first
from anonymizer.engine.recoding.local import recode_the_rest
from anonymizer.engine.recoding.mondrian import split_from_the_top
from anonymizer.engine.recoding.recoded import STARRED, Alphabet, Levels, Recoded
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
        by_cells: records still without a class lose as few cells as can be found instead of all.
    """
    if attempt is None:
        find = {"mondrian": split_from_the_top, "finest-first": recode_finest_first}[method]
        levels, rounds = find(table, ladders, criteria=criteria)
        rest = (levels == STARRED).any(axis=0)
        name, first = method, None
    else:
        levels, rest, rounds = _as_found(ladders, attempt), attempt.failing.copy(), 0
        name, first = "local" if local else "cells", attempt.node
        if local:
            rest, rounds = recode_the_rest(table, ladders, levels, rest, criteria=criteria, metric=metric)
    if by_cells:
        start = tuple(len(ladder.codes) - 1 for ladder in ladders) if attempt is None else attempt.node
        rest = star_few_cells(table, ladders, levels, rest, node=start, criteria=criteria)
    alphabets = tuple(Alphabet.of(ladder) for ladder in ladders)
    return Recoded(table, tuple(ladders), alphabets, levels, rest, name, first, rounds).proved(criteria)


def _as_found(ladders: Sequence[Ladder], attempt: Attempt) -> Levels:
    levels: Levels = np.empty((len(ladders), len(attempt.failing)), np.int8)
    levels[:] = np.array(attempt.node, np.int8)[:, None]
    levels[:, attempt.failing] = STARRED
    return levels
