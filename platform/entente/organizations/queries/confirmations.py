"""Who must confirm an act with a passkey, and whether she did: asked by pages as a courtesy, and by the worker before anything leaves."""

from __future__ import annotations

from collections.abc import Buffer, Mapping
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from entente.core.verdicts import Verdict
from entente.organizations import policies
from entente.organizations.confirmations.assertions import fingerprint_of, is_signed
from entente.organizations.confirmations.attestations import is_attested
from entente.organizations.confirmations.challenges import Act, challenge_of
from entente.organizations.models import (
    ActAssertion,
    AttestedPasskey,
    AttestedRole,
    Organization,
    PasskeyEnrolment,
    PasskeyRequirement,
    User,
)
from entente.organizations.roles import ROLE_PERMISSIONS, SECOND_FACTOR_ROLES


def requires_passkeys(organization_id: UUID) -> bool:
    """Whether the organization wants each act of those who decide for it confirmed by an attested passkey."""
    return PasskeyRequirement.objects.filter(organization=organization_id, ended_at=None).exists()


def acting_for(organization_id: UUID) -> frozenset[UUID]:
    """The organizations whose people act for this one, and whose word about a passkey or a role therefore counts: itself, its sponsor and its
    review pool. Where it requires passkeys, those that stood in what was confirmed then: whom a page names later acts for it only anew."""
    requirement = PasskeyRequirement.objects.filter(organization=organization_id, ended_at=None).first()
    if requirement is not None:
        helpers = requirement.helpers if is_attested(requirement) else []
        return frozenset({organization_id, *map(UUID, helpers)})
    named = Organization.objects.values_list("sponsor", "review_pool").get(pk=organization_id)
    return frozenset({organization_id, *filter(None, named)})


def needs_passkey(person: User, organization_id: UUID) -> bool:
    """Whoever has, or had, a passkey that this organization or one that acts for it vouches for confirms with it; for others the organization decides."""
    attested = AttestedPasskey.objects.filter(person=person, organization__in=acting_for(organization_id))
    return attested.exists() or requires_passkeys(organization_id)


def passkeys_of(person: User, organization_id: UUID) -> list[AttestedPasskey]:
    """The passkeys with which a person can confirm acts for an organization now. The word of another organization does not count."""
    live = AttestedPasskey.objects.filter(
        person=person, revoked_at=None, organization__in=acting_for(organization_id)
    ).order_by("attested_at", "id")
    return [passkey for passkey in live if is_attested(passkey)]


def receipt_addresses(person: User, organization_id: UUID) -> list[str]:
    """Where a person learns what was confirmed in her name: at the addresses that were attested with her passkeys."""
    return sorted({passkey.address for passkey in passkeys_of(person, organization_id)})


def confirmation_verdict(act: Act, record_id: UUID, person: User) -> Verdict:
    """Whether the person confirmed exactly this act on this record, where she must."""
    needed = needs_passkey(person, act.organization_id)
    confirmed = needed and confirmed_content(act.code, record_id, person, act.organization_id) == dict(act.content)
    return policies.is_confirmed(needed=needed, confirmed=confirmed)


def confirmed_content(code: str, record_id: UUID, person: User, organization_id: UUID) -> Mapping[str, Any] | None:
    """What the person confirmed when she did this to the record for this organization; ``None`` where no attested passkey of hers signed it."""
    known = ActAssertion.objects.filter(act=code, record_id=record_id, person=person, organization=organization_id)
    assertion = known.first()
    return None if assertion is None or not is_verified(assertion) else assertion.content


def is_verified(assertion: ActAssertion) -> bool:
    """Whether an attested passkey of the person signed what the assertion says. A revoked one did only what was verified before its end."""
    act = Act(assertion.act, assertion.organization_id, assertion.content)
    challenge = challenge_of(act, person_id=assertion.person_id, nonce=assertion.nonce, issued_at=assertion.issued_at)
    usable = Q(revoked_at=None)
    if hasattr(assertion, "receipt"):
        usable |= Q(revoked_at__gt=assertion.receipt.verified_at)
    acting = acting_for(assertion.organization_id)
    passkeys = AttestedPasskey.objects.filter(usable, person=assertion.person_id, organization__in=acting)
    return any(
        is_signed(assertion.response, challenge, bytes(passkey.credential)) and is_attested(passkey)
        for passkey in passkeys
    )


def right_verdict(person: User, permission: str, owner: Organization) -> Verdict:
    """Where the owner requires passkeys: a role that includes ``permission`` is attested by it, or by the one that acts for it."""
    required = requires_passkeys(owner.pk)
    roles = AttestedRole.objects.filter(person=person, organization__in=acting_for(owner.pk))
    held = required and any(permission in ROLE_PERMISSIONS[role.role] and is_attested(role) for role in roles)
    return policies.holds_attested_role(required=required, held=held)


def same_fingerprint(typed: str, credential: Buffer) -> bool:
    """Whether what somebody typed is the fingerprint of a passkey; spaces and case do not count."""
    return "".join(typed.split()).upper() == fingerprint_of(credential).replace(" ", "")


def requirement_verdict(organization: Organization) -> Verdict:
    """Whether passkeys can be required: nobody who decides would be locked out."""
    deciding = set(organization.memberships.filter(role__in=SECOND_FACTOR_ROLES).values_list("user", flat=True))
    with_passkey = {passkey.person_id for passkey in live_passkeys(organization)}
    return policies.can_require_passkeys(everyone_has_one=deciding <= with_passkey, deciding=len(deciding))


def live_passkeys(organization: Organization) -> list[AttestedPasskey]:
    """The passkeys of the organization's people with which acts can be confirmed now."""
    people = organization.memberships.values("user")
    live = AttestedPasskey.objects.filter(
        person__in=people, revoked_at=None, organization__in=acting_for(organization.pk)
    ).select_related("person", "confirmed_by")
    return [passkey for passkey in live.order_by("person__name", "id") if is_attested(passkey)]


def enrolments_to_decide(organization: Organization) -> QuerySet[PasskeyEnrolment]:
    """The passkeys of members that wait for a colleague."""
    open_ones = PasskeyEnrolment.objects.filter(organization=organization, decision=None, attested=None)
    return open_ones.filter(person__memberships__organization=organization).select_related("person").distinct()
