"""What recipients do: accept terms, download."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from entente.audit.services import record, require
from entente.core.errors import Failed
from entente.organizations.models import User
from entente.organizations.permissions import may
from entente.vault import s3
from exports import permissions, policies, queries
from exports.models import Acceptance, Delivery, Download, Entitlement


@transaction.atomic
def accept_terms(entitlement_id: uuid.UUID, *, digest: str, by: User, now: datetime) -> Acceptance:
    """A person of the recipient accepts the terms, as shown, for this version of the dataset."""
    entitlement = _entitlement(entitlement_id)
    verdict = may(by, permissions.DOWNLOAD, entitlement) & policies.can_accept(entitlement, digest=digest, now=now)
    require(verdict, subject=entitlement, organization_id=entitlement.recipient_id)
    acceptance, made = Acceptance.objects.get_or_create(
        entitlement=entitlement, accepted_by=by, defaults={"accepted_at": now, "digest": digest}
    )
    if made:
        record("terms.accepted", by=by, subject=entitlement, organization_id=entitlement.recipient_id, digest=digest)
    return acceptance


@transaction.atomic
def issue_download(entitlement_id: uuid.UUID, file_name: str, *, by: User, now: datetime) -> tuple[Download, str]:
    """A receipt, then a link that lives a few minutes and never beyond the entitlement."""
    entitlement = _entitlement(entitlement_id)
    delivery: Delivery = entitlement.delivery
    verdict = may(by, permissions.DOWNLOAD, entitlement) & policies.can_download(
        entitlement,
        delivery_status=delivery.status,
        accepted=queries.has_accepted(entitlement, by),
        now=now,
    )
    require(verdict, subject=entitlement, organization_id=entitlement.recipient_id)
    file = delivery.file(file_name)
    if file is None:
        raise Failed("delivery.file_missing", transient=False)
    seconds = min(settings.LINK_SECONDS, int((entitlement.ends_at - now).total_seconds()) or 1)
    download = Download.objects.create(
        entitlement=entitlement,
        user=by,
        file_name=file_name,
        issued_at=now,
        expires_at=now + timedelta(seconds=seconds),
    )
    record(
        "download.issued",
        by=by,
        subject=entitlement,
        organization_id=entitlement.release.dataset.owner_id,
        recipient_id=entitlement.recipient_id,
        file=file_name,
        seconds=seconds,
    )
    bucket = s3.bucket_of(entitlement.release.dataset.owner.store)
    return download, s3.presign(bucket, file["key"], seconds=seconds, filename=file["name"])


def _entitlement(entitlement_id: uuid.UUID) -> Entitlement:
    entitlements = Entitlement.objects.select_related(
        "release__agreement", "release__run__version__dataset__owner", "recipient", "delivery"
    )
    return entitlements.get(pk=entitlement_id)
