"""One signed POST to a public address: the form of Standard Webhooks (https://www.standardwebhooks.com/)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import socket
import ssl
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from django.conf import settings

from entente.core.errors import Failed
from entente.vault import s3

TIMEOUT_SECONDS: Final = 10
LOOPBACK: Final = "127.0.0.1"
SECRET_PREFIX: Final = "whsec_"  # noqa: S105 # what every secret begins with


def signed_headers(secret: bytes, message_id: str, body: bytes, *, now: datetime) -> dict[str, str]:
    """The three headers by which a receiver knows who sent it, that it is whole, and when.

    >>> from datetime import UTC, datetime
    >>> at = datetime.fromtimestamp(1614265330, UTC)
    >>> secret = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    >>> told = signed_headers(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}', now=at)
    >>> told["webhook-signature"]
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
    """
    moment = str(int(now.timestamp()))
    mac = hmac.digest(secret, f"{message_id}.{moment}.".encode() + body, hashlib.sha256)
    return {
        "webhook-id": message_id,
        "webhook-timestamp": moment,
        "webhook-signature": f"v1,{base64.b64encode(mac).decode()}",
    }


def body_of(event: str, at: datetime, shown: Mapping[str, Any]) -> bytes:
    """What is sent: the code, when, and the event as the feed shows it."""
    return json.dumps(
        {"type": event, "timestamp": at.isoformat(), "data": shown}, default=str, ensure_ascii=False
    ).encode()


def post(url: str, body: bytes, headers: Mapping[str, str]) -> int:
    """The status that the address answers with. Redirections are not followed, and no answer is read.

    Raises:
        Failed: "webhook.not_public": the name leads, now, to a server that is not public; "webhook.unreachable".
    """
    connection = connection_to(url)
    if connection is None:
        raise Failed("webhook.not_public", transient=False)
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    request_headers = {"Content-Type": "application/json", "User-Agent": "Entente-Webhooks/1", **headers}
    try:
        connection.request("POST", path, body=body, headers=request_headers)
        return connection.getresponse().status
    except (OSError, http.client.HTTPException) as error:
        raise Failed("webhook.unreachable", error=type(error).__name__) from None
    finally:
        connection.close()


def connection_to(url: str) -> http.client.HTTPConnection | None:
    """A connection to the server of an address; ``None`` where its name leads, now, to one that is not public.

    Loopback is for the demonstration and tests alone (``ENTENTE_WEBHOOKS_TO_THIS_MACHINE``).
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if s3.is_loopback(url) and settings.WEBHOOKS_TO_THIS_MACHINE:
        address = LOOPBACK if host.endswith("localhost") else host
    else:
        address = s3.public_address(url) if parts.scheme == "https" else ""
    if not address:
        return None
    if parts.scheme == "https":
        return _PinnedSecure(host, parts.port or 443, address)
    return _Pinned(host, parts.port or 80, address)


class _Pinned(http.client.HTTPConnection):
    """Speaks to the address that was judged, whatever the name leads to a moment later."""

    def __init__(self, host: str, port: int, address: str) -> None:
        self._judged = address
        super().__init__(host, port, timeout=TIMEOUT_SECONDS)

    def connect(self) -> None:
        self.sock = socket.create_connection((self._judged, self.port), TIMEOUT_SECONDS)


class _PinnedSecure(http.client.HTTPSConnection):
    """The same, and the certificate is that of the name."""

    def __init__(self, host: str, port: int, address: str) -> None:
        self._judged, self._tls = address, ssl.create_default_context()
        super().__init__(host, port, timeout=TIMEOUT_SECONDS, context=self._tls)

    def connect(self) -> None:
        plain = socket.create_connection((self._judged, self.port), TIMEOUT_SECONDS)
        self.sock = self._tls.wrap_socket(plain, server_hostname=self.host)
