"""Acts that a passkey confirms: whoever holds the web process can write each row, and not the signature. What she wrote never leaves."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from tests.passkeys import (
    PRESENT,
    SoftPasskey,
    answered,
    attested_passkey,
    refused_by_worker,
    release_address,
    release_form,
)

pytestmark = pytest.mark.django_db


# --- On the page --------------------------------------------------------------------------------------------------
def test_release_is_confirmed_on_the_page_between_and_leaves(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, sign_in: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.organizations.models import ActAssertion
    from exports.models import Release

    browser, address = sign_in(network.steward), f"/en/releases/new/{run.pk}/"
    address = release_address(run)

    page = browser.post(address, release_form(run, agreement, network))

    assert page.status_code == 200
    assert "City of Maple" in page.content.decode()
    assert not Release.objects.exists()

    done = browser.post(address, answered(page, steward_passkey))

    assert done.status_code == 302
    run_jobs()
    release = Release.objects.get()
    assert release.status == "available"
    assertion = ActAssertion.objects.get(record_id=release.pk)
    assert assertion.receipt.jws
    assert [message.subject for message in mail.outbox if network.steward.email in message.to].count(
        "You confirmed an act with your passkey"
    ) == 1


def test_receipt_goes_to_the_address_that_was_attested(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, sign_in: Any, run_jobs: Callable[..., None]
) -> None:
    """Whatever the thief writes into the account meanwhile."""
    address = network.steward.email
    type(network.steward).objects.filter(pk=network.steward.pk).update(email="thief@example.org")
    browser = sign_in(network.steward)
    page = browser.post(release_address(run), release_form(run, agreement, network))
    browser.post(release_address(run), answered(page, steward_passkey))

    run_jobs()

    receipts = [message for message in mail.outbox if message.subject == "You confirmed an act with your passkey"]
    assert [message.to for message in receipts] == [[address]]


def test_answer_for_another_act_is_asked_for_again(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, sign_in: Any
) -> None:
    """The fields are changed between the page and the answer: what was signed is not what would be done."""
    from exports.models import Release

    browser, address = sign_in(network.steward), release_address(run)
    page = browser.post(address, release_form(run, agreement, network))

    changed = answered(page, steward_passkey) | {"ends_on": (agreement.ends_on - timedelta(days=1)).isoformat()}
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
    browser, address = sign_in(network.steward), release_address(run)
    page = browser.post(address, release_form(run, agreement, network))

    again = browser.post(address, answered(page, stranger))

    assert again.status_code == 200
    assert "That was not confirmed" in again.content.decode()
    assert not Release.objects.exists()


def test_answer_is_good_once(
    run: Any, agreement: Any, network: Any, steward_passkey: SoftPasskey, sign_in: Any
) -> None:
    browser, address = sign_in(network.steward), release_address(run)
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
