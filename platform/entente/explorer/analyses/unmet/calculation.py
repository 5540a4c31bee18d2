"""Needs that were not met: rates with Wilson's interval, reasons, a Pareto list, and a funnel so that small places do not lead.

Funnel limits after Spiegelhalter, "Funnel plots
for comparing institutional performance", *Statistics in Medicine* 24 (2005): p ± z √(p (1 − p) / n), at 95 % and 99.8 %.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from entente.explorer.rates import Rate, wilson

Z998: Final = 3.090232306167813
WIDEST: Final = 0.2  # of an interval of a place that tells something by itself
_RINGS: Final = 2  # of neighbours: farther places are others


@dataclass(frozen=True, slots=True)
class InFunnel:
    """A place's rate beside the limits for its size; ``stands_out``: beyond the outer limits, above (1) or below (-1)."""

    key: str
    rate: Rate
    lower: float
    upper: float
    stands_out: int


@dataclass(frozen=True, slots=True)
class Heap:
    """One of the largest heaps, with the share of all that it and those before it make up."""

    key: str
    count: int
    share: float
    cumulative: float


def funnel(counts: Mapping[str, tuple[int, int]], *, z: float = Z998) -> list[InFunnel]:
    """Places by how far they stand beyond their limits; then by rate. Counts are (unmet, needs)."""
    part, whole = sum(pair[0] for pair in counts.values()), sum(pair[1] for pair in counts.values())
    target = part / whole if whole else 0.0
    points = []
    for key, (unmet, needs) in counts.items():
        if needs <= 0:
            continue
        lower, upper = limits(target, needs, z=z)
        rate = wilson(unmet, needs)
        points.append(InFunnel(key, rate, lower, upper, (rate.rate > upper) - (rate.rate < lower)))
    return sorted(points, key=lambda point: (-point.stands_out, -point.rate.rate, point.key))


@dataclass(frozen=True, slots=True)
class Pooled:
    """A small place and the rate of it together with its neighbours; ``places``: how many they are."""

    key: str
    alone: Rate
    together: Rate
    places: int


def pooled(
    counts: Mapping[str, tuple[int, int]], neighbours: Mapping[str, Collection[str]], *, widest: float = WIDEST
) -> list[Pooled]:
    """Places whose interval is wider than ``widest``, a proportion, with those around them, and around these where it is still so; the widest first.

    A neighbour without counts adds nothing. A place that none of its neighbours narrows is left out.

    >>> small = pooled({"a": (2, 8), "b": (30, 120)}, {"a": ["b", "c"]})
    >>> [(place.key, place.together.part, place.together.whole, place.places) for place in small]
    [('a', 32, 128, 2)]
    """
    places = []
    for key, (unmet, needs) in counts.items():
        if needs <= 0:
            continue
        alone = together = wilson(unmet, needs)
        ring = members = {key}
        for _ in range(_RINGS):
            if together.high - together.low <= widest:
                break
            ring = {other for place in ring for other in neighbours.get(place, ()) if other in counts} - members
            members = members | ring
            together = wilson(sum(counts[place][0] for place in members), sum(counts[place][1] for place in members))
        if len(members) > 1:
            places.append(Pooled(key, alone, together, len(members)))
    return sorted(places, key=lambda place: (place.alone.low - place.alone.high, place.key))


def limits(target: float, needs: float, *, z: float) -> tuple[float, float]:
    """Between which the rate of so many needs lies where the place is like all others."""
    half = z * math.sqrt(target * (1 - target) / needs)
    return max(0.0, target - half), min(1.0, target + half)


def pareto(counts: Mapping[str, int]) -> list[Heap]:
    """The largest first.

    >>> [(heap.key, round(heap.cumulative, 2)) for heap in pareto({"cost": 3, "hours": 1})]
    [('cost', 0.75), ('hours', 1.0)]
    """
    whole, so_far, heaps = sum(counts.values()) or 1, 0, []
    for key, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        so_far += count
        heaps.append(Heap(key, count, count / whole, so_far / whole))
    return heaps
