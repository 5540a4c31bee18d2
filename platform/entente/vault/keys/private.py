"""Organizations' private keys: made and opened only where the master key is, which is the worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from entente.core.errors import Failed
from entente.vault.keys.rings import master_ring
from entente.vault.sealing import new_key_pair


@dataclass(frozen=True, slots=True)
class OrganizationKeys:
    """An organization's X25519 pair as the database keeps it: the public key, and the private one wrapped."""

    public: bytes
    wrapped_private: bytes = field(repr=False)


def new_organization_keys(organization_id: UUID) -> OrganizationKeys:
    """A fresh pair. ``Failed("vault.no_master_key")`` in a process without the master key."""
    private, public = new_key_pair()
    return OrganizationKeys(public, master_ring().wrap(private, private_key_context(organization_id)))


def private_key(wrapped: bytes, organization_id: UUID) -> bytes:
    """The private key of an organization, 32 raw bytes.

    Raises:
        Failed: "vault.no_master_key" in a process without the master key; "vault.wrong_master_key" when the key was
            wrapped under another one, or for another organization.
    """
    ring = master_ring()
    try:
        return ring.unwrap(bytes(wrapped), private_key_context(organization_id))
    except Failed as error:
        if error.transient:  # the server that holds the master key is away
            raise
        raise Failed("vault.wrong_master_key", transient=False, organization_id=organization_id) from error


def private_key_context(organization_id: UUID) -> bytes:
    """What binds a wrapped private key to its organization."""
    return b"entente organization key" + organization_id.bytes
