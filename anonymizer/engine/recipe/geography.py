"""How fine the places are that leave under a recipe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from anonymizer.engine.perturbation import PERTURBATIONS
from anonymizer.engine.recipe import GEOGRAPHIES, Recipe


def finest_geography(
    recipe: Recipe, levels: Mapping[str, int] | None = None, *, kinds: Mapping[str, str] | None = None
) -> str | None:
    """The finest geography that can leave under a recipe, one of ``GEOGRAPHIES``; None where there is none.

    Args:
        levels: the levels that a run has reached; without them, the finest that the recipe allows.
        kinds: of the columns, as a profile measured them; what the recipe says counts only where nothing was measured.
    """
    geographies = {shown_geography(recipe, name, levels, kinds=kinds) for name in recipe.columns}
    return next((geography for geography in GEOGRAPHIES if geography in geographies), None)


def finer(*geographies: str | None) -> str | None:
    """The finest of several geographies; None where there is none."""
    return next((geography for geography in GEOGRAPHIES if geography in geographies), None)


def shown_geography(
    recipe: Recipe, name: str, levels: Mapping[str, int] | None = None, *, kinds: Mapping[str, str] | None = None
) -> str | None:
    """The finest geography that one column can show; see ``finest_geography``."""
    rule = recipe.columns[name]
    kind = (kinds or {}).get(name) or rule.kind
    if rule.treatment in ("keep", *PERTURBATIONS) and kind in GEOGRAPHIES:
        return kind
    if rule.treatment == "redact" and rule.operators.get("POSTAL_CODE", rule.operator) == "generalize":
        return "fsa"
    hierarchy = recipe.hierarchy_of(name)
    if hierarchy is None:
        return None
    level = (levels or {}).get(name, rule.min_level if rule.level is None else rule.level)
    return _geography_at(hierarchy.level_names, level, kind)


def _geography_at(names: Sequence[str], level: int, kind: str | None) -> str | None:
    """The geography that a level shows; where its name is none (a health region), the next finer one that is known."""
    last = len(names) - 1
    if level >= last and (names[-1] == "any" or names[-1] not in GEOGRAPHIES):
        return None
    below = reversed(names[: min(level, last) + 1])
    return next((name for name in below if name in GEOGRAPHIES), kind if kind in GEOGRAPHIES else None)
