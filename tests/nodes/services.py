"""Nodes of their own databases within the process of a test: its services and jobs run in whichever node it enters, and requests go from one to another."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final
from unittest import mock
from urllib.parse import urlsplit
from uuid import UUID

import psycopg

from entente.local.node import LocalNode
from entente.local.postgres import OWNER, Postgres
from tests.faults import JOB, Point
from tests.nodes.local_nodes import local_nodes
from tests.processes import become, running

MOST_JOBS: Final = 2_000
LATER: Final = (
    "UPDATE procrastinate_jobs SET scheduled_at = now() + interval '1 hour', attempts = attempts + 1,"
    " status = CASE WHEN attempts < 3 THEN 'todo' ELSE 'failed' END::procrastinate_job_status WHERE id = %s"
)
NOW: Final = "UPDATE procrastinate_jobs SET scheduled_at = NULL WHERE task_name NOT LIKE 'federation.send%%'"
BY_THE_LINE: Final = frozenset({"federation.send", "federation.send_all"})
"""Jobs that the test does itself, once the line between the nodes works."""


class Killed(BaseException):
    """The worker died here: what it had not committed is gone."""


class ServiceNode:
    """One installation: its database, identity and keys. ``inside`` it, everything is its own."""

    def __init__(self, local: LocalNode, postgres: Postgres) -> None:
        self.local, self.postgres = local, postgres
        self.address = f"http://{local.key}.localhost:8000"
        self._connection: Any = None

    @property
    def node_id(self) -> UUID:
        return UUID(self.local.credentials.node_id)

    @contextmanager
    def inside(self) -> Iterator[None]:
        """What happens here happens in this node."""
        from django.conf import settings
        from django.db import connections
        from django.test import override_settings

        own, roles = self.local.credentials, self.local.roles
        values = {
            "BASE_URL": self.address,
            "NODE_ID": self.node_id,
            "NODE_NAME": self.local.name,
            "NODE_KEY": b64decode(own.node_key),
            "NODE_PUBLIC_KEYS": (self.local.public_key,),
            "WEBHOOKS_TO_THIS_MACHINE": True,
            "APP_ROLE": roles.everyone,
            "WEB_ROLE": roles.web,
            "WORKER_ROLE": roles.worker,
            "SEALER_ROLE": roles.sealer,
            "REPORTING_ROLE": roles.reporting,
        }
        before = connections["default"]
        if self._connection is None:
            parts = psycopg.conninfo.conninfo_to_dict(self.local.url(OWNER))
            database = settings.DATABASES["default"] | {
                "NAME": parts["dbname"], "USER": parts["user"], "PASSWORD": parts["password"], "HOST": parts["host"],
                "OPTIONS": {k: v for k, v in settings.DATABASES["default"]["OPTIONS"].items() if k != "pool"},
            }  # fmt: skip
            self._connection = type(before)(database, "default")
        with override_settings(**values):
            connections["default"] = self._connection
            become()
            try:
                yield
            finally:
                connections["default"] = before

    def restart(self) -> None:
        """Its processes end and begin again: what they held in memory is gone."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def work(self, *, dies: Point | None = None) -> None:
        """Its worker does what may be done now, until nothing is left; ``dies``: on its way it dies there once, and another one goes on."""
        with self.inside(), running("worker"):
            with _deadly(dies):
                try:
                    self._jobs()
                    return
                except Killed:
                    pass
            self.restart()
        with self.inside(), running("worker"):
            self._jobs()

    def hurry(self) -> None:
        """What was to be tried again later may be tried now."""
        with self.inside():
            self.rows(NOW)

    def _jobs(self) -> None:
        from django.db import connection
        from procrastinate.contrib.django import app

        from entente.core.errors import Failed

        due = (
            "SELECT id, task_name, args FROM procrastinate_jobs WHERE status = 'todo'"
            " AND (scheduled_at IS NULL OR scheduled_at <= now()) ORDER BY priority DESC, id LIMIT 1"
        )
        for _ in range(MOST_JOBS):
            with connection.cursor() as cursor:
                job = cursor.execute(due).fetchone()
            if job is None:
                return
            number, name, arguments = job
            if name not in BY_THE_LINE:
                task, parameters = app.tasks[name], json.loads(arguments)
                try:
                    task.func(JOB, **parameters) if task.pass_context else task.func(**parameters)
                except Failed:  # it is tried again later
                    self.rows(LATER, number)
                    continue
            self.rows("DELETE FROM procrastinate_events WHERE job_id = %s", number)
            self.rows("DELETE FROM procrastinate_jobs WHERE id = %s", number)
        raise AssertionError("jobs without an end")

    def rows(self, query: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """What its database holds, or what is done there by whoever owns it."""
        from django.db import connection

        with connection.cursor() as cursor:
            cursor.execute("RESET ROLE")
            answer = cursor.execute(query, parameters)
            rows = answer.fetchall() if answer.description else []
        become()
        return rows


@contextmanager
def _deadly(point: Point | None) -> Iterator[None]:
    """A function of the worker that it does not survive, once."""
    if point is None:
        yield
        return
    from importlib import import_module

    module, _, name = point.where.rpartition(".")
    original: Callable[..., Any] = getattr(import_module(module), name)

    def die(*args: Any, **kwargs: Any) -> Any:
        if point.when == "after":
            original(*args, **kwargs)
        raise Killed

    with mock.patch(point.where, die):
        yield


class Wire:
    """Between the nodes: a request reaches the other one's web process while ``is_open``."""

    def __init__(self, nodes: Mapping[str, ServiceNode]) -> None:
        self._nodes = {node.address: node for node in nodes.values()}
        self.is_open: Callable[[ServiceNode, ServiceNode], bool] = lambda sender, recipient: False
        self.requests = 0

    def connection(self, url: str) -> _Connection:
        from django.conf import settings

        parts = urlsplit(url)
        sender, recipient = self._nodes[settings.BASE_URL], self._nodes[f"{parts.scheme}://{parts.netloc}"]
        return _Connection(self, sender, recipient)


class _Connection:
    """As ``http.client`` has it."""

    def __init__(self, wire: Wire, sender: ServiceNode, recipient: ServiceNode) -> None:
        self._wire, self._sender, self._recipient = wire, sender, recipient
        self.sock = None

    def request(self, method: str, target: str, *, headers: Mapping[str, str], body: bytes | None = None) -> None:
        from django.test import Client

        if not self._wire.is_open(self._sender, self._recipient):
            raise ConnectionResetError
        self._wire.requests += 1
        others = {name: value for name, value in headers.items() if name != "Content-Type"}
        kind = headers.get("Content-Type", "application/json")
        with self._recipient.inside():
            answer = Client().generic(method, target, body or b"", content_type=kind, headers=others)
            self._answer = _Answer(answer.status_code, answer.getvalue(), answer.headers)
        become()

    def getresponse(self) -> _Answer:
        return self._answer

    def close(self) -> None: ...


class _Answer:
    length = 0

    def __init__(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
        self.status, self._body, self._headers = status, body, headers

    def read1(self, size: int) -> bytes:
        piece, self._body = self._body[:size], self._body[size:]
        return bytes(piece)

    def read(self, size: int = -1) -> bytes:
        return self.read1(size) if size >= 0 else b""

    def getheader(self, name: str, default: str | None = None) -> str | None:
        return self._headers.get(name, default)


@contextmanager
def service_nodes(names: Mapping[str, str]) -> Iterator[tuple[dict[str, ServiceNode], Wire]]:
    """Nodes with empty databases, and the line between them, by their keys."""
    with local_nodes(names) as (postgres, locals_):
        nodes = {key: ServiceNode(local, postgres) for key, local in locals_.items()}
        wire = Wire(nodes)
        try:
            for node in nodes.values():
                with node.inside():
                    _grant(node)
            with (
                mock.patch("entente.federation.connections.connection_to", wire.connection),
                mock.patch("entente.federation.passing_on.connection_to", wire.connection),
            ):
                yield nodes, wire
        finally:
            for node in nodes.values():
                node.restart()


def _grant(node: ServiceNode) -> None:
    from django.db import connection

    from entente.audit.roles.application import apply_grants

    connection.ensure_connection()
    connection.connection.execute("RESET ROLE")
    apply_grants()
    become()
