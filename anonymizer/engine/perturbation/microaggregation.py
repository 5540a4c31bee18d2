"""Micro-aggregation: groups of at least k similar records, each number replaced by the mean of its group.

MDAV: Domingo-Ferrer and Mateo-Sanz, "Practical data-oriented microaggregation for statistical disclosure control", IEEE TKDE
14(1), 2002; in the form of Domingo-Ferrer and Torra, "Ordinal, continuous and heterogeneous k-anonymity through
microaggregation", Data Mining and Knowledge Discovery 11, 2005, section 3. Groups have k to 2k - 1 records. Where we differ: more than
``BLOCK`` records in several columns are first cut into blocks along the direction of greatest variance, because MDAV takes
time as the square of the number of records.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from anonymizer.engine.perturbation.column import Floats, Indices

BLOCK = 8192


def mdav(values: Floats, k: int) -> Indices:
    """The group of each record, numbered from 0. Fewer than k records make one group of their own.

    Args:
        values: one row for each record, one column for each number; no NaN. Columns weigh alike.
        k: the smallest size of a group.
    """
    records, columns = values.shape
    if records < 2 * k:
        return np.zeros(records, np.int64)
    scaled = _standardized(values)
    if columns == 1:
        return _in_order(scaled[:, 0], k)
    groups, group_count = np.empty(records, np.int64), 0
    for block in _blocks(scaled, k):
        of = _mdav(scaled[block], k)
        groups[block] = of + group_count
        group_count += int(of.max()) + 1
    return groups


def means(values: Floats, groups: Indices) -> Floats:
    """The mean of its group for each record."""
    sizes = np.bincount(groups)
    columns = [np.bincount(groups, weights=column) / sizes for column in values.T]
    return np.stack(columns, axis=1)[groups]


def _standardized(values: Floats) -> Floats:
    spread = values.std(axis=0)
    scaled: Floats = (values - values.mean(axis=0)) / np.where(spread > 0, spread, 1)
    return scaled


def _in_order(values: Floats, k: int) -> Indices:
    """MDAV of one column: in the order of the values, its groups are taken from both ends."""
    order = np.argsort(values, kind="stable")
    records = len(values)
    pairs = max((records - k) // (2 * k), 0)  # as long as 3k records are left, one group goes at each end
    low, high = pairs * k, records - pairs * k
    of = np.empty(records, np.int64)
    of[:low] = np.arange(low) // k
    of[high:] = pairs + np.arange(records - high) // k
    middle = np.full(high - low, 2 * pairs)
    if len(middle) >= 2 * k:
        rest = values[order[low:high]]
        at_the_end = rest[-1] - rest.mean() > rest.mean() - rest[0]
        middle[-k if at_the_end else 0 : None if at_the_end else k] += 1
    of[low:high] = middle
    groups = np.empty(records, np.int64)
    groups[order] = of
    return groups


def _blocks(scaled: Floats, k: int) -> Sequence[Indices]:
    records = len(scaled)
    parts = -(-records // max(BLOCK, 3 * k))
    if parts == 1:
        return [np.arange(records)]
    direction = np.linalg.svd(np.cov(scaled.T))[0][:, 0]
    order = np.argsort(scaled @ direction, kind="stable")
    return np.array_split(order, parts)


def _mdav(values: Floats, k: int) -> Indices:
    groups, group_count = np.full(len(values), -1, np.int64), 0
    left = np.arange(len(values))
    while len(left) >= 3 * k:
        farthest = left[_distances(values[left], values[left].mean(axis=0)).argmax()]
        opposite = left[_distances(values[left], values[farthest]).argmax()]
        for extreme in (farthest, opposite):
            is_taken = groups[extreme] >= 0
            centre = left[_distances(values[left], values[farthest]).argmax()] if is_taken else extreme
            groups[_nearest(values, left, centre, k)], group_count = group_count, group_count + 1
            left = left[groups[left] < 0]
    if len(left) >= 2 * k:
        farthest = left[_distances(values[left], values[left].mean(axis=0)).argmax()]
        groups[_nearest(values, left, farthest, k)], group_count = group_count, group_count + 1
        left = left[groups[left] < 0]
    groups[left] = group_count
    return groups


def _nearest(values: Floats, left: Indices, centre: int, k: int) -> Indices:
    distances = _distances(values[left], values[centre])
    distances[left == centre] = -1  # among equals, the centre itself
    return left[np.argpartition(distances, k - 1)[:k]]


def _distances(values: Floats, centre: Floats) -> Floats:
    apart = values - centre
    distances: Floats = np.einsum("ij,ij->i", apart, apart)
    return distances
