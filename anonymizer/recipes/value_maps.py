"""The value maps that the cleaning of a recipe names: sealed, by series and digest."""

from __future__ import annotations

from anonymizer.engine import Finding, InvalidRecipe
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.cleaning import check_cleaning
from anonymizer.models import SealedValueMaps
from entente.catalogue.models import Dataset
from entente.vault.models import SealedObject


def value_maps_named(dataset: Dataset, digest: str) -> SealedObject | None:
    """Those of this series, by the digest that a recipe names; ``None`` where they are gone."""
    maps = SealedValueMaps.objects.filter(dataset=dataset, sealed__sha256=digest, sealed__destroyed_at=None)
    first = maps.select_related("sealed__store").first()
    return None if first is None else first.sealed


def check_recipe_cleaning(recipe: Spec, dataset: Dataset) -> None:
    """The cleaning of a recipe leaves identifiers as they are, and its value maps are there.

    Raises:
        InvalidRecipe: they are not.
    """
    check_cleaning(recipe)
    cleaning = recipe.cleaning
    if cleaning is None or not cleaning.mapped:
        return
    if cleaning.values is None or value_maps_named(dataset, cleaning.values) is None:
        raise InvalidRecipe(Finding("cleaning.values_missing"))
