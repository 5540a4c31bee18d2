"""Messages go out until there is a receipt: in their order, each as often as it takes, under the identifier that it has."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from entente.audit.failures import ends_by_itself
from entente.audit.jobs import defer, defer_later
from entente.core.errors import Failed
from entente.federation.connections import NodeConnection
from entente.federation.models import Outgoing, Peer
from entente.federation.queries import is_level, key_that_signs
from entente.federation.tasks.delivery import Delivery, is_due
from entente.federation.wire.batches import MOST_MESSAGES
from entente.federation.wire.messages import MOST_BYTES

BATCH: Final = 500
LEASE: Final = timedelta(minutes=10)
ASK_AGAIN: Final = timedelta(seconds=1)
"""A message that was stored is settled by the other node's worker a moment later."""
LONGEST_PAUSE: Final = timedelta(minutes=5)
LONGEST_SECONDS: Final = 30
"""How long one node occupies a worker at most."""
MOST_BATCH_BYTES: Final = MOST_BYTES // 2

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
    waiting = peer.outgoing.filter(settled_at=None)
    if peer.next_attempt_at is not None and peer.next_attempt_at > now:
        if peer.failing_since is not None:
            return
        waiting = waiting.filter(attempts=0)
    seed, key_name = key_that_signs(peer)
    ends = time.monotonic() + LONGEST_SECONDS
    unsettled, messages = False, [message for message in waiting[:BATCH] if is_due(message, now=now)]
    if not messages:
        return
    stored = [message for message in messages if message.attempts and not message.error_code]
    with NodeConnection(peer.address, seed=seed, key_name=key_name) as connection:
        delivery = Delivery(peer, connection)
        try:
            there = delivery.ask(stored)
            unsettled = bool(there)
            known = there | {message.pk for message in stored if message.settled_at is not None}
            for several in _batches(message for message in messages if message.pk not in known):
                unsettled = delivery.bring(several) or unsettled
                if time.monotonic() > ends:  # others wait for this worker
                    unsettled = True
                    break
        except Failed as failure:
            _failed(peer, delivery.at_hand, failure.code_given)
            return
    _answered(peer, unsettled=unsettled)


def _batches(messages: Iterable[Outgoing]) -> Iterator[list[Outgoing]]:
    """In their order, so many as one request holds."""
    several, size = list[Outgoing](), 0
    for message in messages:
        if several and (len(several) == MOST_MESSAGES or size + len(message.raw) > MOST_BATCH_BYTES):
            yield several
            several, size = [], 0
        several.append(message)
        size += len(message.raw)
    if several:
        yield several


def _failed(peer: Peer, messages: Sequence[Outgoing], code: str) -> None:
    now = timezone.now()
    attempts = peer.attempts + 1
    pause = min(LONGEST_PAUSE, timedelta(seconds=2 ** min(attempts, 9)))
    of_these = Outgoing.objects.filter(pk__in=[message.pk for message in messages], settled_at=None)
    of_these.update(attempts=F("attempts") + 1, error_code=code)
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
