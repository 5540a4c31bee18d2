"""A connection to another node: to the address that the trust list names, without redirections, bounded in time and size."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self
from urllib.parse import urlsplit

from django.utils import timezone

from entente.api.webhooks.delivery import connection_to
from entente.core.errors import Failed
from entente.federation.wire.batches import WRAPPED_BYTES
from entente.federation.wire.http_signatures import signed_headers

LONGEST_SECONDS: Final = 30
_PIECE: Final = 2**16


@dataclass(frozen=True, slots=True)
class Answer:
    """Of a node: its status, its body, and the mark of what it answered (``ETag``), empty where there is none."""

    status: int
    body: bytes
    etag: str


class NodeConnection:
    """Requests to one node over one connection while it stays open, each signed by this one where it is given a key."""

    def __init__(self, address: str, *, seed: bytes | None = None, key_name: str = "") -> None:
        self._address, self._seed, self._key_name = address.rstrip("/"), seed, key_name
        self._connection: http.client.HTTPConnection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def ask(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        *,
        headers: Mapping[str, str] | None = None,
        most: int = WRAPPED_BYTES,
    ) -> tuple[int, bytes]:
        """The status and the body of an answer; see ``answer``."""
        answer = self.answer(method, path, body, headers=headers, most=most)
        return answer.status, answer.body

    def answer(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        *,
        headers: Mapping[str, str] | None = None,
        most: int = WRAPPED_BYTES,
    ) -> Answer:
        """What the node answers.

        Args:
            path: below the node's address, with its query.
            most: how many bytes are read at most.

        Raises:
            Failed: "federation.not_public": the name leads to a server inside a network; "federation.unreachable", "federation.slow",
                "federation.too_large": what came is no answer.
        """
        url = self._address + path
        if self._connection is None:
            self._connection = connection_to(url)
        if self._connection is None:
            raise Failed("federation.not_public", transient=False)
        signed = self._signed_headers(method, url, body)
        parts = urlsplit(url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        clock = Clock(self._connection, LONGEST_SECONDS)
        try:
            with clock:
                self._connection.request(method, target, body=body or None, headers={**(headers or {}), **signed})
                clock.watch()
                answer = self._connection.getresponse()
                content = self._read(answer, most)
                if clock.ran_out:  # what was cut off among its headers reads as an answer without a body
                    raise TimeoutError
                return Answer(answer.status, content, answer.getheader("ETag", ""))
        except (OSError, http.client.HTTPException) as error:
            self._close()
            if clock.ran_out:
                raise Failed("federation.slow") from None
            raise Failed("federation.unreachable", error=type(error).__name__) from None

    def _signed_headers(self, method: str, url: str, body: bytes) -> dict[str, str]:
        if self._seed is None:
            return {}
        return signed_headers(
            method,
            url,
            body,
            seed=self._seed,
            key_name=self._key_name,
            now=timezone.now(),
            content_type="application/json",
        )

    def _read(self, answer: http.client.HTTPResponse, most: int) -> bytes:
        pieces, size = [], 0
        while piece := answer.read1(_PIECE):
            pieces.append(piece)
            size += len(piece)
            if size > most:
                self._close()
                raise Failed("federation.too_large", transient=False)
        if answer.length:  # it promised more
            raise http.client.IncompleteRead(b"", answer.length)
        answer.read()  # so that the connection can be used again
        return b"".join(pieces)

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class Clock:
    """Ends a connection on which an answer takes too long: byte by byte, headers and body alike, each would be in time."""

    def __init__(self, connection: http.client.HTTPConnection, seconds: float) -> None:
        self._connection, self.ran_out = connection, False
        self._socket: socket.socket | None = None
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self.start()

    def start(self) -> None:
        """From now on it runs."""
        self._timer.start()

    def watch(self) -> None:
        """Ask for it once the request is out: of an answer that closes its connection, the connection knows no socket any more."""
        self._socket = self._connection.sock

    def stop(self) -> None:
        """The answer came to its end. Safe to run twice."""
        self._timer.cancel()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _end(self) -> None:
        self.ran_out = True
        with contextlib.suppress(OSError, AttributeError):  # not open yet, or closed already
            (self._socket or self._connection.sock).shutdown(socket.SHUT_RDWR)
