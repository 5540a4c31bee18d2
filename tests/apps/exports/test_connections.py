"""Pages on which a recipient connects programs: who sees them, what is shown once, and what a link is good for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.links import old_address

pytestmark = pytest.mark.django_db(transaction=True)

SignIn = Callable[..., Any]


def text_of(response: Any, status: int = 200) -> str:
    assert response.status_code == status, response.content.decode()[:2000]
    return str(response.content.decode())


def link_in(page: str) -> str:
    found = re.search(r'<code id="address">http://testserver([^<]+)</code>', page)
    assert found, page
    return old_address(found.group(1))


@pytest.fixture
def ask_for_key(network: Any, sign_in: SignIn) -> Callable[..., str]:
    """The address of the activation, as the page shows it to the city's recipient."""

    def ask(kind: str = "profile", **said: Any) -> str:
        answers = {
            "organization": network.city.pk,
            "kind": kind,
            "scopes": ["read"],
            "name": "Notebook",
            "last_day": timezone.localdate() + timedelta(days=30),
            **said,
        }
        return link_in(text_of(sign_in(network.recipient).post(reverse("exports:new_connection"), answers)))

    return ask


def test_profile_is_downloaded_once_by_whoever_has_the_link(accepted: Any, ask_for_key: Callable[..., str]) -> None:
    from exports.models import AccessKey

    address, visitor = ask_for_key(), Client()

    question = visitor.get(address)
    again = visitor.get(address)
    profile = visitor.post(address)
    used = visitor.get(address)

    assert "Activate and download the profile" in text_of(question)
    assert question["Referrer-Policy"] == "same-origin"
    assert "Activate" in text_of(again)  # looking uses nothing up
    assert profile["Content-Disposition"] == 'attachment; filename="entente.share"'
    found = json.loads(profile.content)
    assert (found["shareCredentialsVersion"], found["endpoint"]) == (1, "http://testserver/delta-sharing")
    answer = visitor.get("/delta-sharing/shares", headers={"Authorization": f"Bearer {found['bearerToken']}"})
    assert answer.json()["items"]
    assert "The link has been used already." in text_of(used, 410)
    assert visitor.post(address).status_code == 403
    assert AccessKey.objects.get().last_used_at is not None
    assert text_of(visitor.get(reverse("exports:activate_key", args=["x"])), 404)


def test_key_for_addresses_is_shown_once_and_connections_tell_how_to_use_it(
    accepted: Any, ask_for_key: Callable[..., str], network: Any, sign_in: SignIn, dataset: Any
) -> None:
    address = ask_for_key("api", dataset=dataset.pk)

    shown = text_of(Client().post(address))
    secret = re.search(r'<code id="secret">([^<]+)</code>', shown)
    listed = text_of(sign_in(network.recipient).get(reverse("exports:connections")))

    assert secret
    answer = Client().get(f"/series/{dataset.pk}/latest.csv", headers={"Authorization": f"Bearer {secret.group(1)}"})
    assert answer.status_code == 200
    assert secret.group(1) not in listed
    assert f"http://testserver/series/{dataset.pk}/latest.parquet" in listed
    assert f"contacts_{dataset.pk.hex[-8:]}" in listed
    assert "In use" in listed


def test_key_is_rotated_and_revoked_on_pages(
    accepted: Any, ask_for_key: Callable[..., str], network: Any, sign_in: SignIn
) -> None:
    from exports.models import AccessKey

    Client().post(ask_for_key("api"))
    old, browser = AccessKey.objects.get(), sign_in(network.recipient)

    page = text_of(browser.get(reverse("exports:rotate_key", args=[old.pk])))
    link = link_in(text_of(browser.post(reverse("exports:rotate_key", args=[old.pk]), {"hours": "1"})))
    refused = text_of(browser.get(reverse("exports:rotate_key", args=[old.pk])))
    new = AccessKey.objects.get(replaces=old)
    consequences = text_of(browser.get(reverse("exports:revoke_key", args=[new.pk])))
    revoked = browser.post(reverse("exports:revoke_key", args=[new.pk]))

    assert "How long does the older key still work?" in page
    assert "Another key replaces this one already." in refused
    assert "refused from the next request on" in consequences
    assert revoked["Location"] == reverse("exports:connections")
    assert "The key has been revoked." in text_of(Client().get(link), 410)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("last_day", "2020-01-01", "Choose a day from today on"),
        ("last_day", "2999-01-01", "Choose a day from today on"),
        ("name", "", "This field is required."),
        ("kind", "root", "Select a valid choice."),
        ("organization", "region", "Select a valid choice."),
        ("dataset", "other", "Select a valid choice."),
        ("scopes", ["upload"], "Select a valid choice."),
        ("scopes", [], "This field is required."),
    ],
)
def test_form_says_what_is_wrong_and_makes_no_key(
    network: Any, sign_in: SignIn, dataset: Any, field: str, value: Any, words: str
) -> None:
    from exports.models import AccessKey

    known = {"region": network.region.pk, "other": dataset.pk}
    answers = {
        "organization": network.city.pk, "kind": "api", "scopes": ["read"], "name": "Notebook", "last_day": timezone.localdate(),
        field: known.get(value, value) if isinstance(value, str) else value,
    }  # fmt: skip

    answer = sign_in(network.recipient).post(reverse("exports:new_connection"), answers)

    assert words in text_of(answer, 422)
    assert not AccessKey.objects.exists()


def test_outsiders_learn_nothing_of_keys_and_their_asking_is_recorded(
    accepted: Any, ask_for_key: Callable[..., str], network: Any, sign_in: SignIn, refusals: Callable[[], list[Any]]
) -> None:
    from exports.models import AccessKey

    ask_for_key()
    key, browser = AccessKey.objects.get(), sign_in(network.steward, Client())

    assert "Notebook" not in text_of(browser.get(reverse("exports:connections")))
    for name in ("rotate_key", "revoke_key"):
        assert browser.post(reverse(f"exports:{name}", args=[key.pk])).status_code == 404
    assert len(refusals()) == 2
    assert Client().get(reverse("exports:connections")).status_code == 302


@pytest.mark.parametrize("language", ["en", "fr"])
def test_pages_render_in_both_languages(
    accepted: Any, ask_for_key: Callable[..., str], network: Any, sign_in: SignIn, language: str
) -> None:
    from exports.models import AccessKey

    address = ask_for_key()
    key, browser = AccessKey.objects.get(), sign_in(network.recipient)
    for page in (
        reverse("exports:connections"),
        reverse("exports:new_connection"),
        reverse("exports:rotate_key", args=[key.pk]),
        reverse("exports:revoke_key", args=[key.pk]),
        address,
    ):
        text_of(browser.get(page.replace("/en/", f"/{language}/", 1)))
