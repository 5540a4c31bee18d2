"""Private links, one-time ones above all: unused, used, expired, revoked, malformed, and one that opens something else."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.drawn import examples
from tests.network import show_second_factor
from tests.permissions.answers import ABSENT, NO_METHOD, REACHED, REFUSED, SIGN_IN, send
from tests.permissions.programs import ACCOUNT_OF_ANYONE, ACCOUNT_OF_ONES_OWN
from tests.permissions.routes import routes
from tests.permissions.rules import STRANGER, Subject
from tests.permissions.world import World
from tests.printouts import keep

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]
MALFORMED = ("unknown", "a" * 400, "~0123456789abcdef", "%E2%9C%94")


@pytest.fixture(autouse=True)
def _nothing_stays(world: World) -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def browsers(world: World) -> list[Client]:
    """Whoever holds the link, not signed in and signed in: the link decides, not who she is."""
    visitor, stranger = (Client(raise_request_exception=False) for _ in range(2))
    stranger.force_login(world.people[STRANGER])
    show_second_factor(stranger, world.people[STRANGER])
    return [visitor, stranger]


def table() -> dict[str, Any]:
    return {"file": SimpleUploadedFile("table.csv", b"age,fsa\n36,M5V\n41,M4C\n"), "password": ""}


def test_upload_link_takes_one_file_while_it_is_good(browsers: list[Client], world: World) -> None:
    expected = {
        "open": (200, 302, True),
        "used": (200, 403, False),
        "expired": (410, 403, False),
        "revoked": (410, 403, False),
    }
    for browser in browsers:
        for state, outcome in expected.items():
            address = reverse("catalogue:hand_in", args=[world.upload_links[state]])
            page, act = send(browser, "GET", address), send(browser, "POST", address, table())
            assert (state, page.status, act.status, bool(act.written)) == (state, *outcome)


def test_activation_link_gives_the_secret_once(browsers: list[Client], world: World) -> None:
    expected = {
        "open": (200, 200, True),
        "used": (410, 403, False),
        "expired": (410, 403, False),
        "revoked": (410, 403, False),
    }
    for browser in browsers:
        for state, outcome in expected.items():
            address = reverse("exports:activate_key", args=[world.activations[state]])
            page, act = send(browser, "GET", address), send(browser, "POST", address, {})
            assert (state, page.status, act.status, bool(act.written)) == (state, *outcome)
            assert ("entente_" in act.text) is (state == "open")


def test_calendar_is_read_by_a_link_that_was_not_revoked(browsers: list[Client], world: World) -> None:
    for browser in browsers:
        for state, status in {"open": 200, "revoked": 404, "malformed": 404}.items():
            address = reverse("agreements:feed", args=[world.feeds[state]])
            assert (state, send(browser, "GET", address).status) == (state, status)
            for method in ("POST", "PUT", "PATCH", "DELETE", "OPTIONS"):
                assert send(browser, method, address, {} if method == "POST" else None).outcome == NO_METHOD


@pytest.fixture
def asked(world: World) -> dict[str, Any]:
    """Two requests: one that waits, one that was withdrawn."""
    from entente.requests.services import asking

    now, found = timezone.now(), {}
    for state in ("open", "withdrawn"):
        question = asking.Question("How many calls about heat in July?", "en")
        made, token = asking.ask(world.organizations["nonprofit"], question, now=now)
        found[state] = (made, token)
    asking.withdraw(found["withdrawn"][1], now=now)
    return found


def test_request_is_followed_by_its_own_link(asked: dict[str, Any], browsers: list[Client]) -> None:
    (_, token), (_, withdrawn) = asked["open"], asked["withdrawn"]
    follow, withdraw = (reverse(f"requests:{name}", args=[token]) for name in ("follow", "withdraw"))
    for browser in browsers:
        assert send(browser, "GET", follow).status == send(browser, "GET", withdraw).status == 200
        assert send(browser, "POST", follow, {"text": "And in August?"}).written
        assert send(browser, "POST", withdraw, {}).written
        over = send(browser, "POST", reverse("requests:follow", args=[withdrawn]), {"text": "And in August?"})
        assert (over.status, over.written) == (403, ())
        again = send(browser, "POST", reverse("requests:withdraw", args=[withdrawn]), {})
        assert (again.status, again.written) == (409, ())


def test_file_of_another_request_is_not_fetched(asked: dict[str, Any], browsers: list[Client], world: World) -> None:
    from entente.requests.models import Handout

    (_, token), (other, _) = asked["open"], asked["withdrawn"]
    now, steward = timezone.now(), world.people["nonprofit data_steward"]
    handout = Handout.objects.create(
        request=other, release=world.release, files=[{"name": "data.csv", "key": "k", "size_bytes": 1, "sha256": "0" * 64}],
        given_by=steward, given_at=now, ready_at=now,
    )  # fmt: skip
    for browser in browsers:
        answer = send(browser, "POST", reverse("requests:fetch", args=[token, handout.pk, "data.csv"]), {})
        assert (answer.outcome, answer.written) == (ABSENT, ()), answer


OF_LINKS = ("catalogue:hand_in", "exports:activate_key", "requests:follow", "requests:withdraw", "agreements:feed")


def test_malformed_link_opens_nothing(browsers: list[Client]) -> None:
    for browser in browsers:
        for name in OF_LINKS:
            for secret in MALFORMED:
                address = reverse(name, args=["x"]).replace("/x", f"/{secret}")
                assert send(browser, "GET", address).outcome == ABSENT
                answer = send(browser, "POST", address, table() if name == "catalogue:hand_in" else {"text": "Words"})
                assert answer.outcome in (ABSENT, NO_METHOD), f"{name} {secret}: {answer}"
                assert answer.written == ()


def test_link_of_one_kind_opens_nothing_of_another(browsers: list[Client], world: World, asked: dict[str, Any]) -> None:
    secrets = {
        "catalogue:hand_in": world.upload_links["open"], "exports:activate_key": world.activations["open"],
        "requests:follow": asked["open"][1], "agreements:feed": world.feeds["open"],
    }  # fmt: skip
    for browser in browsers:
        for name in secrets:
            for other, secret in secrets.items():
                if other != name:
                    assert send(browser, "GET", reverse(name, args=[secret])).outcome == ABSENT


# --- Accounts -----------------------------------------------------------------------------------------------------
def test_account_of_ones_own_asks_a_visitor_to_sign_in(browsers: list[Client]) -> None:
    for name in ACCOUNT_OF_ONES_OWN.split():
        route = routes()[name]
        address = route.address(Subject("", {"pk": 1} if route.arguments else {}))
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
            answer = send(browsers[0], method, address, {} if method == "POST" else None)
            assert answer.outcome in (SIGN_IN, NO_METHOD, REFUSED, ABSENT), f"{name} by {method}: {answer}"
            assert answer.written == ()


def test_way_in_breaks_for_nobody_and_writes_nothing_when_looked_at(browsers: list[Client]) -> None:
    for name in ACCOUNT_OF_ANYONE.split():
        route = routes()[name]
        address = route.address(Subject("", {"provider_id": "unknown"} if route.arguments else {}))
        answer = send(browsers[0], "GET", address)
        assert answer.outcome in (REACHED, SIGN_IN, ABSENT, REFUSED), f"{name}: {answer}"
        assert answer.written == ()


@pytest.mark.drawn
def test_secrets_by_chance_open_nothing(world: World) -> None:
    """Thousands of secrets that nobody made, at every address that a secret opens, in every form that a link has had."""
    draw = random.Random(20261129)
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_~.%"
    browser = Client(raise_request_exception=False)
    answers: Counter[int] = Counter()
    for _ in range(examples(60, release=4000)):
        secret = "".join(draw.choice(letters) for _ in range(draw.choice((1, 8, 43, 64, 300))))
        name = draw.choice(OF_LINKS)
        address = reverse(name, args=["x"]).replace("/x", f"/{quote(secret, safe='')}")
        answer = send(browser, draw.choice(("GET", "POST")), address, {"secret": secret})
        answers[answer.status] += 1
        assert not answer.written, name

    keep("links-by-chance", "\n".join(f"{times:5d}  {status}" for status, times in sorted(answers.items())))
    assert answers[200] + answers[302] == 0, answers
    assert max(answers) < 500
