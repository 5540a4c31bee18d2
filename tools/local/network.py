"""``bin/demo --nodes N``: several installations of one network on this machine, which say to each other what nodes say.

Each has its own database, roles, buckets, keys and host name, a web process, the sequencer of its log and one worker for all queues: the fewest
processes that a node needs.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

import psutil
from rich import box
from rich.table import Table

from entente.audit.queues import QUEUES
from tools.local.acting import Actor
from tools.local.demo import HOST, MANAGE, SETTINGS, Demo, require_free, web_command
from tools.local.node import LocalNode
from tools.local.services import LocalServices
from tools.local.supervisor import Supervisor

NAMES: Final = {"bc": "British Columbia", "ns": "Nova Scotia", "ab": "Alberta"}
MIGRATE: Final = [sys.executable, "-m", "tools.local.migration"]  # in less time than Django's own command takes
MANY: Final = 500
PATIENCE_SECONDS: Final = 600


class NetworkDemo(Demo):
    """One run of the demonstration with several nodes."""

    def _require_ports(self) -> None:
        for port in self._ports().values():
            require_free(port)

    def _services(self) -> LocalServices:
        nodes = dict(list(NAMES.items())[: self._arguments.nodes])
        return LocalServices(self._arguments.data, node_name="Template", nodes=nodes, say=self._say)

    def _prepare(self, supervisor: Supervisor, services: LocalServices) -> None:
        with self._step("Tables"):
            self._migrate(supervisor, services.node, "migrate")
        with self._step("Static files"):
            static = ["collectstatic", "--noinput", "-v", "0"]
            self._command(supervisor, "collectstatic", static, services.node.environment())
        for key, node in services.nodes.items():
            with self._step(node.name):
                node.create()
                self._migrate(supervisor, node, f"migrate-{key}")
                start_node(supervisor, node, base_url=self._address(key), port=self._ports()[key])
                supervisor.wait_for(HOST, self._ports()[key], "/health/", name=f"web-{key}")

    def _migrate(self, supervisor: Supervisor, node: LocalNode, name: str) -> None:
        environment = node.owner_environment()
        self._command(supervisor, name, ["--noinput", "-v", "0"], environment, program=MIGRATE)

    def _line(self, supervisor: Supervisor, services: LocalServices) -> int:
        with self._actors(services) as actors:
            pids = [supervisor.pid(f"{name}-{key}") for key in services.nodes for name in ("web", "worker")]
            Walk(actors, supervisor.look, self._step_with_figures, lambda: sum(map(cpu_seconds, pids))).run()
        self._weigh(supervisor, services)
        return 0

    def _serve(self, supervisor: Supervisor, services: LocalServices) -> None:
        def show_accounts() -> None:
            for key, node in services.nodes.items():
                environment = environment_of(node, self._address(key), worker=False)
                self._console.print(f"\n[bold]{node.name}[/]: {self._address(key)}/en/  {self._address(key)}/fr/")
                supervisor.run(f"demo_accounts-{key}", [*MANAGE, "demo_accounts"], environment, shown=True)
            self._console.print("A code lives 30 seconds: press Enter for new ones. Ctrl-C stops everything.")

        show_accounts()
        supervisor.watch(show_accounts if sys.stdin.isatty() else None)

    def _ports(self) -> dict[str, int]:
        return {key: self._arguments.port + number for number, key in enumerate(list(NAMES)[: self._arguments.nodes])}

    def _address(self, key: str) -> str:
        return f"http://{key}.localhost:{self._ports()[key]}"

    @contextmanager
    def _actors(self, services: LocalServices) -> Iterator[dict[str, Actor]]:
        actors = {
            key: Actor(services.family, key, environment_of(node, self._address(key)))
            for key, node in services.nodes.items()
        }
        try:
            yield actors
        finally:
            for actor in actors.values():
                actor.stop()

    @contextmanager
    def _step_with_figures(self, name: str) -> Iterator[list[str]]:
        figures: list[str] = []
        begun = time.monotonic()
        with self._console.status(f"{name} …"):
            yield figures
        took = time.monotonic() - begun
        self._console.print(
            f"[green]✓[/] {name:<24}[dim]{took:5.1f} s[/]  {' · '.join(figures)}", highlight=False, soft_wrap=True
        )

    def _weigh(self, supervisor: Supervisor, services: LocalServices) -> None:
        table = Table(title="Memory", box=box.SIMPLE_HEAD, title_justify="left")
        for heading in ("Node", "Web", "Worker", "Sequencer", "Together"):
            table.add_column(heading, justify="left" if heading == "Node" else "right")
        for key, node in services.nodes.items():
            sizes = [memory(supervisor.pid(f"{name}-{key}")) for name in ("web", "worker", "sequencer")]
            table.add_row(node.name, *(f"{size / 2**20:.0f} MiB" for size in (*sizes, sum(sizes))))
        self._console.print(table)


def environment_of(node: LocalNode, base_url: str, *, worker: bool = True) -> dict[str, str]:
    """Of a node's processes in the demonstration: its worker's, or its web process's."""
    own = node.worker_environment(base_url=base_url) if worker else node.environment(base_url=base_url)
    return own | SETTINGS | {"DEMO_NODE": node.key}


