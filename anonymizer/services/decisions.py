"""A second person approves, returns or rejects."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from anonymizer import policies, queries, tasks
from anonymizer.models import Run
from anonymizer.services.locking import locked, move_run
from anonymizer.states import RunStatus
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import User


@transaction.atomic
def approve_run(run_id: uuid.UUID, *, by: User, now: datetime, reason: str = "") -> Run:
    """A second person finds that the report meets what was asked for."""
    run = locked(run_id)
    recipe = run.recipe
    verdict = policies.can_approve(
        run,
        involved=queries.is_involved(run, by),
        k=run.report.k if hasattr(run, "report") else 0,
        required_k=recipe.required_k if recipe else 0,
        sample_is_read=queries.sample_is_read(run),
    )
    return _decide(run, RunStatus.APPROVED, by=by, now=now, reason=reason, provided=verdict)


@transaction.atomic
def return_run(run_id: uuid.UUID, *, by: User, now: datetime, reason: str) -> Run:
    """Back to the contributor with a reason; the run is closed and the next one starts from the same version."""
    run = locked(run_id)
    _need(reason)
    verdict = policies.can_decide(run, involved=queries.is_involved(run, by))
    return _decide(run, RunStatus.RETURNED, by=by, now=now, reason=reason, provided=verdict)


@transaction.atomic
def reject_run(run_id: uuid.UUID, *, by: User, now: datetime, reason: str) -> Run:
    """These data cannot be released this way."""
    run = locked(run_id)
    _need(reason)
    verdict = policies.can_decide(run, involved=queries.is_involved(run, by))
    return _decide(run, RunStatus.REJECTED, by=by, now=now, reason=reason, provided=verdict)


def _decide(run: Run, to: str, *, by: User, now: datetime, reason: str, provided: Verdict) -> Run:
    move_run(run, to, by=by, provided=provided)
    run.decided_by, run.decided_at, run.decision_reason = by, now, reason.strip()[:2000]
    run.save(update_fields=["decided_by", "decided_at", "decision_reason"])
    tasks.set_retention(run, days=run.dataset.owner.retention(), now=now)
    return run


def _need(reason: str) -> None:
    if not reason.strip():
        raise Invalid(Finding("run.reason_missing"))
