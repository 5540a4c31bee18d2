"""JSON Web Signatures (RFC 7515) by Ed25519 (RFC 8037, RFC 9864), compact, the content detached (RFC 7515, appendix F).

Any library of JOSE verifies them once the content is put back between the two dots. Loads no Django.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from entente.core.canonical import canonical, read_strictly
from entente.vault import sealing

ALGORITHM = "Ed25519"
MOST_CHARACTERS = 100_000


def sign_detached(seed: bytes, content: bytes, header: Mapping[str, Any]) -> str:
    """``header..signature`` over ``content``. ``header`` is covered by the signature; the algorithm is added to it."""
    protected = encoded(canonical({**header, "alg": ALGORITHM}))
    return f"{protected}..{encoded(sealing.sign(seed, _signed(protected, content)))}"


def header_of(jws: str) -> dict[str, Any] | None:
    """What a signature says of itself, verified or not; ``None`` where it is no detached signature by Ed25519."""
    pieces = jws.split(".") if len(jws) <= MOST_CHARACTERS else []
    if len(pieces) != 3 or pieces[1]:
        return None
    try:
        header = read_strictly(decoded(pieces[0]))
    except ValueError:
        return None
    return header if isinstance(header, dict) and header.get("alg") == ALGORITHM else None


def is_signature(public: bytes, content: bytes, jws: str) -> bool:
    """Whether ``jws`` is the signature of ``content`` by the key whose public half is ``public`` (32 raw bytes)."""
    if header_of(jws) is None:
        return False
    protected, _, signature = jws.split(".")
    try:
        return sealing.verify(public, _signed(protected, content), decoded(signature))
    except ValueError:
        return False


def encoded(raw: bytes) -> str:
    """Base64url without padding, as JOSE writes bytes."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """What ``encoded`` wrote; ``ValueError`` for anything else."""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("not base64url") from error


def _signed(protected: str, content: bytes) -> bytes:
    return f"{protected}.{encoded(content)}".encode()
