"""What the search relies on: keys that find one another, records that stay suppressed, models that look beyond a class."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import ClassVar

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.classes.groups import Grouper
from anonymizer.engine.classes.loss import Ladder
from anonymizer.engine.classes.tuples import Collapsed, collapse
from anonymizer.engine.privacy_models import KAnonymity, TCloseness
from anonymizer.engine.privacy_models.base import Model
from anonymizer.engine.search.branch_and_bound import find_optimum
from anonymizer.engine.search.lattice import Lattice


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 2**62), st.integers(0, 3)), max_size=60).map(lambda keys: keys * 3),
    st.integers(1, 5),
)
def test_equal_keys_share_a_representative(keys: list[tuple[int, int]], spread: int) -> None:
    first = np.array([key % spread if spread < 4 else key for key, _ in keys], np.int64)
    second = np.array([key for _, key in keys], np.int64)
    grouper = Grouper()
    expected = list(zip(first.tolist(), second.tolist(), strict=True))

    found = grouper.representatives(first, second)
    again = grouper.representatives(first * 4 % spread, space=spread)

    assert [expected[place] for place in found.tolist()] == expected
    assert len(set(found.tolist())) == len(set(expected))
    assert len(set(again.tolist())) == len(set((first * 4 % spread).tolist()))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.integers(0, 3), min_size=3, max_size=3), st.lists(st.integers(1, 4), min_size=3, max_size=3))
def test_lasting_is_what_no_division_of_a_class_can_keep(inside: list[int], outside: list[int]) -> None:
    values = [value for value in range(3) for _ in range(inside[value])]
    others = [value for value in range(3) for _ in range(outside[value])]
    codes = np.array(values + others, np.int32)
    of_class = np.array([0] * len(values) + [1] * len(others), np.int32)
    table = collapse([of_class], [2], records=len(codes), sensitive={"s": (codes, 3)})
    model, shares = TCloseness(column="s", t=0.25), np.bincount(codes, minlength=3) / len(codes)
    classes = Classes(table, np.arange(len(table.counts)), len(table.counts))

    kept = max(
        sum(part)
        for part in product(*(range(count + 1) for count in inside))
        if not sum(part) or np.abs(np.array(part) / sum(part) - shares).sum() / 2 <= 0.25 + 1e-9
    )

    if values:
        assert 0 <= model.lasting(classes)[0] <= len(values) - kept
    assert ((model.lasting(classes) > 0) <= model.failing(classes)).all()


@dataclass(frozen=True)
class Crowded(Model):
    """k-anonymity in the guise of a model that sees more than one class."""

    model: ClassVar[str] = "crowded"
    is_local: ClassVar[bool] = False
    column: ClassVar[None] = None
    k: int

    def failing(self, classes: Classes) -> Mask:
        assert classes.records.sum() == classes.table.records, "part of the table is out of sight"
        few: Mask = classes.records < self.k
        return few


@pytest.mark.parametrize("limit", [0, 20, 199])
def test_model_that_is_not_local_sees_the_whole_table(limit: int) -> None:
    rng = np.random.default_rng(211)
    columns = [rng.integers(0, 8, 200).astype(np.int32) for _ in range(3)]
    table: Collapsed = collapse(columns, [8] * 3, records=200)
    codes = tuple((np.arange(8) // width).astype(np.int32) for width in (1, 2, 4, 8))
    labels = tuple(tuple(map(str, range(8 // width))) for width in (1, 2, 4, 8))
    ladder = Ladder(labels, codes, tuple(np.bincount(code) / 8 for code in codes), 8)

    best = [
        find_optimum(Lattice(table, [ladder] * 3, criteria=[model], metric="loss-geometric"), max_suppressed=limit).best
        for model in (Crowded(5), KAnonymity(5))
    ]

    assert best[0] is not None
    assert best[1] is not None
    assert best[0].loss == pytest.approx(best[1].loss, abs=1e-12)
    assert best[0].suppressed == best[1].suppressed
