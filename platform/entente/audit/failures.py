"""What a person sees when a job has failed for good: every task has an end, and names it here.

A job fails for good when it raised for the last time, or was put back so often that it seems to end its worker. Then the record that waited for it
is moved by the handler that its task registered with ``on_failure``; or it is handed over again later (``again``); or its task says why nothing
waits for it (``ends_by_itself``). A periodic task runs again at its next time. ``audit.settle_failed`` sees to it, whichever way a job failed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from django.db import connection, transaction
from django.utils import timezone

from entente.audit.jobs import defer_later
from entente.audit.models import FailedJob

logger = logging.getLogger(__name__)

CODE: Final = "job.gave_up"
"""What a record says for its failure."""
LATER: Final = timedelta(minutes=10)
MOST_AT_ONCE: Final = 100

type Handler = Callable[..., None]

HANDLERS: dict[str, Handler] = {}
REASONS: dict[str, str] = {}

_UNSETTLED = """
SELECT job.id, job.task_name, job.args::text FROM procrastinate_jobs job LEFT JOIN audit_failedjob settled ON settled.job_id = job.id
WHERE job.status = 'failed' AND settled.job_id IS NULL ORDER BY job.id LIMIT %s
"""


def on_failure(*task_names: str) -> Callable[[Handler], Handler]:
    """Register a function that moves the record of a job of these tasks. It is called with the job's arguments, and may be called twice."""

    def register(handler: Handler) -> Handler:
        for name in task_names:
            HANDLERS[name] = handler
        return handler

    return register


def again(*task_names: str) -> None:
    """Jobs of these tasks, which are safe to run twice, are never given up: they are handed over once more some minutes later."""
    for name in task_names:
        HANDLERS[name] = _handing_over(name)


def ends_by_itself(*task_names: str, reason: str) -> None:
    """No record waits for these tasks for ever; ``reason`` says why."""
    for name in task_names:
        REASONS[name] = reason


def settle() -> int:
    """Move what waited for jobs that have failed for good, each once; how many were settled."""
    with connection.cursor() as cursor:
        cursor.execute(_UNSETTLED, [MOST_AT_ONCE])
        failed = cursor.fetchall()
    return sum(_settled(*job) for job in failed)


def _settled(job_id: int, task_name: str, arguments: str) -> bool:
    handler = HANDLERS.get(task_name)
    try:
        with transaction.atomic():
            _, is_new = FailedJob.objects.get_or_create(
                job_id=job_id, defaults={"task_name": task_name, "settled_at": timezone.now()}
            )
            if is_new and handler is not None:
                handler(**json.loads(arguments))
    except Exception as error:  # noqa: BLE001 - one record must not keep others waiting; it is tried again, and doctor counts it
        logger.error("job %s of %s could not be settled: %s", job_id, task_name, type(error).__qualname__)
        return False
    return bool(is_new)


def _handing_over(task_name: str) -> Handler:
    def hand_over(**arguments: str) -> None:
        defer_later(task_name, LATER, **arguments)

    return hand_over
