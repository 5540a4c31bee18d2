"""Access that a recipient passes on: how it would be, whether it may be, and how it begins."""

from __future__ import annotations

from datetime import date, datetime

from agreements.models import Agreement
from entente.audit.jobs import defer
from entente.audit.services import record
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.models.organizations import this_node
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports import permissions
from exports.formats import can_be_marked
from exports.gate import CurrentPolicies, entitlement_verdict, passing_verdict, tell_provider_of_source
from exports.models import Delivery, Entitlement
from exports.policies import can_pass_on
from exports.states import ReleaseStatus


def access_of(
    first: Entitlement, recipient: Organization, under: Agreement, *, ends_on: date, by: User | None, now: datetime
) -> Entitlement:
    """The access that would follow, unsaved: never longer than the first one, nor than either agreement. ``by``: nobody of this node."""
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


def onward_share_verdict(
    passed_on: Entitlement, *, ends_on: date, now: datetime, asked_by_node: bool = False
) -> Verdict:
    """Whether access may be passed on so, by both agreements.

    Args:
        asked_by_node: the node of whoever passes it on asked, whose word was verified.
    """
    first = passed_on.passed_on_from
    assert first is not None
    is_here = first.release.dataset.owner.home_node == this_node() and first.recipient.is_remote == asked_by_node
    return (
        can_pass_on(
            is_available=first.release.status == ReleaseStatus.AVAILABLE,
            is_first=first.passed_on_from_id is None,
            is_here=is_here,
            within_first=ends_on <= first.last_day,
        )
        & entitlement_verdict(passed_on, CurrentPolicies(now))
        & passing_verdict(passed_on, now=now)
    )


def require_new_and_markable(first: Entitlement, recipient: Organization, under: Agreement) -> None:
    """The other organization has no access to the release yet, and files can bear its mark where the agreement asks for it.

    Raises:
        Invalid: "entitlement.given_already"; "release.mark_needs_rows".
    """
    if first.release.entitlements.filter(recipient=recipient, revoked_at=None).exists():
        raise Invalid(Finding("entitlement.given_already"))
    if under.current.machine_terms.fingerprint and not can_be_marked(first.release.formats):
        raise Invalid(Finding("release.mark_needs_rows"))


def begin_onward(passed_on: Entitlement, *, by: User | None) -> None:
    """What was judged begins; the provider's trail names to whom it went, from whom and under which agreement, and its people are told."""
    first, release = passed_on.passed_on_from, passed_on.release
    assert first is not None
    passed_on.save(force_insert=True)
    Delivery.objects.create(entitlement=passed_on)
    permissions.grant(passed_on)
    facts = {
        "release_id": release.pk,
        "recipient_id": passed_on.recipient_id,
        "passed_on_by": first.recipient_id,
        "agreement_id": passed_on.passed_on_under_id,
    }
    record("onward.granted", by=by, subject=passed_on, organization_id=release.dataset.owner_id, **facts)
    notify(people_of(release.dataset.owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "onward.granted", release)
    tell_provider_of_source(release, [passed_on.recipient_id], by)
    defer("exports.deliver", entitlement_id=str(passed_on.pk))
