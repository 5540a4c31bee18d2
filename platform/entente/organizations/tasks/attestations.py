"""What the worker attests under an organization's key, after it has judged it: passkeys, roles, and acts that were confirmed."""

from __future__ import annotations

from datetime import timedelta
from typing import Final
from uuid import UUID

from django.db import models, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from entente.audit.failures import again
from entente.audit.services import record, record_refusal, require
from entente.core.canonical import canonical
from entente.core.errors import Failed, NotPermitted
from entente.core.events import collected
from entente.core.verdicts import Verdict
from entente.organizations import policies, queries
from entente.organizations.confirmations.acts import (
    ending_act,
    helpers_of,
    passkey_act,
    requirement_act,
    requirement_record,
    role_act,
)
from entente.organizations.confirmations.assertions import fingerprint_of
from entente.organizations.confirmations.attestations import attest
from entente.organizations.confirmations.receipts import place_next, receipt_of
from entente.organizations.confirmations.rights import DECIDED_BY
from entente.organizations.models import (
    ActAssertion,
    ActReceipt,
    AttestedPasskey,
    AttestedRole,
    EnrolmentDecision,
    Membership,
    Organization,
    PasskeyEnrolment,
    PasskeyRequirement,
    User,
)
from entente.organizations.notices import notify, queue_mail
from entente.organizations.permissions import may
from entente.organizations.queries.confirmations import (
    confirmation_verdict,
    is_verified,
    receipt_addresses,
    requirement_verdict,
    requires_passkeys,
    right_verdict,
    same_fingerprint,
)
from entente.organizations.roles import SECOND_FACTOR_ROLES, Role
from entente.organizations.tasks.keys import signing_key
from entente.proof import jws
from entente.proof.receipts import RECEIPT

RETRY: Final = RetryStrategy(max_attempts=5, wait=1, exponential_wait=2, retry_exceptions={Failed})
MANAGE: Final = "organizations.manage_members"
LIVES: Final = timedelta(days=1)
"""How long after a page asked for it an assertion may reach the worker."""

again(
    "organizations.announce_passkey",
    "organizations.attest_passkey",
    "organizations.revoke_passkey",
    "organizations.require_passkeys",
    "organizations.end_requirement",
    "organizations.attest_role",
    "organizations.end_role",
    "organizations.verify_assertion",
)


@app.task(name="organizations.announce_passkey", queue="urgent", retry=RETRY)
def announce_passkey(enrolment_id: str) -> None:
    """Write to the person herself which passkey waits in her name: the page that shows it could lie, this mail does not come from it."""
    enrolment = PasskeyEnrolment.objects.select_related("person", "organization").get(pk=enrolment_id)
    person = enrolment.person
    with translation.override(person.language):
        subject = gettext("A passkey was added to your account")
        advice = gettext(
            "Read it to a data steward of your organization, on the telephone or in person, so that acts can be confirmed with it. If you added no "
            "passkey, tell your data steward and whoever runs the site at once."
        )
        body = f"{gettext('Its fingerprint is:')}\n\n    {fingerprint_of(enrolment.credential)}\n\n{advice}"
    queue_mail(person.email, subject, body)


@app.task(name="organizations.attest_passkey", queue="urgent", retry=RETRY)
@transaction.atomic
def attest_passkey(decision_id: str) -> None:
    """A colleague confirmed a passkey: judge that, then vouch for it. What does not hold is recorded and vouches for nothing."""
    decision = EnrolmentDecision.objects.select_related("enrolment__organization", "enrolment__person", "by").get(
        pk=decision_id
    )
    enrolment, by = decision.enrolment, decision.by
    if not decision.fingerprint or AttestedPasskey.objects.filter(enrolment=enrolment).exists():
        return
    organization = enrolment.organization
    verdict = (
        may(by, MANAGE, organization)
        & policies.can_confirm_passkey(
            is_own=by.pk == enrolment.person_id,
            is_open=True,
            fits=same_fingerprint(decision.fingerprint, enrolment.credential),
        )
        & right_verdict(by, MANAGE, organization)
        & confirmation_verdict(passkey_act(enrolment), enrolment.pk, by)
    )
    if not _holds(verdict, enrolment, organization, by, "organizations.attest_passkey"):
        return
    vouch_for(enrolment, by=by)


