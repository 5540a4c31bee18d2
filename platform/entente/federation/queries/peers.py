"""Other nodes and their keys; this node's own name."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.conf import settings
from django.db.models import Q, QuerySet

from entente.federation.models import Peer, PeerKey
from entente.federation.queries.trust import own_listed_entry
from entente.federation.wire.did import did_of, key_name, split_key_name
from entente.federation.wire.messages import APPLIED, read_message
from entente.vault.keys.node import NodeKey, node_key, node_key_of

KEY_ANNOUNCED: Final = "node.key_announced"


def own_address() -> str:
    """Where other nodes reach this one."""
    address: str = settings.BASE_URL
    return address.rstrip("/")


def own_did() -> str:
    """The identifier of this node."""
    return did_of(own_address())


def key_that_signs(peer: Peer) -> tuple[bytes, str]:
    """The seed of the key by which this node signs for another, and the name under which that one knows it. Worker only.

    Raises:
        Failed: "vault.no_node_key", "vault.key_revoked".
    """
    key = key_for(peer)
    return key.seed, key_name(own_did(), key.kid)


def key_for(peer: Peer) -> NodeKey:
    """The newest key of this node that another knows, from the list or because it was announced; otherwise the one in use. Worker only.

    Raises as ``key_that_signs``.
    """
    current = node_key()
    if not settings.NODE_KEYS_BEFORE:
        return current
    known = kids_known_to(peer)
    if current.kid in known:
        return current
    earlier = (node_key_of(seed) for seed in settings.NODE_KEYS_BEFORE)
    return next((key for key in earlier if key is not None and key.kid in known), current)


def kids_known_to(peer: Peer) -> frozenset[str]:
    """Of this node's keys those that another accepts: the list names them, or it answered that they were announced."""
    entry = own_listed_entry()
    listed = [] if entry is None else [key.kid for key in entry.keys if key.until is None and key.revoked is None]
    announced = peer.outgoing.filter(type=KEY_ANNOUNCED, outcome=APPLIED).values_list("raw", flat=True)
    return frozenset(listed) | {announced_kid(bytes(raw)) for raw in announced}


def announced_kid(raw: bytes) -> str:
    """The key that a message of this node announced."""
    return str(read_message(raw).message.body["statement"]["succession"]["kid"])


def signer(name: str, *, at: datetime) -> PeerKey | None:
    """The key that a signature names, with its node, where a trusted node signs by it at a moment."""
    did, kid = split_key_name(name)
    key = _counting(at).filter(peer__did=did, kid=kid).select_related("peer").first()
    return key if key is not None and key.peer.is_trusted else None


def public_key_of(name: str, *, at: datetime) -> bytes | None:
    """The public key that a signature names, as ``signer``."""
    key = signer(name, at=at)
    return None if key is None else bytes(key.public_key)


def own_public_key(name: str) -> bytes | None:
    """The public key of this node that a signature names. Worker only."""
    did, kid = split_key_name(name)
    own = (node_key(), *(node_key_of(seed) for seed in settings.NODE_KEYS_BEFORE)) if did == own_did() else ()
    return next((key.public for key in own if key is not None and key.kid == kid), None)


def public_keys_of(peer: Peer, *, at: datetime) -> dict[str, bytes]:
    """The public keys by which a node signs at a moment, by their kid."""
    return {key.kid: bytes(key.public_key) for key in _counting(at).filter(peer=peer)}


class SignerKeys:
    """The keys of a node, read once for several of its messages."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer
        self._keys: list[PeerKey] | None = None

    def public(self, kid: str, *, at: datetime) -> bytes | None:
        """The public key by which it signs at a moment under a name; one that is not known is looked up anew."""
        public = self._known(kid, at)
        if public is None:
            self._keys = list(PeerKey.objects.filter(peer=self._peer))
            public = self._known(kid, at)
        return public

    def names(self, kid: str) -> bool:
        """Whether the node had a key of this name, once ``public`` has looked for it."""
        return any(key.kid == kid for key in self._keys or ())

    def _known(self, kid: str, at: datetime) -> bytes | None:
        for key in self._keys or ():
            if key.kid == kid and key.counts(at):
                return bytes(key.public_key)
        return None


def _counting(at: datetime) -> QuerySet[PeerKey]:
    not_yet_ended = Q(until=None) | Q(until__gt=at)
    begun = Q(since=None) | Q(since__lte=at)
    return PeerKey.objects.filter(not_yet_ended & begun, revoked_at=None)
