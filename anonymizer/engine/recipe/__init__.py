"""A recipe: the role and treatment of every column, the privacy models, and how far suppression may go."""

from anonymizer.engine.recipe.recipe import GEOGRAPHIES, TREATMENTS_OF_ROLE, ColumnRule, Recipe, Search, Suppression

__all__ = ["GEOGRAPHIES", "TREATMENTS_OF_ROLE", "ColumnRule", "Recipe", "Search", "Suppression"]
