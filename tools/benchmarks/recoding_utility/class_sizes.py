"""What is protected in a written file, counted anew from its rows alone. It imports nothing of the engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from tools.benchmarks.recoding_utility.two_way_tables import MISSING, STAR


@dataclass(frozen=True, slots=True)
class ReleasedClasses:
    """The classes of a file: records that are equal in all of its quasi-identifiers."""

    left_out: int
    """Records of the original that are not in the file, or starred in every quasi-identifier."""
    smallest: int
    """Records in the smallest class; 0 where none leaves."""
    below_k: int
    """Records in classes below k."""


def released_classes(
    release: pd.DataFrame, quasi_identifiers: Sequence[str], *, records: int, k: int
) -> ReleasedClasses:
    """Count the classes of a release.

    Args:
        release: the file as it was written; every cell is text.
        quasi_identifiers: of the original; those that are not in the file tell no one apart.
        records: of the original.
        k: below which a class is too small.
    """
    names = [name for name in quasi_identifiers if name in release.columns]
    cells = release[names].fillna(MISSING).replace("", MISSING)
    is_starred = (cells == STAR).all(axis=1)
    if is_starred.all():
        return ReleasedClasses(records, 0, 0)
    sizes = cells[~is_starred].groupby(names, sort=False).size()
    return ReleasedClasses(records - int((~is_starred).sum()), int(sizes.min()), int(sizes[sizes < k].sum()))
