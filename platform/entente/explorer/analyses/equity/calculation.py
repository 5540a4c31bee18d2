"""Who is helped less: rates of groups against one of them, and the gradient from the poorest places to the richest. Who was not asked is in neither.

The rate of a group is unmet / needs with Wilson's interval. The rate ratio's 95 % interval is exp(ln RR ± 1.96 √(1/a - 1/n₁ + 1/b - 1/n₀))
(Katz, Baptista, Azen and Pike, *Biometrics* 34, 1978). The asking rate is the share of contacts in which the question was answered: "not asked" is
not "no", and a low asking rate makes every comparison doubtful.

Gradient: places are put in order of an indicator and cut into five parts of equal population; the slope index of inequality is the slope of
the weighted regression of the rate on the ridit, the share of people who stand lower (0 to 1); the relative index is the fitted rate at the one end over that
at the other (Mackenbach and Kunst, *Social Science & Medicine* 44, 1997).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from entente.explorer.rates import Z95, Rate, wilson

FIFTHS: Final = 5


@dataclass(frozen=True, slots=True)
class Compared:
    """A group: its rate, and how often that of the reference it is. ``ratio`` is ``None`` for the reference itself and where nothing can be said."""

    group: str
    rate: Rate
    ratio: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Fifth:
    """The places of one fifth of the people, the lowest values of the indicator first."""

    number: int
    places: int
    people: int
    count: int
    per_thousand: float


@dataclass(frozen=True, slots=True)
class Gradient:
    """``slope``: contacts for each 1,000 people from one end to the other; ``relative``: highest values of the indicator over lowest."""

    fifths: tuple[Fifth, ...]
    slope: float
    relative: float | None


def compared(counts: Mapping[str, tuple[int, int]], reference: str) -> list[Compared]:
    """Groups by their (unmet, needs), the reference first, then the highest ratio.

    >>> [(group.group, group.ratio and round(group.ratio, 2)) for group in compared({"no": (20, 100), "yes": (30, 100)}, "no")]
    [('no', None), ('yes', 1.5)]
    """
    base = counts.get(reference)
    comparisons = []
    for group, (part, whole) in counts.items():
        if whole <= 0:
            continue
        ratio = low = high = None
        if group != reference and base and part > 0 and base[0] > 0:
            ratio = part / whole / (base[0] / base[1])
            wide = Z95 * math.sqrt(max(1 / part - 1 / whole + 1 / base[0] - 1 / base[1], 0.0))
            low, high = ratio * math.exp(-wide), ratio * math.exp(wide)
        comparisons.append(Compared(group, wilson(part, whole), ratio, low, high))
    return sorted(
        comparisons, key=lambda comparison: (comparison.group != reference, -(comparison.ratio or 0), comparison.group)
    )


def asking_rate(counts: Mapping[str, int], not_asked: Collection[str]) -> float | None:
    """The share of contacts in which the question was answered; ``None`` where there are none.

    >>> asking_rate({"yes": 10, "no": 30, "not asked": 60}, {"not asked"})
    0.4
    """
    whole = sum(counts.values())
    return sum(count for group, count in counts.items() if group not in not_asked) / whole if whole else None


def gradient(places: Sequence[tuple[float, int, int]]) -> Gradient | None:
    """From (value of the indicator, people, contacts) of each place. ``None`` where there are fewer than five places with people."""
    ordered = sorted(place for place in places if place[1] > 0)
    people = sum(place[1] for place in ordered)
    if len(ordered) < FIFTHS:
        return None
    parts: list[list[tuple[float, int, int]]] = [[] for _ in range(FIFTHS)]
    before, points = 0, []
    for place in ordered:
        middle = (before + place[1] / 2) / people
        parts[min(int(middle * FIFTHS), FIFTHS - 1)].append(place)
        points.append((middle, 1000 * place[2] / place[1], place[1]))
        before += place[1]
    mean_x, mean_y = (sum(point[at] * point[2] for point in points) / people for at in (0, 1))
    spread = sum(weight * (x - mean_x) ** 2 for x, _, weight in points)
    slope = sum(weight * (x - mean_x) * (y - mean_y) for x, y, weight in points) / spread
    low, high = mean_y - slope * mean_x, mean_y + slope * (1 - mean_x)
    fifths = tuple(
        Fifth(
            number,
            len(part),
            sum(place[1] for place in part),
            sum(place[2] for place in part),
            1000 * sum(place[2] for place in part) / sum(place[1] for place in part),
        )
        for number, part in enumerate(parts, 1)
        if part
    )
    return Gradient(fifths, slope, high / low if low > 0 and high > 0 else None)
