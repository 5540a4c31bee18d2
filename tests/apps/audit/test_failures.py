"""A job that failed for good leaves nobody waiting: every task has an end, and what waited for the job says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from procrastinate.contrib.django import app

from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.audit.failures import CODE, HANDLERS, REASONS, settle
from entente.audit.models import AuditEvent, FailedJob
from entente.audit.tasks import settle_failed
from entente.core.errors import Finding
from entente.core.findings import sentence
from tests.network import contacts_csv

pytestmark = pytest.mark.django_db(transaction=True)


def fail_all_jobs() -> list[str]:
    """As when each job has ended its worker for the last time; the names of their tasks."""
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'failed' WHERE status = 'todo' RETURNING task_name")
        return sorted(name for (name,) in cursor.fetchall())


def test_every_task_has_an_end_that_a_person_sees_or_a_reason_why_none_waits() -> None:
    periodic = {each.task.name for each in app.periodic_registry.periodic_tasks.values()}  # runs again at its next time
    ours = {name for name in app.tasks if not name.startswith(("builtin:", "procrastinate."))}

    assert ours >= {"anonymizer.profile_run", "exports.deliver", "directory.load_import", "requests.check_message"}
    assert ours - periodic - HANDLERS.keys() - REASONS.keys() == set()
    assert (HANDLERS.keys() | REASONS.keys()) <= ours - periodic
    assert HANDLERS.keys() & REASONS.keys() == set()
    assert all(reason.endswith(".") and len(reason) > 30 for reason in REASONS.values())


def test_upload_whose_worker_was_ended_again_and_again_is_a_failed_run(upload: Callable[..., Any]) -> None:
    version = upload(contacts_csv())
    assert fail_all_jobs() == ["after.version_received"]

    settle_failed.func(0)

    run = Run.objects.get(version=version)
    assert (run.status, run.error_code, run.findings[0]["code"]) == (RunStatus.FAILED, CODE, CODE)
    assert sentence(Finding(CODE)).startswith("The worker tried several times")
    assert AuditEvent.objects.filter(event="run.failed", subject_id=run.pk).count() == 1
    assert settle() == 0


@pytest.mark.parametrize("status", [RunStatus.PROFILING, RunStatus.TRANSFORMING])
def test_run_whose_job_failed_for_good_has_failed(upload: Callable[..., Any], status: str) -> None:
    from entente.audit.jobs import defer

    fail_all_jobs()
    run = Run.objects.create(version=upload(contacts_csv()))
    fail_all_jobs()
    Run.objects.filter(pk=run.pk).update(status=status)
    defer("anonymizer.profile_run" if status == RunStatus.PROFILING else "anonymizer.anonymize_run", run_id=str(run.pk))
    fail_all_jobs()

    assert settle() >= 1

    run.refresh_from_db()
    assert (run.status, run.error_code, run.finished_at is None) == (RunStatus.FAILED, CODE, False)


def test_job_that_must_not_be_given_up_is_handed_over_again_later() -> None:
    from entente.audit.jobs import defer

    defer("exports.erase", entitlement_id="00000000-0000-0000-0000-000000000000")
    assert fail_all_jobs() == ["exports.erase"]

    assert settle() == 1

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT task_name FROM procrastinate_jobs WHERE status = 'todo' AND scheduled_at > now() + interval '5 minutes'"
        )
        assert cursor.fetchall() == [("exports.erase",)]


def test_handler_that_fails_is_tried_again_and_hinders_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    from entente.audit.jobs import defer

    def broken(**arguments: str) -> None:
        raise RuntimeError

    monkeypatch.setitem(HANDLERS, "exports.erase", broken)
    defer("exports.erase", entitlement_id="00000000-0000-0000-0000-000000000000")
    defer("exports.shred_release", release_id="00000000-0000-0000-0000-000000000000")
    fail_all_jobs()

    assert settle() == 1
    assert list(FailedJob.objects.values_list("task_name", flat=True)) == ["exports.shred_release"]
    assert settle() == 0


def test_doctor_tells_failed_jobs_and_runs_that_nobody_works_on(upload: Callable[..., Any]) -> None:
    from entente.cli.checks import Outcome
    from entente.cli.checks.workers import examine

    Run.objects.create(version=upload(contacts_csv()))
    fail_all_jobs()

    found = {check.subject: check for check in examine()}

    assert found["Runs under way that no job works on"].outcome is Outcome.FAIL
    assert found["Jobs that failed for good in the last 7 days"].outcome is Outcome.WARN
    assert "after.version_received" in found["Jobs that failed for good in the last 7 days"].observation
