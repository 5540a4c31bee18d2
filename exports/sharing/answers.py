"""Answers in the forms of the protocol: pages of a list, lines of JSON, and errors."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.dateparse import parse_datetime

from exports.programs import Reasons
from exports.sharing.delta_format import DELTA, in_delta_format, response_format
from exports.sharing.tables import SharedVersion

MOST_RESULTS: Final = 500
LARGEST: Final = 2**63 - 1  # of a version: a long in the protocol
_SPARK: Final = {"string": "string", "integer": "long", "number": "double", "date": "date"}


class Malformed(Exception):  # the protocol's word
    """The request cannot be understood; its message says why, without repeating what was sent."""


class BeingFetched(Exception):
    """The answer is not there yet, and is a second later: clients of the protocol wait and ask again."""


def error(status: int, code: str, message: str, reasons: Reasons = ()) -> HttpResponse:
    """An error as clients of the protocol know it."""
    return JsonResponse({"errorCode": code, "message": message}, status=status)


def listing(request: HttpRequest, items: Sequence[dict[str, Any]]) -> HttpResponse:
    """One page of a list. The token of the next page is empty where this is the last one.

    Raises:
        Malformed: ``maxResults`` is no number from 0 on, or ``pageToken`` was not given out here.
    """
    start, size = _start(request.GET.get("pageToken", ""), len(items)), _size(request.GET.get("maxResults"))
    end = start + size
    token = str(end) if end < len(items) else ""
    return JsonResponse({"items": list(items[start:end]), "nextPageToken": token})


def _size(max_results: str | None) -> int:
    if max_results is None:
        return MOST_RESULTS
    try:
        number = float(max_results)
    except ValueError:
        raise Malformed("maxResults must be a number.") from None
    if not math.isfinite(number) or number < 0:
        raise Malformed("maxResults must be 0 or more.")
    return min(int(number), MOST_RESULTS)


def _start(token: str, length: int) -> int:
    if not token:
        return 0
    if not token.isascii() or not token.isdecimal() or len(token) > 9 or int(token) > length:
        raise Malformed("pageToken is none that was given out here. Begin again without it.")
    return int(token)


def lines(request: HttpRequest, number: int, *objects: dict[str, Any]) -> HttpResponse:
    """Lines of JSON about a version of a table, in the format that the client can read."""
    wanted = response_format(request.headers.get("Delta-Sharing-Capabilities", ""))
    if wanted == DELTA:
        objects = tuple(map(in_delta_format, objects))
    body = "".join(json.dumps(line, separators=(",", ":"), ensure_ascii=False) + "\n" for line in objects)
    return HttpResponse(
        body,
        content_type="application/x-ndjson; charset=utf-8",
        headers={"Delta-Table-Version": str(number), "Delta-Sharing-Capabilities": f"responseformat={wanted}"},
    )


def protocol() -> dict[str, Any]:
    """Any reader of the protocol can read what is shared here."""
    return {"protocol": {"minReaderVersion": 1}}


def metadata(version: SharedVersion, *, follows: bool = False) -> dict[str, Any]:
    """What the table is and which columns it has, in this version. ``follows``: beside what changed, which then is said to be shared."""
    described: dict[str, Any] = {
        "id": str(version.table_id),
        "name": version.title,
        "format": {"provider": "parquet"},
        "schemaString": schema_of_fields(version.columns),
        "partitionColumns": [],
        "configuration": {"enableChangeDataFeed": "true"} if follows else {},
        "version": version.number,
        "size": version.file["size_bytes"],
        "numFiles": 1,
    }
    if version.description:
        described["description"] = version.description
    return {"metaData": described}


def schema_of_fields(names: Iterable[Mapping[str, Any]]) -> str:
    """Names and types of columns as Spark writes a schema."""
    fields = [
        {"name": column["name"], "type": _SPARK[column["type"]], "nullable": True, "metadata": {}} for column in names
    ]
    return json.dumps({"type": "struct", "fields": fields}, separators=(",", ":"), ensure_ascii=False)


def file_line(version: SharedVersion, url: str, *, expires_at: datetime) -> dict[str, Any]:
    """The one file of a version. Of its statistics only the number of rows is told."""
    return {
        "file": {
            "url": url,
            "id": version.file_id,
            "partitionValues": {},
            "size": version.file["size_bytes"],
            "stats": json.dumps({"numRecords": version.records}),
            "version": version.number,
            "timestamp": milliseconds(version.published_at),
            "expirationTimestamp": milliseconds(expires_at),
        }
    }


def milliseconds(at: datetime) -> int:
    """Since 1970, as the protocol counts."""
    return int(at.timestamp() * 1000)


def instant(value: object, what: str) -> datetime:
    """An instant in ISO 8601, UTC where it names no zone.

    Raises:
        Malformed: it is none.
    """
    try:
        moment = parse_datetime(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None:
        raise Malformed(f"{what} must be an instant such as 2026-01-31T12:00:00Z.")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def whole(value: object, what: str) -> int:
    """A version: a whole number from 0 on.

    Raises:
        Malformed: it is none.
    """
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 20:
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= LARGEST:
        raise Malformed(f"{what} must be a whole number from 0 on.")
    return value


def are_strings(value: object) -> bool:
    """Whether this is a list of texts."""
    return isinstance(value, list) and all(isinstance(text, str) for text in value)


def names_of(items: Iterable[object], attribute: str) -> list[str]:
    """Each value once, in order."""
    return list(dict.fromkeys(str(getattr(item, attribute)) for item in items))
