"""Acts that a passkey confirms: whoever holds the web process can write each row, and not the signature. What she wrote never leaves."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from tests.passkeys import PRESENT, SoftPasskey, answered, attested_passkey

pytestmark = pytest.mark.django_db


@pytest.fixture
def steward_passkey(network: Any) -> SoftPasskey:
    return attested_passkey(network.steward, network.nonprofit)


@pytest.fixture
def officer_passkey(network: Any) -> SoftPasskey:
    return attested_passkey(network.officer, network.nonprofit)


def refused_by_worker(view: str) -> list[str]:
    from entente.audit.models import AuditEvent

    events = AuditEvent.objects.filter(refused=True, facts__view=view)
    return [reason for event in events for reason in event.facts["reasons"]]


def release_form(run: Any, agreement: Any, network: Any) -> dict[str, Any]:
    return {
        "agreement": str(agreement.pk),
        "purpose": "service-planning",
        "recipients": [str(network.city.pk)],
        "ends_on": agreement.ends_on.isoformat(),
        "agreed": "on",
    }


# --- On the page --------------------------------------------------------------------------------------------------
def test_release_is_confirmed_on_the_page_between_and_leaves(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, sign_in: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.organizations.models import ActAssertion
    from exports.models import Release

    browser, address = sign_in(network.steward), f"/en/releases/new/{run.pk}/"
    address = _release_address(run)

    asked = browser.post(address, release_form(run, agreement, network))

    assert asked.status_code == 200
    assert "City of Maple" in asked.content.decode()
    assert not Release.objects.exists()

    done = browser.post(address, answered(asked, steward_passkey))

    assert done.status_code == 302
    run_jobs()
    release = Release.objects.get()
    assert release.status == "available"
    assertion = ActAssertion.objects.get(record_id=release.pk)
    assert assertion.receipt.jws
    assert [message.subject for message in mail.outbox if network.steward.email in message.to].count(
        "You confirmed an act with your passkey"
    ) == 1


def test_answer_for_another_act_is_asked_for_again(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, sign_in: Any
) -> None:
    """The fields are changed between the page and the answer: what was signed is not what would be done."""
    from exports.models import Release

    browser, address = sign_in(network.steward), _release_address(run)
    asked = browser.post(address, release_form(run, agreement, network))

    changed = answered(asked, steward_passkey) | {"ends_on": (agreement.ends_on - timedelta(days=1)).isoformat()}
    again = browser.post(address, changed)

    assert again.status_code == 200
    assert b"act-options" in again.content
    assert not Release.objects.exists()


@pytest.mark.parametrize(
    "stranger",
    [
        SoftPasskey(),
        SoftPasskey(origin="http://testserver.example.org"),
        SoftPasskey(host="example.org"),
        SoftPasskey(flags=PRESENT),
    ],
    ids=["unknown key", "another origin", "another relying party", "nobody verified"],
)
def test_answers_that_are_none(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, sign_in: Any, stranger: SoftPasskey
) -> None:
    from exports.models import Release

    if stranger.origin != "http://testserver" or stranger.host != "testserver" or stranger.flags == PRESENT:
        stranger.key, stranger.identifier = steward_passkey.key, steward_passkey.identifier
    browser, address = sign_in(network.steward), _release_address(run)
    asked = browser.post(address, release_form(run, agreement, network))

    again = browser.post(address, answered(asked, stranger))

    assert again.status_code == 200
    assert "That was not confirmed" in again.content.decode()
    assert not Release.objects.exists()


def test_answer_is_good_once(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, sign_in: Any
) -> None:
    browser, address = sign_in(network.steward), _release_address(run)
    fields = answered(browser.post(address, release_form(run, agreement, network)), steward_passkey)
    assert browser.post(address, fields).status_code == 302

    again = browser.post(address, fields)

    assert again.status_code in (200, 403)  # released already, or asked for anew: never by the old answer
    from exports.models import Release

    assert Release.objects.count() == 1


def test_program_cannot_release_for_whoever_has_a_passkey(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey
) -> None:
    from entente.core.errors import NotPermitted
    from entente.organizations.confirmations.pages import refuse_programs

    with pytest.raises(NotPermitted) as refused:
        refuse_programs(network.steward, network.nonprofit.pk)

    assert refused.value.code_given == "act.passkey_by_hand"


# --- The thief, with the web process's own means ------------------------------------------------------------------
def test_release_in_the_name_of_a_steward_with_a_passkey_never_leaves(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, release_to_city: Any, run_jobs: Any
) -> None:
    release = release_to_city()

    run_jobs()

    release.refresh_from_db()
    assert (release.status, release.error_code) == ("failed", "act.not_confirmed")
    assert refused_by_worker("exports.publish_release") == ["act.not_confirmed"]
    assert not release.files.exists()


def test_approval_in_the_name_of_an_officer_with_a_passkey_never_leaves(
    run: Any, agreement: Any, network: Any, officer_passkey: SoftPasskey, release_to_city: Any, run_jobs: Any
) -> None:
    release = release_to_city()

    run_jobs()

    release.refresh_from_db()
    assert (release.status, release.error_code) == ("failed", "act.not_confirmed")


def test_assertion_of_the_thiefs_own_key_is_none(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, release_to_city: Any, run_jobs: Any
) -> None:
    """She writes the row that a page would write, signed by a passkey of hers."""
    from entente.organizations.confirmations.challenges import challenge_of
    from entente.organizations.models import ActAssertion
    from exports.gate import release_act

    release = release_to_city()
    act, nonce, now = release_act(release), uuid.uuid4(), timezone.now()
    challenge = challenge_of(act, person_id=network.steward.pk, nonce=nonce, issued_at=now)
    ActAssertion.objects.create(
        act=act.code, record_id=release.pk, organization=network.nonprofit, person=network.steward,
        content=dict(act.content), nonce=nonce, issued_at=now, response=SoftPasskey().sign(challenge),
    )  # fmt: skip

    run_jobs()

    release.refresh_from_db()
    assert (release.status, release.error_code) == ("failed", "act.not_confirmed")


def test_passkey_that_the_thief_attests_herself_is_none(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, release_to_city: Any, run_jobs: Any
) -> None:
    """Also where the database would let her: the organization's key did not sign it."""
    from entente.organizations.confirmations.challenges import challenge_of
    from entente.organizations.models import ActAssertion, AttestedPasskey, PasskeyEnrolment
    from exports.gate import release_act

    release, hers = release_to_city(), SoftPasskey(identifier=b"of the thief")
    signed = AttestedPasskey.objects.get(person=network.steward)
    enrolment = PasskeyEnrolment.objects.create(
        organization=network.nonprofit, person=network.steward, credential=hers.credential
    )
    AttestedPasskey.objects.create(
        enrolment=enrolment, organization=network.nonprofit, person=network.steward, credential=hers.credential,
        attested_at=timezone.now(), jws=signed.jws,
    )  # fmt: skip
    act, nonce, now = release_act(release), uuid.uuid4(), timezone.now()
    challenge = challenge_of(act, person_id=network.steward.pk, nonce=nonce, issued_at=now)
    ActAssertion.objects.create(
        act=act.code, record_id=release.pk, organization=network.nonprofit, person=network.steward,
        content=dict(act.content), nonce=nonce, issued_at=now, response=hers.sign(challenge),
    )  # fmt: skip

    run_jobs()

    release.refresh_from_db()
    assert (release.status, release.error_code) == ("failed", "act.not_confirmed")


