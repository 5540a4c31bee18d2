"""Webhooks over HTTPS to a real TLS server, whose certificate a CA of the test issued: the name is checked, and the judged address used."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from entente.core.errors import Failed
from tests.apps.api.test_webhooks import Receiver, send
from tests.workers import take_all_events

NAME = "hooks.example.org"


class Authority:
    """A CA whose root lies in a file, and the certificates that it issues."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.key = folder, ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Maple Test CA")])
        made = self._certificate(self.name, self.key, x509.BasicConstraints(ca=True, path_length=0))
        self.root = folder / "root.pem"
        self.root.write_bytes(made.public_bytes(serialization.Encoding.PEM))

    def context(self, host: str) -> ssl.SSLContext:
        """Of a server that shows a certificate of ``host``."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        made = self._certificate(subject, key, x509.SubjectAlternativeName([x509.DNSName(host)]))
        kept = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        path = self.folder / f"{host}.pem"
        path.write_bytes(
            made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(serialization.Encoding.PEM, *kept)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context

    def _certificate(self, subject: x509.Name, key: Any, extension: Any) -> x509.Certificate:
        now = datetime.now(UTC)
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(self.name).public_key(key.public_key())
        builder = builder.serial_number(x509.random_serial_number()).add_extension(extension, critical=True)
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        builder = builder.add_extension(issuer, critical=False)
        usage = x509.KeyUsage(True, False, False, False, False, subject == self.name, False, False, False)
        builder = builder.add_extension(usage, critical=True)
        lasts = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        return lasts.sign(self.key, hashes.SHA256())


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
