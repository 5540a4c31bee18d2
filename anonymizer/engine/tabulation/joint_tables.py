"""One table of several holders: each contributes protected counts, nobody sees another's records, and every sum says how far it is known.

A contribution is a table by need, place and time with all its totals, in which small counts and what would betray them are hidden. What adds up
in it bounds each hidden cell (``intervals``); the bounds of several contributions add up to those of their sum. Places that are too small, or too little known, to stand
by themselves are pooled by a rule that was declared with the question, and that looks at nothing but these bounds: first over time, then with
the other small places of their area, then with what is left of other areas.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.tabulation.intervals import pass_on

HIDDEN: Final = -1
MOST_CELLS: Final = 20_000
"""Of one contribution, with its totals."""
MOST_COUNT: Final = 10**9
"""A larger count is refused; a hidden cell that nothing bounds is taken to hold at most this."""
DIMENSIONS: Final = ("needs", "places", "times")
_ROUNDS: Final = 12
_WHOLE: Final = slice(1, None)


@dataclass(frozen=True, slots=True)
class PartialTable:
    """What one holder contributes.

    Attributes:
        needs, places, times: the values of each dimension, in their order, without totals.
        counts: by need, place and time, the total of each dimension first; ``HIDDEN`` where a count is not shown.
    """

    needs: tuple[str, ...]
    places: tuple[str, ...]
    times: tuple[str, ...]
    counts: Any

    def to_dict(self) -> dict[str, Any]:
        """As plain values, the counts one after the other."""
        return {
            "needs": list(self.needs),
            "places": list(self.places),
            "times": list(self.times),
            "counts": self.counts.ravel().tolist(),
        }


@dataclass(frozen=True, slots=True)
class PartialRule:
    """What every contribution to a question must be.

    Attributes:
        threshold: no smaller count is shown, zero excepted.
        is_need, is_place, is_time: whether a value belongs to the question.
    """

    threshold: int
    is_need: Callable[[str], bool]
    is_place: Callable[[str], bool]
    is_time: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class PoolingRule:
    """How places that are too small are pooled.

    Attributes:
        least: a place stands by itself where at least so many were counted in it for certain, needs taken together,
        within_percent: and where what is known of them leaves no more room than so many hundredths of the largest count that it can be.
        area_of: the area with whose other small places it is pooled.
    """

    least: int
    within_percent: int
    area_of: Callable[[str], str]

    def lets_stand(self, low: Any, high: Any) -> bool:
        """Whether counts, needs taken together, are large and well known enough, every one of them."""
        return bool(((low >= self.least) & ((high - low) * 100 <= self.within_percent * high)).all())


@dataclass(frozen=True, slots=True)
class JointRow:
    """One sum.

    Attributes:
        need, time: ``None`` for all of them together.
        places: those that are added up; empty for all of them.
        low, high: between them the sum of what the holders counted lies; ``high`` is ``None`` where nothing bounds it.
    """

    need: str | None
    places: tuple[str, ...]
    time: str | None
    low: int
    high: int | None

    @property
    def is_exact(self) -> bool:
        return self.low == self.high


def read_partial(content: Mapping[str, Any], rule: PartialRule) -> PartialTable:
    """A contribution, where it is one to the question.

    Raises:
        InvalidSource: "joint.malformed"; "joint.other_values": of another question; "joint.below_threshold"; "joint.contradicts_itself":
            no counts could stand behind it.
    """
    if set(content) != {*DIMENSIONS, "counts"}:
        raise InvalidSource(Finding("joint.malformed"))
    needs, places, times = (_values(content[name]) for name in DIMENSIONS)
    counts = content["counts"]
    size = (len(needs) + 1) * (len(places) + 1) * (len(times) + 1)
    if not isinstance(counts, list) or not all(type(count) is int for count in counts) or len(counts) != size:
        raise InvalidSource(Finding("joint.malformed"))
    if size > MOST_CELLS or not all(HIDDEN <= count <= MOST_COUNT for count in counts):
        raise InvalidSource(Finding("joint.malformed"))
    foreign = [value for value in needs if not rule.is_need(value)]
    foreign += [value for value in places if not rule.is_place(value)]
    foreign += [value for value in times if not rule.is_time(value)]
    if foreign:
        raise InvalidSource(Finding("joint.other_values", facts={"count": len(foreign)}))
    if any(0 < count < rule.threshold for count in counts):
        raise InvalidSource(Finding("joint.below_threshold", facts={"threshold": rule.threshold}))
    shape = (len(needs) + 1, len(places) + 1, len(times) + 1)
    table = PartialTable(needs, places, times, np.array(counts, np.int64).reshape(shape))
    low, high = bounds_of(table)
    if (low > high).any():
        raise InvalidSource(Finding("joint.contradicts_itself"))
    return table


def bounds_of(table: PartialTable) -> tuple[Any, Any]:
    """The least and the largest count that each cell can hold, as far as its totals tell.

    >>> counts = np.array([[[40, 40], [-1, -1], [30, 30]]])
    >>> low, high = bounds_of(PartialTable((), ("V5K", "V6B"), ("2025",), counts))
    >>> low[0, :, 1].tolist(), high[0, :, 1].tolist()
    ([40, 10, 30], [40, 10, 30])
    """
    is_hidden = table.counts == HIDDEN
    low, high = np.where(is_hidden, 0, table.counts), np.where(is_hidden, MOST_COUNT, table.counts)
    for _ in range(_ROUNDS):
        moved = False
        for axis in range(3):
            if low.shape[axis] > 1:
                moved |= pass_on(np.moveaxis(low, axis, 0), np.moveaxis(high, axis, 0), _WHOLE, open_=False)
        if not moved:
            break
    return low, high


def joint_table(tables: Sequence[PartialTable], needs: Sequence[str], rule: PoolingRule) -> list[JointRow]:
    """The sums of several contributions: everything, then each place or pool of places; within each, all needs and then one after the other.

    Args:
        needs: those of the question, in its order; what else contributions hold follows.
    """
    if not tables:
        return []
    axes = _Axes.of(tables, needs)
    several = [axes.aligned(table) for table in tables]
    low, high = sum(bounds[0] for bounds in several), sum(bounds[1] for bounds in several)
    rows = axes.rows((), low[:, 0], high[:, 0], by_time=True)
    small: dict[str, list[int]] = {}
    for at, place in enumerate(axes.places, 1):
        if rule.lets_stand(low[0, at], high[0, at]):
            rows += axes.rows((place,), low[:, at], high[:, at], by_time=True)
        elif rule.lets_stand(low[0, at, 0], high[0, at, 0]):
            rows += axes.rows((place,), low[:, at], high[:, at], by_time=False)
        else:
            small.setdefault(rule.area_of(place), []).append(at)
    left: list[int] = []
    for area in sorted(small):
        pool_low, pool_high = _pooled(several, small[area])
        if rule.lets_stand(pool_low[0, 0], pool_high[0, 0]):
            rows += axes.rows(tuple(axes.places[at - 1] for at in small[area]), pool_low, pool_high, by_time=False)
        else:
            left += small[area]
    if left:
        rows += axes.rows(tuple(axes.places[at - 1] for at in left), *_pooled(several, left), by_time=False)
    return rows


@dataclass(frozen=True, slots=True)
class _Axes:
    """The values of all contributions together."""

    needs: tuple[str, ...]
    places: tuple[str, ...]
    times: tuple[str, ...]

    @classmethod
    def of(cls, tables: Sequence[PartialTable], needs: Sequence[str]) -> _Axes:
        used = {need for table in tables for need in table.needs}
        known = [need for need in needs if need in used]
        return cls(
            (*known, *sorted(used - set(known))),
            tuple(sorted({place for table in tables for place in table.places})),
            tuple(sorted({time for table in tables for time in table.times})),
        )

    def aligned(self, table: PartialTable) -> tuple[Any, Any]:
        """The bounds of a contribution in the cells of all. A value that it does not name was counted nowhere in it."""
        shape = (len(self.needs) + 1, len(self.places) + 1, len(self.times) + 1)
        where = np.ix_(
            [0, *(self.needs.index(value) + 1 for value in table.needs)],
            [0, *(self.places.index(value) + 1 for value in table.places)],
            [0, *(self.times.index(value) + 1 for value in table.times)],
        )
        low, high = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        low[where], high[where] = bounds_of(table)
        return low, high

    def rows(self, places: tuple[str, ...], low: Any, high: Any, *, by_time: bool) -> list[JointRow]:
        """Sums of one place or pool, from bounds by need and time."""
        times = [None, *self.times] if by_time and len(self.times) > 1 else [None]
        return [
            JointRow(need, places, time, int(low[i, j]), None if high[i, j] >= MOST_COUNT else int(high[i, j]))
            for i, need in enumerate([None, *self.needs])
            for j, time in enumerate(times)
        ]


def _pooled(several: Sequence[tuple[Any, Any]], places: Sequence[int]) -> tuple[Any, Any]:
    """The bounds of places taken together, by need and time: added up, and what the total leaves beside the others, for each contribution."""
    low_sum: Any = 0
    high_sum: Any = 0
    for low, high in several:
        others = np.setdiff1d(np.arange(1, low.shape[1]), places)
        least, most = low[:, places].sum(axis=1), high[:, places].sum(axis=1)
        low_sum = low_sum + np.maximum(least, low[:, 0] - high[:, others].sum(axis=1))
        high_sum = high_sum + np.minimum(most, high[:, 0] - low[:, others].sum(axis=1))
    return low_sum, high_sum


def _values(content: Any) -> tuple[str, ...]:
    if not isinstance(content, list) or not all(isinstance(value, str) and 0 < len(value) <= 100 for value in content):
        raise InvalidSource(Finding("joint.malformed"))
    if any(first >= second for first, second in pairwise(content)):
        raise InvalidSource(Finding("joint.malformed"))  # in their order, and none twice
    return tuple(content)
