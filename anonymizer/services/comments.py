"""Reviewer and contributor write to each other about a run, and about one column of it."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from anonymizer import policies
from anonymizer.models import RunComment
from anonymizer.services.locks import locked
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def add_comment(run_id: uuid.UUID, text: str, *, column: str = "", by: User, now: datetime) -> RunComment:
    """Keep a comment with the run; its words are in no event.

    Args:
        column: which it is about; blank for the table as a whole.

    Raises:
        Invalid: it says nothing, or the table has no such column.
        NotPermitted: the run waits for no review, or the person neither reviews it nor chooses its recipe.
    """
    run = locked(run_id)
    verdict = may(by, "catalogue.review_run", run.dataset)
    if not verdict:
        verdict = may(by, "catalogue.confirm_recipe", run.dataset)
    require(verdict & policies.can_comment(run), subject=run, organization_id=run.dataset.owner_id)
    if not text.strip():
        raise Invalid(Finding("comment.empty"))
    if column and not run.version.columns.filter(name=column).exists():
        raise Invalid(Finding("comment.no_such_column"))
    comment = RunComment.objects.create(run=run, column=column, text=text.strip(), by=by, at=now)
    record("run.commented", by=by, subject=run, organization_id=run.dataset.owner_id)
    return comment
