"""l-diversity (Machanavajjhala et al., "l-Diversity: Privacy Beyond k-Anonymity", 2007): a class does not give its secret away.

A missing sensitive value counts as a value of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes import Classes, Mask


@dataclass(frozen=True, slots=True)
class DistinctLDiversity:
    """At least l different values in each class."""

    model: ClassVar[str] = "distinct-l-diversity"
    is_monotone: ClassVar[bool] = True
    is_local: ClassVar[bool] = True
    column: str
    l: int  # noqa: E741  # the name of the model's parameter

    def failing(self, classes: Classes) -> Mask:
        few: Mask = distinct_values(classes, self.column) < self.l
        return few

    def surely_failing(self, classes: Classes) -> Mask | None:
        return None

    def to_dict(self) -> dict[str, object]:
        return {"model": self.model, "column": self.column, "l": self.l}


@dataclass(frozen=True, slots=True)
class EntropyLDiversity:
    """The entropy of the values in each class is at least log l.

    Not monotone for a single class: a diverse class merged with a larger uniform one can fall below.
    """

    model: ClassVar[str] = "entropy-l-diversity"
    is_monotone: ClassVar[bool] = False
    is_local: ClassVar[bool] = True
    column: str
    l: float  # noqa: E741

    def failing(self, classes: Classes) -> Mask:
        low: Mask = entropies(classes, self.column) < np.log(self.l) - 1e-12
        return low

    def surely_failing(self, classes: Classes) -> Mask | None:
        return None

    def to_dict(self) -> dict[str, object]:
        return {"model": self.model, "column": self.column, "l": self.l}


def distinct_values(classes: Classes, column: str) -> npt.NDArray[np.int64]:
    """Number of different values in each class."""
    of, _, _ = classes.histogram(column)
    return np.bincount(of, minlength=classes.size)


def entropies(classes: Classes, column: str) -> npt.NDArray[np.float64]:
    """Shannon entropy, in nats, of the values in each class."""
    of, _, counts = classes.histogram(column)
    share = counts / classes.records[of]
    return np.bincount(of, weights=-share * np.log(share), minlength=classes.size).astype(float)
