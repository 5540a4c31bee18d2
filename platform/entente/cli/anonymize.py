"""``entente anonymize``: a table and a recipe in, an anonymized table and a report out."""

from __future__ import annotations

import os
import secrets
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from anonymizer.engine.errors import CriterionUnmet, Finding, InvalidRecipe
from entente.cli.cleaning import Values, cleaned_table, with_values
from entente.cli.files import open_table, peak_memory_mb, write_json, written
from entente.cli.language import say
from entente.cli.proposing import Name, chosen, offer_for, tell
from entente.cli.upload_package import require_package_name, write_package

if TYPE_CHECKING:
    from anonymizer.engine.recipe import Recipe
    from anonymizer.engine.recoding.boundaries import Boundaries
    from anonymizer.engine.table.readers import Source
    from anonymizer.engine.table.writers import Written
    from anonymizer.engine.text.detection import Detector
    from anonymizer.engine.transformation.candidate import Candidate

UTILITY_RECORDS = 500_000
"""Of larger tables, usefulness is measured when it is asked for (``entente measure --original``): it reads both once more."""
KEY_VARIABLE = "ENTENTE_PSEUDONYM_KEY"
Report = Annotated[Path | None, typer.Option("--report", metavar="REPORT.json", help="Figures about it.")]
KeyFile = Annotated[
    Path | None,
    typer.Option("--key-file", help=f"Secret key of pseudonyms (or {KEY_VARIABLE}); otherwise random each time."),
]
Consent = Annotated[
    str,
    typer.Option(
        "--indigenous-consent",
        metavar="REFERENCE",
        help="What tells of an Indigenous identity may stay: where its authority’s consent is recorded.",
    ),
]


def anonymize_file(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet.")],
    out: Annotated[Path | None, typer.Option("--out", metavar="OUT", help="What to write: .csv or .parquet.")] = None,
    package: Annotated[
        Path | None,
        typer.Option("--package", metavar="P.zip", help="Write one signed file for the upload page of a node."),
    ] = None,
    recipe: Annotated[
        Path | None, typer.Option("--recipe", metavar="R.yaml", help="Without one, the proposed recipe is used.")
    ] = None,
    report: Report = None,
    k: Annotated[int, typer.Option("--k", min=1, help="Smallest class of a proposed recipe.")] = 11,
    choose: Annotated[Name, typer.Option("--choose", help="Which proposal is used without a recipe.")] = "detailed",
    key_file: KeyFile = None,
    groups: Annotated[
        Path | None,
        typer.Option(
            "--groups", metavar="GROUPS.json", help="Place the records in the groups of an earlier version first."
        ),
    ] = None,
    write_groups: Annotated[
        Path | None,
        typer.Option("--write-groups", metavar="GROUPS.json", help="Keep the groups for the next version of a series."),
    ] = None,
    values: Values = None,
    consent: Consent = "",
) -> None:
    """Anonymize a table and report what that cost and what risk is left."""
    from anonymizer.engine.transformation.transform import transform

    _require_outputs(out, package)
    with open_table(file) as source:
        settled, maps = with_values(_recipe(recipe, source, k, choose), values)
        boundaries = None if groups is None else _boundaries(groups)
        if boundaries is not None:
            settled = replace(settled, boundaries=boundaries.digest)
            settled.check_itself()
        if write_groups is not None and not settled.recodes:
            raise InvalidRecipe(Finding("recipe.boundaries_without_groups"))
        remaining = source if consent else _without_identity(source, settled)
        started = perf_counter()
        remaining, cleaning = cleaned_table(remaining, settled, maps)
        if cleaning and not consent:  # what was written otherwise tells of it too
            remaining = _without_identity(remaining, settled)
        try:
            candidate = transform(
                remaining, settled, key=key_of(key_file, settled), detector=_detector(settled), boundaries=boundaries
            )
        except CriterionUnmet as error:
            if report is not None:
                write_json(report, {**error.report, "met": False, "peak_memory_mb": peak_memory_mb()})
            raise
        transformed = perf_counter()
        results = [] if out is None else [_write(candidate, out)]
        if package is not None:
            results.append(write_package(package, candidate, _write))
        if write_groups is not None and candidate.boundaries is not None:
            write_groups.write_bytes(candidate.boundaries.to_bytes())
        seconds = {**candidate.seconds, "total": perf_counter() - started}
        seconds["write"] = max(perf_counter() - transformed - seconds["apply"], 0.0)
        if report is not None:
            figures = _figures(candidate, results[0], seconds)
            consented = {"indigenous_consent": consent} if consent else {}
            write_json(report, {**figures, **cleaning, **consented, "utility": _utility(remaining, candidate)})
    for note in candidate.outcome.notes:
        say(note)
    known = candidate.after.everything_known
    if known is not None and known.columns:
        facts = {"columns": list(known.columns), "k": known.k, "alone": known.below[2]}
        say(Finding("knowledge.everything", facts=facts))


