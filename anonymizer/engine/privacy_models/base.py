"""What every privacy model answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import ClassVar, Protocol, Self, runtime_checkable

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import Counts
from anonymizer.engine.hierarchies.base import Hierarchy, Path
from anonymizer.engine.privacy_models.parameters import Parameter, as_given
from anonymizer.engine.table.codes import Codes


@dataclass(frozen=True, slots=True)
class Contributions:
    """Who contributed the rows of a table: of each distinct pair of contributor and person, the code of either."""

    contributors: Codes
    persons: Codes | None = None
    """None where records are counted: then there is one pair for each contributor."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a model may need to know of the table before the search begins."""

    quasi_identifiers: tuple[str, ...] = ()
    paths: tuple[Sequence[Path | None], ...] = ()
    """For each quasi-identifier, the path of each value that occurs."""
    levels: tuple[tuple[int, ...], ...] = ()
    """For each quasi-identifier, the levels of its hierarchy that the lattice has."""
    hierarchies: Mapping[str, Hierarchy] = field(default_factory=dict)
    ladders: tuple[Ladder, ...] = ()
    """For each quasi-identifier, the levels of the lattice."""
    sensitive: Mapping[str, tuple[str | None, ...]] = field(default_factory=dict)
    """For each sensitive column, the value behind each code, as it leaves."""
    contributions: Mapping[str, Contributions] = field(default_factory=dict)
    """For each column that says who contributed a row, what stands behind each code of ``Collapsed.kept_cells``."""
    folder: FilePath | None = None
    """Where relative paths begin; None where files may not be read."""


class Criterion(Protocol):
    """A condition on each equivalence class. Classes that break it are suppressed.

    ``is_monotone``: a class that meets it still does when it is merged with any other class, so that suppression can only
    shrink as a table is generalized. ``holds_in_unions`` is weaker: a class made only of classes that meet it meets it, so
    that a table whose classes all meet it still does when it is generalized. The search relies on both.

    ``is_local``: a class is judged by its own records, persons and values, and by the shares of values in the whole table,
    and by nothing else.
    """

    model: ClassVar[str]
    parameters: ClassVar[Mapping[str, Parameter]]
    is_monotone: ClassVar[bool]
    holds_in_unions: ClassVar[bool]
    is_local: ClassVar[bool]

    @property
    def column(self) -> str | None:
        """The sensitive column that it looks at, if any."""
        ...

    def bound(self, facts: Facts) -> Self:
        """The same model, knowing the table.

        Raises:
            InvalidRecipe: it does not fit the table.
        """
        ...

    def failing(self, classes: Classes) -> Mask:
        """Which classes break it; empty classes may be answered either way."""
        ...

    def lasting(self, classes: Classes) -> Counts:
        """For each class, how many of its records stay suppressed at the least, however the class is divided."""
        ...

    def to_dict(self) -> dict[str, object]:
        """The entry of the recipe."""
        ...


@runtime_checkable
class SharedCriterion(Protocol):
    """A model by which the fate of a class depends on which others are suppressed."""

    def failing_among(self, classes: Classes, gone: Mask) -> Mask:
        """Which classes break it when those that are ``gone`` are suppressed; of these, either answer may come."""
        ...


class Model:
    """What most models answer alike."""

    __slots__ = ()
    holds_in_unions: ClassVar[bool] = True
    is_monotone: ClassVar[bool] = True
    is_local: ClassVar[bool] = True
    model: ClassVar[str]
    parameters: ClassVar[Mapping[str, Parameter]]

    def bound(self, facts: Facts) -> Self:
        return self

    def failing(self, classes: Classes) -> Mask:
        raise NotImplementedError

    def lasting(self, classes: Classes) -> Counts:
        """All records where any merging is harmless. Where only unions are, some part of a failing class fails: one record."""
        if self.is_monotone:
            return np.where(self.failing(classes), classes.records, 0)
        if self.holds_in_unions:
            return np.minimum(self.failing(classes), classes.records).astype(np.int64)
        return np.zeros(classes.size, np.int64)

    def to_dict(self) -> dict[str, object]:
        return {"model": self.model, **as_given(self, self.parameters)}


def failing(classes: Classes, criteria: Sequence[Criterion], *, gone: Mask | None = None) -> Mask:
    """The classes that have to be suppressed so that the others meet every model.

    Args:
        gone: classes that are suppressed already.
    """
    broken = np.zeros(classes.size, bool) if gone is None else gone.copy()
    shared = [criterion for criterion in criteria if isinstance(criterion, SharedCriterion)]
    for criterion in criteria:
        if not isinstance(criterion, SharedCriterion):
            broken |= criterion.failing(classes)
    settled = not shared
    while not settled:
        more = broken.copy()
        for criterion in shared:
            more |= criterion.failing_among(classes, more)
        # Classes without records change nothing, and answering them either way must not keep the loop going.
        settled = not (more & ~broken & (classes.records > 0)).any()
        broken = more
    return broken
