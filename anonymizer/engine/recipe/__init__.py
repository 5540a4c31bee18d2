"""A recipe: the role and treatment of every column, the privacy models, and how far suppression may go."""

from anonymizer.engine.recipe.recipe import GEOGRAPHIES, TREATMENTS_OF_ROLE, ColumnRule, Recipe, Search, Suppression
from anonymizer.engine.recipe.validation import RECODING_METHODS

__all__ = ["GEOGRAPHIES", "RECODING_METHODS", "TREATMENTS_OF_ROLE", "ColumnRule", "Recipe", "Search", "Suppression"]
