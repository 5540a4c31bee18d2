"""``entente tabulate``: tables of counts, sums, means and rates from records, in which nobody can be worked out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anonymizer.engine.errors import Finding, InvalidRecipe
from entente.cli.describe import column_names
from entente.cli.files import open_table, write_json, written
from entente.cli.language import say

if TYPE_CHECKING:
    from anonymizer.engine.tabulation.figures import Figure
    from anonymizer.engine.tabulation.sensitivity_rules import Rule
    from anonymizer.engine.tabulation.tabulate import Tabulation


def tabulate_file(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet.")],
    out: Annotated[Path, typer.Option("--out", metavar="OUT", help="What to write: .csv or .parquet.")],
    by: Annotated[
        list[str], typer.Option("--by", metavar="A,B", help="Columns of one table; again for a table linked with it.")
    ],
    count: Annotated[bool, typer.Option("--count/--no-count", help="How many records.")] = True,
    mean: Annotated[list[str] | None, typer.Option("--mean", metavar="COL", help="The mean of a column.")] = None,
    total: Annotated[list[str] | None, typer.Option("--sum", metavar="COL", help="The sum of a column.")] = None,
    rate: Annotated[
        list[str] | None, typer.Option("--rate", metavar="COL=VALUE", help="The share of records that have a value.")
    ] = None,
    threshold: Annotated[int, typer.Option("--threshold", min=1, help="Cells of fewer records are hidden.")] = 6,
    rule: Annotated[
        list[str] | None,
        typer.Option("--rule", metavar="RULE", help="For sums and means: dominance:2,90 or p-percent:10."),
    ] = None,
    hierarchy: Annotated[
        list[str] | None,
        typer.Option("--hierarchy", metavar="COL=NAME", help="Groups of a column: a built-in hierarchy or a file."),
    ] = None,
    totals: Annotated[bool, typer.Option("--totals/--no-totals", help="With totals and groups.")] = True,
    method: Annotated[
        str, typer.Option("--method", metavar="METHOD", help="suppress; dp (noise); or for counts: round, cell-key.")
    ] = "suppress",
    attribute: Annotated[
        list[str] | None,
        typer.Option(
            "--attribute",
            metavar="COL",
            help="A column that no row may tell of everybody in it: zeros are hidden for it.",
        ),
    ] = None,
    key_file: Annotated[Path | None, typer.Option("--key-file", help="Secret key of cell-key.")] = None,
    report: Annotated[Path | None, typer.Option("--report", metavar="REPORT.json", help="Figures about it.")] = None,
    epsilon: Annotated[str | None, typer.Option("--epsilon", help="For dp: what this table spends.")] = None,
    ledger: Annotated[
        Path | None, typer.Option("--ledger", metavar="LEDGER.json", help="For dp: where it is entered what was spent.")
    ] = None,
    series: Annotated[
        str | None, typer.Option("--series", metavar="NAME", help="For dp: the tables in which the same people return.")
    ] = None,
    budget: Annotated[
        str | None, typer.Option("--budget", help="For dp: what may be spent on the series in all; said once.")
    ] = None,
    values: Annotated[
        list[str] | None,
        typer.Option("--values", metavar="COL=A,B", help="For dp: the values of a column, known beforehand."),
    ] = None,
    most: Annotated[
        list[str] | None,
        typer.Option("--most", metavar="COL=NUMBER", help="For dp: the largest amount that a record can add."),
    ] = None,
    person: Annotated[
        str | None, typer.Option("--person", metavar="COL", help="For dp: whom it protects; otherwise one record.")
    ] = None,
    per_person: Annotated[int, typer.Option("--per-person", help="For dp: records of a person that count.")] = 1,
) -> None:
    """Tabulate records: counts, sums, means and rates, with small cells hidden or rounded, or noise for differential privacy."""
    from anonymizer.engine.hierarchies import build_hierarchy
    from anonymizer.engine.tabulation.tabulate import METHODS, tabulate
    from entente.cli.tabulate_private import Spending, private_table

    if out.suffix.lower() not in (".csv", ".parquet"):
        raise InvalidRecipe(Finding("cli.output_format", facts={"file": out.name}))
    if method not in (*METHODS, "dp"):
        raise typer.BadParameter(", ".join((*METHODS, "dp")), param_hint="--method")
    grouped = {}
    for option in hierarchy or ():
        name, _, spec = option.partition("=")
        settings = {"file": spec} if Path(spec).suffix else spec
        grouped[name] = build_hierarchy(settings, column=name, folder=Path.cwd())
    tables = [column_names(columns) for columns in by]
    figures = _figures(count=count, means=mean or (), sums=total or (), rates=rate or ())
    if method == "dp":
        if len(tables) > 1 or not totals:
            raise InvalidRecipe(Finding("dp.one_table"))
        if epsilon is None or ledger is None or not series:
            raise InvalidRecipe(Finding("dp.ledger_needed"))
        tabulation = private_table(
            file,
            tables[0],
            figures,
            Spending(ledger, series, epsilon=epsilon, budget=budget),
            values=values or (),
            most=most or (),
            person=person,
            per_person=per_person,
            threshold=threshold,
            hierarchies=grouped,
        )
        _finish(tabulation, out, report)
        return
    with open_table(file) as source:
        tabulation = tabulate(
            source,
            tables,
            figures=figures,
            threshold=threshold,
            rules=[_rule(text) for text in rule or ()],
            totals=totals,
            hierarchies=grouped,
            method=method,
            key=_key(key_file),
            attributes=attribute or (),
        )
    telling = tabulation.report.get("homogeneous", {})
    say(*(Finding("tabulate.homogeneous", name, facts={"count": rows}) for name, rows in telling.items()))
    _finish(tabulation, out, report)


def _finish(tabulation: Tabulation, out: Path, report: Path | None) -> None:
    _write(tabulation, out)
    if report is not None:
        write_json(report, tabulation.report)


def _figures(
    *, count: bool, means: list[str] | tuple[()], sums: list[str] | tuple[()], rates: list[str] | tuple[()]
) -> list[Figure]:
    from anonymizer.engine.tabulation.figures import Figure

    figures = [Figure("count")] if count else []
    figures += [Figure("sum", column) for column in sums] + [Figure("mean", column) for column in means]
    for rate in rates:
        column, equals, value = rate.partition("=")
        if not (column and equals and value):
            raise InvalidRecipe(Finding("tabulate.rate_form"))
        figures.append(Figure("rate", column, value))
    return figures


def _rule(text: str) -> Rule:
    from anonymizer.engine.tabulation.sensitivity_rules import Dominance, PPercent

    name, _, numbers = text.partition(":")
    try:
        figures = [float(number) for number in numbers.split(",")]
        if name == "dominance":
            n, share = figures
            return Dominance(int(n), share / 100)
        if name == "p-percent":
            (p,) = figures
            return PPercent(p / 100)
    except ValueError as error:
        raise InvalidRecipe(Finding("tabulate.unknown_rule")) from error
    raise InvalidRecipe(Finding("tabulate.unknown_rule"))


def _key(path: Path | None) -> bytes | None:
    if path is None:
        return None
    try:
        key = path.read_bytes().strip()
    except OSError as error:
        raise InvalidRecipe(Finding("cli.file_missing", facts={"file": path.name})) from error
    if len(key) < 16:
        raise InvalidRecipe(Finding("cli.short_key", facts={"file": path.name}))
    return key


def _write(tabulation: Tabulation, out: Path) -> None:
    import pandas as pd

    from anonymizer.engine import frame_source, write_csv, write_parquet

    columns, rows = tabulation.rows()
    source = frame_source(pd.DataFrame(rows, columns=list(columns), dtype=object))
    with written(out) as sink:
        _ = write_csv(source, sink) if out.suffix.lower() == ".csv" else write_parquet(source, sink)
