"""l-diversity (Machanavajjhala et al., "l-Diversity: Privacy Beyond k-Anonymity", 2007): a class does not give its secret away.

A missing sensitive value counts as a value of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.privacy_models.base import Model
from anonymizer.engine.privacy_models.parameters import Number, Parameter, SensitiveColumn

type Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class DistinctLDiversity(Model):
    """At least l different values in each class."""

    model: ClassVar[str] = "distinct-l-diversity"
    parameters: ClassVar[Mapping[str, Parameter]] = {"column": SensitiveColumn(), "l": Number(1, is_whole=True)}
    column: str
    l: int  # noqa: E741  # the name of the model's parameter

    def failing(self, classes: Classes) -> Mask:
        few: Mask = distinct_values(classes, self.column) < self.l
        return few


@dataclass(frozen=True, slots=True)
class EntropyLDiversity(Model):
    """The entropy of the values in each class is at least log l (definition 4.1).

    Not monotone for a single class: a diverse class merged with a larger uniform one can fall below.
    """

    model: ClassVar[str] = "entropy-l-diversity"
    parameters: ClassVar[Mapping[str, Parameter]] = {"column": SensitiveColumn(), "l": Number(1)}
    is_monotone: ClassVar[bool] = False
    column: str
    l: float  # noqa: E741

    def failing(self, classes: Classes) -> Mask:
        low: Mask = entropies(classes, self.column) < np.log(self.l) - 1e-12
        return low


@dataclass(frozen=True, slots=True)
class RecursiveLDiversity(Model):
    """The most frequent value is rarer than c times all values together from the l-th most frequent on (definition 4.2)."""

    model: ClassVar[str] = "recursive-l-diversity"
    parameters: ClassVar[Mapping[str, Parameter]] = {
        "column": SensitiveColumn(),
        "l": Number(2, is_whole=True),
        "c": Number(0, is_above=True),
    }
    is_monotone: ClassVar[bool] = False
    column: str
    l: int  # noqa: E741
    c: float

    def failing(self, classes: Classes) -> Mask:
        most, rest = most_and_rest(classes, self.column, self.l)
        common: Mask = most >= self.c * rest - 1e-12
        return common


def distinct_values(classes: Classes, column: str) -> npt.NDArray[np.int64]:
    """Number of different values in each class."""
    of, _, _ = classes.histogram(column)
    return np.bincount(of, minlength=classes.size)


def entropies(classes: Classes, column: str) -> Floats:
    """Shannon entropy, in nats, of the values in each class."""
    of, _, counts = classes.histogram(column)
    share = counts / classes.records[of]
    return np.bincount(of, weights=-share * np.log(share), minlength=classes.size).astype(float)


def most_and_rest(classes: Classes, column: str, l: int) -> tuple[Floats, Floats]:  # noqa: E741
    """In each class, the records of the most frequent value, and those of all values from the l-th most frequent on."""
    of, _, counts = classes.histogram(column)
    order = np.lexsort((-counts, of))
    of, counts = of[order], counts[order]
    starts = np.flatnonzero(np.concatenate(([True], of[1:] != of[:-1]))) if len(of) else np.zeros(0, np.int64)
    place = np.arange(len(of)) - np.repeat(starts, np.diff(np.append(starts, len(of))))
    most = np.bincount(of, weights=np.where(place == 0, counts, 0), minlength=classes.size)
    rest = np.bincount(of, weights=np.where(place >= l - 1, counts, 0), minlength=classes.size)
    return most.astype(float), rest.astype(float)
