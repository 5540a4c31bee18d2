"""Decisions that let data leave, confirmed with a passkey: the consent of a community, terms that no machine checks, comparisons, emergencies.

Whoever holds the web process can write each row and each event. Where whoever would decide has a passkey, or her organization requires
them, what the thief wrote counts for nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.test_life import draft_of, person, sign
from tests.network import signed_again
from tests.passkeys import SoftPasskey, answered, attested_passkey, refused_by_worker
from tests.worlds import kept

pytestmark = pytest.mark.django_db

YEARS = timedelta(days=900)


@pytest.fixture
@kept
def nation(network: Any, run_jobs: Callable[..., None]) -> Any:
    from entente.organizations.services import found_organization, join, make_account

    authority = found_organization(
        kind="community_authority", name_en="Invented Nation", name_fr="Nation inventée", jurisdiction="CA-ON"
    )
    for name in ("nation", "nation-two"):
        user = make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
        join(user, authority, "data_steward")
    run_jobs()
    return authority


@pytest.fixture
@kept
def controlled(agreement: Any, nation: Any, run_jobs: Callable[..., None]) -> Any:
    """The agreement with a community authority among its parties, which has consented to nothing yet."""
    from agreements.permissions import grant_to_parties

    run_jobs()
    agreement.parties.create(organization=nation, role="community_authority")
    type(agreement).objects.filter(pk=agreement.pk).update(needs_consent=True)
    grant_to_parties(agreement)
    signed_again(agreement)
    agreement.refresh_from_db()
    return agreement


def since_years(person: Any, organization: Any) -> SoftPasskey:
    """A passkey that she has had for years: what is recorded today was not recorded before it."""
    from entente.organizations.models import AttestedPasskey

    passkey = attested_passkey(person, organization)
    AttestedPasskey.objects.filter(person=person).update(attested_at=timezone.now() - YEARS)
    return passkey


def required_by(organization: Any, by: Any) -> None:
    """The organization has required passkeys for years, with one of its stewards as the only one of whom its key knows."""
    from entente.organizations.confirmations.attestations import attest
    from entente.organizations.models import AttestedRole, PasskeyRequirement
    from entente.organizations.tasks import signing_key

    key, seed = signing_key(organization)
    requirement = PasskeyRequirement(organization=organization, by=by, since=timezone.now() - YEARS, helpers=[])
    role = AttestedRole(
        organization=organization, person=by, role="data_steward", given_by=by, attested_at=timezone.now() - YEARS
    )
    for record in (requirement, role):
        attest(record, key=key, seed=seed)
        record.save()


def forged_consents(agreement: Any, run: Any, nation: Any, by: Any) -> None:
    """What the thief writes: the rows, the sum of them in the agreement, and the events."""
    from agreements.models import Consent
    from entente.audit.services import record

    today, through = timezone.localdate(), agreement.ends_on
    for run_id in (None, run.pk):
        Consent.objects.create(
            agreement=agreement, authority=nation, run_id=run_id, form="letter", reference="Letter 7", given_on=today,
            through=through, recorded_by=by, recorded_at=timezone.now(),
        )  # fmt: skip
        facts = {"form": "letter", "run_id": run_id, "through": through}
        record("agreement.consent_given", by=by, subject=agreement, organization_id=nation.pk, **facts)
    type(agreement).objects.filter(pk=agreement.pk).update(consent_through=through)


def consent_to(agreement: Any, browser: Any, passkey: SoftPasskey | None, **fields: Any) -> Any:
    """On the page, as the authority's steward; the answer to the last request."""
    today = timezone.localdate()
    form = {
        "asked": "agreement", "form": "oral", "witness": "An Elder", "given_on": today.isoformat(),
        "through": (today + timedelta(days=60)).isoformat(), **fields,
    }  # fmt: skip
    address = reverse("agreements:act", args=[agreement.pk, "give-consent"])
    page = browser.post(address, form)
    return page if passkey is None else browser.post(address, answered(page, passkey))


def published(release: Any, run_jobs: Callable[..., None]) -> tuple[str, str]:
    run_jobs()
    release.refresh_from_db()
    return release.status, release.error_code


