"""Rows for one pair of eyes: sealed to the key of a view, gone after some minutes."""

from __future__ import annotations

import json
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer import policies
from anonymizer.engine.table.readers import Source, parquet_source
from anonymizer.models import Look, LookKind
from anonymizer.tasks.codes import traced
from anonymizer.tasks.progress import RETRY
from anonymizer.tasks.samples import sampled_texts
from entente.audit.failures import ends_by_itself
from entente.audit.jobs import fence
from entente.organizations.tasks import opening_key
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy


@app.task(name="anonymizer.seal_look", queue="urgent", retry=RETRY, pass_context=True)
def seal_look(context: JobContext, look_id: str) -> None:
    """The first rows of the originals or of the candidate, sealed to the public key of the view."""
    look = Look.objects.select_related(
        "run__version__dataset__owner",
        "run__version__table",
        "run__candidate",
        "run__reasons__store",
        "opening__escrow__mapping__store",
    ).get(pk=look_id)
    run = look.run
    sealed = _behind(look)
    if (
        look.rows_id is not None
        or sealed is None
        or sealed.destroyed_at is not None
        or look.expires_at < timezone.now()
    ):
        return
    owner = run.dataset.owner
    with ExitStack() as stack:
        table = _content(look, sealed, opening_key(owner), stack)
        sink = stack.enter_context(
            SealedWriter(public_key=bytes(look.public_key), organization_id=owner.pk, store=owner.store, label="look")
        )
        sink.write(json.dumps(table).encode())
        rows = sink.finish()
    with transaction.atomic():
        fence(context)
        rows.save(force_insert=True)
        look.rows = rows
        look.save(update_fields=["rows"])


ends_by_itself("anonymizer.seal_look", reason="A view of rows closes after some minutes; it is asked for anew.")


@app.periodic(cron="* * * * *")
@app.task(name="anonymizer.close_looks", queue="urgent", queueing_lock="anonymizer.close_looks")
def close_looks(timestamp: int) -> None:
    """Views whose time is over cannot be opened any more, even by their key."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for look in (
        Look.objects.filter(expires_at__lt=now, rows__destroyed_at=None).exclude(rows=None).select_related("rows")
    ):
        assert look.rows is not None  # excluded above
        destroy(look.rows)


def _behind(look: Look) -> SealedObject | None:
    """What the rows are read from. Codes are traced only where the worker, too, finds that two people agreed."""
    if look.kind == LookKind.CODES:
        opening = look.opening
        assert opening is not None  # such a view is made of one
        both = (opening.asked_by_id, opening.answered_by_id)
        verdict = policies.can_trace(opening, is_one_of_both=look.asked_by_id in both, now=timezone.now())
        return opening.escrow.mapping if verdict else None
    return look.run.version.table if look.kind == LookKind.ORIGINALS else look.run.candidate


def _content(look: Look, sealed: SealedObject, private: bytes, stack: ExitStack) -> dict[str, Any]:
    if look.kind == LookKind.CODES:
        assert look.opening is not None  # found before
        return {"columns": ["column", "code", "value"], "rows": traced(look.opening, private)}
    source = parquet_source(stack.enter_context(SealedReader(sealed, private_key=private)))
    if look.kind == LookKind.SAMPLE:
        return {"columns": ["number", "column", "text", "hidden"], "rows": sampled_texts(look.run, source, private)}
    return {"columns": list(source.columns), "rows": _first_rows(source)}


def _first_rows(source: Source) -> list[list[str | None]]:
    for batch in source.batches():
        rows = batch.slice(0, settings.LOOK_ROWS).to_pylist()
        return [[row[name] for name in source.columns] for row in rows]
    return []
