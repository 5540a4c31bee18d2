"""Strict average risk (El Emam, "Guide to the De-Identification of Personal Health Information", 2013, chapter 16): the mean
risk of all records is bounded, and so is the largest, so that no one pays for the mean.

The risk of a record is one over the size of its class, counted in persons where they are known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.privacy_models.base import Model
from anonymizer.engine.privacy_models.parameters import Number, Parameter


@dataclass(frozen=True, slots=True)
class AverageRisk(Model):
    """The mean risk is at most ``risk``, and no class is smaller than ``smallest``.

    Which classes go depends on the others: the smallest first, until the mean is low enough; classes of equal size go together.
    """

    model: ClassVar[str] = "average-risk"
    parameters: ClassVar[Mapping[str, Parameter]] = {
        "risk": Number(0, 1, is_above=True),
        "smallest": Number(1, is_whole=True, default=3),
    }
    is_monotone: ClassVar[bool] = False
    is_local: ClassVar[bool] = False
    column: ClassVar[None] = None
    risk: float
    smallest: int = 3

    def failing(self, classes: Classes) -> Mask:
        return self.failing_among(classes, np.zeros(classes.size, bool))

    def failing_among(self, classes: Classes, gone: Mask) -> Mask:
        broken = gone | classes.fewer_persons_than(self.smallest)
        sizes = classes.persons
        most = int(sizes.max(initial=0))
        records = np.bincount(sizes[~broken], weights=classes.records[~broken], minlength=most + 1)
        risks = records / np.maximum(np.arange(most + 1), 1)
        # From the largest classes down: how far the sizes may go before the mean of what is kept exceeds the bound.
        retained, risk = np.cumsum(records[::-1]), np.cumsum(risks[::-1])
        enough = np.flatnonzero(risk <= self.risk * retained + 1e-12)
        least = most - int(enough[-1]) if len(enough) else most + 1
        small: Mask = broken | (sizes < least)
        return small

    def lasting(self, classes: Classes) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        """What is too small for the bound of the largest risk stays so."""
        return np.where(classes.fewer_persons_than(self.smallest), classes.records, 0)
