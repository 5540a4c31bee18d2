"""Signatures of requests between nodes (RFC 9421): method, address, type and digest of the body, two minutes at most.

The library accepts the same request twice, and a changed body unless it is shown the bytes: a message is therefore told apart by its
identifier (``Received``), and the body is always shown.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from http_message_signatures import HTTPMessageSigner, HTTPMessageVerifier, HTTPSignatureKeyResolver
from http_message_signatures.algorithms import HTTPSignatureAlgorithm
from http_message_signatures.exceptions import HTTPMessageSignaturesException

from entente.federation.wire.faults import Rejected, WireFault
from entente.vault import sealing

TAG: Final = "entente-fed-1"
LIVES: Final = timedelta(minutes=2)
SKEW: Final = timedelta(seconds=60)
COMPONENTS: Final = ("@method", "@target-uri")
_CREATED: Final = re.compile(r";created=([0-9]{1,12})(?:;|$)")
OF_BODY: Final = ("content-type", "content-digest")


@dataclass(slots=True)
class Request:
    """A request as the library reads it."""

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)


class Ed25519(HTTPSignatureAlgorithm):
    """The algorithm of RFC 9421, section 3.3.6, by the vault's own door to cryptography: keys are 32 raw bytes."""

    algorithm_id = "ed25519"

    def __init__(self, public_key: bytes | None = None, private_key: bytes | None = None) -> None:
        self.public_key, self.private_key = public_key, private_key

    def sign(self, message: bytes) -> bytes:
        """64 bytes over the base of the signature."""
        assert self.private_key is not None
        return sealing.sign(self.private_key, message)

    def verify(self, signature: bytes, message: bytes) -> None:
        """Raises ``ValueError`` where the key did not sign it."""
        if self.public_key is None or not sealing.verify(self.public_key, message, signature):
            raise ValueError("not signed by this key")


class _Keys(HTTPSignatureKeyResolver):
    def __init__(self, *, private: bytes | None = None, public: Callable[[str], bytes | None] | None = None) -> None:
        self._private, self._public = private, public

    def resolve_private_key(self, key_id: str) -> bytes | None:
        return self._private

    def resolve_public_key(self, key_id: str) -> bytes | None:
        return None if self._public is None else self._public(key_id)


def signed_headers(
    method: str, url: str, body: bytes, *, seed: bytes, key_name: str, now: datetime, content_type: str = ""
) -> dict[str, str]:
    """The headers that a request goes out with."""
    request = Request(method, url, {"Content-Type": content_type} if body else {})
    signer = HTTPMessageSigner(signature_algorithm=Ed25519, key_resolver=_Keys(private=seed))
    signer.sign(
        request,
        key_id=key_name,
        created=now,
        expires=now + LIVES,
        nonce=secrets.token_urlsafe(16),
        label="entente",
        tag=TAG,
        covered_component_ids=(*COMPONENTS, *(OF_BODY[:1] if body else ())),
        body=body or None,
    )
    return request.headers


def verified_key(
    method: str, url: str, headers: Mapping[str, str], body: bytes, *, key_of: Callable[[str], bytes | None]
) -> str:
    """The name of the key that signed a request, which ``key_of`` knows.

    Args:
        headers: all of them, by their names as HTTP has them.
        key_of: the public key (32 raw bytes) of a name; ``None`` where no node has it.

    Raises:
        Rejected: CLOCK: too old, or from the future; UNSIGNED: by none of them, for another address, with another body, by another method.
    """
    verifier = HTTPMessageVerifier(signature_algorithm=Ed25519, key_resolver=_Keys(public=key_of))
    verifier.max_clock_skew = SKEW
    try:
        results = verifier.verify(
            Request(method, url, dict(headers)),
            max_age=LIVES,
            expect_tag=TAG,
            require_components=(*COMPONENTS, *(OF_BODY if body else ())),
            body=body if body else None,
        )
    except (HTTPMessageSignaturesException, ValueError, TypeError, KeyError):
        raise Rejected(WireFault.UNSIGNED if _is_of_now(headers) else WireFault.CLOCK) from None
    if len(results) != 1 or not _is_short(results[0].parameters):
        raise Rejected(WireFault.UNSIGNED)
    return str(results[0].parameters["keyid"])


def _is_of_now(headers: Mapping[str, str]) -> bool:
    """Whether a request that was refused says of itself that it was signed about now. It tells operators where to look, and decides nothing."""
    text = next((value for name, value in headers.items() if name.lower() == "signature-input"), "")
    created = _CREATED.search(text)
    if created is None:
        return True
    age = datetime.now(UTC).timestamp() - int(created.group(1))
    return -SKEW.total_seconds() <= age <= (LIVES + SKEW).total_seconds()


def _is_short(parameters: Mapping[str, Any]) -> bool:
    """Whether it says when it ends, and that is soon enough, and names itself."""
    created, expires = parameters.get("created"), parameters.get("expires")
    if not isinstance(created, int) or not isinstance(expires, int) or not parameters.get("nonce"):
        return False
    return datetime.fromtimestamp(expires, UTC) - datetime.fromtimestamp(created, UTC) <= LIVES
