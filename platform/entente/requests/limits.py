"""What keeps machines from filling a desk, without a puzzle for people: a hidden field, a moment to write in, and counts.

All of it works without JavaScript. Only what costs work is counted, a request or a reply that was taken, and for each address alone.
"""

from __future__ import annotations

from typing import Final

from django.core import signing

from entente.organizations.authentication.rate_limits import RateLimit

LEAST_SECONDS: Final = 3
MOST_SECONDS: Final = 24 * 3600
FROM_AN_ADDRESS: Final = 10
REQUESTS: Final = RateLimit("requests.ask", most=FROM_AN_ADDRESS, seconds=3600)
REPLIES: Final = RateLimit("requests.reply", most=FROM_AN_ADDRESS, seconds=3600)

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
