"""An address to which only a button sends something leads whoever opens it to the page of the button; programs keep their 405."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, Final

import pytest
from django.test import Client
from django.urls import resolve, reverse
from django.utils import translation

from entente.web.buttons import page_above
from tests.permissions.pages import rules_of_pages
from tests.permissions.routes import Route, routes
from tests.permissions.rules import NO_SUCH_METHOD

pytestmark = pytest.mark.django_db(transaction=True)
WITHOUT_A_PAGE: Final = {
    "anonymizer:answer_opening": "the request to trace codes back is in the address, its run is not",
    "anonymizer:trace_codes": "the same",
    "anonymizer:retire_register": "the register is in the address, its organization is not",
    "exports:deliver_again": "the access is in the address, its release is not",
    "federation_pages:decline_count": "the part is in the address, its question is not",
}
"""Nothing stands above these; whoever opens one reads why nothing is there."""
BUTTONS: Final = frozenset(name for name, (sees, _acts) in rules_of_pages().items() if sees == NO_SUCH_METHOD)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_button_has_a_page_above_it(language: str) -> None:
    with translation.override(language):
        pages = {name: page_of(routes()[name]) for name in (*BUTTONS, "requests:fetch")}

    assert {name for name, page in pages.items() if not page} == WITHOUT_A_PAGE.keys()
    assert BUTTONS.isdisjoint(pages.values())
    assert pages["exports:download"] == "exports:entitlement"
    assert pages["requests:fetch"] == "requests:follow"
    assert pages["exports:ask_consent"] == "exports:release_run"
    assert pages["anonymizer:mark_sample"] == "anonymizer:run"
    assert pages["agreements:confirm_translation"] == "agreements:agreement"  # and not the act of this name
    assert pages["agreements:forget_view"] == "agreements:agreements"


def page_of(route: Route) -> str:
    """Where whoever follows the redirects from one page above to the next arrives."""
    numbers = {"version": 1, "number": 1}
    arguments: dict[str, Any] = {
        name: uuid.UUID(int=7) if name.endswith("_id") else numbers.get(name, "x") for name in route.arguments
    }
    address = page_above(reverse(route.view_name, kwargs=arguments), arguments)
    while address and resolve(address).view_name in BUTTONS:
        address = page_above(address, resolve(address).kwargs)
    return resolve(address).view_name if address else ""


@pytest.fixture
def recipient(network: Any, sign_in: Callable[..., Any]) -> Client:
    browser: Client = sign_in(network.recipient)
    return browser


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("method", ["get", "head"])
def test_address_of_a_download_leads_to_the_page_of_its_button(recipient: Client, language: str, method: str) -> None:
    page = f"/{language}/my/datasets/{uuid.UUID(int=7)}/"

    response = getattr(recipient, method)(f"{page}files/data.csv/")

    assert (response.status_code, response["Location"]) == (302, page)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("There is nothing to read at this address", "Go back", "Go to your desk")),
        ("fr", ("Il n’y a rien à lire à cette adresse", "Revenir en arrière", "Aller à votre bureau")),
    ],
)
def test_button_without_a_page_above_it_says_so(recipient: Client, language: str, words: tuple[str, ...]) -> None:
    back = f"/{language}/releases/"

    response = recipient.get(
        f"/{language}/entitlements/{uuid.UUID(int=7)}/deliver/", headers={"Referer": f"http://testserver{back}"}
    )

    page = response.content.decode()
    assert (response.status_code, response["Allow"]) == (405, "POST")
    assert all(each in page for each in words), page
    assert f'href="http://testserver{back}"' in page


def test_program_keeps_its_405(recipient: Client) -> None:
    address = f"/en/my/datasets/{uuid.UUID(int=7)}/files/data.csv/"
    operation = reverse("api:link_file", kwargs={"entitlement_id": uuid.UUID(int=7), "name": "data.csv"})

    asked_for_json = recipient.get(address, headers={"Accept": "application/json"})
    by_another_method = recipient.put(address)
    of_the_api = recipient.get(operation)

    assert (asked_for_json.status_code, by_another_method.status_code) == (405, 405)
    assert (of_the_api.status_code, of_the_api["Content-Type"]) == (405, "application/problem+json")
