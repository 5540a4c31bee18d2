"""Three proposals by name: most detail, one level for each column, larger groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from anonymizer.engine.errors import Finding
from anonymizer.engine.proposal.column_selection import given_up, keeps_most
from anonymizer.engine.proposal.estimates import Estimates, estimates, words_of_attempt, words_of_recoding
from anonymizer.engine.proposal.findings import lost_in_words
from anonymizer.engine.recipe import RECODING_METHODS, Recipe
from anonymizer.engine.recoding import Nodes, Recoded, recode
from anonymizer.engine.recoding.placement import STARRED
from anonymizer.engine.risk import risk_report
from anonymizer.engine.search.frontier import Choice, allowance, choice_of
from anonymizer.engine.search.optima import with_k
from anonymizer.engine.search.preparation import Prepared

RUNGS = (2, 3, 5, 11, 20, 50, 100)
"""The usual k; ``careful`` takes the next one above what is asked."""
LIMIT = 0.05
"""The largest share of records that levels of whole columns may leave out."""
LEAST_INFORMATIVE = 0.1
"""A column that tells something of fewer records is given up."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A solution with a name, and what it loses in words."""

    name: str
    """``detailed``, ``uniform`` or ``careful``."""
    choice: Choice
    given_up: tuple[str, ...]
    """Columns of which nothing is left."""
    words: tuple[Finding, ...]
    estimates: Estimates | None = None
    """None in what was proposed before there were any."""

    @property
    def error(self) -> float:
        """By which proposals are compared; that of levels for which nothing was estimated is their loss."""
        return self.choice.loss if self.estimates is None else self.estimates.error

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "name": self.name,
            "choice": self.choice.to_dict(),
            "given_up": list(self.given_up),
            "words": [finding.to_dict() for finding in self.words],
            "estimates": None if self.estimates is None else self.estimates.to_dict(),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Proposal:
        """The proposal that ``to_dict`` described."""
        words = tuple(Finding.from_dict(finding) for finding in values["words"])
        figures = values.get("estimates")
        return cls(
            values["name"],
            Choice.from_dict(values["choice"]),
            tuple(values["given_up"]),
            words,
            None if figures is None else Estimates.from_dict(figures),
        )


@dataclass(frozen=True, slots=True)
class Detail:
    """Each group at the finest levels that it can keep, and how far off estimates from that are."""

    recoded: Recoded
    estimates: Estimates


def most_detail(
    prepared: Prepared,
    recipe: Recipe,
    *,
    k: int,
    methods: Sequence[str] = RECODING_METHODS,
    lost: Sequence[str] = (),
    nodes: Nodes | None = None,
) -> Detail | None:
    """By the method whose tables of two columns are the least off; None where the whole table is too small for k.

    Args:
        lost: columns of the table that the recipe has given up.
        nodes: the combinations of levels that are looked at, where they are known from a part of the table.
    """
    criteria = with_k(prepared.lattice(recipe), k).criteria
    details = []
    for method in methods:
        recoded = recode(
            prepared.table,
            prepared.ladders,
            criteria=criteria,
            metric=recipe.search.metric,
            attempt=None,
            method=method,
            nodes=nodes,
        )
        if not recoded.suppressed.all():
            details.append(Detail(recoded, estimates(prepared, recipe, words_of_recoding(recoded), lost=lost)))
    return min(details, key=lambda detail: detail.estimates.error, default=None)


def proposal_of(
    prepared: Prepared, recipe: Recipe, detail: Detail, name: str, *, k: int, lost: Sequence[str] = ()
) -> Proposal:
    """A recoding by groups with its risk, measured on the table that it recodes, and what it loses in words."""
    choice = _choice_of(prepared, recipe, detail.recoded, k=k)
    return _in_words(prepared, recipe, Proposal(name, choice, tuple(lost), (), detail.estimates))


def silent(
    estimates: Estimates, quasi_identifiers: Sequence[str], *, least: float = LEAST_INFORMATIVE
) -> tuple[str, ...]:
    """The columns of which too little is told to be worth their cost; none where that is all of them.

    Without such a column the others tell more, which is for the caller to try.
    """
    columns = tuple(name for name in quasi_identifiers if estimates.informative.get(name, 0) < least)
    return columns if len(columns) < len(quasi_identifiers) else ()


def uniform(prepared: Prepared, recipe: Recipe, *, k: int, lost: Sequence[str] = ()) -> Proposal | None:
    """All records at the same levels, the fewest columns given up; None where that leaves out too many.

    Args:
        lost: columns of the table that are given up before, because levels for so many cannot be searched for.
    """
    lattice = prepared.lattice(recipe)
    attempt = keeps_most(lattice, k=k, max_suppressed=allowance(lattice, LIMIT))
    if attempt is None:
        return None
    choice = choice_of(prepared, with_k(lattice, k), attempt, k)
    silenced = tuple(prepared.quasi_identifiers[column] for column in given_up(lattice, attempt.node))
    figures = estimates(prepared, recipe, words_of_attempt(prepared, attempt), lost=lost)
    return _in_words(prepared, recipe, Proposal("uniform", choice, (*silenced, *lost), (), figures))


def _in_words(prepared: Prepared, recipe: Recipe, proposal: Proposal) -> Proposal:
    words = lost_in_words(
        proposal.choice,
        recipe,
        given_up=proposal.given_up,
        records=prepared.table.records,
        estimates=proposal.estimates,
    )
    return Proposal(proposal.name, proposal.choice, proposal.given_up, words, proposal.estimates)


def _choice_of(prepared: Prepared, recipe: Recipe, recoded: Recoded, *, k: int) -> Choice:
    """A recoding with its risk measured."""
    suppressed = np.zeros(recoded.classes.size, bool)
    suppressed[recoded.classes.of[recoded.suppressed]] = True
    risk = risk_report(
        recoded.classes, quasi_identifiers=prepared.quasi_identifiers, suppressed=suppressed, with_sensitive=False
    )
    records = prepared.table.records
    shares = {}
    for name, allowed, ladder, row in zip(
        prepared.quasi_identifiers, prepared.levels, prepared.ladders, recoded.levels, strict=True
    ):
        tells = [len(ladder.labels[level]) > 1 for level in range(len(allowed))]
        at = np.bincount(row[row != STARRED], weights=prepared.table.counts[row != STARRED], minlength=len(allowed))
        of_level = dict(zip(allowed, (at * tells / records).tolist(), strict=True))
        shares[name] = tuple(round(of_level.get(level, 0.0), 6) for level in range(allowed[-1] + 1))
    return Choice(
        k=k,
        levels={name: int(np.argmax(of_level)) for name, of_level in shares.items()},
        loss=recoded.loss(recipe.search.metric),
        suppressed=recoded.suppressed_records,
        suppressed_share=recoded.suppressed_records / records,
        reached_k=risk.k,
        risk_max=risk.prosecutor_max,
        risk_mean=risk.prosecutor_mean,
        method=recoded.method,
        shares=shares,
    )


def next_rung(k: int) -> int:
    """The next usual k.

    >>> next_rung(11), next_rung(4), next_rung(200)
    (20, 5, 400)
    """
    return next((rung for rung in RUNGS if rung > k), 2 * k)
