"""What whoever checks a proof knows from elsewhere, and therefore demands of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class VerificationPolicy:
    """Whose keys count, and which heads of the log must be continued.

    Where keys are not known, those in the proof itself count: that nothing changed since it was signed is shown, and not by whom. Such
    proofs therefore show the keys, to be compared.

    Args:
        node: the public key (32 raw bytes) of the server.
        organizations: public keys (32 raw bytes) of organizations, by key identifier; ``None`` where they are not known.
        heads: signed heads of the server's audit log that were kept.
        consistency: proofs (``entente-log-consistency``) between these heads and those of a release, where they are of other sizes.
    """

    node: bytes | None = None
    organizations: Mapping[str, bytes] | None = None
    heads: tuple[Mapping[str, Any], ...] = ()
    consistency: tuple[Mapping[str, Any], ...] = ()

    def trusts_node(self, key: bytes) -> bool:
        """Whether signatures by this key count as the server's."""
        return self.node is None or key == self.node

    def trusts_organization(self, kid: str, key: bytes) -> bool:
        """Whether signatures by this key, so identified, count as an organization's."""
        return self.organizations is None or self.organizations.get(kid) == key


NOTHING_KNOWN: Final = VerificationPolicy()
