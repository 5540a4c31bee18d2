"""One press signs in as somebody of the demonstration: where its services are, and in no other installation."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import NoReverseMatch, clear_url_caches, reverse

from entente.organizations.services import found_organization
from tools.demo import network as demonstration
from tools.demo.casts import cast

pytestmark = pytest.mark.django_db
ADDRESS = "/en/demonstration/sign-in/"


@pytest.fixture
def demo(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Its people, at its own addresses, on services that pass for embedded ones."""
    monkeypatch.setattr(demonstration, "are_embedded", lambda keystore, password: True)
    settings.ROOT_URLCONF = "tools.demo.urls"
    clear_url_caches()
    return demonstration.network()


def test_no_installation_has_its_address(client: Client) -> None:
    with pytest.raises(NoReverseMatch):
        reverse("demo_sign_in")
    assert client.post(ADDRESS, {"email": "steward@example.org"}).status_code == 404


def test_one_press_signs_in_with_a_fresh_second_factor(demo: Any, client: Client) -> None:
    response = client.post(ADDRESS, {"email": "steward@example.org"}, follow=True)

    assert response.redirect_chain[-1][0] == "/en/desk/"
    assert response.context["user"] == demo.people["steward"]


@pytest.mark.parametrize("email", ["", "nobody@example.org", "STEWARD@example.org"])
def test_nobody_else_is_signed_in(demo: Any, client: Client, email: str) -> None:
    assert client.post(ADDRESS, {"email": email}).status_code == 404
    assert "_auth_user_id" not in client.session


def test_a_link_signs_nobody_in(demo: Any) -> None:
    client = Client(enforce_csrf_checks=True)

    assert client.get(ADDRESS, {"email": "steward@example.org"}).status_code == 405
    assert client.post(ADDRESS, {"email": "steward@example.org"}).status_code == 403


def test_nobody_is_signed_in_beside_real_organizations(demo: Any, client: Client) -> None:
    found_organization(kind="nonprofit", name_en="A real one", name_fr="Un vrai", jurisdiction="CA-ON")

    assert client.post(ADDRESS, {"email": "steward@example.org"}).status_code == 404


def test_nobody_is_signed_in_on_other_services(demo: Any, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demonstration, "are_embedded", lambda keystore, password: False)

    assert client.post(ADDRESS, {"email": "steward@example.org"}).status_code == 404


def test_everybody_of_the_cast_is_offered(demo: Any) -> None:
    assert set(demonstration.emails()) == {user.email for user, _, _ in demonstration.accounts()}
    assert len(demonstration.emails()) == len(cast().people)


def test_where_others_practise_nobody_of_the_cast_is_offered_or_signed_in(
    demo: Any, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_PRACTICE_ONLY", "true")

    assert demonstration.accounts() == []
    assert client.post(ADDRESS, {"email": "steward@example.org"}).status_code == 404
