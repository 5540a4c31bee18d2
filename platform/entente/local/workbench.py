"""``entente local FILE``: the workbench on this computer alone, for one file, until Ctrl-C; what stays is the package of what was measured.

Everything lies in one folder that its owner alone may open and that is removed at the end, or at the next start where this process was killed. The keys
that open what is sealed in it are in the memory of processes: a killed one leaves nothing that can be read. The tables of the database, empty, are kept
for the next start (``migration``).
"""

from __future__ import annotations

import hashlib
import os
import secrets
import select
import shutil
import signal
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psycopg

from anonymizer.engine.errors import Finding, InvalidSource
from entente.cli.language import words
from entente.local.postgres import CannotStart
from entente.local.services import LocalServices
from entente.local.supervisor import HOST, STOPS, TICK, ServiceLost, Supervisor, require_free, web_command

MANAGE: Final = (sys.executable, "-P", "-m", "django")
PROGRAMS: Final = {"DJANGO_SETTINGS_MODULE": "entente.local.settings", "OPENBLAS_NUM_THREADS": "1"}
QUIET: Final = ("--noinput", "-v", "0", "--skip-checks")
FIRST, NEXT = "urgent", ("interactive", "runs")
"""Workers: the first makes the keys of the organization. Of mail, of visitors and of destructions that are due there is nothing here."""
MEASURED: Final = "SELECT id FROM anonymizer_run WHERE status = 'awaiting_review' ORDER BY id DESC LIMIT 1"
TICKET: Final = "ENTENTE_LOCAL_TICKET"
"""Where the hash of the next address lies by which the person comes in; it is gone once that was opened."""
REFUSED: Final = 2
"""How ``local_begin`` ends where the file cannot be taken, having said why."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """What one person wants of the workbench: her file, where its package goes, what each row describes, her language and the port of the pages."""

    file: Path
    package: Path
    kind: str
    language: str
    port: int


class Workbench:
    """The services and programs of one sitting."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._base_url = f"http://localhost:{sitting.port}"
        self._data, self._tables = cache() / "workbench", cache() / "tables"

    def run(self) -> int:
        """The exit code, once stopped.

        Raises:
            InvalidSource: it cannot be started, or went to pieces; the words say why.
        """
        os.umask(0o077)
        for number in STOPS:
            signal.signal(number, _interrupt)
        try:
            require_free(self._sitting.port)
        except CannotStart as error:
            raise InvalidSource(Finding("cli.local_port", facts={"port": str(self._sitting.port)})) from error
        try:
            remove(self._data)
            services = LocalServices(self._data, node_name="Entente", durable=False, say=_warn)
        except CannotStart as error:
            raise InvalidSource(Finding("cli.local_running")) from error
        return self._served(services, Supervisor(services, _warn))

    def _served(self, services: LocalServices, supervisor: Supervisor) -> int:
        begun = time.monotonic()
        _show("cli.local_begun")
        try:
            services.start()
            (self._data / "secrets.json").unlink()  # from now on they are in memory alone
            if code := self._prepare(supervisor, services):
                return code
            _show("cli.local_ready", seconds=round(time.monotonic() - begun))
            self._watch(supervisor, services)
        except KeyboardInterrupt:
            _show("cli.local_stopping")
        except (CannotStart, ServiceLost) as error:
            raise InvalidSource(Finding("cli.local_failed", facts={"reason": str(error)})) from error
        finally:
            for number in STOPS:
                signal.signal(number, signal.SIG_IGN)
            supervisor.stop()
            services.stop()
            remove(self._data)
        return 0

    def _prepare(self, supervisor: Supervisor, services: LocalServices) -> int:
        """Zero once the table was taken; otherwise why it was not is on the screen."""
        owner, web, worker = services.node.owner_environment() | PROGRAMS, self._web(services), self._worker(services)
        files = supervisor.begin("collectstatic", [*MANAGE, "collectstatic", *QUIET], web)
        migration = [sys.executable, "-P", "-m", "entente.local.migration", str(self._tables), *QUIET]
        self._require(supervisor, "migration", supervisor.run("migration", migration, owner))
        self._require(supervisor, "collectstatic", supervisor.end(files))
        self._work(supervisor, FIRST, worker)
        supervisor.keep("web", web_command(self._sitting.port, workers=1), web)
        options = ("--kind", self._sitting.kind, "--language", self._sitting.language)
        code = supervisor.run(
            "local_begin", [*MANAGE, "local_begin", str(self._sitting.file), "--skip-checks", *options], worker
        )
        if code == REFUSED:
            sys.stderr.write(supervisor.log("local_begin").read_text(errors="replace"))
            return code
        self._require(supervisor, "local_begin", code)
        for pool in NEXT:
            self._work(supervisor, pool, worker)
        supervisor.wait_for(HOST, self._sitting.port, "/health/", name="web")
        return 0

    def _work(self, supervisor: Supervisor, pool: str, worker: Mapping[str, str]) -> None:
        patience = ("--skip-checks", "--fetch-job-polling-interval", "1", "--shutdown-graceful-timeout", "5")
        supervisor.keep(f"worker-{pool}", [*MANAGE, "work", pool, *patience], worker)

    def _web(self, services: LocalServices) -> dict[str, str]:
        return services.node.environment(base_url=self._base_url) | PROGRAMS | {TICKET: str(self._ticket)}

    def _worker(self, services: LocalServices) -> dict[str, str]:
        return services.node.worker_environment(base_url=self._base_url) | PROGRAMS

    @property
    def _ticket(self) -> Path:
        return self._data / "ticket"

    def _watch(self, supervisor: Supervisor, services: LocalServices) -> None:
        """Keep everything running; write the package whenever a run was measured anew."""
        self._show_address()
        packed = None
        with psycopg.connect(services.node.url(services.node.roles.worker), autocommit=True) as connection:
            while True:
                supervisor.look()
                row = connection.execute(MEASURED).fetchone()
                if row is not None and row[0] != packed:
                    packed = row[0]
                    words_of = ("--language", self._sitting.language)
                    command = [*MANAGE, "local_package", str(packed), str(self._sitting.package), *words_of]
                    supervisor.run("local_package", command, self._worker(services), shown=True)
                if sys.stdin.isatty() and select.select([sys.stdin], [], [], 0)[0] and sys.stdin.readline():
                    self._show_address()
                time.sleep(5 * TICK)

    def _show_address(self) -> None:
        token = secrets.token_urlsafe(32)
        new = self._ticket.with_suffix(".new")
        new.touch(mode=0o600)
        new.write_text(hashlib.sha256(token.encode()).hexdigest(), encoding="ascii")
        new.replace(self._ticket)
        _show("cli.local_address", address=f"{self._base_url}/local/{token}/", file=self._sitting.package.name)

    def _require(self, supervisor: Supervisor, name: str, code: int) -> None:
        if code:
            lines = supervisor.log(name).read_text(errors="replace").splitlines()
            raise CannotStart(lines[-1] if lines else f"{name} failed.")


def remove(data: Path) -> None:
    """End what an earlier, killed sitting left running, and remove its folder.

    Raises:
        CannotStart: another sitting is under way.
    """
    if data.exists():
        left = LocalServices(data)
        left.family.end_survivors()
        left.stop()
        shutil.rmtree(data)


def cache() -> Path:
    """Where the folder of a sitting lies, and the empty tables of the next."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "entente"


def _show(code: str, **facts: Any) -> None:
    print(words(Finding(code, facts=facts)), flush=True)


def _warn(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt
