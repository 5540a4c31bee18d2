"""What the worker does for organizations and people: their keys, mail that a page handed over, and what is attested under a key."""

from entente.organizations.tasks import attestations
from entente.organizations.tasks.keys import (
    hash_key,
    make_organization_keys,
    open_sealed,
    opening_key,
    rotate_keys,
    send_mail,
    signing_key,
)

__all__ = [
    "attestations",
    "hash_key",
    "make_organization_keys",
    "open_sealed",
    "opening_key",
    "rotate_keys",
    "send_mail",
    "signing_key",
]
