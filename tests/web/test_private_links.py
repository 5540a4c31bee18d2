"""Private links: what they hold reaches the server in a form alone, and the addresses of before still open."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entente.organizations import services
from entente.organizations.authentication import private_links
from tests.links import old_address

pytestmark = pytest.mark.django_db(transaction=True)
SignIn = Callable[..., Client]


@pytest.fixture
def links(network: Any, dataset: Any, sign_in: SignIn) -> dict[str, str]:
    """One of each kind, as a person is shown or sent it."""
    from datetime import timedelta

    found = {}
    steward, contributor, recipient = (
        sign_in(each, Client()) for each in (network.steward, network.contributor, network.recipient)
    )
    invited = services.invite(
        network.nonprofit.pk, email="new@example.org", name="Nova", role="contributor", by=network.steward
    )
    found["password"] = str(invited.link)
    today = timezone.localdate()
    said = {"period_start": today, "period_end": today, "days": "7"}
    page = contributor.post(reverse("catalogue:send_link", args=[dataset.pk]), said).content.decode()
    found["hand-in"] = re.findall(r'<code id="address">([^<]+)</code>', page)[0]
    asked = {
        "organization": network.city.pk, "kind": "profile", "scopes": ["read"], "name": "Notebook",
        "last_day": today + timedelta(days=30),
    }  # fmt: skip
    page = recipient.post(reverse("exports:new_connection"), asked).content.decode()
    found["key"] = re.findall(r'<code id="address">([^<]+)</code>', page)[0]
    assert steward
    return found


WORDS = {"password": 'name="password1"', "hand-in": 'type="file"', "key": "Activate and download the profile"}


@pytest.mark.parametrize("kind", list(WORDS))
def test_link_names_its_secret_behind_the_hash_alone(links: dict[str, str], kind: str) -> None:
    link = links[kind]

    assert re.fullmatch(rf"http://testserver/en/link/#{kind}\.[\w-]{{20,}}", link)


@pytest.mark.parametrize("kind", list(WORDS))
def test_link_opens_its_page_under_an_address_that_opens_nothing(links: dict[str, str], kind: str) -> None:
    secret = links[kind].partition(f"#{kind}.")[2].rpartition("-" if kind == "password" else ".")[2]
    browser = Client()

    opened = browser.post("/en/link/", {"link": links[kind]}, follow=True)
    address = opened.request["PATH_INFO"]
    elsewhere = Client().get(address, follow=True)

    assert WORDS[kind] in opened.content.decode()
    assert secret not in address
    assert all(secret not in hop for hop, _status in opened.redirect_chain)
    assert WORDS[kind] not in elsewhere.content.decode()
    assert "no-store" in opened["Cache-Control"]


@pytest.mark.parametrize("kind", list(WORDS))
def test_address_of_before_still_opens(links: dict[str, str], kind: str) -> None:
    assert WORDS[kind] in Client().get(old_address(links[kind]), follow=True).content.decode()


@pytest.mark.parametrize(
    "link",
    [
        "",
        "nonsense",
        "#",
        "#hand-in.",
        "#unknown.abc",
        "#password.abc",
        "#password.-abc",
        "https://elsewhere.example/#a",
    ],
)
def test_what_is_no_private_link_is_explained(network: Any, client: Client, link: str) -> None:
    assert client.post("/en/link/", {"link": link}).status_code == 422


def test_cookie_of_a_link_belongs_to_its_page_and_to_this_host(network: Any, client: Client) -> None:
    response = client.post("/en/link/", {"link": "#hand-in.a-secret"})

    cookies = [each for each in response.cookies.values() if "entente_link" in each.key]
    assert sorted(each["path"] for each in cookies) == sorted(
        f"/{language}/hand-in/{response['Location'].split('/')[3]}/" for language in ("en", "fr")
    )
    assert all(each["httponly"] and each["samesite"] == "Lax" for each in cookies)
    assert client.get(response["Location"]).status_code == 404  # a link that nobody made


@pytest.mark.browser
def test_browser_sends_the_secret_in_a_form_and_keeps_it_out_of_its_history(
    links: dict[str, str], page: Any, live_server: Any
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    link = links["hand-in"].replace("http://testserver", str(live_server.url))

    page.goto(link)
    page.wait_for_url("**/hand-in/**")

    secret = link.rpartition(".")[2]
    assert page.locator("input[type=file]").count() == 1
    assert not [url for url in asked if secret in url.partition("#")[0]]
    assert secret not in page.url


def test_kinds_and_views_are_those_of_the_site() -> None:
    for view in private_links.VIEWS.values():
        assert reverse(view, args=["~0123456789abcdef"])
