"""What an organization vouches for under its key: passkeys and roles. The worker signs; whoever has the public key verifies."""

from __future__ import annotations

import hashlib
from typing import Any
from uuid import UUID

from entente.core.canonical import canonical
from entente.organizations.keys.endorsement import is_endorsed
from entente.organizations.models import AttestedPasskey, AttestedRole, OrganizationKey, PasskeyRequirement
from entente.proof import jws

type Attested = AttestedPasskey | AttestedRole | PasskeyRequirement


def statement_of(record: Attested) -> dict[str, Any]:
    """What is signed of a record: everything that counts when an act is judged."""
    statement: dict[str, Any] = {"organization": str(record.organization_id)}
    match record:
        case AttestedPasskey():
            statement |= {
                "person": str(record.person_id),
                "passkey": hashlib.sha256(bytes(record.credential)).hexdigest(),
                "address": record.address,
                "confirmed_by": str(record.confirmed_by_id or ""),
            }
        case AttestedRole():
            statement |= {"person": str(record.person_id), "role": record.role, "given_by": str(record.given_by_id)}
        case PasskeyRequirement():
            statement |= {"by": str(record.by_id), "since": record.since.isoformat(), "helpers": list(record.helpers)}
    return statement


def attest(record: Attested, *, key: OrganizationKey, seed: bytes) -> None:
    """Sign a record, which the caller saves, by its organization's key."""
    header = {"typ": f"entente-{record._meta.model_name}", "kid": str(key.pk)}
    record.jws = jws.sign_detached(seed, canonical(statement_of(record)), header)


def is_attested(record: Attested) -> bool:
    """Whether a key of the organization, for which the node vouches, signed the record as it stands."""
    header = jws.header_of(record.jws) or {}
    if header.get("typ") != f"entente-{record._meta.model_name}":
        return False
    try:
        kid = UUID(str(header.get("kid")))
    except ValueError:
        return False
    key = OrganizationKey.objects.filter(pk=kid, organization=record.organization_id).first()
    if key is None or not is_endorsed(key):
        return False
    return jws.is_signature(bytes(key.signing_public_key), canonical(statement_of(record)), record.jws)
