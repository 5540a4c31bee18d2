"""The recipe that follows from what was answered about the columns of a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from anonymizer.recipes.questions import ColumnQuestions


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
) -> dict[str, Any]:
    """The recipe that follows from the answers about all columns and the settings; ``nobody_knows`` is stated of columns of role other."""
    spec: dict[str, Any] = {
        "columns": {column.name: column.rule(method=method) for column in columns},
        "privacy": [{"model": "k-anonymity", "k": k}],
        "suppression": {"max_records": max_records, "rows": rows},
        "search": {"method": method, "metric": metric},
    }
    leaving = [
        name for name, rule in spec["columns"].items() if rule["role"] == "other" and rule["treatment"] != "drop"
    ]
    if nobody_knows and leaving:
        spec["assumed_unknown"] = leaving
    return {**spec, "person": person} if person else spec
