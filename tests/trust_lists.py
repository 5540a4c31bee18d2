"""A network of nodes and its stewards, played by a test: lists that are right, and lists that are not; and a node that serves them."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from entente.core.ids import uuid7
from entente.federation.trust import ceremony
from entente.federation.trust.ceremony import Changes, NetworkFile
from entente.federation.trust.client import PATH, TrustList, verified
from entente.federation.trust.entries import ListedOrganization, ListedOrganizationKey, NodeEntry, write_entry
from entente.federation.trust.publication import renewed
from entente.federation.trust.signing import written
from entente.proof.key_history import KnownKey
from entente.vault import sealing

ADDRESS = "https://ns.entente.example"


def organization(**changed: Any) -> ListedOrganization:
    """An organization of another node."""
    signing, (_, public) = sealing.new_key(), sealing.new_key_pair()
    values: dict[str, Any] = {
        "id": uuid7(),
        "kind": "region_211",
        "name_en": "211 Maple Test East",
        "name_fr": "211 Érable Essai Est",
        "jurisdiction": "CA-NS",
        "keys": (ListedOrganizationKey(uuid7(), 1, sealing.signing_public(signing), public),),
    }
    return ListedOrganization(**{**values, **changed})


@dataclass
class ListedNode:
    """A node with its key, and what it asks to be listed as."""

    address: str = ADDRESS
    name: str = "Nova Scotia"
    node_id: uuid.UUID = field(default_factory=uuid7)
    seed: bytes = field(default_factory=sealing.new_key)
    organizations: tuple[ListedOrganization, ...] = field(default_factory=lambda: (organization(),))

    @property
    def entry(self) -> NodeEntry:
        keys = (KnownKey(sealing.signing_public(self.seed)),)
        return NodeEntry(self.node_id, self.name, self.address, keys, self.organizations, date(2026, 11, 29))


@dataclass
class Network:
    """Three stewards of whom two sign, and what they have signed so far."""

    file: NetworkFile
    seeds: list[bytes]

    @classmethod
    def of(cls, *nodes: ListedNode, now: datetime | None = None) -> Network:
        seeds = [sealing.new_key() for _ in range(3)]
        publics = [sealing.signing_public(seed) for seed in seeds]
        network = cls(
            ceremony.found_network(publics, [node.entry for node in nodes], now=now or datetime.now(UTC)), seeds
        )
        network.sign(0, 1)
        return network

    def sign(self, *stewards: int) -> None:
        for steward in stewards:
            self.file = ceremony.add_signature(self.file, self.seeds[steward])

    def change(self, *, by: tuple[int, ...] = (0, 1), now: datetime | None = None, **changes: Any) -> None:
        self.file = ceremony.change(self.file, Changes(**changes), now=now or datetime.now(UTC))
        self.sign(*by)

    @property
    def anchor(self) -> TrustList:
        """What a node knows that was given the first root by hand."""
        return TrustList((written(self.file.roots[0]),))

    def files(self, by: bytes, *, now: datetime | None = None, before: TrustList | None = None) -> dict[str, bytes]:
        """The files that a node serves, with a snapshot and timestamp by its key."""
        listed = replace(
            before or self.anchor,
            roots=tuple(written(root) for root in self.file.roots),
            targets=written(self.file.listed),
            entries=tuple(write_entry(entry) for entry in self.file.nodes),
        )
        return renewed(listed, seed=by, now=now or datetime.now(UTC))

    def list(self, by: bytes, *, now: datetime | None = None) -> TrustList:
        """The list as a client verified it."""
        return verified(self.anchor, answering(self.files(by, now=now)))


def answering(files: Mapping[str, bytes]) -> Callable[[str], tuple[int, bytes]]:
    """Files as a node answers them."""
    return lambda path: (200, files[name]) if (name := path.removeprefix(PATH)) in files else (404, b"")


def fresh_list(*nodes: ListedNode) -> Network:
    """A list in the database as if it had just been verified: what waits for a fresh network goes on."""
    from django.utils import timezone

    from entente.federation.models import TrustMetadata
    from entente.federation.tasks.trust import take

    nodes = nodes or (ListedNode(),)
    network = Network.of(*nodes)
    TrustMetadata.objects.create(role="root", version=1, raw=network.anchor.roots[0], stored_at=timezone.now())
    take(network.list(nodes[0].seed), now=timezone.now())
    return network


def confirmed_list() -> None:
    """A list whose time is not over, of which nothing was applied: a test writes the nodes that it needs itself."""
    from django.utils import timezone

    from entente.federation.models import TrustMetadata

    node = ListedNode()
    network = Network.of(node)
    verified_list = network.list(node.seed)
    raws = {
        "root": verified_list.roots[0],
        "timestamp": verified_list.timestamp,
        "snapshot": verified_list.snapshot,
        "targets": verified_list.targets,
    }
    for role, raw in raws.items():
        TrustMetadata.objects.create(role=role, version=1, raw=raw, stored_at=timezone.now())


class ListServer(ThreadingHTTPServer):
    """A node's door on this machine; ``answer`` decides what it says, by path."""

    daemon_threads = True
    answer: Callable[[str], tuple[int, dict[str, str], Iterator[bytes]]]
    paths: list[str]

    @property
    def address(self) -> str:
        return f"http://ns.localhost:{self.server_address[1]}"

    def serve(self, files: Mapping[str, bytes]) -> None:
        ask = answering(files)
        self.answer = lambda path: (ask(path)[0], {}, iter((ask(path)[1],)))


class _Door(BaseHTTPRequestHandler):
    server: ListServer

    def do_GET(self) -> None:
        self.server.paths.append(self.path)
        status, headers, pieces = self.server.answer(self.path)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            for piece in pieces:
                self.wfile.write(piece)
        except OSError:
            pass

    def log_message(self, *args: Any) -> None:
        """Silent."""


@contextmanager
def list_server() -> Iterator[ListServer]:
    """A server that answers nothing yet."""
    server = ListServer(("127.0.0.1", 0), _Door)
    server.answer, server.paths = (lambda path: (404, {}, iter(()))), []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


LONG_AGO = timedelta(days=2)
