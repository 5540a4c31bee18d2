"""δ-disclosure privacy (Brickell and Shmatikov, "The cost of privacy", KDD 2008, definition 4): a class tells little of any value.

For each value, |ln(q / p)| < δ, where q is its share in the class and p in the whole table. Values that do not occur in a class
are left out, as ARX and pycanon do: taken to the letter, the definition asks every class to hold every value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.privacy_models.base import Model
from anonymizer.engine.privacy_models.distances import Floats
from anonymizer.engine.privacy_models.parameters import Number, Parameter, SensitiveColumn


@dataclass(frozen=True, slots=True)
class DeltaDisclosure(Model):
    """The share of every value that occurs in a class is within a factor e^δ of its share in the whole table.

    A value present in one class only weighs less in the union with another, and can break the lower bound there.
    """

    model: ClassVar[str] = "delta-disclosure"
    parameters: ClassVar[Mapping[str, Parameter]] = {"column": SensitiveColumn(), "delta": Number(0, is_above=True)}
    is_monotone: ClassVar[bool] = False
    holds_in_unions: ClassVar[bool] = False
    column: str
    delta: float

    def failing(self, classes: Classes) -> Mask:
        exceeding: Mask = largest_ratios(classes, self.column) >= self.delta - 1e-12
        return exceeding


def largest_ratios(classes: Classes, column: str) -> Floats:
    """In each class, the largest |ln(q / p)| of the values that occur in it."""
    whole = classes.table.whole(column)
    of, values, counts = classes.histogram(column)
    ratios = np.zeros(classes.size)
    with np.errstate(divide="ignore"):  # a value of classes that are left out is not in what remains
        np.maximum.at(ratios, of, np.abs(np.log(counts / classes.records[of] / whole[values])))
    return ratios
