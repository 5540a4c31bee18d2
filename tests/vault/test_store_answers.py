"""What a store answers, in our words; and the addresses to which nothing of ours is sent."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from uuid import UUID

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from entente.core.errors import Failed
from entente.vault.s3.client import Bucket, is_loopback, is_public, translated, wrap_credentials
from entente.vault.s3.probe import probe


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


@contextmanager
def leading_server(to: str = "") -> Iterator[tuple[str, list[str]]]:
    """An HTTP server that takes what is put and leads every reader to ``to``: its address, and what it was asked."""
    asked: list[str] = []

    class Leading(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.answer(200)

        def do_GET(self) -> None:
            self.answer(302 if to else 200)

        def do_HEAD(self) -> None:
            self.do_GET()

        def answer(self, status: int) -> None:
            asked.append(f"{self.command} {self.path}")
            self.send_response(status)
            self.send_header("ETag", '"0"')
            self.send_header("Content-Length", "0")
            if status == 302:
                self.send_header("Location", to)
            self.end_headers()

        def log_message(self, *words: object) -> None:
            """Tests say what they saw."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Leading)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()


def test_store_on_trial_leads_to_no_other_server() -> None:
    with (
        leading_server() as (inside, asked_inside),
        leading_server(inside) as (endpoint, asked),
        pytest.raises(Failed),  # what it wrote could not be listed, to be deleted
    ):
        probe(Bucket(endpoint, "ca", "bucket", "key", "secret"))

    assert any(line.startswith("GET") and "X-Amz-Signature" in line for line in asked)
    assert not asked_inside
