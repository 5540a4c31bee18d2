"""What a recipient does to pass on what it received: one person opens it, a second one approves; either ends it."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.db import transaction

from agreements.models import Agreement
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports import permissions
from exports.deliveries.onward import access_of, begin_onward, onward_share_verdict, require_new_and_markable
from exports.deliveries.revocation import end_entitlement
from exports.models import Entitlement, OnwardShare
from exports.policies import can_approve_onward


@transaction.atomic
def open_onward(
    entitlement_id: uuid.UUID, recipient: Organization, under: Agreement, *, ends_on: date, by: User, now: datetime
) -> OnwardShare:
    """Propose to pass a release on, under an agreement in which the recipient provides to the other organization. A second person approves."""
    first = _locked(entitlement_id)
    passed_on = access_of(first, recipient, under, ends_on=ends_on, by=by, now=now)
    verdict = permissions.may_pass_on(by, first.recipient) & onward_share_verdict(passed_on, ends_on=ends_on, now=now)
    require(verdict, subject=first, organization_id=first.recipient_id)
    require_new_and_markable(first, recipient, under)
    if first.onward_shares.filter(recipient=recipient, approved=None).exists():
        raise Invalid(Finding("onward.proposed_already"))
    share = OnwardShare.objects.create(
        entitlement=first, recipient=recipient, agreement=under, ends_on=ends_on, opened_by=by, opened_at=now
    )
    record("onward.opened", by=by, subject=first, organization_id=first.recipient_id, recipient_id=recipient.pk)
    people = people_of(first.recipient, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
    notify(people, "onward.opened", first, but_not=by)
    return share


@transaction.atomic
def decide_onward(share_id: uuid.UUID, *, approve: bool, reason: str = "", by: User, now: datetime) -> OnwardShare:
    """The second person lets it be passed on, judged anew, or refuses it with a reason. The provider is told."""
    share = (
        OnwardShare.objects.select_for_update(of=("self",)).select_related("recipient", "agreement").get(pk=share_id)
    )
    first = _locked(share.entitlement_id)
    verdict = permissions.may_approve_onward(by, first.recipient)
    verdict &= can_approve_onward(is_open=share.approved is None, by_another=share.opened_by_id != by.pk)
    passed_on = access_of(first, share.recipient, share.agreement, ends_on=share.ends_on, by=by, now=now)
    if approve:
        verdict &= onward_share_verdict(passed_on, ends_on=share.ends_on, now=now)
    require(verdict, subject=first, organization_id=first.recipient_id)
    share.approved, share.decided_by, share.decided_at = approve, by, now
    facts = {"recipient_id": share.recipient_id}
    if not approve:
        if not reason.strip():
            raise Invalid(Finding("entitlement.reason_missing"))
        share.reason = reason.strip()[:500]
        share.save(update_fields=["approved", "decided_by", "decided_at", "reason"])
        record("onward.refused", by=by, subject=first, organization_id=first.recipient_id, **facts)
        return share
    require_new_and_markable(first, share.recipient, share.agreement)
    begin_onward(passed_on, by=by)
    share.granted = passed_on
    share.save(update_fields=["approved", "decided_by", "decided_at", "granted"])
    record("onward.approved", by=by, subject=first, organization_id=first.recipient_id, **facts)
    return share


@transaction.atomic
def end_onward(entitlement_id: uuid.UUID, *, reason: str, by: User, now: datetime) -> Entitlement:
    """Whoever passed it on takes it back; the files of the other organization are erased."""
    passed_on = _locked(entitlement_id)
    first = passed_on.passed_on_from
    if first is None:
        raise Entitlement.DoesNotExist
    verdict = permissions.may_approve_onward(by, first.recipient)
    require(verdict, subject=passed_on, organization_id=first.recipient_id)
    if not reason.strip():
        raise Invalid(Finding("entitlement.reason_missing"))
    end_entitlement(passed_on, by=by, reason=reason.strip(), now=now)
    return passed_on


def _locked(entitlement_id: uuid.UUID) -> Entitlement:
    entitlements = Entitlement.objects.select_for_update(of=("self",)).select_related(
        "release__run__version__dataset__owner", "release__agreement", "recipient", "passed_on_from__recipient"
    )
    return entitlements.get(pk=entitlement_id)
