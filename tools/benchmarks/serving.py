"""An installation on services of its own, what it shares, and a load on it that says what a request costs: for the other benchmarks."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psutil
import psycopg
from django.utils import timezone
from psycopg import sql

from entente.audit.queues import POOLS
from entente.local.postgres import OWNER, Roles
from entente.local.services import LocalServices
from entente.local.supervisor import Supervisor
from tools.local.demo import MANAGE
from tools.local.installation import ROOT

CONNECTIONS = 16  # at once, so many that neither of the web processes is left without
WARM_SECONDS = 1.0
CORES = 2
PACE = 200  # requests a second, as the goal asks for lists and metadata


@contextmanager
def served(*, workers: bool, durable: bool = True) -> Iterator[int]:
    """The port of two web processes on services of their own, which go with their files.

    ``workers``: those that take jobs run too. Otherwise this process has the keys that they would have.
    """
    folder = Path(tempfile.mkdtemp(prefix="entente-bench-"))
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    base = f"http://localhost:{port}"
    try:
        with LocalServices(folder, durable=durable) as services:
            supervisor = Supervisor(services, print)
            try:
                supervisor.run("migrate", [*MANAGE, "migrate", "-v", "0"], services.node.owner_environment())
                let_analyze(services)
                environment = services.node.environment(base_url=base)
                supervisor.run("collectstatic", [*MANAGE, "collectstatic", "--noinput", "-v", "0"], environment)
                patience = ["--fetch-job-polling-interval", "1"]
                for pool in POOLS if workers else ():
                    command = [*MANAGE, "work", pool.name, *patience]
                    supervisor.keep(f"worker-{pool.name}", command, services.node.worker_environment(base_url=base))
                supervisor.keep("sequencer", [*MANAGE, "sequence_events"], services.node.sealer_environment())
                web = [
                    sys.executable,
                    "-m",
                    "gunicorn",
                    "-c",
                    str(ROOT / "deploy" / "gunicorn.conf.py"),
                    "entente.config.wsgi",
                ]
                supervisor.keep("web", web, environment | {"ENTENTE_BIND": f"127.0.0.1:{port}"})
                supervisor.wait_for("127.0.0.1", port, "/health/", name="web")
                os.environ.update(environment if workers else services.node.worker_environment(base_url=base))
                yield port
            finally:
                supervisor.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def let_analyze(services: LocalServices) -> None:
    """The application's role may have the database look at its tables: without that right, its ``ANALYZE`` passes each table over."""
    with psycopg.connect(services.postgres.url(OWNER)) as connection:
        grant = sql.SQL("GRANT MAINTAIN ON ALL TABLES IN SCHEMA public TO {}")
        connection.execute(grant.format(sql.Identifier(Roles.of().worker)))


@dataclass(frozen=True, slots=True)
class Load:
    """What a load found: requests a second, seconds of the 95th percentile, and milliseconds of processor time for one request.

    ``paced``: seconds of the 95th percentile where ``PACE`` requests come in a second, counted from when each should have been sent.
    """

    rate: float
    slow: float
    paced: float
    web: float
    database: float
    status: int
    size: int

    @property
    def alone(self) -> float:
        """Requests a second that these processes would reach, had they the two cores for themselves."""
        return CORES * 1000 / (self.web + self.database)

    def __str__(self) -> str:
        return (
            f"{self.rate:6.0f} requests/s   p95 {self.slow * 1000:5.0f} ms   at {PACE}/s {self.paced * 1000:5.0f} ms   {self.status}   {self.size / 1024:6.1f} kB   "
            f"{self.web:5.2f} ms web + {self.database:5.2f} ms database: {self.alone:4.0f}/s on {CORES} cores"
        )


