"""Recipes: faults found all at once, the published schema, and ceilings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from anonymizer.engine import InvalidRecipe, Recipe, finest_geography, read_recipe
from anonymizer.engine.privacy_models import models_schema

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "docs/reference/recipe.schema.json").read_text())
WHOLE: dict[str, Any] = {
    "columns": {
        "name": "direct-identifier",
        "person": {"role": "direct-identifier", "treatment": "pseudonym"},
        "age": {"role": "quasi-identifier", "hierarchy": {"builtin": "age-bands", "widths": [5, 10], "top": 80}},
        "fsa": {"role": "quasi-identifier", "hierarchy": "fsa", "min_level": 1, "max_level": 3, "unknown": "missing"},
        "sex": {"role": "quasi-identifier", "hierarchy": {"levels": [["F", "*"], ["M", "*"]]}, "level": 0},
        "need": {"role": "sensitive"},
        "channel": {"role": "other", "kind": "category"},
    },
    "privacy": [
        {"model": "k-anonymity", "k": 5},
        {"model": "distinct-l-diversity", "column": "need", "l": 2},
        {"model": "entropy-l-diversity", "column": "need", "l": 1.5},
        {"model": "t-closeness", "column": "need", "t": 0.3},
    ],
    "suppression": {"max_records": 0.04, "rows": "remove"},
    "search": {"method": "optimal", "metric": "loss-arithmetic"},
    "person": "person",
}
AREAS = {
    "role": "quasi-identifier",
    "hierarchy": {"areas": [["fsa", "health_region", "province"], ["M5V", "Toronto", "ON"]]},
}


def is_in_schema(recipe: Any) -> bool:
    return bool(Draft202012Validator(SCHEMA).is_valid(recipe))


def test_schema_is_a_schema_and_knows_a_whole_recipe() -> None:
    Draft202012Validator.check_schema(SCHEMA)

    assert is_in_schema(WHOLE)


def test_recipe_survives_its_own_dictionary() -> None:
    recipe = Recipe.from_dict(WHOLE)

    assert Recipe.from_dict(json.loads(json.dumps(recipe.to_dict()))) == recipe
    assert is_in_schema(recipe.to_dict())
    assert recipe.quasi_identifiers == ("age", "fsa", "sex", "channel")
    assert recipe.k == 5


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"columns": {}}, "recipe.no_columns"),
        ({"privacy": [{"model": "x-anonymity", "k": 2}]}, "recipe.unknown_model"),
        ({"privacy": [{"model": "k-anonymity", "k": 0}]}, "recipe.model_number"),
        ({"privacy": [{"model": "k-anonymity", "k": True}]}, "recipe.model_number"),
        ({"privacy": [{"model": "t-closeness", "column": "need", "t": 2}]}, "recipe.model_number"),
        ({"privacy": {"k": 5}}, "recipe.privacy_form"),
        ({"suppression": {"max_records": 4}}, "recipe.suppression"),
        ({"suppression": {"rows": "hide"}}, "recipe.unknown_word"),
        ({"search": {"method": "greedy"}}, "recipe.unknown_word"),
        ({"serach": {}}, "recipe.unknown_key"),
        ({"version": 3}, "recipe.version"),
        ({"boundaries": "0" * 64, "search": {"method": "mondrian"}}, "recipe.unknown_key"),
        ({"version": 2, "boundaries": "groups.json", "search": {"method": "mondrian"}}, "recipe.boundaries_digest"),
        ({"columns": {"a": {"role": "friend"}}}, "recipe.unknown_word_of_column"),
        ({"columns": {"a": {"role": "other", "leve": 1}}}, "recipe.unknown_key_of_column"),
        ({"columns": {"a": {"role": "direct-identifier", "treatment": "keep"}}}, "recipe.treatment_not_for_role"),
        ({"columns": {"a": {"role": "quasi-identifier", "treatment": "generalize"}}}, "recipe.no_hierarchy"),
        ({"columns": {"a": {"role": "quasi-identifier", "hierarchy": "fsa", "level": -1}}}, "recipe.not_a_level"),
    ],
)
def test_fault_is_found_by_engine_and_schema(change: dict[str, Any], code: str) -> None:
    given = {"columns": {"need": "sensitive"}, **change}

    with pytest.raises(InvalidRecipe) as caught:
        Recipe.from_dict(given)

    assert caught.value.code == code
    assert not is_in_schema(given)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"person": "persn"}, "recipe.person_without_role_close"),
        ({"person": "age"}, "recipe.person_is_quasi_identifier"),
        ({"privacy": [{"model": "t-closeness", "column": "channel", "t": 0.2}]}, "recipe.model_needs_sensitive"),
        ({"search": {"method": "given"}}, "recipe.no_level"),
        ({"version": 2, "boundaries": "0" * 64}, "recipe.boundaries_without_groups"),
    ],
)
def test_parts_that_contradict_one_another_are_refused(change: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidRecipe) as caught:
        Recipe.from_dict({**WHOLE, **change})

    assert caught.value.code == code


def test_check_names_absent_columns_and_columns_without_role() -> None:
    with pytest.raises(InvalidRecipe) as caught:
        Recipe.from_dict(WHOLE).check(["name", "person", "age", "FSA ", "sex", "need", "channel", "extra"])

    found = {(finding.code, finding.column) for finding in caught.value.findings}
    assert found == {
        ("recipe.unknown_column_close", "fsa"),
        ("recipe.column_without_role", "FSA "),
        ("recipe.column_without_role", "extra"),
    }


def test_recipe_without_folder_reads_no_file() -> None:
    recipe = Recipe.from_dict({"columns": {"a": {"role": "quasi-identifier", "hierarchy": "/etc/passwd"}}})

    with pytest.raises(InvalidRecipe) as caught:
        recipe.hierarchy_of("a")

    assert caught.value.code == "hierarchy.file_not_allowed"


def test_broken_yaml_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "recipe.yaml"
    path.write_text("columns:\n  a: {role: other\nprivacy: []\n")

    with pytest.raises(InvalidRecipe) as caught:
        read_recipe(path)

    assert caught.value.code == "recipe.not_yaml"
    assert caught.value.findings[0].facts["line"] == 3


def test_hierarchy_file_is_looked_for_beside_the_recipe(tmp_path: Path) -> None:
    (tmp_path / "sex.csv").write_text("F;*\nM;*\n")
    path = tmp_path / "recipe.yaml"
    path.write_text("columns:\n  sex: {role: quasi-identifier, hierarchy: sex.csv}\n")

    hierarchy = read_recipe(path).hierarchy_of("sex")

    assert hierarchy is not None
    assert hierarchy.climb("F") == ("F", "*")


@pytest.mark.parametrize(
    ("rule", "levels", "finest"),
    [
        ({"role": "quasi-identifier", "hierarchy": "postal-code"}, None, "postal_code"),
        ({"role": "quasi-identifier", "hierarchy": "postal-code", "min_level": 1}, None, "fsa"),
        ({"role": "quasi-identifier", "hierarchy": "postal-code", "min_level": 1}, {"a": 3}, "province"),
        ({"role": "quasi-identifier", "hierarchy": "fsa", "level": 1}, None, "region"),
        ({"role": "other", "kind": "province"}, None, "province"),
        ({"role": "quasi-identifier", "hierarchy": "dates"}, None, None),
        (AREAS, {"a": 2}, "fsa"),
        (AREAS, {"a": 3}, "province"),
        (AREAS, {"a": 4}, None),
        ({"role": "other", "treatment": "pram", "kind": "fsa"}, None, "fsa"),
        ({"role": "other", "treatment": "drop", "kind": "postal_code"}, None, None),
    ],
)
def test_finest_geography(rule: dict[str, Any], levels: dict[str, int] | None, finest: str | None) -> None:
    assert finest_geography(Recipe.from_dict({"columns": {"a": rule}}), levels) == finest


def test_schema_describes_every_model_as_it_is_read() -> None:
    assert SCHEMA["$defs"]["model"] == models_schema()
