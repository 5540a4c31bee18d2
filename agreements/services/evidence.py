"""An organization, or its sponsor for it, attaches what shows its safeguards, and takes it away again."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db import transaction
from django.utils import timezone

from agreements import permissions, queries
from agreements.models import Evidence
from agreements.policies import can_remove_evidence
from entente.audit.jobs import defer
from entente.audit.policies import Refusal
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.vault.models import SealedObject

MOST_DOCUMENTS: Final = 20
"""Of one organization at a time."""


@dataclass(frozen=True, slots=True)
class Document:
    """What a document is called, which area of safeguards it is about, and its kind by its first bytes."""

    name: str
    area: str
    kind: str


@transaction.atomic
def attach_evidence(
    organization: Organization, document: Document, sealed: SealedObject, *, by: User, now: datetime
) -> Evidence:
    """Counterparties read its name and day from now on."""
    acting = _acting(organization, by)
    Organization.objects.select_for_update(of=("self",)).get(pk=organization.pk)
    if organization.evidence.filter(removed_at=None).count() >= MOST_DOCUMENTS:
        raise Invalid(Finding("assurance.too_many_documents", facts={"most": MOST_DOCUMENTS}))
    sealed.save(force_insert=True)
    evidence = Evidence.objects.create(
        organization=organization,
        area=document.area,
        name=document.name.strip(),
        kind=document.kind,
        sealed=sealed,
        added_by=by,
        added_at=now,
        acting=acting,
    )
    facts = {"area": evidence.area, "sha256": sealed.sha256, "acting_id": acting.pk}
    record("assurance.evidence_attached", by=by, subject=organization, organization_id=organization.pk, **facts)
    return evidence


@transaction.atomic
def remove_evidence(evidence_id: uuid.UUID, *, by: User, now: datetime) -> Evidence:
    """Nobody reads of it any more, and its bytes are destroyed; not while the level that counts today rests on it."""
    evidence = (
        Evidence.objects.select_for_update(of=("self",)).select_related("organization", "sealed").get(pk=evidence_id)
    )
    _acting(evidence.organization, by)
    Organization.objects.select_for_update(of=("self",)).get(pk=evidence.organization_id)
    if evidence.removed_at is None:
        verdict = can_remove_evidence(rests_on_it=queries.rests_on(evidence, today=timezone.localdate(now)))
        require(verdict, subject=evidence.organization, organization_id=evidence.organization_id)
        evidence.removed_at = now
        evidence.save(update_fields=["removed_at"])
        defer("agreements.shred_scan", sealed_id=str(evidence.sealed_id))
        facts = {"area": evidence.area, "sha256": evidence.sealed.sha256}
        owner = evidence.organization
        record("assurance.evidence_removed", by=by, subject=owner, organization_id=owner.pk, **facts)
    return evidence


def _acting(organization: Organization, by: User) -> Organization:
    acting = permissions.acting_for(by, organization)
    verdict = Verdict.of({Refusal.NOT_ALLOWED: acting is not None})
    require(verdict, subject=organization, organization_id=organization.pk)
    assert acting is not None  # the verdict said so
    return acting