def test_passkey_attested_by_a_key_that_the_thief_made_is_none(
    network: Any, steward_passkey: SoftPasskey, run_jobs: Any
) -> None:
    """She puts an organization's key of her own beside the real one, and signs with it."""
    from entente.organizations.confirmations.attestations import attest, is_attested
    from entente.organizations.models import AttestedPasskey, OrganizationKey
    from entente.vault import sealing

    passkey, real, seed = AttestedPasskey.objects.get(), network.nonprofit.key, sealing.new_key()
    hers = OrganizationKey.objects.create(
        organization=network.nonprofit, number=7, public_key=real.public_key, wrapped_private_key=b"",
        signing_public_key=sealing.signing_public(seed), wrapped_signing_key=b"", wrapped_hash_key=b"",
        node_kid=real.node_kid, node_signature=real.node_signature,
    )  # fmt: skip
    assert is_attested(passkey)

    attest(passkey, key=hers, seed=seed)

    assert not is_attested(passkey)


def test_signature_in_the_name_of_a_steward_with_a_passkey_is_not_sealed(
    network: Any, agreement: Any, run: Any, release_to_city: Any, run_jobs: Any
) -> None:
    from agreements.models import Signature

    attested_passkey(network.city_steward, network.city)
    Signature.objects.filter(signed_by=network.city_steward).update(jws="")
    signature = Signature.objects.get(signed_by=network.city_steward)
    from entente.audit.jobs import defer

    defer("agreements.seal_signature", signature_id=str(signature.pk))
    run_jobs("urgent")

    signature.refresh_from_db()
    assert signature.jws == ""
    assert set(refused_by_worker("agreements.seal")) == {"act.not_confirmed"}


