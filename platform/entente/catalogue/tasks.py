"""What happens to bytes without a person: those of a version are destroyed with a receipt, those of nobody are swept."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import BinaryIO, cast

from django.db import InterfaceError, OperationalError, transaction
from django.db.models import Q
from django.utils import timezone
from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app

from anonymizer.engine import write_parquet
from anonymizer.engine.errors import EngineError
from anonymizer.engine.table.readers import parquet_source
from entente.audit.failures import CODE, on_failure
from entente.audit.jobs import fence
from entente.audit.services import record, record_refusal
from entente.catalogue import policies
from entente.catalogue.joins import Joined
from entente.catalogue.models import Dataset, DatasetVersion, Destruction, Join
from entente.catalogue.uploads.intake import Upload, take_in
from entente.core.errors import Failed, Finding, Invalid, NotPermitted
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may
from entente.organizations.tasks import opening_key
from entente.vault import objects
from entente.vault.keys import store
from entente.vault.models import SealedObject

RETRY = RetryStrategy(
    max_attempts=5, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
ORPHAN_AGE = timedelta(hours=6)  # what is younger may still be on its way in


def shred(version: DatasetVersion, sealed: SealedObject, *, reason: str, by: User | None, now: datetime) -> Destruction:
    """Destroy the data key of an object, then the object; leave a receipt. Safe to run twice."""
    objects.destroy(sealed)
    receipt, is_new = Destruction.objects.get_or_create(
        object_id=sealed.pk,
        defaults={"version": version, "label": sealed.label, "reason": reason, "destroyed_by": by, "destroyed_at": now},
    )
    if is_new:
        record(
            "version.destroyed",
            by=by,
            subject=version,
            organization_id=version.dataset.owner_id,
            object_id=sealed.pk,
            label=sealed.label,
            reason=reason,
        )
    return receipt


def shred_version(version: DatasetVersion, *, reason: str, by: User | None, now: datetime) -> list[Destruction]:
    """Destroy the upload and the table that was read from it. The row stays, as a memory of what was there."""
    receipts = [
        shred(version, sealed, reason=reason, by=by, now=now) for sealed in (version.upload, version.table) if sealed
    ]
    if version.password_id is not None:
        store.destroy(version.password_id)
    DatasetVersion.objects.filter(pk=version.pk, destroyed_at=None).update(destroyed_at=now)
    for joined in DatasetVersion.objects.filter(
        Q(join__first=version)
        | Q(join__second=version)
        | Q(pooled__version=version, dataset__pooled_under__isnull=False),
        destroyed_at=None,
        held_at=None,
    ).select_related("dataset", "upload", "table"):
        receipts += shred_version(joined, reason=reason, by=by, now=now)  # it holds the same rows
    return receipts


@app.task(name="catalogue.join", queue="runs", retry=RETRY, pass_context=True)
def join_tables(context: JobContext, join_id: str) -> None:
    """The joined rows become a version of their series, sealed like an upload; or it is said why not. Safe to run twice."""
    join = Join.objects.select_related(
        "dataset__owner__store", "first__table", "first__dataset", "second__table", "second__dataset", "made_by"
    ).get(pk=join_id)
    if join.version_id is not None or join.error_code:
        return
    with ExitStack() as stack:
        try:
            _judge(join)
            sealed = _joined(join, stack)
            with transaction.atomic():
                fence(context)
                dataset = (
                    Dataset.objects.select_for_update(of=("self",)).select_related("owner").get(pk=join.dataset_id)
                )
                both = (join.first, join.second)
                begin, end = min(version.period_start for version in both), max(version.period_end for version in both)
                about = Upload(begin, end, "parquet")  # terms about the time of data are asked of both
                join.version = take_in(dataset, sealed, about, by=join.made_by, link=None)
                join.save(update_fields=["version"])
        except (EngineError, Invalid) as error:
            code = error.code if isinstance(error, EngineError) else error.findings[0].code
            code = "join.made_before" if code == "upload.same_file" else code
            with transaction.atomic():
                fence(context)
                Join.objects.filter(pk=join.pk).update(error_code=code[:80])
                record("join.failed", by=None, subject=join, organization_id=join.dataset.owner_id, code=code)


def _judge(join: Join) -> None:
    """A row proves nothing: whoever joins may add to both series, and both are of the one owner whose keys open them.

    Raises:
        Invalid: "join.not_allowed": recorded, before anything is opened.
    """
    first, second = join.first, join.second
    verdict = policies.can_join(first, second)
    for version in (first, second):
        verdict &= may(join.made_by, "catalogue.upload_version", version.dataset)
    owners = {first.dataset.owner_id, second.dataset.owner_id, join.dataset.owner_id}
    reasons = tuple(reason for reason in verdict.reasons if reason is not policies.Refusal.NOT_READ)  # said of its own
    if not reasons and len(owners) == 1:
        return
    error = NotPermitted(reasons, subject_type=join._meta.label_lower, subject_id=str(join.pk))
    record_refusal(join.made_by, error, view="catalogue.join")
    raise Invalid(Finding("join.not_allowed"))


@on_failure("catalogue.join")
def join_given_up(join_id: str) -> None:
    """A join whose job failed for good says so."""
    join = Join.objects.select_for_update(of=("self",)).select_related("dataset").get(pk=join_id)
    if join.version_id is None and not join.error_code:
        Join.objects.filter(pk=join.pk).update(error_code=CODE)
        record("join.failed", by=None, subject=join, organization_id=join.dataset.owner_id, code=CODE)


def _joined(join: Join, stack: ExitStack) -> SealedObject:
    owner = join.dataset.owner
    if owner.key is None or any(
        version.table is None or version.destroyed_at is not None for version in (join.first, join.second)
    ):
        raise Invalid(Finding("join.not_read"))
    key = opening_key(owner)
    first, second = (
        parquet_source(stack.enter_context(objects.SealedReader(version.table, private_key=key)))  # type: ignore[arg-type]  # asked above
        for version in (join.first, join.second)
    )
    table = Joined(first, second, join.keys)
    with objects.SealedWriter(
        public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=owner.store, label="upload"
    ) as sink:
        written = write_parquet(table, cast("BinaryIO", sink))
        sealed = sink.finish()
    stack.callback(objects.destroy_unless_saved, sealed)
    if not written.rows:
        raise Invalid(Finding("join.nothing_matches"))
    return sealed


@app.periodic(cron="* * * * * */5")  # the sixth field is seconds
@app.task(name="catalogue.take_keys", queue="erasures", queueing_lock="catalogue.take_keys")
def take_keys(timestamp: int) -> None:
    """Keys that the web process added a moment ago become the worker's own: from then on nothing that web may do reaches them."""
    store.take_over()


@app.periodic(cron="17 * * * *")
@app.task(name="catalogue.sweep_orphans", queue="urgent", queueing_lock="catalogue.sweep_orphans")
def sweep_orphans(timestamp: int) -> None:
    """Objects that no row names, and uploads that were never finished, are destroyed: a killed process left them."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for organization in Organization.objects.select_related("store"):
        prefix = objects.object_prefix(organization.pk)
        known = set(SealedObject.objects.filter(key__startswith=prefix).values_list("key", flat=True))
        objects.sweep_orphans(organization.store, prefix, known_keys=known, older_than=now - ORPHAN_AGE)
