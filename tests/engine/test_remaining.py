"""Who would stand in a class is answered the same, whatever is remembered of the combinations before."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.loss import ladder
from anonymizer.engine.classes.tuples import Collapsed, collapse
from anonymizer.engine.privacy_models import Criterion, DistinctLDiversity, KAnonymity, failing
from anonymizer.engine.recoding import remaining
from anonymizer.engine.recoding.local import part_of
from anonymizer.engine.recoding.placement import STARRED
from anonymizer.engine.recoding.remaining import Remaining

SIZES = (9, 6, 4)
LADDERS = [ladder([(f"{value}", f"{value // 3}s", "*") for value in range(size)], None, [0, 1, 2]) for size in SIZES]
NODES = np.array([node for node in product(range(3), repeat=3) if node != (2, 2, 2)], np.int64)


def naive(table: Collapsed, left: Mask, node: list[int], criteria: list[Criterion]) -> Mask:
    """The same by grouping what is left anew."""
    passes = np.zeros(len(left), bool)
    if not left.any():
        return passes
    part = part_of(table, left)
    shown = np.stack(
        [
            np.zeros(len(part.counts), np.int64) if level == STARRED else rungs.codes[level][codes]
            for rungs, codes, level in zip(LADDERS, part.tuples, node, strict=True)
        ]
    )
    of = np.unique(shown, axis=1, return_inverse=True)[1].astype(np.int64).ravel()
    passes[left] = ~failing(Classes(part, of, int(of.max()) + 1), criteria)[of]
    return passes


def counted(rows: list[tuple[int, int, int, int, int]], *, with_persons: bool) -> Collapsed:
    *quasi, person, need = (np.array(column, np.int32) for column in zip(*rows, strict=True))
    people = np.unique(person, return_inverse=True)[1].astype(np.int32)
    persons = (people, int(people.max()) + 1) if with_persons else None
    table = collapse(quasi, list(SIZES), records=len(rows), persons=persons, sensitive={"need": (need, 3)})
    table.keep_cells("need")
    return table


ROWS = st.lists(
    st.tuples(*(st.integers(0, size - 1) for size in SIZES), st.integers(0, 30), st.integers(0, 2)),
    min_size=1,
    max_size=80,
)


@pytest.mark.parametrize("room", [0, 40, remaining.MOST_SURVIVORS])
@given(
    rows=ROWS,
    k=st.integers(1, 7),
    with_persons=st.booleans(),
    diverse=st.booleans(),
    order=st.permutations(range(len(NODES))),
)
def test_answers_are_those_of_grouping_anew(
    room: int,
    rows: list[tuple[int, int, int, int, int]],
    k: int,
    with_persons: bool,
    diverse: bool,
    order: list[int],
) -> None:
    table = counted(rows, with_persons=with_persons)
    criteria: list[Criterion] = [KAnonymity(k), *([DistinctLDiversity("need", 2)] if diverse else [])]
    rest, left = Remaining.of(table, LADDERS, criteria), np.ones(len(table.counts), bool)
    rest.room = room
    rest.expect(NODES[order], LADDERS)

    for node in [[0, STARRED, 1], *NODES[order].tolist()]:
        passes = rest.passing(LADDERS, node)

        expected = naive(table, left, node, criteria)
        assert sorted(rest.tuples[passes].tolist()) == np.flatnonzero(expected).tolist()
        rest.keep(~passes)
        left &= ~expected
        assert rest.is_empty == (not left.any())


def test_nothing_is_remembered_that_no_combination_asks_about_again() -> None:
    rows = [(number % 9, number % 6, number % 4, number, number % 3) for number in range(400)]
    rest = Remaining.of(counted(rows, with_persons=False), LADDERS, [KAnonymity(3)])
    rest.expect(NODES, LADDERS)
    most = 0

    for node in NODES.tolist():
        rest.passing(LADDERS, node)
        most = max(most, len(rest.survivors))

    assert most > 2
    assert not rest.survivors
    assert rest.room == remaining.MOST_SURVIVORS
