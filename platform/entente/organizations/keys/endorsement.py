"""The node's signature on the public keys of organizations, without which nobody seals to one or counts what it signed as the organization's.

Whoever can write rows with the database role of the web process could put a key of her own in an organization's place, and read what is
sealed to it from then on. Which node keys count is therefore known from the environment alone: a worker has them, the web process has their
public halves (``ENTENTE_NODE_PUBLIC_KEY``). A worker endorses a row only where the master key opens its private halves and they are those of
its public ones, which nobody can forge who has no master key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings

from entente.core.canonical import canonical
from entente.core.errors import Failed
from entente.vault import sealing
from entente.vault.keys.private import private_key
from entente.vault.keys.rings import master_ring

if TYPE_CHECKING:
    from entente.organizations.models import OrganizationKey


def node_keys() -> dict[str, bytes]:
    """The public halves of the node keys that count in this process, by kid, the one in use first; none where it knows none."""
    seeds = () if settings.NODE_KEY is None else (settings.NODE_KEY, *settings.NODE_KEYS_BEFORE)
    publics = (*(sealing.signing_public(seed) for seed in seeds), *settings.NODE_PUBLIC_KEYS)
    return {sealing.signing_key_identifier(public): public for public in publics}


def is_endorsed(key: OrganizationKey) -> bool:
    """Whether a node key that counts here signed exactly these public keys for exactly this organization."""
    public = node_keys().get(key.node_kid)
    return public is not None and sealing.verify(public, _content(key), bytes(key.node_signature))


def endorse(key: OrganizationKey) -> None:
    """Sign the public keys of a row, which the caller has just made or examined, and saves. Worker only.

    Raises:
        Failed: "vault.no_node_key": this process cannot sign.
    """
    if settings.NODE_KEY is None:
        raise Failed("vault.no_node_key", transient=False)
    key.node_kid = sealing.signing_key_identifier(sealing.signing_public(settings.NODE_KEY))
    key.node_signature = sealing.sign(settings.NODE_KEY, _content(key))


def is_genuine(key: OrganizationKey) -> bool:
    """Whether the master key opens the private halves of a row, and they belong to its public ones. Worker only.

    Raises:
        Failed: "vault.no_master_key", or the server that holds the master key is away.
    """
    ring = master_ring()
    try:
        private = private_key(bytes(key.wrapped_private_key), key.organization_id)
        signing = ring.unwrap(bytes(key.wrapped_signing_key), key.organization_id.bytes + b"signing")
    except Failed as error:
        if error.transient:
            raise
        return False
    publics = (bytes(key.public_key), bytes(key.signing_public_key))
    return publics == (sealing.public_of(private), sealing.signing_public(signing))


def is_of_this_node(key: OrganizationKey) -> bool:
    """Whether the organization's home is this node. Of others there are public halves alone, which the list of the network names."""
    return bool(key.organization.home_node == settings.NODE_ID)


def _content(key: OrganizationKey) -> bytes:
    content: dict[str, Any] = {
        "type": "entente-organization-key",
        "node": str(settings.NODE_ID),
        "kid": str(key.pk),
        "organization": str(key.organization_id),
        "number": key.number,
        "public_key": bytes(key.public_key).hex(),
        "signing_public_key": bytes(key.signing_public_key).hex(),
    }
    return canonical(content)
