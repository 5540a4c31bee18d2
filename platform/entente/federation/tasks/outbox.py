"""Write a message to another node, in the transaction of what it tells."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from django.db import transaction
from django.utils import timezone

from entente.audit.jobs import defer_once
from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.federation.models import Outgoing, Peer, Thread
from entente.federation.queries import is_level, key_for, own_did
from entente.federation.tasks.recovery import RECOVERED, restored
from entente.federation.wire.messages import Message, read_message, write_message

LEFT_OUT: Final = "message.left_out"


@transaction.atomic
def queue_message(
    peer: Peer, thread_id: uuid.UUID, kind: str, body: Mapping[str, Any], *, in_reply_to: uuid.UUID | None = None
) -> Outgoing:
    """Sign what is said, with the next number of its thread, and hand it over to be sent. Worker only.

    Args:
        thread_id: of the matter: for an agreement its ``lineage``.
        kind: such as "agreement.offered".
        body: plain values of JSON, without a fraction.

    Raises:
        Failed: "federation.not_level": the database was restored, and what this node said since is not known yet.
    """
    recovered = _recovered(peer, thread_id, kind)
    if recovered is not None:
        return recovered
    thread = _locked(peer, thread_id)
    thread.sent += 1
    thread.save(update_fields=["sent"])
    key, now = key_for(peer), timezone.now()
    message = Message(
        id=uuid7(),
        type=kind,
        sender=own_did(),
        recipient=peer.did,
        thread=thread_id,
        seq=thread.sent,
        body=body,
        made_at=now,
        in_reply_to=in_reply_to,
    )
    raw = write_message(message, seed=key.seed, kid=key.kid)
    outgoing = Outgoing.objects.create(
        id=message.id,
        thread=thread,
        peer=peer,
        seq=message.seq,
        type=kind,
        raw=raw,
        digest=read_message(raw).digest,  # what the other node will not read is not sent
        made_at=now,
    )
    defer_once("federation.send", peer_id=str(peer.pk))
    return outgoing


def leave_out(message: Outgoing, *, code: str) -> Outgoing:
    """Say in the place of a message, under its number, that the other node's door did not take it: what follows in its thread counts again."""
    peer, before, key = message.peer, read_message(bytes(message.raw)).message, key_for(message.peer)
    body = {"type": message.type, "digest": message.digest, "code": code}
    instead = replace(before, id=uuid7(), type=LEFT_OUT, body=body, made_at=timezone.now(), in_reply_to=None)
    raw = write_message(instead, seed=key.seed, kid=key.kid)
    outgoing = Outgoing.objects.create(
        id=instead.id,
        thread_id=message.thread_id,
        peer=peer,
        seq=message.seq,
        type=LEFT_OUT,
        raw=raw,
        digest=read_message(raw).digest,
        made_at=instead.made_at,
    )
    defer_once("federation.send", peer_id=str(peer.pk))
    return outgoing


def _locked(peer: Peer, thread_id: uuid.UUID) -> Thread:
    locked = Thread.objects.select_for_update()
    thread = locked.filter(thread=thread_id, peer=peer).first()
    if thread is None:
        Thread.objects.get_or_create(thread=thread_id, peer=peer)
        thread = locked.get(thread=thread_id, peer=peer)
    return thread


def _recovered(peer: Peer, thread_id: uuid.UUID, kind: str) -> Outgoing | None:
    """What was said before a restore and follows again now, as it was signed then."""
    pending = RECOVERED.get()
    if pending is None:
        if not is_level(peer):
            raise Failed("federation.not_level")
        return None
    if thread_id not in pending or (pending[thread_id] and pending[thread_id][0][1].message.type != kind):
        raise Failed("federation.not_level")
    return restored(peer, *pending[thread_id].pop(0)) if pending[thread_id] else None
