"""What a recipient does to pass on what another node released to it: one person opens it, a second one approves; either takes it back."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.db import transaction

from agreements.models import Agreement
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.federation.models import RemoteOnward, RemoteRelease
from entente.federation.queries.onward import onward_share_verdict
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports import permissions
from exports.policies import can_approve_onward


@transaction.atomic
def open_onward(
    release_id: uuid.UUID, recipient: Organization, under: Agreement, *, ends_on: date, by: User, now: datetime
) -> RemoteOnward:
    """Propose to pass a release of another node on. A second person approves, then that node is asked."""
    release = _release(release_id)
    verdict = permissions.may_pass_on(by, release.recipient)
    verdict &= onward_share_verdict(release, recipient, under, ends_on=ends_on, now=now)
    require(verdict, subject=release, organization_id=release.recipient_id)
    if release.onward_shares.filter(recipient=recipient, approved=None).exists():
        raise Invalid(Finding("onward.proposed_already"))
    live = release.onward_shares.filter(recipient=recipient, approved=True, codes=[], ended_at=None, taken_back_at=None)
    if live.exclude(access_ends_at__lte=now).exists():
        raise Invalid(Finding("entitlement.given_already"))
    share = RemoteOnward.objects.create(
        release=release, recipient=recipient, agreement=under, ends_on=ends_on, opened_by=by, opened_at=now
    )
    _record("remote.onward_opened", share, by=by)
    people = people_of(release.recipient, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
    notify(people, "remote.onward_opened", release, but_not=by)
    return share


@transaction.atomic
def decide_onward(share_id: uuid.UUID, *, approve: bool, reason: str = "", by: User, now: datetime) -> RemoteOnward:
    """The second person lets it be passed on, judged anew, and the provider's node is asked; or refuses it with a reason."""
    share = _locked(share_id)
    release = share.release
    verdict = permissions.may_approve_onward(by, release.recipient)
    verdict &= can_approve_onward(is_open=share.approved is None, by_another=share.opened_by_id != by.pk)
    if approve:
        verdict &= onward_share_verdict(release, share.recipient, share.agreement, ends_on=share.ends_on, now=now)
    require(verdict, subject=release, organization_id=release.recipient_id)
    if not approve and not reason.strip():
        raise Invalid(Finding("entitlement.reason_missing"))
    share.approved, share.decided_by, share.decided_at = approve, by, now
    share.reason = "" if approve else reason.strip()[:500]
    share.save(update_fields=["approved", "decided_by", "decided_at", "reason"])
    _record("remote.onward_approved" if approve else "remote.onward_refused", share, by=by)
    if approve:
        defer("federation.ask_onward", share_id=str(share.pk))
    return share


@transaction.atomic
def take_back(share_id: uuid.UUID, *, reason: str, by: User, now: datetime) -> RemoteOnward:
    """Whoever passed it on takes it back; the provider's node ends it."""
    share = _locked(share_id)
    verdict = permissions.may_approve_onward(by, share.release.recipient)
    verdict &= can_approve_onward(is_open=share.is_live(now) and share.taken_back_at is None, by_another=True)
    require(verdict, subject=share.release, organization_id=share.release.recipient_id)
    if not reason.strip():
        raise Invalid(Finding("entitlement.reason_missing"))
    share.taken_back_by, share.taken_back_at, share.reason = by, now, reason.strip()[:500]
    share.save(update_fields=["taken_back_by", "taken_back_at", "reason"])
    _record("remote.onward_taken_back", share, by=by)
    defer("federation.take_onward_back", share_id=str(share.pk))
    return share


def _record(event: str, share: RemoteOnward, *, by: User) -> None:
    release = share.release
    facts = {"node_id": release.peer_id, "recipient_id": share.recipient_id}
    record(event, by=by, subject=release, organization_id=release.recipient_id, **facts)


def _release(release_id: uuid.UUID) -> RemoteRelease:
    return RemoteRelease.objects.select_related("peer", "agreement", "recipient", "owner").get(pk=release_id)


def _locked(share_id: uuid.UUID) -> RemoteOnward:
    shares = RemoteOnward.objects.select_for_update(of=("self",)).select_related(
        "release__peer", "release__agreement", "release__recipient", "recipient", "agreement"
    )
    return shares.get(pk=share_id)
