"""Ordered words (schooling, urgency, sizes) to runs of neighbours: low, low – medium."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.hierarchies.files import ListedHierarchy


def ordered_hierarchy(values: Sequence[object], sizes: Sequence[int] = (2,)) -> ListedHierarchy:
    """A closed hierarchy: at each level, so many neighbours in the given order are one value.

    Args:
        values: every value, from one end to the other.
        sizes: values in a run, one number for each level above the value; each a multiple of the one before.

    >>> ordered_hierarchy(["none", "some", "much"], sizes=[2]).climb("some")
    ('some', 'none – some', '*')
    """
    words = [str(value) for value in values]
    if not words or len(set(words)) < len(words):
        raise ValueError("order.values")
    if not sizes or any(size < 2 for size in sizes) or any(wider % size for size, wider in pairwise(sizes)):
        raise ValueError("order.sizes")
    names = ("value", *(f"groups-{size}" for size in sizes), "any")
    rows = [(word, *(_run(words, place, size) for size in sizes), ANY) for place, word in enumerate(words)]
    return ListedHierarchy(rows, level_names=names)


def _run(words: Sequence[str], place: int, size: int) -> str:
    run = words[place // size * size : place // size * size + size]
    return run[0] if len(run) == 1 else f"{run[0]} – {run[-1]}"
