"""A table with gaps as whoever believes its totals completes it: what was hidden before, or not asked, is an unknown of the sums that rows claim.

Nobody can check that such a sum adds up, but who believes it learns as much as from one that does: with a total of 14, parts of 9, ``*`` and a count
that we hide, the hidden count is at most 4. So these sums protect nothing, and all of them are taken for true, in every way in which they can be:

- a total that seems to be of regions or of their areas is tried as the sum of either and of both (``aggregated``);
- a blank adds something that is not known; or nothing, unless most of the sums that would show it speak against it.

Sums that cannot all be true together, whatever the unknown cells hold, tell nothing for certain: as few as it takes are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from anonymizer.engine.tabulation.aggregated import GivenTable, Status
from anonymizer.engine.tabulation.bounds import EXACT
from anonymizer.engine.tabulation.relations import Mask, Relations, Values

_MOST_NODES = 50  # of branch and bound: a count, and no time, so that every machine finds the same


@dataclass(frozen=True, slots=True)
class Completion:
    """A table without gaps that fits all that is shown, and what adds up in it."""

    values: Values
    floor: Values
    """The least that a cell can hold when it is unknown: 1 where it is hidden, for zeros are shown; 0 where it was not asked."""
    unknown: Mask
    """The cells whose values are not known but chosen so that everything adds up."""
    relations: Relations


def completions(table: GivenTable) -> Iterator[Completion]:
    """The ways to complete a table; itself, where it has no gap."""
    hidden, blank = table.status == Status.HIDDEN_BEFORE, table.status == Status.NOT_ASKED
    claims = {(*sums.totals.tolist(), -1, *sums.parts.tolist()): sums for sums in table.claimed_sums}
    floor = np.where(blank, 0.0, 1.0)
    for claimed in claims.values():
        unknowns = [
            hidden | blank,
            *([hidden] if blank.any() and _may_blanks_be_nothing(table.values, hidden, claimed) else []),
        ]
        for unknown in unknowns:
            values, is_possible = _fitting(table.values, unknown, floor, claimed)
            relations = Relations.joined(len(values), [table.relations, claimed.where(is_possible)])
            yield Completion(values, floor, unknown, relations.distinct())


def _may_blanks_be_nothing(values: Values, hidden: Mask, claimed: Relations) -> bool:
    """Whether no more than half of the sums that have no other gap than blanks say that these add something."""
    has_only_blanks = abs(claimed.matrix) @ hidden.astype(float) == 0
    gaps = np.abs(claimed.differences(values))[has_only_blanks]
    return not len(gaps) or float((gaps < 0.5).mean()) >= 0.5


def _fitting(values: Values, unknown: Mask, floor: Values, claimed: Relations) -> tuple[Values, Mask]:
    """Values for the unknown cells with which the claimed sums add up, whole where that is found; and which sums then do."""
    from scipy import optimize, sparse

    completed = np.where(unknown, floor, values)
    if not len(claimed):
        return completed, np.zeros(0, bool)
    cells = np.flatnonzero(unknown & (np.diff(claimed.of_cells.indptr) > 0))
    equations, excess = claimed.matrix[:, cells], sparse.identity(len(claimed), format="csr")
    known = np.where(unknown, 0.0, values)
    size, sums = len(cells), 2 * len(claimed)  # the last variables: how far each sum is beyond its total, and below it
    problem: dict[str, Any] = {
        "c": np.concatenate([np.zeros(size), np.ones(sums)]),
        "bounds": optimize.Bounds(np.concatenate([floor[cells], np.zeros(sums)]), np.inf),
        "constraints": optimize.LinearConstraint(
            sparse.hstack([equations, excess, -excess], format="csr"), *[-claimed.differences(known)] * 2
        ),
    }
    optimum = optimize.milp(**problem).x
    if optimum is not None and np.abs(optimum - np.round(optimum)).max() > EXACT:
        whole = optimize.milp(**problem, integrality=np.ones(len(optimum)), options={"node_limit": _MOST_NODES}).x
        optimum = optimum if whole is None else np.round(whole)
    if optimum is not None:
        completed[cells] = np.maximum(optimum[:size], floor[cells])
    return completed, np.abs(claimed.differences(completed)) < EXACT * max(1.0, float(np.abs(values).max()))
