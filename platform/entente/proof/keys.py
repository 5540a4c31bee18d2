"""Public keys as people hold them: a JWK set (RFC 7517) of Ed25519 keys (RFC 8037), or one key as text; and their fingerprints."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from entente.core.canonical import read_strictly
from entente.proof import jws
from entente.proof.key_history import KnownKey
from entente.proof.malformed_files import Malformed, well_formed

NODE_KID: Final = "node"
"""Whose the server's keys are among those of organizations; before they had names of their own, their kid too."""
KEY_BYTES: Final = 32


def keys_by_identifier(key_set: Mapping[str, Any]) -> dict[str, bytes]:
    """The keys of a document with a member ``keys``, 32 raw bytes each."""
    return {key["kid"]: jws.decoded(key["x"]) for key in key_set["keys"]}


@dataclass(frozen=True, slots=True)
class KeySet:
    """What a JWK set holds: the server's keys (``None``: none is there), those of organizations by their identifiers, and revocations of these."""

    node: tuple[KnownKey, ...] | None
    organizations: dict[str, bytes]
    revoked: dict[str, datetime]


def read_key_set(raw: bytes) -> KeySet:
    """The keys of a document. Each may say ``since``, ``until`` and ``revoked``, in ISO 8601.

    Raises:
        Malformed: it is no JWK set.
    """
    node, organizations, revoked = [], {}, {}
    with well_formed():
        for key in read_strictly(raw)["keys"]:
            public = jws.decoded(key["x"])
            if NODE_KID in (key["kid"], key.get("organization")):
                node.append(KnownKey(public, *(_moment(key, name) for name in ("since", "until", "revoked"))))
                continue
            organizations[key["kid"]] = public
            if (moment := _moment(key, "revoked")) is not None:
                revoked[key["kid"]] = moment
    return KeySet(tuple(node) or None, organizations, revoked)


def node_key_set(keys: Iterable[KnownKey]) -> dict[str, Any]:
    """A history of the server's keys as a JWK set."""
    return {
        "keys": [
            {
                "kty": "OKP",
                "crv": "Ed25519",
                "use": "sig",
                "kid": key.kid,
                "organization": NODE_KID,
                "x": jws.encoded(key.public),
                **{
                    name: moment.isoformat(timespec="seconds")
                    for name in ("since", "until", "revoked")
                    if (moment := getattr(key, name)) is not None
                },
            }
            for key in keys
        ]
    }


def _moment(key: Mapping[str, Any], name: str) -> datetime | None:
    if key.get(name) is None:
        return None
    moment = datetime.fromisoformat(key[name])
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


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
