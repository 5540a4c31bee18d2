"""Messages that say nothing, to see how they go: a kind that the nodes of the demonstration alone know."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from django.db import transaction
from django.db.models import Count, Max, Min, QuerySet

from entente.core.ids import uuid7
from entente.federation.models import Outgoing, Peer, Received
from entente.federation.tasks.effects import EFFECTS
from entente.federation.tasks.outbox import queue_message
from entente.federation.wire.messages import Message
from tools.demo.nodes import act

PING: Final = "demo.ping"


def _nothing(message: Message, peer: Peer) -> None:
    """A ping asks for a receipt alone."""


EFFECTS.setdefault(PING, _nothing)


@act
@transaction.atomic
def ping(to: str, count: int = 1, thread: str = "", *, apart: bool = False) -> list[str]:
    """Say something so often to a node, in one thread or each in one of its own; the threads."""
    matter, peer = UUID(thread) if thread else uuid7(), Peer.objects.get(did=to)
    matters = [uuid7() if apart else matter for _ in range(count)]
    for number, in_thread in enumerate(matters):
        queue_message(peer, in_thread, PING, {"number": number})
    return list(dict.fromkeys(map(str, matters)))


@act
def sent(threads: list[str]) -> dict[str, Any]:
    """How far what this node said in some threads has come."""
    return _how_far(Outgoing.objects.filter(thread__thread__in=threads), "made_at")


@act
def received(threads: list[str]) -> dict[str, Any]:
    """How far what this node was told in some threads has come."""
    return _how_far(Received.objects.filter(thread__in=threads), "arrived_at")


def _how_far(rows: QuerySet[Any], begin: str) -> dict[str, Any]:
    about = rows.aggregate(count=Count("pk"), settled=Count("settled_at"), begun=Min(begin), ended=Max("settled_at"))
    begun, ended = about["begun"], about["ended"]
    seconds = (ended - begun).total_seconds() if begun and ended else None
    outcomes = dict(rows.exclude(outcome="").values_list("outcome").annotate(Count("pk")))
    return {"count": about["count"], "settled": about["settled"], "seconds": seconds, "outcomes": outcomes}
