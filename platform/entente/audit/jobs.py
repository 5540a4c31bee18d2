"""Jobs and transactions: a job is handed over with what its transaction commits, and a superseded attempt writes nothing.

Delivery is at least once. In a worker, the queue's own ``defer`` writes over a connection of its own, outside of the
transaction at hand; ``defer`` here always writes over Django's, in the web process and in the worker alike.
"""

from __future__ import annotations

import hashlib
import os
from datetime import datetime, timedelta

from django.db import connection
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.manager import JobManager
from procrastinate.tasks import configure_task


def defer(task_name: str, **identifiers: str) -> None:
    """Hand a job over in the transaction at hand: it exists once that commits, and never otherwise.

    ``task_name`` is the registered name, so that a lower app can set a higher one in motion. Identifiers only.
    """
    _defer(task_name, None, identifiers)


def defer_once(task_name: str, **identifiers: str) -> None:
    """As ``defer``, and only once in the transaction at hand, however often it is called there.

    What remembers it is a setting of the transaction, which a savepoint that is rolled back takes with it, as it does the job.
    """
    words = "\0".join((task_name, *(f"{name}={value}" for name, value in sorted(identifiers.items()))))
    mark = f"entente.job_{hashlib.sha256(words.encode()).hexdigest()[:32]}"
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config(%s, 'on', true) WHERE current_setting(%s, true) IS DISTINCT FROM 'on'", [mark, mark]
        )
        is_first = cursor.fetchone() is not None
    if is_first:
        defer(task_name, **identifiers)


def defer_later(task_name: str, wait: timedelta, **identifiers: str) -> None:
    """As ``defer``, for a job that no worker takes before so much time has passed."""
    _defer(task_name, timezone.now() + wait, identifiers)


def _defer(task_name: str, at: datetime | None, identifiers: dict[str, str]) -> None:
    task = app.tasks[task_name]
    deferrer = configure_task(
        name=task.name,
        job_manager=JobManager(DjangoConnector(alias="default")),
        queue=task.queue,
        priority=task.priority,
        lock=task.lock,
        queueing_lock=task.queueing_lock,
        schedule_at=at,
    )
    deferrer.defer(**identifiers)


def fence(context: JobContext) -> None:
    """Leave the process at once when another attempt of this job has taken over. Call it inside the transaction of the effect.

    A worker that was frozen and resumed must neither return nor raise: both would change the live attempt's row. Where that attempt has
    succeeded, there is no row any more.
    """
    if context.job.id is None:  # it was never handed over, and has no other attempt
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT attempts, status FROM procrastinate_jobs WHERE id = %s FOR UPDATE", [context.job.id])
        row = cursor.fetchone()
    if row != (context.job.attempts, "doing"):
        os._exit(75)
