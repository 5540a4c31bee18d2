"""Destroyed at once when someone asks."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from anonymizer import tasks
from anonymizer.services.locks import locked_version
from entente.audit.services import require
from entente.catalogue.models import DatasetVersion
from entente.catalogue.policies import can_destroy
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def destroy_now(version_id: uuid.UUID, *, by: User, now: datetime) -> DatasetVersion:
    """The upload, what was read from it, and every candidate become unreadable for good, with receipts."""
    version = locked_version(version_id)
    dataset = version.dataset
    verdict = may(by, "catalogue.destroy_version", dataset) & can_destroy(version)
    require(verdict, subject=version, organization_id=dataset.owner_id)
    tasks.shred_everything(version, reason="asked", by=by, now=now)
    return version
