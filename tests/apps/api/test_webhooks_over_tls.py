"""Webhooks over HTTPS to a real TLS server, whose certificate a CA of the test issued: the name is checked, and the judged address used."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from entente.core.errors import Failed
from tests.apps.api.test_webhooks import Receiver, send
from tests.certificates import Authority
from tests.workers import take_all_events

NAME = "hooks.example.org"


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """One that this process trusts, as an operator would have it: by OpenSSL's own variable."""
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.root))
    return made


@contextmanager
def listening(context: ssl.SSLContext) -> Iterator[Receiver]:
    receiver = Receiver()
    receiver.server.socket = context.wrap_socket(receiver.server.socket, server_side=True)
    thread = threading.Thread(target=receiver.server.serve_forever, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        receiver.server.shutdown()
        receiver.server.server_close()


def address(receiver: Receiver, host: str) -> str:
    return f"https://{host}:{receiver.server.server_port}/hook"


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> None:
    """``NAME`` was found to lead to one public address: here the only one that a test can have."""
    from entente.vault import s3

    monkeypatch.setattr(s3, "public_address", lambda url: "127.0.0.1" if NAME in url else "")


def test_event_reaches_the_judged_address_under_the_name_of_its_certificate(authority: Authority, judged: None) -> None:
    from entente.api.webhooks.delivery import post

    with listening(authority.context(NAME)) as receiver:
        status = post(address(receiver, NAME), b"{}", {"webhook-id": "1"})

    ((headers, body),) = receiver.taken
    assert (status, body) == (200, b"{}")
    assert headers["Host"] == f"{NAME}:{receiver.server.server_port}"


def test_certificate_of_another_name_is_refused_before_anything_is_said(authority: Authority, judged: None) -> None:
    from entente.api.webhooks.delivery import post

    with listening(authority.context("other.example.org")) as receiver, pytest.raises(Failed) as failed:
        post(address(receiver, NAME), b"{}", {})

    assert (failed.value.code_given, failed.value.transient) == ("webhook.unreachable", True)
    assert failed.value.facts["error"] == "SSLCertVerificationError"
    assert receiver.taken == []


def test_certificate_of_an_unknown_authority_is_refused(tmp_path: Path, authority: Authority, judged: None) -> None:
    from entente.api.webhooks.delivery import post

    (tmp_path / "other").mkdir()
    with listening(Authority(tmp_path / "other").context(NAME)) as receiver, pytest.raises(Failed) as failed:
        post(address(receiver, NAME), b"{}", {})

    assert failed.value.facts["error"] == "SSLCertVerificationError"
    assert receiver.taken == []


def test_https_to_this_machine_needs_the_operators_leave(authority: Authority, settings: Any) -> None:
    from entente.api.webhooks.delivery import post

    with listening(authority.context("localhost")) as receiver:
        with pytest.raises(Failed) as failed:
            post(address(receiver, "localhost"), b"{}", {})
        settings.WEBHOOKS_TO_THIS_MACHINE = True
        status = post(address(receiver, "localhost"), b"{}", {})

    assert failed.value.code_given == "webhook.not_public"
    assert (status, len(receiver.taken)) == (200, 1)


@pytest.mark.django_db(transaction=True)
def test_webhook_sends_its_events_over_tls(
    network: Any,
    authority: Authority,
    settings: Any,
    secret_for: Callable[..., str],
    ask: Callable[..., Any],
) -> None:

    settings.WEBHOOKS_TO_THIS_MACHINE = True
    key = secret_for(network.steward, "events")
    take_all_events()  # a webhook begins where the feed ends when it is made

    with listening(authority.context("localhost")) as receiver:
        made = ask(key, "webhooks", {"name": "Ticketing", "url": address(receiver, "localhost")})
        send()

    assert made.status_code == 201
    assert [json.loads(body)["type"] for _, body in receiver.taken] == ["webhook.made"]
