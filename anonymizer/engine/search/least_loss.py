"""What any answer must lose at the least, where a search ends before it has proved its own answer the best.

An answer for all quasi-identifiers, seen in some of them alone, keeps k and suppresses no more. So what the best levels of a group of
columns lose is the least that the whole can lose in these columns, and the groups of a table add up. Larger groups bound closer and take
longer: each size is tried while there is effort for it. Only k-anonymity is asked of a group: to ask less gives no larger a bound.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from anonymizer.engine.classes.tuples import merged
from anonymizer.engine.privacy_models import KAnonymity
from anonymizer.engine.search.effort import Effort
from anonymizer.engine.search.lattice import Lattice

SMALLEST_GROUP = 2

type Solve = Callable[[Lattice, int, Effort], float | None]
"""The loss of the optimum of a lattice that suppresses at most so many records; None where the effort ended first."""


def least_loss(lattice: Lattice, *, max_suppressed: int, effort: Effort, solve: Solve) -> float:
    """A loss that no node of the lattice falls below which suppresses at most ``max_suppressed`` records; 0 where none is known."""
    models = [criterion for criterion in lattice.criteria if isinstance(criterion, KAnonymity)]
    columns = [column for column, levels in enumerate(lattice.shape) if levels > 1]
    least = 0.0
    for size in range(SMALLEST_GROUP, len(columns)):
        height = 0.0
        for first in range(0, len(columns), size):
            group = columns[first : first + size]
            if effort.is_over:
                return least
            loss = solve(_seen_in(lattice, group, models), max_suppressed, effort) if models else None
            if loss is None:
                return least
            height += lattice.height_at(loss) * len(group) / len(lattice.shape)
        least = max(least, lattice.loss_at(height))
    return least


def _seen_in(lattice: Lattice, columns: Sequence[int], models: Sequence[KAnonymity]) -> Lattice:
    """The lattice of some columns, whose tuples are those of the table without the others."""
    table, ladders = lattice.table, [lattice.ladders[column] for column in columns]
    codes, sizes = [table.tuples[column] for column in columns], [len(ladder.labels[0]) for ladder in ladders]
    return Lattice(merged(table, codes, sizes), ladders, criteria=models, metric=lattice.metric)
