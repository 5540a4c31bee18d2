"""A stand-in for clamd that speaks its protocol: it recognizes the test file of EICAR, and can fall silent, hang up, or want no large files."""

from __future__ import annotations

import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

EICAR = (
    b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
)  # harmless; apart, so that nobody's scanner takes this file
SIGNATURE = "Eicar-Test-Signature"


class Scanner(socketserver.ThreadingUnixStreamServer):
    """What it was shown, file by file, and how it behaves."""

    daemon_threads = True

    def __init__(self, path: Path) -> None:
        self.files: list[bytes] = []
        self.is_silent = False
        self.most_bytes = 2**30
        self.released = threading.Event()
        super().__init__(str(path), _Conversation)


class _Conversation(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        scanner = cast("Scanner", self.server)
        command = b""
        while not command.endswith(b"\0"):
            piece = self.rfile.read(1)
            if not piece:
                return
            command += piece
        if command == b"zPING\0":
            self.wfile.write(b"PONG\0")
        elif command == b"zINSTREAM\0":
            self._scan(scanner)
        else:
            self.wfile.write(b"UNKNOWN COMMAND\0")

    def _scan(self, scanner: Scanner) -> None:
        received = b""
        while length := struct.unpack("!I", self.rfile.read(4) or b"\0\0\0\0")[0]:
            received += self.rfile.read(length)
            if len(received) > scanner.most_bytes:
                self.wfile.write(b"INSTREAM size limit exceeded. ERROR\0")
                return
        scanner.files.append(received)
        if scanner.is_silent:
            scanner.released.wait(30)
            return
        self.wfile.write(b"stream: %s\0" % (f"{SIGNATURE} FOUND".encode() if EICAR in received else b"OK"))


@contextmanager
def running(path: Path) -> Iterator[Any]:
    """A scanner that listens at ``path`` while this lasts."""
    scanner = Scanner(path)
    thread = threading.Thread(target=scanner.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield scanner
    finally:
        scanner.released.set()
        scanner.shutdown()
        scanner.server_close()
        path.unlink(missing_ok=True)
