"""Candidates that were written before their columns were measured are measured where they still exist."""

from __future__ import annotations

from typing import Final

from django.db import transaction
from procrastinate.contrib.django import app

from anonymizer.engine.recipe.geography import finer
from anonymizer.engine.table.readers import parquet_source
from anonymizer.engine.verification.column_measures import Origin, finest_of, measure_columns
from anonymizer.models import RiskReport
from entente.catalogue.models import DatasetVersion
from entente.organizations.tasks import opening_key
from entente.vault.objects import SealedReader

AT_ONCE: Final = 5


def origins_of(version: DatasetVersion) -> dict[str, Origin]:
    """What each column was when the table was read."""
    profiles = version.columns.values_list("name", "profile")
    return {name: Origin(profile.get("kind", ""), profile.get("concept")) for name, profile in profiles}


@app.periodic(cron="*/5 * * * *")
@app.task(name="anonymizer.measure_candidates", queue="runs", queueing_lock="anonymizer.measure_candidates")
def measure_candidates(timestamp: int) -> None:
    """A few reports without measures are completed from the sealed candidate; places and text can only become stricter."""
    waiting = RiskReport.objects.filter(
        column_measures={}, run__destroyed_at=None, run__candidate__isnull=False, run__candidate__destroyed_at=None
    )
    for report in waiting.select_related("run__candidate", "run__version__dataset__owner").order_by("pk")[:AT_ONCE]:
        complete(report)


def complete(report: RiskReport) -> None:
    """Measure the columns of the candidate behind a report, and note what they show."""
    version, candidate = report.run.version, report.run.candidate
    assert candidate is not None  # asked above
    with SealedReader(candidate, private_key=opening_key(version.dataset.owner)) as opened:
        period = (version.period_start, version.period_end)
        measures = measure_columns(parquet_source(opened), origins=origins_of(version), period=period)
    with transaction.atomic():
        report = RiskReport.objects.select_for_update().get(pk=report.pk)
        report.column_measures = {name: measure.to_dict() for name, measure in measures.items()}
        report.finest_geography = finer(report.finest_geography or None, finest_of(measures)) or ""
        report.free_text = report.free_text or any(measure.is_text for measure in measures.values())
        report.save(update_fields=["column_measures", "finest_geography", "free_text"])
