"""``entente push``: the next period of a series, delivered to a server under the recipe of the series."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from anonymizer.engine.errors import Finding, InvalidSource
from entente.cli.language import language


def push_file(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet. Its name is not kept.")],
    dataset: Annotated[str, typer.Option("--dataset", metavar="ID", help="The series, as it stands in its address.")],
    first: Annotated[
        datetime | None,
        typer.Option("--from", formats=["%Y-%m-%d"], help="First day of the data; otherwise the next period."),
    ] = None,
    last: Annotated[
        datetime | None,
        typer.Option("--to", formats=["%Y-%m-%d"], help="Last day of the data; otherwise the next period."),
    ] = None,
    server: Annotated[str | None, typer.Option("--server", envvar="ENTENTE_URL", help="Address of the server.")] = None,
) -> None:
    """Deliver a file: send it, wait until it was read, confirm the recipe of the series, wait until it was measured.

    The key is taken from ENTENTE_KEY. Ends with 0 when the run waits for review, 1 when something was refused. A file that was sent before is
    sent no second time.
    """
    from entente.client import ApiError, Client

    if not file.is_file():
        raise InvalidSource(Finding("cli.file_missing", facts={"file": file.name}))
    speaks = language()
    try:
        run = Client(server, language=speaks).push(
            dataset, file, start=first.date() if first else None, end=last.date() if last else None
        )
    except ApiError as error:
        for sentence in [reason["sentence"] for reason in error.reasons] or [str(error)]:
            typer.echo(sentence, err=True)
        raise typer.Exit(1) from None
    template = _STANDS[1 if speaks == "fr" else 0]
    typer.echo(template.format(number=run.version_number, status=run.status))
    if run.report is not None:
        typer.echo(f"k = {run.report['k']} · {run.report['records']}")


_STANDS = ("Version {number}: {status}", "Version {number} : {status}")
