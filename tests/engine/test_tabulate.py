"""Tables from records: the figures, the rules, hidden, zero and not asked, linked tables, and the two ways of rounding."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize

from anonymizer.engine import (
    Dominance,
    Figure,
    InvalidRecipe,
    InvalidSource,
    PPercent,
    Tabulation,
    frame_source,
    message,
    tabulate,
)
from anonymizer.engine.hierarchies import build_hierarchy
from anonymizer.engine.tabulation import suppression
from anonymizer.engine.tabulation import tabulate as tabulating
from anonymizer.engine.tabulation.bounds import Bounds, Needs
from anonymizer.engine.tabulation.relations import Relations
from anonymizer.engine.tabulation.rounding import controlled_rounding
from anonymizer.engine.tabulation.suppression import suppress

COUNT = (Figure("count"),)


def contacts(rows: int = 600, seed: int = 3) -> pd.DataFrame:
    draw = np.random.default_rng(seed)
    return pd.DataFrame(
        {
            "fsa": draw.choice(["M5V", "M4C", "K1A", "X0A"], rows, p=[0.5, 0.3, 0.17, 0.03]),
            "need": draw.choice(["food", "shelter", "tax"], rows, p=[0.6, 0.35, 0.05]),
            "month": draw.choice(["2026-01", "2026-02"], rows),
            "wait": draw.gamma(2, 5, rows).round(1).astype(str),
        }
    )


def cell(made: Tabulation, name: str = "count", **labels: str) -> tuple[str | None, str]:
    """What a cell shows, and its status; totals where a dimension is not named."""
    columns, rows = made.rows()
    wanted = {name: labels.get(name, "Total") for name in made.dimensions}
    at = {column: place for place, column in enumerate(columns)}
    (row,) = [row for row in rows if all(row[at[key]] == value for key, value in wanted.items())]
    return row[at[name]], str(row[at[f"{name}_status"]])


def test_figures_are_those_of_a_plain_group_by() -> None:
    frame = contacts()

    made = tabulate(
        frame_source(frame),
        [("fsa", "need")],
        figures=[*COUNT, Figure("sum", "wait"), Figure("mean", "wait"), Figure("rate", "month", "2026-01")],
        threshold=1,
    )

    some = frame[(frame["fsa"] == "M5V") & (frame["need"] == "food")]
    waits = some["wait"].astype(float)
    assert cell(made, fsa="M5V", need="food")[0] == str(len(some))
    assert float(cell(made, "sum_wait", fsa="M5V", need="food")[0] or 0) == pytest.approx(waits.sum())
    assert float(cell(made, "mean_wait", fsa="M5V", need="food")[0] or 0) == pytest.approx(waits.mean())
    share = (some["month"] == "2026-01").mean()
    assert float(cell(made, "rate_month_2026-01", fsa="M5V", need="food")[0] or 0) == pytest.approx(share, abs=1e-6)
    assert cell(made)[0] == str(len(frame))


def test_hidden_zero_and_not_asked_are_three_things() -> None:
    frame = pd.DataFrame(
        {
            "fsa": ["a"] * 8 + ["b"] * 3 + ["c"] * 9 + ["a"] * 7,
            "need": ["food"] * 8 + ["food"] * 3 + ["food"] * 9 + ["tax"] * 7,
            "wait": ["1.5"] * 11 + [None] * 9 + ["0"] * 7,
        }
    )

    made = tabulate(frame_source(frame), [("fsa", "need")], figures=[*COUNT, Figure("mean", "wait")], totals=False)

    assert cell(made, fsa="a", need="food") == ("8", "shown")
    assert cell(made, fsa="b", need="food") == ("*", "hidden")
    assert cell(made, fsa="b", need="tax") == ("0", "zero")
    assert cell(made, "mean_wait", fsa="c", need="food") == (None, "not-asked")
    assert cell(made, "mean_wait", fsa="a", need="tax") == ("0", "zero")
    assert cell(made, "mean_wait", fsa="b", need="food") == ("*", "hidden")


@pytest.mark.parametrize(
    ("contributions", "dominance", "p_percent"),
    [
        # Hundepool et al. (2012), section 4.2: the largest two of 100 give 95; the second learns the first to within 5 of 90.
        ([90, 5, 3, 2], True, True),
        ([50, 40, 10], False, False),
        ([100], True, True),
        ([50, 50], True, True),
        ([30, 30, 30, 30], False, False),
        ([0, 0], False, False),
    ],
)
def test_rules_find_cells_in_which_one_contributor_can_be_estimated(
    contributions: list[int], dominance: bool, p_percent: bool
) -> None:
    values = np.array([sorted(map(float, contributions), reverse=True) + [0.0] * 4])
    total = values.sum(axis=1)

    assert Dominance(2, 0.9).is_sensitive(total, values).tolist() == [dominance]
    assert PPercent(0.1).is_sensitive(total, values).tolist() == [p_percent]


def test_sum_with_one_large_contributor_is_hidden_and_stays_wide_enough() -> None:
    frame = pd.DataFrame(
        {
            "fsa": ["a"] * 30 + ["b"] * 30,
            "need": (["food"] * 15 + ["tax"] * 15) * 2,
            "amount": ["900"] + ["1"] * 14 + ["10"] * 45,
        }
    )

    made = tabulate(
        frame_source(frame), [("fsa", "need")], figures=[*COUNT, Figure("sum", "amount")], rules=[PPercent(0.1)]
    )

    assert cell(made, "sum_amount", fsa="a", need="food") == ("*", "hidden")
    assert made.report["complementary"] >= 3


def test_linked_tables_share_their_cells() -> None:
    made = tabulate(frame_source(contacts()), [("fsa", "need"), ("fsa", "month")])

    keys = [frozenset(cell) for cell in made.cells]
    assert len(keys) == len(set(keys)) == 5 * 4 + 5 * 3 - 5
    assert made.figures["count"][keys.index(frozenset())] == 600


def test_groups_of_a_hierarchy_are_cells_and_their_sums_are_known() -> None:
    frame = contacts()
    made = tabulate(
        frame_source(frame), [("fsa", "need")], hierarchies={"fsa": build_hierarchy("fsa", column="fsa")}, threshold=1
    )

    expected = str(frame["fsa"].str.startswith("M").sum())
    assert cell(made, fsa="M")[0] == expected
    assert made.report["relations"] > 4 * 4 + 4


@pytest.mark.parametrize("most_solved", [500, -1])  # by linear programs, or box by box as in large tables
@settings(max_examples=20, deadline=None)
@given(few=st.lists(st.integers(0, 5), min_size=5, max_size=5), places=st.permutations(range(8)))
def test_attacker_who_tries_every_table_of_three_dimensions_narrows_no_small_count(
    most_solved: int, few: list[int], places: list[int]
) -> None:
    """2 x 2 x 2 with all totals, threshold 3: each hidden 1 or 2 has at least 3 possible values, one of them not small."""
    threshold, numbers = 3, np.array([*few, 0, 0, 0])[places]
    if not numbers.sum():
        return
    axes = list(product("ab", "cd", "ef"))
    frame = pd.DataFrame(
        [axes[at] for at, number in enumerate(numbers) for _ in range(number)], columns=["x", "y", "z"]
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(suppression, "_MOST_SOLVED", most_solved)
        made = tabulate(frame_source(frame), [("x", "y", "z")], threshold=threshold)
    told, hidden = made.figures["count"], made.hidden
    labels = [dict(cell) for cell in made.cells]
    leaves = [at for at, label in enumerate(labels) if len(label) == 3]
    under = np.array([[label.items() <= labels[leaf].items() for leaf in leaves] for label in labels])
    every, shown = np.zeros((0, 1), np.int8), np.flatnonzero(~hidden)
    for place, leaf in enumerate(leaves):
        ways = np.arange(1, 13) if hidden[leaf] else np.array([int(told[leaf])])
        every = np.vstack([np.repeat(every, len(ways), axis=1), np.tile(ways, every.shape[1])]).astype(np.int8)
        sums = under[shown, : place + 1].astype(np.int8) @ every
        whole = ~under[shown, place + 1 :].any(axis=1)
        fits = np.where(whole[:, None], sums == told[shown, None], sums <= told[shown, None])
        every = every[:, fits.all(axis=0)]
    fitting = {at: under[at].astype(np.int8) @ every for at in np.flatnonzero(hidden)}

    for at in np.flatnonzero(hidden):
        values = set(fitting[at].tolist())
        assert int(told[at]) in values
        if 0 < told[at] < threshold:
            assert len(values) >= threshold
            assert max(values) >= threshold
        else:
            assert len(values) >= 2


@pytest.mark.parametrize("seed", range(3))
def test_large_table_with_groups_is_protected_box_by_box_and_linear_programs_agree(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What boxes prove is what linear programming finds for each small count: at least six values, one of them not small."""
    draw, threshold = np.random.default_rng(seed), 6
    areas = [f"{letter}{number}A" for letter in "KMX" for number in range(4)]
    frame = pd.DataFrame(
        {
            "fsa": draw.choice(areas, 500, p=draw.dirichlet(np.full(12, 0.7))),
            "need": draw.choice(list("abcde"), 500, p=[0.6, 0.2, 0.1, 0.06, 0.04]),
            "month": draw.choice(["01", "02", "03"], 500),
        }
    )
    monkeypatch.setattr(suppression, "_MOST_SOLVED", -1)
    monkeypatch.setattr(Bounds, "widen", lambda self, relations, hidden, needs, wanted: self.pending(needs, wanted))
    kept: dict[str, Any] = {}
    monkeypatch.setattr(tabulating, "suppress", lambda *a, **k: kept.update(relations=a[2]) or suppress(*a, **k))

    made = tabulate(
        frame_source(frame), [("fsa", "need", "month")], hierarchies={"fsa": build_hierarchy("fsa", column="fsa")}
    )

    values, hidden, relations = made.figures["count"], made.hidden, kept["relations"]
    shown = np.where(hidden, np.nan, values)
    bounds = [(1, None) if np.isnan(value) else (value, value) for value in shown]
    small = np.flatnonzero((values > 0) & (values < threshold))
    assert hidden[small].all()
    for cell in draw.choice(small, min(12, len(small)), replace=False):
        cost = np.eye(1, len(values), cell).ravel()
        low, high = (
            optimize.linprog(sign * cost, A_eq=relations.matrix, b_eq=np.zeros(len(relations)), bounds=bounds)
            for sign in (1, -1)
        )
        most = np.inf if high.status == 3 else -high.fun
        assert most >= threshold - 1e-6
        assert most - low.fun >= threshold - 1 - 1e-6


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 5), st.integers(2, 5))
def test_controlled_rounding_keeps_sums_and_stays_beside_each_value(seed: int, rows: int, columns: int) -> None:
    inner = np.random.default_rng(seed).poisson(7, (rows, columns))
    whole = np.hstack([inner, inner.sum(axis=1, keepdims=True)])
    whole = np.vstack([whole, whole.sum(axis=0)])
    number = np.arange(whole.size).reshape(whole.shape)
    relations = Relations.of(whole.size, [*number[:, -1], *number[-1]], [*number[:, :-1], *number[:-1].T])
    values = whole.ravel().astype(float)

    rounded = controlled_rounding(values, relations)

    assert (rounded % 5 == 0).all()
    assert (np.abs(rounded - values) < 5).all()
    assert not relations.differences(rounded).any()
    assert (rounded[values % 5 == 0] == values[values % 5 == 0]).all()


