"""What was said in threads, as another node may ask for it."""

from __future__ import annotations

import uuid
from typing import Final

from django.db.models import QuerySet

from entente.federation.models import Outgoing, Peer, Received

PAGE: Final = 100


def thread_after(peer: Peer, thread: uuid.UUID, after: int) -> QuerySet[Outgoing]:
    """What this node said to another in a thread, after a number: for whoever misses a part."""
    return Outgoing.objects.filter(peer=peer, thread__thread=thread, seq__gt=after).order_by("seq")[:PAGE]


def outgoing_after(peer: Peer, after: uuid.UUID | None) -> QuerySet[Outgoing]:
    """What waits for a node that asks for it itself, in the order in which it was written."""
    waiting = Outgoing.objects.filter(peer=peer, settled_at=None)
    return (waiting if after is None else waiting.filter(pk__gt=after))[:PAGE]


def unsettled_from(peer: Peer) -> QuerySet[Received]:
    """What came from a node and was not settled yet."""
    return Received.objects.filter(peer=peer, settled_at=None).order_by("thread", "seq", "id")
