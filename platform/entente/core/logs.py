"""A line of the log: the instant in UTC, and nothing in a message that could pass for a line of its own."""

from __future__ import annotations

import logging
import re
import time
from typing import Final

_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u2028\u2029]")


class UtcLine(logging.Formatter):
    """``2026-11-29T14:05:07.123Z WARNING django.request Not Found: /en/x/``; what continues a record begins with `` | ``.

    >>> record = logging.LogRecord("a", logging.INFO, "", 0, "first\\nsecond\\x1b[2J", None, None)
    >>> UtcLine().format(record).partition(" ")[2]
    'INFO a first\\n | second\\\\x1b[2J'
    """

    converter = time.gmtime  # type: ignore[assignment]  # as the documentation of logging has it

    def __init__(self) -> None:
        super().__init__("%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line, or as one with continuations where it holds a traceback."""
        text = _CONTROLS.sub(lambda match: repr(match[0])[1:-1], super().format(record))
        return text.replace("\n", "\n | ")
