"""What happens to the bytes of a version without a person: they are destroyed, with a receipt."""

from __future__ import annotations

from datetime import datetime

from entente.audit.services import record
from entente.catalogue.models import DatasetVersion, Destruction
from entente.organizations.models import User
from entente.vault import keystore, objects
from entente.vault.models import SealedObject


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