def test_agreement_that_nobody_signed_lets_nothing_leave(
    network: Any, agreement: Any, run: Any, release_to_city: Any, run_jobs: Any
) -> None:
    """Its status says that it is in force, and a row says that the city signed."""
    from agreements.models import Signature

    run_jobs()
    Signature.objects.filter(signed_by=network.city_steward).delete()
    release = release_to_city()

    run_jobs()

    release.refresh_from_db()
    assert (release.status, release.error_code) == ("failed", "agreement.not_sealed")


@pytest.mark.parametrize("forger", ["contributor", "recipient"])
def test_release_by_whoever_may_not_never_leaves(
    network: Any, agreement: Any, run: Any, release_to_city: Any, run_jobs: Any, forger: str
) -> None:
    from exports.models import Release

    release = release_to_city()
    Release.objects.filter(pk=release.pk).update(released_by=getattr(network, forger))

    run_jobs()

    release.refresh_from_db()
    assert (release.status, release.error_code) == ("failed", "permission.missing")


def test_run_that_its_own_contributor_approved_never_leaves(
    network: Any, agreement: Any, run: Any, release_to_city: Any, run_jobs: Any
) -> None:
    from anonymizer.models import Run

    Run.objects.filter(pk=run.pk).update(decided_by=network.contributor)
    release = release_to_city()

    run_jobs()

    release.refresh_from_db()
    assert (release.status, release.error_code) == ("failed", "run.own_upload")


def test_recipient_whom_nobody_added_gets_no_files(
    network: Any, agreement: Any, run: Any, release_to_city: Any, run_jobs: Any
) -> None:
    """An entitlement of an organization that is no party, inserted beside those of the release."""
    from entente.audit.jobs import defer
    from exports.models import Delivery, Entitlement

    release = release_to_city()
    run_jobs()
    known = release.entitlements.get()
    forged = Entitlement.objects.create(
        release=release, recipient=network.region, starts_at=known.starts_at, ends_at=known.ends_at,
        granted_by=known.granted_by,
    )  # fmt: skip
    Delivery.objects.create(entitlement=forged)
    defer("exports.deliver", entitlement_id=str(forged.pk))

    run_jobs()

    delivery = Delivery.objects.get(pk=forged.pk)
    assert (delivery.status, delivery.files) == ("failed", [])


# --- Enrolment ----------------------------------------------------------------------------------------------------
@pytest.fixture
def second_steward(network: Any) -> Any:
    return type(network.steward).objects.get(email="second-steward@example.org")


def enrolled(network: Any, run_jobs: Any) -> tuple[SoftPasskey, Any]:
    from entente.organizations.services import enrol_passkeys

    passkey = SoftPasskey(identifier=network.officer.pk.bytes)
    passkey.add_to(network.officer)
    (enrolment,) = enrol_passkeys(network.officer)
    run_jobs()
    return passkey, enrolment


