"""Put back the jobs of workers that were killed, delete ended ones; put heads of the log under lock; examine the log."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from django.conf import settings
from django.db import connection
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.exceptions import ConnectorException, UniqueViolation
from procrastinate.jobs import Job, Status

from entente.audit.endings import KEPT
from entente.audit.failures import settle
from entente.audit.log.examination import Examination, examine_log
from entente.audit.log.proofs import latest_head
from entente.audit.log.witnesses import deposit, deposited
from entente.audit.models import AuditEvent, EndingsCursor, LogLeaf
from entente.core.canonical import canonical
from entente.proof.log_entries import event_content
from entente.vault import endings

logger = logging.getLogger(__name__)

STALLED_SECONDS = 10
MOST_ATTEMPTS = 5
MOST_ENDINGS = 200
ENDED_FOR: Final = timedelta(days=14)
"""After so long nobody looks at a job that ended: twice what ``entente doctor`` speaks of."""
MOST_DELETED: Final = 5_000
_DELETE_ENDED: Final = """
DELETE FROM procrastinate_jobs WHERE id IN (
    SELECT job.id FROM procrastinate_jobs job LEFT JOIN audit_failedjob settled ON settled.job_id = job.id
    WHERE (job.status IN ('succeeded', 'aborted', 'cancelled') OR (job.status = 'failed' AND settled.settled_at < %(before)s))
    AND NOT EXISTS (SELECT 1 FROM procrastinate_events event WHERE event.job_id = job.id AND event.at >= %(before)s)
    ORDER BY job.id LIMIT %(most)s
)
"""


@app.periodic(cron="* * * * * */5")  # the sixth field is seconds
@app.task(name="audit.sweep_stalled", queue="urgent", queueing_lock="sweep", lock="sweep")
async def sweep_stalled(timestamp: int) -> None:
    """Jobs without a heartbeat are run again; after five attempts they are failed, for they may kill their worker, and are then settled."""
    for job in await _stalled():
        try:
            await _put_back(job)
        except ConnectorException as error:
            _leave_alone(job, error)


@app.periodic(cron="* * * * * */5")
@app.task(name="audit.free_sweep", queue="urgent", queueing_lock="audit.free_sweep")
async def free_sweep(timestamp: int) -> None:
    """A sweep whose worker was killed in it holds the lock of all sweeps: nobody else would ever put a job back."""
    for job in await _stalled(sweep_stalled.name):
        try:
            await app.job_manager.finish_job(job, status=Status.ABORTED, delete_job=False)
        except ConnectorException as error:
            _leave_alone(job, error)


async def _put_back(job: Job) -> None:
    manager = app.job_manager
    if job.attempts >= MOST_ATTEMPTS:
        await manager.finish_job(job, status=Status.FAILED, delete_job=False)
        return
    try:
        await manager.retry_job(job)
    except UniqueViolation:  # the same work waits already, under the queueing lock that both have
        await manager.finish_job(job, status=Status.ABORTED, delete_job=False)


def _leave_alone(job: Job, error: ConnectorException) -> None:
    """Its worker resumed and ended it since the second look, or another sweep was first: the jobs behind it must not wait for that."""
    logger.warning("job %s of %s was not put back: %s", job.id, job.task_name, type(error.__cause__).__qualname__)


async def _stalled(task_name: str | None = None) -> list[Job]:
    """Jobs without a heartbeat, at two looks, a heartbeat apart: after a laptop's sleep, live workers get to beat first."""

    async def look() -> Iterable[Job]:
        return await app.job_manager.get_stalled_jobs(task_name=task_name, seconds_since_heartbeat=STALLED_SECONDS)

    first = {(job.id, job.attempts) for job in await look()}
    if not first:
        return []
    await asyncio.sleep(3)
    return [job for job in await look() if (job.id, job.attempts) in first]


