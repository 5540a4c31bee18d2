"""How many people of the population are unique, estimated from a sample of it.

- Pitman's model: Hoshino, "Applying Pitman's sampling formula to microdata disclosure risk assessment", Journal of Official
  Statistics 17(4), 2001: both parameters by maximum likelihood. Hoshino approximates the expected number of uniques by
  Γ(θ + 1) / Γ(θ + α) N^α; here the expectation is exact.
- Zayatz, "Estimation of the percent of unique population elements on a microdata file using the sample", U.S. Census Bureau,
  Statistical Research Division, 1991.
- Slide negative binomial (SNB): Chen and Keller-McNulty, "Estimation of identification disclosure risk in microdata", Journal of
  Official Statistics 14(1), 1998: the size of a class of the population less one is negative binomial. The number of classes
  comes from Shlosser's modified estimator (Haas and Stokes, "Estimating the number of classes in a finite population", JASA
  93(444), 1998, section 3).
- Which of them: the decision rule of Dankar, El Emam, Neisa and Roffey, "Estimating the re-identification risk of clinical data
  sets", BMC Medical Informatics and Decision Making 12:66, 2012, as ARX applies it: Pitman up to a tenth of the population,
  otherwise the lower of Zayatz and SNB.

All of them take the table for a simple random sample. A client file is none, so they are a guide and not a proof.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, lgamma, log
from typing import Any

import numpy as np
import numpy.typing as npt

type Sizes = npt.NDArray[np.int64]
type Floats = npt.NDArray[np.float64]

_SMALL_SAMPLE = 0.1


@dataclass(frozen=True, slots=True)
class PopulationUniques:
    """Estimates of how many people of the population are alone in their class."""

    sampling_fraction: float
    people: int
    sample_uniques: int
    pitman: float | None
    zayatz: float
    snb: float | None
    """None where the model has no solution for this sample."""
    rule: str
    """Which estimate the decision rule takes."""
    expected: float
    """That estimate."""

    @property
    def share(self) -> float:
        """Unique people as a share of the population."""
        return self.expected / self.people if self.people else 0.0

    @property
    def share_of_sample_uniques(self) -> float:
        """The share of the sample's uniques that are unique in the population: as many as there are, each drawn alike."""
        return min(self.expected * self.sampling_fraction / self.sample_uniques, 1.0) if self.sample_uniques else 0.0

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "sampling_fraction": self.sampling_fraction,
            "people": self.people,
            "sample_uniques": self.sample_uniques,
            "pitman": self.pitman,
            "zayatz": self.zayatz,
            "snb": self.snb,
            "rule": self.rule,
            "expected": self.expected,
            "share": self.share,
            "share_of_sample_uniques": self.share_of_sample_uniques,
        }


def population_uniques(sizes: Sizes, *, people: int) -> PopulationUniques:
    """What the sizes of a sample's classes tell of a population of ``people``."""
    observed = sizes[sizes > 0]
    distinct, classes = np.unique(observed, return_counts=True)
    sample = int(observed.sum())
    people = max(people, sample)
    alone = int((observed == 1).sum())
    fraction = sample / people if people else 1.0
    if alone and sample < people:
        zayatz = zayatz_uniques(distinct, classes, people=people)
        pitman = pitman_uniques(distinct, classes, people=people)
        snb = snb_uniques(distinct, classes, people=people)
    else:  # nothing to estimate: all people are here, or nobody is alone
        zayatz = pitman = snb = float(alone)
    rule, expected = _decided(fraction, pitman=pitman, zayatz=zayatz, snb=snb)
    return PopulationUniques(fraction, people, alone, pitman, zayatz, snb, rule, expected)


def _decided(fraction: float, *, pitman: float | None, zayatz: float, snb: float | None) -> tuple[str, float]:
    if fraction <= _SMALL_SAMPLE and pitman is not None:
        return "pitman", pitman
    if fraction > _SMALL_SAMPLE and snb is not None and snb <= zayatz:
        return "snb", snb
    return "zayatz", zayatz


def zayatz_uniques(sizes: Sizes, classes: Sizes, *, people: int) -> float:
    """Bayes' rule, with the sample's own proportions of class sizes for those of the population.

    Args:
        sizes: different sizes of classes in the sample.
        classes: how many classes have each size.
        people: size of the population.
    """
    sample = int((sizes * classes).sum())
    ones = np.array([_drawn_once(int(size), sample, people) for size in sizes])
    alone = sizes == 1
    chance = float((classes * ones)[alone].sum() / (classes * ones).sum())
    return float(classes[alone].sum()) * chance * people / sample


def _drawn_once(size: int, sample: int, people: int) -> float:
    """The chance that exactly one of ``size`` people is in the sample (hypergeometric)."""
    if size - 1 > people - sample:
        return 0.0
    return exp(log(size) + _log_choose(people - size, sample - 1) - _log_choose(people, sample))


def _log_choose(of: int, chosen: int) -> float:
    return lgamma(of + 1) - lgamma(chosen + 1) - lgamma(of - chosen + 1)


