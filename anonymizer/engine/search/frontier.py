"""The risk-utility frontier of a table: every solution that no other beats in its k, its loss and how many it leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import ceil
from typing import TYPE_CHECKING, Any

import numpy as np

from anonymizer.engine.privacy_models import KAnonymity
from anonymizer.engine.recipe import ColumnRule, Recipe, Suppression
from anonymizer.engine.risk import risk_report
from anonymizer.engine.search.branch_and_bound import ROUNDING, find_optimum
from anonymizer.engine.search.effort import Effort
from anonymizer.engine.search.lattice import Attempt, Lattice
from anonymizer.engine.search.optima import KS, frontier, with_k
from anonymizer.engine.search.preparation import Prepared, prepare

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

LIMITS = (0.0, 0.01, 0.02, 0.04, 0.1)
EXACT_TUPLES = 50_000  # with more distinct tuples, only the best of each k and limit is looked for


@dataclass(frozen=True, slots=True)
class Choice:
    """One solution. Holds levels and figures, and no value of the table."""

    k: int
    """The k that was asked for; classes below it are suppressed."""
    levels: Mapping[str, int]
    """For each quasi-identifier, the level of its hierarchy; where groups differ, the one at which most records stand."""
    loss: float
    suppressed: int
    suppressed_share: float
    reached_k: int
    risk_max: float
    """Prosecutor risk in the smallest class that is left."""
    risk_mean: float
    method: str = "given"
    """How the table is recoded: ``given``, at these levels; or one of ``RECODING_METHODS``, each group at levels of its own."""
    shares: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    """Where groups differ: for each quasi-identifier, the share of the records at each level; the rest is not told."""

    def applied_to(self, recipe: Recipe) -> Recipe:
        """The recipe that gives this solution: its levels are fixed, or its method asked for; so is its k, and what it leaves out is allowed.

        The recipe's own limit stays where it is larger: the next table of a series may need a little more. A column whose levels
        were to be searched for, and for which the solution has none, is left out.
        """
        counted = recipe.quasi_identifiers
        rules = {name: self._settled(name, rule, name in counted) for name, rule in recipe.columns.items()}
        needed = ceil(self.suppressed_share * 10_000) / 10_000  # upwards, so that rounding never refuses the solution
        allowed = max(needed, recipe.suppression.max_records)
        return replace(
            recipe,
            columns=rules,
            privacy=(KAnonymity(self.k), *(model for model in recipe.privacy if not isinstance(model, KAnonymity))),
            suppression=Suppression(allowed, recipe.suppression.rows),
            search=replace(recipe.search, method=self.method),
        )

    def _settled(self, name: str, rule: ColumnRule, is_counted: bool) -> ColumnRule:
        if rule.treatment != "generalize":
            return rule
        if name in self.levels and self.method != "given":
            return rule
        if name in self.levels:
            return replace(rule, level=self.levels[name], min_level=0, max_level=None)
        return ColumnRule(rule.role, "drop", kind=rule.kind) if is_counted and rule.level is None else rule

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "k": self.k,
            "levels": dict(self.levels),
            "loss": self.loss,
            "suppressed": self.suppressed,
            "suppressed_share": self.suppressed_share,
            "reached_k": self.reached_k,
            "prosecutor_risk": {"max": self.risk_max, "mean": self.risk_mean},
            "method": self.method,
            "shares": {name: list(shares) for name, shares in self.shares.items()},
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Choice:
        """The choice that ``to_dict`` described."""
        risk = values["prosecutor_risk"]
        shares = {name: tuple(shares) for name, shares in values.get("shares", {}).items()}
        rest = {name: value for name, value in values.items() if name not in ("prosecutor_risk", "shares")}
        return cls(**rest, risk_max=risk["max"], risk_mean=risk["mean"], shares=shares)


@dataclass(frozen=True, slots=True)
class Frontier:
    """The solutions, safest last: by k, then from fewest to most records left out."""

    records: int
    persons: int | None
    level_names: Mapping[str, tuple[str, ...]]
    """For each quasi-identifier, the names of its hierarchy's levels."""
    choices: tuple[Choice, ...]
    is_complete: bool
    """Whether nothing that is not dominated is missing; otherwise the best of each k and limit is there."""

    def __iter__(self) -> Iterator[Choice]:
        return iter(self.choices)

    def table(self) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """Headings and rows, for a file or a page: figures first, then the name of each column's level."""
        figures = ("k", "reached_k", "loss", "suppressed", "suppressed_share", "risk_max", "risk_mean")
        return (*figures, *self.level_names), [
            (*(getattr(choice, figure) for figure in figures), *self.levels_of(choice)) for choice in self.choices
        ]

    def levels_of(self, choice: Choice) -> tuple[str, ...]:
        """The name of each quasi-identifier's level."""
        return tuple(names[choice.levels[column]] for column, names in self.level_names.items())

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "records": self.records,
            "persons": self.persons,
            "level_names": {name: list(names) for name, names in self.level_names.items()},
            "is_complete": self.is_complete,
            "choices": [choice.to_dict() for choice in self.choices],
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Frontier:
        """The frontier that ``to_dict`` described."""
        return cls(
            values["records"],
            values["persons"],
            {name: tuple(names) for name, names in values["level_names"].items()},
            tuple(Choice.from_dict(choice) for choice in values["choices"]),
            values["is_complete"],
        )


