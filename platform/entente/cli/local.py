"""``entente local``: the pages of the platform on this computer alone, for one file (ADR 88, 89)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from anonymizer.engine.errors import Finding, InvalidSource
from entente.cli.language import language
from entente.cli.upload_package import require_package_name
from entente.core.extras import require_extra


def open_workbench(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet.")],
    package: Annotated[
        Path | None, typer.Option("--package", metavar="P.zip", help="What to write; otherwise beside the file.")
    ] = None,
    kind: Annotated[
        Literal["contacts", "clients", "survey", "activity"], typer.Option("--kind", help="What each row describes.")
    ] = "contacts",
    port: Annotated[int, typer.Option("--port", min=1024, max=65535, help="Where the pages are served.")] = 8100,
) -> None:
    """Anonymize a table in your browser, on this computer alone: no account, no network; what stays is one package for a node."""
    require_extra("local")
    from anonymizer.engine.table.readers.formats import HEAD_BYTES
    from anonymizer.engine.table.readers.sniff import sniff_head
    from entente.local.workbench import Sitting, Workbench

    file = file.absolute()
    package = file.with_name(f"{file.stem}-package.zip") if package is None else package.absolute()
    require_package_name(package)
    try:
        with file.open("rb") as opened:
            sniff_head(opened.read(HEAD_BYTES), filename=file.name, total_size=file.stat().st_size)
    except OSError as error:
        raise InvalidSource(Finding("cli.file_missing", facts={"file": file.name})) from error
    raise typer.Exit(Workbench(Sitting(file, package, kind, language(), port)).run())
