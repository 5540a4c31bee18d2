"""What whoever checks a proof knows from elsewhere, and therefore demands of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from entente.proof.key_history import KnownKey


@dataclass(frozen=True, slots=True)
class VerificationPolicy:
    """Whose keys count, and which heads of the log must be continued.

    Where keys are not known, those in the proof itself count: that nothing changed since it was signed is shown, and not by whom. Such
    proofs therefore show the keys, to be compared.

    Args:
        node: the server's keys, those of before its rotations among them; ``None`` where none are known.
        organizations: public keys (32 raw bytes) of organizations, by key identifier; ``None`` where they are not known.
        revoked: since when what a key of an organization signed does not count, by key identifier.
        heads: signed heads of the server's audit log that were kept.
        consistency: proofs (``entente-log-consistency``) between these heads and those of a release, where they are of other sizes.
    """

    node: tuple[KnownKey, ...] | None = None
    organizations: Mapping[str, bytes] | None = None
    revoked: Mapping[str, datetime] = field(default_factory=dict)
    heads: tuple[Mapping[str, Any], ...] = ()
    consistency: tuple[Mapping[str, Any], ...] = ()

    def trusts_node(self, key: bytes) -> bool:
        """Whether signatures by this key count as the server's."""
        return self.node is None or any(known.public == key for known in self.node)

    def revocation(self, key: bytes) -> datetime | None:
        """Since when what this key of the server signed does not count, as far as is known."""
        return next((known.revoked for known in self.node or () if known.public == key), None)

    def trusts_organization(self, kid: str, key: bytes) -> bool:
        """Whether signatures by this key, so identified, count as an organization's."""
        return self.organizations is None or self.organizations.get(kid) == key


NOTHING_KNOWN: Final = VerificationPolicy()
