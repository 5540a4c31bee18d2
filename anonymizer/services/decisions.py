"""A second person approves, returns or rejects."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from anonymizer import policies, queries, tasks
from anonymizer.models import Run
from anonymizer.services.locks import locked, move_run
from anonymizer.services.runs import start_run
from anonymizer.states import WITHDRAWAL_TRANSITIONS, RunStatus
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.notices import notify


@transaction.atomic
def approve_run(run_id: uuid.UUID, *, by: User, now: datetime, reason: str = "") -> Run:
    """A second person finds that the report meets what was asked for."""
    run = locked(run_id)
    return _decide(run, RunStatus.APPROVED, by=by, now=now, reason=reason, provided=queries.approval_verdict(run, by))


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


@transaction.atomic
def withdraw_run_from_review(run_id: uuid.UUID, *, by: User, now: datetime) -> Run:
    """Close a run that waits for review; the contributor chooses another recipe in the run that begins, which is returned."""
    run = locked(run_id)
    move_run(
        run,
        RunStatus.RETURNED,
        by=by,
        provided=policies.can_withdraw_from_review(run),
        table=WITHDRAWAL_TRANSITIONS,
    )
    _close(run, by=by, now=now)
    return start_run(run.version_id, by=by)


def _decide(run: Run, to: str, *, by: User, now: datetime, reason: str, provided: Verdict) -> Run:
    move_run(run, to, by=by, provided=provided)
    _close(run, by=by, now=now, reason=reason)
    if to in (RunStatus.RETURNED, RunStatus.REJECTED):
        notify(queries.contributors_of(run), f"run.{to}", run, but_not=by)
    return run


def _close(run: Run, *, by: User, now: datetime, reason: str = "") -> None:
    run.decided_by, run.decided_at, run.decision_reason = by, now, reason.strip()[:2000]
    run.save(update_fields=["decided_by", "decided_at", "decision_reason"])
    tasks.set_retention(run, days=run.dataset.owner.retention(), now=now)


def _need(reason: str) -> None:
    if not reason.strip():
        raise Invalid(Finding("run.reason_missing"))
