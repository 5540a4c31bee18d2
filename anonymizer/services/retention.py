"""Destroyed when someone asks: within seconds, by the worker."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from anonymizer.services.locks import locked_version
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue.models import DatasetVersion
from entente.catalogue.policies import can_destroy
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def destroy_now(version_id: uuid.UUID, *, by: User, now: datetime) -> DatasetVersion:
    """The worker is to make the upload, what was read from it, and every candidate unreadable for good; it leaves the receipts.

    Nothing says "destroyed" before it is: the web process cannot destroy.
    """
    version = locked_version(version_id)
    dataset = version.dataset
    verdict = may(by, "catalogue.destroy_version", dataset) & can_destroy(version)
    require(verdict, subject=version, organization_id=dataset.owner_id)
    if version.destroyed_at is None and version.destruction_asked_at is None:
        version.destruction_asked_by, version.destruction_asked_at = by, now
        version.save(update_fields=["destruction_asked_by", "destruction_asked_at"])
        record("version.destruction_asked", by=by, subject=version, organization_id=dataset.owner_id)
    defer("anonymizer.destroy_asked", version_id=str(version.pk))
    return version
