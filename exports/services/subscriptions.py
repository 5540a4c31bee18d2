"""Follow a series, or no longer."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from entente.audit.services import require
from entente.organizations.models import User
from entente.organizations.permissions import may
from exports import permissions
from exports.models import Entitlement, Subscription


@transaction.atomic
def follow_series(entitlement_id: uuid.UUID, *, by: User, now: datetime) -> None:
    """She is told of each version of the series that her organization is given, and of each that it loses."""
    entitlement = Entitlement.objects.select_related("release__run__version").get(pk=entitlement_id)
    require(may(by, permissions.DOWNLOAD, entitlement), subject=entitlement, organization_id=entitlement.recipient_id)
    Subscription.objects.get_or_create(
        user=by,
        dataset_id=entitlement.release.run.version.dataset_id,
        organization_id=entitlement.recipient_id,
        defaults={"made_at": now},
    )


def leave_series(entitlement_id: uuid.UUID, *, by: User) -> None:
    """She is told no longer. Her own choice: it needs no right."""
    entitlement = Entitlement.objects.select_related("release__run__version").get(pk=entitlement_id)
    Subscription.objects.filter(
        user=by, dataset_id=entitlement.release.run.version.dataset_id, organization_id=entitlement.recipient_id
    ).delete()
