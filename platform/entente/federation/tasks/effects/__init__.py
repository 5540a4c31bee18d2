"""What follows here from each kind of message. A kind without a function is answered *unsupported*, signed, and never passed over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from entente.federation.models import Outgoing, Peer
from entente.federation.wire.messages import Message, Receipt

type Effect = Callable[[Message, Peer], None]
"""Applies a verified message within the transaction of its receipt.

It raises an ``EntenteError`` where a rule refuses (the receipt then says so by its code), and ``Failed`` with ``transient`` where it should be
tried again.
"""

EFFECTS: Final[dict[str, Effect]] = {}
REPLAYS: Final[dict[str, Effect]] = {}
"""What follows here from what this node itself said, when it was restored from a backup that does not know of it."""


def effect(kind: str) -> Callable[[Effect], Effect]:
    """Register what a kind of message brings about."""

    def register(function: Effect) -> Effect:
        assert kind not in EFFECTS
        EFFECTS[kind] = function
        return function

    return register


def replay(kind: str) -> Callable[[Effect], Effect]:
    """Register how an act of this node that another one knows of is done again."""

    def register(function: Effect) -> Effect:
        assert kind not in REPLAYS
        REPLAYS[kind] = function
        return function

    return register


type Settled = Callable[[Outgoing, Mapping[str, Any], Receipt], None]
"""What follows here from the receipt of a message of this node that the other one applied; it is given the message's body."""

SETTLED: Final[dict[str, Settled]] = {}


def settled(*kinds: str) -> Callable[[Settled], Settled]:
    """Register what the receipt of these kinds of messages brings about."""

    def register(function: Settled) -> Settled:
        for kind in kinds:
            assert kind not in SETTLED
            SETTLED[kind] = function
        return function

    return register
