"""t-closeness (Li, Li and Venkatasubramanian, ICDE 2007, section 3): a class tells little that the whole table does not.

Equal distance between any two values: the earth mover's distance is then the total variation distance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes import Classes, Mask


@dataclass(frozen=True, slots=True)
class TCloseness:
    """The distribution of the values in each class is within t of that of the whole table."""

    model: ClassVar[str] = "t-closeness"
    is_monotone: ClassVar[bool] = False  # a close class merged with a far one can end up far
    is_local: ClassVar[bool] = True
    column: str
    t: float

    def failing(self, classes: Classes) -> Mask:
        far: Mask = distances(classes, self.column) > self.t + 1e-12
        return far

    def surely_failing(self, classes: Classes) -> Mask | None:
        return None

    def to_dict(self) -> dict[str, object]:
        return {"model": self.model, "column": self.column, "t": self.t}


def distances(classes: Classes, column: str) -> npt.NDArray[np.float64]:
    """Total variation distance of each class from the table: half the sum of the absolute differences of the shares.

    As the positive and the negative differences are equal in sum, only the values present in a class need a visit.
    """
    whole = classes.table.whole(column)
    of, values, counts = classes.histogram(column)
    more = np.maximum(counts / classes.records[of] - whole[values], 0)
    return np.bincount(of, weights=more, minlength=classes.size).astype(float)
