"""The page of the network: nodes in every state in which one looks different."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone

from tests.journeys.sight import Sight
from tests.trust_lists import ListedNode, fresh_list, organization

NODES = (
    ("https://nl.entente.example", "Newfoundland and Labrador"),
    ("https://sk.entente.example", "Saskatchewan"),
    ("https://mb.entente.example", "Manitoba"),
    ("https://nt.entente.example", "Northwest Territories"),
)


def sights_of_network(stage: Any) -> list[Sight]:
    """A node that is well, one that is out of reach, one whose history changed, one that the operator distrusts."""
    from entente.federation.models import Contradiction, Peer

    now = timezone.now()
    named = organization(name_en="211 Maple Test Coast", name_fr="211 Érable Essai Côte", jurisdiction="CA-NL")
    nodes = [ListedNode(address, name) for address, name in NODES[1:]]
    fresh_list(ListedNode(*NODES[0], organizations=(named,)), *nodes)
    head = {"head": {"size": 12_345}}
    for number, fields in enumerate(
        (
            {"last_seen_at": now, "witnessed_head": head, "witnessed_at": now},
            {"last_seen_at": now - timedelta(days=2), "failing_since": now - timedelta(days=1)},
            {"last_seen_at": now, "witnessed_head": head, "witnessed_at": now, "history_changed_at": now},
            {"distrusted_at": now},
        )
    ):
        Peer.objects.filter(name=NODES[number][1]).update(**fields)
    Contradiction.objects.create(
        peer=Peer.objects.get(name=NODES[2][1]), kind="history_forked", about="a head", shown={}, against={},
        suspended=[str(stage.suspended.lineage)] if hasattr(stage, "suspended") else [], at=now,
    )  # fmt: skip
    return [Sight("federation_pages:network", stage.network.steward)]
