"""A mail server that takes connections and never says a word, as one does whose disk is full."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class SilentServer:
    port: int
    connections: list[socket.socket] = field(default_factory=list)


@contextmanager
def silent_mail_server() -> Iterator[SilentServer]:
    """Every connection is accepted and held; none is answered."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listener:
        server = SilentServer(int(listener.getsockname()[1]))

        def accept() -> None:
            while True:
                try:
                    server.connections.append(listener.accept()[0])
                except OSError:
                    return

        threading.Thread(target=accept, daemon=True).start()
        try:
            yield server
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            for connection in server.connections:
                connection.close()
