"""Each page of releases, for whoever may see it and for whoever may not."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.request import urlopen

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)

SignIn = Callable[..., Any]


def text_of(response: Any, status: int = 200) -> str:
    assert response.status_code == status, response.content.decode()[:2000]
    return str(response.content.decode())


# --- The provider -------------------------------------------------------------------------------------------------
def test_meant_for_shows_what_each_dictates_and_sets_the_ceilings(
    dataset: Any, agreement: Any, network: Any, sign_in: SignIn
) -> None:
    browser, address = sign_in(network.contributor), reverse("exports:meant_for", args=[dataset.pk])

    text = text_of(browser.get(address))
    answer = browser.post(address, {"agreements": [str(agreement.pk)]})

    assert "Contacts for planning" in text
    assert "at least 11 people or records" in text
    assert answer["Location"] == reverse("catalogue:dataset", args=[dataset.pk])
    assert [ceiling.source_id for ceiling in dataset.ceilings.all()] == [agreement.pk]
    assert "checked" in text_of(browser.get(address))


def test_release_from_choice_to_available(
    run: Any, agreement: Any, network: Any, sign_in: SignIn, run_jobs: Callable[..., None]
) -> None:
    browser, address = sign_in(network.steward), reverse("exports:release_run", args=[run.pk])

    choice = text_of(browser.get(address))
    question = text_of(browser.get(address, {"agreement": agreement.pk}))
    said = {
        "agreement": agreement.pk,
        "purpose": "service-planning",
        "recipients": [network.city.pk],
        "ends_on": agreement.ends_on.isoformat(),
        "agreed": "on",
    }
    answer = browser.post(address, said)
    publishing = text_of(browser.get(answer["Location"]))
    run_jobs()
    available = text_of(browser.get(answer["Location"]))

    assert "Every term is met" in choice
    assert f"agreement={agreement.pk}" in choice
    assert "De-identified: still personal information" in question
    assert "Québec" in question
    assert 'hx-trigger="every 2s"' in publishing
    assert "hx-trigger" not in available
    assert "data.parquet" in available
    assert "City of Maple" in available
    assert "Possible: the original still exists" in available
    assert "already" in text_of(browser.get(address))


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("ends_on", "2999-01-01", "Access cannot last longer than the agreement."),
        ("ends_on", "2020-01-01", "This day is over."),
        ("recipients", [], "This field is required."),
        ("purpose", "funding", "Select a valid choice."),
        ("agreed", "", "This field is required."),
    ],
)
def test_release_form_says_what_is_wrong(
    run: Any, agreement: Any, network: Any, sign_in: SignIn, field: str, value: Any, words: str
) -> None:
    said = {
        "agreement": agreement.pk,
        "purpose": "service-planning",
        "recipients": [network.city.pk],
        "ends_on": agreement.ends_on.isoformat(),
        "agreed": "on",
        field: value,
    }

    answer = sign_in(network.steward).post(reverse("exports:release_run", args=[run.pk]), said)

    assert words in text_of(answer, 422)
    assert not run.releases.exists()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_pages_of_the_provider_render(release: Any, network: Any, sign_in: SignIn, language: str) -> None:
    entitlement = release.entitlements.get()
    browser = sign_in(network.steward)
    for address in (
        reverse("exports:meant_for", args=[release.dataset.pk]),
        reverse("exports:release_run", args=[release.run_id]),
        reverse("exports:releases"),
        reverse("exports:release", args=[release.pk]),
        reverse("exports:release_state", args=[release.pk]),
        reverse("exports:withdraw", args=[release.pk]),
        reverse("exports:revoke", args=[entitlement.pk]),
        reverse("exports:my_datasets"),
    ):
        text_of(browser.get(address.replace("/en/", f"/{language}/", 1)))


def test_manifest_is_authentic_and_carries_no_secret_and_no_oracle(release: Any, network: Any, sign_in: SignIn) -> None:
    from exports.manifests import is_authentic

    answer = sign_in(network.steward).get(reverse("exports:manifest", args=[release.pk]))

    document = json.loads(answer.content)
    assert is_authentic(document)
    assert "attachment" in answer["Content-Disposition"]
    assert release.run.version.upload.sha256 not in answer.content.decode()
    assert "seed_id" not in answer.content.decode()
    document["manifest"]["purpose"] = "research"
    assert not is_authentic(document)


def test_withdrawal_says_its_consequences_and_takes_everything_back(
    release: Any, accepted: Any, network: Any, sign_in: SignIn, run_jobs: Callable[..., None]
) -> None:
    browser, address = sign_in(network.steward), reverse("exports:withdraw", args=[release.pk])

    text = text_of(browser.get(address))
    missing = browser.post(address, {"reason": " "})
    answer = browser.post(address, {"reason": "A column was described wrongly.", "days": 14})
    run_jobs()

    assert "City of Maple loses access" in text
    text_of(missing, 422)
    shown = text_of(browser.get(answer["Location"]))
    assert "A column was described wrongly." in shown
    assert "Erased" in shown
    accepted.delivery.refresh_from_db()
    assert accepted.delivery.status == "erased"


def test_revocation_ends_one_access(
    release: Any, accepted: Any, network: Any, sign_in: SignIn, run_jobs: Callable[..., None]
) -> None:
    browser, address = sign_in(network.steward), reverse("exports:revoke", args=[accepted.pk])

    assert "City of Maple loses its access" in text_of(browser.get(address))
    answer = browser.post(address, {"reason": "The project is over."})
    run_jobs()

    shown = text_of(browser.get(answer["Location"]))
    assert "Revoked" in shown
    assert "The project is over." in shown
    assert "revoked already" in text_of(browser.get(address))


def test_failed_release_can_be_tried_again(
    release_to_city: Callable[..., Any], network: Any, sign_in: SignIn, run_jobs: Callable[..., None]
) -> None:
    release = release_to_city()
    type(release).objects.filter(pk=release.pk).update(status="failed", error_code="s3.unreachable")
    browser, address = sign_in(network.steward), reverse("exports:release", args=[release.pk])

    text = text_of(browser.get(address))
    browser.post(reverse("exports:retry", args=[release.pk]))
    run_jobs()

    assert "s3.unreachable" in text
    assert "Try again" in text
    assert "Available" in text_of(browser.get(address))


@pytest.mark.parametrize("who", ["city_steward", "recipient", "stranger", "superuser"])
def test_pages_of_the_provider_are_unknown_to_others(release: Any, network: Any, sign_in: SignIn, who: str) -> None:
    user = network.recipient if who in ("stranger", "superuser") else getattr(network, who)
    if who in ("stranger", "superuser"):
        user = type(user).objects.create_user("someone@example.org", "a long invented phrase", name="Someone")
        user.is_superuser = who == "superuser"
        user.save()
    browser, entitlement = sign_in(user), release.entitlements.get()

    for name, pk in (
        ("meant_for", release.dataset.pk),
        ("release_run", release.run_id),
        ("release", release.pk),
        ("release_state", release.pk),
        ("manifest", release.pk),
        ("withdraw", release.pk),
        ("revoke", entitlement.pk),
    ):
        assert browser.get(reverse(f"exports:{name}", args=[pk])).status_code == 404
    assert "Contacts" not in text_of(browser.get(reverse("exports:releases")))


def test_contributor_reads_but_does_not_release(run: Any, agreement: Any, network: Any, sign_in: SignIn) -> None:
    browser, address = sign_in(network.contributor), reverse("exports:release_run", args=[run.pk])
    said = {
        "agreement": agreement.pk,
        "purpose": "service-planning",
        "recipients": [network.city.pk],
        "ends_on": agreement.ends_on.isoformat(),
        "agreed": "on",
    }

    assert "You cannot release it" in text_of(browser.get(address))
    text_of(browser.post(address, said), 403)
    assert not run.releases.exists()


# --- The recipient ------------------------------------------------------------------------------------------------
def test_recipient_accepts_and_downloads(
    entitlement: Any, agreement: Any, network: Any, sign_in: SignIn, settings: Any
) -> None:
    browser = sign_in(network.recipient)
    page = reverse("exports:entitlement", args=[entitlement.pk])

    listed = text_of(browser.get(reverse("exports:my_datasets")))
    before = text_of(browser.get(page))
    unread = browser.post(reverse("exports:accept", args=[entitlement.pk]), {"digest": agreement.digest()})
    browser.post(reverse("exports:accept", args=[entitlement.pk]), {"digest": agreement.digest(), "agreed": "on"})
    after = text_of(browser.get(page))
    answer = browser.post(reverse("exports:download", args=[entitlement.pk, "data.csv"]))

    assert "Terms to accept" in listed
    assert "The parties agree." in before
    assert "data.csv" not in before
    text_of(unread, 422)
    assert "data.csv" in after
    link = answer["Refresh"].removeprefix("0;url=")
    assert "Your download begins" in text_of(answer)
    assert "no-store" in answer["Cache-Control"]
    assert urlopen(link).read().decode().startswith("age,postal_code,need")
    issued = entitlement.downloads.get()
    assert issued.expires_at - issued.issued_at <= timedelta(seconds=settings.LINK_SECONDS)
    assert "Ready to download" in text_of(browser.get(reverse("exports:my_datasets")))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_pages_of_the_recipient_render(accepted: Any, network: Any, sign_in: SignIn, language: str) -> None:
    browser = sign_in(network.recipient)

    for address in (reverse("exports:my_datasets"), reverse("exports:entitlement", args=[accepted.pk])):
        text_of(browser.get(address.replace("/en/", f"/{language}/", 1)))


def test_changed_terms_are_not_accepted_unread(
    entitlement: Any, network: Any, sign_in: SignIn, refusals: Callable[[], Any]
) -> None:
    address = reverse("exports:accept", args=[entitlement.pk])

    answer = sign_in(network.recipient).post(address, {"digest": "0" * 64, "agreed": "on"})

    assert "The terms have changed since you read them." in text_of(answer, 403)
    assert refusals() == [("terms.changed", ["terms.changed"])]
    assert not entitlement.acceptances.exists()


@pytest.mark.parametrize("who", ["steward", "stranger", "superuser"])
def test_pages_of_the_recipient_are_unknown_to_others(accepted: Any, network: Any, sign_in: SignIn, who: str) -> None:
    user = network.steward
    if who != "steward":
        user = type(user).objects.create_user("someone@example.org", "a long invented phrase", name="Someone")
        user.is_superuser = who == "superuser"
        user.save()
    browser = sign_in(user)

    assert browser.get(reverse("exports:entitlement", args=[accepted.pk])).status_code == 404
    assert browser.post(reverse("exports:accept", args=[accepted.pk]), {"digest": "x"}).status_code == 404
    assert browser.post(reverse("exports:download", args=[accepted.pk, "data.csv"])).status_code == 404
    assert not accepted.downloads.exists()


def _expire(entitlement: Any, network: Any) -> None:
    ends = timezone.now() - timedelta(seconds=1)
    type(entitlement).objects.filter(pk=entitlement.pk).update(starts_at=ends - timedelta(days=1), ends_at=ends)


def _revoke(entitlement: Any, network: Any) -> None:
    from exports.services import revoke_entitlement

    revoke_entitlement(entitlement.pk, by=network.steward, reason="Over.", now=timezone.now())


def _suspend(entitlement: Any, network: Any) -> None:
    from agreements.services import suspend_agreement

    suspend_agreement(entitlement.release.agreement_id, by=network.steward, reason="A question.")


def _withdraw(entitlement: Any, network: Any) -> None:
    from exports.services import withdraw_release

    withdraw_release(entitlement.release_id, by=network.steward, reason="Wrong.", now=timezone.now())


def _terminate(entitlement: Any, network: Any) -> None:
    from agreements.services import terminate_agreement

    terminate_agreement(entitlement.release.agreement_id, by=network.city_steward, reason="Over.", now=timezone.now())


def _forget(entitlement: Any, network: Any) -> None:
    entitlement.acceptances.all().delete()


def _unready(entitlement: Any, network: Any) -> None:
    type(entitlement.delivery).objects.filter(pk=entitlement.pk).update(status="copying")


@pytest.mark.parametrize(
    ("happens", "reason", "told"),
    [
        (_expire, "entitlement.over", "The time for which the access was given is over."),
        (_revoke, "entitlement.revoked", "The provider ended your organization’s access."),
        (_suspend, "agreement.not_active", "The agreement is suspended."),
        (_terminate, "agreement.not_active", "A party terminated the agreement."),
        (_withdraw, "release.not_available", "The provider took the release back."),
        (_forget, "download.not_accepted", "Terms to accept"),
        (_unready, "delivery.not_ready", "Being prepared"),
    ],
)
def test_download_is_refused_with_its_reason_and_an_event(
    accepted: Any,
    network: Any,
    sign_in: SignIn,
    refusals: Callable[[], Any],
    happens: Callable[..., None],
    reason: str,
    told: str,
) -> None:
    browser = sign_in(network.recipient)
    happens(accepted, network)

    answer = browser.post(reverse("exports:download", args=[accepted.pk, "data.csv"]))

    text_of(answer, 403)
    ((_, reasons),) = refusals()
    assert reason in reasons
    assert not accepted.downloads.exists()
    page = text_of(browser.get(reverse("exports:entitlement", args=[accepted.pk])))
    assert told in page
    assert "/files/" not in page


def test_link_never_outlives_the_entitlement(accepted: Any, network: Any) -> None:
    from exports.services import issue_download

    now = accepted.ends_at - timedelta(seconds=20)
    type(accepted.release.agreement).objects.update(ends_on=accepted.ends_at.date() + timedelta(days=2))

    issued, _ = issue_download(accepted.pk, "data.csv", by=network.recipient, now=now)

    assert issued.expires_at == accepted.ends_at
