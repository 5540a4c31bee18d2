"""What nodes say of themselves: which key follows the one by which they sign, and which message they give up."""

from __future__ import annotations

import base64
from datetime import datetime, timedelta
from typing import Any, Final

from django.utils import timezone

from entente.audit.services import record
from entente.core.errors import Refused
from entente.federation.models import Peer, PeerKey
from entente.federation.queries.peers import KEY_ANNOUNCED
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import read
from entente.federation.tasks.outbox import LEFT_OUT
from entente.federation.wire.messages import Message
from entente.proof.key_history import joined
from entente.proof.malformed_files import Malformed, well_formed
from entente.vault.sealing import signing_key_identifier

ANNOUNCED: Final = timedelta(days=7)
"""How long a key counts that its node announced and the list does not name yet; and the one before it."""
MOST_CHARACTERS: Final = 81
"""Of the kind of a message, and of a code."""


@effect(KEY_ANNOUNCED)
def key_announced(message: Message, peer: Peer) -> None:
    """A node's next key counts for seven days, and the one before it no longer; until then stewards list the new one.

    Raises:
        Refused: "federation.malformed"; "federation.not_joined": both keys did not sign that one follows the other;
            "federation.announced_before": another key was announced and is not listed yet; a chain of such keys would outlive the list.
    """
    now = timezone.now()
    public, before = _keys_of(message.body, peer)
    kid = signing_key_identifier(public)
    listed = PeerKey.objects.select_for_update().filter(peer=peer, announced_at=None, revoked_at=None)
    previous = next((key for key in listed if bytes(key.public_key) == before), None)
    if previous is None:
        raise Refused("federation.not_joined")
    if peer.keys.filter(announced_at__gt=now - ANNOUNCED).exclude(kid=kid).exists():
        raise Refused("federation.announced_before")
    ends = now + ANNOUNCED
    if peer.keys.filter(kid=kid).exists():
        return
    PeerKey.objects.create(peer=peer, kid=kid, public_key=public, until=ends, announced_at=now)
    previous.until = _earlier(previous.until, ends)
    previous.save(update_fields=["until"])
    record("federation.key_announced", by=None, subject=peer, organization_id=None, kid=kid, previous=previous.kid)


@effect(LEFT_OUT)
def message_left_out(message: Message, peer: Peer) -> None:
    """The door of this node did not take a message of a node, which gave it up: its operator here learns of what kind it was."""
    with read():
        kind, code = message.body["type"], message.body["code"]
        if not all(
            isinstance(word, str) and 0 < len(word) <= MOST_CHARACTERS and word.isprintable() for word in (kind, code)
        ):
            raise ValueError("no kind, or no code")
    record("federation.message_left_out", by=None, subject=peer, organization_id=None, type=kind, code=code)


def _keys_of(body: Any, peer: Peer) -> tuple[bytes, bytes]:
    """The key that follows and the one before it, where both signed that."""
    try:
        with well_formed():
            statement = body["statement"]
            content = statement["succession"]
            public, before = (base64.b64decode(key["key"], validate=True) for key in (content, content["previous"]))
            pair = joined(before, [statement], node=str(peer.pk))
    except Malformed:
        raise Refused("federation.malformed") from None
    if public == before or public not in pair:
        raise Refused("federation.not_joined")
    return public, before


def _earlier(until: datetime | None, ends: datetime) -> datetime:
    return ends if until is None else min(until, ends)
