"""A line to a server on this machine that can be cut: connections end at once and new ones are closed, until it is healed."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Final

PIECE: Final = 2**16


class Line:
    """Passes on what arrives at a port to another one, byte by byte, as long as it is whole; ``to_host``: of another address than ``host``."""

    def __init__(self, port: int, to: int, *, host: str = "127.0.0.1", to_host: str | None = None) -> None:
        self._to = (to_host or host, to)
        self._is_cut = False
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._door = socket.create_server((host, port), backlog=64)
        threading.Thread(target=self._serve, daemon=True).start()

    def cut(self) -> None:
        """Nothing passes any more."""
        with self._lock:
            self._is_cut = True
            ended, self._open = self._open, set()
        for end in ended:
            _end(end)

    def heal(self) -> None:
        """Whoever connects from now on gets through."""
        with self._lock:
            self._is_cut = False

    def close(self) -> None:
        """End it."""
        self.cut()
        _end(self._door)

    def _serve(self) -> None:
        while True:
            try:
                near, _ = self._door.accept()
            except OSError:
                return
            threading.Thread(target=self._join, args=(near,), daemon=True).start()

    def _join(self, near: socket.socket) -> None:
        try:
            far = socket.create_connection(self._to, timeout=10)
        except OSError:
            return _end(near)
        far.settimeout(None)
        with self._lock:
            whole = not self._is_cut
            if whole:
                self._open |= {near, far}
        if not whole:
            _end(near)
            return _end(far)
        back = threading.Thread(target=_pass_on, args=(far, near), daemon=True)
        back.start()
        _pass_on(near, far)
        back.join()
        with self._lock:
            self._open -= {near, far}
        for end in (near, far):
            end.close()
        return None


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(PIECE):
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)


def _end(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
