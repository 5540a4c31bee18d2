"""What has ended and must stay ended, whatever backup is restored: entries in a bucket of their own, which nobody can delete.

An entry is an object ``KIND/UUID``. `entente restore` replays all of them before the platform opens again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from entente.core.errors import Failed
from entente.vault import s3
from entente.vault.s3.client import MISSING


class Ending(StrEnum):
    """What ended for good."""

    KEY = "keys"  # a data key was destroyed
    ENTITLEMENT = "entitlements"  # an access was revoked, or its agreement or release ended
    AGREEMENT = "agreements"  # an agreement was terminated or expired


def record(kind: Ending, identifier: UUID) -> None:
    """Leave an entry before the end is reported. Safe to run twice.

    Raises:
        Failed: the store is away, or the bucket has no object lock; the ending is to be tried again.
    """
    bucket, key = s3.endings_bucket(), f"{kind}/{identifier}"
    try:
        s3.head(bucket, key)
    except Failed as failure:
        if failure.code_given != MISSING:
            raise
    else:
        return  # each further version would only take room
    now = timezone.now()
    s3.put_locked(bucket, key, now.isoformat().encode(), until=now + timedelta(days=settings.ENDINGS_DAYS))


def recorded(kind: Ending) -> Iterator[UUID]:
    """Everything of a kind that has ended."""
    for key in s3.keys(s3.endings_bucket(), f"{kind}/"):
        yield UUID(key.removeprefix(f"{kind}/"))
