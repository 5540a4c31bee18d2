"""What docs/security/accounts.md promises of passwords, sessions and ways in, as far as no other module shows it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.test import Client

from entente.audit.models import AuditEvent
from tests.web.test_sessions import all_routes, path_of

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "a long invented phrase"
SignIn = Callable[..., Client]


@pytest.fixture(autouse=True)
def _no_counts_of_attempts() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


# --- Passwords ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "password",
    [
        "entente-2026-entente", "Maple211Maple211", "MapleTestClinic!", "clinique d’essai 2026", "datasteward2026",
        "mot de passe 2026", "Password 211 password",
    ],
)  # fmt: skip
def test_password_of_words_that_anyone_would_try_here_is_refused(network: Any, password: str) -> None:
    from django.contrib.auth.password_validation import validate_password

    with pytest.raises(ValidationError) as refused:
        validate_password(password, network.steward)

    assert "password_of_context" in [error.code for error in refused.value.error_list]


@pytest.mark.parametrize("password", [PASSWORD, "maple syrup over the old bridge", "x" * 64, "été à la rivière 77"])
def test_password_that_says_more_passes(network: Any, password: str) -> None:
    from django.contrib.auth.password_validation import validate_password

    validate_password(password, network.steward)


def test_password_of_the_operators_list_of_breaches_is_refused(network: Any, settings: Any, tmp_path: Any) -> None:
    import hashlib

    from django.contrib.auth.password_validation import validate_password

    breached = ["correct horse battery", "invented and breached", "three lost umbrellas"]
    lines = sorted(f"{hashlib.sha1(word.encode()).hexdigest().upper()}:7" for word in breached)
    (tmp_path / "breached.txt").write_text("\r\n".join(lines) + "\r\n")
    settings.BREACHED_PASSWORDS = str(tmp_path / "breached.txt")

    for word in breached:
        with pytest.raises(ValidationError) as refused:
            validate_password(word, network.steward)
        assert "password_breached" in [error.code for error in refused.value.error_list]
    validate_password(PASSWORD, network.steward)
    settings.BREACHED_PASSWORDS = str(tmp_path / "nowhere.txt")
    with pytest.raises(OSError, match="nowhere"):  # a list that is named and not there lets none pass
        validate_password(PASSWORD, network.steward)


def test_change_of_a_password_asks_for_the_present_one_and_ends_other_sessions(network: Any, sign_in: SignIn) -> None:
    here, there = sign_in(network.contributor, Client()), sign_in(network.contributor, Client())
    new = {"password1": "another long invented phrase", "password2": "another long invented phrase"}

    wrong = here.post("/en/account/password/change/", {"oldpassword": "not this one at all", **new})
    assert wrong.status_code == 200
    assert there.get("/en/desk/").status_code == 200
    here.post("/en/account/password/change/", {"oldpassword": PASSWORD, **new})

    network.contributor.refresh_from_db()
    assert network.contributor.check_password(new["password1"])
    assert [browser.get("/en/desk/").status_code for browser in (here, there)] == [200, 302]


@pytest.mark.parametrize("path", ["/en/account/login/", "/en/account/password/change/", "/en/account/reauthenticate/"])
def test_password_fields_are_masked_and_open_to_password_managers(network: Any, sign_in: SignIn, path: str) -> None:
    browser = Client() if "login" in path else sign_in(network.contributor)

    fields = re.findall(r"<input[^>]*type=\"password\"[^>]*>", browser.get(path).content.decode())

    assert fields
    assert all("autocomplete=" in field and 'autocomplete="off"' not in field for field in fields)
    assert not [field for field in fields if "onpaste" in field or "maxlength" in field]


# --- Sessions -----------------------------------------------------------------------------------------------------
def test_session_has_another_key_after_its_person_showed_again_who_she_is(network: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.contributor, fresh=False)
    before = browser.session.session_key

    browser.post("/en/account/reauthenticate/", {"password": PASSWORD})

    assert browser.get("/en/desk/").status_code == 200
    assert browser.session.session_key != before
    stolen = Client()
    stolen.cookies["sessionid"] = before
    assert stolen.get("/en/desk/").status_code == 302


def test_other_sessions_are_ended_by_whoever_shows_again_who_she_is(network: Any, sign_in: SignIn) -> None:
    here, there = sign_in(network.contributor, Client(), fresh=False), sign_in(network.contributor, Client())

    asked = here.post("/en/account/sessions/", {"session": "others"})
    assert "/reauthenticate/" in asked["Location"]
    assert there.get("/en/desk/").status_code == 200
    here.post(asked["Location"], {"password": PASSWORD, "next": "/en/account/sessions/"})

    assert [browser.get("/en/desk/").status_code for browser in (here, there)] == [200, 302]


def test_operator_ends_the_sessions_of_a_person(network: Any, sign_in: SignIn, capsys: Any) -> None:
    hers, other = sign_in(network.contributor, Client()), sign_in(network.steward, Client())

    call_command("end_sessions", "Contributor@example.org")

    assert capsys.readouterr().out.strip() == "1 session has been ended."
    assert [browser.get("/en/desk/").status_code for browser in (hers, other)] == [302, 200]
    event = AuditEvent.objects.get(event="account.sessions_ended_by_operator")
    assert (event.actor_id, event.subject_id, event.organization_id) == (
        None, network.contributor.pk, network.nonprofit.pk,
    )  # fmt: skip
    assert event.facts == {"number": 1}


def test_operator_ends_all_sessions(network: Any, sign_in: SignIn, capsys: Any) -> None:
    browsers = [sign_in(person, Client()) for person in (network.contributor, network.steward, network.recipient)]

    call_command("end_sessions", "--all")

    assert [browser.get("/en/desk/").status_code for browser in browsers] == [302, 302, 302]
    assert AuditEvent.objects.filter(event="account.sessions_ended_by_operator").count() == 3


@pytest.mark.parametrize("arguments", [[], ["nobody@example.org"], ["contributor@example.org", "--all"]])
def test_operator_who_names_nobody_ends_nothing(network: Any, sign_in: SignIn, arguments: list[str]) -> None:
    browser = sign_in(network.contributor)

    with pytest.raises(CommandError):
        call_command("end_sessions", *arguments)

    assert browser.get("/en/desk/").status_code == 200


@pytest.mark.parametrize("proof", ["seen", "document"])
def test_lost_factor_is_removed_once_a_steward_vouches(network: Any, sign_in: SignIn, capsys: Any, proof: str) -> None:
    hers = sign_in(network.contributor)
    number = Authenticator.objects.filter(user=network.contributor).count()  # she signed in with one
    others = Authenticator.objects.exclude(user=network.contributor).count()

    arguments = ["contributor@example.org", "--vouched-by", network.steward.email, "--proof", proof]
    call_command("remove_factors", *arguments)

    assert f"{number} second factor" in capsys.readouterr().out
    assert not Authenticator.objects.filter(user=network.contributor).exists()
    assert Authenticator.objects.count() == others
    assert hers.get("/en/desk/").status_code == 302
    event = AuditEvent.objects.get(event="account.factors_removed")
    assert (event.subject_id, event.organization_id) == (network.contributor.pk, network.nonprofit.pk)
    assert event.facts == {"number": number, "proof": proof, "vouched_by": str(network.steward.pk)}


@pytest.mark.parametrize(
    ("vouching", "proof"),
    [("contributor", "seen"), ("recipient", "seen"), ("officer", "document"), ("steward", "her word"), ("steward", "")],
)
def test_lost_factor_stays_where_nobody_vouches(network: Any, vouching: str, proof: str) -> None:
    Authenticator.objects.create(user=network.contributor, type=Authenticator.Type.TOTP, data={})
    number = Authenticator.objects.count()
    vouches = getattr(network, vouching).email

    with pytest.raises(CommandError):
        call_command("remove_factors", "contributor@example.org", "--vouched-by", vouches, "--proof", proof)

    assert Authenticator.objects.count() == number
    assert not AuditEvent.objects.filter(event="account.factors_removed").exists()


def test_whoever_loses_her_last_role_is_signed_out_everywhere(network: Any, sign_in: SignIn) -> None:
    from django.utils import timezone

    from entente.organizations.models.accounts import PersonSession
    from entente.organizations.services import remove_member

    hers, other = sign_in(network.contributor, Client()), sign_in(network.steward, Client())

    remove_member(network.nonprofit.pk, network.contributor, by=network.steward, now=timezone.now())

    assert not PersonSession.objects.filter(user=network.contributor).exists()
    assert [browser.get("/en/desk/").status_code for browser in (hers, other)] == [302, 200]


def test_sign_out_clears_what_the_browser_holds(network: Any, sign_in: SignIn) -> None:
    answer = sign_in(network.contributor).post("/en/account/logout/")

    assert answer["Clear-Site-Data"] == '"cache", "storage"'
    assert "no-store" in answer["Cache-Control"]


# --- Headers ------------------------------------------------------------------------------------------------------
def test_policies_of_each_page_name_what_may_load_and_where_it_may_stand(client: Client) -> None:
    answer = client.get("/en/", secure=True)

    policy = answer["Content-Security-Policy"]
    for directive in (
        "default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "script-src 'self' 'nonce-",
    ):  # fmt: skip
        assert directive in policy
    assert "unsafe" not in policy
    assert (answer["X-Content-Type-Options"], answer["Referrer-Policy"]) == ("nosniff", "same-origin")
    assert "Access-Control-Allow-Origin" not in answer


def test_https_alone_for_a_year_with_what_lies_below() -> None:
    from tests.web.test_sessions import settings_with

    hsts = settings_with("https://entente.example.org", "SECURE_HSTS_SECONDS", "SECURE_HSTS_INCLUDE_SUBDOMAINS")
    plain = settings_with("http://localhost:8000", "SECURE_HSTS_SECONDS", "SECURE_HSTS_INCLUDE_SUBDOMAINS")

    assert hsts == [31_536_000, True]
    assert plain[0] == 0


def test_no_address_answers_trace(network: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)
    browser.raise_request_exception = False
    paths = [path for path in map(path_of, all_routes()) if path and "logout" not in path]

    answered = {path: browser.trace(path).status_code for path in paths}

    assert len(answered) > 250
    assert {path: status for path, status in answered.items() if status < 400} == {}
