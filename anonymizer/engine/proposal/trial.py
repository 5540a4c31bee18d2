"""The part of a large table in which a proposal is tried, before the whole table is recoded by it once.

What counts for privacy is measured on the whole table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.tuples import Cells, Collapsed, merged
from anonymizer.engine.privacy_models import Criterion, KAnonymity
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.recoding import dense_part
from anonymizer.engine.search.optima import with_k
from anonymizer.engine.search.preparation import Prepared


def trial_of(prepared: Prepared, recipe: Recipe, *, k: int) -> Prepared | None:
    """A part as dense as the whole; None where the table is small enough to be tried whole."""
    criteria = with_k(prepared.lattice(recipe), k).criteria
    chosen = dense_part(prepared.table, prepared.ladders, criteria=criteria)
    return None if chosen is None else _part(prepared, chosen)


def with_fewer(prepare: Callable[[Recipe], Prepared], trial: Prepared, fewer: Recipe) -> Prepared:
    """The same part by the quasi-identifiers that a recipe has left; its models know the table as the recipe prepares it."""
    columns = [place for place, name in enumerate(trial.quasi_identifiers) if name in fewer.quasi_identifiers]
    ladders = tuple(trial.ladders[place] for place in columns)
    tuples = [trial.table.tuples[place] for place in columns]
    criteria = trial.criteria if _count_no_column(trial.criteria) else prepare(fewer).criteria
    return replace(
        trial,
        quasi_identifiers=tuple(trial.quasi_identifiers[place] for place in columns),
        levels=tuple(trial.levels[place] for place in columns),
        codes=tuple(trial.codes[place] for place in columns),
        ladders=ladders,
        table=merged(trial.table, tuples, [len(ladder.labels[0]) for ladder in ladders]),
        criteria=criteria,
    )


def _count_no_column(criteria: Sequence[Criterion]) -> bool:
    """Whether no model depends on which quasi-identifiers there are."""
    return all(isinstance(criterion, KAnonymity) or criterion.column is not None for criterion in criteria)


def _part(prepared: Prepared, chosen: Mask) -> Prepared:
    """The records of some tuples as a table of their own. Shares of sensitive values stay those of the whole table."""
    table = prepared.table
    place = np.cumsum(chosen) - 1
    records = chosen[table.tuple_of]
    for column in table.sensitive:
        table.whole(column)

    def moved(cells: Cells) -> Cells:
        remaining = cells.where(chosen[cells.tuples])
        return replace(remaining, tuples=place[remaining.tuples].astype(np.int32))

    part = Collapsed(
        tuples=tuple(codes[chosen] for codes in table.tuples),
        counts=table.counts[chosen],
        tuple_of=place[table.tuple_of[records]].astype(np.int32),
        persons=None if table.persons is None else moved(table.persons),
        sensitive={name: (codes[records], size) for name, (codes, size) in table.sensitive.items()},
        kept_cells={name: moved(cells) for name, cells in table.kept_cells.items()},
        wholes=table.wholes,
    )
    return replace(
        prepared,
        table=part,
        codes=tuple(codes[records] for codes in prepared.codes),
        persons=None if prepared.persons is None else prepared.persons[records],
        links={name: codes[records] for name, codes in prepared.links.items()},
    )
