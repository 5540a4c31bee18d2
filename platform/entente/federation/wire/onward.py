"""What a node asks of the provider's in the name of a recipient: that a release may be passed on. Signed by itself, so that a third node verifies it too."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from entente.federation.wire.signed_texts import KeyOf, moment_of, read_text, write_text

ONWARD: Final = "entente-onward"
_FIELDS: Final = frozenset({"id", "entitlement", "recipient", "agreement", "digest", "ends_on", "made_at"})


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
        "id": str(request.id),
        "entitlement": str(request.entitlement),
        "recipient": str(request.recipient),
        "agreement": str(request.agreement),
        "digest": request.digest,
        "ends_on": request.ends_on.isoformat(),
        "made_at": request.made_at.isoformat(),
    }
    return write_text(content, kind=ONWARD, sender=request.sender, to=request.to, seed=seed, kid=kid)


def read_request(text: Any, *, to: str, key_of: KeyOf) -> OnwardRequest:
    """A request to a node, as another one signed it; ``to``: the node that was asked.

    Raises:
        Rejected: as ``read_text``.
    """
    return read_text(text, kind=ONWARD, fields=_FIELDS, to=to, key_of=key_of, content_of=_request)


def _request(content: Mapping[str, Any]) -> OnwardRequest:
    if not isinstance(content["digest"], str):
        raise TypeError("no digest")
    return OnwardRequest(
        id=uuid.UUID(content["id"]),
        sender=content["from"],
        to=content["to"],
        entitlement=uuid.UUID(content["entitlement"]),
        recipient=uuid.UUID(content["recipient"]),
        agreement=uuid.UUID(content["agreement"]),
        digest=content["digest"],
        ends_on=date.fromisoformat(content["ends_on"]),
        made_at=moment_of(content["made_at"]),
    )
