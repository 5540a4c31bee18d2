"""A passkey of Chromium's own, from the page on which it is added to an act that it confirms; in both languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail

PASSWORD = "a long invented phrase"

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def with_authenticator(page: Any) -> None:
    ceremony = page.context.new_cdp_session(page)
    ceremony.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    options |= {"isUserVerified": True, "automaticPresenceSimulation": True}
    ceremony.send("WebAuthn.addVirtualAuthenticator", {"options": options})


@pytest.mark.parametrize(
    ("language", "begin", "confirm", "code", "done"),
    [
        ("en", "Make new keys", "Confirm with the passkey", "Code of this act", "New keys are being made."),
        ("fr", "Créer de nouvelles clés", "Confirmer avec la clé d’accès", "Code de cet acte", "nouvelles clés"),
    ],
)
def test_new_keys_are_asked_for_and_confirmed(
    network: Any, page: Any, live_server: Any, settings: Any, run_jobs: Callable[..., None],
    language: str, begin: str, confirm: str, code: str, done: str,
) -> None:  # fmt: skip
    from entente.organizations.models import ActAssertion, PasskeyEnrolment
    from entente.organizations.services import confirm_passkey

    settings.BASE_URL = live_server.url
    with_authenticator(page)
    page.goto(f"{live_server.url}/en/account/login/")
    page.locator("[name=login]").fill("steward@example.org")
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url("**/en/account/2fa/")
    page.goto(f"{live_server.url}/en/account/2fa/webauthn/add/")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main button.button-primary, main form button").first.click()
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url(lambda url: "/webauthn/add/" not in url)
    run_jobs()
    letter = next(message for message in mail.outbox if "    " in message.body)
    fingerprint = next(line.strip() for line in letter.body.splitlines() if line.startswith("    "))
    second = type(network.steward).objects.get(email="second-steward@example.org")
    confirm_passkey(PasskeyEnrolment.objects.get().pk, fingerprint=fingerprint, by=second)
    run_jobs()
    page.goto(f"{live_server.url}/{language}/account/passkeys/")
    assert fingerprint in page.locator("main").inner_text()

    page.goto(f"{live_server.url}/{language}/organization/{network.nonprofit.pk}/keys/")
    page.get_by_role("button", name=begin).click()
    assert code in page.locator("main").inner_text()
    page.get_by_role("button", name=confirm).click()
    page.wait_for_url(f"**/{language}/organization/{network.nonprofit.pk}/")

    assert done in page.locator("body").inner_text()
    run_jobs()
    assertion = ActAssertion.objects.get()
    assert (assertion.act, assertion.person) == ("organization.keys_asked_for", network.steward)
    assert assertion.receipt.jws
