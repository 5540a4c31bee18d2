"""Privacy models: published examples, every definition written a second time in plain Python, and what the search relies on."""

from __future__ import annotations

import json
from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from anonymizer.engine import CriterionUnmet, InvalidRecipe, Recipe, frame_source, transform
from anonymizer.engine.privacy_models import MODELS, Criterion, failing
from anonymizer.engine.search.preparation import Prepared, prepare
from tests.engine.plain_models import HIERARCHIES, QUASI, Plain

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "docs/reference/recipe.schema.json").read_text())
ILLNESSES = {"levels": [["0", "low", "*"], ["1", "low", "*"], ["2", "high", "*"], ["7", "high", "*"]]}
POPULATION = {
    "rows": [{"a": a, "b": b, "count": 3 * number % 7} for number, (a, b) in enumerate(product("1234", "xy"))]
}
ENTRIES: list[dict[str, Any]] = [
    {"model": "k-anonymity", "k": 2},
    {"model": "subset-k-anonymity", "k": 3, "known": 1},
    {"model": "subset-k-anonymity", "k": 2, "known": 2},
    {"model": "k-map", "k": 4, "population": POPULATION},
    {"model": "distinct-l-diversity", "column": "s", "l": 2},
    {"model": "entropy-l-diversity", "column": "s", "l": 1.5},
    {"model": "recursive-l-diversity", "column": "s", "l": 2, "c": 2},
    {"model": "t-closeness", "column": "s", "t": 0.3},
    {"model": "t-closeness", "column": "s", "t": 0.2, "distance": "ordered"},
    {"model": "t-closeness", "column": "s", "t": 0.25, "distance": "hierarchical", "hierarchy": ILLNESSES},
    {"model": "beta-likeness", "column": "s", "beta": 1.0, "form": "basic"},
    {"model": "beta-likeness", "column": "s", "beta": 1.0},
    {"model": "delta-disclosure", "column": "s", "delta": 0.7},
    {"model": "delta-presence", "least": 0.1, "most": 0.7, "population": POPULATION},
    {"model": "average-risk", "risk": 0.4, "smallest": 2},
    {"model": "k-outside-contributors", "k": 2, "contributor": "s"},
]
ids = [f"{entry['model']}-{number}" for number, entry in enumerate(ENTRIES)]

row = st.tuples(
    *(st.sampled_from([path[0] for path in paths]) for paths in HIERARCHIES.values()),
    st.sampled_from(["0", "1", "2", "7", None]),
    st.one_of(st.none(), st.sampled_from([f"P{number}" for number in range(9)])),
)
tables = st.lists(row, min_size=1, max_size=30).map(lambda rows: pd.DataFrame(rows, columns=[*QUASI, "s", "person"]))


def recipe(*entries: dict[str, Any], person: bool = False, limit: float = 1.0) -> Recipe:
    columns: dict[str, Any] = {
        name: {"role": "quasi-identifier", "hierarchy": {"levels": rows}} for name, rows in HIERARCHIES.items()
    }
    return Recipe.from_dict(
        {
            "columns": {**columns, "s": "sensitive", "person": "direct-identifier"},
            "privacy": list(entries),
            "suppression": {"max_records": limit},
            "person": "person" if person else None,
        }
    )


def prepared(table: pd.DataFrame, *entries: dict[str, Any], person: bool = False) -> tuple[Prepared, list[Criterion]]:
    chosen = recipe(*entries, person=person)
    found = prepare(frame_source(table), chosen)
    return found, list(found.criteria)


def nodes() -> list[tuple[int, ...]]:
    return list(product(*(range(len(rows[0])) for rows in HIERARCHIES.values())))


@pytest.mark.parametrize("entry", ENTRIES, ids=ids)
@settings(max_examples=15)
@given(table=tables, person=st.booleans())
def test_model_finds_the_records_that_its_definition_names(
    entry: dict[str, Any], table: pd.DataFrame, person: bool
) -> None:
    found, criteria = prepared(table, entry, person=person)
    lattice = found.lattice(recipe(entry))

    for node in nodes()[::3]:
        broken = failing(lattice.classes(node), criteria)
        records = set(np.flatnonzero(broken[lattice.classes(node).of][found.table.tuple_of]).tolist())

        assert records == Plain(table, node, person).broken(entry), node


