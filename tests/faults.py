"""Faults on demand: a process that dies at a point, and a proxy before the store that answers wrongly."""

from __future__ import annotations

import contextlib
import http.client
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

DIED = 137
STRANGE = ("html", "redirect", "huge", "trickle")
PROCESSES = (
    "web", "worker", "two workers", "database", "object store", "key store", "full disk", "clock", "duplicate jobs", "restored backup",
)  # fmt: skip
"""What faults are struck on, in the order of ``docs/security/faults.md``."""
JOB: Any = SimpleNamespace(job=SimpleNamespace(id=None, attempts=0, task_name="a test's own"))
"""The context of a job that no queue knows: what it does is fenced by nothing."""


@dataclass(frozen=True)
class Struck:
    """What a test strikes, and at how many points; ``points``: 0 where each case of the test is one."""

    process: str
    what: str
    points: int = 0


def struck[Test: Callable[..., Any]](process: str, what: str, *, points: int = 0) -> Callable[[Test], Test]:
    """Declare that a test strikes a fault: it then stands in the matrix (``tests/fault_matrix.py``)."""
    if process not in PROCESSES:
        raise ValueError(process)

    def declare(test: Test) -> Test:
        declared = (*getattr(test, "fault_points", ()), Struck(process, what, points))
        test.fault_points = declared  # type: ignore[attr-defined]
        return test

    return declare


@dataclass(frozen=True)
class Point:
    """Where a process dies: at the ``nth`` call of a function or step of a generator, before it begins or after it ended."""

    where: str
    when: str = "before"
    nth: int = 1

    def __str__(self) -> str:
        return f"{self.when} {self.where.rpartition('.')[2]} {self.nth}"


def dies_at(point: Point, act: Callable[[], object]) -> bool:
    """Run ``act`` in a forked process that the kernel ends at ``point``, as kill -9 would; whether it got there.

    Nothing is cleaned up: neither ``finally`` nor exit stacks run. Its transaction ends with its connection.
    """
    from django.db import connections

    connections.close_all()
    child = os.fork()
    if child == 0:
        try:
            _begin_anew()
            _arm(point)
            act()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == DIED


def _begin_anew() -> None:
    """Sockets of the parent are its own."""
    from entente.vault.s3 import client

    client._clients.clear()


def _arm(point: Point) -> None:
    module, _, name = point.where.rpartition(".")
    try:
        owner: Any = import_module(module)
    except ModuleNotFoundError:  # a method
        outer, _, inner = module.rpartition(".")
        owner = getattr(import_module(outer), inner)
    original, calls = getattr(owner, name), [0]

    def die(now: str) -> None:
        calls[0] += now == "before"
        if point.when == now and calls[0] == point.nth:
            os._exit(DIED)

    def armed(*args: Any, **kwargs: Any) -> Any:
        if point.when == "step":
            return _steps(original(*args, **kwargs), point.nth)
        die("before")
        answer = original(*args, **kwargs)
        die("after")
        return answer

    setattr(owner, name, armed)


def _steps(steps: Iterator[Any], nth: int) -> Iterator[Any]:
    for number, step in enumerate(steps, 1):
        if number == nth:
            os._exit(DIED)
        yield step


@dataclass
class Fault:
    """What the proxy does to the ``nth`` request of a method whose address holds ``part``; to every one where ``nth`` is 0."""

    kind: str
    method: str
    nth: int = 1
    part: str = ""
    struck: bool = False


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Proxy

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kind = self.server.kind_for(self.command, self.path)
        if kind == "reset":
            return self._drop()
        if kind == "500":
            return self._answer(
                500, [("Content-Type", "application/xml")], b"<Error><Code>InternalError</Code></Error>"
            )
        if kind == "timeout":
            self.server.released.wait(30)
            return self._drop()
        if kind in STRANGE:
            return self._answer_strangely(kind)
        if kind == "late":
            self.server.released.wait(2)
        if kind == "double":
            self._ask(body)
        status, headers, content = self._ask(body)
        if kind == "lost":  # it was done, and nobody hears of it
            return self._drop()
        return self._answer(status, headers, content, kind)

    def _ask(self, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        upstream = http.client.HTTPConnection(self.server.host, self.server.upstream_port, timeout=30)
        upstream.request(self.command, self.path, body, dict(self.headers.items()))
        answer = upstream.getresponse()
        content, headers = answer.read(), answer.getheaders()
        upstream.close()
        return answer.status, headers, content

    def _answer_strangely(self, kind: str) -> None:
        """As no node answers."""
        if kind == "html":
            return self._answer(200, [("Content-Type", "text/html")], b"<!doctype html><title>Welcome</title>")
        if kind == "redirect":
            return self._answer(302, [("Location", self.server.address)], b"")
        self.close_connection = True
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        with contextlib.suppress(OSError):  # whoever asked hangs up
            if kind == "huge":
                self.wfile.write(head + f"Content-Length: {5 * 2**30}\r\n\r\n".encode())
                while not self.server.released.is_set():
                    self.wfile.write(bytes(2**16))
            for byte in head * 100:  # a byte a second
                self.wfile.write(bytes([byte]))
                if self.server.released.wait(1):
                    break
        return None

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_any  # noqa: N815 # the base's names

    def _answer(self, status: int, headers: list[tuple[str, str]], content: bytes, kind: str = "") -> None:
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("transfer-encoding", "content-length", "connection"):
                self.send_header(name, value)
        told = {name.lower(): value for name, value in headers}
        length = told.get("content-length") if self.command == "HEAD" else None
        self.send_header("Content-Length", length or str(len(content)))
        self.end_headers()
        if kind == "partial":
            self.wfile.write(content[: len(content) // 2])
            return self._drop()
        if kind == "slow":
            for byte in content:
                self.wfile.write(bytes([byte]))
        elif self.command != "HEAD":
            self.wfile.write(content)
        return None

    def _drop(self) -> None:
        self.close_connection = True
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # the name is the base's
        """Nothing: a test's own proxy."""


class Proxy(ThreadingHTTPServer):
    """A proxy on loopback before an S3 server or a node: it passes requests on, and strikes one."""

    daemon_threads = True

    def __init__(self, upstream: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        parts = urlsplit(upstream)
        self.host, self.upstream_port = str(parts.hostname), int(parts.port or 80)
        self.fault: Fault | None = None
        self.released = threading.Event()
        self._seen = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever asked hung up: that is what some tests are about."""

    def strike(self, fault: Fault | None) -> None:
        """From now on, this fault; none with ``None``."""
        self.fault, self._seen = fault, 0

    def kind_for(self, method: str, path: str) -> str:
        fault = self.fault
        if fault is None or fault.method != method or fault.part not in path:
            return ""
        self._seen += 1
        if fault.nth and self._seen != fault.nth:
            return ""
        fault.struck = True
        return fault.kind


@contextmanager
def proxied(settings: Any, monkeypatch: Any) -> Iterator[Proxy]:
    """The node's store behind a proxy, asked once and for a moment only."""
    from entente.vault.s3 import client

    proxy = Proxy(settings.S3_ENDPOINT)
    threading.Thread(target=proxy.serve_forever, daemon=True).start()
    monkeypatch.setattr(client, "ATTEMPTS", 1)
    monkeypatch.setattr(client, "READ_SECONDS", 0.5)
    settings.S3_ENDPOINT = proxy.address
    try:
        yield proxy
    finally:
        proxy.released.set()
        proxy.shutdown()
        proxy.server_close()
