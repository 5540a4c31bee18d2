"""k-map (Sweeney, "Computational disclosure control", 2001, section 5): for each record, at least k people of the population fit it.

The attacker holds a register with the columns of the population table, and does not know who is in the data.
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
class KMap(Model):
    """At least k people of the population behind each class.

    Whoever is in the data is in the population, so a class is never behind fewer people than it holds.
    """

    model: ClassVar[str] = "k-map"
    parameters: ClassVar[Mapping[str, Parameter]] = {"k": Number(1, is_whole=True), "population": PopulationGiven()}
    is_local: ClassVar[bool] = False
    column: ClassVar[None] = None
    k: int
    population: PopulationTable
    placed: Population | None = field(default=None, compare=False, repr=False)

    def bound(self, facts: Facts) -> KMap:
        return replace(self, placed=placed_population(self.population, facts))

    def failing(self, classes: Classes) -> Mask:
        assert self.placed is not None, "bound before it is asked"
        few: Mask = np.maximum(self.placed.behind(classes), self.placed.present(classes)) < self.k
        return few
