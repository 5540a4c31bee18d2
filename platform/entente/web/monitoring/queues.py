"""How the queues of jobs stand: read from the queue's own tables, whichever machine its workers run on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.db import connection

from entente.audit.queues import POOLS, QUEUES


@dataclass(frozen=True, slots=True)
class QueueState:
    """Jobs of a queue, or of all queues of a pool: under way in a living worker, waiting, and since how long the oldest waits."""

    doing: int = 0
    waiting: int = 0
    oldest_seconds: float = 0.0


_WORKERS: Final = (
    "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - %(alive)s * interval '1 second'"
)
# What is due later does not wait yet: it does from the instant for which it was put off.
_QUEUES: Final = """
SELECT job.queue_name,
       count(*) FILTER (WHERE job.status = 'doing' AND worker.last_heartbeat > now() - %(alive)s * interval '1 second'),
       count(*) FILTER (WHERE job.status = 'todo' AND coalesce(job.scheduled_at, now()) <= now()),
       coalesce(max(extract(epoch FROM now() - greatest(deferred.at, job.scheduled_at))) FILTER (
           WHERE job.status = 'todo' AND coalesce(job.scheduled_at, now()) <= now()), 0)
FROM procrastinate_jobs job
LEFT JOIN procrastinate_workers worker ON worker.id = job.worker_id
LEFT JOIN LATERAL (SELECT max(at) AS at FROM procrastinate_events WHERE job_id = job.id) deferred ON true
WHERE job.status IN ('todo', 'doing') GROUP BY job.queue_name
"""
_FAILED: Final = """
SELECT count(*) FROM procrastinate_jobs job
LEFT JOIN LATERAL (SELECT max(at) AS at FROM procrastinate_events WHERE job_id = job.id) failed ON true
WHERE job.status = 'failed' AND failed.at > now() - interval '1 day'
"""


def living_workers() -> int:
    """How many worker processes gave a sign of life lately."""
    with connection.cursor() as cursor:
        cursor.execute(_WORKERS, {"alive": _alive_seconds()})
        return int(cursor.fetchone()[0])


def queue_states() -> dict[str, QueueState]:
    """The state of every queue, also of an empty one."""
    with connection.cursor() as cursor:
        cursor.execute(_QUEUES, {"alive": _alive_seconds()})
        there = {name: QueueState(doing, waiting, float(oldest)) for name, doing, waiting, oldest in cursor}
    return {name: there.get(name, QueueState()) for name in QUEUES}


def pool_states() -> dict[str, QueueState]:
    """The same for each pool: the jobs of all its queues, and the oldest of them."""
    queues = queue_states()
    return {
        pool.name: QueueState(
            sum(queues[name].doing for name in pool.queues),
            sum(queues[name].waiting for name in pool.queues),
            max(queues[name].oldest_seconds for name in pool.queues),
        )
        for pool in POOLS
    }


def failed_in_a_day() -> int:
    """Jobs that failed for good in the last day."""
    with connection.cursor() as cursor:
        cursor.execute(_FAILED)
        return int(cursor.fetchone()[0])


def _alive_seconds() -> float:
    return float(settings.PROCRASTINATE_WORKER_DEFAULTS["stalled_worker_timeout"])
