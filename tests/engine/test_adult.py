"""The Adult benchmark: node, loss and suppression equal ARX's optimal answers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from anonymizer.engine import Recipe, open_source, transform
from tests.public_data import SHARED, cases, needs

ANSWERS = "data/adult/expected.json"
ADULT = SHARED / "data" / "adult"
METRICS = {"gm": "loss-geometric", "am": "loss-arithmetic"}

pytestmark = [pytest.mark.shared, needs(ANSWERS)]


def expected() -> dict[str, Any]:
    return json.loads((SHARED / ANSWERS).read_text())


def recipe(quasi: list[str], privacy: list[dict[str, Any]], answer: dict[str, Any]) -> Recipe:
    columns: dict[str, Any] = {
        name: {"role": "quasi-identifier", "hierarchy": f"adult_hierarchy_{name}.csv"} for name in quasi
    }
    columns.setdefault("occupation", "sensitive")
    return Recipe.from_dict(
        {
            "columns": columns,
            "privacy": privacy,
            "suppression": {"max_records": answer["limit"]},
            "search": {"method": "optimal", "metric": METRICS[answer["agg"]]},
        },
        folder=ADULT,
    )


def assert_equal_to_answer(
    chosen: Recipe, quasi: list[str], answer: dict[str, Any], *, path: Path = ADULT / "adult.csv"
) -> None:
    with path.open("rb") as file:
        candidate = transform(open_source(file, filename=path.name), chosen, key=b"k" * 32)

    assert [candidate.levels[name] for name in quasi] == answer["levels"]
    assert candidate.loss == pytest.approx(answer["loss"], abs=1e-9)
    assert candidate.suppressed_records == answer["suppressed"]
    assert candidate.after.k >= 5


@pytest.mark.parametrize("answer", cases(ANSWERS, "answers"))
def test_k_anonymity_on_adult_is_optimal(answer: dict[str, Any]) -> None:
    quasi = expected()["qi"]

    assert_equal_to_answer(recipe(quasi, [{"model": "k-anonymity", "k": 5}], answer), quasi, answer)


@pytest.mark.parametrize("answer", cases(ANSWERS, "other_models_8_qi_without_occupation"))
def test_other_models_on_adult_are_optimal(answer: dict[str, Any]) -> None:
    quasi = [name for name in expected()["qi"] if name != "occupation"]
    model: dict[str, Any] = {"model": "t-closeness", "column": "occupation", "t": 0.2}
    if "distinct_l_diversity_on_occupation" in answer:
        model = {"model": "distinct-l-diversity", "column": "occupation", "l": 3}

    assert_equal_to_answer(recipe(quasi, [{"model": "k-anonymity", "k": 5}, model], answer), quasi, answer)


def test_optimum_of_a_larger_table_is_that_of_arx(tmp_path: Path) -> None:
    (answer,) = [each for each in expected()["scaled_answers"] if (each["rows"], each["limit"]) == (300_000, 0.04)]
    path, quasi = tmp_path / "adult-300000.csv", expected()["qi"]
    make = [sys.executable, str(SHARED / "tools" / "make_scaled.py"), str(ADULT / "adult.csv"), "300000", str(path)]
    subprocess.run(make, check=True, capture_output=True)

    given = {**answer, "agg": "gm"}
    assert_equal_to_answer(recipe(quasi, [{"model": "k-anonymity", "k": 5}], given), quasi, given, path=path)
