"""The cleaning of a table on the command line: value maps in files that the person names, and what was done in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from anonymizer.engine.errors import Finding, InvalidRecipe
from entente.cli.language import say

if TYPE_CHECKING:
    from anonymizer.engine.cleaning import ValueMaps
    from anonymizer.engine.recipe import Recipe
    from anonymizer.engine.recipe.cleaning import Cleaning
    from anonymizer.engine.table.readers import Source

Values = Annotated[
    Path | None,
    typer.Option("--values", metavar="VALUES.json", help="Value maps that the cleaning of the recipe uses."),
]

CleaningFile = Annotated[
    Path | None,
    typer.Option(
        "--cleaning",
        metavar="C.yaml",
        help="How the table is cleaned first: a file with the part “cleaning”, as of a recipe.",
    ),
]


def value_maps(path: Path | None) -> ValueMaps | None:
    """The value maps of a file; None without one.

    Raises:
        InvalidRecipe: it cannot be opened, or holds something else.
    """
    from anonymizer.engine.cleaning import ValueMaps

    if path is None:
        return None
    try:
        return ValueMaps.from_bytes(path.read_bytes())
    except OSError as error:
        raise InvalidRecipe(Finding("cleaning.values_file", facts={"file": path.name})) from error


def with_values(recipe: Recipe, path: Path | None) -> tuple[Recipe, ValueMaps | None]:
    """The recipe with the digest of the maps in the file, and these. One that names other maps is left as it is, and refused when it is used."""
    maps = value_maps(path)
    if maps is None:
        return recipe, None
    if recipe.cleaning is None or not recipe.cleaning.mapped:
        raise InvalidRecipe(Finding("cleaning.values_of_no_column"))
    return replace(recipe, cleaning=named(recipe.cleaning, maps)), maps


def named(cleaning: Cleaning, maps: ValueMaps) -> Cleaning:
    """The cleaning with the digest of the maps, where it names none."""
    return cleaning if cleaning.values is not None else replace(cleaning, values=maps.digest)


def cleaned_table(source: Source, recipe: Recipe, maps: ValueMaps | None) -> tuple[Source, dict[str, Any]]:
    """The table as the recipe has it cleaned, and what the report says of it; empty where the recipe cleans nothing."""
    from anonymizer.engine.cleaning import clean, cleaning_of

    table = clean(source, recipe, maps)
    report = cleaning_of(table)
    if report is None:
        return table, {}
    say(*report.notes())
    return table, {"cleaning": report.to_dict()}


def cleaned_by(source: Source, path: Path, values: Path | None) -> tuple[Source, Cleaning]:
    """The table as a file has it cleaned, and the rules with the digest of their maps.

    Raises:
        InvalidRecipe: the file or the maps are not right, or do not fit the table.
    """
    from anonymizer.engine.cleaning import cleaned

    maps = value_maps(values)
    cleaning = read_cleaning_file(path)
    if maps is not None:
        cleaning = named(cleaning, maps)
    table = cleaned(source, cleaning, maps)
    say(*table.cleaned.notes())
    return table, cleaning


def read_cleaning_file(path: Path) -> Cleaning:
    """The part ``cleaning`` of a file, which may be a whole recipe.

    Raises:
        InvalidRecipe: it is missing, is no YAML, or holds no proper cleaning.
    """
    from anonymizer.engine.recipe.cleaning import Cleaning, read_cleaning
    from anonymizer.engine.recipe.file import read_document

    document = read_document(path)
    findings: list[Finding] = []
    section = document.get("cleaning") if isinstance(document, dict) else document
    read = read_cleaning({} if section is None else section, None, findings)
    if findings:
        raise InvalidRecipe(*findings)
    return read or Cleaning()
