"""Three proposals by name: careful, balanced, useful."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from anonymizer.engine.errors import Finding
from anonymizer.engine.proposal.column_selection import given_up, keeps_most
from anonymizer.engine.proposal.findings import lost_in_words
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.search.frontier import Choice, allowance, choice_of
from anonymizer.engine.search.lattice import Lattice
from anonymizer.engine.search.optima import with_k
from anonymizer.engine.search.preparation import Prepared

RUNGS = (2, 3, 5, 11, 20, 50, 100)
"""The usual k; the careful proposal takes the next one above what is asked."""
LIMITS: Mapping[str, float] = {"careful": 0.02, "balanced": 0.05, "useful": 0.1}
"""The largest share of records that each may leave out."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A solution with a name, and what it loses in words."""

    name: str
    """``careful``, ``balanced`` or ``useful``."""
    choice: Choice
    given_up: tuple[str, ...]
    """Columns of which nothing is left."""
    words: tuple[Finding, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "name": self.name,
            "choice": self.choice.to_dict(),
            "given_up": list(self.given_up),
            "words": [finding.to_dict() for finding in self.words],
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Proposal:
        """The proposal that ``to_dict`` described."""
        words = tuple(Finding.from_dict(finding) for finding in values["words"])
        return cls(values["name"], Choice.from_dict(values["choice"]), tuple(values["given_up"]), words)


def named_proposals(prepared: Prepared, recipe: Recipe, *, k: int) -> tuple[Proposal, ...]:
    """Careful, balanced and useful, in this order; those that no table meets are not there.

    All of them keep k. The careful one asks for the next usual k above it and leaves out hardly anyone; the useful one leaves
    out more records and gives up less detail.
    """
    ks = {"careful": next_rung(k), "balanced": k, "useful": k}
    lattice = prepared.lattice(recipe)
    variants = (proposal(prepared, recipe, lattice, name, k=ks[name], limit=LIMITS[name]) for name in LIMITS)
    return tuple(variant for variant in variants if variant is not None)


def proposal(
    prepared: Prepared, recipe: Recipe, lattice: Lattice, name: str, *, k: int, limit: float
) -> Proposal | None:
    """The solution that keeps most columns telling something; None where there is none."""
    attempt = keeps_most(lattice, k=k, max_suppressed=allowance(lattice, limit))
    if attempt is None:
        return None
    choice = choice_of(prepared, with_k(lattice, k), attempt, k)
    lost = tuple(prepared.quasi_identifiers[column] for column in given_up(lattice, attempt.node))
    words = lost_in_words(choice, recipe, given_up=lost, records=prepared.table.records)
    return Proposal(name, choice, lost, words)


def next_rung(k: int) -> int:
    """The next usual k.

    >>> next_rung(11), next_rung(4), next_rung(200)
    (20, 5, 400)
    """
    return next((rung for rung in RUNGS if rung > k), 2 * k)
