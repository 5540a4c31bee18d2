"""The smallest class by the number of columns that an attacker knows, whichever they are: what subset k-anonymity bounds."""

from __future__ import annotations

from itertools import combinations
from math import comb

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.tuples import Collapsed, combined

WORK = 100_000_000
"""Tuples times sets of columns that are looked at."""


def k_by_known_columns(
    table: Collapsed, *, width: int, suppressed: Mask | None = None, work: int = WORK
) -> dict[int, int]:
    """For each number of columns, the fewest persons (records, where persons are not known) who share their values.

    Numbers whose combinations would take too long are absent; larger numbers are never larger classes.

    Args:
        table: distinct tuples.
        width: how many quasi-identifiers there are.
        suppressed: tuples that stand in no class.
        work: how many tuples may be visited, counted once for each combination.
    """
    left = table if suppressed is None else table.without(suppressed)
    sizes = [int(codes.max(initial=-1)) + 1 for codes in table.tuples]
    smallest: dict[int, int] = {}
    for known in range(1, width + 1):
        cost = comb(width, known) * len(table.counts)
        if cost > work:
            continue
        work -= cost
        smallest[known] = min(
            _smallest(left, [table.tuples[column] for column in chosen], [sizes[column] for column in chosen])
            for chosen in combinations(range(width), known)
        )
    return smallest


def _smallest(table: Collapsed, columns: list[np.ndarray[tuple[int], np.dtype[np.int32]]], sizes: list[int]) -> int:
    classes = Classes.of_key(table, *combined(columns, sizes, len(table.counts)))
    held = classes.persons[classes.records > 0]
    return int(held.min()) if len(held) else 0
