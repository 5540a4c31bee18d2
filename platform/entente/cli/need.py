"""``entente need``: packages of the open standard for contacts and needs, made and checked."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from anonymizer.engine.errors import Finding, InvalidSource
from entente.cli.files import open_table, write_json
from entente.cli.language import language, say

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source
    from entente.need.crosswalk import Crosswalk
    from entente.need.export import Exported

commands = typer.Typer(
    help="Contacts and needs in the open standard Need: make a package, check one.", no_args_is_help=True
)
Table = Annotated[Path, typer.Argument(metavar="FILE", help="A table of contacts: CSV, XLSX or Parquet.")]
MOST_CODES: Final = 200
_COMMON: Final = 11
"""Records that must share what is written into a crosswalk: rarer words may be about one person."""


@commands.command("crosswalk")
def write_crosswalk(
    file: Table,
    out: Annotated[Path, typer.Option("--out", metavar="CROSSWALK.json", help="Where the crosswalk goes.")],
) -> None:
    """Guess which column of a table becomes which field, and write it down to be corrected. Codes that nobody knows wait there for yours."""
    from entente.need.crosswalk import guess

    if out.exists():
        raise InvalidSource(Finding("cli.cannot_write", facts={"file": out.name}))
    with open_table(file) as source:
        guessed = guess(source.columns)
        write_json(out, {**guessed.to_dict(), "codes": _unknown_codes(source, guessed)})
    width = max(map(len, guessed.columns), default=0)
    for name, target in guessed.columns.items():
        typer.echo(f"{name:<{width}}  {_where(None if target is None else str(target))}")


@commands.command("export")
def export_package(
    file: Table,
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="A folder that is not there yet.")],
    crosswalk: Annotated[
        Path | None, typer.Option("--crosswalk", metavar="CROSSWALK.json", help="Otherwise guessed by names.")
    ] = None,
) -> None:
    """Write a table of contacts, or a release, as a package, and say of each column what became of it."""
    from entente.need.crosswalk import Crosswalk, guess
    from entente.need.export import export

    with open_table(file) as source:
        chosen = Crosswalk.read(crosswalk) if crosswalk else guess(source.columns)
        _print(export(source, chosen, out))


@commands.command("validate")
def validate_package(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of the package.")],
) -> None:
    """Check a package. Exit code 0: it keeps to the standard; 3: it does not, and each fault is named with its first row."""
    from entente.need.validation import validate

    findings = validate(folder)
    say(*findings)
    if findings:
        raise typer.Exit(3)
    typer.echo("Le paquet est conforme à la norme." if language() == "fr" else "The package keeps to the standard.")


def _unknown_codes(source: Source, crosswalk: Crosswalk) -> dict[str, dict[str, str]]:
    """What the source writes in coded fields that no code is known for, where enough records share it: to be filled in."""
    from entente.need.crosswalk import Target, field_of
    from entente.need.values import reader_of

    codes: dict[str, Counter[str]] = {}
    for name, target in crosswalk.columns.items():
        if not isinstance(target, Target) or not field_of(target.field).codes:
            continue
        read = reader_of(field_of(target.field), {})
        counts = codes.setdefault(target.field, Counter())
        for batch in source.batches([name]):
            for value in batch.column(0).to_pylist():
                parts = (value or "").split(";") if target.field == "need" else [value or ""]
                counts.update(part.strip() for part in parts if part.strip() not in ("", "*"))
        for value in [value for value in counts if read(value) is not None]:
            del counts[value]
    return {
        field: {value: "" for value, count in counts.most_common(MOST_CODES) if count >= _COMMON}
        for field, counts in codes.items()
        if any(count >= _COMMON for count in counts.values())
    }


def _print(exported: Exported) -> None:
    is_french = language() == "fr"
    typer.echo(
        f"contacts : {exported.contacts}, besoins : {exported.needs}" if is_french
        else f"contacts: {exported.contacts}, needs: {exported.needs}"
    )  # fmt: skip
    header = ("colonne", "devient", "valeurs", "prises", "à côté", "laissées") if is_french else ("column", "becomes", "values", "taken", "beside", "left out")  # fmt: skip
    rows = [
        (column.name, _where(column.target), *map(str, (column.values, column.taken, column.beside, column.left_out)))
        for column in exported.columns
    ]
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    for row in (header, *rows):
        cells = [cell.ljust(width) if place < 2 else cell.rjust(width) for place, (cell, width) in enumerate(zip(row, widths, strict=True))]  # fmt: skip
        typer.echo("  ".join(cells).rstrip())


def _where(target: str | None) -> str:
    if target is None:
        return "reste dehors" if language() == "fr" else "stays out"
    return target
