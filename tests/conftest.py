"""The ground all tests stand on: the application's database role, jobs, shared data, and no silent skip in CI.

Services come from the environment (``bin/test`` starts them); see ``tools.local.pytest_plugin``.
"""

from __future__ import annotations

import fcntl
import gc
import os
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from tests import drawn
from tests.order import STAGE, in_stretches
from tests.public_data import SHARED
from tools.local.pytest_plugin import MIGRATING, SERVICES

ROOT = Path(__file__).resolve().parents[1]
CI = os.environ.get("CI", "").lower() == "true"

pytest_plugins = ["tools.local.browser", "tests.processes", "tests.worlds", "tests.network"]

hypothesis_settings.register_profile(
    "entente", deadline=None, derandomize=CI, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("entente")


def pytest_configure(config: pytest.Config) -> None:
    from django.conf import settings
    from django.contrib.auth.hashers import Argon2PasswordHasher

    if config.getoption("--release"):
        drawn.draw_for_release(config.getoption("--draws"))

    # No collectstatic before tests: the finders serve the files under their plain names.
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
    # A job's thread closes its connection when the job ends, so that none is left to hinder a flush.
    settings.DATABASES["default"]["CONN_MAX_AGE"] = 0
    # The hasher of production at its least cost: six people a world would take a second of each test.
    Argon2PasswordHasher.time_cost, Argon2PasswordHasher.memory_cost = 1, 64


# --- Before a release ---------------------------------------------------------------------------------------------
def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--release", action="store_true", help="the tests that run before a release, and no others")
    parser.addoption("--draws", type=int, default=1, metavar="N", help="with --release: chance draws N times as often")


SLOW_WORLDS = {"release", "approve", "upload", STAGE}  # fixtures that seal files and run jobs: a second or more each


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> Generator[None, Any, Any]:
    for item in items:
        if SLOW_WORLDS & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)
    before_release = bool(config.getoption("--release"))
    others = [item for item in items if not _runs(item, before_release=before_release)]
    if others and not config.getoption("--collect-only"):
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if _runs(item, before_release=before_release)]
    yield  # chosen and shuffled
    items[:] = in_stretches(items, workers=getattr(config, "workerinput", {}).get("workercount", 1))


def pytest_collection_finish(session: pytest.Session) -> None:
    """What is there from here on stays: the collector of garbage does not look through it again and again (4 % of the time)."""
    gc.collect()
    gc.freeze()


def _runs(item: pytest.Item, *, before_release: bool) -> bool:
    is_release, is_drawn = (item.get_closest_marker(name) is not None for name in ("release", "drawn"))
    return is_release or is_drawn if before_release else not is_release


# --- Nothing is skipped in CI -------------------------------------------------------------------------------------
@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    report = yield
    if CI and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.outcome = "failed"
        report.longrepr = f"In CI nothing is skipped: {reason}"
    return report


# --- Shared data --------------------------------------------------------------------------------------------------
@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of public data beside the checkout; the test is skipped where there is none (a failure in CI)."""
    if not SHARED.is_dir():
        pytest.skip("shared data absent")
    return SHARED


# --- The role of the process at hand ------------------------------------------------------------------------------
def _become(sender: object, connection: Any, **kwargs: object) -> None:
    from tests.processes import become

    if connection.alias == "default":
        become()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> None:
    """The database that pytest-django creates is a copy of the one that ``bin/test`` migrates meanwhile."""
    from django.conf import settings

    database: dict[str, Any] = settings.DATABASES["default"]
    if services := os.environ.get(SERVICES):
        with Path(services, MIGRATING).open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH)
        database["TEST"]["TEMPLATE"] = database["NAME"]


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Created and migrated as the owner by pytest-django's own fixture; from here on everything is a process of the application."""
    from django.conf import settings
    from django.db import connections
    from django.db.backends.signals import connection_created
    from psycopg_pool import ConnectionPool

    connection_created.connect(_become, weak=False, dispatch_uid="tests.role")
    with django_db_blocker.unblock():
        with connections["default"].cursor() as cursor:  # tests write events of any code, and of any day
            cursor.execute(f'GRANT INSERT ON audit_auditevent TO "{settings.APP_ROLE}"')
        connections.close_all()
        # A thread of a job or a server takes a connection that an earlier one gave back, as a process of an installation keeps its own.
        default: Any = connections["default"]
        options: dict[str, Any] = default.settings_dict["OPTIONS"]
        options["pool"] = {"min_size": 0, "max_size": 15, "timeout": 60, "check": ConnectionPool.check_connection}
        os.register_at_fork(before=default.close_pool)  # a process that is forked shares none of them
    yield
    connection_created.disconnect(dispatch_uid="tests.role")
    with django_db_blocker.unblock():
        connections.close_all()  # the database is dropped as the owner
        default.close_pool()
        del options["pool"]


@pytest.fixture(autouse=True, scope="session")
def _empty_tables_as_owner() -> Iterator[None]:
    """Transactional tests end with empty tables, which the application may not empty."""
    from django.test import TransactionTestCase

    from tests.worlds import empty_tables

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(TransactionTestCase, "_fixture_teardown", lambda case: empty_tables())
        yield


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """A request leaves its language behind in the thread; each test begins in English, whichever came before it."""
    from django.utils import translation

    with translation.override("en"):
        yield


# --- Files of others ----------------------------------------------------------------------------------------------
@pytest.fixture(autouse=True)
def reader_processes() -> Iterator[None]:
    """Files of others are read in processes that are forked; tests of these processes themselves override this."""
    from tests.reading import forked_reader

    with mock.patch("anonymizer.engine.table.readers.confinement._process", forked_reader):
        yield


# --- Jobs ---------------------------------------------------------------------------------------------------------
@pytest.fixture
def run_jobs(transactional_db: None) -> Callable[..., None]:
    """A function that lets a worker run all queued jobs until none is left; the test is a transactional one.

    ``run_jobs("runs")`` serves one queue only. A job that fails leaves its status; it is not raised here.
    """
    from django.conf import settings
    from django.db import connections
    from procrastinate import PsycopgConnector
    from procrastinate.contrib.django import app
    from procrastinate.contrib.django.utils import connector_params

    from tests.detection import forked
    from tests.processes import PROCESS

    def run(*queues: str) -> None:
        # As `manage.py procrastinate worker` does it; the worker's own connections take its role too.
        connector = PsycopgConnector(
            min_size=1, max_size=4, kwargs={**connector_params(), "options": f"-c role={settings.WORKER_ROLE}"}
        )

        def work() -> None:
            PROCESS.set("worker")
            try:
                app.run_worker(
                    queues=list(queues) or None,
                    wait=False,
                    concurrency=1,
                    install_signal_handlers=False,
                    listen_notify=False,
                    delete_jobs="never",  # tests look at what jobs were handed, also once they ran
                )
            finally:
                connections.close_all()  # this thread's

        # In a thread of its own: once a browser has started, Playwright's loop is running in ours.
        detection = mock.patch("anonymizer.detectors.process._started", forked)
        periodic: Any = mock.patch.object(app.periodic_registry, "periodic_tasks", {})  # whatever the time is
        with detection, periodic, app.replace_connector(connector), ThreadPoolExecutor(1) as thread:
            thread.submit(work).result()

    return run
