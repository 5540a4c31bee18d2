"""Jobs are delivered at least once: a fence keeps a superseded attempt from writing its effect a second time."""

from __future__ import annotations

import os

from django.db import connection
from procrastinate import JobContext


def fence(context: JobContext) -> None:
    """Leave the process at once when another attempt of this job has taken over. Call it inside the transaction of the effect.

    A worker that was frozen and resumed must neither return nor raise: both would change the live attempt's row.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT attempts, status FROM procrastinate_jobs WHERE id = %s FOR UPDATE", [context.job.id])
        row = cursor.fetchone()
    if row is not None and tuple(row) != (context.job.attempts, "doing"):
        os._exit(75)
