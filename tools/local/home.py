"""``bin/local FILE``: the workbench on this computer alone, for one file, until Ctrl-C; what stays is the package of what was measured.

Everything lies in one folder that its owner alone may open and that is removed at the end, or at the next start where this process was killed. The keys
that open what is sealed in it are in the memory of processes: a killed one leaves nothing that can be read.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import secrets
import select
import shutil
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import psycopg
from rich.console import Console
from rich.markup import escape

from entente.audit.queues import POOLS
from tools.home import TICKET
from tools.local.demo import HOST, MANAGE, STOPS, require_free, web_command
from tools.local.postgres import CannotStart
from tools.local.services import LocalServices
from tools.local.supervisor import TICK, ServiceLost, Supervisor

SETTINGS = {"DJANGO_SETTINGS_MODULE": "tools.local.home_settings"}
NEEDED = ("runs", "urgent", "interactive")
"""Workers: of mail, of visitors and of destructions that are due there is nothing here."""
MEASURED = "SELECT id FROM anonymizer_run WHERE status = 'awaiting_review' ORDER BY id DESC LIMIT 1"


class Home:
    """One sitting at a file."""

    def __init__(self, arguments: argparse.Namespace, console: Console) -> None:
        self._file: Path = arguments.file
        self._package: Path = arguments.package or arguments.file.with_name(f"{arguments.file.stem}-package.zip")
        self._arguments, self._console = arguments, console
        self._base_url = f"http://localhost:{arguments.port}"
        self._data = _folder()

    def run(self) -> int:
        """The exit code, once stopped."""
        require_free(self._arguments.port)
        if not self._file.is_file():
            raise CannotStart(f"There is no file {self._file.name}.")
        remove(self._data)
        services = LocalServices(self._data, node_name="Entente", durable=False, say=self._say)
        supervisor = Supervisor(services, self._say)
        begun = time.monotonic()
        self._console.print("Making ready: a minute or two.")
        try:
            services.start()
            (self._data / "secrets.json").unlink()  # from now on they are in memory alone
            self._prepare(supervisor, services)
            self._console.print(f"Ready after {time.monotonic() - begun:.0f} s.", highlight=False)
            self._watch(supervisor, services)
        except KeyboardInterrupt:
            self._console.print("\nStopping.")
        finally:
            for number in STOPS:
                signal.signal(number, signal.SIG_IGN)
            supervisor.stop()
            services.stop()
            remove(self._data)
        return 0

    def _prepare(self, supervisor: Supervisor, services: LocalServices) -> None:
        owner, web = services.node.owner_environment(), self._web(services)
        worker = services.node.worker_environment(base_url=self._base_url) | SETTINGS
        self._command(supervisor, "migrate", ["migrate", "--noinput", "-v", "0"], owner)
        for pool in POOLS:
            if pool.name in NEEDED:
                patience = ["--fetch-job-polling-interval", "1", "--shutdown-graceful-timeout", "5"]
                supervisor.keep(f"worker-{pool.name}", [*MANAGE, "work", pool.name, *patience], worker)
        begin = ["home_begin", str(self._file), "--kind", self._arguments.kind, "--language", self._arguments.lang]
        self._command(supervisor, "home_begin", begin, worker)
        self._command(supervisor, "collectstatic", ["collectstatic", "--noinput", "-v", "0"], web)
        supervisor.keep("web", web_command(self._arguments.port, workers=1), web)
        supervisor.wait_for(HOST, self._arguments.port, "/health/", name="web")

    def _web(self, services: LocalServices) -> dict[str, str]:
        return services.node.environment(base_url=self._base_url) | SETTINGS | {TICKET: str(self._ticket)}

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
                    worker = services.node.worker_environment(base_url=self._base_url) | SETTINGS
                    command = [
                        *MANAGE,
                        "home_package",
                        str(packed),
                        str(self._package),
                        "--language",
                        self._arguments.lang,
                    ]
                    supervisor.run("home_package", command, worker, shown=True)
                if sys.stdin.isatty() and select.select([sys.stdin], [], [], 0)[0] and sys.stdin.readline():
                    self._show_address()
                time.sleep(5 * TICK)

    def _show_address(self) -> None:
        token = secrets.token_urlsafe(24)
        new = self._ticket.with_suffix(".new")
        new.touch(mode=0o600)
        new.write_text(hashlib.sha256(token.encode()).hexdigest(), encoding="ascii")
        new.replace(self._ticket)
        self._console.print(
            f"Open {self._base_url}/home/{token}/\nIt works once; press Enter for another. Once a result is measured, {self._package.name} is "
            "written. Ctrl-C removes everything else.",
            highlight=False,
            soft_wrap=True,
            markup=False,
        )

    def _command(
        self, supervisor: Supervisor, name: str, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> None:
        if supervisor.run(name, [*MANAGE, *arguments], environment):
            lines = supervisor.log(name).read_text(errors="replace").splitlines()
            raise CannotStart(lines[-1] if lines else f"{name} failed.")

    def _say(self, line: str) -> None:
        self._console.print(f"[yellow]![/] {escape(line)}", highlight=False, soft_wrap=True)


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


def _folder() -> Path:
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    base.mkdir(parents=True, exist_ok=True)
    return base / "entente-home"


def _arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bin/local", description="The workbench for one file, on this computer alone."
    )
    parser.add_argument("file", type=Path, help="CSV, XLSX or Parquet")
    parser.add_argument("--package", type=Path, metavar="P.zip", help="what to write; otherwise beside the file")
    parser.add_argument(
        "--kind", default="contacts", help="what each row describes: contacts, clients, survey, activity"
    )
    parser.add_argument("--lang", choices=("en", "fr"), default="en", help="language of the pages")
    parser.add_argument("--port", type=int, default=8100, help="where the pages are served")
    return parser.parse_args(words)


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


def main(words: Sequence[str]) -> int:
    """Run the workbench."""
    arguments, console = _arguments(words), Console()
    for number in STOPS:
        signal.signal(number, _interrupt)
    try:
        return Home(arguments, console).run()
    except (CannotStart, ServiceLost) as error:
        console.print(f"[red]✗[/] {escape(str(error))}", highlight=False, soft_wrap=True)
        return 1


if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(main(sys.argv[1:]))
