"""Sign an agreement, or return it to its drafter."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from agreements import permissions, policies
from agreements.models import Agreement, AgreementParty, Signature
from agreements.services.moving import locked, moved, stated
from agreements.states import AgreementStatus
from entente.audit.services import record, require
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def return_agreement(agreement_id: uuid.UUID, *, by: User, reason: str) -> Agreement:
    """Back to its drafter with a reason; signatures given so far are void."""
    agreement = locked(agreement_id)
    stated(agreement, reason)
    Signature.objects.filter(party__agreement=agreement).delete()
    moved(agreement, AgreementStatus.DRAFT, by=by)
    return agreement


@transaction.atomic
def sign_agreement(
    agreement_id: uuid.UUID, *, party_id: uuid.UUID, read_digest: str, by: User, now: datetime
) -> Agreement:
    """Sign for a party what was read; with the last signature it comes into force."""
    agreement = locked(agreement_id)
    party: AgreementParty = agreement.parties.get(pk=party_id)
    today = agreement.today(now)
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_sign(
        agreement,
        is_drafter=agreement.drafted_by_id == by.pk,
        has_signed=party.missing == 0 or party.signatures.filter(signed_by=by).exists(),
        read_digest=read_digest,
        today=today,
    )
    if not permissions.parties_for(by, agreement).filter(pk=party.pk).exists():
        verdict = may(by, "organizations.draft_agreement", party.organization) & verdict
    require(verdict, subject=agreement, organization_id=party.organization_id)
    Signature.objects.create(party=party, signed_by=by, signed_at=now, digest=agreement.digest())
    record("agreement.signed", by=by, subject=agreement, organization_id=party.organization_id, digest=read_digest)
    signed = [each.missing == 0 for each in agreement.parties.prefetch_related("signatures")]
    if all(signed):
        verdict = policies.can_activate(agreement, signed=signed, today=today)
        moved(agreement, AgreementStatus.ACTIVE, by=by, provided=verdict)
        agreement.activated_at = now
        agreement.save(update_fields=["activated_at"])
    return agreement
