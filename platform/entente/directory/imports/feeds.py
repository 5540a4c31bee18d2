"""Where a directory comes from by itself each night: a folder of this server, an address on the web, or a prefix of the organization's bucket.

The operator names the place, so it is not judged here; what comes from it is judged, sealed and read as any file that is sent.
"""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from entente.catalogue.uploads.stream import file_type
from entente.core.errors import Failed, Finding, Invalid
from entente.organizations.models import Organization
from entente.vault import s3

FILE_TYPES: Final = ("csv", "xlsx", "json", "zip")
BUCKET: Final = "bucket:"
STILL: Final = timedelta(seconds=60)
"""A file that was changed more recently may still be written: it waits for the next run."""
_PIECE: Final = 2**20
_TIMEOUT_SECONDS: Final = 60
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_KINDS: Final = {
    "text/csv": "csv", "application/json": "json", "application/zip": "zip",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FeedFile:
    """A file of a feed: its kind, its size, and its bytes piece by piece."""

    file_type: str
    size_bytes: int
    pieces: Iterator[bytes]


@contextmanager
def newest_file(place: str, owner: Organization, *, key: str = "", now: datetime) -> Iterator[FeedFile | None]:
    """The newest file of a place, to be read inside the block; nothing where there is none.

    Args:
        place: a folder; ``https://…``; or ``bucket:prefix`` of the bucket of the organization.
        key: sent as ``Authorization: Bearer …`` to an address on the web.

    Raises:
        Invalid: the place, or what it holds, is nothing that a directory comes in.
        Failed: the place cannot be read.
    """
    if place.startswith(BUCKET):
        yield _of_bucket(s3.bucket_of(owner.store), place.removeprefix(BUCKET))
    elif "://" in place:
        with _answer(place, key) as file:
            yield file
    else:
        yield _of_folder(Path(place), now)


def _of_folder(folder: Path, now: datetime) -> FeedFile | None:
    if not folder.is_dir():
        raise Invalid(Finding("feed.no_place"))
    paths = [
        path
        for path in folder.iterdir()
        if path.is_file() and not path.name.startswith(".") and file_type(path.name) in FILE_TYPES
    ]
    whole = [path for path in paths if path.stat().st_mtime <= (now - STILL).timestamp()]
    if not whole:
        return None
    path = max(whole, key=lambda entry: (entry.stat().st_mtime, entry.name))
    return FeedFile(file_type(path.name), path.stat().st_size, _pieces(path))


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def _of_bucket(bucket: s3.Bucket, prefix: str) -> FeedFile | None:
    entries = [entry for entry in s3.entries(bucket, prefix) if file_type(entry.key) in FILE_TYPES]
    if not entries:
        return None
    entry = max(entries, key=lambda candidate: candidate.key)  # names of nightly files begin with their day
    pieces = (
        s3.get_range(bucket, entry.key, start, min(_PIECE, entry.size_bytes - start), etag=entry.etag)
        for start in range(0, entry.size_bytes, _PIECE)
    )
    return FeedFile(file_type(entry.key), entry.size_bytes, pieces)


@contextmanager
def _answer(address: str, key: str) -> Iterator[FeedFile]:
    """What an address answers. Redirections are not followed: a key goes to no other place."""
    parts = urlsplit(address)
    if not parts.hostname or (parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK)):
        raise Invalid(Finding("feed.no_https"))
    connection: http.client.HTTPConnection = (
        http.client.HTTPSConnection(
            parts.hostname, parts.port, timeout=_TIMEOUT_SECONDS, context=ssl.create_default_context()
        )
        if parts.scheme == "https"
        else http.client.HTTPConnection(parts.hostname, parts.port, timeout=_TIMEOUT_SECONDS)
    )
    path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    try:
        connection.request("GET", path, headers={"Authorization": f"Bearer {key}"} if key else {})
        response = connection.getresponse()
        if response.status != http.HTTPStatus.OK:
            raise Failed("feed.refused", status=response.status)
        kind = file_type(parts.path)
        kind = kind if kind in FILE_TYPES else _KINDS.get(response.headers.get_content_type(), "")
        if not kind:
            raise Invalid(Finding("directory.file_type"))
        if response.length is None:
            raise Failed("feed.no_length")
        yield FeedFile(kind, response.length, iter(lambda: response.read(_PIECE), b""))
    except (OSError, http.client.HTTPException) as error:
        raise Failed("feed.no_answer", transient=True) from error
    finally:
        connection.close()
