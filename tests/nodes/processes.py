"""Two real nodes for tests: web and one light worker each, on the services of the test run, behind proxies that break what they pass on."""

from __future__ import annotations

import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import psycopg

from entente.local.node import LocalNode
from entente.local.postgres import OWNER, SUPERUSER, Postgres
from entente.local.supervisor import web_command
from tests.faults import Proxy
from tests.nodes.apps import PING
from tests.nodes.local_nodes import local_nodes
from tests.workers import until
from tools.local.installation import ROOT
from tools.local.network import worker_command

NAMES: Final = {"bc": "British Columbia", "ns": "Nova Scotia"}
SETTINGS: Final = {"DJANGO_SETTINGS_MODULE": "tests.nodes.settings", "NODE_PATIENCE_SECONDS": "8"}


class Node:
    """One of the two: its processes, and its tables as anyone may look at them."""

    def __init__(self, local: LocalNode, postgres: Postgres, folder: Path) -> None:
        self.local, self.postgres, self.folder = local, postgres, folder
        self.port = _free_port()
        self.proxy = Proxy(f"http://127.0.0.1:{self.port}")
        threading.Thread(target=self.proxy.serve_forever, daemon=True).start()
        self.address = f"http://{local.key}.localhost:{self.proxy.server_port}"
        self.worker: subprocess.Popen[bytes] | None = None
        self.web: subprocess.Popen[bytes] | None = None

    def start_web(self) -> None:
        environment = self.local.environment(base_url=self.address) | SETTINGS
        self.web = self._start("web", web_command(self.port, workers=1), environment)

    def start_worker(self, **environment: str) -> None:
        """With what is particular about it."""
        own = self.local.worker_environment(base_url=self.address) | SETTINGS | environment
        self.worker = self._start("worker", worker_command(self.local.key), own)

    def end_worker(self) -> None:
        """In an orderly way, unless it died by itself."""
        assert self.worker is not None
        self.worker.terminate()
        self.worker.wait(60)

    def stop(self) -> None:
        for process in (self.worker, self.web):
            if process is not None:
                process.terminate()
                process.wait(60)

    def copy(self) -> None:
        """Keep the database as it is now, while nothing runs, as a backup does."""
        self.postgres.copy_database(self.backup, self.local.roles, template=self.local.database)

    def go_back(self) -> None:
        """To the kept database; what happened since is gone."""
        with psycopg.connect(self.postgres.url(SUPERUSER, "postgres"), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{self.local.database}" WITH (FORCE)')
            connection.execute(f'ALTER DATABASE "{self.backup}" RENAME TO "{self.local.database}"')

    @property
    def backup(self) -> str:
        return f"{self.local.database}_backup"

    def start(self) -> None:
        """Both processes."""
        self.start_web()
        self.start_worker()
        until(lambda: _listens(self.port), "the web process", every=0.1)

    def rows(self, query: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """What its database holds, or what is done there by whoever owns it."""
        with psycopg.connect(self.local.url(OWNER), autocommit=True) as connection:
            answer = connection.execute(query, parameters)
            return answer.fetchall() if answer.description else []

    def value(self, query: str, *parameters: Any) -> Any:
        """The one value that a query answers; ``None`` without a row."""
        rows = self.rows(query, *parameters)
        return rows[0][0] if rows else None

    @contextmanager
    def inside(self) -> Iterator[None]:
        """What happens here happens in this node, as its worker's acts do."""
        from base64 import b64decode

        from django.conf import settings
        from django.db import connections
        from django.test import override_settings

        own = self.local.credentials
        values = {
            "BASE_URL": self.address,
            "NODE_ID": UUID(own.node_id),
            "NODE_KEY": b64decode(own.node_key),
            "APP_ROLE": self.local.roles.everyone,
            "WEB_ROLE": self.local.roles.web,
            "WORKER_ROLE": self.local.roles.worker,
            "SEALER_ROLE": self.local.roles.sealer,
            "REPORTING_ROLE": self.local.roles.reporting,
        }
        before = connections["default"]
        parts = psycopg.conninfo.conninfo_to_dict(self.local.url(OWNER))
        database = settings.DATABASES["default"] | {
            "NAME": parts["dbname"], "USER": parts["user"], "PASSWORD": parts["password"], "HOST": parts["host"],
        }  # fmt: skip
        with override_settings(**values):
            connections["default"] = type(before)(database, "default")
            try:
                yield
            finally:
                connections["default"].close()
                connections["default"] = before

    def say(self, other: Node, numbers: range, thread: UUID) -> None:
        """Pings, written in one transaction and handed over to the worker."""
        from django.db import transaction

        from entente.federation.models import Peer
        from entente.federation.tasks.outbox import queue_message

        with self.inside(), transaction.atomic():
            peer = Peer.objects.get(pk=other.local.credentials.node_id)
            for number in numbers:
                queue_message(peer, thread, PING, {"n": number})

    def noted(self) -> list[int]:
        """The numbers of the pings that took effect here, in their order."""
        return [number for (number,) in self.rows("SELECT number FROM test_ping ORDER BY id")]

    def error(self) -> str:
        """Why the last message did not go out."""
        return str(self.value("SELECT error_code FROM federation_peer"))

    def has_settled(self) -> bool:
        """Whether there is a receipt for all that was said here."""
        return not self.value("SELECT count(*) FROM federation_outgoing WHERE settled_at IS NULL")

    def try_now(self) -> None:
        """As the next attempt would be made by itself, later."""
        self.rows("UPDATE federation_peer SET next_attempt_at = NULL")

    def knows(self, other: Node) -> None:
        """The rows that the network's trust list would write."""
        from tests.nodes.acquaintance import acquaint, introduction

        with other.inside():
            about = introduction() | {"name": other.local.name}
        with self.inside():
            acquaint([about])

    def _start(self, name: str, command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
        cwd = ROOT / "platform" if name == "web" else ROOT
        environment = environment | {"PYTHONPATH": str(ROOT)}
        with (self.folder / f"{self.local.key}-{name}.log").open("ab") as log:
            return subprocess.Popen(command, cwd=cwd, env=environment, stdout=log, stderr=subprocess.STDOUT)


@contextmanager
def two_nodes(folder: Path) -> Iterator[tuple[Node, Node]]:
    """Both, ready, and known to each other."""
    with local_nodes(NAMES) as (postgres, locals_):
        nodes = [Node(local, postgres, folder) for local in locals_.values()]
        first, second = nodes
        try:
            for node in nodes:
                _prepare(node)
            first.knows(second)
            second.knows(first)
            for node in nodes:
                node.start()
            yield first, second
        finally:
            for node in nodes:
                node.proxy.released.set()
                node.stop()
                node.proxy.shutdown()
                node.proxy.server_close()


def _prepare(node: Node) -> None:
    from entente.audit.roles.application import apply_grants

    role = node.local.roles.worker
    node.rows("CREATE TABLE test_ping (id serial PRIMARY KEY, message uuid, number int)")
    with node.inside():
        from django.db import connection

        connection.ensure_connection()
        connection.connection.execute("RESET ROLE")
        apply_grants()
    node.rows(f"GRANT INSERT ON test_ping TO {role}")
    node.rows(f"GRANT USAGE ON SEQUENCE test_ping_id_seq TO {role}")


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
