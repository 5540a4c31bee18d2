"""All that a person without an expert needs to choose: whether rows are worth it, what else there is, three proposals, the
whole frontier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Any

from anonymizer.engine.errors import Finding
from anonymizer.engine.proposal.column_priority import (
    MOST_COUNTED,
    searchable,
    without_infeasible,
)
from anonymizer.engine.proposal.group_proposals import Prepare, proposals_by_groups
from anonymizer.engine.proposal.initial_levels import coarser_start
from anonymizer.engine.proposal.trial import trial_of
from anonymizer.engine.proposal.variants import RUNGS, Proposal, most_detail, next_rung, uniform
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.risk.measurement import count_records
from anonymizer.engine.search.frontier import Frontier, frontier_of
from anonymizer.engine.search.preparation import CodedColumns, Prepared
from anonymizer.engine.search.preparation import prepare as prepare_table

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

MOST_ERROR = 0.5
"""Where tables of two columns are off by more of the records, rows are not worth their risk: a table of counts tells more."""
TIMES = (2, 3, 4, 6, 8, 12, 20, 30)


@dataclass(frozen=True, slots=True)
class Offer:
    """What is proposed for a table. Holds figures, levels and column names, and no value."""

    k: int
    is_useful: bool
    """Whether rows keep enough to be worth their risk."""
    verdict: tuple[Finding, ...]
    """First what is true of the rows, with the figure; then, where they are not worth it, what to do instead."""
    proposals: tuple[Proposal, ...]
    frontier: Frontier

    def named(self, name: str) -> Proposal | None:
        """The proposal of this name."""
        return next((variant for variant in self.proposals if variant.name == name), None)

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "k": self.k,
            "is_useful": self.is_useful,
            "verdict": [finding.to_dict() for finding in self.verdict],
            "proposals": [variant.to_dict() for variant in self.proposals],
            "frontier": self.frontier.to_dict(),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Offer:
        """The offer that ``to_dict`` described."""
        return cls(
            values["k"],
            values["is_useful"],
            tuple(Finding.from_dict(finding) for finding in values["verdict"]),
            tuple(Proposal.from_dict(entry) for entry in values["proposals"]),
            Frontier.from_dict(values["frontier"]),
        )


def offer(source: Source, recipe: Recipe) -> Offer:
    """What can be proposed for a table, whose columns have the roles and hierarchies of a recipe and whose k is a floor.

    Raises:
        InvalidRecipe, InvalidSource: as ``transform``.
    """
    recipe.check(source.columns)
    if len(recipe.quasi_identifiers) > MOST_COUNTED:
        return _too_many_columns(recipe, records=count_records(source))
    coded: CodedColumns = {}
    prepare = partial(prepare_table, source, coded_before=coded)
    prepared = prepare(recipe)
    groups = proposals_by_groups(prepare, prepared, recipe) if _may_recode(recipe) else []
    whole, frontier = _of_columns(prepare, recipe)
    if not groups and _may_recode(recipe):
        whole = None  # where no group holds, no level does
    proposals = [*groups[:1], *([whole] if whole is not None else []), *groups[1:]]
    first = proposals[0] if proposals else None
    is_useful = first is not None and _is_useful(first)
    verdict = _verdict(prepared, _in_small_groups(prepared, recipe, recipe.k or 1), recipe.k or 1, first)
    if not is_useful:
        verdict += _instead(prepared, recipe, first)
    return Offer(recipe.k or 1, is_useful, (*verdict, *_left_out(recipe)), tuple(proposals), frontier)


def _may_recode(recipe: Recipe) -> bool:
    """Whether groups may stand at levels of their own: where each model judges a group by itself (``recipe.model_with_recoding``)."""
    return all(getattr(criterion, "is_local", False) for criterion in recipe.privacy)


def _of_columns(prepare: Prepare, recipe: Recipe) -> tuple[Proposal | None, Frontier]:
    """One level for each of the columns among which levels can be searched for, and all solutions of this kind."""
    k = recipe.k or 1
    few = searchable(recipe)
    prepared = prepare(few)
    feasible = without_infeasible(prepared, few)
    if feasible != few:
        prepared = prepare(feasible)
    coarser = coarser_start(prepared, feasible)
    if coarser is not None:
        prepared = prepare(coarser)
    rules = coarser or feasible
    lost = [name for name in recipe.quasi_identifiers if name not in rules.quasi_identifiers]
    ks = [k, *(rung for rung in RUNGS if k < rung <= max(50, next_rung(k)))]
    frontier = frontier_of(prepared, rules, ks=ks)
    is_complete = frontier.is_complete and coarser is None
    return uniform(prepared, rules, k=k, lost=lost), replace(frontier, is_complete=is_complete)


def _left_out(recipe: Recipe) -> tuple[Finding, ...]:
    """The columns that could be known and that the recipe leaves out before anything is proposed."""
    columns = [
        name for name, rule in recipe.columns.items() if rule.role == "quasi-identifier" and rule.treatment == "drop"
    ]
    return (Finding("proposal.left_out", facts={"columns": columns}),) if columns else ()


def _too_many_columns(recipe: Recipe, *, records: int) -> Offer:
    k, facts = recipe.k or 1, {"columns": len(recipe.quasi_identifiers), "most": MOST_COUNTED}
    verdict = (Finding("proposal.too_many_columns", facts=facts), Finding("proposal.make_tables", facts={"k": k}))
    return Offer(k, False, verdict, (), Frontier(records, None, {}, (), is_complete=False))


def _is_useful(proposal: Proposal) -> bool:
    return proposal.error <= MOST_ERROR


def _in_small_groups(prepared: Prepared, recipe: Recipe, k: int) -> int:
    """Records in classes below k at the finest levels."""
    classes = prepared.lattice(recipe).classes((0,) * len(prepared.quasi_identifiers))
    return int(classes.records[classes.persons < k].sum())


def _verdict(prepared: Prepared, small: int, k: int, detailed: Proposal | None) -> tuple[Finding, ...]:
    facts: dict[str, Any] = {
        "k": k,
        "small": small,
        "records": prepared.table.records,
        "columns": len(prepared.quasi_identifiers),
    }
    if detailed is None:
        return (Finding("proposal.nothing_holds", facts={**facts, "units": prepared.table.units}),)
    facts |= {"given_up": len(detailed.given_up), "percent": round(100 * detailed.choice.loss)}
    return (Finding("proposal.rows_useful" if _is_useful(detailed) else "proposal.rows_not_useful", facts=facts),)


def _instead(prepared: Prepared, recipe: Recipe, detailed: Proposal | None) -> tuple[Finding, ...]:
    """Tables, fewer columns, a longer period, pooling."""
    k = recipe.k or 1
    advice = [Finding("proposal.make_tables", facts={"k": k})]
    if detailed is not None and detailed.given_up:
        columns = {"columns": list(detailed.given_up), "kept": list(detailed.choice.levels)}
        advice.append(Finding("proposal.fewer_columns", facts=columns))
    times = _times_needed(prepared, recipe, k)
    if times is None:
        return (*advice, Finding("proposal.longer_period"), Finding("proposal.pool", facts={"k": k}))
    size = {"times": times, "records": times * prepared.table.records}
    return (
        *advice,
        Finding("proposal.longer_period_times", facts=size),
        Finding("proposal.pool_times", facts={"k": k, **size}),
    )


def _times_needed(prepared: Prepared, recipe: Recipe, k: int) -> int | None:
    """How many times as many people, who are like these, would make rows useful: every class then grows as many times, so
    that k over the larger table is k divided by it in this one. New values make more classes: the next number is named. None where
    nothing up to 20 is enough, or levels cannot differ by group."""
    if not _may_recode(recipe):
        return None
    for times, named in pairwise(TIMES):
        smaller = ceil(k / times)
        if smaller < 2:
            return None  # one person of this table would stand for all: nothing can be told from it
        detail = most_detail(trial_of(prepared, recipe, k=smaller) or prepared, recipe, k=smaller)
        if detail is not None and detail.estimates.error <= MOST_ERROR:
            return named
    return None
