"""Runs and versions, locked for whoever is about to change them, and their moves."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from anonymizer.models import Run
from anonymizer.states import TRANSITIONS
from entente.audit.services import move
from entente.catalogue.models import DatasetVersion
from entente.core.transitions import Transition
from entente.core.verdicts import Verdict
from entente.organizations.models import User


def locked(run_id: uuid.UUID) -> Run:
    """The run, for whoever is about to change it."""
    return Run.objects.select_for_update(of=("self",)).select_related("version__dataset__owner").get(pk=run_id)


def locked_version(version_id: uuid.UUID) -> DatasetVersion:
    """The version, for whoever is about to change it."""
    versions = DatasetVersion.objects.select_for_update(of=("self",))
    return versions.select_related("dataset__owner").get(pk=version_id)


def move_run(
    run: Run, to: str, *, by: User, provided: Verdict, table: Sequence[Transition] = TRANSITIONS, **facts: object
) -> None:
    """Set the status of a locked run; see ``audit.services.move``."""
    dataset = run.dataset
    move(
        run,
        to=to,
        by=by,
        table=table,
        organization_id=dataset.owner_id,
        provided=provided,
        on=dataset,
        version_id=run.version_id,
        **facts,
    )
