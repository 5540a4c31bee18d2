"""``entente drift``: what changed between two tables of a series, before the second one is anonymized."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from entente.cli.cleaning import Values, with_values
from entente.cli.files import as_json, open_table
from entente.cli.language import say


def compare_tables(
    before: Annotated[Path, typer.Argument(metavar="LAST", help="The last table of the series, as it came.")],
    after: Annotated[Path, typer.Argument(metavar="NEW", help="The new table.")],
    recipe: Annotated[Path, typer.Option("--recipe", metavar="R.yaml", help="The recipe of both, its levels fixed.")],
    values: Values = None,
) -> None:
    """Say what is different in the new table, and what the recipe would leave out of it; as JSON on stdout."""
    from anonymizer.engine.cleaning import clean
    from anonymizer.engine.data_drift import drift, snapshot
    from anonymizer.engine.profiles.profile import profile
    from anonymizer.engine.recipe.file import read_recipe

    settled, maps = with_values(read_recipe(recipe), values)
    with open_table(before) as source:
        table = clean(source, settled, maps)
        last = snapshot(table, settled, kinds={column.name: column.kind for column in profile(table).columns})
    with open_table(after) as source:
        table = clean(source, settled, maps)
        kinds = {column.name: column.kind for column in profile(table).columns}
        comparison = drift(table, settled, last, kinds=kinds)
    say(*comparison.findings)
    print(as_json(comparison.to_dict()))
