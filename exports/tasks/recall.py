"""Whoever owes word about a recalled release is reminded; who stays silent is reported as a breach waiting to be written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from entente.audit.services import record
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.models import RecallTask

REMIND_BEFORE: Final = timedelta(days=3)
REMIND_EVERY: Final = timedelta(days=7)
ESCALATE_AFTER: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Reminder:
    """What whoever owes word is reminded of now: before the day or after it. Each ``week`` has one; -1 is the one before the day."""

    is_late: bool
    week: int


def reminder_of(due_on: date, *, today: date) -> Reminder | None:
    """Three days before the day, on it, and every week after it.

    >>> reminder_of(date(2026, 12, 10), today=date(2026, 12, 18))
    Reminder(is_late=True, week=1)
    """
    if today < due_on - REMIND_BEFORE:
        return None
    return Reminder(today > due_on, (today - due_on) // REMIND_EVERY if today >= due_on else -1)


@app.periodic(cron="29 * * * *")
@app.task(name="exports.chase_recalls", queue="default", queueing_lock="exports.chase_recalls")
def chase_recalls(timestamp: int) -> None:
    """Three days before the day, on it, and every week after it; a week late, the provider is asked to report a breach."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    owed = RecallTask.objects.filter(answered_at=None).select_related(
        "recall__release__agreement", "recall__release__run__version__dataset__owner", "recipient"
    )
    for task in owed:
        release, due_on = task.recall.release, task.recall.due_on
        today = release.agreement.today(now)
        reminder = reminder_of(due_on, today=today)
        if reminder is None:
            continue
        kind = "recall.late" if reminder.is_late else "recall.asked"
        with transaction.atomic():
            people = people_of(task.recipient, Role.DATA_STEWARD, Role.RECIPIENT)
            notify(people, kind, task, once=True, due_on=due_on, week=reminder.week)
            if today >= due_on + ESCALATE_AFTER and task.escalated_at is None:
                RecallTask.objects.filter(pk=task.pk, escalated_at=None).update(escalated_at=now)
                owner = release.dataset.owner
                record(
                    "recall.escalated",
                    by=None,
                    subject=release,
                    organization_id=owner.pk,
                    recipient_id=task.recipient_id,
                )
                notify(people_of(owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "recall.escalated", release.agreement)
