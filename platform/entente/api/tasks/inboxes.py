"""What was left in the inbox of a series is taken in as by page, and goes on under the recipe of the series. Nothing of it stays where it lay."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from anonymizer.models import Run
from anonymizer.services import confirm_series_recipe
from anonymizer.states import RunStatus
from entente.api.models import Arrival, Inbox
from entente.audit.failures import ends_by_itself
from entente.audit.jobs import defer
from entente.catalogue import queries, services
from entente.catalogue.models import DatasetVersion
from entente.catalogue.uploads.intake import Upload
from entente.catalogue.uploads.stream import (
    SealingUploadHandler,
    file_type,
    judge_table,
    receive_pieces,
    record_malware,
)
from entente.core import malware
from entente.core.errors import EntenteError, Failed, Invalid
from entente.organizations.notices import notify
from entente.organizations.permissions import may
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.vault import s3

REST: Final = timedelta(seconds=30)
"""A file is taken once it has lain unchanged for so long: until then it may still be written."""
UPLOAD: Final = "catalogue.upload_version"
_PIECE: Final = 8 * 2**20
_PERIOD: Final = re.compile(r"(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})")


@app.periodic(cron="* * * * *")
@app.task(name="api.look_into_inboxes", queue="default", queueing_lock="api.look_into_inboxes")
def look_into_inboxes(timestamp: int) -> None:
    """Hand over a job for each inbox in which something may have been left, or whose last arrival is still on its way."""
    for dataset_id in Inbox.objects.filter(set_by__is_active=True).values_list("pk", flat=True):
        defer("api.take_in", dataset_id=str(dataset_id))


ends_by_itself("api.take_in", reason="api.look_into_inboxes hands it over again each minute; what lies there stays.")


@app.task(name="api.take_in", queue="background", lock="api.take_in")
def take_in(dataset_id: str) -> None:
    """Take in what lies there, and confirm what was read. Safe to run twice: a file that is there already is one version."""
    inbox = Inbox.objects.select_related("dataset__owner__store", "set_by").filter(pk=UUID(dataset_id)).first()
    if inbox is None:
        return
    if not may(inbox.set_by, UPLOAD, inbox.dataset):  # what lies there stays: someone else may take it up
        notify(people_of(inbox.dataset.owner, Role.DATA_STEWARD), "inbox.idle", inbox.dataset, once=True)
        return
    now = timezone.now()
    if not services.receiving_verdict(
        inbox.dataset, now=now
    ):  # what lies there stays until the series takes files again
        return
    bucket = s3.bucket_of(inbox.dataset.owner.store)
    for entry in sorted(s3.entries(bucket, inbox.prefix), key=lambda file: file.key):
        if entry.size_bytes and entry.modified_at <= now - REST:
            _taken_in(inbox, bucket, entry, now=now)
    for arrival in inbox.arrivals.filter(settled_at=None).select_related("version"):
        _go_on(inbox, arrival, now=now)


def _taken_in(inbox: Inbox, bucket: s3.Bucket, entry: s3.ObjectEntry, *, now: datetime) -> None:
    arrival = Arrival(inbox=inbox, arrived_at=now, size_bytes=entry.size_bytes)
    try:
        arrival.version = _received(inbox, bucket, entry)
    except Invalid as refused:
        if refused.code_given != "upload.same_file":
            arrival.error_code, arrival.settled_at = refused.code_given, now
    except EntenteError as refused:
        if isinstance(refused, Failed) and refused.transient:
            raise  # it lies there still, and is looked for again in a minute
        arrival.error_code, arrival.settled_at = refused.code_given, now
    with transaction.atomic():
        if arrival.version is not None or arrival.error_code:
            arrival.save(force_insert=True)
        if arrival.error_code:
            _tell(inbox, "inbox.refused")
    s3.delete(bucket, entry.key)


def _received(inbox: Inbox, bucket: s3.Bucket, entry: s3.ObjectEntry) -> DatasetVersion:
    """The file as the next version, for the period that its name tells, or the one that comes next."""
    dataset, kind = inbox.dataset, file_type(entry.key)
    handler = SealingUploadHandler(
        lambda: services.open_upload(dataset), limit=settings.UPLOAD_MAX_BYTES, judge=judge_table
    )
    try:
        pieces = (
            s3.get_range(bucket, entry.key, start, min(_PIECE, entry.size_bytes - start), etag=entry.etag)
            for start in range(0, entry.size_bytes, _PIECE)
        )
        receive_pieces(pieces, handler, file_type=kind, size=entry.size_bytes)
        if handler.refusal is not None:
            if handler.refusal.code_given == malware.NOT_SCANNED:
                raise Failed(malware.NOT_SCANNED)  # the scanner is away: it lies there still
            record_malware(handler.refusal, dataset, dataset.owner_id, by=inbox.set_by, view="inbox")
            raise handler.refusal
        start, end = _period(inbox, entry.key)
        return services.receive_upload(dataset.pk, handler.take(), Upload(start, end, kind), by=inbox.set_by)
    finally:
        handler.let_go()


def _period(inbox: Inbox, key: str) -> tuple[date, date]:
    match = _PERIOD.search(key.rpartition("/")[2])
    if match:
        try:
            return date.fromisoformat(match[1]), date.fromisoformat(match[2])
        except ValueError:
            pass  # no such day: the period that comes next
    return queries.next_period(inbox.dataset.versions.first(), today=timezone.localdate())


def _go_on(inbox: Inbox, arrival: Arrival, *, now: datetime) -> None:
    """Confirm the recipe of the series once the file was read; where a person must choose, tell her."""
    if arrival.version is not None and arrival.version.is_joint:  # split, it has no run
        arrival.settled_at = now
        arrival.save(update_fields=["settled_at"])
        return
    run = Run.objects.filter(version=arrival.version).first()
    if run is None or run.status == RunStatus.PROFILING:
        return
    if run.status == RunStatus.AWAITING_RECIPE:
        try:
            confirm_series_recipe(run.pk, by=inbox.set_by, now=now)
        except EntenteError as refused:
            arrival.error_code = refused.code_given
            _tell(inbox, "inbox.needs_a_person")
    elif run.status == RunStatus.FAILED:
        arrival.error_code = run.error_code
        _tell(inbox, "inbox.refused")
    arrival.settled_at = now
    arrival.save(update_fields=["error_code", "settled_at"])


def _tell(inbox: Inbox, kind: str) -> None:
    people = [inbox.set_by, *people_of(inbox.dataset.owner, Role.DATA_STEWARD)]
    notify(people, kind, inbox.dataset)
