"""How many are left in the smallest group for whoever contributed some of its rows and leaves these out: counted on what leaves, contributor by contributor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.risk.everything_known import row_prints
from anonymizer.engine.table.codes import Coder, Codes, code_columns, persons_apart

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source
    from anonymizer.engine.transformation.candidate import Candidate


def smallest_outside(source: Source, candidate: Candidate, contributor: str) -> int:
    """The fewest persons (records, where persons are not known) that any contributor finds in a group without its own rows.

    0 where the column that says who contributed a row leaves, or nothing leaves.

    Args:
        source: the table from which the candidate was made, in the same order.
        contributor: the column of the table that says who contributed a row.
    """
    recipe, leaving = candidate.recipe, candidate.leaving
    if contributor in candidate.columns:
        return 0
    named = dict.fromkeys([contributor, *([recipe.person] if recipe.person is not None else [])])
    coded = code_columns(source, [Coder(name) for name in named])
    owners = coded[contributor].codes
    people: Codes = np.arange(len(owners), dtype=np.int32)
    if recipe.person is not None:
        people, _ = persons_apart(coded[recipe.person])
    if leaving is not None:
        owners, people = owners[leaving], people[leaving]
    if not len(owners):
        return 0
    points = [name for name in recipe.quasi_identifiers if name in candidate.columns]
    prints = row_prints(candidate.treated(points)) if points else np.zeros(len(owners), np.uint64)
    groups, group = np.unique(prints, return_inverse=True)
    fewest = len(owners)
    for owner in np.unique(owners):
        others = owners != owner
        pairs = np.unique(np.stack([group[others], people[others]]), axis=1)
        fewest = min(fewest, int(np.bincount(pairs[0], minlength=len(groups)).min()))
    return fewest
