"""Messages go out until there is a receipt: in their order, each as often as it takes, under the identifier that it has."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from entente.audit.failures import ends_by_itself
from entente.audit.jobs import defer, defer_later
from entente.core.canonical import canonical
from entente.core.errors import Failed
from entente.federation.connections import NodeConnection
from entente.federation.models import Outgoing, Peer
from entente.federation.queries import is_level, key_that_signs, public_keys_of
from entente.federation.tasks.effects import SETTLED
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import APPLIED, MOST_BYTES, Receipt, read_limited, read_message, read_receipt

BATCH: Final = 500
LEASE: Final = timedelta(minutes=10)
ASK_AGAIN: Final = timedelta(seconds=1)
"""A message that was stored is settled by the other node's worker a moment later."""
LONGEST_PAUSE: Final = timedelta(minutes=5)
LONGEST_SECONDS: Final = 30
"""How long one node occupies a worker at most."""
FEW: Final = 3
"""So many receipts of a thread are asked for at once; fewer come with the message that is sent again."""
MESSAGES: Final = "/federation/v1/messages"
THREADS: Final = "/federation/v1/threads"

ends_by_itself("federation.send", reason="federation.send_all hands it over again while there is something to send.")


@app.periodic(cron="* * * * * */5")  # the sixth field is seconds
@app.task(name="federation.send_all", queue="default", queueing_lock="federation.send_all")
def send_all(timestamp: int) -> None:
    """Hand over a job for each node for which something waits and which may be tried now."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    waiting = Outgoing.objects.filter(peer=OuterRef("pk"), settled_at=None)
    due = _reachable(now).filter(Exists(waiting), Q(next_attempt_at=None) | Q(next_attempt_at__lte=now))
    for peer_id in due.values_list("pk", flat=True):
        defer("federation.send", peer_id=str(peer_id))
    if settings.FEDERATION_POLLS:
        for peer_id in _reachable(now).values_list("pk", flat=True):
            defer("federation.poll", peer_id=str(peer_id))


@app.task(name="federation.send", queue="urgent")
def send(peer_id: str) -> None:
    """Send what waits for a node. Two workers never send to the same one; whatever was written meanwhile goes out too."""
    while _sent_as_the_only_one(UUID(peer_id)):
        pass


def _sent_as_the_only_one(peer_id: UUID) -> bool:
    """Whether something came up while this was sending, and may go out now."""
    now = timezone.now()
    if not _reachable(now).filter(pk=peer_id).update(leased_until=now + LEASE):
        return False
    peer = Peer.objects.get(pk=peer_id)
    try:
        if not is_level(peer):
            return False
        _send(peer, now=now)
    finally:
        Peer.objects.filter(pk=peer_id).update(leased_until=None)
    return peer.failing_since is None and peer.outgoing.filter(settled_at=None, attempts=0).exists()


def _send(peer: Peer, *, now: datetime) -> None:
    waiting = peer.outgoing.filter(settled_at=None).select_related("thread")
    if peer.next_attempt_at is not None and peer.next_attempt_at > now:
        if peer.failing_since is not None:
            return
        waiting = waiting.filter(attempts=0)
    seed, key_name = key_that_signs(peer)
    unsettled, ends = False, time.monotonic() + LONGEST_SECONDS
    with NodeConnection(peer.address, seed=seed, key_name=key_name) as connection:
        batch, message = list(waiting[:BATCH]), None
        try:
            known = _collect(peer, batch, connection)
            for message in batch:
                unsettled = unsettled or known.get(message.pk) is False
                if message.pk not in known:
                    unsettled = not _delivered(peer, message, connection) or unsettled
                if time.monotonic() > ends:  # others wait for this worker
                    unsettled = True
                    break
        except Failed as failure:
            _failed(peer, message, failure.code_given)
            return
    _answered(peer, unsettled=unsettled)


def _collect(peer: Peer, batch: Sequence[Outgoing], connection: NodeConnection) -> dict[UUID, bool]:
    """Ask for many receipts of a thread at once; of messages that the other node has: whether it settled them."""
    known: dict[UUID, bool] = {}
    threads: dict[UUID, list[Outgoing]] = {}
    for message in batch:
        if message.attempts and not message.error_code:
            threads.setdefault(message.thread.thread, []).append(message)
    for thread, messages in threads.items():
        if len(messages) >= FEW:
            known |= _collect_thread(peer, thread, {message.pk: message for message in messages}, connection)
    return known


def _collect_thread(
    peer: Peer, thread: UUID, messages: Mapping[UUID, Outgoing], connection: NodeConnection
) -> dict[UUID, bool]:
    after = min(message.seq for message in messages.values()) - 1
    status, answer = connection.ask("GET", f"{THREADS}/{thread}/receipts?after={after}", most=MOST_BYTES)
    if status != 200:
        raise Failed(_code_of(status, answer), transient=False)
    publics = public_keys_of(peer, at=timezone.now())
    try:
        content = read_limited(answer)
        raws = [canonical(receipt) for receipt in content["receipts"]]
        receipts = [(raw, read_receipt(raw, publics=publics)) for raw in raws]
        known = {UUID(waiting): False for waiting in content["waiting"]}
    except Rejected as rejected:
        raise Failed(rejected.fault.value, transient=False) from None
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Failed(WireFault.MALFORMED.value, transient=False) from None
    for raw, receipt in receipts:
        if receipt.id in messages:
            settle(peer, messages[receipt.id], raw, receipt)
            known[receipt.id] = True
    return known


def _delivered(peer: Peer, message: Outgoing, connection: NodeConnection) -> bool:
    """Whether the other node settled a message; it may have stored it, and settle it in a moment.

    Raises:
        Failed: it is not reached, or refuses the message at its door, or what it answers is no receipt.
    """
    status, answer = connection.ask("POST", MESSAGES, bytes(message.raw), most=MOST_BYTES)
    now = timezone.now()
    if status == 202:
        Outgoing.objects.filter(pk=message.pk).update(attempts=message.attempts + 1, error_code="")
        return False
    if status != 200:
        raise Failed(_code_of(status, answer), transient=False)
    try:
        receipt = read_receipt(answer, publics=public_keys_of(peer, at=now))
    except Rejected as rejected:
        raise Failed(rejected.fault.value, transient=False) from None
    settle(peer, message, answer, receipt)
    return True


@transaction.atomic
def settle(peer: Peer, message: Outgoing, raw: bytes, receipt: Receipt) -> None:
    """Keep the receipt of a message, whose signature was verified, once, with what follows from it here; nothing more is sent then.

    Raises:
        Failed: it is for another message, or for other words than those sent.
    """
    if receipt.sender != peer.did or receipt.id != message.pk or receipt.digest != message.digest:
        raise Failed("federation.receipt_differs", transient=False)  # it says that it was told something else
    changed = Outgoing.objects.filter(pk=message.pk, settled_at=None).update(
        settled_at=timezone.now(),
        receipt=raw,
        outcome=receipt.outcome,
        code=receipt.code,
        attempts=message.attempts + 1,
        error_code="",
    )
    function = SETTLED.get(message.type)
    if changed and function is not None and receipt.outcome == APPLIED:
        function(message, read_message(bytes(message.raw)).message.body, receipt)


def _code_of(status: int, answer: bytes) -> str:
    """The code of a refusal at the other node's door, where it is one of ours; otherwise the status alone."""
    try:
        code = read_limited(answer)["code"]
    except (Rejected, KeyError, TypeError):
        code = ""
    known = isinstance(code, str) and code.startswith("federation.") and code.isprintable() and len(code) <= 80
    return code if known else f"federation.http_{status}"


