"""The ways in: password and code, passkey, an organization's own OpenID provider."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, build_opener

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.core.cache import cache
from django.test import Client

from tests.web import oidc_provider

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "a long invented phrase"


@pytest.fixture(autouse=True)
def _no_counts_of_attempts() -> Iterator[None]:
    """Attempts are counted by address, and all tests come from one."""
    cache.clear()
    yield
    cache.clear()


def code_for(secret: str) -> str:
    counter = list(totp.yield_hotp_counters_from_time())[totp.app_settings.TOTP_TOLERANCE]
    return str(totp.format_hotp_value(totp.hotp_value(secret, counter)))


def enter_password(browser: Client, email: str) -> Any:
    return browser.post("/en/account/login/", {"login": email, "password": PASSWORD}, follow=True)


def test_contributor_without_second_factor_is_led_to_set_one_up(network: Any, client: Client) -> None:
    page = enter_password(client, "contributor@example.org")

    assert page.request["PATH_INFO"] == "/en/account/2fa/"


def test_wrong_password_signs_nobody_in(network: Any, client: Client) -> None:
    client.post("/en/account/login/", {"login": "contributor@example.org", "password": "another invented phrase"})

    assert "_auth_user_id" not in client.session


def test_steward_without_second_factor_sets_one_up_and_goes_on(network: Any, client: Client) -> None:
    page = enter_password(client, "steward@example.org")
    assert page.request["PATH_INFO"] == "/en/account/2fa/"

    asked = client.get("/en/account/2fa/totp/activate/", follow=True)  # whoever found an open session gets no further
    assert asked.request["PATH_INFO"] == "/en/account/reauthenticate/"
    again = {"password": PASSWORD, "next": "/en/account/2fa/totp/activate/"}
    set_up = client.post("/en/account/reauthenticate/", again, follow=True)
    secret = client.session["mfa.totp.secret"]
    assert secret in set_up.content.decode()
    client.post("/en/account/2fa/totp/activate/", {"code": code_for(secret)})

    assert Authenticator.objects.filter(user=network.steward, type="totp").exists()
    assert secret not in str(Authenticator.objects.get(user=network.steward, type="totp").data)
    assert client.get("/en/desk/").status_code == 200


def test_password_and_code_sign_in_and_a_code_works_once(network: Any) -> None:
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(network.steward, secret)
    code = code_for(secret)
    first, second = Client(), Client()

    asked = enter_password(first, "steward@example.org")
    assert "/2fa/authenticate/" in asked.request["PATH_INFO"]
    assert "_auth_user_id" not in first.session
    done = first.post(asked.request["PATH_INFO"], {"code": code}, follow=True)
    again = enter_password(second, "steward@example.org")
    second.post(again.request["PATH_INFO"], {"code": code})

    assert done.request["PATH_INFO"] == "/en/desk/"
    assert "_auth_user_id" not in second.session


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "This code was used already. Wait for the next one that your app shows: 30 seconds at most."),
        (
            "fr",
            "Ce code a déjà servi. Attendez le prochain que votre application affichera, au plus 30\N{NO-BREAK SPACE}secondes.",
        ),
    ],
)
def test_code_of_the_sign_in_is_refused_before_an_act_with_what_to_do(
    network: Any, client: Client, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    now = list(totp.yield_hotp_counters_from_time())  # no half minute begins while this runs
    monkeypatch.setattr(totp, "yield_hotp_counters_from_time", lambda: iter(now))
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(network.steward, secret)
    asked, code = enter_password(client, "steward@example.org"), code_for(secret)
    client.post(asked.request["PATH_INFO"], {"code": code})
    signed_in = "_auth_user_id" in client.session
    confirm = f"/{language}/account/2fa/reauthenticate/"

    again = client.post(confirm, {"code": code})
    wrong = client.post(confirm, {"code": "000000" if code != "000000" else "000001"})

    assert signed_in
    assert again.status_code == wrong.status_code == 200
    assert words in again.content.decode()
    assert words not in wrong.content.decode()
    assert not any(each.get("reauthenticated") for each in client.session["account_authentication_methods"])


def test_used_codes_are_known_to_every_web_process(network: Any) -> None:
    from django.db import connection

    cache.set("seen", "y")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM shared_cache WHERE cache_key LIKE '%%seen'")
        assert cursor.fetchone()[0] == 1


def test_sign_up_is_closed(network: Any, client: Client) -> None:
    client.post("/en/account/signup/", {"email": "x@example.org", "password1": PASSWORD, "password2": PASSWORD})

    assert not type(network.steward).objects.filter(email="x@example.org").exists()


# --- OpenID Connect -----------------------------------------------------------------------------------------------
@pytest.fixture
def provider(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[oidc_provider.Provider]:
    """A provider, configured by the variables that an operator sets."""
    from entente.config import env

    with oidc_provider.running() as running:
        for name, value in {
            "NAME": "Maple Sign-in",
            "CLIENT_ID": oidc_provider.CLIENT,
            "SECRET": oidc_provider.SECRET,
            "SERVER": running.address,
        }.items():
            monkeypatch.setenv(f"ENTENTE_OIDC_{name}", value)
        apps = env.oidc_apps("ENTENTE_OIDC")
        settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": apps, "OAUTH_PKCE_ENABLED": True}}
        yield running


class _Stay(HTTPRedirectHandler):
    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        """The test follows by itself."""


def by_provider(browser: Client) -> Any:
    """From our page to the provider's, and back with its answer, as a browser goes."""
    from urllib.error import HTTPError

    away = browser.post("/en/account/oidc/oidc/login/")
    assert away.status_code == 302
    try:
        build_opener(_Stay()).open(away["Location"])
    except HTTPError as answer:
        back = urlsplit(answer.headers["Location"])
    return browser.get(f"{back.path}?{back.query}", follow=True)


