"""``entente hierarchy``: a hierarchy that fits the data, for the recipe or as a file to edit by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from anonymizer.engine.errors import Finding, InvalidRecipe
from entente.cli.files import open_table, written

HOW = ("equal", "quantile")


def make_hierarchy(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet.")],
    column: Annotated[str, typer.Option("--column", metavar="NAME", help="The column to make coarser.")],
    how: Annotated[
        str | None,
        typer.Option("--how", metavar="equal|quantile", help="Ranges of numbers: equally wide, or equally full."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="OUT.csv", help="Write the levels of each value, as a file.")
    ] = None,
) -> None:
    """Print settings for a recipe; with --out, write each value with its levels. Values stand in that file."""
    import yaml

    from anonymizer.engine.hierarchies import build_hierarchy
    from anonymizer.engine.hierarchies.construction import hierarchy_from_data, write_hierarchy
    from anonymizer.engine.profiles.profile import profile
    from anonymizer.engine.table.codes import require_columns

    if how not in (None, *HOW):
        raise InvalidRecipe(Finding("recipe.unknown_word", facts={"key": "--how", "known": ", ".join(HOW)}))
    with open_table(file) as source:
        require_columns(source.columns, [column])
        kind = next(profiled.kind for profiled in profile(source).columns if profiled.name == column)
        values = [value for batch in source.batches([column]) for value in batch.column(0).to_pylist()]
    settings = hierarchy_from_data(values, kind=kind, how=how)
    print(yaml.safe_dump({"hierarchy": settings}, sort_keys=False, allow_unicode=True, default_flow_style=None), end="")
    if out is not None:
        with written(out) as sink:
            write_hierarchy(build_hierarchy(settings, column=column), filter(None, values), sink)
