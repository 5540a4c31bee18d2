"""The keys of a server through its rotations: what a reader knows of each, and how one key is joined to the next.

A succession is signed by both keys: the older one says which follows, the newer one which was before. Whoever knows one of them and nothing
else can go from it to the others. Whoever has a history from elsewhere (a JWK set with ``since``, ``until`` and ``revoked``) needs none:
what it holds counts, and nothing beside it.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from entente.core.canonical import canonical
from entente.vault import sealing

SUCCESSION: Final = "entente-node-key"


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A public key (32 raw bytes) of a server as a reader knows it. What it signed since it was revoked does not count."""

    public: bytes
    since: datetime | None = None
    until: datetime | None = None
    revoked: datetime | None = None

    @property
    def kid(self) -> str:
        """Its thumbprint."""
        return sealing.signing_key_identifier(self.public)


def succession(node: str, *, seed: bytes, before: bytes, since: datetime) -> dict[str, Any]:
    """That the key of ``seed`` follows the one of ``before`` on a node, signed by both."""
    content = {
        "type": SUCCESSION,
        "version": 1,
        "node": node,
        **_named(sealing.signing_public(seed)),
        "previous": _named(sealing.signing_public(before)),
        "since": since.isoformat(timespec="seconds"),
    }
    signatures = [base64.b64encode(sealing.sign(key, canonical(content))).decode() for key in (seed, before)]
    return {"succession": content, "signatures": signatures}


def joined(key: bytes, successions: Iterable[Mapping[str, Any]], *, node: str) -> frozenset[bytes]:
    """A key, and those before and after it on its node, as far as successions lead.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: one of them is malformed.
    """
    pairs = [pair for statement in successions if (pair := _pair(statement, node)) is not None]
    keys = {key}
    while grown := {other for pair in pairs if keys & set(pair) for other in pair} - keys:
        keys |= grown
    return frozenset(keys)


def _named(public: bytes) -> dict[str, str]:
    return {"kid": sealing.signing_key_identifier(public), "key": base64.b64encode(public).decode()}


def _pair(statement: Mapping[str, Any], node: str) -> tuple[bytes, bytes] | None:
    """The two keys that a statement joins; ``None`` where it is of another node, or one of them did not sign it."""
    content = statement["succession"]
    if content["type"] != SUCCESSION or content["node"] != node:
        return None
    publics = tuple(base64.b64decode(named["key"], validate=True) for named in (content, content["previous"]))
    signatures = [base64.b64decode(value, validate=True) for value in statement["signatures"]]
    for public, signature in zip(publics, signatures, strict=True):
        if not sealing.verify(public, canonical(content), signature):
            return None
    return publics[0], publics[1]
