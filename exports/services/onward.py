"""What a recipient does to pass on what it received: one person opens it, a second one approves; either ends it."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.db import transaction

from agreements.models import Agreement
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.models.organizations import this_node
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports import permissions
from exports.deliveries.revocation import end_entitlement
from exports.formats import can_be_marked
from exports.gate import CurrentPolicies, entitlement_verdict, passing_verdict
from exports.models import Delivery, Entitlement, OnwardShare
from exports.policies import can_approve_onward, can_pass_on
from exports.states import ReleaseStatus


@transaction.atomic
def open_onward(
    entitlement_id: uuid.UUID, recipient: Organization, under: Agreement, *, ends_on: date, by: User, now: datetime
) -> OnwardShare:
    """Propose to pass a release on, under an agreement in which the recipient provides to the other organization. A second person approves."""
    first = _locked(entitlement_id)
    passed_on = access_of(first, recipient, under, ends_on=ends_on, by=by, now=now)
    verdict = permissions.may_pass_on(by, first.recipient) & _verdict(passed_on, ends_on=ends_on, now=now)
    require(verdict, subject=first, organization_id=first.recipient_id)
    _refuse_twice(first, recipient)
    if under.current.machine_terms.fingerprint and not can_be_marked(first.release.formats):
        raise Invalid(Finding("release.mark_needs_rows"))
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
        verdict &= _verdict(passed_on, ends_on=share.ends_on, now=now)
    require(verdict, subject=first, organization_id=first.recipient_id)
    share.approved, share.decided_by, share.decided_at = approve, by, now
    if not approve:
        if not reason.strip():
            raise Invalid(Finding("entitlement.reason_missing"))
        share.reason = reason.strip()[:500]
        share.save(update_fields=["approved", "decided_by", "decided_at", "reason"])
        record(
            "onward.refused", by=by, subject=first, organization_id=first.recipient_id, recipient_id=share.recipient_id
        )
        return share
    _refuse_twice(first, share.recipient)
    passed_on.save(force_insert=True)
    Delivery.objects.create(entitlement=passed_on)
    permissions.grant(passed_on)
    share.granted = passed_on
    share.save(update_fields=["approved", "decided_by", "decided_at", "granted"])
    _tell_of(passed_on, first, by=by)
    defer("exports.deliver", entitlement_id=str(passed_on.pk))
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


def access_of(
    first: Entitlement, recipient: Organization, under: Agreement, *, ends_on: date, by: User, now: datetime
) -> Entitlement:
    """The access that would follow, unsaved: never longer than the first one, nor than either agreement."""
    agreement, below = first.release.agreement.current, under.current
    ends_at = min(first.ends_at, agreement.end_of(min(ends_on, agreement.ends_on)), below.end_of(below.ends_on))
    return Entitlement(
        release=first.release,
        recipient=recipient,
        starts_at=now,
        ends_at=ends_at,
        granted_by=by,
        passed_on_from=first,
        passed_on_under=under,
    )


def _verdict(passed_on: Entitlement, *, ends_on: date, now: datetime) -> Verdict:
    first = passed_on.passed_on_from
    assert first is not None
    homes = {first.release.dataset.owner.home_node, first.recipient.home_node, passed_on.recipient.home_node}
    return (
        can_pass_on(
            is_available=first.release.status == ReleaseStatus.AVAILABLE,
            is_first=first.passed_on_from_id is None,
            is_here=homes == {this_node()},
            within_first=ends_on <= first.last_day,
        )
        & entitlement_verdict(passed_on, CurrentPolicies(now))
        & passing_verdict(passed_on, now=now)
    )


def _refuse_twice(first: Entitlement, recipient: Organization) -> None:
    if first.release.entitlements.filter(recipient=recipient, revoked_at=None).exists():
        raise Invalid(Finding("entitlement.given_already"))


def _tell_of(passed_on: Entitlement, first: Entitlement, *, by: User) -> None:
    """The provider's trail names to whom it went, from whom and under which agreement; its people are told."""
    release = passed_on.release
    facts = {
        "release_id": release.pk,
        "recipient_id": passed_on.recipient_id,
        "passed_on_by": first.recipient_id,
        "agreement_id": passed_on.passed_on_under_id,
    }
    record("onward.granted", by=by, subject=passed_on, organization_id=release.dataset.owner_id, **facts)
    record(
        "onward.approved", by=by, subject=first, organization_id=first.recipient_id, recipient_id=passed_on.recipient_id
    )
    notify(people_of(release.dataset.owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "onward.granted", release)


def _locked(entitlement_id: uuid.UUID) -> Entitlement:
    entitlements = Entitlement.objects.select_for_update(of=("self",)).select_related(
        "release__run__version__dataset__owner", "release__agreement", "recipient", "passed_on_from__recipient"
    )
    return entitlements.get(pk=entitlement_id)
