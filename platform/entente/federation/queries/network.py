"""The network as people see it: its nodes, what each waits for, and what flows between organizations of two nodes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.conf import settings
from django.db.models import Count, Min, Q, QuerySet

from agreements.models import Agreement
from agreements.queries import pairs
from entente.federation.models import Contradiction, Peer
from entente.organizations.models import Organization

MOST_PAIRS: Final = 60


@dataclass(frozen=True, slots=True)
class NodeRow:
    """Another node, what waits to be sent to it and since when, and its organizations."""

    peer: Peer
    waiting: int
    waiting_since: datetime | None
    organizations: tuple[Organization, ...]
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def witnessed_size(self) -> int | None:
        """How many events the last head of its audit trail holds that was witnessed here."""
        head = self.peer.witnessed_head
        return None if not head else int(head["head"]["size"])


def nodes_of_the_network() -> list[NodeRow]:
    """Every other node with its organizations, and where it contradicted itself; three queries, however many there are."""
    unsettled = Q(outgoing__settled_at=None, outgoing__id__isnull=False)
    peers = Peer.objects.annotate(
        waiting=Count("outgoing", filter=unsettled), waiting_since=Min("outgoing__made_at", filter=unsettled)
    )
    by_node: dict[Any, list[Organization]] = {}
    for organization in Organization.objects.exclude(home_node=settings.NODE_ID).order_by("name_en", "pk"):
        by_node.setdefault(organization.home_node, []).append(organization)
    contradictions: dict[Any, list[Contradiction]] = {}
    for contradiction in Contradiction.objects.defer("shown", "against"):
        contradictions.setdefault(contradiction.peer_id, []).append(contradiction)
    return [
        NodeRow(
            peer,
            peer.waiting,
            peer.waiting_since,
            tuple(by_node.get(peer.pk, ())),
            tuple(contradictions.get(peer.pk, ())),
        )
        for peer in peers.order_by("name", "pk")
    ]


def pairs_across_nodes(agreements: QuerySet[Agreement]) -> list[dict[str, Any]]:
    """Who gives data to whom under agreements to which an organization of another node is a party; the most agreements first."""
    remote = Organization.objects.exclude(home_node=settings.NODE_ID).values("pk")
    across = agreements.filter(parties__organization__in=remote)
    return pairs(Agreement.objects.filter(pk__in=across.order_by().values("pk")), most=MOST_PAIRS)
