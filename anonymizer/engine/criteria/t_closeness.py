"""t-closeness (Li, Li and Venkatasubramanian, ICDE 2007, section 3): a class tells little that the whole table does not.

Equal distance between any two values: the earth mover's distance is then the total variation distance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes import Classes, Mask
from anonymizer.engine.collapsing import Counts


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

    def lasting(self, classes: Classes) -> Counts:
        """Records of each class that stay suppressed at the least, however the class is divided.

        The parts that are kept are each within t of the table, and so is their union, as the distance is convex. Of m records
        kept, min(count, m × share in the table) of each value are in place, and at most t m are not; so m is at most
        (sum of the counts of some values) / (1 - t - sum of the shares of the other values present), whichever values these
        are, and the least of these quotients has the values that are rarest, for their share, as the former.
        """
        whole = classes.table.whole(self.column)
        of, values, counts = classes.histogram(self.column)
        broken = self.failing(classes) & (classes.records > 0)
        far = broken[of]
        of, share, counts = of[far], whole[values[far]], counts[far]
        order = np.lexsort((counts / share, of))
        of, share, amounts = of[order], share[order], counts[order].astype(float)
        present = np.bincount(of, weights=share, minlength=classes.size)
        used, others = _running(of, amounts), present[of] - _running(of, share)
        most = classes.records.astype(float)
        short = 1 - self.t - others
        bounded = short > 1e-12
        np.minimum.at(most, of[bounded], used[bounded] / short[bounded])
        most[broken & (present < 1 - self.t - 1e-12)] = 0
        lasting: Counts = classes.records - np.floor(most + 1e-9).astype(np.int64)
        return lasting

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


def _running(of: npt.NDArray[np.int64], amounts: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The running sum within each run of equal numbers."""
    sums = np.cumsum(amounts)
    starts = np.flatnonzero(np.concatenate(([True], of[1:] != of[:-1]))) if len(of) else np.zeros(0, np.int64)
    before = np.concatenate(([0.0], sums))[starts]
    running: npt.NDArray[np.float64] = sums - np.repeat(before, np.diff(np.append(starts, len(of))))
    return running
