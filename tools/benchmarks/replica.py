"""The finder with a standby to read from and without: processor time of the primary and of the standby, and how many pages the standby answered.

    .venv/bin/python tools/benchmarks/replica.py [SERVICES]

The same searches in turn, while something is committed to the primary fifty times a second. Prints figures; nothing is asserted.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psycopg
from finder import TYPED, generate

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

from entente.local.postgres import OWNER, Roles  # noqa: E402
from entente.local.processes import cpu_seconds  # noqa: E402
from entente.local.services import LocalServices  # noqa: E402
from tools.local.installation import ROOT  # noqa: E402
from tools.local.standby import Standby  # noqa: E402

SEARCHES: Final = 280
COMMITS_A_SECOND: Final = 50


def main(services_wanted: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="entente-benchmark-"))
    try:
        table = folder / "resources.csv"
        generate(table, services_wanted)
        with LocalServices(folder / "node", buckets=["entente"], node_name="Benchmark") as services:
            environment = services.node.worker_environment(base_url="http://testserver")
            owner, worker = (services.postgres.url(role) for role in (OWNER, Roles.of().worker))
            for role, command in ((owner, "migrate"), (worker, "collectstatic")):
                manage = [sys.executable, str(ROOT / "manage.py"), command, "--noinput", "-v0"]
                subprocess.run(manage, check=True, env=environment | {"ENTENTE_DATABASE_URL": role}, cwd=ROOT)
            standby = Standby(folder / "standby", services.postgres)
            servers = [services.children[0], standby.start(services.family)]
            os.environ |= environment | {
                "ENTENTE_DATABASE_URL": worker,
                "ENTENTE_REPLICA_DATABASE_URL": standby.url(Roles.of().worker),
            }
            measured(table, [server.pid for server in servers], owner)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measured(table: Path, servers: list[int], owner: str) -> None:
    """Imports the directory, then asks for the same pages in turn with and without the standby."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    import django

    django.setup()
    from django.db import connections
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.utils import timezone

    from entente.core.silence import REPLICA
    from entente.directory.services import import_file
    from entente.organizations.services import found_organization

    region = found_organization(kind="region_211", name_en="Maple 211", name_fr="Érable 211", jurisdiction="CA-ON")
    import_file(region, "Directory", table, {}, now=timezone.now(), accepts_loss=True)
    client, settings = Client(SERVER_NAME="localhost"), dict(connections.settings)
    connections[REPLICA].ensure_connection()

    def pages(*, with_standby: bool) -> tuple[list[float], list[float], int]:
        connections.settings = settings if with_standby else {"default": settings["default"]}
        before, seconds, answered = [cpu_seconds(pid) for pid in servers], [], 0
        for turn in range(SEARCHES):
            with CaptureQueriesContext(connections["default"]) as primary:
                begun = time.perf_counter()
                answer = client.post("/en/find/", {"words": TYPED[turn % len(TYPED)]})
                seconds.append(time.perf_counter() - begun)
            assert answer.status_code in (200, 302), answer.status_code
            answered += not any("directory_listing" in query["sql"] for query in primary)
        return [cpu_seconds(pid) - then for pid, then in zip(servers, before, strict=True)], sorted(seconds), answered

    pages(with_standby=True), pages(with_standby=False)
    print(f"{SEARCHES} searches, ms of processor time for each; {COMMITS_A_SECOND} commits a second meanwhile")
    with _writing(owner):
        for turn in range(6):
            (primary, standby), seconds, answered = pages(with_standby=(with_standby := turn % 2 == 0))
            print(
                f"  {'with a standby' if with_standby else 'without':<16} primary {1000 * primary / SEARCHES:6.1f}   standby {1000 * standby / SEARCHES:6.1f}"
                f"   median {1000 * statistics.median(seconds):5.0f} ms   p95 {1000 * seconds[int(len(seconds) * 0.95)]:5.0f} ms"
                f"   answered by the standby {answered if with_standby else 0}",
                flush=True,
            )


@contextmanager
def _writing(owner: str) -> Iterator[None]:
    """A table of its own, to which a row is committed so many times a second."""
    over = threading.Event()

    def write() -> None:
        with psycopg.connect(owner, autocommit=True) as connection:
            connection.execute("CREATE TABLE written (at timestamptz)")
            while not over.wait(1 / COMMITS_A_SECOND):
                connection.execute("INSERT INTO written VALUES (now())")

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60_000)
