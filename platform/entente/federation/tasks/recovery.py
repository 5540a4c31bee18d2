"""What this node said before it was restored from a backup, as others hold it under its signature."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Final
from uuid import UUID

from entente.core.errors import Failed
from entente.federation.models import Outgoing, Peer, Thread
from entente.federation.wire.messages import Envelope

RECOVERED: Final[ContextVar[dict[UUID, list[tuple[bytes, Envelope]]] | None]] = ContextVar("recovered", default=None)
"""By thread, while a node is put back: an effect that would say it anew takes it from here."""


def restored(peer: Peer, raw: bytes, envelope: Envelope) -> Outgoing:
    """A message as it was signed once, under its number.

    Raises:
        Failed: "federation.sequence_taken": the number is not the next one here.
    """
    message = envelope.message
    thread = Thread.objects.select_for_update().get(thread=message.thread, peer=peer)
    if message.seq != thread.sent + 1:
        raise Failed("federation.sequence_taken", transient=False)
    thread.sent = message.seq
    thread.save(update_fields=["sent"])
    return Outgoing.objects.create(
        id=message.id,
        thread=thread,
        peer=peer,
        seq=message.seq,
        type=message.type,
        raw=raw,
        digest=envelope.digest,
        made_at=message.made_at,
    )
