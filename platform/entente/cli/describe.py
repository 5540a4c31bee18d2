"""``entente profile`` and ``measure``: look at a table, change nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from entente.cli.files import as_json, open_table
from entente.cli.language import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from anonymizer.engine.hierarchies import Hierarchy
    from anonymizer.engine.recipe import Recipe
    from anonymizer.engine.table.readers import Source

Table = Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet.")]


def profile_file(file: Table) -> None:
    """Describe each column: kind, missing and distinct values, shapes, and the role that it seems to have."""
    from anonymizer.detectors import NameValues
    from anonymizer.engine.errors import Finding
    from anonymizer.engine.profiles.profile import profile

    with open_table(file) as source:
        described = profile(source, names=NameValues()).to_dict()
    for column in described["columns"]:
        finding = Finding(column["reason"], column["name"], facts=column["reason_facts"])
        column["reason_in_words"] = words(finding)
    print(as_json(described))


def measure_file(
    file: Table,
    quasi: Annotated[str, typer.Option("--quasi", metavar="A,B,C", help="Columns that an attacker may know.")],
    sensitive: Annotated[
        str, typer.Option("--sensitive", metavar="S,T", help="Columns that must not be learned.")
    ] = "",
    person: Annotated[str | None, typer.Option("--person", metavar="COL", help="Column that names the person.")] = None,
    original: Annotated[
        Path | None, typer.Option("--original", metavar="FILE", help="What it was made from: measures its utility too.")
    ] = None,
    recipe: Annotated[
        Path | None, typer.Option("--recipe", metavar="R.yaml", help="Tells what generalized words stand for.")
    ] = None,
    population: Annotated[
        Path | None,
        typer.Option(
            "--population", metavar="FILE", help="The people of whom the table is a part: columns and counts."
        ),
    ] = None,
    sampling_fraction: Annotated[
        float | None,
        typer.Option(
            "--sampling-fraction", min=1e-9, max=1.0, metavar="SHARE", help="How much of the population the table is."
        ),
    ] = None,
) -> None:
    """Measure the risk of re-identification of a table as it stands, as JSON."""
    from anonymizer.engine.privacy_models.population import PopulationTable
    from anonymizer.engine.risk.measurement import measure

    known, secret = column_names(quasi), column_names(sensitive)
    with open_table(file) as source:
        report = measure(
            source,
            quasi_identifiers=known,
            sensitive=secret,
            person=person,
            population=None if population is None else PopulationTable(file=str(population)),
            folder=Path.cwd(),
            sampling_fraction=sampling_fraction,
            special=True,
        ).to_dict()
        if original is not None:
            report["utility"] = _utility(original, source, known, secret, recipe)
    print(as_json(report))


def _utility(
    original: Path, source: Source, known: Sequence[str], secret: Sequence[str], recipe: Path | None
) -> dict[str, Any]:
    from anonymizer.engine.recipe.file import read_recipe
    from anonymizer.engine.utility import measure_utility

    settled = None if recipe is None else read_recipe(recipe)
    with open_table(original) as first:
        return measure_utility(
            first,
            source,
            quasi_identifiers=known,
            targets=secret,
            hierarchies=hierarchies_of(settled),
            k=None if settled is None else settled.k,
        ).to_dict()


def hierarchies_of(recipe: Recipe | None) -> Mapping[str, Hierarchy]:
    """The hierarchies of a recipe, where there is one."""
    from anonymizer.engine.search.preparation import built_hierarchies

    return {} if recipe is None else built_hierarchies(recipe)


def column_names(text: str) -> tuple[str, ...]:
    """Column names between commas; a name that holds a comma is quoted as in CSV."""
    import csv

    return tuple(name.strip() for name in next(csv.reader([text], skipinitialspace=True), []) if name.strip())
