"""Two nodes in network namespaces of the kernel: addresses, names and certificates of their own, and a line that is taken down instead of closed.

It needs the rights of root (``ip netns``); where they are missing it says so.
"""

from __future__ import annotations

import argparse
import os
import re
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from http.client import HTTPException, HTTPSConnection
from io import StringIO
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import pytest
from rich.console import Console

from tests.certificates import Authority
from tools.local.acting import Actor
from tools.local.demo import MANAGE, web_command
from tools.local.line import Line
from tools.local.network import Cuttable, NetworkDemo, environment_of, worker_command
from tools.local.node import LocalNode
from tools.local.services import LocalServices
from tools.local.supervisor import Supervisor

pytestmark = pytest.mark.release

ADDRESSES: Final = {
    "bc": "44.0.0.2",
    "ns": "44.0.0.3",
}  # public ones, that lead nowhere but to a bridge of this machine
HERE: Final = "44.0.0.1"
READY_WITHIN: Final = 180


class Namespace:
    """The network of one node: an address, the names of all nodes, and a way to the others that can be taken down."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.name, self._link = f"entente-{key}-{os.getpid()}", f"ve{key}{os.getpid()}"[:15]
        ip("netns", "add", self.name)
        ip("link", "add", self._link, "type", "veth", "peer", "name", "eth0", "netns", self.name)
        ip("link", "set", self._link, "master", bridge(), "up")
        ip("-n", self.name, "addr", "add", f"{ADDRESSES[key]}/24", "dev", "eth0")
        for device in ("lo", "eth0"):
            ip("-n", self.name, "link", "set", device, "up")
        self._hosts = Path("/etc/netns") / self.name
        self._hosts.mkdir(parents=True)
        names = [f"{address} {host_of(other)}" for other, address in ADDRESSES.items()]
        (self._hosts / "hosts").write_text("\n".join(["127.0.0.1 localhost", *names, ""]))

    @property
    def within(self) -> list[str]:
        """What a command is started with, to run here."""
        return ["ip", "netns", "exec", self.name]

    def cut(self) -> None:
        ip("link", "set", self._link, "down")

    def heal(self) -> None:
        ip("link", "set", self._link, "up")

    def remove(self) -> None:
        for file in self._hosts.iterdir():
            file.unlink()
        self._hosts.rmdir()
        with suppress(subprocess.CalledProcessError):
            ip("netns", "del", self.name)


class ApartDemo(NetworkDemo):
    """The demonstration of two nodes, each in its namespace and behind TLS."""

    def __init__(
        self, arguments: argparse.Namespace, console: Console, authority: Authority, namespaces: dict[str, Namespace]
    ) -> None:
        super().__init__(arguments, console)
        self._authority, self._namespaces = authority, namespaces

    def _require_ports(self) -> None:
        """Each node has all ports of its address."""

    def _address(self, key: str) -> str:
        return f"https://{host_of(key)}"

    def _environment(self, node: LocalNode, *, worker: bool = True) -> dict[str, str]:
        own = environment_of(node, self._address(node.key), worker=worker)
        del own["ENTENTE_WEBHOOKS_TO_THIS_MACHINE"]  # as on every real node
        return own | {"SSL_CERT_FILE": str(self._authority.root)}

    def _start(self, supervisor: Supervisor, node: LocalNode) -> Cuttable:
        namespace, key = self._namespaces[node.key], node.key
        store = urlsplit(node.environment()["ENTENTE_S3_ENDPOINT"]).port
        if not self._lines:
            Line(store or 0, store or 0, host=HERE, to_host="127.0.0.1")
        passing = f"import threading; from tools.local.line import Line; Line({store}, {store}, to_host={HERE!r}); threading.Event().wait()"
        supervisor.keep(f"store-{key}", [*namespace.within, sys.executable, "-c", passing], self._environment(node))
        supervisor.keep(f"worker-{key}", [*namespace.within, *worker_command(key)], self._environment(node))
        sequencer = [*namespace.within, *MANAGE, "sequence_events"]
        supervisor.keep(f"sequencer-{key}", sequencer, node.sealer_environment())
        certificate = str(self._authority.issue(host_of(key)))
        web = [*web_command(443, workers=1), "--certfile", certificate, "--keyfile", certificate]
        web[web.index("--bind") + 1] = f"{ADDRESSES[key]}:443"
        supervisor.keep(f"web-{key}", [*namespace.within, *web], self._environment(node, worker=False))
        self._wait_for(key, supervisor.look)
        return namespace

    def _wait_for(self, key: str, look: Callable[[], None]) -> None:
        deadline = time.monotonic() + READY_WITHIN
        while not is_ready(key, self._authority.root):
            look()
            assert time.monotonic() < deadline, f"{key} does not answer"
            threading.Event().wait(0.5)

    @contextmanager
    def _actors(self, services: LocalServices, *, modules: Sequence[str] = ()) -> Iterator[dict[str, Actor]]:
        actors = {
            key: Actor(
                services.family,
                key,
                self._environment(node),
                modules=modules,
                within=self._namespaces[key].within,
            )
            for key, node in services.nodes.items()
        }
        try:
            yield actors
        finally:
            for actor in actors.values():
                actor.stop()


def host_of(key: str) -> str:
    return f"{key}.entente.example"


def bridge() -> str:
    return f"br{os.getpid()}"


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)


def is_ready(key: str, root: Path) -> bool:
    """Whether the node answers at its address with a certificate of its name."""
    context = ssl.create_default_context(cafile=str(root))
    connection = HTTPSConnection(host_of(key), timeout=5, context=context)
    try:
        plain = socket.create_connection((ADDRESSES[key], 443), 5)
        connection.sock = context.wrap_socket(plain, server_hostname=host_of(key))
        connection.request("GET", "/health/")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


@pytest.fixture
def namespaces() -> Iterator[dict[str, Namespace]]:
    try:
        ip("link", "add", bridge(), "type", "bridge")
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"network namespaces need the rights of root and the program ip: {error}")
    made: dict[str, Namespace] = {}
    try:
        ip("addr", "add", f"{HERE}/24", "dev", bridge())
        ip("link", "set", bridge(), "up")
        for key in ADDRESSES:
            made[key] = Namespace(key)
        yield made
    finally:
        for namespace in made.values():
            namespace.remove()
        ip("link", "del", bridge())


def test_two_nodes_with_addresses_and_certificates_of_their_own_are_cut_off_and_healed(
    namespaces: dict[str, Namespace], data: Path, tmp_path: Path
) -> None:
    printed = StringIO()
    arguments: Any = argparse.Namespace(once=True, rows=None, nodes=2, data=data, port=443, practice="")
    console = Console(file=printed, width=200)

    code = ApartDemo(arguments, console, Authority(tmp_path), namespaces).run()

    shown = printed.getvalue()
    print(shown)
    assert code == 0, shown
    assert "did:web:bc.entente.example" in shown
    assert re.search(r"from offer to active on both: \d", shown)
    assert re.search(r"bytes fetched over there in .* as announced", shown)
    assert re.search(r"cut: refused there: federation\.(unreachable|slow)", shown)
    assert re.search(r"healed: suspended there \d", shown)
    assert "refused there: entitlement.revoked" in shown
