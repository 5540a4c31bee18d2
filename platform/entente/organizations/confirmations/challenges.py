"""What a passkey signs for an act: a digest of who does what to which record."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from entente.core.canonical import canonical, digest

CONTEXT: Final = "entente act"
"""Separates these challenges from every other use of the same passkey."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act: the code of its event, for which organization, and what is done in identifiers, codes, days and digests."""

    code: str
    organization_id: UUID
    content: Mapping[str, Any]

    @property
    def digest(self) -> str:
        """SHA-256 over the canonical form, in hexadecimal: what the page shows and the passkey signs must agree in it."""
        return digest({"act": self.code, "organization": str(self.organization_id), "content": dict(self.content)})


def challenge_of(act: Act, *, person_id: UUID, nonce: UUID, issued_at: datetime) -> bytes:
    """The challenge of WebAuthn for an act, 32 bytes. ``nonce``: used once; ``issued_at``: when the page asked for it."""
    signed = {
        "context": CONTEXT,
        "act": act.digest,
        "person": str(person_id),
        "nonce": str(nonce),
        "issued_at": issued_at.isoformat(),
    }
    return hashlib.sha256(canonical(signed)).digest()
