"""What becomes of the quasi-identifiers: levels that hold for the whole column, or a recoding of each record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.recipe import RECODING_METHODS, Recipe
from anonymizer.engine.recoding import Recoded, recode
from anonymizer.engine.recoding.boundaries import Boundaries
from anonymizer.engine.search.branch_and_bound import Found, find_optimum
from anonymizer.engine.search.effort import Effort
from anonymizer.engine.search.lattice import Attempt, Lattice
from anonymizer.engine.search.preparation import Prepared
from anonymizer.engine.transformation.candidate import Shown


@dataclass(frozen=True, slots=True)
class LevelChoice:
    """The levels or the recoding, and what is lost."""

    levels: Mapping[str, int]
    """The level of each quasi-identifier; where records differ, the finest that one of them shows."""
    loss: float
    suppressed_records: int
    failing: Mask
    """For each distinct tuple, whether it is suppressed."""
    classes: Classes
    """The tuples as they leave. Suppressed ones share no class with others."""
    shown: Mapping[str, Shown]
    nodes: int
    checked: int
    recoding: Mapping[str, Any] | None = None
    """Figures about a recoding; None where the levels hold for every record."""
    boundaries: Callable[[], Boundaries] | None = None
    """Those of the groups of a recoding, for the next version of a series."""
    least_loss: float | None = None
    """Where the search ended early and the levels hold for every record: a loss that no answer falls below."""
    ended_by: str = ""
    """What ended the search early: ``work`` or ``clock``; empty where it went on to its end."""

    def search_to_dict(self) -> dict[str, Any]:
        """What a report says of the search: JSON values."""
        if not self.ended_by:
            return {"is_proved": True}
        return {"is_proved": False, "least_loss": self.least_loss, "ended_by": self.ended_by}


def choose(
    prepared: Prepared, recipe: Recipe, *, before: Boundaries | None = None, effort: Effort | None = None
) -> LevelChoice:
    """The best that the recipe's way of search finds. Whether that is good enough is for the caller to say.

    Args:
        before: the boundaries that the recipe names.
        effort: how much may be looked at, where it is not what the recipe says.

    Raises:
        InvalidRecipe: they are others, are of other columns, or are not there.
    """
    _require_named(recipe, before)
    effort = effort or Effort.of_seconds(recipe.search.limit_seconds)
    if before is not None:
        before = before.ordered(prepared.quasi_identifiers)
        return _of_recoding(prepared, recipe, Found(None, 0, 1), _recoded(prepared, recipe, None, effort, before))
    if not recipe.recodes or not prepared.quasi_identifiers:
        return _of_levels(prepared, *_search(prepared, recipe, limit=allowance(prepared, recipe), effort=effort))
    if recipe.search.method in RECODING_METHODS:
        return _of_recoding(prepared, recipe, Found(None, 0, 1), _recoded(prepared, recipe, None, effort))
    # What is suppressed at first is recoded afterwards, so finer levels that suppress more are a better start.
    limit = prepared.table.records if recipe.recoding == "local" else allowance(prepared, recipe)
    search, best, _ = _search(prepared, recipe, limit=limit, effort=effort)
    recoded = _recoded(prepared, recipe, best, effort)
    if recipe.recoding == "local" and recoded.suppressed_records > (most := allowance(prepared, recipe)):
        search, best, _ = _search(prepared, recipe, limit=most, effort=effort)
        recoded = min(
            recoded, _recoded(prepared, recipe, best, effort), key=lambda candidate: candidate.suppressed_records
        )
    return _of_recoding(prepared, recipe, search, recoded, ended_by=effort.ended_by if effort.is_over else "")


def _require_named(recipe: Recipe, before: Boundaries | None) -> None:
    """The boundaries at hand are those that the recipe names.

    Raises:
        InvalidRecipe: they are not.
    """
    if (None if before is None else before.digest) != recipe.boundaries:
        raise InvalidRecipe(Finding("recipe.boundaries_missing" if before is None else "recipe.boundaries_others"))


def allowance(prepared: Prepared, recipe: Recipe) -> int:
    """How many records may be suppressed."""
    return int(recipe.suppression.max_records * prepared.table.records + 1e-9)


def _search(prepared: Prepared, recipe: Recipe, *, limit: int, effort: Effort) -> tuple[Found, Attempt, Lattice]:
    """What was found, and the best attempt: where nothing suffices, the most general node."""
    lattice = _lattice(prepared, recipe)
    if lattice.nodes == 1:
        attempt = lattice.check(lattice.top)
        return Found(attempt, 1, 1), attempt, lattice
    something_left = prepared.table.records - 1  # to suppress everything is never an answer, whatever the ceiling
    search = find_optimum(lattice, max_suppressed=min(limit, something_left), effort=effort)
    return search, search.best if search.best is not None else lattice.check(lattice.top), lattice


def _lattice(prepared: Prepared, recipe: Recipe) -> Lattice:
    """The lattice of levels for all records: of a column with a fixed level, only that one."""
    ladders = [
        rungs if recipe.columns[name].level is None else rungs.first()
        for name, rungs in zip(prepared.quasi_identifiers, prepared.ladders, strict=True)
    ]
    return Lattice(prepared.table, ladders, criteria=prepared.criteria, metric=recipe.search.metric)


def _recoded(
    prepared: Prepared, recipe: Recipe, attempt: Attempt | None, effort: Effort, before: Boundaries | None = None
) -> Recoded:
    return recode(
        prepared.table,
        prepared.ladders,
        criteria=prepared.criteria,
        metric=recipe.search.metric,
        attempt=attempt,
        method=recipe.search.method,
        local=recipe.recoding == "local",
        by_cells=recipe.suppression.by == "cells",
        effort=effort,
        before=None if before is None else (before, prepared.levels),
    )


def _of_levels(prepared: Prepared, search: Found, best: Attempt, lattice: Lattice) -> LevelChoice:
    shown = {
        name: (codes, rungs.codes[level], rungs.labels[level])
        for name, codes, rungs, level in zip(
            prepared.quasi_identifiers, prepared.codes, prepared.ladders, best.node, strict=True
        )
    }
    return LevelChoice(
        levels=_levels(prepared, best.node),
        loss=best.loss,
        suppressed_records=best.suppressed,
        failing=best.failing,
        classes=lattice.classes(best.node),
        shown=shown,
        nodes=search.nodes,
        checked=search.checked,
        least_loss=search.least_loss,
        ended_by=search.ended_by,
    )


def _of_recoding(
    prepared: Prepared, recipe: Recipe, search: Found, recoded: Recoded, *, ended_by: str = ""
) -> LevelChoice:
    shown = {
        name: (prepared.table.tuple_of, cells, alphabet.labels)
        for name, cells, alphabet in zip(prepared.quasi_identifiers, recoded.cells, recoded.alphabets, strict=True)
    }
    return LevelChoice(
        levels=_levels(prepared, recoded.finest()),
        loss=recoded.loss(recipe.search.metric),
        suppressed_records=recoded.suppressed_records,
        failing=recoded.suppressed,
        classes=recoded.classes,
        shown=shown,
        nodes=search.nodes,
        checked=search.checked,
        recoding=recoded.to_dict(prepared.quasi_identifiers, prepared.levels),
        ended_by=ended_by,
        boundaries=partial(Boundaries.of, recoded, prepared.quasi_identifiers, prepared.levels),
    )


def _levels(prepared: Prepared, node: tuple[int, ...]) -> dict[str, int]:
    return {
        name: allowed[level]
        for name, allowed, level in zip(prepared.quasi_identifiers, prepared.levels, node, strict=True)
    }


def suppressed_classes(choice: LevelChoice) -> Mask:
    """Which class numbers are suppressed."""
    suppressed = np.zeros(choice.classes.size, bool)
    suppressed[choice.classes.of[choice.failing]] = True
    return suppressed
