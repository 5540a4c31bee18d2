"""The master key in the transit engine of an OpenBao or Vault server: it wraps and opens, and the key never leaves it.

https://openbao.org/api-docs/secret/transit/: ``encrypt``, ``decrypt`` and ``rewrap``, and what is said of a key. We bind what is wrapped to
its context beneath the server's seal, because ``rewrap`` takes no associated data. A version of the server's key is a key of the ring, with a
kid of its own; keys that the process holds besides open what they wrapped before.
"""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import re
import secrets
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, urlsplit

from entente.core.errors import Failed
from entente.vault.keys.rings import BY_SERVER, HEAD_BYTES, LocalRing, head_of, kid_of
from entente.vault.sealing import tampered

TIMEOUT_SECONDS: Final = 10
MOST_BYTES: Final = 2**20
DIGEST_BYTES: Final = 32
_CIPHERTEXT: Final = re.compile(r"vault:v(?P<version>[1-9][0-9]{0,5}):[A-Za-z0-9+/=]+")
_HERE: Final = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class TransitServer:
    """Where the engine is mounted, which of its keys is ours, and the file of the token, which an agent may renew at any time."""

    url: str
    key: str
    token_file: Path
    mount: str = "transit"
    ca_file: str = ""

    def post(self, verb: str, content: Mapping[str, str]) -> dict[str, Any]:
        """The answer to ``POST /v1/MOUNT/VERB/KEY``."""
        return self._answer("POST", f"{verb}/{quote(self.key, safe='')}", content)

    def rotate(self) -> None:
        """A new version of the key, which wraps from now on."""
        self._answer("POST", f"keys/{quote(self.key, safe='')}/rotate", {})

    def versions(self) -> range:
        """The versions that open, the oldest first; the last one wraps."""
        answer = self._answer("GET", f"keys/{quote(self.key, safe='')}", None)
        try:
            return range(max(1, int(answer["min_decryption_version"])), int(answer["latest_version"]) + 1)
        except (KeyError, TypeError, ValueError) as error:
            raise Failed("vault.transit_unavailable", error=type(error).__name__) from None

    def _answer(self, method: str, path: str, content: Mapping[str, str] | None) -> dict[str, Any]:
        """What no error says is the token, and what the server answered, which may quote what it was asked."""
        connection = self._connection()
        headers = {"X-Vault-Token": self._token(), "X-Vault-Request": "true", "Content-Type": "application/json"}
        body = None if content is None else json.dumps(content)
        try:
            connection.request(method, f"/v1/{quote(self.mount)}/{path}", body=body, headers=headers)
            answer = connection.getresponse()
            raw = answer.read(MOST_BYTES)
        except (OSError, http.client.HTTPException) as error:
            raise Failed("vault.transit_unavailable", error=type(error).__name__) from None
        finally:
            connection.close()
        if answer.status == http.client.BAD_REQUEST:  # changed, or of a version that the server opens no more
            raise tampered()
        if answer.status >= http.client.MULTIPLE_CHOICES:  # a token that ran out, an unknown key, a sealed server
            raise Failed("vault.transit_unavailable", status=answer.status)
        try:
            return dict(json.loads(raw)["data"]) if raw else {}
        except (ValueError, KeyError, TypeError) as error:
            raise Failed("vault.transit_unavailable", error=type(error).__name__) from None

    def _connection(self) -> http.client.HTTPConnection:
        parts = urlsplit(self.url)
        host = parts.hostname or ""
        if parts.scheme == "https":
            context = ssl.create_default_context(cafile=self.ca_file or None)
            return http.client.HTTPSConnection(host, parts.port or 443, timeout=TIMEOUT_SECONDS, context=context)
        if host not in _HERE:
            raise Failed("vault.transit_without_tls", transient=False)
        return http.client.HTTPConnection(host, parts.port or 80, timeout=TIMEOUT_SECONDS)

    def _token(self) -> str:
        try:
            return self.token_file.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise Failed("vault.transit_unavailable", error=type(error).__name__) from None


@dataclass(frozen=True, slots=True)
class TransitRing:
    """The versions of the server's key, and older keys that this process holds (``before``)."""

    server: TransitServer
    before: LocalRing | None = field(default=None)

    @property
    def kid(self) -> str:
        return self._kid(self.server.versions()[-1])

    @property
    def kids(self) -> Sequence[str]:
        own = [self._kid(version) for version in reversed(self.server.versions())]
        return (*own, *(self.before.kids if self.before else ()))

    def wrap(self, plaintext: bytes, context: bytes) -> bytes:
        bound = hashlib.sha256(context).digest() + plaintext
        return self._wrapped(self.server.post("encrypt", {"plaintext": base64.b64encode(bound).decode()}))

    def unwrap(self, wrapped: bytes, context: bytes) -> bytes:
        if wrapped[:1] != BY_SERVER:
            if self.before is None:
                raise Failed("vault.unknown_key", transient=False, kid=kid_of(wrapped))
            return self.before.unwrap(wrapped, context)
        answer = self.server.post("decrypt", {"ciphertext": self._ciphertext(wrapped)})
        try:
            bound = base64.b64decode(answer["plaintext"], validate=True)
        except (KeyError, TypeError, ValueError):
            raise tampered() from None
        if not secrets.compare_digest(bound[:DIGEST_BYTES], hashlib.sha256(context).digest()):
            raise tampered()
        return bound[DIGEST_BYTES:]

    def rewrap(self, wrapped: bytes, context: bytes) -> bytes:
        """Inside the server, where it wrapped it: nothing is opened here."""
        if wrapped[:1] != BY_SERVER:
            return self.wrap(self.unwrap(wrapped, context), context)
        return self._wrapped(self.server.post("rewrap", {"ciphertext": self._ciphertext(wrapped)}))

    def _wrapped(self, answer: Mapping[str, Any]) -> bytes:
        ciphertext = answer.get("ciphertext")
        match = _CIPHERTEXT.fullmatch(ciphertext) if isinstance(ciphertext, str) else None
        if match is None:
            raise Failed("vault.transit_unavailable", error="ciphertext")
        return head_of(self._kid(int(match["version"])), BY_SERVER) + match[0].encode()

    def _ciphertext(self, wrapped: bytes) -> str:
        """What the server wrapped; the kid before it must be that of the version in it."""
        match = _CIPHERTEXT.fullmatch(wrapped[HEAD_BYTES:].decode("ascii", errors="replace"))
        if match is None:
            raise tampered()
        if self._kid(int(match["version"])) != kid_of(wrapped):
            raise Failed("vault.unknown_key", transient=False, kid=kid_of(wrapped))
        return match[0]

    def _kid(self, version: int) -> str:
        name = f"{self.server.mount}\0{self.server.key}\0{version}"
        return hashlib.sha256(b"entente transit key" + name.encode()).hexdigest()[:16]
