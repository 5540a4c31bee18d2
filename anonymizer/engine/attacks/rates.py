"""How often an attack succeeds, and what of that is due to the release: rates with Wilson intervals, and the risk.

Giomi, Boenisch, Wehmeyer and Tasnádi, "A Unified Framework for Quantifying Privacy Risk in Synthetic Data", PoPETs 2023,
section 4: the rate and its error are those of Wilson ("Probable inference", JASA 22, 1927), and the risk is
(attack - control) / (1 - control), with the error propagated and the interval cut to 0..1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import hypot, sqrt
from statistics import NormalDist
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard the attacker tries, and what makes it repeatable."""

    attacks: int = 500
    """Targets (or predicates) of each attack, at most."""
    seed: int = 0
    confidence: float = 0.95
    """Of the intervals."""
    tries: int = 100
    """Predicates that are written for each one that is asked for, before the attacker gives up."""

    def draws(self, *attack: int) -> np.random.Generator:
        """The random numbers of one attack."""
        return np.random.default_rng([self.seed, *attack])

    def rate(self, attacks: int, successes: float) -> Rate:
        """The success rate, at this confidence."""
        return rate(attacks, successes, self.confidence)


USUAL = Effort()


@dataclass(frozen=True, slots=True)
class Rate:
    """The success rate of a number of attacks: the centre of Wilson's interval, and half its width."""

    attacks: int
    successes: float
    """A whole number, unless it was corrected for the size of the control group."""
    value: float
    error: float

    @property
    def interval(self) -> tuple[float, float]:
        return _within(self.value - self.error), _within(self.value + self.error)

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "attacks": self.attacks,
            "successes": self.successes,
            "rate": self.value,
            "interval": list(self.interval),
        }


@dataclass(frozen=True, slots=True)
class AttackResult:
    """What one attack achieved. ``to_dict`` is the published form."""

    attack: Rate
    baseline: Rate
    """The same by guessing at random. Where it is as good as the attack, the attack was too weak to tell anything."""
    control: Rate | None
    """The same against records that the release was not made from; None where there are none."""
    risk: float
    interval: tuple[float, float]
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def beats_chance(self) -> bool:
        """The attack does better than guessing."""
        return self.attack.value > self.baseline.value

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "risk": self.risk,
            "interval": list(self.interval),
            "attack": self.attack.to_dict(),
            "control": None if self.control is None else self.control.to_dict(),
            "baseline": self.baseline.to_dict(),
            "beats_chance": self.beats_chance,
            **self.facts,
        }


def rate(attacks: int, successes: float, confidence: float = 0.95) -> Rate:
    """The rate of ``successes`` in ``attacks``, which are independent of one another.

    >>> found = rate(100, 0)
    >>> round(found.value, 4), round(found.error, 4)
    (0.0185, 0.0185)
    """
    if not attacks:
        return Rate(0, 0, 0.5, 0.5)  # nothing was tried: nothing is known
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    spread = max(successes * (attacks - successes) / attacks, 0.0)
    weight = attacks + z * z
    return Rate(attacks, successes, (successes + z * z / 2) / weight, z / weight * sqrt(spread + z * z / 4))


def result(attack: Rate, baseline: Rate, control: Rate | None, **facts: Any) -> AttackResult:
    """The risk that the release adds: what the attack gains over the control, of what there was to gain.

    Without a control group the risk is the rate of the attack itself, which counts as a risk of the release also what anyone
    could guess: an upper bound.
    """
    if control is None:
        return AttackResult(attack, baseline, None, _within(attack.value), attack.interval, facts)
    room = 1 - control.value
    if room <= 0:
        return AttackResult(attack, baseline, control, 0.0, (0.0, 1.0), facts)
    value = (attack.value - control.value) / room
    error = hypot(attack.error / room, control.error * (attack.value - 1) / room**2)
    return AttackResult(
        attack, baseline, control, _within(value), (_within(value - error), _within(value + error)), facts
    )


def _within(value: float) -> float:
    return min(max(value, 0.0), 1.0)
