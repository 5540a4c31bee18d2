"""The proxy of docs/operating.md, in front of a server that notes what reaches it: ``python -m tests.contracts.behind_a_proxy`` (needs nginx).

Prints what was seen; ends with 1 where the configuration of the guide does not do what the guide says of it.
"""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PIECE: Final = bytes(2**20)
PIECES: Final = 64
SECRET: Final = "a-one-time-link"


class Server(ThreadingHTTPServer):
    """What stands behind the proxy. ``begun`` is set when the first of a body is here; ``headers``: of the last request."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.begun = threading.Event()
        self.received = 0
        self.headers: dict[str, str] = {}


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        left = int(self.headers["Content-Length"])
        while left and (piece := self.rfile.read(min(left, len(PIECE)))):
            left -= len(piece)
            self.server.received += len(piece)
            self.server.begun.set()
        self._answer()

    def _answer(self) -> None:
        self.server.headers = {name.lower(): value for name, value in self.headers.items()}
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing: what counts is printed at the end."""


def main() -> int:
    """Each sentence of the guide, tried."""
    if shutil.which("nginx") is None:
        print("nginx is not installed (Debian: apt-get install nginx-light).", file=sys.stderr)
        return 1
    server = Server()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    folder = Path(tempfile.mkdtemp(prefix="entente-proxy-"))
    folder.chmod(0o711)  # where nginx is started by root, its workers are somebody else
    try:
        with proxied(server.server_address[1], folder) as port:
            early = upload(server, port)
            for path in (f"/en/hand-in/{SECRET}/", f"/fr/ask/follow/{SECRET}/", "/en/explore/"):
                get(port, path)
            log = (folder / "access.log").read_text()
    finally:
        server.shutdown()
        shutil.rmtree(folder)
    seen = {
        "the first of a body is here before the rest is sent": early,
        f"a body of {PIECES} MiB passes": server.received == PIECES * len(PIECE),
        "the host is the one that was asked for": server.headers.get("host") == "entente.example",
        "the scheme is the proxy's own, whatever the client says": server.headers.get("x-forwarded-proto") == "http",
        "the reader's address comes last": server.headers.get("x-forwarded-for", "").endswith("127.0.0.1"),
        "addresses that are keys are in no log": SECRET not in log,
        "other addresses are": "/en/explore/" in log,
    }
    for sentence, held in seen.items():
        print(f"{'yes' if held else 'NO '}  {sentence}")
    return 0 if all(seen.values()) else 1


@contextmanager
def proxied(upstream: int, folder: Path) -> Iterator[int]:
    """nginx with the block of the guide, on a free port."""
    guide = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    found = re.search(r"```nginx\n(.*?)```", guide, flags=re.DOTALL)
    assert found is not None  # the guide shows how a proxy is set up
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    block = found[1].replace("127.0.0.1:8000", f"127.0.0.1:{upstream}")
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in kinds)
    settings = folder / "nginx.conf"
    settings.write_text(
        f"daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}}\n"
        f"http {{ access_log {folder}/access.log; {temporary}\nserver {{ listen 127.0.0.1:{port};\n{block}}} }}\n"
    )
    process = subprocess.Popen(["nginx", "-c", str(settings), "-e", f"{folder}/error.log"])
    try:
        while process.poll() is None and not _answers(port):
            time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait()


def upload(server: Server, port: int) -> bool:
    """Whether the server had some of the body while the rest was not sent: a proxy that buffers would have kept it, on its disk."""
    head = f"POST /en/datasets/1/upload/ HTTP/1.1\r\nHost: entente.example\r\nContent-Length: {PIECES * len(PIECE)}\r\n\r\n"
    with closing(socket.create_connection(("127.0.0.1", port))) as connection:
        connection.sendall(head.encode() + PIECE)
        early = server.begun.wait(10)
        for _ in range(PIECES - 1):
            connection.sendall(PIECE)
        connection.recv(4096)
    return early


def get(port: int, path: str) -> None:
    """One request, as a client that lies about its scheme."""
    said = f"GET {path} HTTP/1.1\r\nHost: entente.example\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n"
    with closing(socket.create_connection(("127.0.0.1", port))) as connection:
        connection.sendall(said.encode())
        while connection.recv(4096):
            pass


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
