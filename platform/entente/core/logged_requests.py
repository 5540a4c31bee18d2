"""What the log says of a request: the route, which is ours, and never the address, into which somebody may have typed a name.

A template that others fill cannot be trusted to hold no words of a client: a refused host, an origin, a path. So what Django and gunicorn say
of a request is replaced as a whole, and a record without a request says only of which kind it is.
"""

from __future__ import annotations

import logging
import re
from http import HTTPStatus
from typing import Any, Final

NOWHERE: Final = "(no address of this site)"
_OF_REQUESTS: Final = ("django.request", "django.security", "django.server")
_REASONS: Final = re.compile(
    r"CSRF cookie not set\.|CSRF token(?: from [\w' -]+)? (?:missing|incorrect|has incorrect length|has invalid characters)\."
    r"|Referer checking failed - (?:no Referer|Referer is [a-z ]+)\."
)


class RoutesAlone(logging.Filter):
    """Lets every record through; what Django says of a request names its outcome and its route."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whatever the record's words are, they are replaced."""
        if record.name == "django" or record.name.startswith(_OF_REQUESTS):  # django-ninja logs as "django"
            first = record.args[0] if isinstance(record.args, tuple) and record.args else ""
            reason = f" ({first})" if isinstance(first, str) and _REASONS.fullmatch(first) else ""
            record.msg = (
                f"{_outcome(record.__dict__.get('status_code'))}{reason}: {route_of(record.__dict__.get('request'))}"
            )
            record.args = ()
        return True


class NoRequestLines(logging.Filter):
    """Lets every record through; what gunicorn says of a request that failed ends before the words of that request."""

    def filter(self, record: logging.LogRecord) -> bool:
        """``Error handling request`` and ``Invalid request from ip=…`` stay, without what follows."""
        words = record.getMessage()
        if "request" in words.lower():
            kind = re.match(r"Error handling request|Invalid request from ip=[0-9a-fA-F.:]*(?<!:)", words)
            record.msg, record.args = kind[0] if kind else "A request failed.", ()
        return True


def route_of(request: Any) -> str:
    """The pattern that the address of a request matched, or that it matched none.

    >>> route_of(None)
    '(no address of this site)'
    """
    match = getattr(request, "resolver_match", None)
    return f"/{match.route}" if match is not None else NOWHERE


def _outcome(status: object) -> str:
    """``Not Found`` for 404.

    >>> _outcome(404), _outcome(None), _outcome(799)
    ('Not Found', 'Refused', 'Refused')
    """
    try:
        return HTTPStatus(status).phrase  # type: ignore[arg-type]  # None is refused like any other number
    except ValueError:
        return "Refused"
