"""The local services: their secrets, their lock, and their recovery after every process was killed at once."""

from __future__ import annotations

import os
import signal
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from entente.local.credentials import Credentials
from entente.local.postgres import OWNER, CannotStart, Roles
from entente.local.services import LocalServices, are_embedded
from entente.local.signing import signed_request


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder of its own: pytest closes the one above ``tmp_path`` to the user that PostgreSQL runs as."""
    with tempfile.TemporaryDirectory(prefix="entente-local-") as name:
        yield Path(name)


def test_credentials_are_made_once_and_readable_by_the_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"

    first, second = Credentials.load(path), Credentials.load(path)

    assert first == second
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_second_holder_of_a_folder_is_refused(tmp_path: Path) -> None:
    first = LocalServices(tmp_path)

    with pytest.raises(CannotStart, match="in use"):
        LocalServices(tmp_path)

    first.stop()


def test_services_are_embedded_while_their_holder_runs_and_with_their_own_password_alone(tmp_path: Path) -> None:
    services = LocalServices(tmp_path)
    password = services.node.credentials.password_of(Roles.of().web)

    assert are_embedded(services.node.keystore, password)
    assert not are_embedded(services.node.keystore, "another")
    assert not are_embedded(tmp_path / "elsewhere" / "keystore", password)
    services.stop()
    assert not are_embedded(services.node.keystore, password)


def test_environment_of_the_web_process_cannot_open_or_sign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTENTE_STRAY", "x")
    services = LocalServices(tmp_path)
    services.store._ports = {"s3": 1}

    web, worker = services.node.environment(), services.node.worker_environment()

    sealer = services.node.sealer_environment()

    assert set(worker) - set(web) == {"ENTENTE_MASTER_KEY", "ENTENTE_NODE_KEY"}
    assert set(sealer) - set(web) == {"ENTENTE_NODE_KEY"}
    assert len({environment["ENTENTE_DATABASE_URL"] for environment in (web, worker, sealer)}) == 3
    assert "ENTENTE_STRAY" not in web
    services.stop()


@pytest.mark.slow
def test_services_recover_after_everything_was_killed(folder: Path) -> None:
    first = LocalServices(folder)
    first.start()
    with psycopg.connect(first.postgres.url(OWNER), autocommit=True) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
    port = first.store.endpoint
    _put(first, b"kept")

    _kill(first)
    with LocalServices(folder) as second:
        with psycopg.connect(second.postgres.url(OWNER)) as connection:
            answer = connection.execute("SELECT answer FROM kept").fetchone()

        assert answer == (42,)
        assert _get(second) == (200, b"kept")
        assert second.store.endpoint == port
    assert not (folder / "pids.json").exists()


@pytest.mark.slow
def test_services_refuse_strangers(folder: Path) -> None:
    with LocalServices(folder, durable=False) as services:
        url = services.postgres.url(Roles.of().web)
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(url.replace(services.node.credentials.password_of(Roles.of().web), "wrong"))
        status, _ = signed_request(
            "GET", f"{services.store.endpoint}/entente/x", access_key="none", secret_key="none", region="ca-central-1"
        )
        with psycopg.connect(url, autocommit=True) as connection:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(f"SET ROLE {OWNER}")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute("CREATE TABLE public.mine ()")

    assert status == 403


def _kill(services: LocalServices) -> None:
    """As a power cut would: every process at once, without a word to any."""
    watchdog = services.family._watchdog
    assert watchdog is not None
    for child in [watchdog, *(child.process for child in services.children)]:
        for process in [psutil.Process(child.pid), *psutil.Process(child.pid).children(recursive=True)]:
            process.send_signal(signal.SIGKILL)
        child.wait()
    os.close(services._lock)


def _put(services: LocalServices, body: bytes) -> None:
    own = services.node.credentials
    status, _ = signed_request(
        "PUT", f"{services.store.endpoint}/entente/kept", body=body, region="ca-central-1",
        access_key=own.s3_access_key, secret_key=own.s3_secret_key,
    )  # fmt: skip
    assert status == 200


def _get(services: LocalServices) -> tuple[int, bytes]:
    own = services.node.credentials
    return signed_request(
        "GET", f"{services.store.endpoint}/entente/kept", region="ca-central-1",
        access_key=own.s3_access_key, secret_key=own.s3_secret_key,
    )  # fmt: skip
