"""Which keys of the node may have signed heads of its log: the one in use, those of before, and since when one does not count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings

from entente.audit.models import LogHead
from entente.proof.key_history import KnownKey, joined
from entente.proof.log import Problem, SignedHead, check_head
from entente.vault import sealing
from entente.vault.keys.rings import Kind
from entente.vault.models import KeyRecord


@dataclass(frozen=True, slots=True)
class NodeKeys:
    """Public keys, and since when what some of them sign does not count."""

    publics: frozenset[bytes]
    revoked: dict[bytes, datetime]

    def check(self, signed: SignedHead) -> list[Problem]:
        """What is wrong with the signature of a head."""
        revoked = self.revoked.get(bytes.fromhex(signed["public_key"]))
        if revoked is not None and datetime.fromisoformat(signed["head"]["at"]) >= revoked:
            return [Problem("log.signature")]
        return check_head(signed, keys=self.publics)


def successions() -> list[dict[str, Any]]:
    """That each key of the node followed the one before it, signed by both: what a reader needs who knows one of them."""
    records = KeyRecord.objects.filter(kind=Kind.NODE).exclude(statement={}).order_by("since")
    return list(records.values_list("statement", flat=True))


def history() -> tuple[KnownKey, ...]:
    """The keys of the node as they were recorded, the newest first."""
    records = KeyRecord.objects.filter(kind=Kind.NODE).exclude(public_key=b"").order_by("-since", "-id")
    return tuple(KnownKey(bytes(key.public_key), key.since, key.until, key.revoked_at) for key in records)


def node_keys(newest: LogHead | None) -> NodeKeys:
    """The keys that this process knows from its environment, and what successions join to them or to the newest head's.

    A record alone brings no key in: whoever can write rows could otherwise sign another history.
    """
    seeds = () if settings.NODE_KEY is None else (settings.NODE_KEY, *settings.NODE_KEYS_BEFORE)
    known = {*(sealing.signing_public(seed) for seed in seeds), *settings.NODE_PUBLIC_KEYS}
    known |= set() if newest is None else {bytes(newest.public_key)}
    statements, node = successions(), str(settings.NODE_ID)
    publics = frozenset(public for key in known for public in joined(key, statements, node=node))
    return NodeKeys(publics, {key.public: key.revoked for key in history() if key.revoked is not None})