# --- The consent of a community -----------------------------------------------------------------------------------
@pytest.mark.parametrize("organization_requires", [True, False], ids=["authority requires", "steward has one"])
def test_consent_that_nobody_gave_lets_nothing_leave(
    controlled: Any, run: Any, nation: Any, release_to_city: Any, run_jobs: Any, organization_requires: bool
) -> None:
    if organization_requires:
        required_by(nation, person("nation-two"))
    else:
        since_years(person("nation"), nation)
    forged_consents(controlled, run, nation, person("nation"))
    release = release_to_city()

    assert published(release, run_jobs) == ("failed", "act.not_confirmed")
    assert "act.not_confirmed" in refused_by_worker("exports.publish_release")
    assert not release.files.exists()


def test_consent_in_the_name_of_a_stranger_lets_nothing_leave(
    controlled: Any, run: Any, nation: Any, network: Any, release_to_city: Any, run_jobs: Any
) -> None:
    """No passkeys anywhere: whoever recorded it must at least speak for the authority, or the trail must say so."""
    from agreements.models import Consent

    forged_consents(controlled, run, nation, person("nation"))
    Consent.objects.update(recorded_by=network.city_steward)

    assert published(release_to_city(), run_jobs) == ("failed", "agreement.not_authority")


def test_consent_confirmed_with_a_passkey_counts_also_once_its_steward_has_left(
    controlled: Any, run: Any, nation: Any, network: Any, sign_in: Any, release_to_city: Any, run_jobs: Any
) -> None:
    from agreements.models import Consent
    from agreements.services import ask_for_consent
    from entente.organizations.models import AttestedRole, Membership

    elder = person("nation")
    passkey = since_years(elder, nation)
    required_by(nation, elder)
    ask_for_consent(controlled.pk, run_id=run.pk, about="Contacts", by=network.steward, now=timezone.now())
    browser = sign_in(elder)
    question = Consent.objects.get(run_id=run.pk)

    unconfirmed = consent_to(controlled, browser, None)
    assert (unconfirmed.status_code, Consent.objects.filter(run_id=None).exists()) == (200, False)
    assert "Invented Nation" in unconfirmed.content.decode()
    assert consent_to(controlled, browser, passkey).status_code == 302
    assert consent_to(controlled, browser, passkey, asked=question.pk).status_code == 302
    run_jobs()  # the worker verifies, and says so
    AttestedRole.objects.filter(person=elder).delete()
    Membership.objects.filter(user=elder).delete()
    elder.groups.clear()

    assert published(release_to_city(), run_jobs) == ("available", "")


def test_consent_that_was_taken_back_does_not_return(
    controlled: Any, run: Any, nation: Any, network: Any, sign_in: Any, release_to_city: Any, run_jobs: Any
) -> None:
    """The thief clears the column in which the web process writes that it was withdrawn."""
    from agreements.models import Consent
    from agreements.services import withdraw_consent

    elder = person("nation")
    passkey = since_years(elder, nation)
    consent_to(controlled, sign_in(elder), passkey)
    run_jobs()
    given = Consent.objects.get()
    withdraw_consent(controlled.pk, consent_id=given.pk, by=elder, now=timezone.now())
    Consent.objects.update(withdrawn_at=None)
    Consent.objects.create(
        agreement=controlled, authority=nation, run_id=run.pk, form="letter", reference="Letter 7",
        given_on=given.given_on, through=given.through, recorded_by=elder, recorded_at=timezone.now(),
    )  # fmt: skip
    type(controlled).objects.filter(pk=controlled.pk).update(consent_through=given.through)

    status, _code = published(release_to_city(), run_jobs)

    assert status == "failed"
    assert "agreement.no_such_consent" in refused_by_worker("exports.publish_release")


