"""A worker killed at any step loses nothing, doubles nothing, and leaves no clear value on any disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.anonymizer.conftest import without_text
from tests.apps.line.test_line import propose_for
from tests.faults import struck
from tests.network import contacts_csv
from tests.workers import Worker, files_with, until

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow, pytest.mark.models]

CANARY = "zqcanaryzq"
SERVICES = Path(os.environ.get("ENTENTE_TEST_SERVICES", "/nonexistent"))


def canary_csv() -> bytes:
    """A table large enough for every step to be seen, with one lone person whose every column holds the canary."""
    lone = {name: f"{CANARY} {name}" for name in ("person_id", "caller_name", "need", "note")}
    return contacts_csv(rows=60_000, **lone)


@pytest.fixture
def start_worker(tmp_path: Path) -> Iterator[Callable[..., Worker]]:
    started: list[Worker] = []

    def start(*queues: str) -> Worker:
        started.append(Worker(*queues, temporary=tmp_path))
        return started[-1]

    yield start
    for worker in started:
        if worker.process.poll() is None:
            worker.kill()


def put_back_stalled_jobs() -> None:
    """What the sweep does once a heartbeat is missed; ``test_sweep_puts_back…`` runs the sweep itself."""
    from procrastinate.contrib.django import app
    from procrastinate.contrib.django.models import ProcrastinateJob

    for job in ProcrastinateJob.objects.filter(status="doing"):
        app.job_manager.retry_job_by_id(job.id, retry_at=timezone.now())


def assert_no_canary(tmp_path: Path) -> None:
    assert SERVICES.is_dir(), "bin/test names the folder of its services"
    leaks = [path for folder in (SERVICES, tmp_path) for path in files_with(folder, CANARY.encode())]
    assert leaks == []


def kill_at(step: str, run: Any, start_worker: Callable[..., Worker], tmp_path: Path) -> None:
    worker = start_worker("runs")
    until(lambda: type(run).objects.filter(pk=run.pk, step=step).exists(), step, every=0.005)
    worker.kill()
    assert_no_canary(tmp_path)
    put_back_stalled_jobs()


@struck("worker", "SIGKILL of a real worker at each step of the line", points=7)
def test_worker_killed_at_each_step_ends_well_and_leaves_no_clear_value(
    upload: Callable[..., Any],
    agreement: Any,
    network: Any,
    start_worker: Callable[..., Worker],
    run_jobs: Callable[..., None],
    tmp_path: Path,
) -> None:
    from anonymizer.models import Run
    from anonymizer.services import approve_run, confirm_recipe
    from entente.vault.models import SealedObject
    from exports.services import release_run, set_audience

    version = upload(canary_csv())
    run = Run.objects.create(version=version)
    from anonymizer.tasks import profile_run

    profile_run.defer(run_id=str(run.pk))
    for step in ("reading", "profiling", "detecting"):
        kill_at(step, run, start_worker, tmp_path)
    run_jobs()
    run.refresh_from_db()
    assert (run.status, run.error_code) == ("awaiting_recipe", "")

    set_audience(version.dataset, [agreement], by=network.contributor, now=timezone.now())
    confirm_recipe(run.pk, propose_for(run), by=network.contributor, now=timezone.now())
    for step in ("collapsing", "transforming", "checking"):
        kill_at(step, run, start_worker, tmp_path)
    run_jobs()
    run.refresh_from_db()
    assert (run.status, run.error_code) == ("awaiting_review", "")

    approve_run(run.pk, by=network.officer, now=timezone.now())
    release = release_run(
        run.pk,
        agreement.pk,
        purpose="service-planning",
        recipients_chosen=[network.city],
        ends_on=agreement.ends_on,
        by=network.steward,
        now=timezone.now(),
    )
    worker = start_worker("deliveries")
    until(lambda: worker.process.poll() is not None or _is_publishing(), "publishing", every=0.005)
    worker.kill()
    put_back_stalled_jobs()
    run_jobs()
    release.refresh_from_db()

    assert (release.status, release.entitlements.get().delivery.status) == ("available", "ready")
    assert_no_canary(tmp_path)
    released = {
        f"release-{part}"
        for part in ("parquet", "csv", "package", "readme-en", "readme-fr", "agreement", "certificate")
    }
    recorded = {"upload", "table", "candidate", "holding", "boundaries", "ledger", *released}
    assert sorted(SealedObject.objects.values_list("label", flat=True)) == sorted(recorded)


@struck("two workers", "one is killed, and another takes its job over")
def test_sweep_puts_back_the_job_of_a_killed_worker(
    upload: Callable[..., Any], network: Any, start_worker: Callable[..., Worker]
) -> None:
    from anonymizer.models import Run

    version = upload(without_text(canary_csv()))  # so that no model is loaded
    worker = start_worker("runs")
    until(lambda: Run.objects.filter(version=version, step="reading").exists(), "reading", every=0.005)
    worker.kill()

    start_worker("runs", "urgent")

    until(lambda: Run.objects.get(version=version).status == "awaiting_recipe", "the second attempt")
    assert Run.objects.filter(version=version).count() == 1


def _is_publishing() -> bool:
    from procrastinate.contrib.django.models import ProcrastinateJob

    return ProcrastinateJob.objects.filter(status="doing", task_name="exports.publish_release").exists()
