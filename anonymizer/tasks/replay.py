"""A run made once more from its original, recipe and secret: whether the same bytes come out. At the command line of a worker."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import transaction

from anonymizer import policies
from anonymizer.engine import write_parquet
from anonymizer.models import Run
from anonymizer.tasks.anonymize import transformed
from entente.audit.models import AuditEvent
from entente.audit.services import record, record_refusal, require
from entente.core.errors import NotPermitted
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.organizations.tasks import opening_key
from entente.vault import sealing
from entente.vault.keys import store


@dataclass(frozen=True, slots=True)
class Replay:
    """What came out, by its SHA-256, and whether that is the candidate of the run."""

    sha256: str
    is_same: bool


def replay_run(run_id: UUID, *, now: datetime) -> Replay:
    """Make a run once more. It is judged and recorded before anything is opened, and no row is shown or kept.

    Raises:
        NotPermitted: what it was made from is gone, or it was made again too often within a day; nothing was opened.
    """
    run = Run.objects.select_related(
        "version__dataset__owner", "version__table__store", "recipe", "candidate", "pseudonym_key"
    ).get(pk=run_id)
    _record(run, now=now)
    candidate = run.candidate
    assert candidate is not None  # judged
    key = opening_key(run.dataset.owner)
    assert run.seed_id is not None  # judged
    seed = sealing.open_with(key, store.get(run.seed_id), run.seed_id.bytes)
    with ExitStack() as stack, Path(os.devnull).open("wb") as nowhere:
        result = transformed(run, seed=seed, private_key=key, progress=None, stack=stack, is_replay=True)
        written = write_parquet(result.candidate, nowhere)
    return Replay(written.sha256, written.sha256 == candidate.sha256)


def _record(run: Run, *, now: datetime) -> None:
    """Judge it, and leave the event or the refusal, in a transaction that ends before anything is opened."""
    owner = run.dataset.owner
    of_day = AuditEvent.objects.filter(event="run.replayed", refused=False, subject_id=run.pk)
    verdict = policies.can_replay(
        run,
        label=run.candidate.label if run.candidate else "",
        replayed=of_day.filter(at__gt=now - timedelta(days=1)).count(),
        most=settings.LOOKS_A_DAY,
    )
    try:
        with transaction.atomic():
            require(verdict, subject=run, organization_id=owner.pk)
            record("run.replayed", by=None, subject=run, organization_id=owner.pk)
            notify(people_of(owner, Role.PRIVACY_OFFICER), "run.replayed", run)
    except NotPermitted as error:
        record_refusal(None, error, view="anonymizer.replay_run")
        raise