def test_colleague_confirms_by_the_fingerprint_that_the_worker_mailed(
    network: Any, sign_in: Any, run_jobs: Any
) -> None:
    from entente.organizations.models import AttestedPasskey
    from entente.organizations.queries.confirmations import passkeys_of

    _passkey, enrolment = enrolled(network, run_jobs)
    (letter,) = [message for message in mail.outbox if network.officer.email in message.to and "    " in message.body]
    fingerprint = next(line.strip() for line in letter.body.splitlines() if line.startswith("    "))
    page = sign_in(network.steward).get(f"/en/organization/{network.nonprofit.pk}/").content.decode()
    assert fingerprint not in page  # it is heard, not read here

    address = f"/en/organization/{network.nonprofit.pk}/passkeys/{enrolment.pk}/"
    wrong = sign_in(network.steward).post(address, {"decision": "confirm", "fingerprint": "0000 1111 2222 3333 4444"})
    assert wrong.status_code == 403
    assert not AttestedPasskey.objects.exists()

    sign_in(network.steward).post(address, {"decision": "confirm", "fingerprint": fingerprint.lower()})
    run_jobs()

    assert [passkey.confirmed_by for passkey in passkeys_of(network.officer, network.nonprofit.pk)] == [network.steward]


def test_operator_vouches_where_there_is_no_colleague(network: Any, run_jobs: Any) -> None:
    from django.core.management import CommandError, call_command

    from entente.organizations.confirmations.assertions import fingerprint_of
    from entente.organizations.models import AttestedPasskey

    passkey, _ = enrolled(network, run_jobs)
    asked = ["attest_passkey", "officer@example.org", "--organization", network.nonprofit.name_en, "--fingerprint"]
    with pytest.raises(CommandError):
        call_command(*asked, "0000 1111 2222 3333 4444")

    call_command(*asked, fingerprint_of(passkey.credential))

    assert AttestedPasskey.objects.get().confirmed_by is None


def test_own_passkey_is_confirmed_by_nobody_but_another(network: Any, sign_in: Any, run_jobs: Any) -> None:
    from entente.organizations.confirmations.assertions import fingerprint_of
    from entente.organizations.models import AttestedPasskey, EnrolmentDecision
    from entente.organizations.services import enrol_passkeys

    passkey = SoftPasskey()
    passkey.add_to(network.steward)
    (enrolment,) = enrol_passkeys(network.steward)
    address = f"/en/organization/{network.nonprofit.pk}/passkeys/{enrolment.pk}/"
    typed = {"decision": "confirm", "fingerprint": fingerprint_of(passkey.credential)}
    assert sign_in(network.steward).post(address, typed).status_code == 403

    from entente.audit.jobs import defer

    forged = EnrolmentDecision.objects.create(enrolment=enrolment, by=network.steward, fingerprint=typed["fingerprint"])
    defer("organizations.attest_passkey", decision_id=str(forged.pk))
    run_jobs()

    assert not AttestedPasskey.objects.exists()
    assert "passkey.own" in refused_by_worker("organizations.attest_passkey")


def test_revoked_passkey_confirms_nothing_and_its_person_still_needs_one(
    network: Any, steward_passkey: SoftPasskey, run: Any, agreement: Any, sign_in: Any, run_jobs: Any
) -> None:
    from entente.organizations.models import AttestedPasskey
    from entente.organizations.services import revoke_passkey

    revoke_passkey(AttestedPasskey.objects.get().pk, by=network.steward)
    run_jobs()

    answer = sign_in(network.steward).post(_release_address(run), release_form(run, agreement, network))

    assert answer.status_code == 403
    assert "act.passkey_needed" in answer.content.decode()


# --- An organization that requires passkeys -----------------------------------------------------------------------
@pytest.fixture
def requiring(network: Any, agreement: Any, second_steward: Any, sign_in: Any, run_jobs: Any) -> Any:
    run_jobs()  # signed and sealed before anybody had a passkey
    steward_passkey = attested_passkey(network.steward, network.nonprofit)
    attested_passkey(network.officer, network.nonprofit)
    attested_passkey(second_steward, network.nonprofit)
    browser, address = sign_in(network.steward), f"/en/organization/{network.nonprofit.pk}/passkeys/"
    asked = browser.post(address, {})
    assert browser.post(address, answered(asked, steward_passkey)).status_code == 302
    run_jobs()
    network.steward_passkey = steward_passkey
    return network


