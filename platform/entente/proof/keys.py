"""Public keys as people hold them: a JWK set (RFC 7517) of Ed25519 keys (RFC 8037), or one key as text; and their fingerprints."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any, Final

from entente.core.canonical import read_strictly
from entente.proof import jws
from entente.proof.malformed_files import Malformed, well_formed

NODE_KID: Final = "node"
"""What the server's key is called among those of organizations."""
KEY_BYTES: Final = 32


def keys_by_identifier(key_set: Mapping[str, Any]) -> dict[str, bytes]:
    """The keys of a document with a member ``keys``, 32 raw bytes each."""
    return {key["kid"]: jws.decoded(key["x"]) for key in key_set["keys"]}


def read_key_set(raw: bytes) -> tuple[bytes | None, dict[str, bytes]]:
    """The server's key, if it is there, and those of organizations by their identifiers.

    Raises:
        Malformed: it is no JWK set.
    """
    with well_formed():
        keys = keys_by_identifier(read_strictly(raw))
    return keys.pop(NODE_KID, None), keys


def read_key(text: str) -> bytes:
    """A public key written as hexadecimal or base64.

    Raises:
        Malformed: it is neither, or not 32 bytes.
    """
    try:
        key = bytes.fromhex(text)
    except ValueError:
        with well_formed():
            key = base64.b64decode(text, validate=True)
    if len(key) != KEY_BYTES:
        raise Malformed
    return key


def fingerprint(key: bytes) -> str:
    """SHA-256 of a public key, to be compared with what its organization says itself."""
    return hashlib.sha256(key).hexdigest()
