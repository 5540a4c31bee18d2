"""``bin/demo --nodes N``: several installations of one network on this machine, which say to each other what nodes say.

Each has its own database, roles, buckets, keys and host name, a web process, the sequencer of its log and one worker for all queues: the fewest
processes that a node needs.
"""

from __future__ import annotations

import argparse
import sys
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Protocol

from rich import box
from rich.console import Console
from rich.table import Table

from entente.audit.queues import QUEUES
from entente.federation.trust.ceremony import add_signature, found_network, write_network
from entente.federation.trust.requests import read_request
from entente.local.node import LocalNode
from entente.local.postgres import CannotStart
from entente.local.processes import cpu_seconds, memory
from entente.local.services import LocalServices
from entente.local.supervisor import HOST, Supervisor, require_free, web_command
from entente.vault.sealing import new_key, signing_public
from tools.local.acting import Actor, ActRefused
from tools.local.demo import MANAGE, SETTINGS, Demo
from tools.local.installation import MIGRATED
from tools.local.line import Line

NAMES: Final = {"bc": "British Columbia", "ns": "Nova Scotia", "ab": "Alberta"}
MIGRATE: Final = [
    sys.executable,
    "-m",
    "entente.local.migration",
    str(MIGRATED),
]  # in less time than Django's own command takes
WALKED: Final = "nodes-walked"
MANY: Final = 500
COUNTED: Final = 20_000
PATIENCE_SECONDS: Final = 600
IDLE_SECONDS: Final = 20
BEHIND: Final = 10
"""A node’s web process listens on the port so far above the one that others reach."""


class Cuttable(Protocol):
    """The way between a node and the others."""

    def cut(self) -> None:
        """Nothing passes any more."""

    def heal(self) -> None:
        """Everything passes again."""