def test_member_whom_a_thief_inserts_releases_nothing(
    requiring: Any, run: Any, agreement: Any, release_to_city: Any, run_jobs: Any
) -> None:
    from entente.organizations.models import Membership, PasskeyRequirement

    requirement = PasskeyRequirement.objects.get(organization=requiring.nonprofit, ended_at=None)
    assert requirement.helpers == [str(requiring.region.pk)]  # its sponsor then
    thief = requiring.recipient
    Membership.objects.create(
        user=thief, organization=requiring.nonprofit, role="data_steward", given_by=requiring.steward
    )
    thief.groups.add(requiring.nonprofit.role_groups.get(role="data_steward").group)
    release = release_to_city(by=thief)

    run_jobs()

    release.refresh_from_db()
    assert (release.status, release.error_code) == ("failed", "member.role_not_attested")


def test_sponsor_whom_a_thief_names_releases_nothing(
    requiring: Any, run: Any, agreement: Any, release_to_city: Any, run_jobs: Any
) -> None:
    """An organization of her own, whose key vouches for her, becomes the sponsor of another one by a row."""
    from entente.catalogue.permissions import grant_to_owner
    from entente.organizations.models import AttestedRole, Organization
    from entente.organizations.services import found_organization, join, make_account
    from entente.organizations.tasks.attestations import _sign

    hers = found_organization(kind="region_211", name_en="Hers", name_fr="À elle", jurisdiction="CA-ON")
    thief = make_account(email="thief@example.org", name="Thief", password="a long invented phrase")
    join(thief, hers, "data_steward")
    run_jobs()
    attested_passkey(thief, hers)
    role = AttestedRole(
        organization=hers, person=thief, role="data_steward", given_by=thief, attested_at=timezone.now()
    )
    _sign(role, hers)
    role.save()
    Organization.objects.filter(pk=requiring.nonprofit.pk).update(sponsor=hers)
    dataset = type(run.dataset).objects.get(pk=run.dataset.pk)
    grant_to_owner(dataset)
    release = release_to_city(by=thief)

    run_jobs()

    release.refresh_from_db()
    assert (release.status, release.error_code) == ("failed", "member.role_not_attested")


def test_passkey_for_which_another_organization_vouches_confirms_nothing_here(
    network: Any, steward_passkey: SoftPasskey
) -> None:
    from entente.organizations.queries.confirmations import needs_passkey, passkeys_of

    here, there = network.nonprofit.pk, network.city.pk

    assert passkeys_of(network.steward, here)
    assert passkeys_of(network.steward, there) == []
    assert (needs_passkey(network.steward, here), needs_passkey(network.steward, there)) == (True, False)


def test_role_is_given_with_a_passkey_and_vouched_for(requiring: Any, sign_in: Any, run_jobs: Any) -> None:
    from entente.organizations.models import AttestedRole

    browser = sign_in(requiring.steward)
    address = f"/en/organization/{requiring.nonprofit.pk}/people/{requiring.contributor.pk}/"
    asked = browser.post(address, {"roles": ["contributor", "auditor"]})
    assert browser.post(address, answered(asked, requiring.steward_passkey)).status_code == 302
    run_jobs()

    roles = AttestedRole.objects.filter(person=requiring.contributor).values_list("role", flat=True)
    assert sorted(roles) == ["auditor", "contributor"]

    browser.post(address, {"roles": ["contributor"]})
    run_jobs()
    assert list(AttestedRole.objects.filter(person=requiring.contributor).values_list("role", flat=True)) == [
        "contributor"
    ]


def test_whoever_began_it_does_not_end_it(requiring: Any, sign_in: Any) -> None:
    address = f"/en/organization/{requiring.nonprofit.pk}/passkeys/"

    assert sign_in(requiring.steward).post(address, {}).status_code == 403


def _release_address(run: Any) -> str:
    from django.urls import reverse

    return reverse("exports:release_run", args=[run.pk])


def test_receipts_stand_on_a_page(requiring: Any, sign_in: Any, client: Client) -> None:
    page = sign_in(requiring.steward).get("/en/account/passkeys/").content.decode()

    assert "The organization requires that acts are confirmed with passkeys" in page
    assert json.dumps({}) not in page