@app.periodic(cron="* * * * * */15")
@app.task(name="audit.settle_failed", queue="urgent", queueing_lock="audit.settle_failed", lock="audit.settle_failed")
def settle_failed(timestamp: int) -> None:
    """What waited for a job that failed for good says so within seconds."""
    settle()


@app.periodic(cron="47 3 * * *")
@app.task(name="audit.delete_ended_jobs", queue="default", queueing_lock="audit.delete_ended_jobs")
def delete_ended_jobs(timestamp: int) -> None:
    """Jobs that were aborted, cancelled or settled leave no row for ever; those that succeed leave none at all (``config/settings.py``).

    A failed one for which something still waits stays.
    """
    before, deleted = timezone.now() - ENDED_FOR, MOST_DELETED
    with connection.cursor() as cursor:
        while deleted == MOST_DELETED:
            cursor.execute(_DELETE_ENDED, {"before": before, "most": MOST_DELETED})
            deleted = cursor.rowcount


@app.periodic(cron="* * * * *")
@app.task(name="audit.deposit_head", queue="default", queueing_lock="audit.deposit_head")
def deposit_head(timestamp: int) -> None:
    """Each minute in which events came, the newest head of the log goes where nobody can change it."""
    deposit(now=timezone.now())


@app.periodic(cron="* * * * * */5")  # the sixth field is seconds
@app.task(name="audit.keep_endings", queue="erasures", queueing_lock="audit.keep_endings", lock="audit.keep_endings")
def keep_endings(timestamp: int) -> None:
    """Events that end something go to the bucket of endings, in the order of the log: a restore ends them again.

    The cursor moves after the entries are there; an entry that is written twice is one.
    """
    head = latest_head()
    cursor, _ = EndingsCursor.objects.get_or_create(pk=1)
    while head is not None and cursor.number < head.size:
        leaves = LogLeaf.objects.filter(
            number__gte=cursor.number,
            number__lt=head.size,
            event_id__in=AuditEvent.objects.filter(event__in=KEPT, refused=False).values("id"),
        ).order_by("number")[:MOST_ENDINGS]
        batch = list(leaves)
        events = AuditEvent.objects.in_bulk([leaf.event_id for leaf in batch])
        for leaf in batch:
            content = event_content(events[leaf.event_id])
            endings.record_event(
                content["event"], content["subject_id"], canonical(content), at=events[leaf.event_id].at
            )
        cursor.number = batch[-1].number + 1 if len(batch) == MOST_ENDINGS else head.size
        cursor.save(update_fields=["number"])


@app.periodic(cron="17 3 * * *")
@app.task(name="audit.verify_log", queue="default", queueing_lock="audit.verify_log")
def verify_log(timestamp: int) -> None:
    """Every night the whole log is examined; what was found stands in the log itself, where `entente doctor` reads it."""
    head = latest_head()
    if head is None:
        return
    examination = examine_log(deposited())
    if not examination.problems:
        _leave("log.verified", {"size": examination.size})
        return
    logger.error("log.differs: %s problems, the first %s at %s", *_summary(examination))
    codes = sorted({problem.code for problem in examination.problems})
    facts = {
        "size": examination.size,
        "problems": len(examination.problems),
        "codes": codes,
        "first": examination.problems[0].place,
    }
    _leave("log.differs", facts)


def _leave(event: str, facts: dict[str, object]) -> None:
    """What the worker found stands in the log itself, in nobody's trail in particular."""
    with (
        connection.cursor() as cursor
    ):  # names its columns: the database sets the others, and lets nobody else set them
        cursor.execute(
            "INSERT INTO audit_auditevent (event, refused, node_id, subject_type, facts) VALUES (%s, false, %s, 'audit.loghead', %s::jsonb)",
            [event, settings.NODE_ID, json.dumps(facts)],
        )


def _summary(examination: Examination) -> tuple[int, str, int | None]:
    first = examination.problems[0]
    return len(examination.problems), first.code, first.place
