"""Enrol a passkey, confirm or decline a colleague's, revoke one, require them. What counts is attested by the worker afterwards."""

from __future__ import annotations

import uuid

from allauth.mfa.models import Authenticator
from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.organizations import policies
from entente.organizations.models import (
    AttestedPasskey,
    EnrolmentDecision,
    Organization,
    PasskeyEnrolment,
    PasskeyRequirement,
    User,
)
from entente.organizations.notices import notify
from entente.organizations.permissions import may
from entente.organizations.queries import people_of
from entente.organizations.queries.confirmations import requirement_verdict, same_fingerprint
from entente.organizations.roles import Role

MANAGE = "organizations.manage_members"


@transaction.atomic
def enrol_passkeys(person: User) -> list[PasskeyEnrolment]:
    """Each passkey of a person waits in each of her organizations for a colleague who confirms it; those that do already stay."""
    keys = Authenticator.objects.filter(user=person, type=Authenticator.Type.WEBAUTHN)
    credentials = [bytes(key.wrap().authenticator_data.credential_data) for key in keys]
    organizations = Organization.objects.filter(memberships__user=person).distinct()
    enrolled = []
    for organization in organizations:
        for credential in credentials:
            enrolment, is_new = PasskeyEnrolment.objects.get_or_create(
                organization=organization, person=person, credential=credential
            )
            if is_new:
                enrolled.append(enrolment)
                record("passkey.enrolled", by=person, subject=person, organization_id=organization.pk)
                stewards = people_of(organization, Role.DATA_STEWARD)
                notify(stewards, "passkey.to_confirm", organization, but_not=person)
                defer("organizations.announce_passkey", enrolment_id=str(enrolment.pk))
    return enrolled


@transaction.atomic
def confirm_passkey(enrolment_id: uuid.UUID, *, fingerprint: str, by: User) -> EnrolmentDecision:
    """A data steward types the fingerprint that her colleague read to her."""
    enrolment = _locked(enrolment_id)
    verdict = may(by, MANAGE, enrolment.organization) & policies.can_confirm_passkey(
        is_own=enrolment.person_id == by.pk,
        is_open=not hasattr(enrolment, "decision"),
        fits=same_fingerprint(fingerprint, enrolment.credential),
    )
    require(verdict, subject=enrolment.person, organization_id=enrolment.organization_id)
    decision = EnrolmentDecision.objects.create(enrolment=enrolment, by=by, fingerprint=fingerprint)
    record("passkey.confirmed", by=by, subject=enrolment.person, organization_id=enrolment.organization_id)
    defer("organizations.attest_passkey", decision_id=str(decision.pk))
    return decision


@transaction.atomic
def decline_passkey(enrolment_id: uuid.UUID, *, by: User) -> EnrolmentDecision:
    """It is not the colleague's, or she does not know of it."""
    enrolment = _locked(enrolment_id)
    verdict = may(by, MANAGE, enrolment.organization) & policies.can_confirm_passkey(
        is_own=enrolment.person_id == by.pk, is_open=not hasattr(enrolment, "decision"), fits=True
    )
    require(verdict, subject=enrolment.person, organization_id=enrolment.organization_id)
    decision = EnrolmentDecision.objects.create(enrolment=enrolment, by=by)
    record("passkey.declined", by=by, subject=enrolment.person, organization_id=enrolment.organization_id)
    notify([enrolment.person], "passkey.declined", enrolment.organization)
    return decision


@transaction.atomic
def revoke_passkey(passkey_id: uuid.UUID, *, by: User) -> None:
    """Whoever lost a passkey ends it herself, or a data steward does. It opens nothing: the person needs another one from then on."""
    passkey = AttestedPasskey.objects.select_related("organization", "person").get(pk=passkey_id)
    if passkey.person_id != by.pk:
        require(may(by, MANAGE, passkey.organization), subject=passkey.person, organization_id=passkey.organization_id)
    defer("organizations.revoke_passkey", passkey_id=str(passkey.pk))


@transaction.atomic
def ask_for_requirement(organization_id: uuid.UUID, *, by: User) -> Organization:
    """From now on each act of those who decide is confirmed by a passkey, once the worker has judged that."""
    organization = Organization.objects.select_for_update().get(pk=organization_id)
    verdict = may(by, MANAGE, organization) & requirement_verdict(organization)
    require(verdict, subject=organization, organization_id=organization.pk)
    defer("organizations.require_passkeys", organization_id=str(organization.pk), person_id=str(by.pk))
    return organization


@transaction.atomic
def end_requirement(organization_id: uuid.UUID, *, by: User) -> PasskeyRequirement:
    """Another data steward than the one who began it."""
    requirement = PasskeyRequirement.objects.select_related("organization").get(
        organization=organization_id, ended_at=None
    )
    verdict = may(by, MANAGE, requirement.organization) & policies.can_end_requirement(
        is_same=requirement.by_id == by.pk
    )
    require(verdict, subject=requirement.organization, organization_id=organization_id)
    defer("organizations.end_requirement", organization_id=str(organization_id), person_id=str(by.pk))
    return requirement


def _locked(enrolment_id: uuid.UUID) -> PasskeyEnrolment:
    enrolments = PasskeyEnrolment.objects.select_for_update(of=("self",))
    return enrolments.select_related("organization", "person").get(pk=enrolment_id)
