"""Several optima at once, against every node of the lattice."""

from __future__ import annotations

from itertools import product
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import Recipe, frame_source
from anonymizer.engine.search.lattice import Attempt, Lattice
from anonymizer.engine.search.optima import frontier, solutions, with_k
from anonymizer.engine.search.preparation import prepare

LEVELS = {
    "a": [["1", "1-2", "*"], ["2", "1-2", "*"], ["3", "3-4", "*"], ["4", "3-4", "*"]],
    "b": [["x", "*"], ["y", "*"]],
    "c": [["p", "pq", "*"], ["q", "pq", "*"], ["r", "r", "*"]],
}
DIVERSE: list[dict[str, Any]] = [
    {"model": "distinct-l-diversity", "column": "s", "l": 2},
    {"model": "t-closeness", "column": "s", "t": 0.4},
]

rows = st.tuples(*(st.sampled_from([path[0] for path in paths]) for paths in LEVELS.values()), st.sampled_from("uvw"))
tables = st.lists(rows, min_size=1, max_size=40).map(lambda found: pd.DataFrame(found, columns=[*LEVELS, "s"]))


def lattice(table: pd.DataFrame, models: list[dict[str, Any]]) -> Lattice:
    columns: dict[str, Any] = {
        name: {"role": "quasi-identifier", "hierarchy": {"levels": paths}} for name, paths in LEVELS.items()
    }
    recipe = Recipe.from_dict(
        {"columns": {**columns, "s": "sensitive"}, "privacy": [{"model": "k-anonymity", "k": 2}, *models]}
    )
    return prepare(frame_source(table), recipe).lattice(recipe)


def every_node(given_lattice: Lattice) -> list[Attempt]:
    return [given_lattice.check(node) for node in product(*map(range, given_lattice.shape))]


@settings(max_examples=60, deadline=None)
@given(tables, st.sampled_from([[], DIVERSE[:1], DIVERSE[1:]]), st.sampled_from([0, 3, 40]))
def test_each_k_has_its_least_loss(table: pd.DataFrame, models: list[dict[str, Any]], most: int) -> None:
    given_lattice = lattice(table, models)

    found = solutions(given_lattice, ks=(2, 3, 5), max_suppressed=most)

    for k, best in found.items():
        allowed = [node.loss for node in every_node(with_k(given_lattice, k)) if node.suppressed <= most]
        assert (best is None) == (not allowed)
        assert best is None or best.loss == pytest.approx(min(allowed), abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(tables, st.sampled_from([[], DIVERSE[:1], DIVERSE[1:]]))
def test_frontier_holds_every_trade_that_no_other_beats(table: pd.DataFrame, models: list[dict[str, Any]]) -> None:
    given_lattice = lattice(table, models)
    every = every_node(given_lattice)
    best_of = {
        suppressed: min(node.loss for node in every if node.suppressed <= suppressed)
        for suppressed in {node.suppressed for node in every}
    }

    found = frontier(given_lattice, max_suppressed=len(table))

    steps, least = [], 2.0
    for suppressed, loss in sorted(best_of.items()):
        if loss < least - 1e-9:
            steps.append((suppressed, pytest.approx(loss, abs=1e-9)))
            least = loss
    assert [(node.suppressed, node.loss) for node in found] == steps
