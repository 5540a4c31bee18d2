"""What a proposal says of an analyst's estimates: the same as an independent measure finds in the written file."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import InvalidRecipe, Recipe, frame_source, transform, write_csv
from anonymizer.engine.proposal.estimates import Estimates
from anonymizer.engine.proposal.variants import Proposal, most_detail, proposal_of, uniform
from anonymizer.engine.recipe import Search
from anonymizer.engine.search.preparation import Prepared, prepare
from tools.benchmarks.recoding_utility.two_way_tables import Measured, two_way_error

AREAS = {area: [f"{area[:2]}.", "*"] for area in ("K1A", "K1B", "K2A", "K2B", "M4C", "M4D", "M5V", "M5W")}
AGES = {str(age): [f"[{age - age % 5}, {age - age % 5 + 5})", f"[{age - age % 10}, {age - age % 10 + 10})", "*"] for age in range(20, 60)}  # fmt: skip
SETTINGS = {
    "columns": {
        "area": {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": {"levels": AREAS}},
        "age": {
            "role": "quasi-identifier", "treatment": "generalize", "hierarchy": {"levels": AGES}, "kind": "integer",
        },
        "channel": {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "told-or-not"},
        "need": "sensitive",
        "amount": {"role": "sensitive", "kind": "integer"},
    },
    "privacy": [{"model": "k-anonymity", "k": 5}],
    "search": {"method": "finest-first", "metric": "loss-arithmetic"},
}  # fmt: skip
MEASURED = [
    Measured("area"), Measured("age", "number"), Measured("channel"), Measured("need"), Measured("amount", "number"),
]  # fmt: skip


def table(records: int = 700) -> pd.DataFrame:
    rng = np.random.default_rng(18)
    age = rng.integers(20, 60, records)
    return pd.DataFrame(
        {
            "area": rng.choice(list(AREAS), records, p=[0.3, 0.2, 0.15, 0.15, 0.1, 0.05, 0.03, 0.02]),
            "age": age.astype(str),
            "channel": rng.choice(["phone", "chat", "text"], records, p=[0.8, 0.15, 0.05]),
            "need": np.where(rng.random(records) < (age - 10) / 60, "food", rng.choice(["rent", "work"], records)),
            "amount": (age * 10 + rng.integers(0, 200, records)).astype(str),
        }
    )


def proposals(rows: str = "remove") -> list[Proposal]:
    recipe, source = recipe_with(rows), frame_source(table())
    prepared = prepare(source, recipe)
    made = [
        detailed(prepared, recipe, k=5, methods=["finest-first"]),
        detailed(prepared, recipe, k=5, methods=["mondrian"]),
        uniform(prepared, recipe, k=5),
    ]
    return [proposal for proposal in made if proposal is not None]


def detailed(prepared: Prepared, recipe: Recipe, *, k: int, methods: list[str]) -> Proposal | None:
    detail = most_detail(prepared, recipe, k=k, methods=methods)
    return None if detail is None else proposal_of(prepared, recipe, detail, "detailed", k=k)


def recipe_with(rows: str) -> Recipe:
    return Recipe.from_dict({**SETTINGS, "suppression": {"max_records": 0.05, "rows": rows}})


def released(proposal: Proposal, rows: str = "remove") -> pd.DataFrame:
    candidate = transform(frame_source(table()), proposal.choice.applied_to(recipe_with(rows)), key=bytes(32))
    sink = io.BytesIO()
    write_csv(candidate, sink)
    return pd.read_csv(io.BytesIO(sink.getvalue()), dtype="str", keep_default_na=False)


def figures_of(proposal: Proposal) -> Estimates:
    assert proposal.estimates is not None
    return proposal.estimates


def coverage() -> dict[str, dict[str, list[str]]]:
    present, covered = table(), {}
    for name, paths in (("area", AREAS), ("age", AGES)):
        words: dict[str, list[str]] = {}
        for value in sorted(set(present[name])):
            for word in paths[value][:-1]:
                words.setdefault(word, []).append(value)
        covered[name] = words
    return covered


@pytest.mark.parametrize("rows", ["remove", "keep"])
def test_tables_are_off_by_what_is_measured_in_the_written_file(rows: str) -> None:
    errors = []
    for proposal in proposals(rows):
        measured = two_way_error(table(), released(proposal, rows), MEASURED, coverage())

        assert figures_of(proposal).two_way_error == pytest.approx(measured.mean, abs=1e-9)
        assert figures_of(proposal).informative == pytest.approx(
            {name: measured.left[name] for name in ("area", "age", "channel")}
        )
        errors.append(measured.mean)
    assert len(set(errors)) == 3  # a measure that always says the same would be equal to itself


def test_mean_is_the_one_that_an_analyst_computes() -> None:
    middles = {value: float(value) for value in AGES}
    for words in AGES.values():
        for word in words[:-1]:
            under = [float(other) for other in set(table()["age"]) if word in AGES[other]]
            middles[word] = sum(under) / len(under)
    original = table()["age"].astype(float)
    for proposal in proposals():
        shown = released(proposal)["age"]
        mean = shown[shown != "*"].map(middles).mean()

        change = abs(mean - original.mean()) / original.std(ddof=0)

        assert figures_of(proposal).mean_change == pytest.approx(change, abs=1e-9)


def test_coefficient_moves_more_where_more_is_lost() -> None:
    fine, coarse = figures_of(proposals()[0]), figures_of(proposals()[2])

    assert fine.coefficient_change is not None
    assert coarse.coefficient_change is not None
    assert 0 < fine.coefficient_change < coarse.coefficient_change < 1


def test_column_that_does_not_leave_loses_its_tables() -> None:
    recipe, source = Recipe.from_dict(SETTINGS), frame_source(table())
    prepared = prepare(source, recipe)

    whole = uniform(prepared, recipe, k=5)
    less = uniform(prepared, recipe, k=5, lost=["street"])

    assert whole is not None
    assert less is not None
    assert figures_of(less).two_way_error == pytest.approx((figures_of(whole).two_way_error * 10 + 5) / 15)  # type: ignore[operator]
    assert figures_of(less).informative["street"] == 0
    assert "street" in less.given_up


@pytest.mark.parametrize("method", ["finest-first", "mondrian"])
@pytest.mark.parametrize("name", ["area", "age", "channel"])
def test_column_that_is_worth_more_keeps_more_of_its_detail(method: str, name: str) -> None:
    def lost(weight: float) -> float:
        recipe = recipe_with("remove")
        rules = {**recipe.columns, name: replace(recipe.columns[name], weight=weight)}
        weighed = replace(recipe, columns=rules, search=Search(method, "loss-arithmetic"))
        assert Recipe.from_dict(weighed.to_dict()) == weighed
        candidate = transform(frame_source(table()), weighed, key=bytes(32))
        assert candidate.outcome.recoding is not None
        assert candidate.after.k >= 5
        return float(candidate.outcome.recoding["columns"][name]["generalization"])

    assert lost(20) <= lost(1) <= lost(0.05)
    assert lost(20) < lost(0.05)


@pytest.mark.parametrize("weight", [0, -1, 101, "much", True, None])
def test_weight_that_is_none_is_refused(weight: object) -> None:
    columns = {"area": {"role": "quasi-identifier", "hierarchy": "told-or-not", "weight": weight}}

    with pytest.raises(InvalidRecipe) as refused:
        Recipe.from_dict({"columns": columns})

    assert [finding.code for finding in refused.value.findings] == ["recipe.weight"]


def test_rare_values_beyond_those_told_apart_count_as_lost() -> None:
    codes = [f"c{number:05}" for number in range(4_000) for _ in range(2)]
    source = frame_source(pd.DataFrame({"code": codes, "channel": ["phone", "chat"] * 4_000}))
    recipe = Recipe.from_dict({
        "columns": {name: {"role": "quasi-identifier", "hierarchy": "told-or-not"} for name in ("code", "channel")},
        "privacy": [{"model": "k-anonymity", "k": 1}],
    })  # fmt: skip

    whole = detailed(prepare(source, recipe), recipe, k=1, methods=["finest-first", "mondrian"])

    assert whole is not None
    assert figures_of(whole).informative == {"code": 1.0, "channel": 1.0}
    assert figures_of(whole).two_way_error == pytest.approx(1_000 / 4_000)
