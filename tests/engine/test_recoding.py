"""Recoding record by record: what leaves is measured again, and small tables are compared with every other answer."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import (
    Candidate,
    CriterionUnmet,
    InvalidRecipe,
    Recipe,
    RiskReport,
    frame_source,
    measure,
    message,
    transform,
)

WAYS: dict[str, dict[str, Any]] = {
    "mondrian": {"search": {"method": "mondrian"}},
    "finest-first": {"search": {"method": "finest-first"}},
    "local": {"recoding": "local"},
    "cells": {"suppression": {"max_records": 1.0, "by": "cells"}},
    "local and cells": {"recoding": "local", "suppression": {"max_records": 1.0, "by": "cells"}},
}
QUASI = ("age", "place", "sex")
COLUMNS: dict[str, Any] = {
    "age": {"role": "quasi-identifier", "hierarchy": {"builtin": "age-bands", "widths": [5, 10], "top": 80}},
    "place": {
        "role": "quasi-identifier",
        "hierarchy": {"levels": [["a1", "a", "*"], ["a2", "a", "*"], ["b1", "b", "*"], ["b2", "b", "*"], ["b3", "b", "*"]]},
    },
    "sex": {"role": "quasi-identifier", "hierarchy": "told-or-not"},
    "need": "sensitive",
    "person": {"role": "direct-identifier", "treatment": "drop"},
}  # fmt: skip


@st.composite
def tables(draw: st.DrawFn) -> pd.DataFrame:
    records = draw(st.integers(2, 40))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    age = rng.choice([3, 31, 33, 38, 39, 44, 80, 91], records).astype(str).astype(object)
    age[rng.random(records) < 0.1] = None
    return pd.DataFrame(
        {
            "age": age,
            "place": rng.choice(["a1", "a1", "a2", "b1", "b2", "b3"], records),
            "sex": rng.choice(["F", "M", "X"], records, p=[0.5, 0.4, 0.1]),
            "need": rng.choice(["food", "rent", "care"], records),
            "person": rng.integers(0, max(records // 2, 1), records).astype(str),
        }
    )


def recipe(way: str, privacy: list[dict[str, Any]], **changes: Any) -> Recipe:
    given = {"columns": COLUMNS, "privacy": privacy, "suppression": {"max_records": 1.0}, **WAYS[way]}
    return Recipe.from_dict({**given, **changes})


def output(candidate: Candidate) -> pd.DataFrame:
    frame: pd.DataFrame = pd.concat([batch.to_pandas() for batch in candidate.batches()], ignore_index=True)
    return frame


def measured(frame: pd.DataFrame, person: str | None) -> RiskReport:
    return measure(frame_source(frame), quasi_identifiers=QUASI, sensitive=["need"], person=person)


def rounded(figures: Any) -> Any:
    """Sums over classes in another order differ in the last place."""
    if isinstance(figures, dict):
        return {key: rounded(value) for key, value in figures.items()}
    return round(figures, 9) if isinstance(figures, float) else figures


@pytest.mark.parametrize("person", [None, "person"])
@pytest.mark.parametrize("way", WAYS)
def test_k_holds_in_what_leaves_and_equals_the_report(way: str, person: str | None) -> None:
    @settings(max_examples=25, deadline=None)
    @given(tables(), st.integers(2, 5))
    def holds(table: pd.DataFrame, k: int) -> None:
        chosen = recipe(way, [{"model": "k-anonymity", "k": k}], person=person)
        try:
            candidate = transform(frame_source(table), chosen, key=b"k" * 32)
        except CriterionUnmet:
            return

        left = output(candidate)
        # The person does not leave, so that nobody links the rows: the classes alone are compared.
        again = replace(measured(left.assign(person=table["person"]), person), traces=None)

        assert again.k >= k
        assert rounded(again.to_dict()) == rounded(replace(candidate.after, everything_known=None).to_dict())
        assert candidate.suppressed_records == again.suppressed_records
        assert left["need"].tolist() == table["need"].tolist()
        assert 0 <= candidate.loss <= 1

    holds()


@pytest.mark.parametrize("way", WAYS)
def test_other_models_hold_in_what_leaves(way: str) -> None:
    models = [
        {"model": "k-anonymity", "k": 2},
        {"model": "distinct-l-diversity", "column": "need", "l": 2},
        {"model": "t-closeness", "column": "need", "t": 0.5},
    ]

    @settings(max_examples=15, deadline=None)
    @given(tables())
    def holds(table: pd.DataFrame) -> None:
        try:
            candidate = transform(frame_source(table), recipe(way, models), key=b"k" * 32)
        except CriterionUnmet:
            return

        again = measured(output(candidate), None)

        assert again.k >= 2
        assert again.sensitive["need"].distinct_l >= 2
        assert again.sensitive["need"].t <= 0.5 + 1e-9

    holds()


@settings(max_examples=25, deadline=None)
@given(tables())
def test_local_recoding_loses_no_more_than_the_levels_it_began_with(table: pd.DataFrame) -> None:
    privacy = [{"model": "k-anonymity", "k": 3}]
    try:
        levels = transform(
            frame_source(table),
            Recipe.from_dict({"columns": COLUMNS, "privacy": privacy, "suppression": {"max_records": 1.0}}),
            key=b"k" * 32,
        )
    except CriterionUnmet:
        return

    local = transform(frame_source(table), recipe("local", privacy), key=b"k" * 32)
    cells = transform(frame_source(table), recipe("cells", privacy), key=b"k" * 32)

    assert local.loss <= levels.loss + 1e-9
    assert cells.loss <= levels.loss + 1e-9
    assert local.suppressed_records <= levels.suppressed_records
    assert cells.suppressed_records <= levels.suppressed_records


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 1)] * 3), min_size=2, max_size=5, unique=True), st.integers(2, 3))
def test_small_tables_lose_the_fewest_cells(rows: list[tuple[int, int, int]], k: int) -> None:
    table = pd.DataFrame(rows, columns=["x", "y", "z"]).astype(str)
    columns = {name: {"role": "quasi-identifier", "treatment": "keep"} for name in table}
    chosen = Recipe.from_dict(
        {
            "columns": columns,
            "privacy": [{"model": "k-anonymity", "k": k}],
            "suppression": {"max_records": 1.0, "by": "cells"},
        }
    )

    try:
        left = output(transform(frame_source(table), chosen, key=b"k" * 32))
    except CriterionUnmet:
        left = pd.DataFrame([("*",) * 3] * len(rows))

    assert int((left == "*").to_numpy().sum()) == _fewest_cells(rows, k)


def _fewest_cells(rows: list[tuple[int, int, int]], k: int) -> int:
    """By trying every set of cells."""
    best = 3 * len(rows)
    masks = list(product([False, True], repeat=3))
    for chosen in product(masks, repeat=len(rows)):
        stars = sum(map(sum, chosen))
        if stars < best:
            shown = [
                tuple("*" if star else value for value, star in zip(row, mask, strict=True))
                for row, mask in zip(rows, chosen, strict=True)
            ]
            if all(shown.count(each) >= k for each in shown if each != ("*",) * 3):
                best = stars
    return best


def test_report_tells_what_was_recoded() -> None:
    table = pd.DataFrame(
        {
            "age": ["31"] * 40 + ["38"] * 40 + ["91", "44", "3"],
            "place": ["a1"] * 40 + ["b1"] * 40 + ["b1", "b1", "b1"],
            "sex": ["F"] * 83,
            "need": ["food"] * 83,
            "person": [str(number) for number in range(83)],
        }
    )

    candidate = transform(frame_source(table), recipe("local", [{"model": "k-anonymity", "k": 3}]), key=b"k" * 32)
    figures = candidate.report()["recoding"]

    assert figures["method"] == "local"
    assert figures["records_recoded"] == 3
    assert candidate.suppressed_records == 0
    assert figures["columns"]["age"]["mean_level"] == pytest.approx(3 * 3 / 83, abs=1e-6)
    assert candidate.levels == {"age": 0, "place": 0, "sex": 0}


def test_fixed_levels_hold_for_all_but_those_they_would_suppress() -> None:
    table = pd.DataFrame({"place": ["a1"] * 5 + ["b1", "b2", "b3"] + ["a2"] * 4})
    given_ = {
        "columns": {"place": {**COLUMNS["place"], "level": 0}},
        "privacy": [{"model": "k-anonymity", "k": 3}],
        "search": {"method": "given"},
        "recoding": "local",
    }

    candidate = transform(frame_source(table), Recipe.from_dict(given_), key=b"k" * 32)

    assert output(candidate)["place"].tolist() == ["a1"] * 5 + ["b"] * 3 + ["a2"] * 4
    assert candidate.report()["recoding"]["records_recoded"] == 3


def test_levels_are_the_finest_that_leave() -> None:
    table = pd.DataFrame({"place": ["a1"] * 5 + ["b1", "b2", "b3"]})
    chosen = Recipe.from_dict(
        {
            "columns": {"place": COLUMNS["place"]},
            "privacy": [{"model": "k-anonymity", "k": 3}],
            "search": {"method": "mondrian"},
        }
    )

    candidate = transform(frame_source(table), chosen, key=b"k" * 32)

    assert output(candidate)["place"].tolist() == ["a1"] * 5 + ["b"] * 3
    assert candidate.levels == {"place": 0}


def placed(table: pd.DataFrame, k: int, columns: dict[str, Any]) -> Candidate:
    chosen = Recipe.from_dict(
        {
            "columns": columns,
            "privacy": [{"model": "k-anonymity", "k": k}],
            "search": {"method": "finest-first"},
        }
    )
    return transform(frame_source(table), chosen, key=b"k" * 32)


def test_finest_first_leaves_large_groups_as_they_are_and_brings_others_one_step_together() -> None:
    table = pd.DataFrame({"place": ["a1"] * 5 + ["b1", "b2", "b3"] + ["a2"] * 4})

    left = output(placed(table, 3, {"place": COLUMNS["place"]}))

    assert left["place"].tolist() == ["a1"] * 5 + ["b"] * 3 + ["a2"] * 4


def test_who_is_alone_at_every_level_joins_the_class_that_loses_least_and_nobody_is_left_out() -> None:
    """One record of *a* and one of *b* under groups of 40 and of 4: the small group is widened for one of them, not the large one."""
    table = pd.DataFrame({"place": ["a1"] * 40 + ["b1"] * 4 + ["b2"], "sex": ["F"] * 45})
    columns = {"place": COLUMNS["place"], "sex": {**COLUMNS["sex"], "max_level": 0}}

    candidate = placed(table, 3, columns)

    assert output(candidate)["place"].tolist() == ["a1"] * 40 + ["b"] * 5
    assert candidate.suppressed_records == 0


def test_who_shares_no_level_with_anybody_is_left_out_and_counted() -> None:
    table = pd.DataFrame({"place": ["a1"] * 5 + ["b1"]})
    columns = {"place": {**COLUMNS["place"], "max_level": 1}}

    with pytest.raises(CriterionUnmet):
        placed(table, 3, columns)


@pytest.mark.parametrize("most", [2_000, 1])
def test_few_combinations_are_enough_where_there_are_many(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """With one combination allowed, those at which a split from the top stopped are looked at, and their neighbours."""
    from anonymizer.engine.recoding import finest_first

    monkeypatch.setattr(finest_first, "MOST_NODES", most)
    rng = np.random.default_rng(5)
    table = pd.DataFrame(
        {
            "age": rng.integers(0, 90, 4000).astype(str),
            "place": rng.choice(["a1", "a2", "b1", "b2", "b3"], 4000),
            "sex": rng.choice(["F", "M", "X"], 4000, p=[0.6, 0.35, 0.05]),
        }
    )

    candidate = placed(table, 11, {name: COLUMNS[name] for name in QUASI})

    assert measure(frame_source(output(candidate)), quasi_identifiers=QUASI).k >= 11
    assert candidate.suppressed_records == 0
    assert candidate.loss < 0.12


def test_models_that_look_beyond_a_class_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from anonymizer.engine.privacy_models import KAnonymity

    monkeypatch.setattr(KAnonymity, "is_local", False)

    with pytest.raises(InvalidRecipe) as caught:
        recipe("mondrian", [{"model": "k-anonymity", "k": 2}])

    assert caught.value.code == "recipe.model_with_recoding"
    assert "mondrian" not in message(caught.value.findings[0], "fr")


def test_recipe_with_recoding_survives_its_own_dictionary() -> None:
    chosen = recipe("local and cells", [{"model": "k-anonymity", "k": 2}])

    assert Recipe.from_dict(chosen.to_dict()) == chosen
