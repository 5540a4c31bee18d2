"""What a person's own node says of her when she asks another node for a file: signed by it, for one file, good for minutes."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.signed_texts import KeyOf, moment_of, read_text, write_text

TICKET: Final = "entente-ticket"
LIVES: Final = timedelta(minutes=5)
SKEW: Final = timedelta(seconds=60)
_FIELDS: Final = frozenset({"id", "entitlement", "file", "person", "name", "terms", "made_at", "until"})
_DIGEST = re.compile(r"[0-9a-f]{64}|")


@dataclass(frozen=True, slots=True)
class Ticket:
    """A request for one file of an entitlement.

    Attributes:
        person: her identifier at her node; empty where the node itself reads what verifies a release.
        name: as her node states it.
        terms: digest of the terms that she accepted.
    """

    id: uuid.UUID
    sender: str
    recipient: str
    entitlement: uuid.UUID
    file_name: str
    person: str
    name: str
    terms: str
    made_at: datetime
    until: datetime


def write_ticket(ticket: Ticket, *, seed: bytes, kid: str) -> str:
    """As it stands in a header of the request."""
    content = {
        "id": str(ticket.id),
        "entitlement": str(ticket.entitlement),
        "file": ticket.file_name,
        "person": ticket.person,
        "name": ticket.name,
        "terms": ticket.terms,
        "made_at": ticket.made_at.isoformat(),
        "until": ticket.until.isoformat(),
    }
    return write_text(content, kind=TICKET, sender=ticket.sender, to=ticket.recipient, seed=seed, kid=kid)


def read_ticket(text: str, *, to: str, now: datetime, key_of: KeyOf) -> Ticket:
    """A ticket that holds now, for this node.

    Raises:
        Rejected: as ``read_text``; EXPIRED: it is over, or lives longer than any may.
    """
    ticket = read_text(text, kind=TICKET, fields=_FIELDS, to=to, key_of=key_of, content_of=_ticket)
    if not ticket.made_at - SKEW <= now < ticket.until or ticket.until - ticket.made_at > LIVES:
        raise Rejected(WireFault.EXPIRED)
    return ticket


def _ticket(content: Mapping[str, Any]) -> Ticket:
    words = [content[name] for name in ("file", "person", "name", "terms")]
    if not all(isinstance(word, str) and len(word) <= 300 for word in words) or not _DIGEST.fullmatch(content["terms"]):
        raise ValueError("no words")
    return Ticket(
        id=uuid.UUID(content["id"]),
        sender=content["from"],
        recipient=content["to"],
        entitlement=uuid.UUID(content["entitlement"]),
        file_name=content["file"],
        person=content["person"],
        name=content["name"],
        terms=content["terms"],
        made_at=moment_of(content["made_at"]),
        until=moment_of(content["until"]),
    )
