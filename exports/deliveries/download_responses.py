"""A delivered file through the application, whole or in part: whoever loses access loses the rest of it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import Final, Protocol

from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext

from entente.organizations.models import User
from entente.vault.s3 import content_disposition
from exports.deliveries.byte_ranges import Unsatisfiable, part_of
from exports.formats import MEDIA_TYPES, Format
from exports.models import AccessKey, Entitlement
from exports.programs import problem
from exports.services import begin_transfer

_MEDIA: Final = {Format(form).file_name: media for form, media in MEDIA_TYPES.items()} | {
    ".json": "application/json",
    ".md": "text/markdown; charset=utf-8",
}


def passed_on(
    request: HttpRequest, entitlement: Entitlement, name: str, *, by: User, key: AccessKey | None = None
) -> HttpResponseBase:
    """The file of that name, with what a reader needs to resume it (RFC 9110, sections 13 and 14). ``key``: the program that asks."""
    transfer = begin_transfer(entitlement.pk, name, by=by, now=timezone.now(), key=key)
    return answered_with(request, transfer, headers_about(entitlement))


class Passing(Protocol):
    """A file that was begun to be passed on."""

    @property
    def file_name(self) -> str: ...
    @property
    def size_bytes(self) -> int: ...
    @property
    def sha256(self) -> str: ...
    def pieces(self, first: int, last: int) -> Iterator[bytes]:
        """The bytes from ``first`` through ``last``, judged anew on the way."""
        ...


def headers_about(entitlement: Entitlement) -> dict[str, str]:
    """Headers that say to which release and version a file belongs."""
    return headers_of(entitlement.release_id, entitlement.release.run.version.number)


def headers_of(release_id: uuid.UUID, number: int) -> dict[str, str]:
    """The same of plain values."""
    return {"Entente-Release": str(release_id), "Entente-Version": str(number)}


def answered_with(request: HttpRequest, transfer: Passing, about: Mapping[str, str]) -> HttpResponseBase:
    """A file that was begun to be passed on, whole or in the part that was asked for. ``about``: headers that say what it is."""
    name = transfer.file_name
    size, etag = transfer.size_bytes, f'"{transfer.sha256}"'
    headers = {
        "Accept-Ranges": "bytes",
        "ETag": etag,
        "Content-Disposition": content_disposition(name),
        **about,
    }
    if etag in request.headers.get("If-None-Match", ""):
        return HttpResponse(status=304, headers=headers)
    try:
        range_header = request.headers.get("Range", "") if request.headers.get("If-Range", etag) == etag else ""
        part = part_of(range_header, size)
    except Unsatisfiable:
        refused = problem(
            416, "series.no_such_range", gettext("The part that was asked for lies beyond the end of the file.")
        )
        refused["Content-Range"] = f"bytes */{size}"
        return refused
    first, last = part or (0, size - 1)
    headers["Content-Length"] = str(last + 1 - first)
    if part is not None:
        headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    pieces = iter(()) if request.method == "HEAD" else transfer.pieces(first, last)
    return StreamingHttpResponse(
        pieces, status=200 if part is None else 206, content_type=media_type(name), headers=headers
    )


def ranged(request: HttpRequest, content: bytes, *, media: str, headers: dict[str, str]) -> HttpResponse:
    """Bytes at hand, whole or in part: DuckDB and GDAL read a file by its parts."""
    size = len(content)
    try:
        part = part_of(request.headers.get("Range", ""), size)
    except Unsatisfiable:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    first, last = part or (0, size - 1)
    headers = {**headers, "Accept-Ranges": "bytes", "Content-Length": str(last + 1 - first)}
    if part is not None:
        headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    return HttpResponse(
        content[first : last + 1], status=200 if part is None else 206, content_type=media, headers=headers
    )


def media_type(name: str) -> str:
    """By the name of a file of a release."""
    return _MEDIA.get(name) or _MEDIA.get(f".{name.rpartition('.')[2]}", "application/octet-stream")
