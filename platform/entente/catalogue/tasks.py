"""What happens to bytes without a person: those of a version are destroyed with a receipt, those of nobody are swept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.utils import timezone
from procrastinate.contrib.django import app

from entente.audit.services import record
from entente.catalogue.models import DatasetVersion, Destruction
from entente.organizations.models import Organization, User
from entente.vault import keystore, objects
from entente.vault.models import SealedObject

ORPHAN_AGE = timedelta(hours=6)  # what is younger may still be on its way in


def shred(version: DatasetVersion, sealed: SealedObject, *, reason: str, by: User | None, now: datetime) -> Destruction:
    """Destroy the data key of an object, then the object; leave a receipt. Safe to run twice."""
    objects.destroy(sealed)
    receipt, made = Destruction.objects.get_or_create(
        object_id=sealed.pk,
        defaults={"version": version, "label": sealed.label, "reason": reason, "destroyed_by": by, "destroyed_at": now},
    )
    if made:
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
        keystore.destroy(version.password_id)
    DatasetVersion.objects.filter(pk=version.pk, destroyed_at=None).update(destroyed_at=now)
    return receipts


@app.periodic(cron="17 * * * *")
@app.task(name="catalogue.sweep_orphans", queue="urgent", queueing_lock="catalogue.sweep_orphans")
def sweep_orphans(timestamp: int) -> None:
    """Objects that no row names, and uploads that were never finished, are destroyed: a killed process left them."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for organization in Organization.objects.select_related("store"):
        prefix = objects.object_prefix(organization.pk)
        known = set(SealedObject.objects.filter(key__startswith=prefix).values_list("key", flat=True))
        objects.sweep_orphans(organization.store, prefix, known_keys=known, older_than=now - ORPHAN_AGE)
