"""``entente propose`` and ``explore``: what can be done with a table, for someone who has to choose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from anonymizer.engine.errors import Finding, InvalidRecipe
from entente.cli.cleaning import CleaningFile, Values, cleaned_by, with_values
from entente.cli.files import as_json, open_table, write_json, written
from entente.cli.language import language, say, words

if TYPE_CHECKING:
    from anonymizer.engine.profiles.profile import TableProfile
    from anonymizer.engine.proposal import Offer, Proposal
    from anonymizer.engine.recipe import Recipe
    from anonymizer.engine.recipe.cleaning import Cleaning
    from anonymizer.engine.table.readers import Source

Name = Literal["detailed", "uniform", "careful"]
Table = Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet.")]
K = Annotated[int, typer.Option("--k", min=1, help="Smallest class.")]


def propose_recipe(
    file: Table,
    k: K = 11,
    choose: Annotated[Name, typer.Option("--choose", help="Which proposal becomes the recipe.")] = "detailed",
    free_text: Annotated[
        bool, typer.Option("--free-text", help="Redact text columns instead of dropping them.")
    ] = False,
    cleaning: CleaningFile = None,
    values: Values = None,
    json: Annotated[bool, typer.Option("--json", help="Print all proposals and the frontier as JSON.")] = False,
) -> None:
    """Print a recipe that fits the table, as YAML, to be read and changed; on stderr, why, and what each proposal loses."""
    import yaml

    from anonymizer.detectors import NameValues
    from anonymizer.engine.profiles.profile import profile

    with open_table(file) as source:
        table, rules = (source, None) if cleaning is None else cleaned_by(source, cleaning, values)
        described = profile(table, names=NameValues())
        start, offered = offer_for(table, described, k=k, free_text=free_text, cleaning=rules)
    if json:
        print(as_json(_everything(start, described, offered)))
        return
    say(*offered.verdict)
    for column in described.columns:
        say(_why(column.name, column.reason, column.reason_facts))
    for proposal in offered.proposals:
        tell(proposal)
    recipe = chosen(start, offered, choose)
    print(yaml.safe_dump(recipe.to_dict(), sort_keys=False, allow_unicode=True), end="")


def explore_table(
    file: Table,
    out: Annotated[Path, typer.Option("--out", metavar="OUT", help="What to write: .svg, .csv or .json.")],
    recipe: Annotated[
        Path | None, typer.Option("--recipe", metavar="R.yaml", help="Without one, the proposed roles are used.")
    ] = None,
    values: Values = None,
) -> None:
    """Write every solution that no other beats: for each k, what is lost, and how many records are left out."""
    from anonymizer.detectors import NameValues
    from anonymizer.engine.cleaning import clean
    from anonymizer.engine.profiles.profile import profile
    from anonymizer.engine.proposal import narrowed, propose
    from anonymizer.engine.recipe.file import read_recipe
    from anonymizer.engine.search.frontier import explore
    from anonymizer.engine.search.frontier_chart import frontier_svg

    kind = out.suffix.lower()
    if kind not in (".svg", ".csv", ".json"):
        raise InvalidRecipe(Finding("cli.explore_format", facts={"file": out.name}))
    with open_table(file) as source:
        if recipe is None:
            frontier = explore(source, narrowed(source, propose(profile(source, names=NameValues()))))
        else:
            settled, maps = with_values(read_recipe(recipe), values)
            frontier = explore(clean(source, settled, maps), settled)
    if kind == ".json":
        write_json(out, frontier.to_dict())
        return
    with written(out) as sink:
        sink.write(
            (frontier_svg(frontier, language=language()) if kind == ".svg" else _as_csv(*frontier.table())).encode()
        )


def offer_for(
    source: Source, described: TableProfile, *, k: int, free_text: bool = False, cleaning: Cleaning | None = None
) -> tuple[Recipe, Offer]:
    """The recipe with the proposed roles, and what is offered on it for the records that ``anonymize`` would begin with.

    Args:
        source: cleaned, where there is a ``cleaning``.
    """
    from anonymizer.engine.cleaning import check_cleaning
    from anonymizer.engine.profiles.indigenous_identity import telling_records
    from anonymizer.engine.proposal import offer, propose
    from anonymizer.engine.table.record_subset import Remaining

    start = propose(described, k=k, free_text=free_text)
    if cleaning is not None:
        start = replace(start, cleaning=cleaning)
        check_cleaning(start)
    telling = telling_records(source, start)
    return start, offer(Remaining(source, ~telling) if telling.any() else source, start)


def chosen(start: Recipe, offered: Offer, name: str) -> Recipe:
    """The recipe of a proposal; where no proposal holds, the one that still has to be searched, which will say so."""
    proposal = offered.named(name)
    return start if proposal is None else proposal.choice.applied_to(start)


def tell(proposal: Proposal) -> None:
    """Say what a proposal is and what it loses."""
    from anonymizer.engine.proposal import in_sentences

    say(Finding(f"proposal.{proposal.name}", facts={"k": proposal.choice.k}))
    for sentence in in_sentences(proposal.words, words):
        say(Finding("proposal.line", facts={"words": sentence}))


def _why(column: str, reason: str, facts: Any) -> Finding:
    return Finding("proposal.why", column, facts={"reason": words(Finding(reason, column, facts=facts))})


def _everything(start: Recipe, described: TableProfile, offered: Offer) -> dict[str, Any]:
    from anonymizer.engine.proposal import in_sentences

    document = offered.to_dict()
    document["verdict_in_words"] = [words(finding) for finding in offered.verdict]
    document["why"] = {
        column.name: words(Finding(column.reason, column.name, facts=column.reason_facts))
        for column in described.columns
    }
    for values, proposal in zip(document["proposals"], offered.proposals, strict=True):
        values["in_words"] = in_sentences(proposal.words, words)
        values["recipe"] = proposal.choice.applied_to(start).to_dict()
    return document


def _as_csv(headings: tuple[str, ...], rows: list[tuple[Any, ...]]) -> str:
    import csv
    from io import StringIO

    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows(rows)
    return text.getvalue()
