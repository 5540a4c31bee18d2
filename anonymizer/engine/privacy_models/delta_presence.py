"""δ-presence (Nergiz, Atzori and Clifton, "Hiding the presence of individuals from shared databases", SIGMOD 2007): whoever knows
a person of the population does not learn whether they are in the data.

The share of a class's people in the data lies between two bounds. People whose records are suppressed are not judged.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.privacy_models.base import Facts, Model
from anonymizer.engine.privacy_models.parameters import Number, Parameter
from anonymizer.engine.privacy_models.population import Population, PopulationGiven, PopulationTable, placed_population


@dataclass(frozen=True, slots=True)
class DeltaPresence(Model):
    """Of the people behind each class, a share between ``least`` and ``most`` is in the data.

    Merged with a class outside the bounds, one inside them can end up outside; so can two inside them, as one person may stand
    in both.
    """

    model: ClassVar[str] = "delta-presence"
    parameters: ClassVar[Mapping[str, Parameter]] = {
        "least": Number(0, 1, default=0.0),
        "most": Number(0, 1, is_above=True),
        "population": PopulationGiven(),
    }
    is_monotone: ClassVar[bool] = False
    holds_in_unions: ClassVar[bool] = False
    is_local: ClassVar[bool] = False
    column: ClassVar[None] = None
    most: float
    population: PopulationTable
    least: float = 0.0
    placed: Population | None = field(default=None, compare=False, repr=False)

    def bound(self, facts: Facts) -> DeltaPresence:
        return replace(self, placed=placed_population(self.population, facts))

    def failing(self, classes: Classes) -> Mask:
        assert self.placed is not None, "bound before it is asked"
        if self.least > 0 and self.placed.leaves_out(classes):
            return np.ones(classes.size, bool)  # the absence of whole groups shows, and no suppression hides it
        present = self.placed.present(classes)
        share = present / np.maximum(np.maximum(self.placed.behind(classes), present), 1)
        outside: Mask = (share < self.least - 1e-12) | (share > self.most + 1e-12)
        return outside