class NetworkDemo(Demo):
    """One run of the demonstration with several nodes, each behind a line of its own that can be cut."""

    def __init__(self, arguments: argparse.Namespace, console: Console) -> None:
        super().__init__(arguments, console)
        self._lines: list[Cuttable] = []

    def run(self) -> int:
        """As ``Demo.run``; "CannotStart": the folder holds a network of another number of nodes, which nobody can change any more."""
        walked = nodes_walked(self._arguments.data)
        if walked not in (None, self._arguments.nodes):
            raise CannotStart(
                f"{self._arguments.data} holds a network of {walked} nodes; name another folder with --data."
            )
        return super().run()

    def _require_ports(self) -> None:
        for port in self._ports().values():
            require_free(port)
            require_free(port + BEHIND)

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
                self._lines.append(self._start(supervisor, node))

    def _start(self, supervisor: Supervisor, node: LocalNode) -> Cuttable:
        """The processes of a node, ready; the line by which it is reached."""
        port = self._ports()[node.key]
        start_node(supervisor, node, base_url=self._address(node.key), port=port + BEHIND)
        supervisor.wait_for(HOST, port + BEHIND, "/health/", name=f"web-{node.key}")
        return Line(port, port + BEHIND)

    def _migrate(self, supervisor: Supervisor, node: LocalNode, name: str) -> None:
        environment = node.owner_environment()
        self._command(supervisor, name, ["--noinput", "-v", "0"], environment, program=MIGRATE)

    def _line(self, supervisor: Supervisor, services: LocalServices) -> int:
        if (
            nodes_walked(self._arguments.data) == self._arguments.nodes
        ):  # its stewards' keys went with the run that made them
            self._say("The nodes were shown before, and people may have changed what they hold: they stay as they are.")
            return 0
        with self._actors(services) as actors:
            pids = [supervisor.pid(f"{name}-{key}") for key in services.nodes for name in ("web", "worker")]
            Walk(
                actors, supervisor.look, self._step_with_figures, lambda: sum(map(cpu_seconds, pids)), lines=self._lines
            ).run()
        self._weigh(supervisor, services)
        (self._arguments.data / WALKED).write_text(str(self._arguments.nodes))
        return 0

    def _serve(self, supervisor: Supervisor, services: LocalServices) -> int:
        def show_accounts() -> None:
            for key, node in services.nodes.items():
                environment = environment_of(node, self._address(key), worker=False)
                self._console.print(f"\n[bold]{node.name}[/]: {self._address(key)}/en/  {self._address(key)}/fr/")
                supervisor.run(f"demo_accounts-{key}", [*MANAGE, "demo_accounts"], environment, shown=True)
            self._console.print("A code lives 30 seconds: press Enter for new ones. Ctrl-C stops everything.")

        show_accounts()
        supervisor.watch(show_accounts if sys.stdin.isatty() else None)
        return 0

    def _ports(self) -> dict[str, int]:
        return {key: self._arguments.port + number for number, key in enumerate(list(NAMES)[: self._arguments.nodes])}

    def _address(self, key: str) -> str:
        return f"http://{key}.localhost:{self._ports()[key]}"

    @contextmanager
    def _actors(self, services: LocalServices, *, modules: Sequence[str] = ()) -> Iterator[dict[str, Actor]]:
        actors = {
            key: Actor(services.family, key, environment_of(node, self._address(key)), modules=modules)
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


def nodes_walked(data: Path) -> int | None:
    """Of how many nodes a data folder holds a network that was walked to its end; none where it holds none."""
    walked = data / WALKED
    return int(walked.read_text()) if walked.exists() else None


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


class Walk:
    """What happens between the nodes, with figures of each step."""

    def __init__(
        self,
        actors: Mapping[str, Actor],
        look: Callable[[], None],
        step: Callable[[str], Any],
        cpu: Callable[[], float],
        *,
        lines: Sequence[Cuttable] = (),
    ) -> None:
        self._actors, self._look, self._step, self._cpu = actors, look, step, cpu
        self._here, self._there = list(actors)[:2]
        self._lines = lines
        self.dids: dict[str, str] = {}

    def run(self) -> None:
        """Everything, in its order."""
        organizations = self.join()
        recipient = next(iter(organizations[self._there].values()))
        with self._step("One agreement") as figures:
            agreement = self._agree(recipient, figures)
        with self._step("Suspended over there") as figures:
            figures.extend(self._suspend(agreement))
        with self._step("Released and fetched") as figures:
            entitlement = self._release(agreement, recipient, figures)
        with self._step("Cut off and healed") as figures:
            figures.extend(self._cut_off(agreement, entitlement))
        with self._step("Taken back") as figures:
            figures.extend(self._take_back(entitlement))
        with self._step("Counted together") as figures:
            self._count_together(organizations, figures)
        first, second = self._here, self._there
        with self._step("A message") as figures:
            figures.append(self._messages(first, second, 1))
        with self._step(f"{MANY} messages") as figures:
            figures.append(self._messages(second, first, MANY))
        with self._step("Nothing to say") as figures:
            figures.append(self._idle())

    def join(self) -> dict[str, dict[str, str]]:
        """The nodes and their organizations know each other; identifiers of the organizations by node and by key."""
        with self._step("Organizations") as figures:
            organizations = {key: actor("establish") for key, actor in self._actors.items()}
            figures += [f"{len(of)} in {key}" for key, of in organizations.items()]
        with self._step("The network") as figures:
            figures.extend(self._found_network())
        return organizations

    def _found_network(self) -> list[str]:
        """Three stewards, of whom two sign, as they do with ``entente node``: their keys are in this process alone, and for this run."""
        requests = {key: actor("listing_request") for key, actor in self._actors.items()}
        self.dids = {key: request["did"] for key, request in requests.items()}
        entries = [read_request(b64decode(request["request"])) for request in requests.values()]
        stewards = [new_key() for _ in range(3)]
        file = found_network([signing_public(seed) for seed in stewards], entries, now=datetime.now(UTC))
        for seed in stewards[:2]:
            file = add_signature(file, seed)
        signed = b64encode(write_network(file)).decode()
        try:
            known = [actor("take_list", signed=signed) for actor in self._actors.values()]
        except ActRefused as refused:
            if str(refused) != "federation.root_installed":
                raise
            raise CannotStart(
                "An earlier run broke off in this folder; remove it, or name another with --data."
            ) from None
        return [*self.dids.values(), "signed by 2 of 3 stewards", f"each knows {known[0]} other"]

    def _agree(self, recipient: str, figures: list[str]) -> str:
        here, there = self._actors[self._here], self._actors[self._there]
        begun = time.monotonic()
        agreement: str = here("offer_agreement", recipient=recipient)
        self.until(lambda: there("agreement_status", agreement=agreement) == "proposed", "the offer")
        figures.append(f"read over there after {time.monotonic() - begun:.1f} s")
        there("sign_agreement", agreement=agreement)
        self._until_both(agreement, "active")
        figures.append(f"from offer to active on both: {time.monotonic() - begun:.1f} s")
        return agreement

    def _suspend(self, agreement: str) -> list[str]:
        begun = time.monotonic()
        self._actors[self._there]("suspend_agreement", agreement=agreement)
        self._until_both(agreement, "suspended")
        stopped = time.monotonic() - begun
        begun = time.monotonic()
        self._actors[self._there]("resume_agreement", agreement=agreement)
        self._until_both(agreement, "active")
        return [f"stopped here after {stopped:.1f} s", f"active again after {time.monotonic() - begun:.1f} s"]

    def _release(self, agreement: str, recipient: str, figures: list[str]) -> str:
        here, there = self._actors[self._here], self._actors[self._there]
        released = here("release_contacts", agreement=agreement, recipient=recipient)
        entitlement: str = released["entitlement"]
        figures.append(f"{released['records']:,} records, smallest group {released['k']}")
        self.until(lambda: there("is_open", entitlement=entitlement), "the verified release")
        begun = time.monotonic()
        answer = there("fetch", entitlement=entitlement)
        if not answer.get("is_what_was_announced"):
            raise RuntimeError(f"the file was not fetched: {answer.get('refused', 'it is another')}")
        figures.append(
            f"{answer['bytes']:,} bytes fetched over there in {time.monotonic() - begun:.1f} s, as announced"
        )
        return entitlement

    def _cut_off(self, agreement: str, entitlement: str) -> list[str]:
        """The provider suspends while the other node hears nothing: nothing is passed on, and without word the lease ends it."""
        here, there = self._actors[self._here], self._actors[self._there]
        for line in self._lines:
            line.cut()
        try:
            here("suspend_agreement", agreement=agreement)
            figures = [f"cut: refused there: {there('fetch', entitlement=entitlement).get('refused')}"]
            figures.append(f"its page here: “{here('stop_in_words', entitlement=entitlement)}”")
            at_end = "open" if there("is_open_at_lease_end", entitlement=entitlement) else "closed"
            figures.append(f"there, by its own clock, at the end of its lease: {at_end}")
        finally:
            for line in self._lines:
                line.heal()
        begun = time.monotonic()
        self._until_both(agreement, "suspended")
        figures.append(f"healed: suspended there {time.monotonic() - begun:.1f} s after")
        here("resume_agreement", agreement=agreement)
        self._until_both(agreement, "active")
        return figures

    def _take_back(self, entitlement: str) -> list[str]:
        here, there = self._actors[self._here], self._actors[self._there]
        here("revoke", entitlement=entitlement)
        self.until(lambda: here("stopped_after", entitlement=entitlement) is not None, "the receipt of the end")
        refused = there("fetch", entitlement=entitlement).get("refused")
        return [
            f"the other node stopped {here('stopped_after', entitlement=entitlement):.2f} s after",
            f"refused there: {refused}",
            f"its page here: “{here('stop_in_words', entitlement=entitlement)}”",
        ]

    def _count_together(self, organizations: Mapping[str, Mapping[str, str]], figures: list[str]) -> None:
        """A provider on each node counts its own calls; an organization over there adds them up."""
        here, there = self._actors[self._here], self._actors[self._there]
        (provider, first), (asker, asking), (other, second) = [
            *organizations[self._here].items(),
            *list(organizations[self._there].items())[:2],
        ]
        agreement = here("offer_counting", roles={first: "provider", second: "provider", asking: "recipient"})
        self.until(lambda: there("agreement_status", agreement=agreement) == "proposed", "the offer")
        there("sign_counting", agreement=agreement)
        self._until_both(agreement, "active")
        begun = time.monotonic()
        count = there("ask_to_count", agreement=agreement, organization=asker)
        here.begin("contribute_counts", count=count, organization=provider, records=COUNTED)
        there.begin("contribute_counts", count=count, organization=other, records=COUNTED)
        here.answer()
        there.answer()
        self.until(lambda: there("contributed", count=count) == 2, "both contributions")
        shown: dict[str, Any] = {}

        def is_added_up() -> bool:
            shown.update(there("joint_table", count=count, organization=asker, records=COUNTED))
            return bool(shown)

        self.until(is_added_up, "the joint table")
        figures += [
            f"2 × {COUNTED:,} calls, asked, counted, reviewed, released and added up in {time.monotonic() - begun:.1f} s",
            f"{shown['total']:,} in all: {shown['exact']} of {shown['rows']} sums exact, {shown['outside']} beside the truth",
            f"the others known within {shown['widest']:.0f} at most, {shown['pooled']} small places pooled",
        ]

    def _until_both(self, agreement: str, status: str) -> None:
        for key in (self._here, self._there):
            self.until(
                lambda key=key: self._actors[key]("agreement_status", agreement=agreement) == status,  # type: ignore[misc]
                f"{status} on {key}",
            )

    def _messages(self, sender: str, recipient: str, count: int) -> str:
        before = self._cpu()
        threads = self._actors[sender]("ping", to=self.dids[recipient], count=count)
        self.until(lambda: self._actors[sender]("sent", threads=threads)["settled"] == count, "the receipts")
        out, into = self._actors[sender]("sent", threads=threads), self._actors[recipient]("received", threads=threads)
        spent = (self._cpu() - before) / count * 1000
        rate = (
            f"{count / into['seconds']:.0f} a second verified and applied · {spent:.0f} ms of a core each, at both · "
            if count > 1
            else ""
        )
        applied = out["outcomes"].get("applied", 0)
        return f"{rate}{out['seconds']:.2f} s from act to last receipt · {applied} applied"

    def _idle(self) -> str:
        before = self._cpu()
        time.sleep(IDLE_SECONDS)
        share = (self._cpu() - before) / IDLE_SECONDS / len(self._actors)
        return f"{share:.1%} of a core for the web process and all workers of a node, over {IDLE_SECONDS} s"

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for what the nodes do by themselves."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            self._look()
            if time.monotonic() > deadline:
                raise RuntimeError(f"never came: {what}")
            time.sleep(0.1)
