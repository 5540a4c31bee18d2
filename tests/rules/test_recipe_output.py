"""What a recipe lets through, as the rule of the platform asks: it relies on no check that the engine made before."""

from __future__ import annotations

import pytest

from anonymizer.engine import Recipe
from anonymizer.engine.recipe import ColumnRule
from anonymizer.queries import recipe_output


@pytest.mark.parametrize(
    ("role", "treatment", "columns", "kept"),
    [
        ("direct-identifier", "keep", ("name", "age"), ("name",)),
        ("direct-identifier", "pseudonym", ("name", "age"), ()),
        ("direct-identifier", "drop", ("age",), ()),
        ("other", "keep", ("name", "age"), ()),
    ],
)
def test_direct_identifier_that_is_kept_is_named(
    role: str, treatment: str, columns: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    recipe = Recipe({"name": ColumnRule(role, treatment), "age": ColumnRule("quasi-identifier", "keep")})

    output = recipe_output(recipe, ["name", "age"])

    assert (output.columns, output.identifiers_kept) == (columns, kept)
