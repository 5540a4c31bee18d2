"""The workers of one node on two machines, each in a network of its own, with the database on a third one: what happens to work when one is cut off."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import pytest

from entente.local.node import LocalNode
from entente.local.processes import Child
from entente.local.services import LocalServices
from tests.release.namespaces import HERE, Namespace, namespaces
from tools.local.acting import Actor
from tools.local.demo import MANAGE
from tools.local.installation import ROOT
from tools.local.line import Line
from tools.local.network import MIGRATE, environment_of

pytestmark = pytest.mark.release

ROWS: Final = 12_000
PATIENCE: Final = 240
SILENT_AFTER: Final = 100
"""Seconds within which the database must have ended a session of a machine that fell silent; without a setting it takes hours."""
HOLD: Final = """\
import os, sys, threading, psycopg
connection = psycopg.connect(os.environ["ENTENTE_DATABASE_URL"])
connection.execute("SELECT 1 FROM catalogue_dataset WHERE id = %s FOR UPDATE", [sys.argv[1]])
print("held", flush=True)
threading.Event().wait()
"""


class Machine:
    """Workers in a network of their own: the database and the store are on another machine, the key store on a shared volume."""

    def __init__(self, services: LocalServices, node: LocalNode, network: Namespace) -> None:
        self.services, self.node, self.network = services, node, network
        self.children: list[Child] = []

    @property
    def environment(self) -> dict[str, str]:
        own = environment_of(self.node, "http://bc.localhost")
        password = urlsplit(own["ENTENTE_DATABASE_URL"]).netloc.rpartition("@")[0]
        return own | {"ENTENTE_DATABASE_URL": f"postgresql://{password}@{HERE}:5432/{self.node.database}"}

    def start(self) -> None:
        """The way to the store, and two workers: of runs, and of what the clock sets in motion."""
        store = urlsplit(self.node.environment()["ENTENTE_S3_ENDPOINT"]).port
        way = f"import threading; from tools.local.line import Line; Line({store}, {store}, to_host={HERE!r}); threading.Event().wait()"
        self._run("store", sys.executable, "-c", way)
        for pool in ("runs", "urgent"):
            self._run(pool, *MANAGE, "work", pool, "--fetch-job-polling-interval", "1")

    def hold(self, dataset: str) -> subprocess.Popen[str]:
        """A session that keeps a row."""
        command = [*self.network.within, sys.executable, "-c", HOLD, dataset]
        held = subprocess.Popen(command, env=self.environment, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert held.stdout is not None
        assert held.stdout.readline() == "held\n"
        return held

    def stop(self) -> None:
        self.services.family.stop(self.children, within=10)
        self.children = []

    def _run(self, name: str, *command: str) -> None:
        child = self.services.family.start(
            f"{self.network.key}-{name}", [*self.network.within, *command], env=self.environment, cwd=ROOT
        )
        self.children.append(child)


@contextmanager
def one_node(data: Path) -> Iterator[tuple[LocalServices, LocalNode]]:
    """Its database listens to the networks of this machine."""
    services = LocalServices(data, nodes={"bc": "British Columbia"}, node_name="Template")
    services.postgres.address = HERE
    with services:
        node = services.nodes["bc"]
        for each, is_ready in ((services.node, True), (node, False)):
            is_ready or node.create()
            subprocess.run(
                [*MIGRATE, "--noinput", "-v", "0"],
                env=each.owner_environment(),
                cwd=ROOT,
                check=True,
                capture_output=True,
            )
        store = urlsplit(node.environment()["ENTENTE_S3_ENDPOINT"]).port or 0
        Line(store, store, host=HERE, to_host="127.0.0.1")
        yield services, node


def until(holds: Callable[[], Any], what: str, *, within: float = PATIENCE) -> float:
    """Seconds that it took."""
    begun = time.monotonic()
    while not holds():
        assert time.monotonic() - begun < within, what
        threading.Event().wait(0.2)
    return time.monotonic() - begun


def is_done(people: Actor, dataset: str) -> bool:
    """One run, which waits for a person."""
    return [status for status, *_ in people("where", dataset=dataset)] == ["awaiting_recipe"]


@pytest.fixture
def machines(data: Path) -> Iterator[tuple[Machine, Machine, Actor]]:
    """Two machines on which nothing runs yet, and the people of their node, who need workers to be established."""
    with namespaces() as networks, one_node(data) as (services, node):
        first, second = (Machine(services, node, network) for network in networks.values())
        environment = environment_of(node, "http://bc.localhost")
        people = Actor(services.family, "people", environment, modules=["tests.release.machine_acts"])
        try:
            yield first, second, people
        finally:
            people.stop()
            first.stop()
            second.stop()


def test_machine_that_is_cut_off_at_work_loses_nothing_and_does_nothing_twice(
    machines: tuple[Machine, Machine, Actor],
) -> None:
    first, second, people = machines
    first.start()
    people("establish")
    dataset = people("bring", rows=ROWS)
    until(lambda: any(step == "detecting" for _, step, _ in people("where", dataset=dataset)), "its work begins")

    first.network.cut()
    second.start()
    took = until(lambda: is_done(people, dataset), "the other machine's work")
    print(f"taken over and ended in {took:.1f} s")

    first.network.heal()
    other = people("bring", rows=100)
    until(lambda: is_done(people, other), "work for either of them")
    assert is_done(people, dataset)
    assert people("left") == {"tables": 2, "failed": 0}


def test_locks_of_a_machine_that_was_cut_off_end_with_its_silence(machines: tuple[Machine, Machine, Actor]) -> None:
    cut, other, people = machines
    other.start()
    people("establish")
    dataset = people("bring", rows=100)
    until(lambda: is_done(people, dataset), "no worker has the row")
    holder = cut.hold(dataset)
    assert not people("lock", dataset=dataset)

    cut.network.cut()
    took = until(lambda: people("lock", dataset=dataset), "its lock ends", within=SILENT_AFTER)
    print(f"its lock ended after {took:.1f} s")
    holder.kill()
    holder.wait()
