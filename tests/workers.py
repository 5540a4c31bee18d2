"""Real worker and web processes for tests, on the test's own database, under the application's role."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from django.conf import settings
from django.db import connection
from django.utils import timezone

from entente.local.supervisor import web_command
from tests.worlds import KEEPER

ROOT = Path(__file__).resolve().parents[1]
PATIENCE_SECONDS = 120


class Worker:
    """``procrastinate worker``, or ``work`` for a pool, in a process of its own, with a temporary folder of its own."""

    def __init__(self, *queues: str, temporary: Path, pool: str = "", **environment: str) -> None:
        environment = environment_of(temporary) | environment
        served = ["work", pool] if pool else ["procrastinate", "worker", "-q", ",".join(queues), "-c", "2"]
        command = [sys.executable, "manage.py", *served]
        self.log = temporary / "worker.log"
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*command, "--fetch-job-polling-interval", "0.5"],
                cwd=ROOT,
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def kill(self) -> None:
        """As the kernel would when memory runs out."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=PATIENCE_SECONDS)


@contextmanager
def web_process(temporary: Path) -> Iterator[int]:
    """The port of the server that an installation runs, one process of it."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    with (temporary / "web.log").open("ab") as log:
        process = subprocess.Popen(
            web_command(port, workers=1),
            cwd=ROOT / "platform",
            env=environment_of(temporary, settings.WEB_ROLE) | {"ENTENTE_MASTER_KEY": "", "ENTENTE_NODE_KEY": ""},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        until(lambda: _listens(port), "the web process listens", every=0.05)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE_SECONDS)


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def environment_of(temporary: Path, role: str = "") -> dict[str, str]:
    """The environment of a process of an installation, a worker's unless another role is named."""
    KEEPER.leave()
    url = urlsplit(os.environ["ENTENTE_DATABASE_URL"])
    name = str(connection.settings_dict["NAME"])
    return os.environ | {
        "ENTENTE_DATABASE_URL": urlunsplit(url._replace(path=f"/{name}")),
        "PGOPTIONS": f"-c role={role or settings.WORKER_ROLE}",
        "TMPDIR": str(temporary),
    }


def until(holds: Callable[[], bool], what: str, *, every: float = 0.01, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait for something that another process does; fail the test when it never comes."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise AssertionError(f"never came: {what}")
        time.sleep(every)


def take_all_events() -> None:
    """The log with all that happened in it. An open transaction of any database of the cluster, so of another worker's test, holds it back."""
    from entente.audit.log.sequencing import sequence, waiting_since

    def taken() -> bool:
        sequence(now=timezone.now())
        return waiting_since() is None

    until(taken, "the events' places in the log", every=0.05)


def files_with(folder: Path, needle: bytes) -> list[Path]:
    """The files below ``folder`` that hold these bytes; what vanishes while being read counts as clean."""
    found = []
    for path in folder.rglob("*"):
        try:
            if path.is_file() and needle in path.read_bytes():
                found.append(path)
        except (FileNotFoundError, PermissionError, OSError):
            continue
    return found
