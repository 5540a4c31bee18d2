"""β-likeness (Cao and Karras, "Publishing microdata with a robust privacy guarantee", PVLDB 5(11), 2012): no value is much more
frequent in a class than in the whole table.

Basic (definition 2): the share q of a value in a class exceeds its share p in the table by at most β p. Enhanced (definition 3):
by at most min(β, -ln p) p, so that common values are bounded more strictly. A missing value counts as a value of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.privacy_models.base import Model
from anonymizer.engine.privacy_models.distances import Floats
from anonymizer.engine.privacy_models.parameters import Number, Parameter, SensitiveColumn, Word


@dataclass(frozen=True, slots=True)
class BetaLikeness(Model):
    """No value gains more than β, relative to its share in the whole table."""

    model: ClassVar[str] = "beta-likeness"
    parameters: ClassVar[Mapping[str, Parameter]] = {
        "column": SensitiveColumn(),
        "beta": Number(0, is_above=True),
        "form": Word(("basic", "enhanced"), default="enhanced"),
    }
    is_monotone: ClassVar[bool] = False
    column: str
    beta: float
    form: str = "enhanced"

    def failing(self, classes: Classes) -> Mask:
        whole = classes.table.whole(self.column)
        of, values, counts = classes.histogram(self.column)
        with np.errstate(divide="ignore"):  # a value of classes that are left out is not in what remains
            gain = (counts / classes.records[of] - whole[values]) / whole[values]
        most = np.full(len(whole), self.beta)
        if self.form == "enhanced":
            with np.errstate(divide="ignore"):  # a value that the whole table has lost occurs in no class
                most = np.minimum(most, -np.log(whole))
        broken = np.zeros(classes.size, bool)
        broken[of[gain > most[values] + 1e-12]] = True
        return broken


def largest_gains(classes: Classes, column: str) -> Floats:
    """In each class, the largest relative gain of a value: the least β of basic β-likeness."""
    whole = classes.table.whole(column)
    of, values, counts = classes.histogram(column)
    gains = np.zeros(classes.size)
    with np.errstate(divide="ignore"):  # as above
        np.maximum.at(gains, of, (counts / classes.records[of] - whole[values]) / whole[values])
    return gains
