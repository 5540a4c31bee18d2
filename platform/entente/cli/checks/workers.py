"""Workers: alive, and serving every queue; no job that nobody works on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from django.conf import settings
from django.db import connection
from django.utils.translation import gettext as _

from entente.audit.queues import POOLS, QUEUES
from entente.cli.checks.check import Check, fail, ok, warn

PATIENCE: Final = 60  # seconds that a job may wait while no other of its queue is worked on

# A worker's row does not say which queues it serves; the jobs do. A job that waits while a worker of its queue is busy is in
# order; one that waits while nobody works on its queue is not.
QUEUE = """
SELECT count(*) FILTER (WHERE job.status = 'doing' AND worker.last_heartbeat > now() - %(alive)s * interval '1 second'),
       count(*) FILTER (WHERE job.status = 'todo'),
       coalesce(max(extract(epoch FROM now() - deferred.at)) FILTER (
           WHERE job.status = 'todo' AND coalesce(job.scheduled_at, now()) <= now()), 0)
FROM procrastinate_jobs job
LEFT JOIN procrastinate_workers worker ON worker.id = job.worker_id
LEFT JOIN LATERAL (SELECT max(at) AS at FROM procrastinate_events WHERE job_id = job.id) deferred ON true
WHERE job.queue_name = %(queue)s AND job.status IN ('todo', 'doing')
"""
FAILED_DAYS: Final = 7
UNSETTLED_PATIENCE: Final = 300  # seconds within which what waited for a failed job must have been moved
FAILED = """
SELECT count(*), count(*) FILTER (WHERE settled.job_id IS NULL AND failed.at < now() - %(patience)s * interval '1 second'),
       string_agg(DISTINCT job.task_name, ', ' ORDER BY job.task_name)
FROM procrastinate_jobs job LEFT JOIN audit_failedjob settled ON settled.job_id = job.id
LEFT JOIN LATERAL (SELECT max(at) AS at FROM procrastinate_events WHERE job_id = job.id) failed ON true
WHERE job.status = 'failed' AND failed.at > now() - %(days)s * interval '1 day'
"""
# A run that is under way has a job: without one, nobody works on it and nothing will move it.
ABANDONED = """
SELECT count(*) FROM anonymizer_run run WHERE run.status IN ('profiling', 'transforming') AND NOT EXISTS (
    SELECT 1 FROM procrastinate_jobs job WHERE job.args->>'run_id' = run.id::text
    AND (job.status IN ('todo', 'doing') OR (job.status = 'failed' AND job.id NOT IN (SELECT job_id FROM audit_failedjob)))
)
"""
STALLED = """
SELECT count(*) FROM procrastinate_jobs job LEFT JOIN procrastinate_workers worker ON worker.id = job.worker_id
WHERE job.status = 'doing' AND (worker.id IS NULL OR worker.last_heartbeat <= now() - %(alive)s * interval '1 second')
"""


def examine() -> Iterator[Check]:
    """Heartbeats, each queue, and jobs whose worker is gone."""
    alive = float(settings.PROCRASTINATE_WORKER_DEFAULTS["stalled_worker_timeout"])
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - %s * interval '1 second'",
            [alive],
        )
        yield _heartbeats(cursor.fetchone()[0])
        for queue in QUEUES:
            cursor.execute(QUEUE, {"queue": queue, "alive": alive})
            yield _queue(queue, *cursor.fetchone())
        cursor.execute(STALLED, {"alive": alive})
        yield _stalled(cursor.fetchone()[0])
        cursor.execute(FAILED, {"patience": UNSETTLED_PATIENCE, "days": FAILED_DAYS})
        yield _failed(*cursor.fetchone())
        cursor.execute(ABANDONED)
        yield _abandoned(cursor.fetchone()[0])


def _heartbeats(count: int) -> Check:
    subject, observation = _("Workers"), _("%(count)s with a heartbeat") % {"count": count}
    commands = ", ".join(f"manage.py work {pool.name}" for pool in POOLS)
    if count == 0:
        return fail(subject, observation, _("Start each of them: %(commands)s.") % {"commands": commands})
    if count < len(POOLS):
        advice = _("Each of these needs a process of its own, so that erasing waits for nothing else: %(commands)s.")
        return warn(subject, observation, advice % {"commands": commands})
    return ok(subject, observation)


def _queue(queue: str, doing: int, waiting: int, oldest: float) -> Check:
    subject = _("Queue “%(queue)s”") % {"queue": queue}
    observation = _("%(doing)s under way, %(waiting)s waiting") % {"doing": doing, "waiting": waiting}
    if waiting and not doing and oldest > PATIENCE:
        return fail(subject, observation, _("Nobody serves this queue: start a worker of it."))
    return ok(subject, observation)


def _stalled(count: int) -> Check:
    subject = _("Jobs without a living worker")
    if count:
        return warn(
            subject, str(count), _("A worker of the queue “urgent” puts them back within seconds. Is one running?")
        )
    return ok(subject, _("none"))


def _failed(count: int, unsettled: int, tasks: str | None) -> Check:
    subject = _("Jobs that failed for good in the last 7 days")
    if unsettled:
        observation = _("%(count)s (%(tasks)s), of which %(unsettled)s still have records waiting for them") % {
            "count": count, "tasks": tasks, "unsettled": unsettled,
        }  # fmt: skip
        return fail(
            subject,
            observation,
            _("A worker of the queue “urgent” moves what waits for them. Is one running? Its log says why not."),
        )
    if count:
        observation = _("%(count)s (%(tasks)s)") % {"count": count, "tasks": tasks}
        return warn(
            subject,
            observation,
            _("Whoever waited was told on their pages. The log of the worker says what kind of fault it was."),
        )
    return ok(subject, _("none"))


def _abandoned(count: int) -> Check:
    subject = _("Runs under way that no job works on")
    if count:
        return fail(subject, str(count), _("Nothing will move them by itself: their people must start them again."))
    return ok(subject, _("none"))