def test_records_in_another_order_with_columns_in_another_order_round_equally() -> None:
    table = contacts()
    turned = table.iloc[::-1][list(table.columns)[::-1]]

    one, other = (
        tabulate(frame_source(each), [("fsa", "need")], method="cell-key", key=b"k" * 32) for each in (table, turned)
    )

    assert sorted(zip(map(str, one.cells), one.figures["count"].tolist(), strict=True)) == sorted(
        zip(map(str, other.cells), other.figures["count"].tolist(), strict=True)
    )


def test_cell_keyed_rounding_gives_a_cell_the_same_figure_in_every_table() -> None:
    source, key = frame_source(contacts()), b"k" * 32
    one = tabulate(source, [("fsa", "need")], method="cell-key", key=key)
    other = tabulate(source, [("month", "fsa")], method="cell-key", key=key)

    for fsa in ("M5V", "M4C", "K1A", "X0A"):
        assert cell(one, fsa=fsa) == cell(other, fsa=fsa)
    assert (
        one.figures["count"].tolist()
        == tabulate(source, [("fsa", "need")], method="cell-key", key=key).figures["count"].tolist()
    )
    others = [
        tabulate(source, [("fsa", "need")], method="cell-key", key=bytes([at]) * 32).figures["count"]
        for at in range(60)
    ]
    exact = tabulate(source, [("fsa", "need")], threshold=1).figures["count"]
    assert (one.figures["count"] % 5 == 0).all()
    assert np.abs(np.mean(others, axis=0) - exact).max() < 1.6  # unbiased: five standard errors of 60 draws


