"""Put back the jobs of workers that were killed; put heads of the log under lock; examine the log."""

from __future__ import annotations

import asyncio
import logging

from django.conf import settings
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

from entente.audit.log.examination import Examination, examine_log
from entente.audit.log.proofs import latest_head
from entente.audit.log.witnesses import deposit, deposited
from entente.audit.models import AuditEvent

logger = logging.getLogger(__name__)

STALLED_SECONDS = 10
MOST_ATTEMPTS = 5


@app.periodic(cron="* * * * * */5")  # the sixth field is seconds
@app.task(name="audit.sweep_stalled", queue="urgent", queueing_lock="sweep", lock="sweep", pass_context=True)
async def sweep_stalled(context: JobContext, timestamp: int) -> None:
    """Jobs without a heartbeat are run again; after five attempts they are failed, for they may kill their worker.

    Looks twice, a heartbeat apart: after a laptop's sleep, live workers get to beat first.
    """
    manager = app.job_manager
    first = {(job.id, job.attempts) for job in await manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS)}
    if not first:
        return
    await asyncio.sleep(3)
    for job in await manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS):
        if (job.id, job.attempts) not in first:
            continue
        if job.attempts < MOST_ATTEMPTS:
            await manager.retry_job(job)
        else:
            await manager.finish_job(job, status=Status.FAILED, delete_job=False)


@app.periodic(cron="* * * * *")
@app.task(name="audit.deposit_head", queue="default", queueing_lock="audit.deposit_head")
def deposit_head(timestamp: int) -> None:
    """Each minute in which events came, the newest head of the log goes where nobody can change it."""
    deposit(now=timezone.now())


@app.periodic(cron="17 3 * * *")
@app.task(name="audit.verify_log", queue="default", queueing_lock="audit.verify_log")
def verify_log(timestamp: int) -> None:
    """Every night the whole log is examined; what was found stands in the log itself, where `entente doctor` reads it."""
    head = latest_head()
    if head is None:
        return
    found = examine_log(deposited())
    if not found.problems:
        _leave("log.verified", {"size": found.size})
        return
    logger.error("log.differs: %s problems, the first %s at %s", *_told(found))
    codes = sorted({each.code for each in found.problems})
    facts = {"size": found.size, "problems": len(found.problems), "codes": codes, "first": found.problems[0].place}
    _leave("log.differs", facts)


def _leave(event: str, facts: dict[str, object]) -> None:
    """What the worker found stands in the log itself, in nobody's trail in particular."""
    AuditEvent.objects.create(event=event, node_id=settings.NODE_ID, subject_type="audit.loghead", facts=facts)


def _told(found: Examination) -> tuple[int, str, int]:
    first = found.problems[0]
    return len(found.problems), first.code, first.place