def _require_outputs(out: Path | None, package: Path | None) -> None:
    if out is None and package is None:
        raise InvalidRecipe(Finding("cli.nothing_to_write"))
    if out is not None and out.suffix.lower() not in (".csv", ".parquet"):
        raise InvalidRecipe(Finding("cli.output_format", facts={"file": out.name}))
    if package is not None:
        require_package_name(package)


def _without_identity(source: Source, recipe: Recipe) -> Source:
    """The records of which nothing that leaves tells of an Indigenous identity.

    Raises:
        InvalidRecipe: it keeps a column whose name says that it does.
    """
    from anonymizer.engine.profiles.indigenous_identity import header_tells, telling_records
    from anonymizer.engine.table.record_subset import Remaining

    columns = [name for name, rule in recipe.columns.items() if rule.treatment != "drop" and header_tells(name)]
    if columns:
        raise InvalidRecipe(*(Finding("recipe.indigenous_kept", name) for name in columns))
    telling = telling_records(source, recipe)
    if not telling.any():
        return source
    say(Finding("cli.indigenous_left_out", facts={"number": int(telling.sum())}))
    return Remaining(source, ~telling)


def _boundaries(path: Path) -> Boundaries:
    """The groups of an earlier version."""
    from anonymizer.engine.recoding.boundaries import Boundaries

    try:
        return Boundaries.from_bytes(path.read_bytes())
    except OSError as error:
        raise InvalidRecipe(Finding("recipe.boundaries_file", facts={"file": path.name})) from error


def _recipe(path: Path | None, source: Source, k: int, choose: str) -> Recipe:
    """The recipe of the file, or a proposed one, which is explained."""
    from anonymizer.detectors import NameValues
    from anonymizer.engine.profiles.profile import profile
    from anonymizer.engine.recipe.file import read_recipe

    if path is not None:
        return read_recipe(path)
    start, offered = offer_for(source, profile(source, names=NameValues()), k=k)
    say(*offered.verdict)
    proposal = offered.named(choose)
    if proposal is not None:
        tell(proposal)
    return chosen(start, offered, choose)


def key_of(path: Path | None, recipe: Recipe) -> bytes:
    """The secret of the pseudonyms. A new random one cannot be linked with any other output."""
    if path is not None:
        try:
            key = path.read_bytes().strip()
        except OSError as error:
            raise InvalidRecipe(Finding("cli.file_missing", facts={"file": path.name})) from error
        if len(key) < 16:
            raise InvalidRecipe(Finding("cli.short_key", facts={"file": path.name}))
        return key
    if secret := os.environ.get(KEY_VARIABLE, "").encode():
        if len(secret) < 16:
            raise InvalidRecipe(Finding("cli.short_key", facts={"file": KEY_VARIABLE}))
        return secret
    if any(rule.treatment == "pseudonym" for rule in recipe.columns.values()):
        say(Finding("cli.random_key", facts={"variable": KEY_VARIABLE}))
    return secrets.token_bytes(32)


def _detector(recipe: Recipe) -> Detector | None:
    if not any(rule.treatment == "redact" for rule in recipe.columns.values()):
        return None
    from anonymizer.detectors import PresidioDetector

    return PresidioDetector()


def _write(candidate: Candidate, out: Path) -> Written:
    from anonymizer.engine.table.writers import write_csv, write_parquet

    with written(out, check=partial(_check, candidate)) as sink:
        return write_csv(candidate, sink) if out.suffix.lower() == ".csv" else write_parquet(candidate, sink)


def _check(candidate: Candidate, path: Path) -> None:
    """What was written has the figures that were reported, and looks like no direct identifier."""
    from anonymizer.detectors import NameValues
    from anonymizer.engine.table.written_file import WrittenFile
    from anonymizer.engine.verification.final_check import require_no_identifiers
    from anonymizer.engine.verification.recount import require_file

    require_file(candidate, path)
    file = WrittenFile(path, candidate.columns, is_csv=path.suffix.lower() == ".csv")
    require_no_identifiers(file, candidate.recipe, levels=candidate.levels, names=NameValues())


def _figures(candidate: Candidate, result: Written, seconds: dict[str, float]) -> dict[str, Any]:
    return {
        **candidate.report(),
        "met": True,
        "seconds": {step: round(spent, 6) for step, spent in seconds.items()},
        "peak_memory_mb": peak_memory_mb(),
        "output": {"rows": result.rows, "size_bytes": result.size_bytes, "sha256": result.sha256},
        "recipe": candidate.recipe.to_dict(),
    }


def _utility(source: Source, candidate: Candidate) -> dict[str, Any] | None:
    """What the output is still good for; None for a large table, or one of whose quasi-identifiers none is left."""
    from anonymizer.engine.search.preparation import built_hierarchies
    from anonymizer.engine.utility import measure_utility

    recipe = candidate.recipe
    if candidate.outcome.after.records > UTILITY_RECORDS or not recipe.quasi_identifiers:
        return None
    return measure_utility(
        source,
        candidate,
        quasi_identifiers=recipe.quasi_identifiers,
        targets=recipe.sensitive,
        hierarchies=built_hierarchies(recipe),
        k=recipe.k,
    ).to_dict()
