"""How far the values of each class are from those of the whole table: the earth mover's distance, for three ground distances.

Li, Li and Venkatasubramanian, "t-Closeness: Privacy Beyond k-Anonymity and l-Diversity", ICDE 2007, section 5. A missing value
counts as a value of its own: the last in an order, and in a hierarchy one that meets the others only at the top.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes
from anonymizer.engine.classes.tuples import tally
from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import Hierarchy

type Floats = npt.NDArray[np.float64]
type Ranks = npt.NDArray[np.int64]
"""For each code of a column, its place in the order, from 0."""
type Tree = tuple[npt.NDArray[np.int64], ...]
"""For each level below the top, the general form of each code of a column, as a number."""


def distances(classes: Classes, column: str) -> Floats:
    """Equal ground distance: the total variation distance, half the sum of the absolute differences of the shares.

    As the positive and the negative differences are equal in sum, only the values present in a class need a visit.
    """
    whole = classes.table.whole(column)
    of, values, counts = classes.histogram(column)
    more = np.maximum(counts / classes.records[of] - whole[values], 0)
    return np.bincount(of, weights=more, minlength=classes.size).astype(float)


def ordered_distances(classes: Classes, column: str, rank: Ranks) -> Floats:
    """Ordered ground distance |i - j| / (m - 1): the sum of the absolute differences of the cumulated shares, over m - 1.

    Between two values that occur in a class, its cumulated share stays the same while that of the table grows; so each such
    stretch is summed at once, on either side of the place where the table overtakes the class.
    """
    size = len(rank)
    whole = np.zeros(size)
    whole[rank] = classes.table.whole(column)
    cumulated = np.cumsum(whole)
    sums = np.concatenate(([0.0], np.cumsum(cumulated)))
    of, values, counts = classes.histogram(column)
    place = rank[values]
    order = np.argsort(of * size + place)
    of, place, share = of[order], place[order], (counts / classes.records[of])[order]
    first = np.concatenate(([True], of[1:] != of[:-1]))
    until = np.where(np.concatenate((first[1:], [True])), size, np.concatenate((place[1:], [size])))
    level = _cumulated_within(share, first)
    overtaken = np.clip(np.searchsorted(cumulated, level), place, until)
    work = level * (overtaken - place) - (sums[overtaken] - sums[place])
    work += (sums[until] - sums[overtaken]) - level * (until - overtaken)
    work += np.where(first, sums[place], 0)  # before its first value a class has nothing
    return np.bincount(of, weights=work, minlength=classes.size) / max(size - 1, 1)


def tree_distances(classes: Classes, column: str, levels: Tree) -> Floats:
    """Hierarchical ground distance, height of the meeting point over the height of the tree.

    The mass that must pass above a node is the difference of the shares below it; every step upwards costs 1 / (2 height),
    and what goes up comes down.
    """
    whole = classes.table.whole(column)
    of, values, counts = classes.histogram(column)
    moved_mass = np.zeros(classes.size)
    for general in levels:
        size = int(general.max(initial=0)) + 1
        below = np.bincount(general, weights=whole, minlength=size)
        keys, records = tally(of * size + general[values], classes.size * size, counts)
        class_of = keys // size
        more = np.maximum(records / classes.records[class_of] - below[keys % size], 0)
        moved_mass += np.bincount(class_of, weights=more, minlength=classes.size)
    return moved_mass / max(len(levels), 1)


def ranks(values: Sequence[str | None], order: Sequence[str] | None, *, column: str) -> Ranks:
    """The place of each value: in the given order, or that of numbers.

    Raises:
        InvalidRecipe: the order leaves values out, or without one the values are no numbers.
    """
    known = [value for value in values if value is not None]
    if order is not None:
        place = {value: number for number, value in enumerate(order)}
        missing = sum(value not in place for value in known)
        if missing:
            raise InvalidRecipe(Finding("recipe.order_incomplete", column, facts={"values": missing}))
        keys = [float(len(place)) if value is None else float(place[value]) for value in values]
    else:
        numbers = [None if value is None else _number(value) for value in values]
        unread = sum(number is None for number, value in zip(numbers, values, strict=True) if value is not None)
        if unread:
            raise InvalidRecipe(Finding("recipe.order_needed", column, facts={"values": unread}))
        keys = [np.inf if number is None else number for number in numbers]
    _, places = np.unique(keys, return_inverse=True)
    return places.astype(np.int64)


def tree(values: Sequence[str | None], hierarchy: Hierarchy, *, column: str) -> Tree:
    """The general forms of each value.

    Raises:
        InvalidRecipe: the hierarchy does not know some values.
    """
    paths = [None if value is None else hierarchy.climb(value) for value in values]
    missing = sum(path is None for path, value in zip(paths, values, strict=True) if value is not None)
    if missing:
        raise InvalidRecipe(Finding("recipe.hierarchy_incomplete", column, facts={"values": missing}))
    levels = []
    for level in range(len(hierarchy.level_names) - 1):
        # A node is told by its whole way up: equal words under different parents are different nodes.
        forms = [None if path is None else path[level:] for path in paths]
        number = {form: place for place, form in enumerate(dict.fromkeys(forms))}
        levels.append(np.array([number[form] for form in forms], np.int64))
    return tuple(levels)


def _cumulated_within(share: Floats, first: npt.NDArray[np.bool_]) -> Floats:
    """Sums that begin anew with each class."""
    total = np.cumsum(share)
    before = np.where(first, total - share, 0)
    return total - np.maximum.accumulate(before)


def _number(value: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    return number if np.isfinite(number) else None
