"""A provider's node for files, played by a test: it hands out a release that was really made, or does to it what the test wants."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

STREAM: Final = 64 * 2**20  # more than any release of a test has


class ProviderFiles(BaseHTTPRequestHandler):
    """``served`` says what it hands out, ``conduct`` how, ``asked`` for what it was asked; ``meanwhile`` is called in mid-file."""

    served: dict[str, bytes]
    asked: list[str]
    conduct: str = "honest"
    meanwhile: Callable[[], object] | None = None
    address: str
    ends: threading.Event

    def do_GET(self) -> None:
        name = self.path.rsplit("/", 1)[1]
        self.asked.append(name)
        content = self.served.get(name)
        if self.conduct == "away" or content is None:
            return self._answer(503 if content else 404, b'{"code":"delivery.file_missing"}')
        if self.conduct == "honest" or name != "data.csv":
            return self._answer(200, content)
        other = getattr(self, f"_{self.conduct}")
        other(content)
        return None

    def _answer(self, status: int, content: bytes, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        for header, value in headers.items():
            self.send_header(header, value)
        self.end_headers()
        self.wfile.write(content)

    def _other(self, content: bytes) -> None:
        self._answer(200, content[:-1] + bytes([content[-1] ^ 1]))

    def _short(self, content: bytes) -> None:
        self._answer(200, content[:-40])

    def _html(self, content: bytes) -> None:
        self._answer(200, b"<!doctype html><title>Sign in</title>", **{"Content-Type": "text/html"})

    def _redirect(self, content: bytes) -> None:
        self._answer(302, b"", Location="http://169.254.169.254/latest/meta-data/")

    def _refuse(self, content: bytes) -> None:
        self._answer(403, b'{"code":"entitlement.revoked"}')

    def _huge(self, content: bytes) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(content)
        try:
            for _ in range(STREAM // 2**16):
                self.wfile.write(b"0" * 2**16)
        except OSError:
            pass

    def _slow(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        try:
            for place in range(len(content)):
                self.wfile.write(content[place : place + 1])
                self.wfile.flush()
                if self.ends.wait(0.02):
                    return
        except OSError:
            pass

    def _withdrawing(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[:100])
        if self.meanwhile is not None:
            type(self).meanwhile, act = None, self.meanwhile
            act()
        self.wfile.write(content[100:])

    def log_message(self, *_: Any) -> None: ...


@contextmanager
def provider_files() -> Iterator[type[ProviderFiles]]:
    """A server of such files, below ``localhost``."""
    handler = type("Handler", (ProviderFiles,), {"served": {}, "asked": [], "ends": threading.Event()})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    handler.address = f"http://ns.localhost:{server.server_port}"
    try:
        yield handler
    finally:
        handler.ends.set()
        server.shutdown()


__all__ = ["ProviderFiles", "provider_files"]
