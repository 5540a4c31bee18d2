"""Gives each test process an environment before Django's settings are read.

Loaded by ``-p`` in pyproject.toml, hence earlier than any conftest and than pytest-django. Under ``bin/test`` the services are
named by the environment; each xdist worker then gets a bucket and a key store of its own. Without services, tests that
need none still run: the values below are well-formed and lead nowhere.
"""

from __future__ import annotations

import base64
import os
from pathlib import Path

NOWHERE = {
    "ENTENTE_SECRET_KEY": "not-a-secret-only-for-tests-that-need-no-services",
    "ENTENTE_DATABASE_URL": "postgresql://entente_owner:none@/entente?host=/nonexistent-run-bin-test",
    "ENTENTE_APP_ROLE": "entente_app",
    "ENTENTE_WEB_ROLE": "entente_web",
    "ENTENTE_WORKER_ROLE": "entente_worker",
    "ENTENTE_SEALER_ROLE": "entente_sealer",
    "ENTENTE_REPORTING_ROLE": "entente_reporting",
    "ENTENTE_S3_ENDPOINT": "http://127.0.0.1:9",
    "ENTENTE_S3_REGION": "ca-central-1",
    "ENTENTE_S3_BUCKET": "entente",
    "ENTENTE_ENDINGS_BUCKET": "entente-endings",
    "ENTENTE_S3_ACCESS_KEY": "none",
    "ENTENTE_S3_SECRET_KEY": "none",
    "ENTENTE_KEYSTORE": "/nonexistent-run-bin-test/keystore",
    "ENTENTE_STORE_KEY": base64.b64encode(bytes(32)).decode(),
    "ENTENTE_MASTER_KEY": base64.b64encode(bytes(range(32))).decode(),
    "ENTENTE_NODE_KEY": base64.b64encode(bytes(range(1, 33))).decode(),
    "ENTENTE_NODE_ID": "01900000-0000-7000-8000-000000000001",
    "ENTENTE_NODE_NAME": "Test node",
    "ENTENTE_BASE_URL": "http://testserver",
}
SERVICES = "ENTENTE_TEST_SERVICES"  # set by bin/test
WEB_STORE = "ENTENTE_TEST_WEB_STORE"  # set by bin/test: the two keys of the web process at the store
MIGRATING = "migrating"  # a file in their folder, locked until the database that all workers copy is migrated


def _prepare(environment: os._Environ[str]) -> None:
    environment.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    # Playwright's loop runs in the thread of the tests; Django would take their queries for asynchronous code.
    environment.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    if SERVICES not in environment:
        for name, value in NOWHERE.items():
            environment.setdefault(name, value)
    elif worker := environment.get("PYTEST_XDIST_WORKER"):
        environment["ENTENTE_S3_BUCKET"] = f"entente-{worker}"
        keystore = Path(environment["ENTENTE_KEYSTORE"]).with_name(
            f"keystore-{worker}"
        )  # beside it, in the services' folder
        keystore.mkdir(exist_ok=True, mode=0o700)
        environment["ENTENTE_KEYSTORE"] = str(keystore)


_prepare(os.environ)


def pytest_sessionfinish() -> None:
    """Under ``bin/test --coverage``: written before xdist ends its workers, which gives them ten seconds to exit."""
    if "COVERAGE_PROCESS_START" not in os.environ:
        return
    from coverage import Coverage

    if (measuring := Coverage.current()) is not None:
        measuring.stop()
        measuring.save()
