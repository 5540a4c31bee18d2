"""Figures of one division of the land estimated for another, from the shares of its places: simple areal weighting.

Goodchild and Lam, "Areal interpolation: a variant of the traditional spatial problem", *Geo-Processing* 1 (1980): a count is shared out as the
area is, or as the people are. We differ in two things: a place that lies in another but for a sliver is carried whole, and each estimate stands
between the two numbers that it cannot leave if the shares of whole places are right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

WHOLE: Final = 0.95  # of a place: from here on it counts as lying in one other
SHOWN, MISSING, SUPPRESSED = "shown", "missing", "suppressed"


@dataclass(frozen=True, slots=True)
class Part:
    """The share of a place, 0 to 1, that lies in a target."""

    source: int
    target: int
    share: float


@dataclass(frozen=True, slots=True)
class Known:
    """What is published of a place; the value is there where the status is shown."""

    status: str
    value: float | None


@dataclass(frozen=True, slots=True)
class Estimate:
    """What is carried to a target. ``low`` and ``high`` are equal where nothing had to be estimated."""

    status: str
    value: float | None = None
    low: float | None = None
    high: float | None = None


def whole_parts(parts: Sequence[Part]) -> list[Part]:
    """The same, with places that lie in one target but for a sliver lying in it whole, unless the sliver is all that another target has.

    >>> whole_parts([Part(1, 7, 0.97), Part(1, 8, 0.03), Part(2, 8, 0.5)])
    [Part(source=1, target=7, share=1.0), Part(source=2, target=8, share=0.5)]
    >>> whole_parts([Part(1, 7, 0.97), Part(1, 8, 0.03)])
    [Part(source=1, target=7, share=0.97), Part(source=1, target=8, share=0.03)]
    """
    touched = Counter(part.target for part in parts)
    last = {part.source for part in parts if part.share < WHOLE and touched[part.target] == 1}
    homes = {part.source: part.target for part in parts if part.share >= WHOLE and part.source not in last}
    return [
        Part(part.source, part.target, 1.0 if part.source in homes else part.share)
        for part in parts
        if homes.get(part.source, part.target) == part.target
    ]


def carried_counts(parts: Sequence[Part], known: Mapping[int, Known]) -> dict[int, Estimate]:
    """Counts by target: Σ share x count, between the sum of the whole places and that of all places that touch it.

    A target of which any part is hidden or not known has no number: the others alone would pass for its total.

    >>> counts = {1: Known("shown", 100.0), 2: Known("shown", 40.0)}
    >>> carried_counts([Part(1, 7, 1.0), Part(2, 7, 0.25), Part(2, 8, 0.75)], counts)[7]
    Estimate(status='shown', value=110.0, low=100.0, high=140.0)
    """
    estimates = {}
    for target, lying in _by_target(parts).items():
        status = _worst(lying, known)
        if status != SHOWN:
            estimates[target] = Estimate(status)
            continue
        counts = [(part.share, known[part.source].value or 0.0) for part in lying]
        low = sum(value for share, value in counts if share >= 1)
        high = sum(value for _, value in counts)
        estimates[target] = Estimate(SHOWN, sum(share * value for share, value in counts), low, high)
    return estimates


def carried_shares(
    parts: Sequence[Part], known: Mapping[int, Known], people: Mapping[int, float]
) -> dict[int, Estimate]:
    """Percentages by target: the mean of the places, each weighing as many people as it shares out; between the least and the largest of them.

    >>> shares = {1: Known("shown", 10.0), 2: Known("shown", 20.0)}
    >>> carried_shares([Part(1, 7, 1.0), Part(2, 7, 0.5)], shares, {1: 300, 2: 200})[7]
    Estimate(status='shown', value=12.5, low=10.0, high=20.0)
    """
    estimates = {}
    for target, lying in _by_target(parts).items():
        weights = [part.share * people.get(part.source, 0.0) for part in lying]
        status = _worst(lying, known) if sum(weights) else MISSING
        if status != SHOWN:
            estimates[target] = Estimate(status)
            continue
        values = [known[part.source].value or 0.0 for part in lying]
        mean = sum(weight * value for weight, value in zip(weights, values, strict=True)) / sum(weights)
        estimates[target] = Estimate(SHOWN, mean, min(values), max(values))
    return estimates


def estimated_share(parts: Sequence[Part], weights: Mapping[int, float]) -> float:
    """Which proportion of a total lies in places that had to be divided.

    >>> estimated_share([Part(1, 7, 1.0), Part(2, 7, 0.25), Part(2, 8, 0.75)], {1: 60, 2: 40})
    0.4
    """
    total = sum(weights.get(source, 0.0) for source in {part.source for part in parts})
    divided = sum(weights.get(source, 0.0) for source in {part.source for part in parts if part.share < 1})
    return divided / total if total else 0.0


def _by_target(parts: Sequence[Part]) -> dict[int, list[Part]]:
    targets: dict[int, list[Part]] = {}
    for part in parts:
        targets.setdefault(part.target, []).append(part)
    return targets


def _worst(parts: Sequence[Part], known: Mapping[int, Known]) -> str:
    statuses = {known[part.source].status if part.source in known else MISSING for part in parts}
    return SUPPRESSED if SUPPRESSED in statuses else MISSING if statuses - {SHOWN} else SHOWN
