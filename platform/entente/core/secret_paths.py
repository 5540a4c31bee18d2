"""Addresses that open something by themselves: what they hold is written in no log.

The pattern is declared here once. ``deploy/nginx.conf`` holds the same for the proxy, and a test walks all addresses of the site past both.
"""

from __future__ import annotations

import logging
import re
from typing import Final

SECRET_PATHS: Final = re.compile(
    r"(/(?:hand-in|ask/follow|activate|agreements/calendar|directory/correct|account/(?:password/reset/key|confirm-email))/)[^/?\s\"']+"
)
"""The part up to the secret, and the secret."""


def masked(text: str) -> str:
    """The same without what opens something.

    >>> masked("Not Found: /fr/hand-in/Zk3p/")
    'Not Found: /fr/hand-in/***/'
    >>> masked('"GET /en/agreements/calendar/2026/3/ HTTP/1.1" 200')
    '"GET /en/agreements/calendar/***/3/ HTTP/1.1" 200'
    """
    return SECRET_PATHS.sub(r"\1***", text)


class MaskedPaths(logging.Filter):
    """Lets every record through, without the secrets of addresses in its words."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Put the words together and mask them: the secret may stand in an argument."""
        words = record.getMessage()
        hidden = masked(words)
        if hidden != words:
            record.msg, record.args = hidden, ()
        return True
