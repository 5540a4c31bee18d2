"""``entente check-output``: before a table is published, cell by cell, what breaks the small-number rule; and the table as it may be shown."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from anonymizer.engine.errors import Finding, InvalidRecipe, InvalidSource
from entente.cli.describe import column_names
from entente.cli.files import open_table, write_json, written
from entente.cli.language import say

MOST_TOLD = 50


def check_table(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The table that is to be published: CSV, XLSX or Parquet.")
    ],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="OUT.csv", help="Where the corrected table goes.")
    ] = None,
    counts: Annotated[
        str | None, typer.Option("--counts", metavar="A,B", help="Columns that count; guessed where not said.")
    ] = None,
    threshold: Annotated[int, typer.Option("--threshold", min=2, help="Counts below it must be hidden.")] = 6,
    public: Annotated[
        list[Path] | None,
        typer.Option(
            "--public", metavar="FILE", help="A table that everyone has: what differs little from it tells of few."
        ),
    ] = None,
    report: Annotated[
        Path | None, typer.Option("--report", metavar="REPORT.json", help="The same for programs.")
    ] = None,
) -> None:
    """Check a table before it is published. Exit code 0: nothing breaks the rule; 3: something does, and OUT is the corrected table.

    Rows that tell the same of everybody in them are named as well: whether that harms anybody is for a person to say.
    """
    from anonymizer.detectors import NameValues
    from anonymizer.engine import check_output, profile, propose_table, write_csv
    from anonymizer.engine.recipe.count_table import TableRule
    from anonymizer.engine.tabulation.small_cells import ShownTable

    if out is not None and out.suffix.lower() != ".csv":
        raise InvalidRecipe(Finding("cli.output_format", facts={"file": out.name}))
    with ExitStack() as stack:
        source = stack.enter_context(open_table(file))
        published = [stack.enter_context(open_table(path)) for path in public or ()]
        proposed = propose_table(profile(source, names=NameValues()), threshold=threshold)
        guessed = proposed.table if proposed is not None else None
        if counts is not None:
            guessed = TableRule(column_names(counts), threshold, guessed.measures if guessed else ())
        if guessed is None:
            raise InvalidSource(Finding("output.no_counts"))
        checked = check_output(source, guessed, published=published)
        if out is not None:
            with written(out) as sink:
                write_csv(ShownTable(source, checked.hidden), sink)
    if report is not None:
        write_json(report, checked.to_dict())
    findings = [
        Finding(f"output.{breach.breach}", breach.column, breach.row, {"threshold": threshold})
        for breach in (*checked.breaches, *checked.warnings)
    ]
    say(*findings[:MOST_TOLD])
    if len(findings) > MOST_TOLD:
        say(Finding("output.more", facts={"count": len(findings) - MOST_TOLD}))
    if checked.breaches:
        raise typer.Exit(3)
