"""``entente detect``: identifiers in texts, one JSON object a line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from anonymizer.engine.errors import Finding, InvalidSource


def detect_texts(
    texts: Annotated[Path, typer.Argument(metavar="IN.jsonl", help='Lines of {"id", "lang", "text"}.')],
    out: Annotated[Path, typer.Option("--out", metavar="OUT.jsonl", help='Lines of {"id", "spans"}.')],
    lang: Annotated[str, typer.Option("--lang", help="Language of the texts: en, fr or auto.")] = "auto",
    services: Annotated[
        Path | None, typer.Option("--services", metavar="NAMES.txt", help="Names of services, which are no persons.")
    ] = None,
) -> None:
    """Find identifiers in texts in English and French."""
    if lang not in ("en", "fr", "auto"):
        raise typer.BadParameter("en, fr, auto", param_hint="--lang")
    for path in (texts, services):
        if path is not None and not path.is_file():
            raise InvalidSource(Finding("cli.file_missing", facts={"file": path.name}))
    from anonymizer.detectors import cli_detect

    raise typer.Exit(cli_detect(texts, lang=lang, services=services, out_path=out))
