"""Two nodes in network namespaces of the kernel: addresses, names and certificates of their own, and a line that is taken down instead of closed."""

from __future__ import annotations

import argparse
import re
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPException, HTTPSConnection
from io import StringIO
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import pytest
from rich.console import Console

from entente.local.node import LocalNode
from entente.local.services import LocalServices
from entente.local.supervisor import Supervisor, web_command
from tests.certificates import Authority
from tests.release.namespaces import ADDRESSES, HERE, Namespace, host_of, namespaces
from tools.local.acting import Actor
from tools.local.demo import MANAGE
from tools.local.line import Line
from tools.local.network import Cuttable, NetworkDemo, environment_of, worker_command

pytestmark = pytest.mark.release

READY_WITHIN: Final = 180


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
def apart() -> Iterator[dict[str, Namespace]]:
    with namespaces() as networks:
        yield networks


def test_two_nodes_with_addresses_and_certificates_of_their_own_are_cut_off_and_healed(
    apart: dict[str, Namespace], data: Path, tmp_path: Path
) -> None:
    printed = StringIO()
    arguments: Any = argparse.Namespace(once=True, rows=None, nodes=2, data=data, port=443, practice="")
    console = Console(file=printed, width=200)

    code = ApartDemo(arguments, console, Authority(tmp_path), apart).run()

    shown = printed.getvalue()
    print(shown)
    assert code == 0, shown
    assert "did:web:bc.entente.example" in shown
    assert re.search(r"from offer to active on both: \d", shown)
    assert re.search(r"bytes fetched over there in .* as announced", shown)
    assert re.search(r"cut: refused there: federation\.(unreachable|slow)", shown)
    assert re.search(r"healed: suspended there \d", shown)
    assert "refused there: entitlement.revoked" in shown
