"""Which sealed documents a person may see: scans of papers, and what shows an organization's safeguards. The worker asks again before it opens one."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings

from agreements import permissions, policies
from agreements.models import Agreement, EarlierAgreementEntry, Evidence, PaperSignature, Viewing
from entente.audit.models import AuditEvent
from entente.audit.policies import Refusal
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may


def scan_verdict(agreement: Agreement, *, is_kept: bool, by: User, now: datetime) -> Verdict:
    """A steward or officer of a party sees the papers of its agreement."""
    verdict = may(by, "agreements.suspend_agreement", agreement) & policies.can_view(is_kept=is_kept)
    return verdict & _quota_verdict(by, now)


def evidence_verdict(owner: Organization, *, is_kept: bool, by: User, now: datetime) -> Verdict:
    """Stewards and officers of an organization, and of its sponsor, see what shows its safeguards."""
    keeps = Verdict.of({Refusal.NOT_ALLOWED: permissions.keeps_evidence(by, owner)})
    return keeps & policies.can_view(is_kept=is_kept) & _quota_verdict(by, now)


def viewing_verdict(viewing: Viewing, *, now: datetime) -> Verdict:
    """Whether a view may be filled: a row proves nothing, neither who asked nor that its document is one that can be seen so."""
    by, document, agreement = viewing.asked_by, viewing.document, viewing.agreement
    in_time = now < viewing.expires_at <= now + timedelta(minutes=settings.LOOK_MINUTES)
    verdict = policies.can_fill_view(in_time=in_time, is_document=_is_document(viewing))
    is_kept = document.destroyed_at is None
    if agreement is None:
        return verdict & evidence_verdict(viewing.owner, is_kept=is_kept, by=by, now=now)
    return verdict & scan_verdict(agreement, is_kept=is_kept, by=by, now=now)


def _is_document(viewing: Viewing) -> bool:
    """Whether what would be opened is a scan of the agreement, or kept to show the owner's safeguards: nothing else is shown so."""
    document, agreement = viewing.document_id, viewing.agreement
    if agreement is None:
        evidence = Evidence.objects.filter(sealed=document, organization=viewing.owner_id, removed_at=None)
        return evidence.exists()
    signed = PaperSignature.objects.filter(
        scan=document, party__agreement=agreement, party__organization=viewing.owner_id
    )
    entered = EarlierAgreementEntry.objects.filter(
        scan=document, agreement=agreement, agreement__drafted_for=viewing.owner_id
    )
    return signed.exists() or entered.exists()


def _quota_verdict(by: User, now: datetime) -> Verdict:
    """By the audit trail, from which nothing can be taken away."""
    opened = AuditEvent.objects.filter(event="document.opened", refused=False, actor_id=by.pk)
    today = opened.filter(at__gt=now - timedelta(days=1)).count()
    return policies.can_open_another(opened=today, most=settings.DOCUMENTS_A_DAY)