def test_consent_from_before_there_were_passkeys_counts(
    controlled: Any, run: Any, nation: Any, release_to_city: Any, run_jobs: Any
) -> None:
    from entente.organizations.models import AttestedPasskey

    elder = person("nation")
    forged_consents(controlled, run, nation, elder)  # as the services write them, for whoever has no passkey
    attested_passkey(elder, nation)
    AttestedPasskey.objects.update(attested_at=timezone.now() + timedelta(minutes=1))
    elder.groups.clear()

    assert published(release_to_city(), run_jobs) == ("available", "")


def test_page_of_the_release_says_before_it_what_the_worker_would_say(
    controlled: Any, run: Any, nation: Any, network: Any, sign_in: Any
) -> None:
    since_years(person("nation"), nation)
    forged_consents(controlled, run, nation, person("nation"))

    page = sign_in(network.steward).get(reverse("exports:release_run", args=[run.pk])).content.decode()

    assert "The community authority has not consented, or withdrew its consent." in page


# --- Terms that no machine checks ---------------------------------------------------------------------------------
@pytest.fixture
def diverse(agreement: Any, run_jobs: Any) -> Any:
    run_jobs()
    terms = {**agreement.terms, "distinct_l": 3, "largest_t": 0.2}
    type(agreement).objects.filter(pk=agreement.pk).update(terms=terms)
    signed_again(agreement)
    agreement.refresh_from_db()
    return agreement


def test_decision_on_open_terms_that_nobody_took_lets_nothing_leave(
    network: Any, diverse: Any, run: Any, sign_in: Any, release_to_city: Any, run_jobs: Any
) -> None:
    """By the row of a second steward who has a passkey, since whoever releases has none. On the page, her passkey confirms it."""
    from agreements.services import decide_on_open_terms

    second = person("second-steward")
    passkey = since_years(second, network.nonprofit)
    terms = ["distinct_l", "largest_t"]
    now = timezone.now()
    decide_on_open_terms(diverse.pk, run_id=run.pk, terms=terms, reason="Fine.", by=second, now=now)
    release = release_to_city()
    assert published(release, run_jobs) == ("failed", "act.not_confirmed")

    browser, address = sign_in(second), reverse("exports:decide_open_terms", args=[run.pk, diverse.pk])
    page = browser.post(address, {"reason": "It holds opening hours alone."})
    assert "It holds opening hours alone." in page.content.decode()
    assert browser.post(address, answered(page, passkey)).status_code == 302
    from exports.services import retry_release

    retry_release(release.pk, by=network.steward)
    assert published(release, run_jobs)[0] == "available"

    again = browser.post(address, {"reason": "Once more."})  # nothing is left to decide, and nothing to confirm
    assert again.status_code == 302


# --- What no machine compares -------------------------------------------------------------------------------------
def test_decision_on_a_comparison_that_nobody_took_lets_nothing_leave(
    network: Any, agreement: Any, approve: Any, sign_in: Any, run_jobs: Any
) -> None:
    from exports.models import ComparisonDecision, LedgerEntry
    from exports.services import release_run

    said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on}
    release = lambda run: release_run(run.pk, agreement.pk, **said, by=network.steward, now=timezone.now())  # noqa: E731
    first, run = release(approve()), approve()
    assert published(first, run_jobs) == ("available", "")
    LedgerEntry.objects.filter(release=first).delete()  # as one that was made before there was a ledger
    second = person("second-steward")
    passkey = since_years(second, network.nonprofit)
    ComparisonDecision.objects.create(
        run=run, older=first, reason="Fine.", decided_by=second, decided_at=timezone.now()
    )
    refused = release(run)

    assert published(refused, run_jobs)[0] == "refused"

    browser, address = sign_in(second), reverse("exports:decide_on_comparison", args=[refused.pk])
    page = browser.post(address, {"reason": "Compared by hand."})
    assert browser.post(address, answered(page, passkey)).status_code == 302
    assert published(release(run), run_jobs) == ("available", "")
    assert browser.post(address, {"reason": "Once more."}).status_code == 302


