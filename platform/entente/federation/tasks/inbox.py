"""What other nodes sent takes effect: verified again, in the order of its thread, each in one transaction with its receipt."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Sequence
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
from entente.federation.models import UNVERIFIED, Peer, Received, Thread
from entente.federation.queries import (
    SignerKeys,
    await_requests,
    is_level,
    key_for,
    key_that_signs,
    own_did,
    ready_from,
    unsettled_from,
)
from entente.federation.tasks.effects import EFFECTS
from entente.federation.wire.batches import WRAPPED_BYTES, WRAPPED_DEPTH
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
TOGETHER: Final = 50
LONGEST_SECONDS: Final = 1
"""How many messages of a thread share a transaction, and how long it may grow: what they change is locked for so long."""
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
    failures: dict[UUID, Failed] = {}
    while apply_next(UUID(peer_id), failures):
        pass
    peer.refresh_from_db()
    if peer.is_trusted:
        _ask_for_missing(peer, now=timezone.now())
    for failure in failures.values():
        raise failure


def apply_next(peer_id: UUID, failures: dict[UUID, Failed] | None = None) -> bool:
    """Whether there were messages to settle, and they are settled: the next ones of one thread, with their receipts, in one transaction.

    Args:
        failures: by thread, what the outside world failed: such threads are left alone for now, and what fails is added. Without them it is raised.

    Raises:
        Failed: the outside world failed one of them; those before it are settled.
    """
    with transaction.atomic():
        # What arrives meanwhile refers to the same row, and its request must not wait for this, which may wait for it.
        peer = Peer.objects.select_for_update(no_key=True).filter(pk=peer_id).first()
        if peer is None or not peer.is_trusted:
            return False  # it stays; when the node is trusted again, it is looked at
        rows = _next(peer, but_of=failures or ())
        if not rows:
            await_requests(peer)
            rows = _next(peer, but_of=failures or ())
        if not rows:
            return False
        failure = _settle(peer, rows)
    if failure is not None and failures is None:
        raise failure
    if failure is not None and failures is not None:
        failures[rows[0].thread] = failure
    return True


def _next(peer: Peer, *, but_of: Collection[UUID] = ()) -> list[Received]:
    """The first messages of a thread that may be its next, or can never be."""
    first = ready_from(peer).exclude(thread__in=but_of).first()
    if first is None:
        return []
    of_thread = unsettled_from(peer).filter(thread=first.thread)
    return list(of_thread.select_for_update(of=("self",))[:TOGETHER])


def _settle(peer: Peer, rows: Sequence[Received]) -> Failed | None:
    """Settle messages of one thread as far as nothing is missing between them; what failed for now, with all after it, is left."""
    thread = Thread.objects.get_or_create(thread=rows[0].thread, peer=peer)[0]
    keys, settled, ends = SignerKeys(peer), list[Received](), time.monotonic() + LONGEST_SECONDS
    failure = None
    for row in rows:
        if row.seq > thread.taken + 1 or (settled and time.monotonic() > ends):
            break
        now = timezone.now()
        try:
            envelope = _judged(peer, row, keys, now=now)
        except Rejected as rejected:  # whoever wrote the row was not that node: its next number is still to come
            row.outcome, row.code = REFUSED, rejected.fault.value
        else:
            try:
                row.outcome, row.code = _outcome(peer, envelope.message, thread)
            except Failed as failed:
                failure = failed
                break
            if row.seq == thread.taken + 1:
                thread.taken = row.seq
        row.settled_at = now
        settled.append(row)
        if row.outcome != APPLIED:
            record(
                "federation.message_refused", by=None, subject=row, organization_id=None, type=row.type, code=row.code
            )
    _sign_receipts(peer, settled)
    Received.objects.bulk_update(settled, ["outcome", "code", "settled_at", "receipt"])
    thread.save(update_fields=["taken"])
    if settled:
        Peer.objects.filter(pk=peer.pk).update(last_seen_at=settled[-1].settled_at)
    return failure


def _sign_receipts(peer: Peer, rows: Sequence[Received]) -> None:
    head, key = latest_head(), key_for(peer)
    shown = None if head is None else signed_head(head)
    for row in rows:
        assert row.settled_at is not None
        receipt = Receipt(
            id=row.message_id,
            digest=row.digest,
            sender=own_did(),
            recipient=peer.did,
            outcome=row.outcome,
            code=row.code,
            at=row.settled_at,
            log_head=shown,
        )
        row.receipt = write_receipt(receipt, seed=key.seed, kid=key.kid)


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
        return REFUSED, _final(rejected.fault.value)
    except EntenteError as error:
        if isinstance(error, Failed) and error.transient:
            raise
        return REFUSED, _final(error.code_given)
    except UNREADABLE as error:
        logger.error("a message of another node could not be applied: %s", type(error).__name__)
        return REFUSED, WireFault.UNREADABLE.value
    return APPLIED, ""


def _final(code: str) -> str:
    """The code of a message that its node signed: none by which that node would take it for unsigned, and send it again for ever."""
    return WireFault.UNREADABLE.value if code in UNVERIFIED else code


def _judged(peer: Peer, row: Received, keys: SignerKeys, *, now: datetime) -> Envelope:
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
    kid = split_key_name(envelope.kid)[1]
    public = keys.public(kid, at=min(message.made_at, now))
    if public is None:
        raise Rejected(WireFault.KEY_ENDED if keys.names(kid) else WireFault.UNKNOWN_KEY)
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
    content = read_limited(answer, most_bytes=WRAPPED_BYTES, most_depth=WRAPPED_DEPTH)
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
    earlier = Received.objects.filter(peer=peer, message_id=message.id)
    if any(not row.is_unverified or bytes(row.raw) == raw for row in earlier):
        return None
    row = Received(
        peer=peer,
        message_id=message.id,
        thread=message.thread,
        seq=message.seq,
        type=message.type,
        raw=raw,
        digest=envelope.digest,
        arrived_at=now,
    )
    Received.objects.bulk_create([row], ignore_conflicts=True)
    return Received.objects.filter(pk=row.pk).first()
