"""Take a release back from everyone: access ends, and each who holds a copy gets a dated task; recipients answer it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from django.db import transaction
from django.db.models import Count, Q

from anonymizer.services import destroy_now
from entente.audit.jobs import defer
from entente.audit.services import move, record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports import permissions, policies
from exports.deliveries.revocation import end_entitlement
from exports.models import Recall, RecallAnswer, RecallTask, Release
from exports.queries.holders import replacements_of
from exports.states import RELEASE_TRANSITIONS, EndCause, ReleaseStatus

USUAL_DAYS: Final = 14
MOST_DAYS: Final = 90


@dataclass(frozen=True, slots=True)
class Called:
    """How a release is taken back. ``destroys``: the upload and every candidate become unreadable as well."""

    reason: str
    days: int = USUAL_DAYS
    successor: Release | None = None
    destroys: bool = False


@transaction.atomic
def withdraw_release(
    release_id: uuid.UUID, *, by: User, reason: str, now: datetime, called: Called | None = None
) -> Release:
    """What was released can be withdrawn, never edited: every access ends, every delivery is erased, and copies are called back."""
    how = called or Called(reason)
    releases = Release.objects.select_for_update(of=("self",))
    release = releases.select_related("run__version__dataset__owner", "agreement").get(pk=release_id)
    dataset = release.dataset
    if not reason.strip():
        raise Invalid(Finding("release.reason_missing"))
    if not 1 <= how.days <= MOST_DAYS:
        raise Invalid(Finding("recall.days", facts={"most": MOST_DAYS}))
    if how.successor is not None and not replacements_of(release).filter(pk=how.successor.pk).exists():
        raise Invalid(Finding("recall.same_run"))
    was_out = release.status == ReleaseStatus.AVAILABLE
    move(
        release,
        to=ReleaseStatus.WITHDRAWN,
        by=by,
        table=RELEASE_TRANSITIONS,
        organization_id=dataset.owner_id,
        on=dataset,
    )
    release.withdrawn_reason = reason.strip()[:500]
    release.save(update_fields=["withdrawn_reason"])
    for entitlement in release.entitlements.filter(revoked_at=None).select_for_update():
        end_entitlement(entitlement, by=by, reason=EndCause.WITHDRAWN, now=now)
    Recall.objects.filter(successor=release).update(
        successor=None
    )  # what is taken back replaces nothing; the next one will
    if was_out:
        _call_back(release, how, by=by, now=now)
    if how.destroys:
        destroy_now(release.run.version_id, by=by, now=now)
    defer("exports.shred_release", release_id=str(release.pk))
    return release


@transaction.atomic
def answer_recall(
    task_id: uuid.UUID, *, answer: str, done_on: date, method: str, by: User, now: datetime
) -> RecallTask:
    """A recipient attests that nothing of a recalled release is left with it."""
    tasks_of = RecallTask.objects.select_for_update(of=("self",)).select_related(
        "recall__release__agreement", "recipient"
    )
    task = tasks_of.get(pk=task_id)
    release = task.recall.release
    verdict = permissions.may_answer_recall(by, task) & policies.can_answer_recall(
        answered=task.answered_at is not None,
        replaced=answer == RecallAnswer.REPLACED,
        has_successor=task.recall.successor_id is not None,
    )
    require(verdict, subject=release, organization_id=task.recipient_id)
    if done_on > release.agreement.today(now):
        raise Invalid(Finding("agreement.destruction_in_the_future"))
    if not method.strip():
        raise Invalid(Finding("agreement.method_missing"))
    task.answer, task.answered_by, task.answered_at = answer, by, now
    task.done_on, task.method = done_on, method.strip()[:500]
    task.save(update_fields=["answer", "answered_by", "answered_at", "done_on", "method"])
    tell_of_answer(task, by=by)
    return task


def tell_of_answer(task: RecallTask, *, by: User | None, **facts: object) -> None:
    """The provider learns of an answer, and of the last one that all have answered. ``by``: ``None`` for a person of another node."""
    release, owner = task.recall.release, task.recall.release.dataset.owner
    record(
        "recall.answered",
        by=by,
        subject=release,
        organization_id=owner.pk,
        recipient_id=task.recipient_id,
        answer=task.answer,
        **facts,
    )
    notify(people_of(owner, Role.DATA_STEWARD), "recall.answered", release)
    if not task.recall.tasks.filter(answered_at=None).exists():
        record("recall.done", by=None, subject=release, organization_id=owner.pk)
        notify(people_of(owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "recall.done", release)


def _call_back(release: Release, how: Called, *, by: User, now: datetime) -> None:
    """A task for each recipient that fetched a file, whether its access still stood or not."""
    due_on = release.agreement.today(now) + timedelta(days=how.days)
    recall = Recall.objects.create(
        release=release, successor=how.successor, started_by=by, started_at=now, due_on=due_on
    )
    fetched = release.entitlements.annotate(receipts=Count("downloads")).filter(Q(receipts__gt=0))
    by_recipient: dict[uuid.UUID, int] = {}
    for entitlement in fetched:
        by_recipient[entitlement.recipient_id] = by_recipient.get(entitlement.recipient_id, 0) + entitlement.receipts
    for recipient_id, receipts in by_recipient.items():
        task = RecallTask.objects.create(recall=recall, recipient_id=recipient_id, fetched=receipts)
        people = people_of(task.recipient, Role.DATA_STEWARD, Role.RECIPIENT)
        notify(people, "recall.asked", task, due_on=due_on)
        if task.recipient.is_remote:
            defer("after.recall_asked_of_node", task_id=str(task.pk))
    record(
        "recall.started",
        by=by,
        subject=release,
        organization_id=release.dataset.owner_id,
        holders=len(by_recipient),
        successor=how.successor.pk if how.successor else None,
    )
