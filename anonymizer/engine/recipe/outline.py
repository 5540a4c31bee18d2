"""What a recipe does, for whoever gets the table and may learn nothing of the originals: names, treatments and numbers, and no word that a person wrote.

A recipe can name files of its maker's machine, list values in their order, or map them to others; the outline has none of these.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from anonymizer.engine.recipe.recipe import Recipe

WORDS: Final = frozenset(
    {"role", "treatment", "kind", "builtin", "unknown", "model", "method", "metric", "rows", "by", "scope", "distance", "form", "how", "show", "recoding"}
)  # fmt: skip
"""Members whose value is one of a few words that the recipe itself defines."""
OWN: Final = "own"


def outline(recipe: Recipe) -> dict[str, Any]:
    """The recipe as JSON values, of the columns that leave alone; a hierarchy that is not built in is called ``own``.

    >>> outline(Recipe.from_dict({"columns": {"id": "direct-identifier", "sex": {"role": "quasi-identifier", "hierarchy": "/home/ana/sex.csv"}}}))["columns"]
    {'sex': {'role': 'quasi-identifier', 'treatment': 'generalize', 'hierarchy': 'own'}}
    """
    whole = recipe.to_dict()
    leaving = {name for name, rule in recipe.columns.items() if rule.treatment != "drop"}
    columns = {name: _column(rule) for name, rule in whole["columns"].items() if name in leaving}
    privacy = [
        _plain(criterion) | ({"column": criterion["column"]} if criterion.get("column") in leaving else {})
        for criterion in whole["privacy"]
    ]
    outlined: dict[str, Any] = {"columns": columns, "privacy": privacy}
    outlined |= {name: _plain(whole[name]) for name in ("suppression", "search", "pseudonyms") if name in whole}
    return outlined | {name: whole[name] for name in ("recoding", "shuffle") if name in whole}


def _column(rule: Mapping[str, Any]) -> dict[str, Any]:
    hierarchy = rule.get("hierarchy")
    if hierarchy is None:
        return _plain(rule)
    return {**_plain(rule), "hierarchy": _hierarchy(hierarchy)}


def _hierarchy(hierarchy: Any) -> Any:
    if isinstance(hierarchy, Mapping) and "builtin" in hierarchy:
        return _plain(hierarchy)
    from anonymizer.engine.hierarchies import BUILTIN

    return hierarchy if isinstance(hierarchy, str) and hierarchy in BUILTIN else OWN


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """The numbers of a part, and the words that the recipe itself defines."""
    return {
        name: value
        for name, value in values.items()
        if isinstance(value, bool | int | float) or (name in WORDS and isinstance(value, str))
    }
