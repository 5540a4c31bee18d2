"""Treatments by chance: post-randomization of categories, rank swapping, and unbiased rounding.

PRAM: Gouweleeuw, Kooiman, Willenborg and de Wolf, "Post randomisation for statistical disclosure control: theory and
implementation", Journal of Official Statistics 14(4), 1998. The matrix is invariant: p on the identity and 1 - p on the shares t
of the categories, so that t R = p t + (1 - p) t = t, and counts keep their expectation.

Rank swapping: Moore, "Controlled data-swapping techniques for masking public use microdata sets", U.S. Bureau of the
Census, Research Report 96/04, 1996.
"""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal

import numpy as np

from anonymizer.engine.hierarchies.numbers import plain, read_number
from anonymizer.engine.perturbation.column import Column, Floats, Indices, numbered


def post_randomized(column: Column, *, keep: float, random: np.random.Generator) -> Column:
    """Each value stays with probability ``keep``; otherwise it is drawn from the values of the table. Blanks stay blank."""
    present = np.flatnonzero(column.is_present)
    if not len(present):
        return column
    redrawn = present[random.random(len(present)) >= keep]
    codes = column.codes.copy()
    codes[redrawn] = column.codes[present[random.integers(0, len(present), len(redrawn))]]
    return Column(codes, column.words)


def swapped(column: Column, ranked: Floats, *, percent: float, random: np.random.Generator) -> Column:
    """Each value changes place with one whose rank is at most ``percent`` of the records away.

    Args:
        ranked: what the records are ordered by; NaN where the value is missing, which then stays.
    """
    present = np.flatnonzero(~np.isnan(ranked))
    order = present[np.argsort(ranked[present], kind="stable")]
    window = max(int(len(order) * percent / 100), 1)
    partner = _partners(len(order), window, random)
    codes = column.codes.copy()
    codes[order] = column.codes[order[partner]]
    return Column(codes, column.words)


def _partners(records: int, window: int, random: np.random.Generator) -> Indices:
    """For each rank, the rank it changes with; nobody changes twice, and at most a few stay."""
    steps = random.integers(1, window + 1, records).tolist()
    partner = list(range(records))
    is_free = bytearray(b"\x01") * records
    for rank, step in enumerate(steps):
        if not is_free[rank]:
            continue
        last = min(rank + window, records - 1)
        other = min(rank + step, last)
        free = is_free.find(1, other, last + 1)
        if free < 0:
            free = is_free.rfind(1, rank + 1, other)
        if free < 0:
            continue
        partner[rank], partner[free] = free, rank
        is_free[rank] = is_free[free] = 0
    return np.array(partner, np.int64)


def rounded_by_chance(column: Column, *, base: Decimal, random: np.random.Generator) -> Column:
    """The multiple of ``base`` below or above, the nearer one more often: the expectation is the number itself."""
    below, share = [], []
    for word in column.words:
        number = None if word is None else read_number(word)
        floor = None if number is None else (number / base).to_integral_value(ROUND_FLOOR) * base
        below.append(floor)
        share.append(0.0 if number is None or floor is None else float((number - floor) / base))
    words = [None if floor is None else plain(floor + step) for floor in below for step in (Decimal(0), base)]
    up = random.random(len(column.codes)) < np.array(share or [0.0])[column.codes]
    return numbered(words, column.codes * 2 + up.astype(np.int32))
