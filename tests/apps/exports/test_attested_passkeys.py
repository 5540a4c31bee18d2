"""Passkeys for which an organization vouches: how they are confirmed, revoked and required, and what a thief makes of that."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from tests.passkeys import (
    SoftPasskey,
    answered,
    attested_passkey,
    refused_by_worker,
    release_address,
    release_form,
)

pytestmark = pytest.mark.django_db


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
    command = ["attest_passkey", "officer@example.org", "--organization", network.nonprofit.name_en, "--fingerprint"]
    with pytest.raises(CommandError):
        call_command(*command, "0000 1111 2222 3333 4444")

    call_command(*command, fingerprint_of(passkey.credential))

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

    answer = sign_in(network.steward).post(release_address(run), release_form(run, agreement, network))

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
    page = browser.post(address, {})
    assert browser.post(address, answered(page, steward_passkey)).status_code == 302
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
    from entente.organizations.confirmations.attestations import attest
    from entente.organizations.models import AttestedRole, Organization
    from entente.organizations.services import found_organization, join, make_account
    from entente.organizations.tasks import signing_key

    hers = found_organization(kind="region_211", name_en="Hers", name_fr="À elle", jurisdiction="CA-ON")
    thief = make_account(email="thief@example.org", name="Thief", password="a long invented phrase")
    join(thief, hers, "data_steward")
    run_jobs()
    attested_passkey(thief, hers)
    role = AttestedRole(
        organization=hers, person=thief, role="data_steward", given_by=thief, attested_at=timezone.now()
    )
    key, seed = signing_key(hers)
    attest(role, key=key, seed=seed)
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
    page = browser.post(address, {"roles": ["contributor", "auditor"]})
    assert browser.post(address, answered(page, requiring.steward_passkey)).status_code == 302
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


def test_receipts_stand_on_a_page(requiring: Any, sign_in: Any, client: Client) -> None:
    page = sign_in(requiring.steward).get("/en/account/passkeys/").content.decode()

    assert "The organization requires that acts are confirmed with passkeys" in page
    assert json.dumps({}) not in page
