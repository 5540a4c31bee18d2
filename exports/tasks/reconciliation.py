"""Bucket, ledger and grants compared, both ways: what does not fit is put right, or reported to whoever runs the node."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from agreements.models import Agreement
from agreements.states import AgreementStatus
from entente.audit.jobs import defer
from entente.audit.services import move, record
from entente.core.errors import Failed
from entente.vault import s3
from entente.vault.models import Store
from entente.vault.s3.client import MISSING
from exports import permissions
from exports.deliveries.revocation import locked_delivery, start_erasing
from exports.models import (
    Delivery,
    Entitlement,
    EntitlementGroupObjectPermission,
    LedgerEntry,
    Reconciliation,
    Release,
    ReleaseFile,
)
from exports.packages import LOG
from exports.states import DELIVERY_TRANSITIONS, DeliveryStatus, ReleaseStatus
from exports.tasks.certificates import proof_of_publication
from exports.tasks.suspension import DELIVERED

GRACE: Final = timedelta(minutes=15)  # what is younger may still be on its way
RETENTION: Final = timedelta(days=30)  # of what a comparison found
DELIVERIES: Final = "deliveries/"
LISTED = DELIVERIES


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that did not fit: of which kind, the identifier of what it is about, and whether it was put right."""

    kind: str
    id: str
    repaired: bool