# --- What the search relies on ------------------------------------------------------------------------------------
@pytest.mark.parametrize("entry", ENTRIES, ids=ids)
@settings(max_examples=10)
@given(table=tables, person=st.booleans())
def test_generalization_keeps_what_the_model_promises(entry: dict[str, Any], table: pd.DataFrame, person: bool) -> None:
    found, (criterion,) = prepared(table, entry, person=person)
    lattice = found.lattice(recipe(entry))
    counts = found.table.counts
    fails = {node: failing(lattice.classes(node), [criterion])[lattice.classes(node).of] for node in nodes()}
    lasting = {node: int(criterion.lasting(lattice.classes(node)).sum()) for node in nodes()}

    for below, above in product(nodes(), nodes()):
        if any(low > high for low, high in zip(below, above, strict=True)):
            continue
        if criterion.is_monotone:
            assert not (fails[above] & ~fails[below]).any()
        if criterion.holds_in_unions and not fails[below].any():
            assert not fails[above].any()
        assert counts[fails[below]].sum() >= lasting[above]


K = {"model": "k-anonymity", "k": 2}
COMBINED = [
    *([entry, K] for entry in ENTRIES),
    [ENTRIES[2], ENTRIES[7]],  # suppression of one class breaks another, beside a model that is not monotone
    [ENTRIES[1], ENTRIES[14]],
    [ENTRIES[3], ENTRIES[14], ENTRIES[5]],
    [ENTRIES[13], ENTRIES[2], K],
    [ENTRIES[11], ENTRIES[12], K],
]


@pytest.mark.parametrize("entries", COMBINED, ids=lambda entries: "+".join(entry["model"] for entry in entries))
@settings(max_examples=8)
@given(table=tables, person=st.booleans(), limit=st.sampled_from([0.0, 0.3]))
def test_search_finds_the_least_loss_that_meets_all_models(
    entries: list[dict[str, Any]], table: pd.DataFrame, person: bool, limit: float
) -> None:
    chosen = recipe(*entries, person=person, limit=limit)
    lattice = prepare(frame_source(table), chosen).lattice(chosen)
    most = min(int(limit * len(table) + 1e-9), len(table) - 1)
    attempts = [lattice.check(node) for node in nodes()]
    losses = [attempt.loss for attempt in attempts if attempt.suppressed <= most]
    if not losses:
        with pytest.raises(CriterionUnmet):
            transform(frame_source(table), chosen, key=b"key")
        return

    candidate = transform(frame_source(table), chosen, key=b"key")

    assert candidate.loss == pytest.approx(min(losses), abs=1e-9)
    node = tuple(candidate.levels[name] for name in QUASI)
    kept = set(range(len(table))) - set(np.flatnonzero(lattice.check(node).failing[lattice.table.tuple_of]).tolist())
    assert len(table) - len(kept) == candidate.suppressed_records
    assert_kept_records_meet(entries, table, node, person, kept)


def assert_kept_records_meet(
    entries: list[dict[str, Any]], table: pd.DataFrame, node: tuple[int, ...], person: bool, kept: set[int]
) -> None:
    """What leaves is judged once more: models that depend on the others see only what leaves."""
    plain = Plain(table, node, person)
    for entry in entries:
        match entry["model"]:
            case "subset-k-anonymity":
                small = [
                    number for number in kept for columns in combinations(range(3), entry["known"])
                    if plain.persons(plain.like(number, kept, columns)) < entry["k"]
                ]  # fmt: skip
                assert not small
            case "average-risk":
                sizes = [plain.persons(plain.like(number, kept)) for number in kept]
                assert min(sizes) >= entry["smallest"]
                assert sum(1 / size for size in sizes) / len(sizes) <= entry["risk"] + 1e-9
            case _:
                assert not kept & plain.broken(entry)


def test_suppressed_records_hide_nobody_from_a_subset() -> None:
    # The pair (1, x) is small and goes; only then is y alone in its column.
    table = pd.DataFrame({"a": list("1224444"), "b": list("xyxxxxx"), "c": list("ppppppp")})
    table["s"], table["person"] = "0", None
    found, criteria = prepared(table, {"model": "subset-k-anonymity", "k": 2, "known": 1})
    lattice = found.lattice(recipe())

    broken = failing(lattice.classes((0, 0, 0)), criteria)[lattice.classes((0, 0, 0)).of]

    assert broken[found.table.tuple_of].tolist() == [True, True, True, False, False, False, False]


def test_published_distances_of_two_salary_classes() -> None:
    # Li, Li and Venkatasubramanian (2007), section 5.1, example 1: D = 0.375 and 0.167.
    salaries = ["3", "4", "5", "6", "11", "8", "7", "9", "10"]
    table = pd.DataFrame({"q": ["first"] * 3 + ["second"] * 3 + ["third"] * 3, "salary": salaries})

    assert ordered_t(table, 0.376) == set()
    assert ordered_t(table, 0.374) == {"first"}
    assert ordered_t(table, 0.166) == {"first", "second", "third"}
    assert ordered_t(table, 0.168) == {"first", "third"}


