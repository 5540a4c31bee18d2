"""A job that ends its worker time and again is given up: what waited for it says so on the page of whoever waited, and to the operator."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from asgiref.sync import async_to_sync, sync_to_async
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from entente.audit import tasks
from entente.audit.failures import CODE
from entente.audit.models import FailedJob
from entente.audit.tasks import MOST_ATTEMPTS, free_sweep, settle_failed, sweep_stalled
from tests.apps.catalogue.test_joins import two  # noqa: F401
from tests.apps.directory.conftest import AGENCY, PANTRY, as_csv
from tests.apps.explorer.conftest import city
from tests.apps.explorer.test_cubes import approved  # noqa: F401
from tests.apps.exports.conftest import approve, release, release_to_city, run  # noqa: F401
from tests.faults import struck

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

GAVE_UP = {"en": "The worker tried several times", "fr": "Le processus de travail a essayé plusieurs fois"}


@dataclass(frozen=True)
class Waiting:
    """A job that nobody has worked on, the record that waits for it, who sees that on which page, and in which words."""

    task: str
    record: Any
    state: Callable[[Any], tuple[str, str]]
    person: Any
    page: str
    words: dict[str, str]


@pytest.fixture
def a_release(request: pytest.FixtureRequest, network: Any) -> Waiting:
    made = request.getfixturevalue("release_to_city")()
    return Waiting(
        "exports.publish_release", made, lambda it: (it.status, it.error_code), network.steward,
        reverse("exports:release", args=[made.pk]), {"en": "Publishing failed", "fr": "La publication a échoué"},
    )  # fmt: skip


@pytest.fixture
def a_delivery(request: pytest.FixtureRequest, network: Any) -> Waiting:
    from entente.audit.jobs import defer

    made = request.getfixturevalue("release")
    delivery = made.entitlements.get().delivery
    type(delivery).objects.filter(pk=delivery.pk).update(status="copying")
    defer("exports.deliver", entitlement_id=str(delivery.pk))
    return Waiting(
        "exports.deliver", delivery, lambda it: (it.status, it.error_code), network.steward,
        reverse("exports:release", args=[made.pk]), {"en": "Deliver again", "fr": "Livrer de nouveau"},
    )  # fmt: skip


def sent(network: Any) -> Any:
    from entente.directory import services

    writer = services.open_upload(network.nonprofit)
    writer.write(as_csv([AGENCY, PANTRY]).encode())
    return services.receive_import(network.nonprofit, "Programs", "csv", writer.finish(), by=network.steward)


def waiting_import(made: Any, network: Any, task: str) -> Waiting:
    page = reverse("directory:import", args=[made.pk])
    return Waiting(task, made, lambda it: (it.status, it.failure), network.steward, page, GAVE_UP)


@pytest.fixture
def a_received_import(network: Any) -> Waiting:
    return waiting_import(sent(network), network, "directory.read_import")


@pytest.fixture
def an_import_coming_in(network: Any, run_jobs: Callable[..., None]) -> Waiting:
    from entente.directory import services

    made = sent(network)
    run_jobs("runs")
    services.confirm_columns(made.pk, {}, by=network.steward)
    return waiting_import(made, network, "directory.load_import")


@pytest.fixture
def a_join(request: pytest.FixtureRequest, network: Any) -> Waiting:
    from entente.catalogue.services.joins import join_versions

    first, second = request.getfixturevalue("two")
    made = join_versions(
        first.pk, second.pk, keys=[("person", "client")], title_en="Both", title_fr="Les deux", by=network.contributor, now=timezone.now()
    )  # fmt: skip
    page = reverse("catalogue:dataset", args=[made.dataset_id])
    return Waiting("catalogue.join", made, lambda it: ("failed" if it.error_code else "", it.error_code), network.contributor, page, GAVE_UP)  # fmt: skip


@pytest.fixture
def a_cube(request: pytest.FixtureRequest, network: Any, tmp_path: Path) -> Waiting:
    from entente.explorer.services.cubes import Declaration, declare_cube
    from entente.explorer.services.places import About, import_places

    about = About("quarters", "Quarters", "Quartiers", "neighbourhood", "2021")
    quarters = import_places(network.region, city(tmp_path / "city.geojson"), about).geography
    quarters.places.update(population=5000)
    said = Declaration("calls", "Contacts", "Contacts", quarters, None, "quarter", "need", "month", 11)
    made = declare_cube(request.getfixturevalue("approved").pk, said, by=network.steward, now=timezone.now())
    return Waiting("explorer.build_cube", made, lambda it: ("failed" if it.error_code else "", it.error_code), network.steward, reverse("explorer:cubes"), GAVE_UP)  # fmt: skip


def kill(task: str, times: int) -> None:
    """As when the worker of this job was killed so many times, and nothing beats for it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procrastinate_jobs SET status = 'doing', attempts = %s WHERE task_name = %s AND status = 'todo'",
            [times, task],
        )
        assert cursor.rowcount == 1


def status_of(task: str) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT status FROM procrastinate_jobs WHERE task_name = %s ORDER BY id DESC LIMIT 1", [task])
        return {status for (status,) in cursor.fetchall()}


def sweep(task: Any = sweep_stalled) -> None:
    """A periodic task that looks for jobs without a heartbeat, without the pause between its two looks."""

    async def at_once(seconds: float) -> None:
        pass

    def swept() -> None:
        async_to_sync(task.func)(0)
        connection.close()

    # In a thread of its own: a browser of an earlier test may have left this one an event loop that runs.
    with mock.patch("entente.audit.tasks.asyncio.sleep", at_once), ThreadPoolExecutor(1) as thread:
        thread.submit(swept).result()


