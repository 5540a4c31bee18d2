"""Rows that are not worth their risk by themselves wait, sealed, for the next versions of their series, and are pooled with them."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from anonymizer import policies, queries
from anonymizer.models import Run, Waiting
from anonymizer.services.locks import locked, move_run
from anonymizer.states import WAITING_TRANSITIONS, RunStatus
from entente.audit.jobs import defer
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User


@transaction.atomic
def wait_for_more(run_id: uuid.UUID, *, by: User, now: datetime) -> Run:
    """The run closes, and its version waits. A new run of the version ends that."""
    run = locked(run_id)
    let_wait(run, by=by, now=now)
    return run


@transaction.atomic
def pool(run_id: uuid.UUID, *, by: User, now: datetime) -> Run:
    """The version of the run and those of its series that wait become one, which the worker makes; each of them stays until that is decided.

    Raises:
        Invalid: none waits, or one of them has other columns.
    """
    run = locked(run_id)
    others = [waiting.version for waiting in queries.waiting_versions(run.dataset)]
    if not others:
        raise Invalid(Finding("pool.nothing_waits"))
    columns = set(run.version.columns.values_list("name", flat=True))
    differing = [version.number for version in others if columns != set(version.columns.values_list("name", flat=True))]
    if differing:
        raise Invalid(Finding("pool.columns", facts={"versions": ", ".join(map(str, differing))}))
    let_wait(run, by=by, now=now)
    defer("anonymizer.pool_versions", dataset_id=str(run.dataset.pk))
    return run


def let_wait(run: Run, *, by: User, now: datetime, lineage: uuid.UUID | None = None) -> None:
    """A locked run closes, and its version waits. ``lineage``: of the agreement under which it is offered to be pooled with others' rows."""
    dataset = run.dataset
    is_of_rows = dataset.kind != DatasetKind.TABLE and not dataset.anonymized_before_upload
    verdict = policies.can_wait(run, is_of_rows=is_of_rows) & policies.can_show_alone(
        is_pool=dataset.holds_rows_of_others
    )
    move_run(run, RunStatus.RETURNED, by=by, provided=verdict, table=WAITING_TRANSITIONS)
    Waiting.objects.update_or_create(
        version=run.version,
        defaults={
            "by": by,
            "at": now,
            "lineage": lineage,
            "confirmed_by": None,
            "confirmed_at": None,
            "pooled_into": None,
        },
    )