def test_invited_address_signs_in_through_its_provider(
    network: Any, client: Client, provider: oidc_provider.Provider
) -> None:
    assert "Maple Sign-in" in client.get("/en/account/login/").content.decode()

    page = by_provider(client)

    assert page.request["PATH_INFO"] == "/en/account/2fa/"
    assert client.session["_auth_user_id"] == str(network.contributor.pk)


def test_steward_from_a_provider_needs_her_second_factor_too(
    network: Any, client: Client, provider: oidc_provider.Provider
) -> None:
    provider.email = "steward@example.org"

    assert by_provider(client).request["PATH_INFO"] == "/en/account/2fa/"


@pytest.mark.parametrize(("email", "verified"), [("unknown@example.org", True), ("contributor@example.org", False)])
def test_unknown_or_unverified_address_is_not_let_in(
    network: Any, client: Client, provider: oidc_provider.Provider, email: str, verified: bool
) -> None:
    provider.email, provider.verified = email, verified
    people = type(network.steward).objects.count()

    by_provider(client)

    assert "_auth_user_id" not in client.session
    assert type(network.steward).objects.count() == people


def test_metadata_and_tokens_of_another_issuer_let_nobody_in(
    network: Any, client: Client, provider: oidc_provider.Provider
) -> None:
    provider.issuer = "https://elsewhere.example.org"

    page = by_provider(client)

    assert page.status_code == 401
    assert "_auth_user_id" not in client.session


def test_address_that_passed_to_another_subject_of_the_provider_is_not_let_in(
    network: Any, client: Client, provider: oidc_provider.Provider
) -> None:
    provider.email, provider.subject = "contributor@example.org", "first"
    by_provider(client)
    assert "_auth_user_id" in client.session

    provider.subject = "second"
    later = Client()
    by_provider(later)

    assert "_auth_user_id" not in later.session


# --- Passkey ------------------------------------------------------------------------------------------------------
@pytest.mark.browser
def test_passkey_is_set_up_and_signs_in(network: Any, page: Any, live_server: Any) -> None:
    ceremony = page.context.new_cdp_session(page)
    ceremony.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    options |= {"isUserVerified": True, "automaticPresenceSimulation": True}
    ceremony.send("WebAuthn.addVirtualAuthenticator", {"options": options})

    page.goto(f"{live_server.url}/en/account/login/")
    page.locator("[name=login]").fill("steward@example.org")
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url("**/en/account/2fa/")
    page.goto(f"{live_server.url}/en/account/2fa/webauthn/add/")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main button.button-primary, main form button").first.click()
    page.locator("[name=passwordless]").check()
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url(lambda url: "/webauthn/add/" not in url)
    assert Authenticator.objects.filter(user=network.steward, type="webauthn").count() == 1

    page.context.clear_cookies()
    page.goto(f"{live_server.url}/en/account/login/")
    page.locator("#passkey_login").click()

    page.wait_for_url("**/en/desk/")
