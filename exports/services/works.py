"""Tell the provider of a work that cites its data, and take it back."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.db import transaction

from entente.audit.services import record, require
from entente.organizations.models import User
from entente.organizations.permissions import may
from exports import permissions
from exports.models import Entitlement, Work


@transaction.atomic
def tell_of_work(
    entitlement_id: uuid.UUID, *, title: str, address: str, published_on: date, by: User, now: datetime
) -> Work:
    """The provider reads of the work; told again under the same title, it takes the new address and day."""
    entitlement = Entitlement.objects.get(pk=entitlement_id)
    require(may(by, permissions.DOWNLOAD, entitlement), subject=entitlement, organization_id=entitlement.recipient_id)
    defaults = {"address": address, "published_on": published_on, "told_by": by, "told_at": now}
    work, _ = Work.objects.update_or_create(entitlement=entitlement, title=title, defaults=defaults)
    record("work.told", by=by, subject=work, organization_id=entitlement.recipient_id)
    return work


@transaction.atomic
def take_work_back(work_id: uuid.UUID, *, by: User) -> None:
    """It was told of by mistake: it is gone."""
    work = Work.objects.select_for_update(of=("self",)).select_related("entitlement").get(pk=work_id)
    entitlement = work.entitlement
    require(may(by, permissions.DOWNLOAD, entitlement), subject=work, organization_id=entitlement.recipient_id)
    record("work.taken_back", by=by, subject=work, organization_id=entitlement.recipient_id)
    work.delete()
