"""What was said in threads, as another node may ask for it."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Final

from django.db import connection
from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from entente.federation.models import REJECTED, Outgoing, Peer, Received, Thread

PAGE: Final = 100
RECENT: Final = timedelta(seconds=2)
_ARRIVALS: Final = 211_047  # of advisory locks, this one's


def thread_after(peer: Peer, thread: uuid.UUID, after: int) -> QuerySet[Outgoing]:
    """What this node said to another in a thread, after a number: for whoever misses a part."""
    messages = Outgoing.objects.filter(peer=peer, thread__thread=thread, seq__gt=after)
    return messages.exclude(outcome=REJECTED).order_by("seq")[:PAGE]


def outgoing_after(peer: Peer, after: uuid.UUID | None) -> QuerySet[Outgoing]:
    """What waits for a node that asks for it itself, in the order in which it was written."""
    waiting = Outgoing.objects.filter(peer=peer, settled_at=None)
    return (waiting if after is None else waiting.filter(pk__gt=after))[:PAGE]


def is_awaited(peer: Peer, *, now: datetime) -> bool:
    """Whether a job that was handed over for an earlier message will come upon what arrives in this transaction too.

    Until this transaction ends, such a job does not end (``await_requests``).
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s, %s)", _lock(peer))
    return ready_from(peer).filter(arrived_at__gt=now - RECENT).exists()


def await_requests(peer: Peer) -> None:
    """Wait for the requests that are storing what a node sent, and rely on the job at hand."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", _lock(peer))


def _lock(peer: Peer) -> tuple[int, int]:
    return _ARRIVALS, peer.pk.int % 2**31


def unsettled_from(peer: Peer) -> QuerySet[Received]:
    """What came from a node and was not settled yet."""
    return Received.objects.filter(peer=peer, settled_at=None).order_by("thread", "seq", "id")


def ready_from(peer: Peer) -> QuerySet[Received]:
    """What came from a node and can be settled now: nothing of its thread is missing before it."""
    taken = Thread.objects.filter(peer=peer, thread=OuterRef("thread")).values("taken")
    return unsettled_from(peer).alias(taken=Coalesce(Subquery(taken), 0)).filter(seq__lte=F("taken") + 1)


def received_after(peer: Peer, thread: uuid.UUID, after: int) -> QuerySet[Received]:
    """What a node said here in a thread, after a number, settled or not."""
    return Received.objects.filter(peer=peer, thread=thread, seq__gt=after).order_by("seq", "id")[:PAGE]


def threads_after(peer: Peer, after: uuid.UUID | None) -> list[uuid.UUID]:
    """The threads with a node, for one that has forgotten some."""
    both = (Thread.objects.filter(peer=peer), Received.objects.filter(peer=peer))
    pages = [(rows if after is None else rows.filter(thread__gt=after)).order_by("thread") for rows in both]
    known = {matter for page in pages for matter in page.values_list("thread", flat=True).distinct()[:PAGE]}
    return sorted(known)[:PAGE]
