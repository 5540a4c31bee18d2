"""How many texts still show an identifier, estimated from those that a person has read.

The texts fall into strata (those that look risky, the others), each sampled at random. The estimate weighs the share of each
stratum by its size. The interval is the sum of exact binomial intervals (C. J. Clopper and E. S. Pearson, The use of
confidence or fiducial limits illustrated in the case of the binomial, Biometrika 26, 1934), each at a level such that all hold
together (Bonferroni): it covers at least as often as it says, and is wider than it would have to be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stratum:
    """Texts of one sort: how many there are, how many were read, and in how many of these something was missed."""

    population: int
    read: int
    missed: int


@dataclass(frozen=True, slots=True)
class LeakEstimate:
    """The share of texts that still show something, with its interval: proportions, 0 to 1."""

    rate: float
    low: float
    high: float
    read: int
    missed: int
    population: int


def estimate_leaks(strata: Sequence[Stratum], *, confidence: float = 0.95) -> LeakEstimate:
    """The estimate over all strata. One of which nothing was read may leak from 0 to 1.

    >>> found = estimate_leaks([Stratum(population=10_000, read=100, missed=0)])
    >>> found.rate, round(found.high, 4)
    (0.0, 0.0362)
    """
    held = [stratum for stratum in strata if stratum.population]
    population = sum(stratum.population for stratum in held)
    rate = low = high = 0.0
    for stratum in held:
        weight = stratum.population / population
        least, most = _interval(stratum, 1 - (1 - confidence) / len(held))
        rate += weight * (stratum.missed / stratum.read if stratum.read else 0.0)
        low += weight * least
        high += weight * most
    read, missed = sum(stratum.read for stratum in held), sum(stratum.missed for stratum in held)
    return LeakEstimate(rate, low, min(high, 1.0), read, missed, population)


def _interval(stratum: Stratum, confidence: float) -> tuple[float, float]:
    if stratum.read >= stratum.population:
        return (stratum.missed / stratum.read,) * 2  # all were read: there is nothing to guess
    least, most = clopper_pearson(stratum.missed, stratum.read, confidence=confidence)
    unread = stratum.population - stratum.read
    # What was read is known; only the unread part is uncertain.
    return max(least, stratum.missed / stratum.population), min(most, (stratum.missed + unread) / stratum.population)


def clopper_pearson(hits: int, seen: int, *, confidence: float = 0.95) -> tuple[float, float]:
    """The exact interval of a proportion.

    >>> [round(end, 4) for end in clopper_pearson(10, 100)]
    [0.049, 0.1762]
    """
    from scipy.stats import beta

    if not seen:
        return 0.0, 1.0
    tail = (1 - confidence) / 2
    low = 0.0 if hits == 0 else float(beta.ppf(tail, hits, seen - hits + 1))
    high = 1.0 if hits == seen else float(beta.ppf(1 - tail, hits + 1, seen - hits))
    return low, high
