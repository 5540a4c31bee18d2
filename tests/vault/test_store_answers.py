"""What a store answers, in our words; and the addresses to which nothing of ours is sent."""

from __future__ import annotations

import socket
from typing import Any
from uuid import UUID

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from entente.core.errors import Failed
from entente.vault.s3.client import is_loopback, is_public, translated, wrap_credentials


def answered(status: int, code: str = "") -> ClientError:
    response: Any = {"Error": {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": status}}
    return ClientError(response, "GetObject")


@pytest.mark.parametrize(
    ("error", "code", "transient"),
    [
        (answered(404, "NoSuchBucket"), "vault.bucket_missing", False),
        (answered(404, "NoSuchKey"), "vault.object_missing", False),
        (answered(412), "vault.tampered", False),
        (answered(416), "vault.tampered", False),
        (answered(405), "vault.store_unsupported", False),
        (answered(501), "vault.store_unsupported", False),
        (answered(500), "vault.store_unavailable", True),
        (answered(503, "SlowDown"), "vault.store_unavailable", True),
        (answered(429), "vault.store_unavailable", True),
        (answered(403, "AccessDenied"), "vault.store_refused", False),
        (answered(400), "vault.store_refused", False),
        (EndpointConnectionError(endpoint_url="https://s3.example.org"), "vault.store_unavailable", True),
    ],
)
def test_answer_of_a_store_says_whether_to_try_again(error: Exception, code: str, transient: bool) -> None:
    with pytest.raises(Failed) as failed, translated("get"):
        raise error

    assert (failed.value.code_given, failed.value.transient) == (code, transient)


@pytest.mark.parametrize(
    ("addresses", "public"),
    [
        (["93.184.216.34"], True),
        (["93.184.216.34", "2606:2800:220:1::1"], True),
        (["10.0.0.8"], False),
        (["93.184.216.34", "192.168.1.1"], False),
        (["169.254.169.254"], False),
        (["::1"], False),
        ([], False),
    ],
)
def test_endpoint_is_public_where_every_address_is(
    monkeypatch: pytest.MonkeyPatch, addresses: list[str], public: bool
) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 443)) for address in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *asked, **more: found)

    assert is_public("https://store.example.org") is public


@pytest.mark.parametrize(
    ("listed", "public"),
    [
        ([], True), (["example.org"], True), (["Store.Example.org."], True), (["example.net", "store.example.org"], True),
        (["example.net"], False), (["re.example.org"], False), (["store.example.org.example.net"], False),
    ],
)  # fmt: skip
def test_operators_list_bounds_where_people_of_organizations_lead(
    monkeypatch: pytest.MonkeyPatch, settings: Any, listed: list[str], public: bool
) -> None:
    addresses = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *asked, **more: addresses)
    settings.DESTINATIONS = listed

    assert is_public("https://store.example.org") is public


@pytest.mark.parametrize(
    "endpoint", ["https://store.example.org:none", "https://" + "a" * 70 + ".example.org", "no address"]
)
def test_endpoint_that_resolves_to_nothing_is_not_public(monkeypatch: pytest.MonkeyPatch, endpoint: str) -> None:
    def refused(*asked: object, **more: object) -> list[Any]:
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", refused)

    assert not is_public(endpoint)


@pytest.mark.parametrize(
    ("endpoint", "loopback"),
    [
        ("http://127.0.0.1:8333", True),
        ("http://localhost", True),
        ("http://[::1]:9", True),
        ("https://s3.example.org", False),
        ("", False),
    ],
)
def test_loopback_is_never_behind_a_proxy(endpoint: str, loopback: bool) -> None:
    assert is_loopback(endpoint) is loopback


def test_credentials_of_a_store_are_not_kept_without_the_key_for_them(settings: Any) -> None:
    settings.STORE_KEY = None

    with pytest.raises(Failed, match="no_store_key"):
        wrap_credentials(UUID(int=1), access_key="a", secret_key="b")
