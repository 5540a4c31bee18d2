"""A table is cleaned as its recipe says, with the value maps of its series, which are opened here."""

from __future__ import annotations

import logging
from typing import Any

from anonymizer import queries
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import Source, ValueMaps, clean
from anonymizer.engine.cleaning import cleaned, cleaning_of
from anonymizer.engine.cleaning.near_persons import numbers_alike
from anonymizer.engine.cleaning.persons import person_figures
from anonymizer.engine.errors import EngineError
from anonymizer.engine.recipe.cleaning import Cleaning, RecordsOfPersons
from anonymizer.models import Run
from anonymizer.recipes.missing_columns import cleaning_without
from anonymizer.recipes.value_maps import value_maps_named
from entente.catalogue.models import Dataset
from entente.vault.objects import SealedReader

logger = logging.getLogger(__name__)


def cleaned_table(table: Source, dataset: Dataset, spec: Spec, *, private_key: bytes) -> Source:
    """The table as the recipe has it cleaned.

    Raises:
        InvalidRecipe, InvalidSource: as ``clean``; so where the value maps are gone.
    """
    return clean(table, spec, value_maps_of(dataset, _digest(spec), private_key))


def cleaned_as_series(table: Source, run: Run, *, private_key: bytes) -> tuple[Source, dict[str, Any] | None]:
    """The table of a version, cleaned as the recipe of its series has it, and the cleaning for a new recipe; the table as it came where there is
    no such recipe, or it does not fit: then a person is told when the recipe runs."""
    spec = queries.next_spec(run.dataset)
    cleaning = None if spec is None else fitting(spec, table).get("cleaning")
    if spec is None or cleaning is None:
        return table, None
    try:
        recipe = Spec.from_dict({**spec, "cleaning": cleaning})
        return cleaned(
            table, recipe.cleaning or Cleaning(), value_maps_of(run.dataset, _digest(recipe), private_key)
        ), cleaning
    except EngineError as error:
        logger.info("version %s is not cleaned as its series: %s", run.version_id, error.code)
        return table, None


def fitting(spec: dict[str, Any], table: Source) -> dict[str, Any]:
    """The recipe of a series with its cleaning as far as the table has its columns."""
    missing = [name for name in spec["columns"] if name not in table.columns]
    cleaning = cleaning_without(spec.get("cleaning"), missing)
    rest = {name: value for name, value in spec.items() if name != "cleaning"}
    return {**rest, "cleaning": cleaning} if cleaning else rest


def figures_of(table: Source, spec: Spec) -> dict[str, Any]:
    """What the report says of the cleaning of a table, and of persons who stand in it several times; empty where nothing was done and no column
    tells persons apart."""
    report = cleaning_of(table)
    figures = {} if report is None else {"cleaning": report.to_dict()}
    if spec.person is None:
        return figures
    several = person_figures(table, RecordsOfPersons(spec.person))
    alike = numbers_alike(table, spec.person)
    return {**figures, "several": {"persons": several.persons, "rows": several.rows, "alike": alike}}


def _digest(spec: Spec) -> str | None:
    return None if spec.cleaning is None else spec.cleaning.values


def value_maps_of(dataset: Dataset, digest: str | None, private_key: bytes) -> ValueMaps | None:
    """The value maps of a series that a recipe names; ``None`` where it names none, or they are gone."""
    sealed = None if digest is None else value_maps_named(dataset, digest)
    if sealed is None:
        return None
    with SealedReader(sealed, private_key=private_key) as opened:
        return ValueMaps.from_bytes(opened.read())
