"""What a person's own node says of her when she asks another node for a file: signed by it, for one file, good for minutes."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from entente.core.canonical import canonical
from entente.federation.wire.did import is_node, key_name, split_key_name
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import VERSION, read_limited
from entente.proof import jws

TICKET: Final = "entente-ticket"
LIVES: Final = timedelta(minutes=5)
SKEW: Final = timedelta(seconds=60)
MOST_CHARACTERS: Final = 8_000
_FIELDS: Final = frozenset(
    {"version", "id", "from", "to", "entitlement", "file", "person", "name", "terms", "made_at", "until"}
)
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
        "version": VERSION,
        "id": str(ticket.id),
        "from": ticket.sender,
        "to": ticket.recipient,
        "entitlement": str(ticket.entitlement),
        "file": ticket.file_name,
        "person": ticket.person,
        "name": ticket.name,
        "terms": ticket.terms,
        "made_at": ticket.made_at.isoformat(),
        "until": ticket.until.isoformat(),
    }
    raw = canonical(content)
    signature = jws.sign_detached(seed, raw, {"typ": TICKET, "kid": key_name(ticket.sender, kid)})
    return f"{jws.encoded(raw)}~{signature}"


def read_ticket(text: str, *, to: str, now: datetime, key_of: Callable[[str], bytes | None]) -> Ticket:
    """A ticket that holds now, for this node.

    Args:
        key_of: the public key of a name; ``None`` where no trusted node has it.

    Raises:
        Rejected: MALFORMED; UNKNOWN_KEY, UNSIGNED, NOT_THE_SENDER; WRONG_AUDIENCE; EXPIRED: it is over, or lives longer than any may.
    """
    encoded, _, signature = text.partition("~")
    if len(text) > MOST_CHARACTERS or not signature:
        raise Rejected(WireFault.MALFORMED)
    try:
        raw = jws.decoded(encoded)
        ticket = _read(raw)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise error if isinstance(error, Rejected) else Rejected(WireFault.MALFORMED) from None
    header = jws.header_of(signature)
    if header is None or header.get("typ") != TICKET or not isinstance(header.get("kid"), str):
        raise Rejected(WireFault.UNSIGNED)
    if split_key_name(header["kid"])[0] != ticket.sender:
        raise Rejected(WireFault.NOT_THE_SENDER)
    public = key_of(header["kid"])
    if public is None:
        raise Rejected(WireFault.UNKNOWN_KEY)
    if not jws.is_signature(public, raw, signature):
        raise Rejected(WireFault.UNSIGNED)
    if ticket.recipient != to:
        raise Rejected(WireFault.WRONG_AUDIENCE)
    if not ticket.made_at - SKEW <= now < ticket.until or ticket.until - ticket.made_at > LIVES:
        raise Rejected(WireFault.EXPIRED)
    return ticket


def _read(raw: bytes) -> Ticket:
    content: dict[str, Any] = read_limited(raw)
    if set(content) != _FIELDS or content["version"] != VERSION or canonical(content) != raw:
        raise Rejected(WireFault.MALFORMED)
    words = [content[name] for name in ("file", "person", "name", "terms")]
    if not all(isinstance(word, str) and len(word) <= 300 for word in words) or not _DIGEST.fullmatch(content["terms"]):
        raise Rejected(WireFault.MALFORMED)
    if not is_node(content["from"]) or not is_node(content["to"]):
        raise Rejected(WireFault.MALFORMED)
    made_at, until = datetime.fromisoformat(content["made_at"]), datetime.fromisoformat(content["until"])
    if made_at.tzinfo is None or until.tzinfo is None:
        raise Rejected(WireFault.MALFORMED)
    return Ticket(
        id=uuid.UUID(content["id"]),
        sender=content["from"],
        recipient=content["to"],
        entitlement=uuid.UUID(content["entitlement"]),
        file_name=content["file"],
        person=content["person"],
        name=content["name"],
        terms=content["terms"],
        made_at=made_at,
        until=until,
    )
