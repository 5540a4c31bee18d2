"""Several messages of one node in one request, and what became of them: as bytes. Each message is signed and judged by itself.

The signature of the request says who brought them all. Whoever sends names besides, by identifier, the messages that the other node has stored
already and for which a receipt is missing.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from entente.core.canonical import canonical, read_strictly
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import MOST_BYTES, MOST_DEPTH, read_limited

MOST_MESSAGES: Final = 100
MOST_AWAITED: Final = 250
"""A receipt takes up to two kilobytes with the head that it shows: all of them fit one answer."""
WRAPPED_BYTES: Final = MOST_BYTES + 2**12
WRAPPED_DEPTH: Final = MOST_DEPTH + 2
"""What a list adds to the largest and deepest message."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Envelopes in the order in which they were written, and the identifiers of earlier ones that wait for a receipt."""

    envelopes: Sequence[bytes]
    awaited: Sequence[uuid.UUID] = ()


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What a node answers to a batch.

    Attributes:
        receipts: of messages that are settled, as they were signed.
        waiting: what is stored and not settled.
        refused: the code of each message that was not stored.
    """

    receipts: Sequence[bytes] = ()
    waiting: Sequence[uuid.UUID] = ()
    refused: Mapping[uuid.UUID, str] = field(default_factory=dict)


def write_batch(batch: Batch) -> bytes:
    """The body of the request."""
    content = {"messages": list(map(read_strictly, batch.envelopes)), "awaited": list(map(str, batch.awaited))}
    return canonical(content)


def read_batch(raw: bytes) -> Batch:
    """Raises ``Rejected`` where it is none, or holds too many; nothing of the messages is judged."""
    content = _object(raw, {"messages", "awaited"})
    messages, awaited = content["messages"], content["awaited"]
    if not isinstance(messages, list) or not isinstance(awaited, list):
        raise Rejected(WireFault.MALFORMED)
    if len(messages) > MOST_MESSAGES or len(awaited) > MOST_AWAITED:
        raise Rejected(WireFault.TOO_MANY)
    return Batch(_raws(messages), _identifiers(awaited))


def write_outcomes(outcomes: Outcomes) -> bytes:
    """The body of the answer."""
    content = {
        "receipts": list(map(read_strictly, outcomes.receipts)),
        "waiting": list(map(str, outcomes.waiting)),
        "refused": {str(key): code for key, code in outcomes.refused.items()},
    }
    return canonical(content)


def read_outcomes(raw: bytes) -> Outcomes:
    """Raises ``Rejected`` where it is none; nothing of the receipts is believed."""
    content = _object(raw, {"receipts", "waiting", "refused"})
    receipts, waiting, refused = content["receipts"], content["waiting"], content["refused"]
    if not isinstance(receipts, list) or not isinstance(waiting, list) or not isinstance(refused, dict):
        raise Rejected(WireFault.MALFORMED)
    if not all(isinstance(code, str) for code in refused.values()):
        raise Rejected(WireFault.MALFORMED)
    codes = dict(zip(_identifiers(refused), refused.values(), strict=True))
    return Outcomes(_raws(receipts), _identifiers(waiting), codes)


def _object(raw: bytes, names: set[str]) -> dict[str, Any]:
    content = read_limited(raw, most_bytes=WRAPPED_BYTES, most_depth=WRAPPED_DEPTH)
    if not isinstance(content, dict) or set(content) != names:
        raise Rejected(WireFault.MALFORMED)
    return content


def _raws(values: Iterable[Any]) -> list[bytes]:
    try:
        return [canonical(value) for value in values]
    except ValueError:  # half of a surrogate pair
        raise Rejected(WireFault.MALFORMED) from None


def _identifiers(values: Iterable[Any]) -> list[uuid.UUID]:
    try:
        return [uuid.UUID(value) for value in values]
    except (ValueError, TypeError, AttributeError):
        raise Rejected(WireFault.MALFORMED) from None
