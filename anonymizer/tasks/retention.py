"""Uploads and candidates are destroyed some days after the decision, or when someone asks, unless a hold keeps them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.utils import timezone
from procrastinate.contrib.django import app

from anonymizer.models import Run
from anonymizer.queries import open_runs
from anonymizer.tasks.codes import shred_codes_due, shred_escrow
from anonymizer.tasks.progress import RETRY
from entente.audit.failures import again
from entente.audit.services import record, record_refusal, require
from entente.catalogue.models import DatasetVersion
from entente.catalogue.policies import can_destroy
from entente.catalogue.tasks import shred, shred_version
from entente.core.errors import NotPermitted
from entente.organizations.models import User
from entente.organizations.permissions import may
from entente.vault.objects import destroy_key


def set_retention(run: Run, *, days: int, now: datetime) -> None:
    """The day of destruction, ``days`` after ``now``; an earlier day that was set before stays."""
    version = run.version
    day = timezone.localdate(now + timedelta(days=days))
    Run.objects.filter(pk=run.pk).exclude(destroy_on__lte=day).update(destroy_on=day)
    DatasetVersion.objects.filter(pk=version.pk).exclude(destroy_on__lte=day).update(destroy_on=day)


def shred_everything(version: DatasetVersion, *, reason: str, by: User | None, now: datetime) -> None:
    """The upload, the table, every candidate and the secrets of every run of a version; lists of codes, boundaries of groups and value maps when someone asks."""
    shred_version(version, reason=reason, by=by, now=now)
    if reason == "asked":  # otherwise they have a day of their own
        for run in version.runs.select_related("boundaries"):
            shred_escrow(run, reason=reason, by=by, now=now)
            if run.boundaries is not None:  # of groups, which the next version of the series needs until then
                shred(version, run.boundaries, reason=reason, by=by, now=now)
            for maps in run.value_maps.select_related("sealed__store"):  # and so it does these
                shred(version, maps.sealed, reason=reason, by=by, now=now)
    for run in version.runs.filter(destroyed_at=None).select_related("candidate", "reasons", "holding"):
        for sealed in filter(None, (run.candidate, run.reasons, run.holding)):
            shred(version, sealed, reason=reason, by=by, now=now)
        if run.seed_id is not None:
            destroy_key(run.seed_id)
        Run.objects.filter(pk=run.pk).update(destroyed_at=now)
        record("run.destroyed", by=by, subject=run, organization_id=version.dataset.owner_id, reason=reason)


again("anonymizer.destroy_asked")


@app.task(name="anonymizer.destroy_asked", queue="erasures", retry=RETRY)
def destroy_asked(version_id: str) -> None:
    """What a person asked to be destroyed is destroyed, if she may still ask for it and no hold came in between. Safe to run twice."""
    version = DatasetVersion.objects.select_related(
        "dataset__owner", "upload__store", "table__store", "destruction_asked_by"
    ).get(pk=version_id)
    by = version.destruction_asked_by
    if by is None:
        return
    try:
        verdict = may(by, "catalogue.destroy_version", version.dataset) & can_destroy(version)
        require(verdict, subject=version, organization_id=version.dataset.owner_id)
    except NotPermitted as error:
        DatasetVersion.objects.filter(pk=version.pk).update(destruction_asked_by=None, destruction_asked_at=None)
        record_refusal(by, error, view="anonymizer.destroy_asked")
        return
    shred_everything(version, reason="asked", by=by, now=timezone.now())


@app.periodic(cron="*/10 * * * *")
@app.task(name="anonymizer.shred_due", queue="erasures", queueing_lock="anonymizer.shred_due")
def shred_due(timestamp: int) -> None:
    """What is due today is destroyed: no hold keeps it, and no run of it is still under way."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    due = DatasetVersion.objects.filter(destroy_on__lte=timezone.localdate(now), destroyed_at=None, held_at=None)
    for version in due.select_related("dataset__owner", "upload", "table"):
        if not open_runs(version).exists():
            shred_everything(version, reason="retention", by=None, now=now)
    shred_codes_due(now)
