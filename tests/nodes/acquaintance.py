"""How nodes of a test get to know each other: the rows that the network’s trust list would write, with an address in between."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from entente.federation.models import Peer, PeerKey
from entente.federation.queries import own_address, own_did
from entente.vault.keys.node import node_key


def introduction() -> dict[str, str]:
    """Who this node is, and by which key it signs."""
    key = node_key()
    return {
        "id": str(settings.NODE_ID),
        "did": own_did(),
        "name": settings.NODE_NAME,
        "address": own_address(),
        "kid": key.kid,
        "public_key": key.public.hex(),
    }


def acquaint(nodes: list[dict[str, Any]]) -> int:
    """Take in what other nodes said of themselves; how many there are."""
    for node in nodes:
        values = {name: node[name] for name in ("did", "name", "address")}
        peer, _ = Peer.objects.update_or_create(pk=node["id"], defaults=values)
        PeerKey.objects.update_or_create(
            peer=peer, kid=node["kid"], defaults={"public_key": bytes.fromhex(node["public_key"])}
        )
    return len(nodes)
