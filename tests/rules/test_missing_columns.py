"""What is left of a recipe whose table lost a column: nothing that was said of several columns together."""

from __future__ import annotations

from typing import Any

import pytest

from anonymizer.recipes.missing_columns import without_columns

COLUMNS = {name: {"role": "other", "treatment": "keep"} for name in ("a", "b", "c")}
CLEANING = {
    "columns": {"a": {"values": True}, "b": {"spelling": "fold", "values": True}, "c": {"blank": True}},
    "values": "f" * 64,
    "totals": "drop",
}


@pytest.mark.parametrize(
    ("missing", "cleaning"),
    [
        (
            "c",
            {
                "columns": {"a": {"values": True}, "b": {"spelling": "fold", "values": True}},
                "values": "f" * 64,
                "totals": "drop",
            },
        ),
        ("a", {"columns": {"b": {"spelling": "fold"}, "c": {"blank": True}}, "totals": "drop"}),
    ],
)
def test_maps_go_with_the_first_of_their_columns_and_other_steps_stay(missing: str, cleaning: dict[str, Any]) -> None:
    spec = {"version": 2, "columns": COLUMNS, "boundaries": "b" * 64, "cleaning": CLEANING}

    assert without_columns(spec, [missing]) == {"version": 2, "columns": COLUMNS, "cleaning": cleaning}


def test_recipe_without_cleaning_is_left_in_the_first_version() -> None:
    spec = {"version": 2, "columns": COLUMNS, "boundaries": "b" * 64}

    assert without_columns(spec, ["a"]) == {"columns": COLUMNS}
