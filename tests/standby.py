"""A primary of PostgreSQL with the application's tables and a standby that follows it, both of the test at hand."""

from __future__ import annotations

import secrets
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal

import psutil
import psycopg

from entente.core.silence import OF_REPLICA, REPLICA
from entente.local.postgres import OWNER, SUPERUSER, Postgres, Roles, binaries
from entente.local.processes import Child, Family
from tests.processes import become
from tools.local.standby import Standby

ROLES: Final = Roles.of()


class Pair:
    """Both servers, and what is done to them."""

    def __init__(self, folder: Path) -> None:
        roles = (SUPERUSER, OWNER, *ROLES.processes)
        self.passwords = {role: secrets.token_hex(16) for role in roles}
        self.family = Family(folder / "ledger", folder / "logs")
        self.primary = Postgres(folder / "primary", self.passwords, roles=[ROLES], durable=False)
        self.standby = Standby(folder / "standby", self.primary)
        self.primary_server: Child | None = None
        self.server: Child | None = None

    def start(self) -> None:
        """The primary with what the database of the tests holds, and the standby."""
        self.primary_server = self.primary.start(self.family)
        programs = binaries()
        dump = subprocess.run(
            [str(programs / "pg_dump"), "-Fc", "--dbname", _url_of_the_tests()], check=True, capture_output=True
        )
        restore = [str(programs / "pg_restore"), "--dbname", self.primary.url(OWNER)]
        subprocess.run(restore, input=dump.stdout, check=True, capture_output=True)
        self.start_standby()

    def start_standby(self) -> None:
        self.server = self.standby.start(self.family)

    def stop_standby(self) -> None:
        assert self.server is not None
        self.family.stop([self.server], within=20)

    def ask_standby(self, statement: str) -> Any:
        """What its administrator is told."""
        with psycopg.connect(self.standby.url(SUPERUSER), autocommit=True) as connection:
            return connection.execute(statement).fetchone()

    @contextmanager
    def frozen(self, title: str = "", *, of: Literal["primary", "standby"] = "standby") -> Iterator[None]:
        """The processes of a server, or those of a title, hang; connections to them are taken on by the kernel."""
        server = self.primary_server if of == "primary" else self.server
        assert server is not None
        leader = psutil.Process(server.pid)
        processes = [p for p in (leader, *leader.children(recursive=True)) if title in " ".join(p.cmdline())]
        assert processes
        for process in processes:
            process.suspend()
        try:
            yield
        finally:
            for process in reversed(processes):
                process.resume()

    @contextmanager
    def named(self) -> Iterator[None]:
        """The standby is one of Django's databases."""
        from django.db import connections

        connections.settings[REPLICA] = _connection(self.standby.url(ROLES.web), REPLICA).settings_dict
        try:
            yield
        finally:
            del connections.settings[REPLICA]

    @contextmanager
    def joined(self) -> Iterator[Any]:
        """The test writes to the primary; yields the connection to the standby."""
        from django.db import connections

        before = connections["default"]
        connections["default"] = _connection(self.primary.url(OWNER), "default")
        become()
        try:
            yield connections[REPLICA]
        finally:
            for alias in ("default", REPLICA):
                connections[alias].close()
            del connections[REPLICA]
            connections["default"] = before


def _connection(url: str, alias: str) -> Any:
    from django.conf import settings
    from django.db import connections

    parts = psycopg.conninfo.conninfo_to_dict(url)
    named = {key.upper().replace("DBNAME", "NAME"): str(parts[key]) for key in ("dbname", "user", "password", "host")}
    options = dict(OF_REPLICA) if alias == REPLICA else {}
    return type(connections["default"])(settings.DATABASES["default"] | named | {"OPTIONS": options}, alias)


def _url_of_the_tests() -> str:
    from django.db import connection

    of = connection.settings_dict
    return f"postgresql://{of['USER']}:{of['PASSWORD']}@/{of['NAME']}?host={of['HOST']}"
