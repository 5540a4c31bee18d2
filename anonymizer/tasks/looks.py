"""Rows for one pair of eyes: sealed to the key of a view, gone after some minutes."""

from __future__ import annotations

import json
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.db import transaction
from django.db.models import Count
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer import policies, queries
from anonymizer.engine.table.readers import Source, parquet_source
from anonymizer.models import Look, LookKind
from anonymizer.report.acts import rows_act
from anonymizer.tasks.codes import traced
from anonymizer.tasks.previews import preview_of
from anonymizer.tasks.progress import RETRY
from anonymizer.tasks.samples import sampled_texts
from entente.audit.failures import ends_by_itself
from entente.audit.jobs import fence
from entente.audit.models import AuditEvent
from entente.audit.services import record, record_refusal, require
from entente.core.errors import NotPermitted
from entente.organizations.models import Organization
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.queries.confirmations import confirmation_verdict, right_verdict
from entente.organizations.roles import Role
from entente.organizations.tasks import opening_key
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy

OPENED: Final = ("rows.opened", "document.opened")


@app.task(name="anonymizer.seal_look", queue="urgent", retry=RETRY, pass_context=True)
def seal_look(context: JobContext, look_id: str) -> None:
    """The first rows of the originals or of the candidate, sealed to the public key of the view.

    A row of ``Look`` proves nothing: whoever asks is judged here by her rights, and the event is written, before anything is opened.
    """
    look = Look.objects.select_related(
        "asked_by",
        "run__version__dataset__owner",
        "run__version__table",
        "run__candidate",
        "run__reasons__store",
        "run__recipe",
        "run__draft",
        "run__report",
        "opening__escrow__mapping__store",
        "opening__escrow__run__escrow",
    ).get(pk=look_id)
    sealed = _behind(look)
    if look.rows_id is not None or sealed is None or sealed.destroyed_at is not None:
        return
    if not _is_recorded(context, look, timezone.now()):
        return
    owner = look.run.dataset.owner
    with ExitStack() as stack:
        table = _content(look, sealed, opening_key(owner), stack)
        sink = stack.enter_context(
            SealedWriter(
                public_key=bytes(look.public_key),
                organization_id=owner.pk,
                store=owner.store,
                label="look",
                is_view=True,
            )
        )
        sink.write(json.dumps(table).encode())
        rows = sink.finish()
    with transaction.atomic():
        fence(context)
        rows.save(force_insert=True)
        look.rows = rows
        look.save(update_fields=["rows"])


def _is_recorded(context: JobContext, look: Look, now: datetime) -> bool:
    """Judge the view and leave the event, or the refusal, in a transaction that ends before anything is opened."""
    run, by = look.run, look.asked_by
    verdict = queries.seeing_verdict(run, LookKind(look.kind), by=by, now=now, opening=look.opening)
    verdict &= policies.can_open(look, longest=queries.minutes_of(look.kind), now=now)
    verdict &= right_verdict(by, queries.PERMISSION_OF_VIEW[LookKind(look.kind)], run.dataset.owner)
    if look.kind != LookKind.PREVIEW:  # no rows: nobody signs for what many share
        verdict &= confirmation_verdict(rows_act(look), look.pk, by)
    facts: dict[str, Any] = {"kind": look.kind, "look_id": look.pk}
    with transaction.atomic():
        fence(context)
        if verdict:
            record(queries.event_of(look.kind), by=by, subject=run, organization_id=run.dataset.owner_id, **facts)
            return True
        Look.objects.filter(pk=look.pk).update(expires_at=min(look.expires_at, now))  # the page says that it is closed
    try:
        require(verdict, subject=run, organization_id=run.dataset.owner_id)
    except NotPermitted as error:
        record_refusal(by, error, view="anonymizer.seal_look")
    return False


ends_by_itself("anonymizer.seal_look", reason="A view of rows closes after some minutes; it is asked for anew.")


@app.periodic(cron="15 6 * * *")
@app.task(name="anonymizer.report_views", queue="default", queueing_lock="anonymizer.report_views")
def report_views(timestamp: int) -> None:
    """Privacy officers learn each morning how often rows and documents of their organization were opened; who did stands in the trail."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    opened = AuditEvent.objects.filter(event__in=OPENED, refused=False, at__gt=now - timedelta(days=1), at__lte=now)
    counts = dict(opened.values_list("organization_id").annotate(number=Count("pk")))
    for organization in Organization.objects.filter(pk__in=counts):
        officers = people_of(organization, Role.PRIVACY_OFFICER)
        facts = {"number": counts[organization.pk], "opened_on": timezone.localdate(now - timedelta(days=1))}
        notify(officers, "rows.opened_in_a_day", organization, once=True, **facts)


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
    """What the rows are read from."""
    if look.kind == LookKind.CODES:
        return None if look.opening is None else look.opening.escrow.mapping
    of_originals = look.kind in (LookKind.ORIGINALS, LookKind.PREVIEW)
    return look.run.version.table if of_originals else look.run.candidate


def _content(look: Look, sealed: SealedObject, private: bytes, stack: ExitStack) -> dict[str, Any]:
    if look.kind == LookKind.CODES:
        assert look.opening is not None  # found before
        return {"columns": ["column", "code", "value"], "rows": traced(look.opening, private)}
    source = parquet_source(stack.enter_context(SealedReader(sealed, private_key=private)))
    if look.kind == LookKind.PREVIEW:
        return preview_of(look.run, source, private)
    if look.kind == LookKind.SAMPLE:
        return {"columns": ["number", "column", "text", "hidden"], "rows": sampled_texts(look.run, source, private)}
    return {"columns": list(source.columns), "rows": _first_rows(source)}


def _first_rows(source: Source) -> list[list[str | None]]:
    for batch in source.batches():
        rows = batch.slice(0, settings.LOOK_ROWS).to_pylist()
        return [[row[name] for name in source.columns] for row in rows]
    return []
