"""k-anonymity against an attacker who knows only some of the quasi-identifiers, whichever they are.

The idea is that of k^m-anonymity (Terrovitis, Mamoulis and Kalnis, "Privacy-preserving anonymization of set-valued data",
VLDB 2008), here for the columns of a table: any m of them. Fewer columns make larger classes, so that m stands for "at most m".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations
from math import comb
from typing import ClassVar

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import combined
from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.privacy_models.base import Facts, Model
from anonymizer.engine.privacy_models.parameters import Number, Parameter

MOST_COMBINATIONS = 2_000


@dataclass(frozen=True, slots=True)
class SubsetKAnonymity(Model):
    """At least k who share the values of any ``known`` quasi-identifiers."""

    model: ClassVar[str] = "subset-k-anonymity"
    parameters: ClassVar[Mapping[str, Parameter]] = {
        "k": Number(1, is_whole=True),
        "known": Number(1, is_whole=True),
    }
    is_local: ClassVar[bool] = False  # whoever shares two columns may differ in the third
    column: ClassVar[None] = None
    k: int
    known: int
    ladders: tuple[Ladder, ...] = field(default=(), compare=False, repr=False)

    def bound(self, facts: Facts) -> SubsetKAnonymity:
        columns = len(facts.quasi_identifiers)
        if comb(columns, min(self.known, columns)) > MOST_COMBINATIONS:
            details = {"model": self.model, "columns": columns, "known": self.known, "most": MOST_COMBINATIONS}
            raise InvalidRecipe(Finding("recipe.model_combinations", facts=details))
        return replace(self, ladders=facts.ladders)

    def failing(self, classes: Classes) -> Mask:
        return self.failing_among(classes, np.zeros(classes.size, bool))

    def failing_among(self, classes: Classes, gone: Mask) -> Mask:
        """Records that are suppressed hide nobody, so each round may uncover more of them."""
        broken = gone.copy()
        while True:
            more = broken | self._small(classes, broken)
            if not (more & ~broken & (classes.records > 0)).any():
                return more
            broken = more

    def _small(self, classes: Classes, gone: Mask) -> Mask:
        left = classes.table.without(gone[classes.of])
        small = np.zeros(classes.size, bool)
        columns = range(len(self.ladders))
        for chosen in combinations(columns, min(self.known, len(columns))):
            codes = [classes.codes(self.ladders, column) for column in chosen]
            sizes = [len(self.ladders[column].labels[classes.node[column]]) for column in chosen]
            alike = Classes.of_key(left, *combined(codes, sizes, len(left.counts)))
            small[classes.of[alike.fewer_persons_than(self.k)[alike.of]]] = True
        return small
