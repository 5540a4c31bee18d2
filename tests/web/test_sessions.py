"""Sessions: what lasts and what ends, what no browser stores, and what the trail says of those who came in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.core.cache import cache
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from entente.audit.models import AuditEvent
from tests.journeys.signing_in import code_of

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "a long invented phrase"
pytestmark = pytest.mark.django_db(transaction=True)
SignIn = Callable[..., Client]


@pytest.fixture(autouse=True)
def _no_counts_of_attempts() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


# --- Counts last their time ---------------------------------------------------------------------------------------
def test_counters_and_used_codes_stand_after_two_thousand_other_entries() -> None:
    cache.set("allauth:rl:login_failed:someone", [1.0, 2.0], timeout=300)
    cache.set("mfa.totp.used.123456", "y", timeout=120)

    for number in range(2_000):
        cache.set(f"other.{number}", number, timeout=600)

    assert cache.get("allauth:rl:login_failed:someone") == [1.0, 2.0]
    assert cache.get("mfa.totp.used.123456") == "y"


def test_what_expired_makes_room(settings: Any) -> None:
    from django.db import connection

    for number in range(1_001):
        cache.set(f"old.{number}", number, timeout=600)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE shared_cache SET expires = now() - interval '1 minute'")
        cache.set("new", 1, timeout=600)
        cursor.execute("SELECT count(*) FROM shared_cache")

        assert cursor.fetchone()[0] == 1


def test_wrong_passwords_are_counted_though_many_other_entries_come_in(network: Any) -> None:
    wrong = {"login": "contributor@example.org", "password": "another invented phrase"}
    for attempt in range(5):
        Client().post("/en/account/login/", wrong, REMOTE_ADDR=f"192.0.2.{attempt}")
    for number in range(2_000):
        cache.set(f"other.{number}", number, timeout=600)

    page = Client().post("/en/account/login/", wrong | {"password": PASSWORD}, REMOTE_ADDR="192.0.2.99")

    assert "Too many failed login attempts" in page.content.decode()


# --- Nothing private is stored ------------------------------------------------------------------------------------
VALUES = {
    "uuid": str(uuid.UUID(int=7)), "int": "1", "slug": "a", "str": "a", "path": "a", "month": "2", "year": "2026", "pk": "1",
}  # fmt: skip


def all_routes() -> list[str]:
    """A path for each pattern of the site, its arguments invented."""

    def below(patterns: Any, before: str) -> Iterator[str]:
        for each in patterns:
            route = before + str(each.pattern)
            if isinstance(each, URLResolver):
                yield from below(each.url_patterns, route)
            elif isinstance(each, URLPattern):
                yield route

    return sorted(set(below(get_resolver().url_patterns, "/")))


def path_of(route: str) -> str:
    """As ``/en/…``: each ``<kind:name>`` is filled in; a regular expression of allauth is passed over."""
    import re

    filled = re.sub(r"<(?:(\w+):)?\w+>", lambda found: VALUES.get(found[1] or "str", "a"), route)
    return "" if any(mark in filled for mark in "^$()?\\") else filled


def test_no_answer_to_a_signed_in_person_may_be_stored(network: Any, sign_in: SignIn) -> None:
    browser = sign_in(network.steward)
    browser.raise_request_exception = False
    paths = [path for path in map(path_of, all_routes()) if path and "logout" not in path]

    stored = {}
    for path in paths:
        answer = browser.get(path)
        if "no-store" not in answer.get("Cache-Control", ""):
            stored[path] = answer.status_code

    assert len(paths) > 250
    assert stored == {}


@pytest.mark.parametrize(
    "path",
    [
        "/en/ask/follow/a-token/", "/en/hand-in/a-token/", "/en/activate/a-token/", "/en/agreements/calendar/a-secret.ics",
        "/fr/account/password/reset/key/1-a-token/",
    ],
)  # fmt: skip
def test_no_answer_at_a_private_link_may_be_stored(network: Any, client: Client, path: str) -> None:
    assert "no-store" in client.get(path)["Cache-Control"]


def test_public_pages_of_a_visitor_stay_storable(network: Any, client: Client) -> None:
    assert "no-store" not in client.get("/en/").get("Cache-Control", "")


# --- Cookies ------------------------------------------------------------------------------------------------------
def settings_with(base_url: str, *names: str) -> list[Any]:
    """These settings as a process has them that is reached at another address."""
    code = (
        "import django, json; django.setup(); from django.conf import settings as s;"
        f"print(json.dumps([getattr(s, name) for name in {names!r}]))"
    )
    environment = os.environ | {"ENTENTE_BASE_URL": base_url, "DJANGO_SETTINGS_MODULE": "entente.config.settings"}
    printed = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True)
    return list(json.loads(printed.stdout))


@pytest.mark.parametrize(
    ("base_url", "prefix", "secure"),
    [("https://entente.example.org", "__Host-", True), ("http://localhost:8000", "", False)],
)
def test_cookies_are_bound_to_the_host_over_https_alone(base_url: str, prefix: str, secure: bool) -> None:
    code = (
        "import django, json; django.setup(); from django.conf import settings as s;"
        "from entente.web.cookies import HostCookieStorage as m;"
        "print(json.dumps([s.SESSION_COOKIE_NAME, s.CSRF_COOKIE_NAME, m.cookie_name, s.SESSION_COOKIE_SECURE,"
        " s.CSRF_COOKIE_SECURE, s.SESSION_COOKIE_DOMAIN, s.SESSION_COOKIE_PATH, s.CSRF_COOKIE_DOMAIN, s.CSRF_COOKIE_PATH]))"
    )
    environment = os.environ | {"ENTENTE_BASE_URL": base_url, "DJANGO_SETTINGS_MODULE": "entente.config.settings"}

    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True)

    assert json.loads(said.stdout) == [
        f"{prefix}sessionid", f"{prefix}csrftoken", f"{prefix}messages", secure, secure, None, "/", None, "/",
    ]  # fmt: skip


# --- Inactivity, and ending sessions ------------------------------------------------------------------------------
def idle(minutes: float) -> None:
    from entente.organizations.models.accounts import PersonSession

    PersonSession.objects.update(seen_at=timezone.now() - timedelta(minutes=minutes))


def test_session_ends_when_nothing_is_done(network: Any, sign_in: SignIn, settings: Any) -> None:
    browser = sign_in(network.contributor)
    idle(settings.SESSION_IDLE_MINUTES - 1)
    assert browser.get("/en/desk/").status_code == 200
    idle(settings.SESSION_IDLE_MINUTES - 1)  # the request before counted as an act
    assert browser.get("/en/desk/").status_code == 200

    idle(settings.SESSION_IDLE_MINUTES + 1)

    assert browser.get("/en/desk/")["Location"].startswith("/en/account/login/")


def test_session_lasts_eight_hours_from_the_sign_in_whatever_is_written_into_it(network: Any, settings: Any) -> None:
    from django.contrib.auth import SESSION_KEY

    from entente.organizations.authentication.sessions import SIGNED_IN, SessionStore
    from entente.organizations.models.accounts import PersonSession

    signed_in = timezone.now() - timedelta(seconds=settings.SESSION_COOKIE_AGE - 600)
    session = SessionStore()
    session[SESSION_KEY] = str(network.contributor.pk)
    session[SIGNED_IN] = {"at": signed_in.isoformat(), "device": ""}
    session.save()

    session["anything"] = 1
    session.cycle_key()  # as after she showed again who she is

    expected = signed_in + timedelta(seconds=settings.SESSION_COOKIE_AGE)
    assert PersonSession.objects.get().expire_date == expected


def test_part_of_a_page_that_refreshes_itself_keeps_nobody_signed_in(network: Any, sign_in: SignIn) -> None:
    from entente.organizations.models.accounts import PersonSession

    browser = sign_in(network.contributor)
    idle(30)

    browser.get("/en/desk/", headers={"HX-Request": "true"})

    assert timezone.now() - PersonSession.objects.get().seen_at > timedelta(minutes=29)


@pytest.mark.parametrize("method", ["get", "post"])
def test_part_of_a_page_never_becomes_a_sign_in(network: Any, sign_in: SignIn, settings: Any, method: str) -> None:
    browser = sign_in(network.contributor)
    idle(settings.SESSION_IDLE_MINUTES + 1)

    part = getattr(browser, method)("/en/desk/", headers={"HX-Request": "true"})
    whole = getattr(browser, method)("/en/desk/", headers={"HX-Request": "true", "HX-Boosted": "true"})

    assert (part.status_code, part.headers.get("HX-Refresh"), part.content) == (200, "true", b"")
    assert whole["Location"].startswith("/en/account/login/")


def test_person_sees_and_ends_her_sessions(network: Any, sign_in: SignIn) -> None:
    here, there, third, other = Client(), Client(), Client(), Client()
    for browser in (here, there, third):
        sign_in(network.contributor, browser)
    sign_in(network.steward, other)
    page = here.get("/en/account/sessions/").content.decode()
    assert page.count('<th scope="row">') == 3
    assert "this browser" in page
    assert here.session.session_key not in page
    assert there.session.session_key not in page
    import re

    name = re.findall(r'name="session" value="([0-9a-f]{64})"', page)[0]

    here.post("/en/account/sessions/", {"session": name})
    assert sorted(each.get("/en/desk/").status_code for each in (there, third)) == [200, 302]
    here.post("/en/account/sessions/", {"session": "others"})

    assert [each.get("/en/desk/").status_code for each in (here, there, third, other)] == [200, 302, 302, 200]
    ended = AuditEvent.objects.filter(event="account.sessions_ended", actor_id=network.contributor.pk)
    assert [event.facts["number"] for event in ended.order_by("id")] == [1, 1]


def test_nobody_ends_the_session_of_another(network: Any, sign_in: SignIn) -> None:
    import hashlib

    hers, mine = sign_in(network.steward, Client()), sign_in(network.contributor, Client())
    name = hashlib.sha256(hers.session.session_key.encode()).hexdigest()

    mine.post("/en/account/sessions/", {"session": name})

    assert hers.get("/en/desk/").status_code == 200


# --- The trail ----------------------------------------------------------------------------------------------------
def events(name: str) -> list[AuditEvent]:
    return list(AuditEvent.objects.filter(event=name).order_by("id"))


def test_sign_in_leaves_an_event_in_the_trail_of_the_organization(network: Any, client: Client) -> None:
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(network.contributor, secret)
    asked = client.post("/en/account/login/", {"login": "contributor@example.org", "password": PASSWORD}, follow=True)
    assert events("account.signed_in") == []  # the second factor is missing

    code = code_of(Authenticator.objects.get(user=network.contributor, type="totp"))
    client.post(asked.request["PATH_INFO"], {"code": code})

    [event] = events("account.signed_in")
    assert (event.actor_id, event.subject_id) == (network.contributor.pk, network.contributor.pk)
    assert event.organization_id == network.nonprofit.pk
    assert event.facts == {"methods": ["mfa:totp", "password"]}


@pytest.mark.parametrize("address", ["contributor@example.org", "Contributor@Example.org", "nobody@example.org"])
def test_failed_sign_in_leaves_an_event_without_address_and_password(
    network: Any, client: Client, address: str
) -> None:
    client.post("/en/account/login/", {"login": address, "password": "a wrong invented phrase"})

    [event] = events("account.sign_in_failed")
    known = not address.startswith("nobody")
    assert event.refused
    assert (event.subject_id, event.organization_id) == (
        (network.contributor.pk, network.nonprofit.pk) if known else (None, None)
    )
    assert "example.org" not in json.dumps(event.facts).lower()
    assert "phrase" not in json.dumps(event.facts)


def test_wrong_code_leaves_an_event(network: Any, client: Client) -> None:
    totp.TOTP.activate(network.contributor, totp.generate_totp_secret())
    asked = client.post("/en/account/login/", {"login": "contributor@example.org", "password": PASSWORD}, follow=True)

    client.post(asked.request["PATH_INFO"], {"code": "000000"})

    [event] = events("account.sign_in_failed")
    assert (event.subject_id, event.facts["method"]) == (network.contributor.pk, "mfa")
