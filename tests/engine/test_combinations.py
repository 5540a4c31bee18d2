"""Counts to filter freely, against someone who sees every figure, knows the rules, the base and two overlapping divisions of the land."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.tabulation.combinations import Axis, base_for, rounded_combinations
from anonymizer.engine.tabulation.intervals import intervals, too_narrow

# Parts of the land by the place of each division that holds them: the old division and the new one cross.
OLD, NEW = (0, 0, 1, 1, 2, 2), (0, 1, 1, 2, 3, 3)


def world(seed: int, records: int) -> tuple[list[Axis], Any]:
    """Axes of invented contacts (place in two divisions, week and month, need, outcome), and the codes of the records on the finest grid."""
    draw = np.random.default_rng(seed)
    part = draw.choice(6, records, p=[0.4, 0.2, 0.02, 0.13, 0.05, 0.2])
    week, need = draw.integers(0, 4, records), draw.choice(3, records, p=[0.7, 0.25, 0.05])
    met = draw.choice(2, records, p=[0.8, 0.2])

    def axis(name: str, *systems: Any) -> Axis:
        return Axis(name, tuple(tuple(map(str, range(int(each.max()) + 1))) for each in systems), tuple(each.astype(np.int32) for each in systems))  # fmt: skip

    axes = [
        axis("place", np.array(OLD)[part], np.array(NEW)[part]), axis("period", week, week // 2), axis("need", need), axis("met", met),
    ]  # fmt: skip
    return axes, np.stack([part, week, need, met])


def cells_of(axes: list[Axis]) -> list[list[Any]]:
    """For each axis, for each place on it, which finest values it takes together."""
    parts = [np.array(OLD), np.array(NEW)], [np.arange(4), np.arange(4) // 2], [np.arange(3)], [np.arange(2)]
    return [
        [
            np.ones(len(systems[0]), bool),
            *(system == value for system in systems for value in range(int(system.max()) + 1)),
        ]
        for systems in parts
    ]


def truth(axes: list[Axis], finest: Any) -> Any:
    grid = np.zeros((6, 4, 3, 2))
    np.add.at(grid, tuple(finest), 1)
    members = [np.array(each, float) for each in cells_of(axes)]
    return np.einsum("abcd,ia,jb,kc,ld->ijkl", grid, *members)


@pytest.mark.parametrize(("seed", "records", "threshold"), [(1, 260, 6), (2, 700, 11)])
def test_attacker_narrows_no_small_count_to_fewer_values_than_the_threshold(
    seed: int, records: int, threshold: int
) -> None:
    """Every figure is two inequalities on the finest grid, and each small count is bounded by whole-number programming."""
    from scipy import optimize, sparse

    axes, finest = world(seed, records)
    shown, base = rounded_combinations(axes, threshold=threshold, seed=b"s%d" % seed), base_for(threshold)
    members = cells_of(axes)
    names = list(itertools.product(*(range(len(each)) for each in members)))
    rows = [np.einsum("a,b,c,d->abcd", *(members[axis][at] for axis, at in enumerate(name))).ravel() for name in names]
    matrix, figures = sparse.csr_matrix(np.array(rows, float)), np.array([shown[name] for name in names])
    known = optimize.LinearConstraint(matrix, np.maximum(figures - base + 1, 0), figures + base - 1)
    counts = truth(axes, finest)
    small = [at for at, name in enumerate(names) if 0 < counts[name] < threshold]
    # Those that sums along the axes narrow down most are where the attacker tries hardest.
    low, high = intervals(
        shown, [axis.spans() for axis in axes], [[False] * len(axis.labels) for axis in axes], base=base
    )
    hardest = sorted(small, key=lambda at: int(high[names[at]] - low[names[at]]))[:12]

    def least(sign: int, at: int) -> float:
        answer = optimize.milp(sign * np.array(rows[at], float), constraints=known, integrality=np.ones(matrix.shape[1]), bounds=optimize.Bounds(0, np.inf))  # fmt: skip
        assert answer.x is not None, "what is shown contradicts itself"
        return sign * float(answer.fun)

    assert hardest
    widths = {names[at]: round(least(-1, at) - least(1, at)) + 1 for at in hardest}
    assert {name: width for name, width in widths.items() if width < threshold} == {}


def test_every_figure_lies_within_the_base_and_no_part_above_its_total() -> None:
    axes, finest = world(3, 5000)
    shown, counts = rounded_combinations(axes, threshold=11, seed=b"a"), truth(axes, finest)

    assert (np.abs(shown - counts) < 15).all()
    assert (shown % 15 == 0).all()
    assert (shown[counts == 0] == 0).all()
    for axis in range(4):
        assert (np.take(shown, [0], axis) >= shown).all()


def test_rounding_is_fair_and_the_same_records_show_the_same_figure() -> None:
    records = 20_000
    group = np.arange(records, dtype=np.int32) // 20  # a thousand groups of twenty
    same = Axis(
        "place", (tuple(map(str, range(1000))), tuple(map(str, range(1000)))), (group, group[::-1].copy()[::-1])
    )

    shown = rounded_combinations([same], threshold=11, seed=b"b")

    assert (shown[1:1001] == shown[1001:]).all()
    assert abs(float(shown[1:1001].mean()) - 20) < 0.5
    assert set(shown[1:].tolist()) == {15, 30}


def test_another_key_shows_other_figures_and_none_the_record_behind() -> None:
    axes, _ = world(4, 3000)

    one, two = (rounded_combinations(axes, threshold=11, seed=seed) for seed in (b"c", b"d"))

    assert (one != two).any()
    assert (one == rounded_combinations(axes, threshold=11, seed=b"c")).all()


def test_the_look_finds_what_can_be_narrowed_down() -> None:
    shown = np.array([0, *[15] * 6, 0], np.int32)  # six parts of at least one each under a total of at most 14

    assert too_narrow(shown, [[slice(1, 8)]], [[False]], base=15, threshold=11).tolist()[1:] == [True] * 6 + [True]


def test_no_records_and_too_many_combinations_are_refused() -> None:
    nobody = Axis("place", (("1",),), (np.zeros(0, np.int32),))
    many = Axis("place", (tuple(map(str, range(6000))),), (np.zeros(3, np.int32),))

    with pytest.raises(InvalidSource):
        rounded_combinations([nobody], threshold=11)
    with pytest.raises(InvalidSource):
        rounded_combinations([many, many], threshold=11)
