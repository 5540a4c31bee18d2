"""Other nodes and their keys; this node's own name."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db.models import Q, QuerySet

from entente.federation.models import Peer, PeerKey
from entente.federation.wire.did import did_of, key_name, split_key_name
from entente.vault.keys.node import node_key


def own_address() -> str:
    """Where other nodes reach this one."""
    address: str = settings.BASE_URL
    return address.rstrip("/")


def own_did() -> str:
    """The identifier of this node."""
    return did_of(own_address())


def key_that_signs() -> tuple[bytes, str]:
    """The seed of this node's key in use and the name under which others know it. Worker only.

    Raises:
        Failed: "vault.no_node_key", "vault.key_revoked".
    """
    key = node_key()
    return key.seed, key_name(own_did(), key.kid)


def public_key_of(name: str, *, at: datetime) -> bytes | None:
    """The public key that a signature names, where a trusted node signs by it at a moment."""
    did, kid = split_key_name(name)
    key = _counting(at).filter(peer__did=did, kid=kid).select_related("peer").first()
    return bytes(key.public_key) if key is not None and key.peer.is_trusted else None


def public_keys_of(peer: Peer, *, at: datetime) -> dict[str, bytes]:
    """The public keys by which a node signs at a moment, by their kid."""
    return {key.kid: bytes(key.public_key) for key in _counting(at).filter(peer=peer)}


def peer_of_key(name: str) -> Peer | None:
    """The node whose key a signature names."""
    return Peer.objects.filter(did=split_key_name(name)[0]).first()


def _counting(at: datetime) -> QuerySet[PeerKey]:
    not_yet_ended = Q(until=None) | Q(until__gt=at)
    begun = Q(since=None) | Q(since__lte=at)
    return PeerKey.objects.filter(not_yet_ended & begun, revoked_at=None)