@app.periodic(cron="7 * * * *")
@app.task(name="exports.reconcile", queue="default", queueing_lock="exports.reconcile")
def reconcile(timestamp: int) -> None:
    """Every hour. What it found stays for thirty days."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    compare_and_repair(now=now)
    Reconciliation.objects.filter(at__lt=now - RETENTION).delete()


def compare_and_repair(*, now: datetime, grace: timedelta = GRACE) -> Reconciliation:
    """Compare everything once, and put right what can be."""
    before = now - grace
    differences = [
        *_defer_lost_jobs(before),
        *_repair_grants(),
        *_delete_objects_of_nobody(before),
        *_repair_deliveries(before),
        *_add_missing_proofs(before),
        *_lost_files(before),
    ]
    reconciliation = Reconciliation.objects.create(
        at=now, differences=[asdict(difference) for difference in differences]
    )
    if differences:
        kinds = sorted({difference.kind for difference in differences})
        record(
            "reconciliation.found",
            by=None,
            subject=reconciliation,
            organization_id=None,
            kinds=kinds,
            open=len(reconciliation.open),
        )
    return reconciliation


def _defer_lost_jobs(before: datetime) -> Iterator[Difference]:
    """What waits for a worker has a job that will come; where there is none, it gets one."""
    publishing = Release.objects.filter(status=ReleaseStatus.PUBLISHING, released_at__lt=before)
    for release in publishing:
        yield from _defer_if_lost("exports.publish_release", "release_id", release.pk)
    moving = Delivery.objects.filter(entitlement__starts_at__lt=before)
    for delivery in moving.filter(status=DeliveryStatus.COPYING, entitlement__release__status=ReleaseStatus.AVAILABLE):
        yield from _defer_if_lost("exports.deliver", "entitlement_id", delivery.pk)
    for delivery in moving.filter(status=DeliveryStatus.ERASING):
        yield from _defer_if_lost("exports.erase", "entitlement_id", delivery.pk)
    for agreement in Agreement.objects.filter(status=AgreementStatus.SUSPENDED):
        under = Delivery.objects.filter(
            Q(entitlement__release__agreement__lineage=agreement.lineage)
            | Q(entitlement__passed_on_under__lineage=agreement.lineage)
        )
        if under.filter(status__in=DELIVERED, entitlement__revoked_at=None).exists():
            yield from _defer_if_lost("after.agreement_suspended", "agreement_id", agreement.pk)
    withheld = Delivery.objects.filter(status=DeliveryStatus.WITHHELD).select_related(
        "entitlement__release__agreement", "entitlement__passed_on_under"
    )
    resumed = {
        agreement.current
        for delivery in withheld
        for agreement in (delivery.entitlement.release.agreement, delivery.entitlement.agreement)
    }
    for agreement in resumed:
        if agreement.status == AgreementStatus.ACTIVE:
            yield from _defer_if_lost("after.agreement_resumed", "agreement_id", agreement.pk)


def _defer_if_lost(task: str, name: str, identifier: UUID) -> Iterator[Difference]:
    waiting = ProcrastinateJob.objects.filter(task_name=task, status__in=["todo", "doing"])
    if not waiting.filter(**{f"args__{name}": str(identifier)}).exists():
        with transaction.atomic():
            defer(task, **{name: str(identifier)})
        yield Difference("job_lost", str(identifier), repaired=True)


def _repair_grants() -> Iterator[Difference]:
    """A grant stands for each access that was not revoked, and for no other: what lacks is given, what is too many is taken."""
    grants = EntitlementGroupObjectPermission.objects.filter(content_object=OuterRef("pk"))
    for entitlement in Entitlement.objects.filter(~Exists(grants), revoked_at=None):
        permissions.grant(entitlement)
        yield Difference("grant_missing", str(entitlement.pk), repaired=True)
    for entitlement in Entitlement.objects.filter(Exists(grants), revoked_at__isnull=False):
        permissions.withdraw_grant(entitlement)
        yield Difference("grant_too_many", str(entitlement.pk), repaired=True)


def _delete_objects_of_nobody(before: datetime) -> Iterator[Difference]:
    """No object lies open in a bucket that no live delivery names: it is deleted, as are uploads that nobody finished."""
    for store in [None, *Store.objects.all()]:
        bucket = s3.bucket_of(store)
        try:
            entries = list(s3.entries(bucket, LISTED))
            unfinished = s3.unfinished(bucket, LISTED)
        except Failed:
            yield Difference("store_silent", str(store.pk if store else "node"), repaired=False)
            continue
        for entry in entries:
            if entry.modified_at < before and not _is_named(entry.key):
                s3.delete(bucket, entry.key)
                yield Difference("object_of_nobody", _entitlement_of(entry.key), repaired=True)
        for upload in unfinished:
            if upload.started_at < before:
                s3.abort_upload(bucket, upload.key, upload.upload_id)
                yield Difference("upload_unfinished", _entitlement_of(upload.key), repaired=True)


def _is_named(key: str) -> bool:
    """Whether a live delivery names this object, or is about to write under its prefix."""
    try:
        delivery = Delivery.objects.get(pk=UUID(_entitlement_of(key)))
    except (Delivery.DoesNotExist, ValueError):
        return False
    if delivery.status == DeliveryStatus.READY:
        return any(file["key"] == key for file in delivery.files)
    return delivery.status in (DeliveryStatus.COPYING, DeliveryStatus.ERASING)


def _entitlement_of(key: str) -> str:
    return key.removeprefix(DELIVERIES).partition("/")[0]


def _repair_deliveries(before: datetime) -> Iterator[Difference]:
    """A ready delivery has all its objects, whole, or is copied again; one whose access or release is over is erased."""
    ready = Delivery.objects.filter(status=DeliveryStatus.READY, ready_at__lt=before)
    for delivery in ready.select_related("entitlement__release__run__version__dataset__owner__store"):
        entitlement = delivery.entitlement
        if entitlement.revoked_at is not None or entitlement.release.status != ReleaseStatus.AVAILABLE:
            yield from _repair("delivery_outlived", delivery, start_erasing)
            continue
        bucket = s3.bucket_of(entitlement.release.dataset.owner.store)
        try:
            whole = all(_is_whole(bucket, str(file["key"]), int(file["size_bytes"])) for file in delivery.files)
        except Failed:
            continue  # the store is away, which was said above
        if not whole:
            yield from _repair("delivery_broken", delivery, _deliver_again)


def _add_missing_proofs(before: datetime) -> Iterator[Difference]:
    """A delivery that went out before the log had taken in its release gets the proof beside it."""
    ready = Delivery.objects.filter(status=DeliveryStatus.READY, ready_at__lt=before)
    for delivery in ready.select_related("entitlement__release__run__version__dataset__owner__store"):
        release = delivery.entitlement.release
        if delivery.file(LOG) is not None or "log_head" not in release.manifest.get("manifest", {}):
            continue
        proof = proof_of_publication(release)
        if proof is None:
            continue  # the log is behind still
        content, key = json.dumps(proof, indent=1).encode(), f"{delivery.prefix}{LOG}"
        s3.put(s3.bucket_of(release.dataset.owner.store), key, content)
        file = {"name": LOG, "key": key, "size_bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        with transaction.atomic():
            locked = locked_delivery(str(delivery.pk))
            if locked.status == DeliveryStatus.READY:
                locked.files = [*locked.files, file]
                locked.save(update_fields=["files"])
        yield Difference("proof_missing", str(delivery.pk), repaired=True)


def _is_whole(bucket: s3.Bucket, key: str, size_bytes: int) -> bool:
    try:
        return s3.head(bucket, key).size_bytes == size_bytes
    except Failed as failure:
        if failure.code_given != MISSING:
            raise
        return False


def _repair(kind: str, delivery: Delivery, repair: Callable[[Delivery], None]) -> Iterator[Difference]:
    with transaction.atomic():
        locked = locked_delivery(str(delivery.pk))
        if locked.status != DeliveryStatus.READY:
            return  # someone was quicker
        repair(locked)
    yield Difference(kind, str(delivery.pk), repaired=True)


def _deliver_again(delivery: Delivery) -> None:
    move(
        delivery,
        to=DeliveryStatus.COPYING,
        by=None,
        table=DELIVERY_TRANSITIONS,
        organization_id=delivery.entitlement.release.dataset.owner_id,
    )
    defer("exports.deliver", entitlement_id=str(delivery.pk))


def _lost_files(before: datetime) -> Iterator[Difference]:
    """What an available release consists of can still be opened, and its ledger entry with it. Nobody can bring back what is gone."""
    gone = ReleaseFile.objects.filter(
        release__status=ReleaseStatus.AVAILABLE, release__published_at__lt=before, sealed__destroyed_at__isnull=False
    )
    for release_id in gone.values_list("release", flat=True).distinct():
        yield Difference("file_destroyed", str(release_id), repaired=False)
    entries = LedgerEntry.objects.filter(release=OuterRef("pk"), destroyed_at=None)
    for release in Release.objects.filter(~Exists(entries), status=ReleaseStatus.AVAILABLE, published_at__lt=before):
        yield Difference("ledger_missing", str(release.pk), repaired=False)