def ordered_t(table: pd.DataFrame, t: float) -> set[str]:
    """The classes that are farther than t."""
    entry = {"model": "t-closeness", "column": "salary", "t": t, "distance": "ordered"}
    chosen = Recipe.from_dict(
        {
            "columns": {"q": "quasi-identifier", "salary": "sensitive"},
            "privacy": [entry],
            "suppression": {"max_records": 1},
        }
    )
    found = prepare(frame_source(table), chosen)
    broken = found.lattice(chosen).check((0,)).failing[found.table.tuple_of]
    return set(table["q"][broken])


# --- Populations --------------------------------------------------------------------------------------------------
AREAS = pd.DataFrame({"fsa": ["M5V", "M5V", "K1A"], "age": ["31", "34", "62"]})


def area_recipe(population: Any, k: int = 10, folder: Any = None) -> Recipe:
    return Recipe.from_dict(
        {
            "columns": {
                "fsa": {"role": "quasi-identifier", "hierarchy": "fsa", "level": 0},
                "age": {"role": "quasi-identifier", "hierarchy": {"builtin": "age-bands", "widths": [5, 10]}},
            },
            "privacy": [{"model": "k-map", "k": k, "population": population}],
        },
        folder=folder,
    )


def test_population_in_bands_counts_from_its_bands_on(tmp_path: Any) -> None:
    (tmp_path / "people.csv").write_text("FSA,age,people\nM5V,30-34,12\nK1A,60-64,4\nK1B,60-64,9\nK1A,65-69,40\n")
    population = {"file": "people.csv", "count": "people", "columns": {"fsa": "FSA", "age": "age"}}

    candidate = transform(frame_source(AREAS), area_recipe(population, folder=tmp_path), key=b"key")

    assert dict(candidate.levels) == {"fsa": 0, "age": 2}  # K1A holds 4 aged 60-64, and 44 in their sixties
    assert candidate.report()["after"]["population"]["k_map"] == 12
    assert candidate.report()["after"]["population"]["k_estimated"] == 12
    assert (
        candidate.report()["after"]["population_uniques"]["people"]
        == candidate.report()["after"]["population"]["people"]
    )
    assert candidate.report()["after"]["journalist_risk"]["max"] == pytest.approx(1 / 12)


@pytest.mark.parametrize(
    ("band", "levels"),
    [("60-64", (1, 2)), ("60-69", (2,)), ("61-66", (2,)), ("55-64", ()), ("85-89", (1, 2)), ("80+", (1, 2))],
)
def test_band_of_a_population_counts_from_the_level_that_holds_all_of_it(band: str, levels: tuple[int, ...]) -> None:
    table = pd.DataFrame({"age": ["61", "66", "58", "88"]})
    rows = {"rows": [{"age": band, "count": 5}, {"age": "58", "count": 1}]}
    hierarchy = {"builtin": "age-bands", "widths": [5, 10], "top": 80}
    chosen = Recipe.from_dict(
        {
            "columns": {"age": {"role": "quasi-identifier", "hierarchy": hierarchy}},
            "privacy": [{"model": "k-map", "k": 5, "population": rows}],
        }
    )
    found = prepare(frame_source(table), chosen)
    (criterion,) = found.criteria
    counted = {level for level in range(3) if 5 in criterion.placed.behind(found.lattice(chosen).classes((level,)))}

    assert counted == set(levels)


def test_population_of_persons_without_counts_is_counted() -> None:
    rows = [{"fsa": "M5V", "age": "33"}] * 6 + [{"fsa": "K1A", "age": "60"}] * 6

    candidate = transform(frame_source(AREAS), area_recipe({"rows": rows}, k=6), key=b"key")

    assert candidate.levels["age"] in (1, 2)  # bands of five and of ten are as good here: nobody is 31 or 62
    with pytest.raises(CriterionUnmet):
        transform(frame_source(AREAS), area_recipe({"rows": rows[:-1]}, k=7), key=b"key")


@pytest.mark.parametrize(
    ("population", "code"),
    [
        ("absent.csv", "population.file_missing"),
        ({"rows": [{"fsa": "M5V", "count": "many"}]}, "population.not_a_count"),
        ({"rows": [{"fsa": "M5V", "count": -1}]}, "population.not_a_count"),
        ({"rows": [{"sex": "F", "count": 3}]}, "population.no_columns"),
        ({"rows": [{"fsa": "M5V", "n": 3}], "count": "people"}, "population.column_unknown"),
        ({"rows": [{"fsa": "M5V", "n": 3}], "columns": {"sex": "n"}}, "population.not_quasi_identifier"),
        ({"rows": [{"age": "thirty", "count": 3}]}, "population.no_match"),
    ],
)
def test_faulty_population_is_refused(population: Any, code: str, tmp_path: Any) -> None:
    with pytest.raises(InvalidRecipe) as caught:
        transform(frame_source(AREAS), area_recipe(population, folder=tmp_path), key=b"key")

    assert caught.value.code == code


