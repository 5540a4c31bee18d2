"""What a node asks of the provider's in the name of a recipient: that a release may be passed on. Signed by itself, so that a third node verifies it too."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from entente.core.canonical import canonical
from entente.federation.wire.did import is_node, key_name, split_key_name
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import VERSION, read_limited
from entente.proof import jws

ONWARD: Final = "entente-onward"
MOST_CHARACTERS: Final = 8_000
_FIELDS: Final = frozenset(
    {"version", "id", "from", "to", "entitlement", "recipient", "agreement", "digest", "ends_on", "made_at"}
)


@dataclass(frozen=True, slots=True)
class OnwardRequest:
    """A question to the provider's node.

    Attributes:
        id: of what two people decided there; each is asked once.
        entitlement: the access of the organization that passes it on.
        recipient: to which organization it would go.
        agreement: under which it would; ``digest`` is of its text as signed.
        ends_on: the last day.
    """

    id: uuid.UUID
    sender: str
    to: str
    entitlement: uuid.UUID
    recipient: uuid.UUID
    agreement: uuid.UUID
    digest: str
    ends_on: date
    made_at: datetime


def write_request(request: OnwardRequest, *, seed: bytes, kid: str) -> str:
    """As it stands in messages."""
    content = {
        "version": VERSION,
        "id": str(request.id),
        "from": request.sender,
        "to": request.to,
        "entitlement": str(request.entitlement),
        "recipient": str(request.recipient),
        "agreement": str(request.agreement),
        "digest": request.digest,
        "ends_on": request.ends_on.isoformat(),
        "made_at": request.made_at.isoformat(),
    }
    raw = canonical(content)
    signature = jws.sign_detached(seed, raw, {"typ": ONWARD, "kid": key_name(request.sender, kid)})
    return f"{jws.encoded(raw)}~{signature}"


def read_request(text: Any, *, to: str, key_of: Callable[[str], bytes | None]) -> OnwardRequest:
    """A request to a node, as another one signed it.

    Args:
        to: the node that was asked.
        key_of: the public key of a name; ``None`` where no trusted node has it.

    Raises:
        Rejected: MALFORMED; UNKNOWN_KEY, UNSIGNED, NOT_THE_SENDER; WRONG_AUDIENCE.
    """
    if not isinstance(text, str) or len(text) > MOST_CHARACTERS:
        raise Rejected(WireFault.MALFORMED)
    encoded, _, signature = text.partition("~")
    try:
        raw = jws.decoded(encoded)
        request = _read(raw)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise error if isinstance(error, Rejected) else Rejected(WireFault.MALFORMED) from None
    header = jws.header_of(signature)
    if header is None or header.get("typ") != ONWARD or not isinstance(header.get("kid"), str):
        raise Rejected(WireFault.UNSIGNED)
    if split_key_name(header["kid"])[0] != request.sender:
        raise Rejected(WireFault.NOT_THE_SENDER)
    public = key_of(header["kid"])
    if public is None:
        raise Rejected(WireFault.UNKNOWN_KEY)
    if not jws.is_signature(public, raw, signature):
        raise Rejected(WireFault.UNSIGNED)
    if request.to != to:
        raise Rejected(WireFault.WRONG_AUDIENCE)
    return request


def _read(raw: bytes) -> OnwardRequest:
    content: dict[str, Any] = read_limited(raw)
    if set(content) != _FIELDS or content["version"] != VERSION or canonical(content) != raw:
        raise Rejected(WireFault.MALFORMED)
    if not is_node(content["from"]) or not is_node(content["to"]) or not isinstance(content["digest"], str):
        raise Rejected(WireFault.MALFORMED)
    made_at = datetime.fromisoformat(content["made_at"])
    if made_at.tzinfo is None:
        raise Rejected(WireFault.MALFORMED)
    return OnwardRequest(
        id=uuid.UUID(content["id"]),
        sender=content["from"],
        to=content["to"],
        entitlement=uuid.UUID(content["entitlement"]),
        recipient=uuid.UUID(content["recipient"]),
        agreement=uuid.UUID(content["agreement"]),
        digest=content["digest"],
        ends_on=date.fromisoformat(content["ends_on"]),
        made_at=made_at,
    )
