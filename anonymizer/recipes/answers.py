"""The recipe that follows from what was answered about the columns of a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from anonymizer.engine import Recipe
from anonymizer.recipes.questions import ColumnQuestions

WEIGHT_OF_MOST_WANTED: Final = 4.0


def most_wanted_of(spec: Mapping[str, Any]) -> str:
    """The column of a recipe whose detail is worth most; none where all are alike."""
    return next((name for name, rule in spec["columns"].items() if rule.get("weight", 1) > 1), "")


def forms_same_groups(spec: Mapping[str, Any], before: Mapping[str, Any]) -> bool:
    """Whether the groups of a recipe can be those of an earlier one: the same columns count, with the same values at each level."""
    return _counted(spec) == _counted(before) and Recipe.from_dict(dict(spec)).recodes


def _counted(spec: Mapping[str, Any]) -> dict[str, Any]:
    recipe = Recipe.from_dict(dict(spec))
    rules = {name: recipe.columns[name] for name in recipe.quasi_identifiers}
    return {name: (rule.treatment, rule.hierarchy, rule.unknown, rule.parameters) for name, rule in rules.items()}


def recipe_of(
    columns: Iterable[ColumnQuestions],
    *,
    method: str,
    metric: str,
    k: int,
    max_records: float,
    rows: str,
    person: str,
    nobody_knows: bool = False,
    most_wanted: str = "",
) -> dict[str, Any]:
    """The recipe that follows from the answers about all columns and the settings.

    Args:
        nobody_knows: stated of the columns of role other.
        most_wanted: the column whose detail is worth most; no other where it is not made coarser.
    """
    spec: dict[str, Any] = {
        "columns": {column.name: column.rule(method=method) for column in columns},
        "privacy": [{"model": "k-anonymity", "k": k}],
        "suppression": {"max_records": max_records, "rows": rows},
        "search": {"method": method, "metric": metric},
    }
    if spec["columns"].get(most_wanted, {}).get("treatment") == "generalize":
        spec["columns"][most_wanted]["weight"] = WEIGHT_OF_MOST_WANTED
    leaving = [
        name for name, rule in spec["columns"].items() if rule["role"] == "other" and rule["treatment"] != "drop"
    ]
    if nobody_knows and leaving:
        spec["assumed_unknown"] = leaving
    return {**spec, "person": person} if person else spec
