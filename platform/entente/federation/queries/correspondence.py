"""What nodes said to each other about one agreement, as its parties may read it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from entente.federation.models import Outgoing, Peer, Received


@dataclass(frozen=True, slots=True)
class Letter:
    """A message, from this node or to it.

    Attributes:
        id: of the message.
        at: when it was written, or arrived here.
        settled_at: when its recipient answered for it; ``outcome`` and ``code`` are of that answer.
    """

    id: uuid.UUID
    peer: Peer
    is_ours: bool
    kind: str
    at: datetime
    outcome: str
    code: str
    settled_at: datetime | None


def correspondence(thread: uuid.UUID) -> list[Letter]:
    """Every message of a thread in the order in which it was written here or arrived."""
    sent = Outgoing.objects.filter(thread__thread=thread).select_related("peer").defer("raw", "receipt")
    taken = Received.objects.filter(thread=thread).select_related("peer").defer("raw", "receipt")
    letters = [
        *(Letter(row.pk, row.peer, True, row.type, row.made_at, row.outcome, row.code, row.settled_at) for row in sent),
        *(
            Letter(row.message_id, row.peer, False, row.type, row.arrived_at, row.outcome, row.code, row.settled_at)
            for row in taken
        ),
    ]
    return sorted(letters, key=lambda letter: (letter.at, letter.id))


def envelope_of(thread: uuid.UUID, message_id: uuid.UUID) -> tuple[bytes, bytes] | None:
    """A message of a thread and the receipt for it, each as it was signed."""
    row = (
        Outgoing.objects.filter(thread__thread=thread, pk=message_id).first()
        or Received.objects.filter(thread=thread, message_id=message_id).first()
    )
    return None if row is None else (bytes(row.raw), bytes(row.receipt))
