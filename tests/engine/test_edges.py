"""Tables at the edge of what makes sense: each has an answer, or a finding that says what to do."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import CriterionUnmet, InvalidRecipe, Recipe, frame_source, measure, transform

TOLD = {"levels": [["1", "*"], ["2", "*"], ["3", "*"]]}


def recipe(columns: dict[str, Any], *, k: int = 2, person: str | None = None, limit: float = 1.0) -> Recipe:
    values = {"columns": columns, "privacy": [{"model": "k-anonymity", "k": k}], "suppression": {"max_records": limit}}
    return Recipe.from_dict({**values, "person": person})


def quasi(*names: str, **others: str) -> dict[str, Any]:
    return {**{name: {"role": "quasi-identifier", "hierarchy": TOLD} for name in names}, **others}


def test_three_hundred_columns_are_refused_with_those_that_matter() -> None:
    rng = np.random.default_rng(211)
    table = pd.DataFrame({f"c{number}": np.repeat("1", 90) for number in range(300)})
    for name in ("c7", "c250"):
        table[name] = rng.choice(["1", "2", "3"], 90)

    with pytest.raises(InvalidRecipe) as caught:
        transform(frame_source(table), recipe(quasi(*table.columns)), key=b"key of the tests")

    finding = caught.value.findings[0]
    assert (finding.code, finding.facts["columns"]) == ("search.too_many_columns", 300)
    assert set(finding.facts["most"][:2]) == {"c7", "c250"}


def test_households_are_units_when_their_column_is_named() -> None:
    table = pd.DataFrame({"a": [*"111122"], "household": ["h1", "h1", "h1", "h2", "h3", "h3"]})

    report = measure(frame_source(table), quasi_identifiers=["a"], person="household")
    candidate = transform(
        frame_source(table),
        recipe(quasi("a", household="direct-identifier"), person="household"),
        key=b"key of the tests",
    )

    assert (report.k_records, report.k_persons, report.persons) == (2, 1, 3)
    assert candidate.after.k_persons == 2
    assert candidate.suppressed_records in (0, 2)


def test_every_blank_household_stands_alone() -> None:
    table = pd.DataFrame({"a": [*"1111"], "household": [None, "", " ", "h"]})

    report = measure(frame_source(table), quasi_identifiers=["a"], person="household")

    assert (report.persons, report.k_persons) == (4, 4)


def test_k_above_the_number_of_persons_says_so() -> None:
    table = pd.DataFrame({"a": [*"1112"], "who": [*"ppqq"]})

    with pytest.raises(CriterionUnmet) as caught:
        transform(frame_source(table), recipe(quasi("a", who="direct-identifier"), k=3, person="who"), key=b"k" * 16)

    assert (caught.value.code, caught.value.findings[0].facts["units"]) == ("criterion.k_exceeds_persons", 2)


def test_a_column_without_any_value_tells_nobody_apart() -> None:
    table = pd.DataFrame({"a": [*"1122"], "b": [None] * 4})

    candidate = transform(frame_source(table), recipe(quasi("a", "b")), key=b"key of the tests")

    assert (candidate.levels["a"], candidate.after.k, candidate.suppressed_records) == (0, 2, 0)


def test_a_table_of_one_row_cannot_hide_anybody() -> None:
    with pytest.raises(CriterionUnmet) as caught:
        transform(frame_source(pd.DataFrame({"a": ["1"]})), recipe(quasi("a")), key=b"key of the tests")

    assert caught.value.code == "criterion.k_exceeds_records"


def test_values_of_several_types_are_their_texts() -> None:
    table = pd.DataFrame({"a": [1, "1", 1.0, "2", 2, None, float("nan")]}, dtype=object)

    report = measure(frame_source(table), quasi_identifiers=["a"])

    assert (report.classes, report.k) == (3, 2)
