"""Answer the recall of a release of another node."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.federation import permissions
from entente.federation.models import RemoteRecall
from entente.organizations.models import User
from exports.policies import can_answer_recall


@transaction.atomic
def answer_recall(
    recall_id: uuid.UUID, *, answer: str, done_on: date, method: str, by: User, now: datetime
) -> RemoteRecall:
    """A recipient attests that nothing of a recalled release is left with it; the provider's node is told."""
    recalls = RemoteRecall.objects.select_for_update(of=("self",)).select_related("release__agreement")
    recall = recalls.get(pk=recall_id)
    release = recall.release
    verdict = permissions.may_fetch(by, release) & can_answer_recall(
        answered=recall.answered_at is not None,
        replaced=answer == "replaced",
        has_successor=recall.has_successor,
    )
    require(verdict, subject=release, organization_id=release.recipient_id)
    if done_on > release.agreement.today(now):
        raise Invalid(Finding("agreement.destruction_in_the_future"))
    if not method.strip():
        raise Invalid(Finding("agreement.method_missing"))
    recall.answer, recall.answered_by, recall.answered_at = answer, by, now
    recall.done_on, recall.method = done_on, method.strip()[:500]
    recall.save(update_fields=["answer", "answered_by", "answered_at", "done_on", "method"])
    facts = {"node_id": release.peer_id, "owner_id": release.owner_id, "answer": answer}
    record("remote.recall_answered", by=by, subject=release, organization_id=release.recipient_id, **facts)
    defer("federation.tell_recall_answered", recall_id=str(recall.pk))
    return recall
