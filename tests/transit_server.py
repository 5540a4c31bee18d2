"""The transit engine of an OpenBao or Vault server, as far as its API documents the endpoints that are used; it forgets all at its end."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

from entente.core.errors import Failed
from entente.vault import sealing

TOKEN = "s.an-invented-token"


class Engine:
    """Keys by name, each with its versions; ``sealed``: the server answers 503 to everything."""

    def __init__(self) -> None:
        self.keys: dict[str, list[bytes]] = {"entente": [sealing.new_key()]}
        self.least: dict[str, int] = {}
        self.sealed = False
        self.asked: list[str] = []
        self.url = ""

    def answer(self, method: str, path: str, content: dict[str, Any]) -> tuple[int, dict[str, Any] | None]:
        """Status and data."""
        self.asked.append(f"{method} {path}")
        steps = path.split("/")[3:]  # "", "v1", mount
        verb, name = steps[0], steps[1]
        versions = self.keys.get(name)
        if verb == "keys" and versions is not None:
            if steps[2:] == ["rotate"]:
                versions.append(sealing.new_key())
                return 204, None
            numbers = {str(number): 1_700_000_000 for number in range(1, len(versions) + 1)}
            least = self.least.get(name, 1)
            return 200, {"latest_version": len(versions), "min_decryption_version": least, "keys": numbers}
        if versions is None:
            return 404 if verb == "keys" else 400, None
        if verb == "encrypt":
            return 200, self._sealed(name, base64.b64decode(content["plaintext"]))
        opened = self._opened(name, content["ciphertext"])
        if opened is None:
            return 400, None
        if verb == "rewrap":
            return 200, self._sealed(name, opened)
        return 200, {"plaintext": base64.b64encode(opened).decode()}

    def _sealed(self, name: str, plaintext: bytes) -> dict[str, Any]:
        number = len(self.keys[name])
        wrapped = base64.b64encode(sealing.wrap(self.keys[name][-1], plaintext, b"")).decode()
        return {"ciphertext": f"vault:v{number}:{wrapped}", "key_version": number}

    def _opened(self, name: str, ciphertext: str) -> bytes | None:
        _, version, wrapped = ciphertext.split(":")
        number = int(version[1:])
        if not self.least.get(name, 1) <= number <= len(self.keys[name]):
            return None
        try:
            return sealing.unwrap(self.keys[name][number - 1], base64.b64decode(wrapped), b"")
        except Failed:
            return None


@contextmanager
def transit_server() -> Iterator[Engine]:
    """An engine at ``url``, on the loopback interface."""
    engine = Engine()

    class Handler(BaseHTTPRequestHandler):
        protocol_version: ClassVar[str] = "HTTP/1.1"

        def do_GET(self) -> None:
            self._serve({})

        def do_POST(self) -> None:
            self._serve(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

        def log_message(self, *_: object) -> None:
            """Nothing."""

        def _serve(self, content: dict[str, Any]) -> None:
            if engine.sealed:
                status, data = 503, None
            elif self.headers["X-Vault-Token"] != TOKEN:
                status, data = 403, None
            else:
                status, data = engine.answer(self.command, self.path, content)
            quoted = {"errors": [json.dumps(content)]}  # a server that says too much
            body = b"" if status == 204 else json.dumps({"data": data} if status == 200 else quoted).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    engine.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield engine
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
