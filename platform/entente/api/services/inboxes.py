"""Let a place in the organization's own bucket be watched for a series, or no longer."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from entente.api import policies
from entente.api.models import Inbox
from entente.audit.services import record, require
from entente.catalogue.models import Dataset
from entente.organizations.models import User
from entente.organizations.permissions import may

UPLOAD = "catalogue.upload_version"


@transaction.atomic
def set_inbox(dataset_id: uuid.UUID, *, by: User, now: datetime) -> Inbox:
    """What is left in the series' place from now on is taken in as if this person had sent it."""
    dataset = Dataset.objects.select_related("owner").get(pk=dataset_id)
    verdict = may(by, UPLOAD, dataset) & policies.can_watch(has_own_store=dataset.owner.store_id is not None)
    require(verdict, subject=dataset, organization_id=dataset.owner_id)
    inbox, _ = Inbox.objects.update_or_create(dataset=dataset, defaults={"set_by": by, "set_at": now})
    record("inbox.set", by=by, subject=dataset, organization_id=dataset.owner_id)
    return inbox


@transaction.atomic
def unset_inbox(dataset_id: uuid.UUID, *, by: User) -> None:
    """Nothing is taken in any more; what still lies there stays where it is."""
    dataset = Dataset.objects.get(pk=dataset_id)
    require(may(by, UPLOAD, dataset), subject=dataset, organization_id=dataset.owner_id)
    gone, _ = Inbox.objects.filter(pk=dataset_id).delete()
    if gone:
        record("inbox.unset", by=by, subject=dataset, organization_id=dataset.owner_id)
