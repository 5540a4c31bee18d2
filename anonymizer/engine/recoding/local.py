"""Local recoding: the records that the best levels would suppress are searched for levels of their own, again and again.

Prasser, Eicher, Spengler, Bild and Kuhn, "Flexible data anonymization using ARX: Current status and challenges ahead",
Software: Practice and Experience 50, 2020, section on local recoding. Here each round is an optimal search.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import Cells, Collapsed
from anonymizer.engine.privacy_models import Criterion
from anonymizer.engine.recoding.placement import Placement
from anonymizer.engine.search.branch_and_bound import find_optimum
from anonymizer.engine.search.effort import Effort
from anonymizer.engine.search.lattice import Lattice

_MOST_ROUNDS = 100
_ALL_LOST = 1 - 1e-9


def recode_the_rest(
    table: Collapsed,
    ladders: Sequence[Ladder],
    placement: Placement,
    rest: Mask,
    *,
    criteria: Sequence[Criterion],
    metric: str,
    effort: Effort | None = None,
) -> Mask:
    """The tuples that are still without a class. All others are placed."""
    rest, effort = rest.copy(), effort or Effort.of_seconds()
    while rest.any() and placement.rounds < _MOST_ROUNDS:
        part = part_of(table, rest)
        lattice = Lattice(part, ladders, criteria=criteria, metric=metric)
        best = find_optimum(lattice, max_suppressed=part.records - 1, effort=effort).best
        if best is None or best.loss >= _ALL_LOST:
            break
        placement.rounds += 1
        placed = np.flatnonzero(rest)[~best.failing]
        placement.place(placed, best.node, step=placement.rounds)
        rest[placed] = False
    return rest


def part_of(table: Collapsed, chosen: Mask) -> Collapsed:
    """Some tuples as a table of their own. Shares of sensitive values stay those of the whole table."""
    place = np.full(len(chosen), -1, np.int32)
    place[chosen] = np.arange(int(chosen.sum()), dtype=np.int32)
    for column in table.sensitive:
        table.whole(column)
    counts = table.counts[chosen]
    return Collapsed(
        tuples=tuple(codes[chosen] for codes in table.tuples),
        counts=counts,
        tuple_of=np.zeros(0, np.int32),
        persons=None if table.persons is None else _moved(table.persons, place),
        sensitive=table.sensitive,
        kept_cells={column: _moved(cells, place) for column, cells in table.kept_cells.items()},
        total=int(counts.sum()),
        wholes=table.wholes,
    )


def _moved(cells: Cells, place: np.ndarray[tuple[int], np.dtype[np.int32]]) -> Cells:
    remaining = np.flatnonzero(place[cells.tuples] >= 0)
    return Cells(place[cells.tuples[remaining]], cells.values[remaining], cells.counts[remaining], cells.size)
