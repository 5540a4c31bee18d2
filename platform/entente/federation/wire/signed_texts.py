"""What a node signs outside of messages, so that others verify it by itself: its content and the signature over it, as one text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from entente.core.canonical import canonical
from entente.federation.wire.did import is_node, key_name, split_key_name
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import VERSION, read_limited
from entente.proof import jws

MOST_CHARACTERS: Final = 8_000

type KeyOf = Callable[[str], bytes | None]
"""The public key of a name; ``None`` where no trusted node has it."""


def write_text(content: Mapping[str, Any], *, kind: str, sender: str, to: str, seed: bytes, kid: str) -> str:
    """What a node says to another one, signed as one kind of text: of another kind it counts for nothing."""
    raw = canonical({"version": VERSION, "from": sender, "to": to, **content})
    signature = jws.sign_detached(seed, raw, {"typ": kind, "kid": key_name(sender, kid)})
    return f"{jws.encoded(raw)}~{signature}"


def read_text[T](
    text: Any,
    *,
    kind: str,
    fields: frozenset[str],
    to: str,
    key_of: KeyOf,
    content_of: Callable[[Mapping[str, Any]], T],
    most: int = MOST_CHARACTERS,
) -> T:
    """What another node signed for this one.

    Args:
        fields: what it says besides its version, its writer and its recipient; exactly these.
        to: this node.
        content_of: makes of plain values what they mean; a ``ValueError``, ``KeyError`` or ``TypeError`` in it is a fault of form.
        most: how many characters it may have.

    Raises:
        Rejected: MALFORMED; UNKNOWN_KEY, UNSIGNED, NOT_THE_SENDER; WRONG_AUDIENCE.
    """
    if not isinstance(text, str) or len(text) > most:
        raise Rejected(WireFault.MALFORMED)
    encoded, _, signature = text.partition("~")
    try:
        raw = jws.decoded(encoded)
        content = read_limited(raw)
        if set(content) != fields | {"version", "from", "to"} or content["version"] != VERSION:
            raise Rejected(WireFault.MALFORMED)
        if canonical(content) != raw or not is_node(content["from"]) or not is_node(content["to"]):
            raise Rejected(WireFault.MALFORMED)
        meant = content_of(content)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise error if isinstance(error, Rejected) else Rejected(WireFault.MALFORMED) from None
    _judge(raw, signature, kind=kind, sender=content["from"], key_of=key_of)
    if content["to"] != to:
        raise Rejected(WireFault.WRONG_AUDIENCE)
    return meant


def moment_of(value: Any) -> datetime:
    """A moment with its time zone, as such texts state it.

    Raises:
        ValueError, TypeError: it is none.
    """
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment


def _judge(raw: bytes, signature: str, *, kind: str, sender: str, key_of: KeyOf) -> None:
    header = jws.header_of(signature)
    if header is None or header.get("typ") != kind or not isinstance(header.get("kid"), str):
        raise Rejected(WireFault.UNSIGNED)
    if split_key_name(header["kid"])[0] != sender:
        raise Rejected(WireFault.NOT_THE_SENDER)
    public = key_of(header["kid"])
    if public is None:
        raise Rejected(WireFault.UNKNOWN_KEY)
    if not jws.is_signature(public, raw, signature):
        raise Rejected(WireFault.UNSIGNED)
