"""Someone without an account hands in one file, once, in time."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entente.catalogue.models import DatasetVersion, UploadLink
from tests.links import old_address
from tests.network import contacts_csv

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def link(dataset: Any, network: Any, client: Client, sign_in: Callable[..., Any]) -> str:
    """The address that the page showed once."""
    sign_in(network.contributor)
    said = {"period_start": "2026-01-01", "period_end": "2026-01-31", "days": "7"}
    page = client.post(reverse("catalogue:send_link", args=[dataset.pk]), said).content.decode()
    found = re.search(r'<code id="address">http://testserver([^<]+)</code>', page)
    assert found is not None
    client.logout()
    return old_address(found[1])


def hand_in(browser: Client, address: str, content: bytes) -> Any:
    return browser.post(address, {"file": SimpleUploadedFile("table.csv", content), "password": ""})


def test_file_is_handed_in_without_an_account(link: str, client: Client, dataset: Any) -> None:
    asked = client.get(link).content.decode()

    response = hand_in(client, link, contacts_csv())

    assert "Maple Test Clinic asks you for a file" in asked
    assert (response.status_code, response["Location"]) == (302, link)
    version = DatasetVersion.objects.get()
    assert (version.uploaded_by, version.period_end.isoformat()) == (None, "2026-01-31")
    assert "Thank you, the file has arrived" in client.get(link).content.decode()


def test_page_can_be_read_in_french(link: str, client: Client) -> None:
    page = client.get(link)

    assert f'href="{link.replace("/en/", "/fr/")}"'.encode() in page.content
    assert client.get(link.replace("/en/", "/fr/")).status_code == 200


def test_link_used_twice_is_refused(link: str, client: Client, remains: Any) -> None:
    hand_in(client, link, contacts_csv())
    kept = remains()

    response = hand_in(client, link, contacts_csv(seed=8))

    assert response.status_code == 403
    assert "This link has been used" in response.content.decode()
    assert DatasetVersion.objects.count() == 1
    assert remains() == kept


def test_bad_file_leaves_the_link_usable(link: str, client: Client, remains: Any) -> None:
    assert hand_in(client, link, b"a,b\n").status_code == 422
    assert remains()[:2] == ([], [])

    assert hand_in(client, link, contacts_csv()).status_code == 302


def test_expired_link_says_so(link: str, client: Client) -> None:
    UploadLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))

    assert client.get(link).status_code == 410
    assert "This link has expired" in client.get(link).content.decode()
    assert hand_in(client, link, contacts_csv()).status_code == 403


def test_withdrawn_link_says_so(link: str, client: Client, network: Any, sign_in: Any) -> None:
    sign_in(network.contributor)
    address = reverse("catalogue:revoke_link", args=[UploadLink.objects.get().pk])
    assert "Withdraw this link?" in client.get(address).content.decode()

    client.post(address)
    client.logout()

    assert "This link has been withdrawn" in client.get(link).content.decode()


def test_guessed_link_is_not_found(client: Client) -> None:
    assert client.get(reverse("catalogue:hand_in", args=["guessed"])).status_code == 404


def test_forged_hand_in_is_refused(link: str, remains: Any) -> None:
    response = hand_in(Client(enforce_csrf_checks=True), link, contacts_csv())

    assert response.status_code == 403
    assert remains()[:2] == ([], [])
    assert UploadLink.objects.get().used_at is None


@pytest.mark.parametrize("days", ["0", "31"])
def test_link_lives_from_1_to_30_days(dataset: Any, network: Any, client: Client, sign_in: Any, days: str) -> None:
    sign_in(network.contributor)
    said = {"period_start": "2026-01-01", "period_end": "2026-01-31", "days": days}

    assert client.post(reverse("catalogue:send_link", args=[dataset.pk]), said).status_code == 422
    assert not UploadLink.objects.exists()
