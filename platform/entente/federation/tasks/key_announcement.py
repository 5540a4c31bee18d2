"""The next key of this node is announced to the others, signed by the one that they know; for seven days both count."""

from __future__ import annotations

import uuid

from django.conf import settings
from procrastinate.contrib.django import app

from entente.federation.models import Peer
from entente.federation.queries.peers import KEY_ANNOUNCED, announced_kid, key_for, kids_known_to
from entente.federation.tasks.outbox import queue_message
from entente.vault.keys.node import node_key
from entente.vault.keys.rings import Kind
from entente.vault.models import KeyRecord


@app.periodic(cron="*/5 * * * *")
@app.task(name="federation.announce_key", queue="default", queueing_lock="federation.announce_key")
def announce_key(timestamp: int) -> None:
    """Every five minutes: whoever does not know the key in use is told which one follows."""
    announce()


def announce() -> int:
    """Announce the key in use to each node that knows the one before it; to how many. Safe to run twice. Worker only."""
    if settings.NODE_KEY is None or not settings.NODE_KEYS_BEFORE:
        return 0
    key = node_key()
    record = KeyRecord.objects.filter(kind=Kind.NODE, kid=key.kid).exclude(statement={}).first()
    if record is None:
        return 0
    thread, count = uuid.uuid5(settings.NODE_ID, KEY_ANNOUNCED), 0
    for peer in Peer.trusted():
        earlier = peer.outgoing.filter(type=KEY_ANNOUNCED).values_list("raw", flat=True)
        if key.kid in kids_known_to(peer) or key.kid in {announced_kid(bytes(raw)) for raw in earlier}:
            continue
        if key_for(peer).kid != key.kid:  # otherwise nothing that it knows can vouch for the new one
            queue_message(peer, thread, KEY_ANNOUNCED, {"statement": record.statement})
            count += 1
    return count
