"""Classes of a map: values cut into groups of about equal size, so that few large places do not grey all others out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

MOST = 5


def breaks_of(values: Sequence[float], classes: int = MOST) -> list[float]:
    """Where each class but the first begins: quantiles, each once. Equal values are never cut apart.

    >>> breaks_of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    [3, 5, 7, 9]
    >>> breaks_of([0, 0, 0, 0, 7])
    [7]
    """
    ordered = sorted(values)
    places = [len(ordered) * step // classes for step in range(1, classes)]
    breaks = sorted({ordered[place] for place in places} if ordered else set())
    breaks = [value for value in breaks if value > ordered[0]]
    if not breaks and ordered and ordered[-1] > ordered[0]:
        breaks = [next(value for value in ordered if value > ordered[0])]
    return breaks


def class_of(value: float, breaks: Sequence[float]) -> int:
    """The number of the value's class, from 1."""
    return bisect_right(breaks, value) + 1
