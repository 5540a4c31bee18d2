"""What keeps machines from filling a desk, without a puzzle for people: a hidden field, a moment to write in, and counts.

All of it works without JavaScript. Counts are kept under a keyed hash of the address, for an hour, and nowhere else.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final
from uuid import UUID

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core import signing
from django.core.cache import cache
from django.http import HttpRequest

LEAST_SECONDS: Final = 3
MOST_SECONDS: Final = 24 * 3600
WINDOW_SECONDS: Final = 3600
FROM_AN_ADDRESS: Final = 10
TO_AN_ORGANIZATION: Final = 60

_SALT: Final = "entente.requests.stamp"


def stamp() -> str:
    """Says when a form was shown; goes into it as a hidden field."""
    return signing.TimestampSigner(salt=_SALT).sign("shown")


def is_hasty(stamped: str) -> bool:
    """Whether a form comes back faster than anyone writes."""
    try:
        signing.TimestampSigner(salt=_SALT).unsign(stamped, max_age=LEAST_SECONDS)
    except signing.SignatureExpired:
        return False
    except signing.BadSignature:
        return True
    return True


def is_stale(stamped: str) -> bool:
    """Whether a form was shown more than a day ago, or not by us."""
    try:
        signing.TimestampSigner(salt=_SALT).unsign(stamped, max_age=MOST_SECONDS)
    except signing.BadSignature:
        return True
    return False


def has_room(request: HttpRequest, organization_id: UUID) -> bool:
    """Count one more request from this address and to this organization; false when either had its share of the hour."""
    address = hmac.new(
        settings.SECRET_KEY.encode(), str(get_adapter().get_client_ip(request)).encode(), hashlib.sha256
    ).hexdigest()
    sent = _counted(f"requests.from.{address}")
    received = _counted(f"requests.to.{organization_id}")
    return sent <= FROM_AN_ADDRESS and received <= TO_AN_ORGANIZATION


def _counted(key: str) -> int:
    cache.add(key, 0, timeout=WINDOW_SECONDS)
    try:
        return cache.incr(key)
    except ValueError:  # it ran out between the two
        cache.set(key, 1, timeout=WINDOW_SECONDS)
        return 1