def test_same_people_show_one_figure_under_every_name() -> None:
    """A region that has one office only: the office, the region and all of them are the same people."""
    table = contacts().assign(region="East", office="East 1")
    tables = [("office", "need"), ("region", "need"), ("need",), ("region", "office", "need")]

    differing = 0
    for at in range(20):
        shown = [tabulate(frame_source(table), [by], method="cell-key", key=bytes([at]) * 32) for by in tables]
        for need in sorted(set(table["need"])):
            office = cell(shown[0], office="East 1", need=need)
            assert cell(shown[1], region="East", need=need) == office
            assert cell(shown[2], need=need) == office
            assert cell(shown[3], region="East", office="East 1", need=need) == office
        differing += cell(shown[2], need="food") != cell(
            tabulate(frame_source(table), [("need",)], method="cell-key", key=bytes([at + 100]) * 32), need="food"
        )
    assert differing  # by the key, or nothing would be hidden


@pytest.mark.parametrize(
    ("said", "error", "code"),
    [
        ({"by": []}, InvalidRecipe, "tabulate.no_dimension"),
        ({"by": [("fsa",), ("need",)], "totals": False}, InvalidRecipe, "tabulate.totals_needed"),
        ({"by": [("fsa",)], "method": "cell-key"}, InvalidRecipe, "tabulate.no_key"),
        (
            {"by": [("fsa",)], "method": "round", "figures": [Figure("mean", "wait")]},
            InvalidRecipe,
            "tabulate.round_counts_only",
        ),
        ({"by": [("fsa",)], "figures": [Figure("mean", "need")]}, InvalidSource, "tabulate.not_a_number"),
    ],
)
def test_what_cannot_be_tabulated_is_refused_in_words(said: dict[str, Any], error: type[Exception], code: str) -> None:
    with pytest.raises(error) as refused:
        tabulate(frame_source(contacts()), **said)

    found: Any = refused.value
    assert found.code == code
    assert message(found.findings[0], "fr") != message(found.findings[0], "en")


def test_one_cell_with_nothing_beside_it_is_hidden_with_its_total() -> None:
    made = tabulate(frame_source(pd.DataFrame({"fsa": ["a", "a", "a"]})), [("fsa",)])

    assert cell(made, fsa="a") == ("*", "hidden")
    assert cell(made) == ("*", "hidden")


def test_bounds_do_not_promise_what_relations_forbid() -> None:
    """A cell beside zeros alone, under a total that may not be hidden: nothing can be done, and it is not said to be done."""
    values, relations = np.array([3.0, 0.0, 3.0]), Relations.of(3, [2], [np.array([0, 1])])
    needs = Needs(np.full(3, 6.0), np.full(3, np.inf), np.full(3, 5.0))

    found = suppress(values, np.array([True, False, False]), relations, needs=needs, floor=1.0, whole=True)

    assert found.complementary.tolist() == [False, False, True]
    assert found.high[0] >= 6.0
