"""An index of several indicators, each with a weight and a direction, and how sure its ranks are.

Each indicator is made comparable by its z-score (mean 0, standard deviation 1 over the places compared) or by its range (0 to 1), turned so that
more is always better, and averaged by weight. OECD and JRC, *Handbook on Constructing Composite Indicators* (2008), steps 5 and 6.
A place without one of the indicators is not ranked: to leave the gap out would rank it by something else than its neighbours.

The range of a rank holds for every choice of weights within the given margin of those chosen. For two places the difference of their
indices is largest where each weight goes to the end of its margin that favours the one, so no weights need be tried. What other places
can reach against one is counted place by place, hence the range is never too narrow, and can be too wide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

METHODS: Final = ("z-score", "range")
MARGIN: Final = 0.2


@dataclass(frozen=True, slots=True)
class Criterion:
    """One indicator of the index: its value for each place that has one."""

    values: Mapping[int, float]
    weight: float = 1.0
    is_better_when_higher: bool = True


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place in the list. ``best`` and ``worst``: its rank lies between, whatever the weights within the margin."""

    place: int
    index: float
    rank: int
    best: int
    worst: int


@dataclass(frozen=True, slots=True)
class Composite:
    """The ranked list, and for each place that is not in it the numbers of the criteria that it lacks."""

    ranked: tuple[Ranked, ...]
    lacking: Mapping[int, tuple[int, ...]]


def composite(
    criteria: Sequence[Criterion], places: Sequence[int], *, method: str = "z-score", margin: float = MARGIN
) -> Composite:
    """The places in the order of their index, the best first.

    >>> criterion = Criterion({1: 10.0, 2: 20.0, 3: 30.0})
    >>> [(ranked.place, ranked.rank) for ranked in composite([criterion], [1, 2, 3]).ranked]
    [(3, 1), (2, 2), (1, 3)]
    """
    lacking = {
        place: tuple(number for number, criterion in enumerate(criteria) if place not in criterion.values)
        for place in places
    }
    whole = [place for place in places if not lacking[place]]
    absent = {place: missing for place, missing in lacking.items() if missing}
    if not whole or not criteria:
        return Composite((), absent)
    table = np.array([[criterion.values[place] for criterion in criteria] for place in whole], float)
    table = comparable(table, method)
    for column in (number for number, criterion in enumerate(criteria) if not criterion.is_better_when_higher):
        table[:, column] = 1 - table[:, column] if method == "range" else -table[:, column]
    weights = np.array([criterion.weight for criterion in criteria], float)
    index = table @ weights / max(weights.sum(), 1e-12)
    best, worst = _range_of_ranks(table, weights, margin)
    order = np.lexsort((np.array(whole), -np.round(index, 9)))
    ranks = [1 + int((np.round(index, 9) > np.round(index[at], 9)).sum()) for at in range(len(whole))]
    ranked = tuple(Ranked(whole[at], float(index[at]), ranks[at], int(best[at]), int(worst[at])) for at in order)
    return Composite(ranked, absent)


def comparable(table: Any, method: str) -> Any:
    """Each column on one scale. A column that says the same of all places says nothing: zero."""
    if method == "range":
        spread = table.max(axis=0) - table.min(axis=0)
        return np.where(spread > 0, (table - table.min(axis=0)) / np.where(spread > 0, spread, 1), 0.0)
    spread = table.std(axis=0)
    return np.where(spread > 0, (table - table.mean(axis=0)) / np.where(spread > 0, spread, 1), 0.0)


def _range_of_ranks(table: Any, weights: Any, margin: float) -> tuple[Any, Any]:
    """For each place 1 + how many others surpass it under all weights, and under some."""
    low, high = weights * (1 - margin), weights * (1 + margin)
    best, worst = [], []
    for mine in table:
        ahead = table - mine
        most = (np.where(ahead > 0, high, low) * ahead).sum(axis=1)
        least = (np.where(ahead > 0, low, high) * ahead).sum(axis=1)
        best.append(1 + int((least > 1e-9).sum()))
        worst.append(1 + int((most > 1e-9).sum()))
    return np.array(best), np.array(worst)