def vouch_for(enrolment: PasskeyEnrolment, *, by: User | None) -> AttestedPasskey:
    """The organization's key signs for a passkey that was judged; ``by`` is ``None`` for the operator. Worker only."""
    organization = enrolment.organization
    passkey = AttestedPasskey(
        enrolment=enrolment,
        organization=organization,
        person=enrolment.person,
        credential=enrolment.credential,
        address=enrolment.person.email,
        confirmed_by=by,
        attested_at=timezone.now(),
    )
    _sign(passkey, organization)
    passkey.save(force_insert=True)
    record("passkey.attested", by=by, subject=enrolment.person, organization_id=organization.pk, passkey_id=passkey.pk)
    notify([enrolment.person], "passkey.attested", organization)
    return passkey


@app.task(name="organizations.revoke_passkey", queue="urgent", retry=RETRY)
@transaction.atomic
def revoke_passkey(passkey_id: str) -> None:
    """It confirms nothing from now on; whoever asked for that needs no right to it, as it opens nothing."""
    passkey = AttestedPasskey.objects.select_for_update(of=("self",)).select_related("person").get(pk=passkey_id)
    if passkey.revoked_at is not None:
        return
    passkey.revoked_at = timezone.now()
    passkey.save(update_fields=["revoked_at"])
    record("passkey.revoked", by=None, subject=passkey, organization_id=passkey.organization_id)
    stewards = queries.people_of(passkey.organization, Role.DATA_STEWARD)
    notify([passkey.person, *stewards], "passkey.revoked", passkey.organization)


@app.task(name="organizations.require_passkeys", queue="urgent", retry=RETRY)
@transaction.atomic
def require_passkeys(organization_id: str, person_id: str) -> None:
    """A data steward wants each act confirmed: judge that, and vouch for the roles as they stood in what she confirmed."""
    organization = Organization.objects.select_for_update().get(pk=organization_id)
    by = User.objects.get(pk=person_id)
    if requires_passkeys(organization.pk):
        return
    verdict = (
        may(by, MANAGE, organization)
        & requirement_verdict(organization)
        & confirmation_verdict(requirement_act(organization), requirement_record(organization), by)
    )
    if not _holds(verdict, organization, organization, by, "organizations.require_passkeys"):
        return
    requirement = PasskeyRequirement(
        organization=organization, by=by, since=timezone.now(), helpers=helpers_of(organization)
    )
    _sign(requirement, organization)
    requirement.save()
    AttestedRole.objects.filter(organization=organization).delete()
    for membership in organization.memberships.select_related("user"):
        _vouch_for_role(membership, by=by)
    record("passkeys.required", by=by, subject=organization, organization_id=organization.pk)
    notify(queries.people_of(organization), "passkeys.required", organization, but_not=by)


@app.task(name="organizations.end_requirement", queue="urgent", retry=RETRY)
@transaction.atomic
def end_requirement(organization_id: str, person_id: str) -> None:
    """Another data steward ends it, and confirms that."""
    organization = Organization.objects.select_for_update().get(pk=organization_id)
    by = User.objects.get(pk=person_id)
    requirement = PasskeyRequirement.objects.filter(organization=organization, ended_at=None).first()
    if requirement is None:
        return
    verdict = (
        may(by, MANAGE, organization)
        & right_verdict(by, MANAGE, organization)
        & policies.can_end_requirement(is_same=requirement.by_id == by.pk)
        & confirmation_verdict(ending_act(requirement), requirement_record(organization), by)
    )
    if not _holds(verdict, organization, organization, by, "organizations.end_requirement"):
        return
    requirement.ended_by, requirement.ended_at = by, timezone.now()
    requirement.save(update_fields=["ended_by", "ended_at"])
    record("passkeys.requirement_ended", by=by, subject=organization, organization_id=organization.pk)
    notify(queries.people_of(organization), "passkeys.requirement_ended", organization, but_not=by)


@app.task(name="organizations.attest_role", queue="urgent", retry=RETRY)
@transaction.atomic
def attest_role(membership_id: str) -> None:
    """A role was given in an organization that requires passkeys: judge that, and vouch for it."""
    membership = Membership.objects.filter(pk=membership_id).select_related("organization", "user", "given_by").first()
    if membership is None or not requires_passkeys(membership.organization_id):
        return
    organization, by = membership.organization, membership.given_by
    if by is None:  # the operator gave it, who signs no act: a data steward gives it anew on the page
        return
    verdict = (
        may(by, MANAGE, organization)
        & policies.can_give_role(to_oneself=by.pk == membership.user_id, other_stewards=1)
        & right_verdict(by, MANAGE, organization)
        & confirmation_verdict(role_act(membership), membership.pk, by)
    )
    if _holds(verdict, membership, organization, by, "organizations.attest_role"):
        _vouch_for_role(membership, by=by)


