"""A search that ends early: its answer is safe, the same each time, and no answer falls below its bound."""

from __future__ import annotations

from time import monotonic

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine import InvalidRecipe, Recipe, frame_source, transform
from anonymizer.engine.messages import message
from anonymizer.engine.search.branch_and_bound import find_optimum
from anonymizer.engine.search.effort import TUPLES_A_BOX, Effort
from anonymizer.engine.search.preparation import prepare
from tests.drawn import drawn
from tests.engine.test_search import MODELS, recipe, tables

COLUMNS = [f"c{number:02}" for number in range(15)]
KEY = bytes(32)


def wide(rows: int = 3_000) -> pd.DataFrame:
    """Rows of fifteen columns of 27 values, of which no two are alike."""
    rng = np.random.default_rng(211)
    return pd.DataFrame({name: rng.integers(0, 27, rows).astype(str) for name in COLUMNS})


def of_wide(seconds: int) -> Recipe:
    levels = [[str(value), f"{value // 3}t", f"{value // 9}n", "*"] for value in range(27)]
    return Recipe.from_dict(
        {
            "columns": {name: {"role": "quasi-identifier", "hierarchy": {"levels": levels}} for name in COLUMNS},
            "privacy": [{"model": "k-anonymity", "k": 11}],
            "suppression": {"max_records": 0.04},
            "search": {"method": "optimal", "limit_seconds": seconds},
        }
    )


@drawn(150, release=3_000)
@given(
    tables(),
    st.integers(1, 4),
    st.sampled_from([0.0, 0.2, 1.0]),
    st.sampled_from(["loss-geometric", "loss-arithmetic"]),
    st.sampled_from(MODELS),
    st.booleans(),
    st.integers(0, 12),
)
def test_search_that_ends_early_is_safe_and_bounded(
    table: pd.DataFrame, k: int, limit: float, metric: str, models: list[dict[str, object]], person: bool, boxes: int
) -> None:
    chosen = recipe(k, limit, metric, models, person)
    lattice = prepare(frame_source(table), chosen).lattice(chosen)
    most = min(int(limit * len(table) + 1e-9), len(table) - 1)
    whole = find_optimum(lattice, max_suppressed=most)

    early = [
        find_optimum(lattice, max_suppressed=most, effort=Effort(boxes * TUPLES_A_BOX, monotonic() + 600))
        for _ in range(2)
    ]

    assert whole.least_loss is None
    assert early[0].least_loss == early[1].least_loss
    if early[0].best is not None:
        assert whole.best is not None
        assert early[1].best is not None
        assert early[0].best.node == early[1].best.node
        assert early[0].best.suppressed <= most
        assert early[0].best.loss >= whole.best.loss - 1e-9
        assert early[0].least_loss is not None or early[0].best.loss == pytest.approx(whole.best.loss, abs=1e-9)
    if early[0].least_loss is not None and whole.best is not None:
        assert early[0].least_loss <= whole.best.loss + 1e-9


def test_fifteen_quasi_identifiers_in_a_second_give_a_safe_answer_and_its_bound() -> None:
    source = frame_source(wide())

    first, again = (transform(source, of_wide(1), key=KEY) for _ in range(2))

    report = first.report()
    assert report["k"] >= 11
    assert report["suppression_rate"] <= 0.04
    assert report["search"]["is_proved"] is False
    assert report["search"]["ended_by"] == "work"
    assert 0 < report["search"]["least_loss"] < first.loss < 1
    assert (first.levels, first.loss, report["search"]) == (again.levels, again.loss, again.report()["search"])
    note = next(note for note in first.outcome.notes if note.code == "search.ended_by_work")
    assert note.facts["least_percent"] <= note.facts["percent"]
    assert str(note.facts["least_percent"]) in message(note, "en")


def test_answer_of_a_slow_machine_is_marked_as_the_clock_s() -> None:
    chosen = of_wide(1)
    lattice = prepare(frame_source(wide(500)), chosen).lattice(chosen)

    late = find_optimum(lattice, max_suppressed=20, effort=Effort(10**9, monotonic() - 1))

    assert late.ended_by == "clock"
    assert late.best is not None
    assert late.best.suppressed <= 20
    assert late.least_loss is not None


@pytest.mark.parametrize("seconds", [0, -1, 1.5, "10", True, 3_601])
def test_limit_that_is_no_number_of_seconds_is_refused(seconds: object) -> None:
    values = of_wide(1).to_dict()
    values["search"]["limit_seconds"] = seconds

    with pytest.raises(InvalidRecipe) as refused:
        Recipe.from_dict(values)

    assert [finding.code for finding in refused.value.findings] == ["recipe.limit_seconds"]


def test_usual_limit_is_not_written_in_a_recipe() -> None:
    assert "limit_seconds" not in Recipe.from_dict(of_wide(40).to_dict()).to_dict()["search"]
    assert Recipe.from_dict(of_wide(7).to_dict()).to_dict()["search"]["limit_seconds"] == 7