def worker_command(name: str, *, slots: int = 4) -> list[str]:
    """One worker for all queues."""
    patience = ["--fetch-job-polling-interval", "1", "--shutdown-graceful-timeout", "5"]
    return [*MANAGE, "procrastinate", "worker", "-n", name, "-q", ",".join(QUEUES), "-c", str(slots), *patience]


def start_node(supervisor: Supervisor, node: LocalNode, *, base_url: str, port: int) -> None:
    """The processes of a node, which are started again whenever they end."""
    environment = environment_of(node, base_url)
    supervisor.keep(f"worker-{node.key}", worker_command(node.key), environment)
    supervisor.keep(f"sequencer-{node.key}", [*MANAGE, "sequence_events"], node.sealer_environment())
    supervisor.keep(f"web-{node.key}", web_command(port, workers=1), environment_of(node, base_url, worker=False))


def memory(pid: int) -> int:
    """Bytes of a process and its children; what they share with others counts in part (PSS)."""
    process = psutil.Process(pid)
    return sum(int(of.memory_full_info().pss) for of in (process, *process.children(recursive=True)))


def cpu_seconds(pid: int) -> float:
    """How long a process and its children have occupied a core."""
    process = psutil.Process(pid)
    times = [of.cpu_times() for of in (process, *process.children(recursive=True))]
    return sum(spent.user + spent.system for spent in times)


class Walk:
    """What happens between the nodes, with figures of each step."""

    def __init__(
        self,
        actors: Mapping[str, Actor],
        look: Callable[[], None],
        step: Callable[[str], Any],
        cpu: Callable[[], float],
    ) -> None:
        self._actors, self._look, self._step, self._cpu = actors, look, step, cpu

    def run(self) -> None:
        """Everything, in its order."""
        with self._step("Organizations") as figures:
            figures += [f"{len(actor('establish'))} in {key}" for key, actor in self._actors.items()]
        with self._step("Acquaintance") as figures:
            introductions = {key: actor("introduction") for key, actor in self._actors.items()}
            for key, actor in self._actors.items():
                actor("acquaint", nodes=[node for other, node in introductions.items() if other != key])
            figures += [node["did"] for node in introductions.values()]
        first, second = list(self._actors)[:2]
        with self._step("A message") as figures:
            figures.append(self._messages(first, second, introductions[second]["did"], 1))
        with self._step(f"{MANY} messages") as figures:
            figures.append(self._messages(second, first, introductions[first]["did"], MANY))

    def _messages(self, sender: str, recipient: str, to: str, count: int) -> str:
        before = self._cpu()
        thread = self._actors[sender]("ping", to=to, count=count)
        self.until(lambda: self._actors[sender]("sent", thread=thread)["settled"] == count, "the receipts")
        out, into = self._actors[sender]("sent", thread=thread), self._actors[recipient]("received", thread=thread)
        spent = (self._cpu() - before) / count * 1000
        rate = (
            f"{count / into['seconds']:.0f} a second verified and applied · {spent:.0f} ms of a core each, at both · "
            if count > 1
            else ""
        )
        applied = out["outcomes"].get("applied", 0)
        return f"{rate}{out['seconds']:.2f} s from act to last receipt · {applied} applied"

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for what the nodes do by themselves."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            self._look()
            if time.monotonic() > deadline:
                raise RuntimeError(f"never came: {what}")
            time.sleep(0.1)
