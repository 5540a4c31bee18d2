"""The solution that gives up the fewest columns, and among these the one that loses least.

A search for the least loss alone often answers with two columns in full detail and four of which nothing is left, because a
column is cheap once it is gone. People ask the other way round: they want every column to go on telling something, and would
rather have all of them coarser. So the number of columns that are given up is compared first, and the loss only then.

A column is given up at the level where all of its values have become one: a country where everyone lives in Canada says as
little as ``*``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np

from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import merged
from anonymizer.engine.search.branch_and_bound import find_optimum
from anonymizer.engine.search.effort import Effort
from anonymizer.engine.search.lattice import Attempt, Lattice, Node
from anonymizer.engine.search.optima import with_k
from anonymizer.engine.table.codes import Codes

MOST_LATTICES = 600  # that are looked at; with more columns than that allows, the least loss alone decides


def keeps_most(lattice: Lattice, *, k: int, max_suppressed: int) -> Attempt | None:
    """The attempt of least loss among those that give up the fewest columns; None where nothing suppresses so little."""
    whole = with_k(lattice, k)
    effort = Effort.of_seconds()
    best: Attempt | None = None
    given_up = -1
    for columns in _sets_of_columns(whole):
        if (best is not None and len(columns) > given_up) or effort.is_over:
            break
        part = _without(whole, columns)
        if _is_hopeless(part, max_suppressed):
            continue
        optimum = find_optimum(part, max_suppressed=max_suppressed, effort=effort).best
        if optimum is None:
            continue
        attempt = whole.check(_node_of_whole(whole, columns, optimum.node))
        if best is None or attempt.loss < best.loss:
            best, given_up = attempt, len(columns)
    return best if best is not None else find_optimum(whole, max_suppressed=max_suppressed, effort=effort).best


def given_up_at(ladder: Ladder) -> int | None:
    """The first level at which a column no longer tells anything; None where it never told anything."""
    silent = [len({label for label in labels if label is not None}) <= 1 for labels in ladder.labels]
    return silent.index(True) if True in silent and not silent[0] else (None if silent[0] else len(silent))


def given_up(lattice: Lattice, node: Node) -> tuple[int, ...]:
    """The columns that a node gives up, by their number."""
    firsts = [given_up_at(ladder) for ladder in lattice.ladders]
    return tuple(column for column, first in enumerate(firsts) if first is not None and node[column] >= first)


def _sets_of_columns(lattice: Lattice) -> Iterator[tuple[int, ...]]:
    """Which columns to give up: none, each one, each two, ...; at most ``MOST_LATTICES`` of them."""
    telling = [
        column
        for column, ladder in enumerate(lattice.ladders)
        if (first := given_up_at(ladder)) is not None and first < len(ladder.labels)
    ]
    looked_at = 0
    for size in range(len(telling) + 1):
        for columns in combinations(telling, size):
            if looked_at == MOST_LATTICES:
                return
            looked_at += 1
            yield columns


def _without(lattice: Lattice, columns: Sequence[int]) -> Lattice:
    """The lattice in which these columns tell nothing, and every other goes no further than it tells something."""
    tuples, ladders = [], []
    for column, ladder in enumerate(lattice.ladders):
        first = given_up_at(ladder) or 1
        levels = range(first, len(ladder.labels)) if column in columns else range(first)
        base = ladder.codes[levels[0]]
        tuples.append(base[lattice.table.tuples[column]])
        ladders.append(_from_level(ladder, levels, base))
    table = merged(lattice.table, tuples, [len(ladder.labels[0]) for ladder in ladders])
    return Lattice(table, ladders, criteria=lattice.criteria, metric=lattice.metric)


def _from_level(ladder: Ladder, levels: range, base: Codes) -> Ladder:
    """Some levels of a ladder, over the codes of the first of them."""
    one_of = np.zeros(len(ladder.labels[levels[0]]), np.int64)
    one_of[base] = np.arange(len(base))
    return Ladder(
        tuple(ladder.labels[level] for level in levels),
        tuple(ladder.codes[level][one_of] for level in levels),
        tuple(ladder.shares[level] for level in levels),
        ladder.leaves,
    )


def _is_hopeless(lattice: Lattice, max_suppressed: int) -> bool:
    """Whether even the most general node suppresses too much: then every other does, where the models are monotone."""
    return not lattice.others and lattice.check(lattice.top).suppressed > max_suppressed


def _node_of_whole(lattice: Lattice, columns: Sequence[int], node: Node) -> Node:
    firsts = [given_up_at(lattice.ladders[column]) or 0 if column in columns else 0 for column in range(len(node))]
    return tuple(first + level for first, level in zip(firsts, node, strict=True))
