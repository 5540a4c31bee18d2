"""A run begins, is given a password, or begins again with other choices."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from django.db import transaction

from anonymizer import policies, queries
from anonymizer.models import Run, Waiting
from anonymizer.services.locks import locked, locked_version, move_run
from anonymizer.states import RunStatus
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue.models import DatasetVersion
from entente.catalogue.uploads.intake import keep_password
from entente.core.errors import Finding, Invalid
from entente.organizations.documents import discard_key
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def start_run(version_id: uuid.UUID, *, by: User) -> Run:
    """A new run of a version: it waits for a recipe where the columns are known, otherwise the file is read again."""
    version = locked_version(version_id)
    dataset = version.dataset
    verdict = may(by, "catalogue.confirm_recipe", dataset) & policies.can_start(
        open_runs=queries.open_runs(version).count(),
        original_exists=version.destroyed_at is None,
        is_joint=version.is_joint,
        is_pooled=queries.is_pooled(version),
    )
    require(verdict, subject=version, organization_id=dataset.owner_id)
    was_read = version.table_id is not None
    run = Run.objects.create(
        version=version,
        status=RunStatus.AWAITING_RECIPE if was_read else RunStatus.PROFILING,
        offer=queries.offer_before(version) if was_read else {},
    )
    Waiting.objects.filter(version=version, pooled_into=None).delete()  # it goes on by itself
    record("run.started", by=by, subject=run, organization_id=dataset.owner_id, version_id=version.pk)
    if not was_read:
        defer("anonymizer.profile_run", run_id=str(run.pk))
    return run


@transaction.atomic
def give_password(run_id: uuid.UUID, password: str, *, by: User) -> Run:
    """A workbook's password, sealed for the worker, which reads the file once more and forgets it."""
    run = locked(run_id)
    version = locked_version(run.version_id)
    dataset = version.dataset
    verdict = may(by, "catalogue.confirm_recipe", dataset) & policies.can_give_password(run)
    verdict &= policies.can_start(
        open_runs=queries.open_runs(version).count(), original_exists=version.destroyed_at is None
    )
    require(verdict, subject=run, organization_id=dataset.owner_id)
    if not password:
        raise Invalid(Finding("workbook.password_needed"))
    outdated, version.password_id = version.password_id, keep_password(dataset, password)
    version.save(update_fields=["password_id"])
    if outdated is not None:
        discard_key(outdated)
    again = Run.objects.create(version=version)
    record("run.password_given", by=by, subject=again, organization_id=dataset.owner_id, version_id=version.pk)
    defer("anonymizer.profile_run", run_id=str(again.pk))
    return again


@transaction.atomic
def stop_rehearsal(run_id: uuid.UUID, *, by: User) -> Run:
    """No further attack is tried on the run: it goes on, and its report says what was not tried, and why."""
    run = locked(run_id)
    verdict = may(by, "catalogue.confirm_recipe", run.dataset) & policies.can_stop_rehearsal(run)
    require(verdict, subject=run, organization_id=run.dataset.owner_id)
    run.rehearsal_stopped_by = by
    run.save(update_fields=["rehearsal_stopped_by"])
    record("run.rehearsal_stopped", by=by, subject=run, organization_id=run.dataset.owner_id, version_id=run.version_id)
    return run


@transaction.atomic
def read_again(run_id: uuid.UUID, choices: Mapping[str, Any], *, by: User) -> Run:
    """The file is read once more with other choices (sheet, header row, ...): this run closes, a new one begins."""
    run = locked(run_id)
    verdict = policies.can_confirm(run, identifiers_kept=False)
    move_run(run, RunStatus.RETURNED, by=by, provided=verdict)
    DatasetVersion.objects.filter(pk=run.version_id).update(choices=dict(choices))
    again = Run.objects.create(version=run.version)
    defer("anonymizer.profile_run", run_id=str(again.pk))
    return again
