"""Which request a line of the log belongs to: an identifier by chance, the same in the proxy's log and in the answer's header."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from contextvars import ContextVar
from typing import Final
from uuid import uuid4

from django.http import HttpRequest, HttpResponseBase

HEADER: Final = "X-Request-ID"
_OF_THE_PROXY: Final = re.compile(r"[0-9a-f]{32}")
_current: ContextVar[str] = ContextVar("request_id", default="")


def current_request_id() -> str:
    """Of the request that this thread answers; empty outside of one."""
    return _current.get()


def identifier_of(sent: str) -> str:
    """What the proxy sent, where it is 32 hexadecimal digits (nginx's ``$request_id``); otherwise one of our own: nobody writes words into the log.

    >>> identifier_of("0123456789abcdef0123456789abcdef")
    '0123456789abcdef0123456789abcdef'
    >>> len(identifier_of("Alex Campbell"))
    32
    """
    return sent if _OF_THE_PROXY.fullmatch(sent) else uuid4().hex


class RequestIds:
    """The first middleware: what is logged while a request is answered carries its identifier, and so does the answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        mark = _current.set(identifier_of(request.headers.get(HEADER, "")))
        try:
            response = self.get_response(request)
            response[HEADER] = _current.get()
            return response
        finally:
            _current.reset(mark)


class WithRequestId(logging.Filter):
    """Gives every record the identifier of its request."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Lets every record through."""
        record.__dict__["request_id"] = _current.get()
        return True
