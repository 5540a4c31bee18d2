"""The database of the tests is migrated by a shorter way (``entente.local.migration``); it is the one that ``manage.py migrate`` makes."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest

from entente.local.migration import restore, write
from entente.local.postgres import binaries
from tools.local.pytest_plugin import MIGRATING, SERVICES

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.release  # half a minute for what Django's own way takes


@pytest.fixture
def empty_databases() -> Iterator[list[str]]:
    """The addresses of three empty databases, for their owner."""
    url = urlsplit(os.environ["ENTENTE_DATABASE_URL"])
    names = [f"migrated_{os.getpid()}_{number}" for number in range(3)]
    with psycopg.connect(urlunsplit(url._replace(path="/postgres")), autocommit=True) as server:
        for name in names:
            server.execute(f'CREATE DATABASE "{name}"')
        yield [urlunsplit(url._replace(path=f"/{name}")) for name in names]
        for name in names:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def content(database: str, empty: str, folder: Path) -> list[str]:
    """All that is in it, but for the moments of the migrations and the key by which a dump is marked.

    Of a copy in ``empty``: what is restored once has the parentheses that PostgreSQL sets, however a check was written.
    """
    dump = folder / "content.dump"
    write(dump, database)
    assert restore(dump, empty)
    command = [str(binaries() / "pg_dump"), "--exclude-table-data=django_migrations", "--dbname", empty]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [line for line in done.stdout.splitlines() if not line.startswith(("\\restrict", "\\unrestrict"))]


def test_database_of_the_tests_is_that_of_a_plain_migration(empty_databases: list[str], tmp_path: Path) -> None:
    plain, *copies = empty_databases
    environment = os.environ | {"ENTENTE_DATABASE_URL": plain}
    command = [sys.executable, "manage.py", "migrate", "--verbosity", "0"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    with Path(os.environ[SERVICES], MIGRATING).open() as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)

    quick = os.environ["ENTENTE_DATABASE_URL"]
    assert content(quick, copies[0], tmp_path) == content(plain, copies[1], tmp_path)