def pitman_uniques(sizes: Sizes, classes: Sizes, *, people: int) -> float | None:
    """The expected number of uniques under Pitman's model; None where the likelihood has no maximum inside."""
    fitted = pitman_parameters(sizes, classes)
    if fitted is None:
        return None
    theta, alpha = fitted
    return people * exp(
        lgamma(theta + 1) + lgamma(theta + alpha + people - 1) - lgamma(theta + alpha) - lgamma(theta + people)
    )


def pitman_parameters(sizes: Sizes, classes: Sizes) -> tuple[float, float] | None:
    """θ and α of greatest likelihood: for each α the best θ, and among these the best α.

    Both searches halve an interval in which the derivative changes its sign.
    """
    if not (sizes > 1).any() or len(sizes) == 1:
        return None
    sample, groups = float((sizes * classes).sum()), float(classes.sum())

    def slope(alpha: float) -> float:
        theta = _best_theta(alpha, sample, groups)
        return _slope_of_alpha(theta, alpha, sizes, classes, groups)

    low, high = 1e-6, 1 - 1e-6
    if slope(low) <= 0 or slope(high) >= 0:
        return None
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    alpha = (low + high) / 2
    return _best_theta(alpha, sample, groups), alpha


def _best_theta(alpha: float, sample: float, groups: float) -> float:
    from scipy.special import digamma

    def slope(shifted: float) -> float:
        theta = shifted - alpha
        return float(
            (digamma(theta / alpha + groups) - digamma(theta / alpha + 1)) / alpha
            - (digamma(theta + sample) - digamma(theta + 1))
        )

    low, high = 1e-9, 1.0  # of θ + α, which is positive
    while slope(high) > 0 and high < 1e12:
        high *= 4
    for _ in range(100):
        middle = (low * high) ** 0.5
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    return float((low * high) ** 0.5 - alpha)


def _slope_of_alpha(theta: float, alpha: float, sizes: Sizes, classes: Sizes, groups: float) -> float:
    from scipy.special import digamma

    reciprocals = (digamma(theta / alpha + groups) - digamma(theta / alpha + 1)) / alpha
    within = classes * (digamma(sizes - alpha) - digamma(1 - alpha))
    return float((groups - 1 - theta * reciprocals) / alpha - within.sum())


def snb_uniques(sizes: Sizes, classes: Sizes, *, people: int) -> float | None:
    """The number of classes of one person under the slide negative binomial model; None where no parameters fit."""
    fraction = float((sizes * classes).sum()) / people
    ones, twos = (float(classes[sizes == size].sum()) for size in (1, 2))
    groups = shlosser_classes(sizes, classes, fraction)
    if groups is None or not ones or not twos:
        return None
    fitted = snb_parameters(ones / groups, twos / groups, fraction)
    if fitted is None:
        return None
    alpha, beta = fitted
    return float(groups * beta**alpha)


def shlosser_classes(sizes: Sizes, classes: Sizes, fraction: float) -> float | None:
    """The number of classes of the population."""
    absent = classes * (1 - fraction) ** sizes
    ones = float(classes[sizes == 1].sum())
    first = float((sizes * fraction**2 * (1 - fraction**2) ** (sizes - 1) * classes).sum())
    second = float((absent * ((1 + fraction) ** sizes.astype(float) - 1)).sum())
    third = float((sizes * fraction * (1 - fraction) ** (sizes - 1) * classes).sum())
    if not second or not third:
        return None
    return float(classes.sum()) + ones * first / second * (float(absent.sum()) / third) ** 2


def snb_parameters(ones: float, twos: float, fraction: float) -> tuple[float, float] | None:
    """α and β for which the expected classes of one and two in the sample, of each class of the population, are as given."""
    from scipy.optimize import root

    wanted = np.log([ones, twos])

    def residual(point: Floats) -> Floats:
        with np.errstate(all="ignore"):
            alpha, beta = np.exp(point[0]), 1 / (1 + np.exp(-point[1]))
            residuals: Floats = np.log(np.maximum(snb_expected(alpha, beta, fraction), 1e-300)) - wanted
        return np.nan_to_num(residuals, nan=1e6, posinf=1e6, neginf=-1e6)

    for start in _STARTS:
        solution = root(residual, np.array(start), method="hybr")
        if solution.success and float(np.abs(residual(solution.x)).max()) < 1e-8:
            alpha, beta = float(np.exp(solution.x[0])), float(1 / (1 + np.exp(-solution.x[1])))
            if 0 < alpha < 1e6 and 1e-12 < beta < 1 - 1e-12:
                return alpha, beta
    return None


_STARTS: Sequence[tuple[float, float]] = [(a, b) for a in (0.0, -2.0, 1.5, -4.0) for b in (0.0, -3.0, 2.0, -6.0)]


def snb_expected(alpha: float, beta: float, fraction: float) -> Floats:
    """The chance that a class of the population shows one person in the sample, and that it shows two.

    From the generating function z (β / (1 - (1 - β) z))^α of the size of a class, with z for 1 - π + π z.
    """
    beyond = (1 - fraction) * (1 - beta)
    left = 1 - beyond
    ones = fraction * (beta / left) ** alpha * (1 + alpha * beyond / left)
    twos = alpha * beta**alpha * fraction**2 * (1 - beta) / (2 * left ** (alpha + 2)) * (2 - (1 - alpha) * beyond)
    return np.array([ones, twos])
