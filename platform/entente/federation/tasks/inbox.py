"""What other nodes sent takes effect: verified again, in the order of its thread, each in one transaction with its receipt."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist
from django.db import DataError, IntegrityError, InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from entente.audit.failures import again
from entente.audit.jobs import defer, defer_later
from entente.audit.log.proofs import latest_head, signed_head
from entente.audit.services import record
from entente.core.canonical import canonical
from entente.core.errors import EntenteError, Failed
from entente.federation.connections import NodeConnection
from entente.federation.models import Peer, Received, Thread
from entente.federation.queries import (
    await_requests,
    is_level,
    key_for,
    key_that_signs,
    own_did,
    public_keys_of,
    ready_from,
    unsettled_from,
)
from entente.federation.tasks.effects import EFFECTS
from entente.federation.wire.did import split_key_name
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import (
    APPLIED,
    REFUSED,
    UNSUPPORTED,
    Envelope,
    Message,
    Receipt,
    read_limited,
    read_message,
    write_receipt,
)

logger = logging.getLogger(__name__)

RETRY: Final = RetryStrategy(
    max_attempts=8, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
AT_ONCE: Final = 500
GAP_WAITS: Final = timedelta(seconds=5)
"""A message before this one may still be on its way; then it is asked for."""
MOST_HELD: Final = 100

UNREADABLE: Final = (DataError, IntegrityError, ObjectDoesNotExist, LookupError, TypeError, ValueError, AttributeError)
"""What a body that no effect foresaw may end in. It is refused, and signed so: one message stops neither its thread nor the worker."""

again("federation.apply")


@app.task(name="federation.apply", queue="urgent", retry=RETRY)
def apply_received(peer_id: str) -> None:
    """Apply what came from a node as far as its threads are complete, and ask for what is missing. Safe to run twice."""
    peer = Peer.objects.filter(pk=UUID(peer_id)).first()
    if peer is None or not is_level(peer):
        return  # federation.level hands it over again
    while apply_next(UUID(peer_id)):
        pass
    peer.refresh_from_db()
    if peer.is_trusted:
        _ask_for_missing(peer, now=timezone.now())


@transaction.atomic
def apply_next(peer_id: UUID) -> bool:
    """Whether there was a message to settle, and it is settled."""
    # What arrives meanwhile refers to the same row, and its request must not wait for this, which may wait for it.
    peer = Peer.objects.select_for_update(no_key=True).filter(pk=peer_id).first()
    if peer is None or not peer.is_trusted:
        return False  # it stays; when the node is trusted again, it is looked at
    row = _next(peer)
    if row is None:
        await_requests(peer)
        row = _next(peer)
    if row is None:
        return False
    thread = Thread.objects.get_or_create(thread=row.thread, peer=peer)[0]
    now = timezone.now()
    try:
        envelope = _judged(peer, row, now=now)
    except Rejected as rejected:  # whoever wrote the row was not that node: its next number is still to come
        outcome, code = REFUSED, rejected.fault.value
    else:
        outcome, code = _outcome(peer, envelope.message, thread)
        if row.seq == thread.taken + 1:
            thread.taken = row.seq
            thread.save(update_fields=["taken"])
    head = latest_head()
    key = key_for(peer)
    receipt = Receipt(
        id=row.message_id,
        digest=row.digest,
        sender=own_did(),
        recipient=peer.did,
        outcome=outcome,
        code=code,
        at=now,
        log_head=None if head is None else signed_head(head),
    )
    row.outcome, row.code, row.settled_at = outcome, code, now
    row.receipt = write_receipt(receipt, seed=key.seed, kid=key.kid)
    row.save(update_fields=["outcome", "code", "settled_at", "receipt"])
    Peer.objects.filter(pk=peer.pk).update(last_seen_at=now)
    if outcome != APPLIED:
        record("federation.message_refused", by=None, subject=row, organization_id=None, type=row.type, code=code)
    return True


def _next(peer: Peer) -> Received | None:
    """The first message that is the next of its thread, or can never be."""
    return ready_from(peer).select_for_update(of=("self",)).first()


def _outcome(peer: Peer, message: Message, thread: Thread) -> tuple[str, str]:
    """What becomes of a message that its node signed, and the code of a refusal."""
    if message.seq <= thread.taken:
        return REFUSED, WireFault.SEQUENCE_TAKEN.value
    function = EFFECTS.get(message.type)
    if function is None:
        return UNSUPPORTED, WireFault.UNSUPPORTED.value
    try:
        with transaction.atomic():
            function(message, peer)
    except Rejected as rejected:
        return REFUSED, rejected.fault.value
    except EntenteError as error:
        if isinstance(error, Failed) and error.transient:
            raise
        return REFUSED, error.code_given
    except UNREADABLE as error:
        logger.error("a message of another node could not be applied: %s", type(error).__name__)
        return REFUSED, WireFault.MALFORMED.value
    return APPLIED, ""


def _judged(peer: Peer, row: Received, *, now: datetime) -> Envelope:
    """The message of a row as its node signed it: what the request that stored it said of it counts for nothing.

    Raises:
        Rejected: another node signed it, or nobody; it is for another; the row says something else.
    """
    envelope = read_message(bytes(row.raw))
    message = envelope.message
    if message.sender != peer.did:
        raise Rejected(WireFault.NOT_THE_SENDER)
    if message.recipient != own_did():
        raise Rejected(WireFault.WRONG_AUDIENCE)
    public = public_keys_of(peer, at=min(message.made_at, now)).get(split_key_name(envelope.kid)[1])
    if public is None:
        raise Rejected(WireFault.UNKNOWN_KEY)
    if not envelope.is_signed_by(public):
        raise Rejected(WireFault.UNSIGNED)
    row_says = (row.message_id, row.thread, row.seq, row.type, row.digest)
    if row_says != (message.id, message.thread, message.seq, message.type, envelope.digest):
        raise Rejected(WireFault.MALFORMED)
    return envelope


def _ask_for_missing(peer: Peer, *, now: datetime) -> None:
    """Fetch what lies before the messages that are held; never guess it."""
    rows = list(unsettled_from(peer)[:AT_ONCE])
    if not rows:
        return
    if rows[0].arrived_at > now - GAP_WAITS and len(rows) < MOST_HELD:
        defer_later("federation.apply", GAP_WAITS, peer_id=str(peer.pk))
        return
    seed, key_name = key_that_signs(peer)
    added = 0
    with NodeConnection(peer.address, seed=seed, key_name=key_name) as connection:
        for thread in dict.fromkeys(row.thread for row in rows):
            taken = Thread.objects.get_or_create(thread=thread, peer=peer)[0].taken
            status, answer = connection.ask("GET", f"/federation/v1/threads/{thread}?after={taken}")
            if status == 200:
                added += sum(store(peer, canonical(envelope), now=now) is not None for envelope in listed(answer))
    defer("federation.apply", peer_id=str(peer.pk)) if added else defer_later(
        "federation.apply", timedelta(minutes=1), peer_id=str(peer.pk)
    )


def listed(answer: bytes) -> list[dict[str, Any]]:
    """The messages that another node's answer holds."""
    content = read_limited(answer)
    messages = content.get("messages") if isinstance(content, dict) else None
    if not isinstance(messages, list) or not all(isinstance(envelope, dict) for envelope in messages):
        raise Failed("federation.malformed", transient=False)
    return messages


def store(peer: Peer, raw: bytes, *, now: datetime) -> Received | None:
    """Keep a message that a node's own answer held; ``None`` where it is there already, or is none of that node."""
    try:
        envelope = read_message(raw)
    except Rejected:
        return None
    message = envelope.message
    if message.sender != peer.did:
        return None
    row, created = Received.objects.get_or_create(
        peer=peer,
        message_id=message.id,
        defaults={
            "thread": message.thread,
            "seq": message.seq,
            "type": message.type,
            "raw": raw,
            "digest": envelope.digest,
            "arrived_at": now,
        },
    )
    return row if created else None
