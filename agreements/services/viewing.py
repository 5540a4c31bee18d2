"""See a sealed document: the scan of a signed paper, or what shows an organization's safeguards. Each view is recorded."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db import transaction

from agreements import policies
from agreements.models import Agreement, EarlierAgreementEntry, Evidence, PaperSignature, Viewing
from agreements.queries.sealed_documents import evidence_verdict, scan_verdict
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.organizations.models import Organization, User
from entente.vault import sealing
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader

SCAN: Final = "scan"
"""What the file of a scan is called; its ending follows from its bytes."""


@transaction.atomic
def ask_to_view_scan(agreement_id: uuid.UUID, scan_id: uuid.UUID, *, by: User, now: datetime) -> tuple[Viewing, bytes]:
    """A view of the paper that a party signed, or of an agreement entered from paper, for a steward or officer of a party; and its key."""
    agreement = Agreement.objects.select_related("drafted_for").get(pk=agreement_id)
    paper = PaperSignature.objects.filter(party__agreement=agreement, scan=scan_id).select_related(
        "party__organization"
    )
    signed, entry = paper.first(), EarlierAgreementEntry.objects.filter(agreement=agreement, scan=scan_id).first()
    owner = signed.party.organization if signed else agreement.drafted_for
    document = (signed or entry).scan if signed or entry else None  # type: ignore[union-attr]  # one of both is there
    is_kept = document is not None and document.destroyed_at is None
    verdict = scan_verdict(agreement, is_kept=is_kept, by=by, now=now)
    require(verdict, subject=agreement, organization_id=owner.pk)
    assert document is not None  # the verdict said so
    viewing, key = _new(document, owner, name=SCAN, agreement=agreement, by=by, now=now)
    record(
        "document.looked_at", by=by, subject=agreement, organization_id=owner.pk, kind="scan", sha256=document.sha256
    )
    return viewing, key


@transaction.atomic
def ask_to_view_evidence(evidence_id: uuid.UUID, *, by: User, now: datetime) -> tuple[Viewing, bytes]:
    """A view of what shows an organization's safeguards, for its own stewards and officers and its sponsor's; and its key."""
    evidence = Evidence.objects.select_related("organization__sponsor", "sealed").get(pk=evidence_id)
    owner = evidence.organization
    is_kept = evidence.removed_at is None and evidence.sealed.destroyed_at is None
    verdict = evidence_verdict(owner, is_kept=is_kept, by=by, now=now)
    require(verdict, subject=owner, organization_id=owner.pk)
    viewing, key = _new(evidence.sealed, owner, name=evidence.name, by=by, now=now)
    facts = {"kind": "evidence", "sha256": evidence.sealed.sha256}
    record("document.looked_at", by=by, subject=owner, organization_id=owner.pk, **facts)
    return viewing, key


def open_viewing(viewing_id: uuid.UUID, *, key: bytes | None, by: User, now: datetime) -> SealedReader | None:
    """The document, opened with the key from the asker's browser, to be closed by the caller; ``None`` while the worker seals it."""
    viewing = Viewing.objects.select_related("copy__store").get(pk=viewing_id)
    verdict = policies.can_open_view(viewing, is_asker=viewing.asked_by_id == by.pk, has_key=key is not None, now=now)
    require(verdict, subject=viewing.agreement or viewing.owner, organization_id=viewing.owner_id)
    if viewing.copy is None:
        return None
    assert key is not None  # the verdict said so
    return SealedReader(viewing.copy, private_key=key)


def _new(
    document: SealedObject,
    owner: Organization,
    *,
    name: str,
    by: User,
    now: datetime,
    agreement: Agreement | None = None,
) -> tuple[Viewing, bytes]:
    private, public = sealing.new_key_pair()
    viewing = Viewing.objects.create(
        document=document,
        owner=owner,
        name=name,
        agreement=agreement,
        asked_by=by,
        asked_at=now,
        expires_at=now + timedelta(minutes=settings.LOOK_MINUTES),
        public_key=public,
    )
    defer("agreements.seal_viewing", viewing_id=str(viewing.pk))
    return viewing, private
