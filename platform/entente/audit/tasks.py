"""Put back the jobs of workers that were killed; put heads of the log under lock."""

from __future__ import annotations

import asyncio

from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

from entente.audit.log.witnesses import deposit

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


@app.periodic(cron="*/10 * * * *")
@app.task(name="audit.deposit_head", queue="default", queueing_lock="audit.deposit_head")
def deposit_head(timestamp: int) -> None:
    """Every ten minutes the newest head of the log goes where nobody can change it."""
    deposit(now=timezone.now())
