"""A line of the log, as text or as JSON: the instant in UTC, the request, and nothing in a message that could pass for a line of its own.

What an exception says can hold what it was about: PostgreSQL names the values of a key that is there twice, a parser the text that it could
not read. So a traceback tells where it happened and of which kind it is; in words come only errors of our own, which hold codes and counts.
"""

from __future__ import annotations

import json
import logging
import re
import time
import traceback
from types import TracebackType
from typing import Any, Final, override

from entente.core.errors import EntenteError

_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u2028\u2029]")
_INSTANT: Final = "%Y-%m-%dT%H:%M:%S"
type _Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Line(logging.Formatter):
    """What both forms share."""

    converter = time.gmtime  # type: ignore[assignment]  # as the documentation of logging has it

    @override
    def formatException(self, ei: _Raised) -> str:
        """Where it was raised, and what lay beneath, without the words of what was raised."""
        return "\n".join(_chain(ei[1])) if ei[1] is not None else ""


class UtcLine(_Line):
    """``2026-11-29T14:05:07.123Z WARNING django.request [REQUEST] Not Found: /en/x/``; what continues a record begins with `` | ``.

    >>> record = logging.LogRecord("a", logging.INFO, "", 0, "first\\nsecond\\x1b[2J", None, None)
    >>> UtcLine().format(record).partition(" ")[2]
    'INFO a first\\n | second\\\\x1b[2J'
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s %(request_mark)s%(message)s", _INSTANT)

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line, or as one with continuations where it holds a traceback."""
        request_id = getattr(record, "request_id", "")
        record.__dict__["request_mark"] = f"[{request_id}] " if request_id else ""
        text = _CONTROLS.sub(lambda match: repr(match[0])[1:-1], super().format(record))
        return text.replace("\n", "\n | ")


class JsonLine(_Line):
    """The same as an object on one line, for a collector: ``at``, ``level``, ``logger``, ``message``, and ``request`` and ``trace`` where there are.

    >>> record = logging.LogRecord("a", logging.INFO, "", 0, "first\\nsecond", None, None)
    >>> sorted(json.loads(JsonLine().format(record)))
    ['at', 'level', 'logger', 'message']
    """

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line, whatever it holds."""
        at = f"{self.formatTime(record, _INSTANT)}.{int(record.msecs):03d}Z"
        line: dict[str, Any] = {
            "at": at,
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if request_id := getattr(record, "request_id", ""):
            line["request"] = request_id
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line)


def _chain(error: BaseException) -> list[str]:
    """The chain of an error from its cause on, as Python prints it, with kinds in place of words."""
    lines: list[str] = []
    beneath = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if beneath is not None:
        lines += [*_chain(beneath), "", "which led to:", ""]
    lines.append("Traceback (most recent call last):")
    lines += [f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}' for frame in _frames(error)]
    return [*lines, _kind(error)]


def _frames(error: BaseException) -> traceback.StackSummary:
    return traceback.extract_tb(error.__traceback__)


def _kind(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if isinstance(error, EntenteError):
        return f"{name}: {error}"
    about = getattr(error, "diag", None)  # psycopg: which constraint, and the kind by its number; never the values
    facts = [str(fact) for fact in (getattr(about, "sqlstate", None), getattr(about, "constraint_name", None)) if fact]
    return f"{name} ({', '.join(facts)})" if facts else name