def explore(source: Source, recipe: Recipe, *, ks: Sequence[int] = KS, limits: Sequence[float] = LIMITS) -> Frontier:
    """The frontier of a table under a recipe, whose levels are searched for whatever its method says.

    Args:
        source: the table. Read once.
        recipe: roles, hierarchies and models; its k and its limit are varied.
        ks: which k to look at.
        limits: shares of records that may be left out; nothing beyond the largest is looked for.

    Raises:
        InvalidRecipe, InvalidSource: as ``transform``.
    """
    recipe.check(source.columns)
    return frontier_of(prepare(source, recipe), recipe, ks=ks, limits=limits)


def frontier_of(
    prepared: Prepared, recipe: Recipe, *, ks: Sequence[int] = KS, limits: Sequence[float] = LIMITS
) -> Frontier:
    """The same, of a table that is already counted."""
    lattice = prepared.lattice(recipe)
    is_complete = len(prepared.table.counts) <= EXACT_TUPLES
    effort = Effort.of_seconds(recipe.search.limit_seconds)
    choices: list[Choice] = []
    for k in sorted(set(ks)):
        at_k = with_k(lattice, k)
        attempts = _every(at_k, limits, effort) if is_complete else _best(at_k, limits, effort)
        choices += [choice_of(prepared, at_k, attempt, k) for attempt in attempts]
    return Frontier(
        records=prepared.table.records,
        persons=prepared.before.persons,
        level_names=_level_names(prepared, recipe),
        choices=_not_dominated(choices),
        is_complete=is_complete and not effort.is_over,
    )


def choice_of(prepared: Prepared, lattice: Lattice, attempt: Attempt, k: int) -> Choice:
    """An attempt with its risk measured."""
    classes = lattice.classes(attempt.node)
    suppressed = np.zeros(classes.size, bool)
    suppressed[classes.of[attempt.failing]] = True
    risk = risk_report(
        classes, quasi_identifiers=prepared.quasi_identifiers, suppressed=suppressed, with_sensitive=False
    )
    levels = {
        name: allowed[level]
        for name, allowed, level in zip(prepared.quasi_identifiers, prepared.levels, attempt.node, strict=True)
    }
    share = attempt.suppressed / prepared.table.records
    return Choice(k, levels, attempt.loss, attempt.suppressed, share, risk.k, risk.prosecutor_max, risk.prosecutor_mean)


def _every(lattice: Lattice, limits: Sequence[float], effort: Effort) -> Sequence[Attempt]:
    return frontier(lattice, max_suppressed=allowance(lattice, max(limits)), effort=effort)


def _best(lattice: Lattice, limits: Sequence[float], effort: Effort) -> Sequence[Attempt]:
    attempts: list[Attempt] = []
    for limit in sorted(limits):
        before = attempts[-1].node if attempts else None
        best = find_optimum(lattice, max_suppressed=allowance(lattice, limit), start=before, effort=effort).best
        if best is not None and (not attempts or best.node != attempts[-1].node):
            attempts.append(best)
    return attempts


def allowance(lattice: Lattice, limit: float) -> int:
    """How many records a share is; to leave everybody out is never an answer."""
    return min(int(limit * lattice.table.records + 1e-9), lattice.table.records - 1)


def _not_dominated(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """Those of which no other keeps at least as large a k, loses as little and leaves out as few."""
    left: list[Choice] = []
    for choice in sorted(choices, key=lambda candidate: (-candidate.k, candidate.suppressed, candidate.loss)):
        # The loss of one node is the sum of the same numbers in another order: it may differ in the last digit.
        if not any(rival.loss <= choice.loss + ROUNDING and rival.suppressed <= choice.suppressed for rival in left):
            left.append(choice)
    return tuple(sorted(left, key=lambda candidate: (candidate.k, candidate.suppressed, candidate.loss)))


def _level_names(prepared: Prepared, recipe: Recipe) -> dict[str, tuple[str, ...]]:
    names = {}
    for name in prepared.quasi_identifiers:
        hierarchy = recipe.hierarchy_of(name)
        names[name] = ("value",) if hierarchy is None else tuple(hierarchy.level_names)
    return names
