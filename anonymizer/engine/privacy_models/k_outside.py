"""k-anonymity against whoever contributed some of the rows and knows them: k others stand in each class, whichever contributor looks.

The idea is that of the p % rule and of (n, k) dominance for tables (Hundepool et al., *Statistical Disclosure Control*, 2012, section 4.2): the
largest contributor to a cell subtracts its own part. Here a class keeps k without the rows of any one contributor. Several that put their rows
together are not withstood.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.privacy_models.base import Contributions, Facts, Model
from anonymizer.engine.privacy_models.parameters import ColumnName, Number, Parameter


@dataclass(frozen=True, slots=True)
class KOutsideContributors(Model):
    """At least k in each class of whom not all rows are of one contributor; persons where they are known, otherwise records.

    Monotone: whoever has a row of another contributor in a class still has it in any class that holds this one.
    """

    model: ClassVar[str] = "k-outside-contributors"
    parameters: ClassVar[Mapping[str, Parameter]] = {"k": Number(1, is_whole=True), "contributor": ColumnName()}
    column: ClassVar[None] = None
    k: int
    contributor: str
    contributions: Contributions | None = field(default=None, compare=False, repr=False)

    def bound(self, facts: Facts) -> KOutsideContributors:
        if self.contributor not in facts.contributions:  # a table in parts, or of several nodes
            raise InvalidRecipe(Finding("recipe.model_whole_table", facts={"model": self.model}))
        return replace(self, contributions=facts.contributions[self.contributor])

    def failing(self, classes: Classes) -> Mask:
        assert self.contributions is not None  # bound before the search begins
        few: Mask = smallest_outside(classes, self.contributor, self.contributions) < self.k
        return few


def smallest_outside(classes: Classes, column: str, contributions: Contributions) -> npt.NDArray[np.int64]:
    """Of each class, how many are left for the contributor to whom the fewest are left when it leaves out whom it alone knows of; 0 of an empty one.

    >>> outside_of([0, 0, 0, 1, 1], [0, 0, 1, 0, 0], [5, 6, 1, 4, 4], size=2).tolist()
    [1, 0]
    """
    of, pairs, records = classes.histogram(cells_of(column))
    contributors, persons = contributions.contributors[pairs], contributions.persons
    if persons is None:
        return outside_of(of, contributors, records, size=classes.size)
    people = persons[pairs]
    order = np.lexsort((people, of))
    of, people, contributors = of[order], people[order], contributors[order]
    first = np.r_[True, (np.diff(of) != 0) | (np.diff(people) != 0)] if len(of) else np.zeros(0, bool)
    several = np.diff(np.append(np.flatnonzero(first), len(of))) > 1  # a person of whom several contributors know
    of, contributors = of[first], np.where(several, -1, contributors[first])
    return outside_of(of, contributors, np.ones(len(of), np.int64), size=classes.size)


def cells_of(column: str) -> str:
    """Under what name a table keeps who contributed its rows (``Collapsed.kept_cells``): the column may be sensitive as well.

    >>> cells_of("a") == "a"
    False
    """
    return f"{column}\x1fcontributor"


def outside_of(
    of: npt.ArrayLike, contributors: npt.ArrayLike, counts: npt.ArrayLike, *, size: int
) -> npt.NDArray[np.int64]:
    """Of each class, all counts without those of the contributor that has most of them; -1 is nobody's alone."""
    classes, owners, weights = (
        np.asarray(of, np.int64),
        np.asarray(contributors, np.int64),
        np.asarray(counts, np.int64),
    )
    whole = np.bincount(classes, weights=weights, minlength=size).astype(np.int64)
    most = np.zeros(size, np.int64)
    owned = owners >= 0
    if owned.any():
        width = int(owners.max()) + 1
        keys, places = np.unique(classes[owned] * width + owners[owned], return_inverse=True)
        np.maximum.at(most, keys // width, np.bincount(places, weights=weights[owned]).astype(np.int64))
    return whole - most
