"""A part of a large table that is as dense as the whole: what is found there about levels holds for the rest.

A sample of records would be thinner than the table, so that groups of k would have to be coarser there. This part holds all the records of some regions: the table is split from
the top along its hierarchies, as Mondrian does, until no region is large, and some of the regions are taken, the same ones each time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import Collapsed
from anonymizer.engine.privacy_models import Criterion
from anonymizer.engine.recoding.mondrian import first_parts

MOST_WHOLE: Final = 60_000
"""Distinct tuples of a table that is looked at whole."""
PART_TUPLES: Final = 20_000
"""Distinct tuples of the part of a larger one, at most."""
REGION_TUPLES: Final = 1_000
_SEED: Final = 211


def dense_part(table: Collapsed, ladders: Sequence[Ladder], *, criteria: Sequence[Criterion]) -> Mask | None:
    """The tuples of the part; None where the table is small, or where no region of it is small enough."""
    if len(table.counts) <= MOST_WHOLE:
        return None
    region_of = first_parts(table, ladders, criteria=criteria, largest=REGION_TUPLES)
    sizes = np.bincount(region_of[region_of >= 0])
    order = np.random.default_rng(_SEED).permutation(len(sizes))
    order = order[sizes[order] <= REGION_TUPLES]
    chosen = order[np.cumsum(sizes[order]) <= PART_TUPLES]
    is_chosen = np.isin(region_of, chosen)
    return is_chosen if is_chosen.any() else None
