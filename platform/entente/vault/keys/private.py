"""Organizations' private keys: made and opened only where the master key is, which is the worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from django.conf import settings

from entente.core.errors import Failed
from entente.vault.sealing import new_key_pair, unwrap, wrap


@dataclass(frozen=True, slots=True)
class OrganizationKeys:
    """An organization's X25519 pair as the database keeps it: the public key, and the private one wrapped."""

    public: bytes
    wrapped_private: bytes = field(repr=False)


def new_organization_keys(organization_id: UUID) -> OrganizationKeys:
    """A fresh pair. ``Failed("vault.no_master_key")`` in a process without the master key."""
    private, public = new_key_pair()
    return OrganizationKeys(public, wrap(_master_key(), private, _context(organization_id)))


def private_key(wrapped: bytes, organization_id: UUID) -> bytes:
    """The private key of an organization, 32 raw bytes.

    Raises:
        Failed: "vault.no_master_key" in a process without the master key; "vault.wrong_master_key" when the key was
            wrapped under another one, or for another organization.
    """
    master_key = _master_key()
    try:
        return unwrap(master_key, bytes(wrapped), _context(organization_id))
    except Failed as error:
        raise Failed("vault.wrong_master_key", transient=False, organization_id=organization_id) from error


def _master_key() -> bytes:
    key: bytes | None = settings.MASTER_KEY
    if not key:
        raise Failed("vault.no_master_key", transient=False)
    return key


def _context(organization_id: UUID) -> bytes:
    return b"entente organization key" + organization_id.bytes
