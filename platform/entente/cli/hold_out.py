"""``entente hold-out``: part a table in what a release is made from and its control group."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anonymizer.engine.errors import Finding, InvalidRecipe
from entente.cli.files import as_json, open_table, written

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


def hold_out_records(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet.")],
    remaining: Annotated[
        Path, typer.Option("--kept", metavar="KEPT", help="To make the release from: .csv or .parquet.")
    ],
    held: Annotated[Path, typer.Option("--held", metavar="HELD", help="The control group: .csv or .parquet.")],
    person: Annotated[str | None, typer.Option("--person", metavar="COL", help="Column that names the person.")] = None,
    share: Annotated[float, typer.Option("--share", min=0, max=1, help="Share of persons held back.")] = 0.1,
    seed: Annotated[int, typer.Option("--seed", min=0, help="Same file, options and seed: same parts.")] = 0,
) -> None:
    """Hold a control group back, for the attacks on a release that is made from the others."""
    from anonymizer.engine.attacks import hold_out

    for path in (remaining, held):
        if path.suffix.lower() not in (".csv", ".parquet"):
            raise InvalidRecipe(Finding("cli.output_format", facts={"file": path.name}))
    with open_table(file) as source:
        parts = hold_out(source, share=share, person=person, seed=seed)
        rows = [_write(part, path) for part, path in zip(parts, (remaining, held), strict=True)]
    print(as_json({"kept": rows[0], "held": rows[1]}))


def _write(part: Source, path: Path) -> int:
    from anonymizer.engine.table.writers import write_csv, write_parquet

    with written(path) as sink:
        return (write_csv if path.suffix.lower() == ".csv" else write_parquet)(part, sink).rows
