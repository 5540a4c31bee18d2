"""Acts on organizations and their people, as a passkey signs them. Those on other records are made beside what does them."""

from __future__ import annotations

from uuid import UUID, uuid5

from entente.organizations.confirmations.assertions import fingerprint_of
from entente.organizations.confirmations.challenges import Act
from entente.organizations.models import Membership, Organization, OrganizationKey, PasskeyEnrolment, PasskeyRequirement


def passkey_act(enrolment: PasskeyEnrolment) -> Act:
    """A colleague confirms a passkey."""
    content = {"person": str(enrolment.person_id), "fingerprint": fingerprint_of(enrolment.credential)}
    return Act("passkey.confirmed", enrolment.organization_id, content)


def role_act(membership: Membership) -> Act:
    """A role is given to a person."""
    return Act(
        "membership.given",
        membership.organization_id,
        {"person": str(membership.user_id), "role": str(membership.role)},
    )


def keys_act(key: OrganizationKey) -> Act:
    """New keys are asked for, which take the place of ``key``."""
    return Act("organization.keys_asked_for", key.organization_id, {"number": key.number})


def requirement_act(organization: Organization) -> Act:
    """Passkeys are required from now on, and the roles are vouched for as they stand."""
    roles = sorted(f"{person} {role}" for person, role in organization.memberships.values_list("user", "role"))
    return Act("passkeys.required", organization.pk, {"roles": roles, "helpers": helpers_of(organization)})


def helpers_of(organization: Organization) -> list[str]:
    """The organizations whose people act for this one: its sponsor and its review pool."""
    return sorted(str(key) for key in (organization.sponsor_id, organization.review_pool_id) if key is not None)


def ending_act(requirement: PasskeyRequirement) -> Act:
    """Passkeys are no longer required."""
    return Act("passkeys.requirement_ended", requirement.organization_id, {"since": requirement.since.isoformat()})


def requirement_record(organization: Organization) -> UUID:
    """Names the requirement that is to begin or end, so that what was confirmed for an earlier one counts for no later one."""
    last = PasskeyRequirement.objects.filter(organization=organization).values_list("since", "ended_at").first()
    return uuid5(organization.pk, " ".join("" if at is None else at.isoformat() for at in last or ()))
