"""A file of another node on its way to a person here: passed on piece by piece, and compared with what was announced."""

from __future__ import annotations

import hashlib
import http.client
import logging
import uuid
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import quote, urlsplit

from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse

from entente.api.webhooks.delivery import connection_to
from entente.core.errors import Failed
from entente.federation.connections import LONGEST_SECONDS, Clock
from entente.federation.copied import CopyTransfer
from entente.federation.models import Peer, RemoteRelease, Ticket
from entente.federation.wire.faults import Rejected
from entente.federation.wire.messages import MOST_BYTES, read_limited
from entente.vault.s3 import content_disposition
from exports.deliveries.download_responses import answered_with, headers_of, media_type

logger = logging.getLogger(__name__)
PIECE: Final = 2**18
SLOWEST: Final = 2**15
"""Bytes a second, on the way to a person: her own line may be slow."""
PASSED: Final = ("Content-Length", "Content-Range", "Accept-Ranges", "ETag")
_ASKED: Final = ("Range", "If-Range")


def longest_seconds(size_bytes: int, *, slowest: int) -> float:
    """How long a file may take as a whole: byte by byte, each would be in time."""
    return LONGEST_SECONDS + size_bytes / slowest


class RemotePart:
    """A sealed part of a joint export as its processor's node hands it over: exactly as many bytes as were announced, within its time."""

    def __init__(self, peer: Peer, part_id: uuid.UUID, ticket: str, *, sealed_bytes: int) -> None:
        """Ask for it.

        Raises:
            Failed: "federation.not_public", "federation.unreachable", "federation.slow", "federation.http_403" and the like.
        """
        url = f"{peer.address.rstrip('/')}/federation/v1/parts/{part_id}"
        connection = connection_to(url)
        if connection is None:
            raise Failed("federation.not_public", transient=False)
        self._connection, self._size = connection, sealed_bytes
        self._clock = Clock(connection, longest_seconds(sealed_bytes, slowest=SLOWEST))
        self._clock.start()
        try:
            connection.request("GET", urlsplit(url).path, headers={"Authorization": f"Entente {ticket}"})
            self._clock.watch()
            self._answer = connection.getresponse()
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise self._failure(error) from None
        if self._answer.status != 200:
            self.close()
            status = self._answer.status
            raise Failed(f"federation.http_{status}", transient=status >= 500 or status in (403, 429))

    def pieces(self) -> Iterator[bytes]:
        """The sealed bytes as they come."""
        size = 0
        try:
            while piece := self._answer.read1(PIECE):
                size += len(piece)
                if size > self._size:
                    raise Failed("federation.too_large", transient=False)
                yield piece
        except (OSError, http.client.HTTPException) as error:
            raise self._failure(error) from None
        finally:
            self.close()
        if size < self._size:
            raise Failed("federation.slow" if self._clock.ran_out else "federation.unreachable")

    def close(self) -> None:
        """Nothing more is read. Safe to run twice."""
        self._clock.stop()
        self._connection.close()

    def _failure(self, error: Exception) -> Failed:
        if self._clock.ran_out:
            return Failed("federation.slow")
        return Failed("federation.unreachable", error=type(error).__name__)


class RemoteFile:
    """The answer of another node to a ticket. It ends at its time as a whole, however it comes.

    Attributes:
        status: 200 or 206; anything else was no file, and ``code`` says why.
        headers: what a browser needs to resume.
    """

    def __init__(
        self, release: RemoteRelease, name: str, ticket: str, headers: Mapping[str, str], *, slowest: int = SLOWEST
    ) -> None:
        """Ask for it.

        Args:
            slowest: bytes a second that are still waited for.

        Raises:
            Failed: "federation.not_public", "federation.unreachable", "federation.slow".
        """
        path = f"/federation/v1/releases/{release.pk}/files/{quote(name, safe='')}"
        url = release.peer.address.rstrip("/") + path
        connection = connection_to(url)
        if connection is None:
            raise Failed("federation.not_public", transient=False)
        ranges = {header: headers[header] for header in _ASKED if header in headers}
        self._expected = release.file(name)
        size = 0 if self._expected is None else self._expected["size_bytes"]
        self._clock = Clock(connection, longest_seconds(size, slowest=slowest))
        self._clock.start()
        try:
            connection.request("GET", urlsplit(url).path, headers={"Authorization": f"Entente {ticket}", **ranges})
            self._clock.watch()
            self._answer = connection.getresponse()
        except (OSError, http.client.HTTPException) as error:
            self._clock.stop()
            connection.close()
            if self._clock.ran_out:
                raise Failed("federation.slow") from None
            raise Failed("federation.unreachable", error=type(error).__name__) from None
        self._connection = connection
        self.status = self._answer.status
        self.headers = {name: value for name in PASSED if (value := self._answer.getheader(name)) is not None}
        self.code = "" if self.status in (200, 206) else self._code()

    def pieces(self) -> Iterator[bytes]:
        """The bytes as they come. A whole file that is not the one announced ends in the middle: the reader sees a broken transfer.

        Raises:
            Failed: "federation.too_large", "remote.file_differs", "federation.slow", "federation.unreachable".
        """
        digest, size = hashlib.sha256(), 0
        try:
            while piece := self._answer.read1(PIECE):
                size += len(piece)
                if self._expected is None or size > self._expected["size_bytes"]:
                    raise Failed("federation.too_large", transient=False)
                digest.update(piece)
                if self.status == 200 and size == self._expected["size_bytes"]:
                    self._require(digest.hexdigest())
                yield piece
            if self.status == 200 and (self._expected is None or size < self._expected["size_bytes"]):
                raise Failed("federation.slow" if self._clock.ran_out else "remote.file_differs", transient=False)
        except (OSError, http.client.HTTPException) as error:
            logger.warning("another node broke off a file")
            if self._clock.ran_out:
                raise Failed("federation.slow") from None
            raise Failed("federation.unreachable", error=type(error).__name__) from None
        finally:
            self.close()

    def close(self) -> None:
        """Nothing more is read. Safe to run twice."""
        self._clock.stop()
        self._connection.close()

    def _require(self, sha256: str) -> None:
        """The last piece is not handed over where the whole is another file."""
        if self._expected is None or sha256 != self._expected["sha256"]:
            logger.error("another node passed on a file that it had not announced")
            raise Failed("remote.file_differs", transient=False)

    def _code(self) -> str:
        try:
            code = read_limited(self._answer.read(MOST_BYTES))["code"]
        except (Rejected, KeyError, TypeError, OSError, http.client.HTTPException):
            code = ""
        finally:
            self.close()
        known = isinstance(code, str) and code.isascii() and code.isprintable() and len(code) <= 80
        return code if code and known else f"federation.http_{self.status}"


def handed_out(request: HttpRequest, ticket: Ticket) -> HttpResponseBase:
    """The file of a settled ticket: from the copy that rests here, or as its provider's node passes it on.

    Raises:
        Failed: the other node did not answer, or refused by a code; the copy ended.
        NotPermitted: it may not be had now.
    """
    release = ticket.release
    about = headers_of(release.release_id, release.number)
    if ticket.copied_id is not None:
        return answered_with(request, CopyTransfer(ticket), about)
    file = RemoteFile(release, ticket.file_name, bytes(ticket.raw).decode(), request.headers)
    if file.code:
        raise Failed(file.code, transient=False)
    headers = {**file.headers, **about, "Content-Disposition": content_disposition(ticket.file_name)}
    media = media_type(ticket.file_name)
    return StreamingHttpResponse(file.pieces(), status=file.status, content_type=media, headers=headers)
