"""What follows here from each kind of message. A kind without a function is answered *unsupported*, signed, and never passed over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from entente.federation.models import Peer
from entente.federation.wire.messages import Message

type Effect = Callable[[Message, Peer], None]
"""Applies a verified message within the transaction of its receipt.

It raises an ``EntenteError`` where a rule refuses (the receipt then says so by its code), and ``Failed`` with ``transient`` where it should be
tried again.
"""

EFFECTS: Final[dict[str, Effect]] = {}


def effect(kind: str) -> Callable[[Effect], Effect]:
    """Register what a kind of message brings about."""

    def register(function: Effect) -> Effect:
        assert kind not in EFFECTS
        EFFECTS[kind] = function
        return function

    return register
