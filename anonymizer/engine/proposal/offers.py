"""All that a person without an expert needs to choose: whether rows are worth it, what else there is, three proposals, the
whole frontier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING, Any

from anonymizer.engine.errors import Finding
from anonymizer.engine.proposal.column_priority import without_infeasible
from anonymizer.engine.proposal.initial_levels import coarser_start
from anonymizer.engine.proposal.variants import LIMITS, RUNGS, Proposal, named_proposals, next_rung, proposal
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.risk.measurement import count_records
from anonymizer.engine.search.frontier import Frontier, frontier_of
from anonymizer.engine.search.preparation import Prepared, prepare

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

MOST_LOSS = 0.65
"""Beyond it most of the detail is gone: only large groups can still be compared."""
MOST_GIVEN_UP = 0.5
"""The largest share of the columns that may be given up in a table that is still worth its risk."""
MOST_COLUMNS = 16  # with more quasi-identifiers, no level of detail is left to choose from, and the search takes long
TIMES = (2, 3, 4, 6, 8, 12, 20)


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
    if len(recipe.quasi_identifiers) > MOST_COLUMNS:
        return _too_many_columns(recipe, records=count_records(source))
    prepared = prepare(source, recipe)
    narrowed = without_infeasible(prepared, recipe)
    if narrowed != recipe:
        prepared, recipe = prepare(source, narrowed), narrowed
    coarser = coarser_start(prepared, recipe)
    if coarser is None:
        return _naming_left_out(offer_of(prepared, recipe), recipe)
    small = _in_small_groups(prepared, recipe, recipe.k or 1)
    del prepared
    return _naming_left_out(offer_of(prepare(source, coarser), coarser, small=small), recipe)


def _naming_left_out(offered: Offer, recipe: Recipe) -> Offer:
    """The offer, whose verdict ends with the columns that could be known and that the proposal leaves out."""
    columns = [
        name for name, rule in recipe.columns.items() if rule.role == "quasi-identifier" and rule.treatment == "drop"
    ]
    left_out = (Finding("proposal.left_out", facts={"columns": columns}),) if columns else ()
    return replace(offered, verdict=(*offered.verdict, *left_out))


def offer_of(prepared: Prepared, recipe: Recipe, *, small: int | None = None) -> Offer:
    """The same, of a table that is already counted.

    Args:
        small: where the levels begin coarser than the recipe first allowed, how many records were in groups below k before.
    """
    k = recipe.k or 1
    proposals = named_proposals(prepared, recipe, k=k)
    ks = [k, *(rung for rung in RUNGS if k < rung <= max(50, next_rung(k)))]
    balanced = next((variant for variant in proposals if variant.name == "balanced"), None)
    is_useful = balanced is not None and _is_useful(balanced)
    verdict = _verdict(prepared, _in_small_groups(prepared, recipe, k) if small is None else small, k, balanced)
    if not is_useful:
        verdict += _instead(prepared, recipe, k, balanced)
    frontier = frontier_of(prepared, recipe, ks=ks)
    return Offer(k, is_useful, verdict, proposals, frontier if small is None else replace(frontier, is_complete=False))


def _too_many_columns(recipe: Recipe, *, records: int) -> Offer:
    k, facts = recipe.k or 1, {"columns": len(recipe.quasi_identifiers), "most": MOST_COLUMNS}
    verdict = (Finding("proposal.too_many_columns", facts=facts), Finding("proposal.make_tables", facts={"k": k}))
    return Offer(k, False, verdict, (), Frontier(records, None, {}, (), is_complete=False))


def _is_useful(variant: Proposal) -> bool:
    return variant.choice.loss <= MOST_LOSS and len(variant.given_up) <= MOST_GIVEN_UP * len(variant.choice.levels)


def _in_small_groups(prepared: Prepared, recipe: Recipe, k: int) -> int:
    """Records in classes below k at the finest levels."""
    classes = prepared.lattice(recipe).classes((0,) * len(prepared.quasi_identifiers))
    return int(classes.records[classes.persons < k].sum())


def _verdict(prepared: Prepared, small: int, k: int, balanced: Proposal | None) -> tuple[Finding, ...]:
    facts: dict[str, Any] = {
        "k": k,
        "small": small,
        "records": prepared.table.records,
        "columns": len(prepared.quasi_identifiers),
    }
    if balanced is None:
        return (Finding("proposal.nothing_holds", facts={**facts, "units": prepared.table.units}),)
    facts |= {"given_up": len(balanced.given_up), "percent": round(100 * balanced.choice.loss)}
    return (Finding("proposal.rows_useful" if _is_useful(balanced) else "proposal.rows_not_useful", facts=facts),)


def _instead(prepared: Prepared, recipe: Recipe, k: int, balanced: Proposal | None) -> tuple[Finding, ...]:
    """Tables, fewer columns, a longer period, pooling."""
    advice = [Finding("proposal.make_tables", facts={"k": k})]
    if balanced is not None and balanced.given_up and len(balanced.given_up) < len(balanced.choice.levels):
        columns = [name for name in balanced.choice.levels if name not in balanced.given_up]
        advice.append(Finding("proposal.fewer_columns", facts={"columns": list(balanced.given_up), "kept": columns}))
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
    that k over the larger table is k divided by it in this one. An estimate: new values make more classes. None where no
    factor up to 20 is enough."""
    lattice = prepared.lattice(recipe)
    for times in TIMES:
        smaller = ceil(k / times)
        if smaller < 2:
            return None  # one person of this table would stand for all: nothing can be told from it
        variant = proposal(prepared, recipe, lattice, "balanced", k=smaller, limit=LIMITS["balanced"])
        if variant is not None and _is_useful(variant):
            return times
    return None
