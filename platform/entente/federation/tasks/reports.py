"""What a recipient's node gives account of to the provider's: a copy that came to rest and was destroyed, who fetched from it, answers to recalls."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from entente.audit.failures import again
from entente.core.errors import Failed
from entente.federation.models import Peer, RemoteCopy, RemoteRecall, Ticket
from entente.federation.tasks.outbox import queue_message
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.models import RecallTask
from exports.tasks.recall import reminder_of

RETRY: Final = RetryStrategy(
    max_attempts=8, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
MOST_RECEIPTS: Final = 500
"""In one message; what is more follows in the next."""

again("federation.tell_of_copy", "after.recall_asked_of_node", "federation.tell_recall_answered")


@app.task(name="federation.tell_of_copy", queue="urgent", retry=RETRY)
@transaction.atomic
def tell_of_copy(copy_id: str) -> None:
    """The provider's node learns since when a copy rests here, and when its key was destroyed."""
    copy = RemoteCopy.objects.select_related("release__peer", "release__agreement").get(pk=uuid.UUID(copy_id))
    release = copy.release
    if copy.ready_at is None:
        return
    body: dict[str, Any] = {"entitlement": str(release.pk), "copy": str(copy.pk), "kept_at": copy.ready_at.isoformat()}
    if copy.destroyed_at is None:
        queue_message(release.peer, release.agreement.lineage, "copy.kept", body)
    else:
        attested = {**body, "destroyed_at": copy.destroyed_at.isoformat(), "reason": copy.destroyed_reason}
        queue_message(release.peer, release.agreement.lineage, "destruction.attested", attested)


@app.periodic(cron="51 * * * *")
@app.task(name="federation.report_downloads", queue="default", queueing_lock="federation.report_downloads")
def report_downloads(timestamp: int) -> None:
    """Each hour: the provider's node learns who fetched which file of a copy that rests here, and how often; nothing that a ticket would not tell."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    tickets = Ticket.objects.filter(
        copied__isnull=False, settled_at__lte=now, code="", reported_at=None, release__peer__in=Peer.trusted()
    ).select_related("release__peer", "release__agreement", "user")
    threads: dict[tuple[Peer, uuid.UUID], list[Ticket]] = defaultdict(list)
    for ticket in tickets.order_by("id"):
        threads[ticket.release.peer, ticket.release.agreement.lineage].append(ticket)
    for (peer, lineage), group in threads.items():
        receipts = _counted(group)
        for start in range(0, len(receipts), MOST_RECEIPTS):
            part = receipts[start : start + MOST_RECEIPTS]
            with transaction.atomic():
                keys = [key for _, keys in part for key in keys]
                queue_message(peer, lineage, "downloads.receipts", {"receipts": [receipt for receipt, _ in part]})
                Ticket.objects.filter(pk__in=keys).update(reported_at=now)


def _counted(tickets: Iterable[Ticket]) -> list[tuple[dict[str, Any], list[uuid.UUID]]]:
    """One receipt for each person and file, with the tickets that it counts."""
    grouped: dict[tuple[uuid.UUID, uuid.UUID, str], list[Ticket]] = defaultdict(list)
    for ticket in tickets:
        grouped[ticket.release_id, ticket.user_id, ticket.file_name].append(ticket)
    return [
        (
            {
                "entitlement": str(release_id),
                "person": str(user_id),
                "name": group[-1].user.name,
                "file": name,
                "count": len(group),
                "last_at": (group[-1].settled_at or group[-1].asked_at).isoformat(),
            },
            [ticket.pk for ticket in group],
        )
        for (release_id, user_id, name), group in grouped.items()
    ]


@app.task(name="after.recall_asked_of_node", queue="urgent", retry=RETRY)
@transaction.atomic
def open_recall(task_id: str) -> None:
    """The recipient's node learns that a release was taken back, why, and until when an answer is owed."""
    task = RecallTask.objects.select_related("recall__release__agreement", "recall__release__run", "recipient").get(
        pk=uuid.UUID(task_id)
    )
    release = task.recall.release
    entitlements = release.entitlements.filter(recipient=task.recipient).select_related("passed_on_under")
    entitlement = entitlements.order_by("id").first()
    peer = Peer.objects.filter(pk=task.recipient.home_node).first()
    if entitlement is None or peer is None or task.answered_at is not None:
        return
    body = {
        "task": str(task.pk),
        "entitlement": str(entitlement.pk),
        "reason": release.withdrawn_reason,
        "fetched": task.fetched,
        "due_on": task.recall.due_on.isoformat(),
        "has_successor": task.recall.successor_id is not None,
    }
    queue_message(peer, entitlement.agreement.lineage, "recall.opened", body)


@app.periodic(cron="31 * * * *")
@app.task(name="federation.chase_recalls", queue="default", queueing_lock="federation.chase_recalls")
def chase_recalls(timestamp: int) -> None:
    """Whoever owes word here about a release that another node took back is reminded on the days on which she would be of one of this node."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for recall in RemoteRecall.objects.filter(answered_at=None).select_related(
        "release__agreement", "release__recipient"
    ):
        release, due_on = recall.release, recall.due_on
        reminder = reminder_of(due_on, today=release.agreement.today(now))
        if reminder is None:
            continue
        kind = "remote.recall_late" if reminder.is_late else "remote.recall_opened"
        people = people_of(release.recipient, Role.DATA_STEWARD, Role.RECIPIENT)
        with transaction.atomic():
            notify(people, kind, release, once=True, due_on=due_on, week=reminder.week)


@app.task(name="federation.tell_recall_answered", queue="urgent", retry=RETRY)
@transaction.atomic
def tell_recall_answered(recall_id: str) -> None:
    """The provider's node gets the answer of an organization here."""
    recall = RemoteRecall.objects.select_related("release__peer", "release__agreement", "answered_by").get(
        pk=uuid.UUID(recall_id)
    )
    if recall.answered_by is None or recall.done_on is None:
        return
    release = recall.release
    body = {
        "task": str(recall.pk),
        "answer": recall.answer,
        "done_on": recall.done_on.isoformat(),
        "method": recall.method,
        "person": str(recall.answered_by_id),
        "name": recall.answered_by.name,
    }
    queue_message(release.peer, release.agreement.lineage, "recall.answered", body)
