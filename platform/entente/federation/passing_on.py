"""A file of another node on its way to a person here: passed on piece by piece, and compared with what was announced."""

from __future__ import annotations

import hashlib
import http.client
import logging
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import quote, urlsplit

from entente.api.webhooks.delivery import connection_to
from entente.core.errors import Failed
from entente.federation.models import RemoteRelease
from entente.federation.wire.faults import Rejected
from entente.federation.wire.messages import MOST_BYTES, read_limited

logger = logging.getLogger(__name__)
PIECE: Final = 2**18
PASSED: Final = ("Content-Length", "Content-Range", "Accept-Ranges", "ETag")
_ASKED: Final = ("Range", "If-Range")


class RemoteFile:
    """The answer of another node to a ticket.

    Attributes:
        status: 200 or 206; anything else was no file, and ``code`` says why.
        headers: what a browser needs to resume.
    """

    def __init__(self, release: RemoteRelease, name: str, ticket: str, headers: Mapping[str, str]) -> None:
        """Ask for it.

        Raises:
            Failed: "federation.not_public", "federation.unreachable".
        """
        path = f"/federation/v1/releases/{release.pk}/files/{quote(name, safe='')}"
        url = release.peer.address.rstrip("/") + path
        connection = connection_to(url)
        if connection is None:
            raise Failed("federation.not_public", transient=False)
        ranges = {header: headers[header] for header in _ASKED if header in headers}
        try:
            connection.request("GET", urlsplit(url).path, headers={"Authorization": f"Entente {ticket}", **ranges})
            self._answer = connection.getresponse()
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            raise Failed("federation.unreachable", error=type(error).__name__) from None
        self._connection, self._expected = connection, release.file(name)
        self.status = self._answer.status
        self.headers = {name: value for name in PASSED if (value := self._answer.getheader(name)) is not None}
        self.code = "" if self.status in (200, 206) else self._code()

    def pieces(self) -> Iterator[bytes]:
        """The bytes as they come. A whole file that is not the one announced ends in the middle: the reader sees a broken transfer."""
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
        except (OSError, http.client.HTTPException):
            logger.warning("another node broke off a file")
            raise
        finally:
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
            self._connection.close()
        known = isinstance(code, str) and code.isascii() and code.isprintable() and len(code) <= 80
        return code if code and known else f"federation.http_{self.status}"
