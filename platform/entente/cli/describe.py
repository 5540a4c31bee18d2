"""``entente profile`` and ``measure``: look at a table, change nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from entente.cli.files import as_json, open_table
from entente.cli.language import words

Table = Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet.")]


def profile_file(file: Table) -> None:
    """Describe each column: kind, missing and distinct values, shapes, and the role that it seems to have."""
    from anonymizer.engine.errors import Finding
    from anonymizer.engine.profile import profile

    with open_table(file) as source:
        described = profile(source).to_dict()
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
) -> None:
    """Measure the risk of re-identification of a table as it stands, as JSON."""
    from anonymizer.engine.measure import measure

    with open_table(file) as source:
        report = measure(
            source, quasi_identifiers=column_names(quasi), sensitive=column_names(sensitive), person=person
        )
    print(as_json(report.to_dict()))


def column_names(given: str) -> tuple[str, ...]:
    """Column names between commas; a name that holds a comma is quoted as in CSV."""
    import csv

    return tuple(name.strip() for name in next(csv.reader([given], skipinitialspace=True), []) if name.strip())