def load(port: int, path: str, headers: dict[str, str], *, body: bytes | None = None, seconds: float) -> Load:
    """Ask for one address over connections of its own for each request, as a proxy does, after a second that does not count."""
    lines = [f"{'GET' if body is None else 'POST'} {path} HTTP/1.1", f"Host: localhost:{port}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if body is not None:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    request = "\r\n".join([*lines, "", ""]).encode() + (body or b"")
    _asked(port, request, WARM_SECONDS)
    before, begun = spent(), time.monotonic()
    times, status, size = _asked(port, request, seconds)
    took, count = time.monotonic() - begun, len(times)
    web, database = (1000 * (now - then) / count for now, then in zip(spent(), before, strict=True))
    evenly, *_ = _asked(port, request, seconds, pace=PACE)
    paced = evenly[int(len(evenly) * 0.95)]
    return Load(count / took, times[int(count * 0.95)], paced, web, database, status, size)


def _asked(port: int, request: bytes, seconds: float, *, pace: float | None = None) -> tuple[list[float], int, int]:
    """The seconds of each answer, sorted, the largest status and the size of the last. ``pace``: so many requests a second, not more."""
    times: list[list[float]] = [[] for _ in range(CONNECTIONS)]
    answers = [(0, 0)] * CONNECTIONS
    start = time.perf_counter()
    stop = time.monotonic() + seconds

    def ask(number: int) -> None:
        """As little as a client can do: what it spends is taken from the web processes, on the same cores."""
        turn = 0
        while time.monotonic() < stop:
            begun = time.perf_counter()
            if pace is not None:
                due = start + (turn * CONNECTIONS + number) / pace
                time.sleep(max(due - begun, 0))
                begun, turn = due, turn + 1
            with socket.create_connection(("localhost", port)) as connection, connection.makefile("rb") as response:
                connection.sendall(request)
                status, size = int(response.readline().split()[1]), 0
                while (line := response.readline()) != b"\r\n":
                    if line.lower().startswith(b"content-length:"):
                        size = int(line.split(b":")[1])
                answers[number] = (status, len(response.read(size)))
            times[number].append(time.perf_counter() - begun)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(duration for some in times for duration in some), *max(answers)


def spent() -> tuple[float, float]:
    """Seconds of processor time that the web processes and PostgreSQL have used: that hardly depends on what else the machine does."""
    web = database = 0.0
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            seconds = sum(process.cpu_times()[:4])  # with that of children which ended meanwhile
            if process.name().startswith("postgres"):
                database += seconds
            elif "gunicorn" in " ".join(process.cmdline()):
                web += seconds
    return web, database


def session_of(person: Any) -> dict[str, str]:
    """The cookie of somebody who signed in."""
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY

    from entente.organizations.authentication.sessions import SessionStore

    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = "entente.organizations.accounts.Accounts"
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.create()
    return {"name": "sessionid", "value": str(session.session_key)}


def shared(
    under: Any, owner: Any, recipient: Any, count: int, *, by: Any, fields: int = 12, versions: int = 1
) -> list[Any]:
    """So many series of a provider, each with versions that are released and delivered to the recipient; the entitlements.

    Their files are named and not there: lists and links do not look at them.
    """
    from anonymizer.models import Recipe
    from entente.catalogue.services import create_dataset

    entitlements = []
    for number in range(count):
        title = f"Contacts {number}"
        dataset = create_dataset(owner=owner, title_en=title, title_fr=title, kind="contacts", by=by)
        recipe = Recipe.objects.create(
            dataset=dataset, number=1, spec={}, required_k=11, confirmed_by=by, confirmed_at=timezone.now()
        )
        entitlements += [
            _version(recipe, version, under, recipient, by=by, fields=fields) for version in range(1, versions + 1)
        ]
    return entitlements


def _version(recipe: Any, number: int, under: Any, recipient: Any, *, by: Any, fields: int) -> Any:
    """A version of a series, released and delivered; the entitlement."""
    from anonymizer.models import RiskReport, Run
    from entente.catalogue.models import DatasetVersion
    from entente.vault.models import SealedObject
    from exports import permissions
    from exports.models import Delivery, Entitlement, Release

    now = timezone.now()
    sealed = SealedObject.objects.create(
        key=f"bench/{recipe.pk}/{number}", label="upload", size_bytes=1, sealed_bytes=99, sha256="0" * 64, etag="x"
    )
    version = DatasetVersion.objects.create(
        dataset=recipe.dataset, number=number, period_start=date(2026, 1, 1), period_end=date(2026, 3, 31), file_type="csv",
        upload=sealed, records=1000, uploaded_by=by,
    )  # fmt: skip
    run = Run.objects.create(version=version, recipe=recipe, status="approved", decided_by=by, decided_at=now)
    RiskReport.objects.create(run=run, before={}, after={"k": 20}, records=1000, columns=["a"])
    release = Release.objects.create(
        run=run, agreement=under, purpose="service-planning", status="available", legal_status=[], released_by=by,
        released_at=now, published_at=now, fields=[{"name": f"c{place}", "type": "string"} for place in range(fields)],
    )  # fmt: skip
    entitlement = Entitlement.objects.create(
        release=release, recipient=recipient, starts_at=now, ends_at=now + timedelta(days=30), granted_by=by
    )
    key = f"deliveries/{entitlement.pk}/data.parquet"
    file = {"name": "data.parquet", "key": key, "size_bytes": 1, "sha256": "0" * 64}
    Delivery.objects.create(entitlement=entitlement, status="ready", files=[file])
    permissions.grant(entitlement)
    return entitlement


def settled() -> None:
    """The database knows its tables, as it does by itself within minutes, and the log has taken in every event."""
    from django.db import connection

    from entente.audit.models import AuditEvent, LogLeaf

    while LogLeaf.objects.count() < AuditEvent.objects.count():
        time.sleep(0.1)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
