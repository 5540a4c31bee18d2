"""Rows for one pair of eyes."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from anonymizer import policies, queries
from anonymizer.models import Look, LookKind, Opening, Run
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.organizations.models import User
from entente.organizations.permissions import may
from entente.vault import sealing
from entente.vault.objects import SealedReader


@dataclass(frozen=True, slots=True)
class Rows:
    """What a look shows: column names, and the first records as they stand in the table; texts of a sample come with reasons."""

    columns: tuple[str, ...]
    records: tuple[tuple[Any, ...], ...]


@transaction.atomic
def ask_for_rows(run_id: uuid.UUID, kind: str, *, by: User, now: datetime) -> tuple[Look, bytes]:
    """A view of at most 200 rows, and the private key that opens it, which nobody keeps but the asker's browser.

    Originals are for members of the providing organization only; each look is an event.
    """
    run = Run.objects.select_related("version__dataset").get(pk=run_id)
    if kind not in (LookKind.ORIGINALS, LookKind.CANDIDATE):
        raise ValueError("a sample and codes have services of their own")
    return new_look(run, LookKind(kind), by=by, now=now)


def open_look(look_id: uuid.UUID, *, key: bytes | None, by: User, now: datetime) -> Rows | None:
    """The rows of a view, opened with the key from the asker's browser; ``None`` while the worker still seals them."""
    table = opened(look_id, key=key, by=by, now=now)
    return None if table is None else Rows(tuple(table["columns"]), tuple(map(tuple, table["rows"])))


def opened(look_id: uuid.UUID, *, key: bytes | None, by: User, now: datetime) -> dict[str, Any] | None:
    """What the worker sealed to a view; ``None`` while it has not."""
    look = Look.objects.select_related("run__version__dataset", "rows__store").get(pk=look_id)
    dataset = look.run.dataset
    permission = queries.PERMISSION_OF_VIEW[LookKind(look.kind)]
    verdict = may(by, permission, dataset) & policies.can_look(
        look, is_asker=look.asked_by_id == by.pk, has_key=key is not None, now=now
    )
    require(verdict, subject=look.run, organization_id=dataset.owner_id)
    if look.rows is None:
        return None
    assert key is not None  # the verdict said so
    with SealedReader(look.rows, private_key=key) as rows:
        content: dict[str, Any] = json.loads(rows.read())
    return content


def new_look(
    run: Run, kind: LookKind, *, by: User, now: datetime, opening: Opening | None = None
) -> tuple[Look, bytes]:
    """A view for whoever may have it. The worker judges that once more, and records it, before it opens anything."""
    verdict = queries.seeing_verdict(run, kind, by=by, now=now, opening=opening)
    require(verdict, subject=run, organization_id=run.dataset.owner_id)
    private, public = sealing.new_key_pair()
    look = Look.objects.create(
        run=run,
        opening=opening,
        kind=kind,
        asked_by=by,
        asked_at=now,
        expires_at=now + queries.minutes_of(kind),
        public_key=public,
    )
    event = "preview.requested" if kind == LookKind.PREVIEW else "rows.looked_at"
    record(event, by=by, subject=run, organization_id=run.dataset.owner_id, kind=kind, look_id=look.pk)
    defer("anonymizer.seal_look", look_id=str(look.pk))
    return look, private