# --- Emergencies --------------------------------------------------------------------------------------------------
@pytest.fixture
@kept
def armed(network: Any, agreement: Any, run_jobs: Callable[..., None]) -> Any:
    from agreements import services

    draft = draft_of(agreement, title_en="Wildfire", title_fr="Feu de forêt", emergency=True)
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    services.propose_agreement(made.pk, by=network.steward, now=timezone.now())
    sign(made, network.nonprofit, person("second-steward"))
    made = sign(made, network.city, network.city_steward)
    services.name_on_call(made.pk, network.city, [network.city_steward], by=network.city_steward)
    run_jobs()
    return made


def declared(armed: Any, network: Any) -> Any:
    """An emergency by the rows of two people, as the services write them."""
    from agreements.services import Emergency, awaken_agreement, confirm_emergency

    now = timezone.now()
    awaken_agreement(armed.pk, Emergency("Flood", "River", 5), by=network.city_steward, now=now)
    return confirm_emergency(armed.pk, by=network.officer, now=now)


@pytest.mark.parametrize("who", ["officer", "city_steward", "requiring"])
def test_emergency_that_nobody_declared_ends_within_a_minute(armed: Any, network: Any, who: str) -> None:
    from agreements.tasks import stand_down_emergencies

    if who == "requiring":
        required_by(network.nonprofit, network.steward)
    else:
        since_years(getattr(network, who), network.nonprofit if who == "officer" else network.city)
    declared(armed, network)

    stand_down_emergencies(timestamp=0)

    armed.refresh_from_db()
    assert (armed.status, armed.awake_through) == ("dormant", None)
    assert refused_by_worker("agreements.stand_down_emergencies") == ["act.not_confirmed"]


def test_emergency_that_people_without_passkeys_declared_goes_on(armed: Any, network: Any) -> None:
    from agreements.tasks import stand_down_emergencies

    declared(armed, network)

    stand_down_emergencies(timestamp=0)

    armed.refresh_from_db()
    assert armed.status == "active"


def test_emergency_is_declared_with_passkeys_and_no_code(armed: Any, network: Any, sign_in: Any, run_jobs: Any) -> None:
    from django.test import Client

    from agreements.tasks import stand_down_emergencies
    from entente.organizations.models import ActReceipt

    passkeys = {
        network.city_steward: since_years(network.city_steward, network.city),
        network.officer: since_years(network.officer, network.nonprofit),
    }
    fields = {"event": "Wildfire", "area": "Lake district", "days": "2"}
    for user, name in ((network.city_steward, "awaken"), (network.officer, "confirm-emergency")):
        browser, address = sign_in(user, Client(), fresh=False), reverse("agreements:act", args=[armed.pk, name])
        page = browser.post(address, fields)
        assert "Lake district" in page.content.decode()
        assert browser.post(address, answered(page, passkeys[user])).status_code == 302
    run_jobs("urgent")

    stand_down_emergencies(timestamp=0)

    armed.refresh_from_db()
    assert (armed.status, ActReceipt.objects.count()) == ("active", 2)


# --- Acts of another organization ---------------------------------------------------------------------------------
def test_act_that_another_organization_vouches_for_confirms_nothing_here(
    network: Any, run: Any, agreement: Any, steward_passkey: SoftPasskey, release_to_city: Any, run_jobs: Any
) -> None:
    """The thief's own organization vouches for a key of hers as if it were the steward's; the act claims to be that organization's."""
    from entente.organizations.confirmations.challenges import Act, challenge_of
    from entente.organizations.models import ActAssertion
    from entente.organizations.services import found_organization
    from exports.gate import release_act

    hers = found_organization(kind="region_211", name_en="Hers", name_fr="À elle", jurisdiction="CA-ON")
    run_jobs()
    key = attested_passkey(network.steward, hers)
    release = release_to_city()
    act, nonce, now = release_act(release), uuid.uuid4(), timezone.now()
    forged = Act(act.code, hers.pk, act.content)
    challenge = challenge_of(forged, person_id=network.steward.pk, nonce=nonce, issued_at=now)
    ActAssertion.objects.create(
        act=act.code, record_id=release.pk, organization=hers, person=network.steward,
        content=dict(act.content), nonce=nonce, issued_at=now, response=key.sign(challenge),
    )  # fmt: skip

    assert published(release, run_jobs) == ("failed", "act.not_confirmed")
