"""Suspend, resume and terminate an agreement; report a breach; attest the destruction."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from agreements import permissions, policies
from agreements.comparison.obligations import GIVING
from agreements.models import Agreement, BreachReport, Destruction
from agreements.notices import tell
from agreements.queries.nodes import is_told_elsewhere, resume_verdict, spans_nodes, stopped_elsewhere, stopped_here
from agreements.services.moving import locked, moved, stated
from agreements.states import AgreementStatus
from agreements.tasks import end
from agreements.tasks.announcements import announce
from agreements.tasks.stops import lift, stop
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may


@transaction.atomic
def suspend_agreement(agreement_id: uuid.UUID, *, by: User, reason: str) -> Agreement:
    """Nothing can be released or downloaded under it until a provider resumes it. Any party can stop the flow."""
    agreement = locked(agreement_id)
    stated(agreement, reason)
    _suspend(agreement, by=by, now=timezone.now())
    tell(agreement, "agreement.suspended", but_not=by)
    return agreement


@transaction.atomic
def resume_agreement(agreement_id: uuid.UUID, *, by: User) -> Agreement:
    """It is in force again, for the rest of its term. Only those whose data it is about may say so.

    Where another node suspended it too, it stands still until that one resumes it as well.
    """
    agreement = locked(agreement_id)
    verdict = resume_verdict(agreement, by)
    if stopped_here(agreement):
        verdict = may(by, "agreements.suspend_agreement", agreement) & verdict
        require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
        lift(agreement, node=settings.NODE_ID, at=timezone.now())
        announce(agreement, "agreement.resumed")
        if stopped_elsewhere(agreement):
            record("agreement.stop_lifted", by=by, subject=agreement, organization_id=agreement.drafted_for_id)
            return agreement
    moved(agreement, AgreementStatus.ACTIVE, by=by, provided=verdict)
    defer("after.agreement_resumed", agreement_id=str(agreement.pk))
    if spans_nodes(agreement):  # an amendment that everybody signed may have waited for this
        defer("federation.activate_agreement", lineage=str(agreement.lineage))
    if agreement.machine_terms.split is not None:
        defer("agreements.split_again", agreement_id=str(agreement.pk))
    tell(agreement, "agreement.resumed", but_not=by)
    return agreement


@transaction.atomic
def terminate_agreement(agreement_id: uuid.UUID, *, by: User, reason: str, now: datetime) -> Agreement:
    """It ends at once: the next request is refused, and what was delivered is erased."""
    agreement = locked(agreement_id)
    stated(agreement, reason)
    end(agreement, to=AgreementStatus.TERMINATED, by=by, now=now)
    if is_told_elsewhere(agreement):
        stop(agreement, node=settings.NODE_ID, is_final=True, reason=agreement.reason, at=now)
        announce(agreement, "agreement.terminated", reason=agreement.reason)
    return agreement


@transaction.atomic
def report_breach(
    agreement_id: uuid.UUID, *, happened_on: date, what: str, notified: str, suspend: bool, by: User, now: datetime
) -> BreachReport:
    """What happened, when, and who was told; with ``suspend`` nothing moves from this moment on."""
    agreement = locked(agreement_id)
    verdict = may(by, "agreements.suspend_agreement", agreement)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    if happened_on > agreement.today(now):
        raise Invalid(Finding("agreement.breach_in_the_future"))
    if not what.strip():
        raise Invalid(Finding("agreement.breach_of_nothing"))
    suspends = suspend and agreement.status == AgreementStatus.ACTIVE
    if suspends:
        _suspend(agreement, by=by, now=now)
    report = BreachReport.objects.create(
        agreement=agreement,
        reported_for=_organization_of(by, agreement),
        reported_by=by,
        reported_at=now,
        happened_on=happened_on,
        what=what.strip(),
        notified=notified.strip(),
        suspended=suspends,
    )
    record(
        "agreement.breach_reported",
        by=by,
        subject=agreement,
        organization_id=report.reported_for_id,
        report=report.pk,
        suspended=suspends,
    )
    tell(agreement, "agreement.breach_reported", but_not=by)
    return report


@transaction.atomic
def attest_destruction(
    agreement_id: uuid.UUID, *, destroyed_on: date, method: str, by: User, now: datetime
) -> Destruction:
    """A recipient's certificate: it destroyed, on a day and in a way, what it held under an agreement that ended."""
    agreement = locked(agreement_id)
    owed = permissions.destructions_for(by, agreement).filter(attested_at=None).first()
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_attest(owes=owed is not None)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert owed is not None  # the verdict said so
    if destroyed_on > agreement.today(now):
        raise Invalid(Finding("agreement.destruction_in_the_future"))
    if not method.strip():
        raise Invalid(Finding("agreement.method_missing"))
    owed.attested_by, owed.attested_at, owed.destroyed_on, owed.method = by, now, destroyed_on, method.strip()[:500]
    owed.save(update_fields=["attested_by", "attested_at", "destroyed_on", "method"])
    record("agreement.destruction_attested", by=by, subject=agreement, organization_id=owed.recipient_id)
    tell(agreement, "agreement.destruction_attested", roles=GIVING, but_not=by)
    announce(agreement, "destruction.attested", destruction=str(owed.pk))
    return owed


def _suspend(agreement: Agreement, *, by: User, now: datetime) -> None:
    """Nothing passes from now on, and what was delivered is withheld within seconds; other nodes are told, and not asked."""
    moved(agreement, AgreementStatus.SUSPENDED, by=by)
    defer("after.agreement_suspended", agreement_id=str(agreement.pk))
    if is_told_elsewhere(agreement):
        stop(agreement, node=settings.NODE_ID, is_final=False, reason=agreement.reason, at=now)
        announce(agreement, "agreement.suspended", reason=agreement.reason)


def _organization_of(user: User, agreement: Agreement) -> Organization:
    organization = permissions.organizations_for(user, agreement).first()
    return organization if organization is not None else agreement.drafted_for