def test_recipe_without_folder_reads_no_population() -> None:
    with pytest.raises(InvalidRecipe) as caught:
        transform(frame_source(AREAS), area_recipe("/etc/passwd"), key=b"key")

    assert caught.value.code == "population.file_not_allowed"


# --- Recipes ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ({"model": "subset-k-anonymity", "k": 3}, "recipe.model_number"),
        ({"model": "k-map", "k": 3}, "recipe.model_population"),
        ({"model": "k-map", "k": 3, "population": {"rows": []}}, "recipe.model_population"),
        ({"model": "recursive-l-diversity", "column": "s", "l": 1, "c": 2}, "recipe.model_number"),
        ({"model": "recursive-l-diversity", "column": "s", "l": 2, "c": 0}, "recipe.model_number"),
        ({"model": "t-closeness", "column": "s", "t": 0.1, "distance": "far"}, "recipe.model_word"),
        (
            {"model": "t-closeness", "column": "s", "t": 0.1, "distance": "ordered", "order": ["a", "a"]},
            "recipe.model_values",
        ),
        ({"model": "t-closeness", "column": "s", "t": 0.1, "hierarchy": 3}, "recipe.model_hierarchy"),
        ({"model": "beta-likeness", "column": "s", "beta": float("nan")}, "recipe.model_number"),
        ({"model": "beta-likeness", "beta": 1}, "recipe.model_column"),
        ({"model": "delta-presence", "most": 1.5, "population": "p.csv"}, "recipe.model_number"),
        ({"model": "average-risk", "risk": 0.1, "smallest": 0}, "recipe.model_number"),
        ({"model": "average-risk", "risk": 0.1, "k": 3}, "recipe.unknown_key"),
    ],
)
def test_faulty_entry_is_refused(entry: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidRecipe) as caught:
        recipe(entry)

    assert caught.value.code == code


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"distance": "ordered"}, "recipe.order_needed"),
        ({"distance": "ordered", "order": ["mild"]}, "recipe.order_incomplete"),
        ({"distance": "hierarchical"}, "recipe.no_hierarchy"),
        ({"distance": "hierarchical", "hierarchy": {"levels": [["mild", "*"]]}}, "recipe.hierarchy_incomplete"),
    ],
)
def test_distance_that_does_not_fit_the_values_is_refused(more: dict[str, Any], code: str) -> None:
    table = pd.DataFrame({"q": ["a", "b"], "s": ["mild", "severe"]})
    entry = {"model": "t-closeness", "column": "s", "t": 0.5, **more}
    chosen = Recipe.from_dict({"columns": {"q": "quasi-identifier", "s": "sensitive"}, "privacy": [entry]})

    with pytest.raises(InvalidRecipe) as caught:
        transform(frame_source(table), chosen, key=b"key")

    assert caught.value.code == code


def test_too_many_combinations_are_refused_before_the_search() -> None:
    table = pd.DataFrame({f"q{number}": ["a"] for number in range(40)})
    entry = {"model": "subset-k-anonymity", "k": 2, "known": 3}
    chosen = Recipe.from_dict({"columns": dict.fromkeys(table.columns, "quasi-identifier"), "privacy": [entry]})

    with pytest.raises(InvalidRecipe) as caught:
        transform(frame_source(table), chosen, key=b"key")

    assert caught.value.code == "recipe.model_combinations"


@pytest.mark.parametrize("entry", ENTRIES, ids=ids)
def test_entry_survives_its_own_dictionary(entry: dict[str, Any]) -> None:
    chosen = recipe(entry)

    (written,) = chosen.to_dict()["privacy"]
    assert written.keys() == entry.keys()
    assert Recipe.from_dict(json.loads(json.dumps(chosen.to_dict()))) == chosen
    assert Draft202012Validator(SCHEMA).is_valid(chosen.to_dict())


def test_only_k_of_every_class_counts_as_the_k_of_a_recipe() -> None:
    chosen = recipe(*(entry for entry in ENTRIES if entry["model"] != "k-anonymity"))

    assert chosen.k is None


def test_examples_show_every_model() -> None:
    assert {entry["model"] for entry in ENTRIES} == set(MODELS)
