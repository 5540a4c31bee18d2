"""The node's key that signs: known to workers alone, and refused once it was revoked, whatever the environment says."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.conf import settings

from entente.core.errors import Failed
from entente.vault.keys.rings import Kind
from entente.vault.models import KeyRecord
from entente.vault.sealing import signing_key_identifier, signing_public


@dataclass(frozen=True, slots=True)
class NodeKey:
    """What signs for the node, and what anyone verifies by."""

    seed: bytes = field(repr=False)
    public: bytes
    kid: str


def node_key() -> NodeKey:
    """The key in use.

    Raises:
        Failed: "vault.no_node_key": this process cannot sign; "vault.key_revoked": it must not.
    """
    seed: bytes | None = settings.NODE_KEY
    if seed is None:
        raise Failed("vault.no_node_key", transient=False)
    key = node_key_of(seed)
    if key is None:
        raise Failed(
            "vault.key_revoked", transient=False, kind=Kind.NODE, kid=signing_key_identifier(signing_public(seed))
        )
    return key


def node_key_of(seed: bytes) -> NodeKey | None:
    """A key of this node, in use or from before; ``None`` where it was revoked."""
    public = signing_public(seed)
    kid = signing_key_identifier(public)
    if KeyRecord.objects.filter(kind=Kind.NODE, kid=kid, revoked_at__isnull=False).exists():
        return None
    return NodeKey(seed, public, kid)
