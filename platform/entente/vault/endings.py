"""What has ended and must stay ended, whatever backup is restored: entries in a bucket of their own, which nobody can delete.

An entry is an object ``KIND/UUID``, or an event of the trail, ``events/CODE/…``, which holds identifiers and codes alone.
A backup holds a copy of them, since the bucket mostly lies on the disk that is lost. `entente restore` replays all of them before
the platform opens again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from entente.core.errors import Failed
from entente.vault import s3
from entente.vault.s3.client import MISSING

ROOT: Final = ""  # of all entries: an installation has one set of them
EVENTS: Final = "events/"


class Ending(StrEnum):
    """What ended for good."""

    KEY = "keys"  # a data key was destroyed
    ENTITLEMENT = "entitlements"  # an access was revoked, or its agreement or release ended
    AGREEMENT = "agreements"  # an agreement was terminated or expired


PREFIXES: Final = (*(f"{kind}/" for kind in Ending), EVENTS)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as a backup holds it: below which key it lies, since when, and the event that it tells, which other entries have not."""

    key: str
    left_at: datetime
    event: str = ""


def record(kind: Ending, identifier: UUID) -> None:
    """Leave an entry before the end is reported. Safe to run twice.

    Raises:
        Failed: the store is away, or the bucket has no object lock; the ending is to be tried again.
    """
    bucket, key = s3.endings_bucket(), f"{ROOT}{kind}/{identifier}"
    if not _is_there(bucket, key):  # each further version would only take room
        _put(bucket, key, timezone.now().isoformat().encode())


def recorded(kind: Ending) -> Iterator[UUID]:
    """Everything of a kind that has ended."""
    prefix = f"{ROOT}{kind}/"
    for key in s3.keys(s3.endings_bucket(), prefix):
        yield UUID(key.removeprefix(prefix))


def record_event(code: str, subject: str | None, content: bytes, *, at: datetime) -> None:
    """Leave an event that ends something. Safe to run twice: the same event is the same entry."""
    moment = at.astimezone(UTC).strftime("%Y%m%dT%H%M%S%f")
    bucket = s3.endings_bucket()
    key = f"{ROOT}{EVENTS}{code}/{subject or '-'}/{moment}-{hashlib.sha256(content).hexdigest()[:16]}"
    if not _is_there(bucket, key):
        _put(bucket, key, content)


def recorded_events() -> Iterator[dict[str, Any]]:
    """Every event that was left, as the log holds it."""
    bucket = s3.endings_bucket()
    for entry in s3.entries(bucket, f"{ROOT}{EVENTS}"):
        yield json.loads(s3.get_range(bucket, entry.key, 0, entry.size_bytes))


def entries() -> Iterator[Entry]:
    """Every entry, for a backup."""
    bucket = s3.endings_bucket()
    for prefix in PREFIXES:
        for entry in s3.entries(bucket, f"{ROOT}{prefix}"):
            event = s3.get_range(bucket, entry.key, 0, entry.size_bytes).decode() if prefix == EVENTS else ""
            yield Entry(entry.key.removeprefix(ROOT), entry.modified_at, event)


def keys() -> set[str]:
    """Below which keys entries lie."""
    bucket = s3.endings_bucket()
    return {key.removeprefix(ROOT) for prefix in PREFIXES for key in s3.keys(bucket, f"{ROOT}{prefix}")}


def put_back(entry: Entry) -> None:
    """Leave an entry of a backup that the bucket has no longer."""
    _put(s3.endings_bucket(), f"{ROOT}{entry.key}", (entry.event or entry.left_at.isoformat()).encode())


def _is_there(bucket: s3.Bucket, key: str) -> bool:
    try:
        s3.head(bucket, key)
    except Failed as failure:
        if failure.code_given != MISSING:
            raise
        return False
    return True


def _put(bucket: s3.Bucket, key: str, content: bytes) -> None:
    s3.put_locked(bucket, key, content, until=timezone.now() + timedelta(days=settings.ENDINGS_DAYS))