@app.task(name="organizations.end_role", queue="urgent", retry=RETRY)
def end_role(organization_id: str, person_id: str, role: str) -> None:
    """A role was taken: nobody vouches for it any more, whatever is written later."""
    organization, person = UUID(organization_id), UUID(person_id)
    if not Membership.objects.filter(organization=organization, user=person, role=role).exists():
        AttestedRole.objects.filter(organization=organization, person=person, role=role).delete()


@app.task(name="organizations.verify_assertion", queue="urgent", retry=RETRY)
@transaction.atomic
def verify_assertion(assertion_id: str) -> None:
    """Verify what a passkey signed, as soon as it comes; say so under the organization's key, and to the person by mail."""
    assertion = ActAssertion.objects.select_related("person", "organization").get(pk=assertion_id)
    person, organization, now = assertion.person, assertion.organization, timezone.now()
    User.objects.select_for_update(of=("self",)).get(pk=person.pk)  # one receipt after the other
    if ActReceipt.objects.filter(assertion=assertion).exists():
        return
    fresh = abs(now - assertion.issued_at) < LIVES
    verdict = policies.is_confirmed(needed=True, confirmed=fresh and is_verified(assertion))
    if assertion.act in DECIDED_BY:
        verdict &= right_verdict(person, DECIDED_BY[assertion.act], organization)
    if not _holds(verdict, assertion, organization, person, "organizations.verify_assertion"):
        return
    receipt = ActReceipt(assertion=assertion, verified_at=now)
    place_next(receipt)
    key, seed = signing_key(organization)
    receipt.jws = jws.sign_detached(
        seed, canonical(receipt_of(assertion, receipt)), {"typ": RECEIPT, "kid": str(key.pk)}
    )
    receipt.save(force_insert=True)
    record("act.confirmed", by=person, subject=assertion, organization_id=organization.pk, act=assertion.act)
    _tell(assertion, receipt)


def _tell(assertion: ActAssertion, receipt: ActReceipt) -> None:
    person = assertion.person
    with translation.override(person.language):
        sentence = collected()[assertion.act].sentence
        at = timezone.localtime(receipt.verified_at).strftime("%Y-%m-%d %H:%M")
        subject = gettext("You confirmed an act with your passkey")
        body = gettext(
            "%(act)s, at %(at)s. Receipt %(receipt)s, number %(number)s from this organization.\n\nAll that you confirmed stands on your page “What you confirmed”. If you did not do "
            "this, tell your data steward and whoever runs the site at once."
        ) % {"act": sentence, "at": at, "receipt": assertion.pk, "number": receipt.number}
    for address in receipt_addresses(person, assertion.organization_id):
        queue_mail(address, subject, body)


def _vouch_for_role(membership: Membership, *, by: User) -> None:
    role = AttestedRole(
        organization=membership.organization,
        person=membership.user,
        role=membership.role,
        given_by=by,
        attested_at=timezone.now(),
    )
    _sign(role, membership.organization)
    AttestedRole.objects.update_or_create(
        organization=role.organization,
        person=role.person,
        role=role.role,
        defaults={"given_by": by, "attested_at": role.attested_at, "jws": role.jws},
    )


def _sign(attested: AttestedPasskey | AttestedRole | PasskeyRequirement, organization: Organization) -> None:
    key, seed = signing_key(organization)
    attest(attested, key=key, seed=seed)


def _holds(verdict: Verdict, subject: models.Model, organization: Organization, by: User, task: str) -> bool:
    """Whether the verdict allows it; else the refusal is recorded, and the privacy officers are told that something claimed to be."""
    try:
        require(verdict, subject=subject, organization_id=organization.pk)
    except NotPermitted as error:
        record_refusal(by, error, view=task)
        deciding = queries.people_of(organization, *SECOND_FACTOR_ROLES)
        notify(deciding, "act.refused_by_worker", organization)
        return False
    return True
