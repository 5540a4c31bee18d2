"""Most detail, and larger groups: each group at levels of its own, without the columns of which it would tell too little."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from anonymizer.engine.proposal.column_priority import by_rank, is_named, may_drop, without
from anonymizer.engine.proposal.trial import trial_of, with_fewer
from anonymizer.engine.proposal.variants import (
    LEAST_INFORMATIVE,
    Detail,
    Proposal,
    most_detail,
    next_rung,
    proposal_of,
    silent,
)
from anonymizer.engine.recipe import RECODING_METHODS, Recipe
from anonymizer.engine.search.preparation import Prepared

LEAST_IN_PART = LEAST_INFORMATIVE / 2
"""The share that is asked in a part of a table, where shares are off by a few hundredths: no column is given up by chance."""
type Prepare = Callable[[Recipe], Prepared]
"""Counts the columns of the table for a recipe; columns that were coded for another one are not read again."""


def proposals_by_groups(prepare: Prepare, prepared: Prepared, recipe: Recipe) -> list[Proposal]:
    """Both proposals, each by the method and with the columns that tell most; figures are those of the whole table.

    What is tried for a large table is tried in a part of it that is as dense; the whole is then recoded once for each.
    """
    k = recipe.k or 1
    proposals = []
    for name, smallest in (("detailed", k), ("careful", next_rung(k))):
        trial = trial_of(prepared, recipe, k=smallest)
        if trial is None:
            best = _settled(prepare, prepared, recipe, k=smallest)
        else:
            best = _settled(partial(with_fewer, prepare, trial), trial, recipe, k=smallest, least=LEAST_IN_PART)
            best = None if best is None else _on_the_whole(prepare, prepared, best, k=smallest)
        if best is not None:
            proposals.append(proposal_of(best.prepared, best.recipe, best.detail, name, k=smallest, lost=best.lost))
    return proposals


@dataclass(frozen=True, slots=True)
class _Best:
    """The best that was found for some columns of a table, or of a part of it."""

    prepared: Prepared
    recipe: Recipe
    detail: Detail
    lost: tuple[str, ...]
    least: float
    """The share of the records of which a column must tell something."""

    @classmethod
    def of(
        cls,
        prepared: Prepared,
        recipe: Recipe,
        *,
        k: int,
        methods: Sequence[str],
        least: float,
        lost: tuple[str, ...] = (),
    ) -> _Best | None:
        detail = most_detail(prepared, recipe, k=k, methods=methods, lost=lost)
        return None if detail is None else cls(prepared, recipe, detail, lost, least)

    @property
    def silent(self) -> tuple[str, ...]:
        """Columns of which too little is told, and that may be given up."""
        names = silent(self.detail.estimates, self.prepared.quasi_identifiers, least=self.least)
        return tuple(name for name in names if may_drop(self.recipe, name))


def _settled(
    prepare: Prepare, prepared: Prepared, recipe: Recipe, *, k: int, least: float = LEAST_INFORMATIVE
) -> _Best | None:
    """Without its silent columns, until there are none."""
    best = _Best.of(prepared, recipe, k=k, methods=_methods(recipe), least=least)
    while best is not None and (columns := best.silent):
        lost = (*best.lost, *_given_up_next(columns, best))
        fewer = without(recipe, lost)
        methods = [best.detail.recoded.method] if least < LEAST_INFORMATIVE else _methods(recipe)
        best = _Best.of(prepare(fewer), fewer, k=k, methods=methods, least=least, lost=lost)
    return best


def _on_the_whole(prepare: Prepare, prepared: Prepared, tried: _Best, *, k: int) -> _Best | None:
    """What was found in a part of a table, for the whole."""
    whole = prepare(tried.recipe) if tried.lost else prepared
    nodes = tried.detail.recoded.placement.nodes([len(ladder.codes) for ladder in whole.ladders])
    methods = [tried.detail.recoded.method]
    detail = most_detail(whole, tried.recipe, k=k, methods=methods, lost=tried.lost, nodes=nodes)
    return None if detail is None else _Best(whole, tried.recipe, detail, tried.lost, tried.least)


def _given_up_next(columns: tuple[str, ...], best: _Best) -> tuple[str, ...]:
    """As many columns as are silent, without which the others tell more: those first that nobody can name."""
    recipe, names = best.recipe, best.prepared.quasi_identifiers
    unnamed = [
        name
        for name in by_rank((name, recipe.columns[name].kind) for name in names)
        if may_drop(recipe, name) and not is_named(name, recipe)
    ]
    if all(name in unnamed for name in columns):
        return columns
    return tuple(unnamed[-len(columns) :]) or columns


def _methods(recipe: Recipe) -> Sequence[str]:
    """All are compared by an error in which all columns count alike; where they do not, the one that goes by their order of worth."""
    weights = {recipe.columns[name].weight for name in recipe.quasi_identifiers}
    return RECODING_METHODS if len(weights) <= 1 else ("finest-first",)