@struck("worker", "killed at every attempt of a job: people see that it failed")
@pytest.mark.parametrize("what", ["a_release", "a_delivery", "a_received_import", "an_import_coming_in", "a_join", "a_cube"])  # fmt: skip
def test_job_that_was_killed_time_and_again_leaves_a_failure_that_people_see(
    request: pytest.FixtureRequest, sign_in: Callable[..., Any], what: str
) -> None:
    from entente.cli.checks import Outcome
    from entente.cli.checks.workers import examine

    waiting: Waiting = request.getfixturevalue(what)
    before = waiting.state(waiting.record)
    kill(waiting.task, MOST_ATTEMPTS - 1)
    sweep()
    assert status_of(waiting.task) == {"todo"}  # it is tried once more
    kill(waiting.task, MOST_ATTEMPTS)

    sweep()
    settle_failed.func(0)

    waiting.record.refresh_from_db()
    assert waiting.state(waiting.record) == ("failed", CODE) != before
    assert FailedJob.objects.filter(task_name=waiting.task).count() == 1
    pages = {
        language: sign_in(waiting.person, Client()).get(waiting.page.replace("/en/", f"/{language}/", 1))
        for language in ("en", "fr")
    }
    assert {language: page.status_code for language, page in pages.items()} == {"en": 200, "fr": 200}
    for language, words in waiting.words.items():
        assert words in pages[language].content.decode()
    with translation.override("en"):
        checks = {str(check.subject): check for check in examine()}
    failed = checks["Jobs that failed for good in the last 7 days"]
    assert (failed.outcome, waiting.task in failed.observation) == (Outcome.WARN, True)
    upload = getattr(waiting.record, "upload", None)  # nobody reads the file of a directory again
    assert upload is None or upload.destroyed_at is not None


@struck("worker", "killed at a periodic job while the next one waits: that one is worked on")
def test_killed_job_makes_way_for_the_next_of_its_kind(network: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, lock, queueing_lock, status) SELECT 'erasures', 'audit.keep_endings', 'keep', 'keep', unnest"
            "(ARRAY['doing', 'todo']::procrastinate_job_status[]) RETURNING id"
        )
        killed, waiting = (number for (number,) in cursor.fetchall())

    sweep()

    with connection.cursor() as cursor:
        cursor.execute("SELECT id, status FROM procrastinate_jobs WHERE task_name = 'audit.keep_endings' ORDER BY id")
        assert cursor.fetchall() == [(killed, "aborted"), (waiting, "todo")]


@struck("worker", "killed while it puts back the jobs of others: the next one does")
def test_sweep_of_a_killed_worker_makes_way_for_the_next(network: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_jobs")
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, lock, queueing_lock, status) SELECT 'urgent', 'audit.sweep_stalled', 'sweep', 'sweep', unnest"
            "(ARRAY['doing', 'todo']::procrastinate_job_status[]) RETURNING id"
        )
        killed, waiting = (number for (number,) in cursor.fetchall())
        cursor.execute("SELECT (procrastinate_fetch_job_v2(ARRAY['urgent'], NULL)).id")
        assert cursor.fetchone() == (None,)

        sweep(free_sweep)

        cursor.execute("SELECT (procrastinate_fetch_job_v2(ARRAY['urgent'], NULL)).id")
        assert cursor.fetchone() == (waiting,)
        cursor.execute("SELECT status FROM procrastinate_jobs WHERE id = %s", [killed])
        assert cursor.fetchone() == ("aborted",)


@struck(
    "worker",
    "frozen, and resumed while its jobs are put back: those behind the one that it ended are put back all the same",
)
@pytest.mark.parametrize(
    "ended", ["DELETE FROM procrastinate_jobs", "UPDATE procrastinate_jobs SET status = 'succeeded'"]
)
@pytest.mark.parametrize("attempts", [0, MOST_ATTEMPTS])
@pytest.mark.parametrize("task", [sweep_stalled, free_sweep])
def test_job_that_ends_while_it_is_put_back_holds_up_no_other(
    task: Any,
    attempts: int,
    ended: str,
    network: Any,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_jobs")
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, status, attempts, args) SELECT 'urgent', 'audit.sweep_stalled', 'doing', %s, "
            """'{"timestamp": 1234567}' FROM generate_series(1, 2) RETURNING id""",
            [attempts],
        )
        first, second = sorted(number for (number,) in cursor.fetchall())
    stalled_of = tasks._stalled

    async def stalled(*names: str) -> list[Any]:
        stalled_jobs = sorted(await stalled_of(*names), key=lambda job: job.id)
        await sync_to_async(end)()
        return stalled_jobs

    def end() -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"{ended} WHERE id = %s", [first])

    monkeypatch.setattr(tasks, "_stalled", stalled)

    sweep(task)

    with connection.cursor() as cursor:
        cursor.execute("SELECT status FROM procrastinate_jobs WHERE id = %s", [second])
        assert cursor.fetchone() == ("aborted" if task is free_sweep else "failed" if attempts else "todo",)
    [line] = [record.getMessage() for record in caplog.records if record.name == tasks.__name__]
    assert line.startswith(f"job {first} of audit.sweep_stalled was not put back: ")
    assert "1234567" not in caplog.text
