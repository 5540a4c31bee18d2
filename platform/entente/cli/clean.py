"""``entente clean``: how a table could be cleaned, or the table as it is cleaned."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anonymizer.engine.errors import Finding, InvalidRecipe
from entente.cli.cleaning import CleaningFile, Values, cleaned_by
from entente.cli.files import open_table, written
from entente.cli.language import say

if TYPE_CHECKING:
    from anonymizer.engine.cleaning.proposal import CleaningProposal, ColumnProposal, SeveralRecords
    from anonymizer.engine.recipe.cleaning import Cleaning


def clean_table(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet.")],
    propose: Annotated[
        bool,
        typer.Option(
            "--propose", help="Print how the table could be cleaned, as YAML for a recipe; without a word of the table."
        ),
    ] = False,
    write_values: Annotated[
        Path | None,
        typer.Option(
            "--write-values",
            metavar="VALUES.json",
            help="Write the proposed value maps, which hold words of the table.",
        ),
    ] = None,
    cleaning: CleaningFile = None,
    values: Values = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="OUT", help="Write the cleaned table, .csv or .parquet: it tells as much as before."
        ),
    ] = None,
) -> None:
    """Propose how a table is cleaned, to be read and changed; or clean it."""
    if propose == (cleaning is not None) or (cleaning is not None) != (out is not None):
        raise InvalidRecipe(Finding("cli.clean_options"))
    if propose:
        _propose(file, write_values)
    elif cleaning is not None and out is not None:
        _clean(file, cleaning, values, out)


def _propose(file: Path, write_values: Path | None) -> None:
    import yaml

    from anonymizer.detectors import NameValues
    from anonymizer.engine.cleaning.proposal import propose_cleaning
    from anonymizer.engine.profiles.profile import profile

    with open_table(file) as source:
        proposal = propose_cleaning(source, profile(source, names=NameValues()))
    for column in proposal.columns:
        say(*_in_words(column))
    rows = (("totals", proposal.totals), ("duplicates", proposal.duplicates))
    say(*(Finding(f"cleaning.{name}_there", facts={"rows": number}) for name, number in rows if number))
    if (persons := proposal.persons) is not None:
        say(*_of_persons(persons))
    maps = proposal.values
    if maps.columns and write_values is not None:
        with written(write_values) as sink:
            sink.write(maps.salted().to_bytes() + b"\n")
    elif maps.columns:
        say(Finding("cleaning.values_to_write", facts={"columns": list(maps.columns)}))
    section = _without_maps(proposal) if write_values is None else replace(proposal.cleaning, values=None)
    document = {"version": 2, "cleaning": section.to_dict()}
    print(yaml.safe_dump(document, sort_keys=False, allow_unicode=True), end="")


def _in_words(column: ColumnProposal) -> list[Finding]:
    figures = "; ".join(f"{name} {number:,}" for name, number in column.figures.items())
    sentences = [Finding("cleaning.proposed", column.name, facts={"figures": figures})]
    return [*sentences, Finding(f"cleaning.needs_{column.needs}", column.name)] if column.needs else sentences


def _of_persons(persons: SeveralRecords) -> list[Finding]:
    from anonymizer.engine.cleaning.persons import OFTEN

    findings = []
    if persons.persons:
        facts = {"persons": persons.persons, "rows": persons.rows}
        findings.append(Finding("cleaning.persons_there", persons.number, facts=facts))
    if persons.most > OFTEN:
        findings.append(Finding("cleaning.persons_often", persons.number, facts={"rows": persons.most}))
    if persons.alike:
        findings.append(Finding("cleaning.persons_alike", persons.number, facts={"numbers": persons.alike}))
    return findings


def _without_maps(proposal: CleaningProposal) -> Cleaning:
    """The rules without maps, which lie nowhere."""
    steps = {name: replace(steps, values=False) for name, steps in proposal.cleaning.columns.items()}
    return replace(proposal.cleaning, columns={name: own for name, own in steps.items() if own.to_dict()}, values=None)


def _clean(file: Path, cleaning: Path, values: Path | None, out: Path) -> None:
    from anonymizer.engine.table.writers import write_csv, write_parquet

    if out.suffix.lower() not in (".csv", ".parquet"):
        raise InvalidRecipe(Finding("cli.output_format", facts={"file": out.name}))
    with open_table(file) as source:
        table, _ = cleaned_by(source, cleaning, values)
        with written(out) as sink:
            (write_csv if out.suffix.lower() == ".csv" else write_parquet)(table, sink)
