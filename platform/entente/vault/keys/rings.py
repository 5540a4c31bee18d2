"""What wraps secrets: the ring of the master key (workers only) and that of the store key. Each names the key under which it wrapped.

A ring has a key in use, which wraps, and older ones, which only open. What it wraps begins with a mark and the kid of the key, so that
it can be counted without any key what still needs an old one. What was wrapped before kids were named opens under each key in turn.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from django.conf import settings

from entente.core.errors import Failed
from entente.vault import sealing

KID_BYTES: Final = 8
NAMED: Final = b"\x02"
"""The mark of what a key of this process wrapped; before kids were named it was that of ``sealing.wrap``."""
BY_SERVER: Final = b"\x03"
"""The mark of what a transit server wrapped."""
HEAD_BYTES: Final = 1 + KID_BYTES


class Kind(StrEnum):
    """What a key is for."""

    MASTER = "master"
    STORE = "store"
    NODE = "node"


class Keyring(Protocol):
    """The key in use and the older ones of one kind, wherever they lie."""

    @property
    def kid(self) -> str:
        """Of the key in use, 16 hexadecimal digits."""
        ...

    @property
    def kids(self) -> Sequence[str]:
        """Of every key that opens, the one in use first."""
        ...

    def wrap(self, plaintext: bytes, context: bytes) -> bytes:
        """``plaintext`` under the key in use; ``context`` says what it is and whose, and must be named again to unwrap it."""
        ...

    def unwrap(self, wrapped: bytes, context: bytes) -> bytes:
        """What a key of the ring wrapped.

        Raises:
            Failed: "vault.unknown_key": it names a key that is not here; "vault.tampered": changed bytes or another context.
        """
        ...

    def rewrap(self, wrapped: bytes, context: bytes) -> bytes:
        """The same under the key in use. Raises as ``unwrap``."""
        ...


def head_of(kid: str, mark: bytes = NAMED) -> bytes:
    """How everything begins that the key called ``kid`` wrapped."""
    return mark + bytes.fromhex(kid)


def kid_of(wrapped: bytes) -> str:
    """The kid of the key that wrapped it; empty for what was wrapped before kids were named."""
    return wrapped[1:HEAD_BYTES].hex() if wrapped[:1] in (NAMED, BY_SERVER) else ""


class LocalRing:
    """Keys that the process itself holds."""

    def __init__(self, current: bytes, before: Sequence[bytes] = ()) -> None:
        self._keys = {sealing.key_identifier(key): key for key in (current, *before)}

    def __repr__(self) -> str:
        return f"LocalRing({', '.join(self._keys)})"

    @property
    def kid(self) -> str:
        return next(iter(self._keys))

    @property
    def kids(self) -> Sequence[str]:
        return tuple(self._keys)

    def wrap(self, plaintext: bytes, context: bytes) -> bytes:
        head = head_of(self.kid)
        return head + sealing.wrap(self._keys[self.kid], plaintext, head + context)

    def unwrap(self, wrapped: bytes, context: bytes) -> bytes:
        if wrapped[:1] == NAMED:
            key = self._keys.get(kid_of(wrapped))
            if key is None:
                raise Failed("vault.unknown_key", transient=False, kid=kid_of(wrapped))
            return sealing.unwrap(key, wrapped[HEAD_BYTES:], wrapped[:HEAD_BYTES] + context)
        for key in self._keys.values():
            try:
                return sealing.unwrap(key, wrapped, context)
            except Failed:
                continue
        raise sealing.tampered()

    def rewrap(self, wrapped: bytes, context: bytes) -> bytes:
        return self.wrap(self.unwrap(wrapped, context), context)


def master_ring() -> Keyring:
    """The ring that wraps organizations' private keys; ``Failed("vault.no_master_key")`` where this process has none."""
    if not holds_master_key():
        raise Failed("vault.no_master_key", transient=False)
    own = LocalRing(settings.MASTER_KEY, settings.MASTER_KEYS_BEFORE) if settings.MASTER_KEY else None
    if settings.TRANSIT_KEY:
        from entente.vault.keys.transit import TransitRing, TransitServer

        token = Path(settings.TRANSIT_TOKEN_FILE)
        server = TransitServer(
            settings.TRANSIT_URL, settings.TRANSIT_KEY, token, settings.TRANSIT_MOUNT, settings.TRANSIT_CA_FILE
        )
        return TransitRing(server, own)
    assert own is not None  # asked above
    return own


def holds_master_key() -> bool:
    """Whether this process is a worker: it holds the master key, or may ask the server that does."""
    return bool(settings.MASTER_KEY or settings.TRANSIT_KEY)


def store_ring() -> Keyring:
    """The ring that wraps credentials and secrets; ``Failed("vault.no_store_key")`` where this process has none."""
    if not settings.STORE_KEY:
        raise Failed("vault.no_store_key", transient=False)
    return LocalRing(settings.STORE_KEY, settings.STORE_KEYS_BEFORE)


def ring_of(kind: Kind) -> Keyring:
    """The ring that wraps for a kind."""
    return master_ring() if kind is Kind.MASTER else store_ring()
