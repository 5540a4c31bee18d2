"""Which columns of a table hold identifiers of persons: by the role that a recipe gives them, or by their name whatever role that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from anonymizer.engine.profiles.headers import concept_of
from anonymizer.engine.recipe import Recipe

_NO_IDENTIFIER: Final = frozenset({"free_text", "service_name"})


def persons_named_by(recipe: Recipe, columns: Sequence[str]) -> tuple[str, ...]:
    """The columns that tell a person; none where each record counts as one."""
    if recipe.person is not None:
        return (recipe.person,)
    return tuple(name for name in columns if recipe.columns[name].role == "direct-identifier")


def identifying_columns(recipe: Recipe, columns: Sequence[str]) -> tuple[str, ...]:
    """The columns that hold an identifier: by their role, or by their name whatever role they were given. A note is none."""
    return tuple(name for name in columns if name in persons_named_by(recipe, columns) or identifies(recipe, name))


def identifies(recipe: Recipe, name: str) -> bool:
    """Whether a column holds an identifier, be it that of the recipe's persons or another."""
    rule, concept = recipe.columns[name], concept_of(name)
    if rule.treatment == "redact" or rule.kind == "text" or (concept is not None and concept.name in _NO_IDENTIFIER):
        return False
    return rule.role == "direct-identifier" or (concept is not None and concept.role == "direct-identifier")
