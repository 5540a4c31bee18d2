"""``bin/demo``: all services, the main job before your eyes, then the pages, until Ctrl-C.

The job itself and the demo accounts are management commands (``demo_line``, ``demo_accounts``), run as the web process would
run them: without the keys that open what was sealed.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from rich.console import Console
from rich.markup import escape

from entente.audit.queues import POOLS
from entente.local.postgres import CannotStart
from entente.local.services import LocalServices
from entente.local.supervisor import HOST, STOPS, ServiceLost, Supervisor, require_free, web_command
from tools.local.installation import ROOT

MANAGE = [sys.executable, str(ROOT / "manage.py")]
SETTINGS = {"DJANGO_SETTINGS_MODULE": "tools.local.settings"}  # with the commands of the demonstration


class StepFailed(RuntimeError):
    """A step of the start did not succeed; its log has the cause."""


class Demo:
    """One run of the demonstration on a data folder."""

    def __init__(self, arguments: argparse.Namespace, console: Console) -> None:
        self._arguments = arguments
        self._console = console
        self._base_url = arguments.practice or f"http://localhost:{arguments.port}"

    def run(self) -> int:
        """The exit code: that of the main job with ``--once``, else 0 once stopped."""
        if not self._arguments.once:
            self._require_ports()
        services = self._services()
        with self._step("PostgreSQL and S3"):
            services.start()
        supervisor = Supervisor(services, self._say)
        try:
            self._prepare(supervisor, services)
            code = self._line(supervisor, services)
            walked = is_walked(self._arguments.data, code=code)
            if self._arguments.once or not walked:
                return code
            if code:
                self._say("The line was walked before, and people have changed what it made: it stays as it is.")
            return self._serve(supervisor, services)
        except KeyboardInterrupt:
            self._console.print("\nStopping.")
            return 130 if self._arguments.once else 0
        finally:
            # A second Ctrl-C would leave half of it running; every step of the end has a limit.
            for number in STOPS:
                signal.signal(number, signal.SIG_IGN)
            supervisor.stop()
            services.stop()

    def _require_ports(self) -> None:
        require_free(self._arguments.port)

    def _services(self) -> LocalServices:
        services = LocalServices(self._arguments.data, say=self._say)
        services.node.keep_keys_in_files()
        return services

    def _prepare(self, supervisor: Supervisor, services: LocalServices) -> None:
        with self._step("Tables"):
            self._command(supervisor, "migrate", ["migrate", "--noinput", "-v", "0"], services.node.owner_environment())
        services.node.write_worker_environment(base_url=self._base_url)
        with self._step("Workers"):
            patience = ["--fetch-job-polling-interval", "1", "--shutdown-graceful-timeout", "5"]
            worker = partial(services.node.worker_environment, base_url=self._base_url)
            for pool in POOLS:
                supervisor.keep(f"worker-{pool.name}", [*MANAGE, "work", pool.name, *patience], worker)
            supervisor.keep("sequencer", [*MANAGE, "sequence_events"], services.node.sealer_environment)

    def _line(self, supervisor: Supervisor, services: LocalServices) -> int:
        rows = [] if self._arguments.rows is None else ["--rows", str(self._arguments.rows)]
        # It brings in a directory and figures, as commands do: with the role of a worker.
        environment = services.node.worker_environment(base_url=self._base_url) | SETTINGS
        return supervisor.run("demo_line", [*MANAGE, "demo_line", *rows], environment, shown=True)

    def _web(self, services: LocalServices) -> dict[str, str]:
        environment = services.node.environment(base_url=self._base_url) | SETTINGS
        if self._arguments.practice:  # behind a proxy, for others: nobody is signed in but who practises
            environment |= {"DEMO_PRACTICE_ONLY": "true", "ENTENTE_HOSTS": urlsplit(self._base_url).hostname or ""}
        return environment

    def _serve(self, supervisor: Supervisor, services: LocalServices) -> int:
        """The exit code, once stopped or rehearsed."""
        environment = self._web(services)
        with self._step("Pages"):
            self._command(supervisor, "collectstatic", ["collectstatic", "--noinput", "-v", "0"], environment)
            supervisor.keep("web", web_command(self._arguments.port), lambda: self._web(services))
            # As the line: with the role of a worker, which founds organizations.
            worker = services.node.worker_environment(base_url=self._base_url) | SETTINGS
            supervisor.keep("practice", [*MANAGE, "demo_practice"], worker)
            supervisor.wait_for(HOST, self._arguments.port, "/health/", name="web")
        if self._arguments.drill:
            drill = [*MANAGE, "demo_drill", "--home", self._base_url, "--pictures", str(self._arguments.data / "drill")]
            return supervisor.run("demo_drill", drill, environment, shown=True)

        def show_accounts() -> None:
            supervisor.run("demo_accounts", [*MANAGE, "demo_accounts"], environment, shown=True)
            self._console.print("A code lives 30 seconds: press Enter for new ones. Ctrl-C stops everything.")

        show_accounts()
        english, french = f"{self._base_url}/en/", f"{self._base_url}/fr/"
        self._console.print(f"\nOpen [bold]{english}[/] (en français : {french}).")
        supervisor.watch(show_accounts if sys.stdin.isatty() else None)
        return 0

    def _command(
        self,
        supervisor: Supervisor,
        name: str,
        arguments: Sequence[str],
        environment: Mapping[str, str],
        *,
        program: Sequence[str] = MANAGE,
    ) -> None:
        if supervisor.run(name, [*program, *arguments], environment):
            log = supervisor.log(name)
            tail = "\n".join(log.read_text(errors="replace").splitlines()[-12:])
            raise StepFailed(f"{name} failed; see {log}\n{tail}")

    @contextmanager
    def _step(self, what: str) -> Iterator[None]:
        begun = time.monotonic()
        with self._console.status(f"{what} …"):
            yield
        self._console.print(f"[green]✓[/] {what:<24}[dim]{time.monotonic() - begun:5.1f} s[/]", highlight=False)

    def _say(self, line: str) -> None:
        self._console.print(f"[yellow]![/] {escape(line)}", highlight=False, soft_wrap=True)


def is_walked(data: Path, *, code: int) -> bool:
    """Whether the line was walked to its end in a data folder: just now, if ``code`` is 0, or earlier.

    People who looked around may have ended an agreement or withdrawn a release; the line then cannot be walked again, and what it made is still worth
    being shown.
    """
    walked = data / "walked"
    if code == 0:
        walked.touch()
    return walked.exists()


def _arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bin/demo", description="Entente on this machine, with invented data.")
    parser.add_argument("--once", action="store_true", help="run the main job, then stop and exit")
    parser.add_argument("--rows", type=int, metavar="N", help="rows of the invented table")
    parser.add_argument("--nodes", type=int, metavar="N", choices=(2, 3), help="as many installations as one network")
    parser.add_argument("--data", type=Path, metavar="DIR", help="where everything is kept")
    parser.add_argument(
        "--practice", metavar="URL", default="", help="where others reach it, to practise and for nothing else"
    )
    parser.add_argument("--drill", action="store_true", help="rehearse the night of a disaster on phones, then stop")
    parser.add_argument("--port", type=int, metavar="P", default=8000, help="where the pages are served")
    arguments = parser.parse_args(words)
    if arguments.data is None:
        arguments.data = ROOT / ".entente" / "network" if arguments.nodes else ROOT / ".entente"
    arguments.data = arguments.data.resolve()  # the programs run in it
    return arguments


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


def main(words: Sequence[str]) -> int:
    """Run the demonstration."""
    arguments = _arguments(words)
    console = Console()
    for number in STOPS:
        signal.signal(number, _interrupt)
    try:
        if arguments.nodes:
            from tools.local.network import NetworkDemo

            return NetworkDemo(arguments, console).run()
        return Demo(arguments, console).run()
    except (CannotStart, ServiceLost, StepFailed) as error:
        console.print(f"[red]✗[/] {escape(str(error))}", highlight=False, soft_wrap=True)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
