"""What is left of a job that ended: no row where it succeeded, one for two weeks otherwise, and none that a frozen attempt could take for its own."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.jobs import DeleteJobCondition

from entente.audit import jobs
from entente.audit.jobs import fence
from entente.audit.models import FailedJob
from entente.audit.tasks import ENDED_FOR, delete_ended_jobs
from entente.cli.checks.workers import FAILED_DAYS
from tests.workers import Worker, until

pytestmark = [pytest.mark.django_db(transaction=True)]


def job(status: str, *, age: timedelta = timedelta(0), attempts: int = 0) -> int:
    """A job that got this status so long ago; its number."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, status, attempts) VALUES ('default', 'invented', 'todo', %s) RETURNING id",
            [attempts],
        )
        [number] = cursor.fetchone()
        cursor.execute("UPDATE procrastinate_jobs SET status = %s WHERE id = %s", [status, number])
        cursor.execute("UPDATE procrastinate_events SET at = now() - %s WHERE job_id = %s", [age, number])
    return int(number)


@pytest.mark.slow
def test_job_that_succeeds_leaves_no_row(network: Any, tmp_path: Path) -> None:
    """Of a worker as an installation starts it."""
    ProcrastinateJob.objects.all().delete()
    app.tasks["exports.shred_ledger"].defer(timestamp=0)
    worker = Worker(temporary=tmp_path, pool="erasures")
    mine = ProcrastinateJob.objects.filter(task_name="exports.shred_ledger", args={"timestamp": 0})
    try:
        until(lambda: not mine.filter(status__in=["todo", "doing"]).exists(), "the job has ended", every=0.2)
    finally:
        worker.stop()

    assert list(mine.values_list("status", flat=True)) == []
    assert DeleteJobCondition(settings.PROCRASTINATE_WORKER_DEFAULTS["delete_jobs"]) is DeleteJobCondition.SUCCESSFUL


def test_ended_jobs_are_deleted_after_two_weeks_and_others_never(monkeypatch: pytest.MonkeyPatch) -> None:
    ProcrastinateJob.objects.all().delete()
    monkeypatch.setattr("entente.audit.tasks.MOST_DELETED", 2)  # several statements
    old, young = ENDED_FOR + timedelta(hours=1), ENDED_FOR - timedelta(hours=1)
    ended = {status: (job(status, age=old), job(status, age=young)) for status in ("succeeded", "aborted", "cancelled")}
    under_way = {job(status, age=old) for status in ("todo", "doing")}
    unsettled, settled, settled_lately, failed_lately = (job("failed", age=age) for age in (old, old, old, young))
    for number, age in ((settled, old), (settled_lately, young), (failed_lately, young)):
        FailedJob.objects.create(job_id=number, task_name="invented", settled_at=timezone.now() - age)

    delete_ended_jobs.func(0)

    rest = {later for _, later in ended.values()} | under_way | {unsettled, settled_lately, failed_lately}
    assert set(ProcrastinateJob.objects.values_list("pk", flat=True)) == rest
    assert timedelta(days=FAILED_DAYS) < ENDED_FOR


@pytest.mark.parametrize(
    ("status", "attempts", "leaves"),
    [("doing", 1, False), ("doing", 2, True), ("todo", 2, True), ("succeeded", 2, True), ("deleted", 2, True)],
)
def test_attempt_goes_on_only_while_its_job_is_its_own(
    status: str, attempts: int, leaves: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[int] = []
    monkeypatch.setattr(jobs.os, "_exit", left.append)
    number = job("doing" if status == "deleted" else status, attempts=attempts)
    if status == "deleted":
        ProcrastinateJob.objects.filter(pk=number).delete()
    attempt: Any = SimpleNamespace(job=SimpleNamespace(id=number, attempts=1))

    with transaction.atomic():
        fence(attempt)

    assert bool(left) is leaves