def _failed(peer: Peer, message: Outgoing | None, code: str) -> None:
    now = timezone.now()
    attempts = peer.attempts + 1
    pause = min(LONGEST_PAUSE, timedelta(seconds=2 ** min(attempts, 9)))
    if message is not None:
        Outgoing.objects.filter(pk=message.pk).update(attempts=message.attempts + 1, error_code=code)
    peer.failing_since = peer.failing_since or now
    Peer.objects.filter(pk=peer.pk).update(
        attempts=attempts, failing_since=peer.failing_since, next_attempt_at=now + pause, error_code=code
    )


def _answered(peer: Peer, *, unsettled: bool) -> None:
    now = timezone.now()
    was_due = peer.next_attempt_at is None or peer.next_attempt_at <= now
    values: dict[str, object] = {"attempts": 0, "failing_since": None, "error_code": "", "last_seen_at": now}
    if was_due:
        values["next_attempt_at"] = now + ASK_AGAIN if unsettled else None
    peer.failing_since = None
    Peer.objects.filter(pk=peer.pk).update(**values)
    if unsettled and was_due:
        defer_later("federation.send", ASK_AGAIN, peer_id=str(peer.pk))


def _reachable(now: datetime) -> QuerySet[Peer]:
    free = Q(leased_until=None) | Q(leased_until__lt=now)
    return Peer.trusted().filter(free)
