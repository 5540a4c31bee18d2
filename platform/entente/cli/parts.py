"""``entente anonymize-parts``: a folder of Parquet files anonymized as one table, on this machine or on a Spark cluster."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from anonymizer.engine.errors import CriterionUnmet, Finding
from entente.cli.anonymize import Consent, KeyFile, Report, key_of
from entente.cli.files import write_json
from entente.cli.language import say

if TYPE_CHECKING:
    from anonymizer.engine.partitioned.runners import Runner

DETECTOR, NAMES = "anonymizer.detectors:PresidioDetector", "anonymizer.detectors:NameValues"


def anonymize_folder(
    folder: Annotated[str, typer.Argument(metavar="FOLDER", help="A folder of Parquet files, or s3://bucket/prefix.")],
    out: Annotated[str, typer.Option("--out", metavar="OUT", help="Where the parts go, one for one.")],
    recipe: Annotated[Path, typer.Option("--recipe", metavar="R.yaml", help="What happens to each column.")],
    report: Report = None,
    key_file: KeyFile = None,
    spark: Annotated[
        str, typer.Option("--spark", metavar="MASTER", help="Address of a Spark cluster. Without it: this machine.")
    ] = "",
    memory: Annotated[str, typer.Option("--memory", metavar="SIZE", help="For counting on this machine.")] = "1GB",
    consent: Consent = "",
) -> None:
    """Anonymize a table that lies in parts, without ever having it in one place."""
    from anonymizer.engine.partitioned.final_check import refuse_identifiers, refuse_identity
    from anonymizer.engine.partitioned.jobs import anonymize_parts
    from anonymizer.engine.recipe.file import read_recipe

    settled = read_recipe(recipe)
    redacts = any(rule.treatment == "redact" for rule in settled.columns.values())
    with _runner(spark, memory) as runner:
        if not consent:
            refuse_identity(folder, settled, runner=runner)
        try:
            done = anonymize_parts(
                folder,
                out,
                settled,
                key=key_of(key_file, settled),
                runner=runner,
                detector=DETECTOR if redacts else None,
            )
        except CriterionUnmet as error:
            if report is not None:
                write_json(report, {**error.report, "met": False})
            raise
        refuse_identifiers(done.parts, settled, levels=done.report["levels"], names=NAMES, runner=runner)
    for note in done.report["notes"]:
        say(Finding.from_dict(note))
    if report is not None:
        written: dict[str, Any] = {"met": True, "parts": [asdict(part) for part in done.parts]}
        consented = {"indigenous_consent": consent} if consent else {}
        write_json(report, {**done.report, **written, **consented, "recipe": settled.to_dict()})


@contextmanager
def _runner(spark: str, memory: str) -> Iterator[Runner]:
    """Who does the work: this process, or a session of the cluster, which ends with the command."""
    from anonymizer.engine.errors import of_an_extra
    from anonymizer.engine.partitioned.runners import InProcess, Spark

    if not spark:
        yield InProcess(memory_limit=memory)
        return
    with of_an_extra("partitioned.not_installed"):
        from pyspark.sql import SparkSession
    session = SparkSession.builder.master(spark).appName("entente").getOrCreate()
    try:
        yield Spark(session)
    finally:
        session.stop()
