"""Which process the code at hand belongs to: requests are the web process's, jobs the worker's, the rest of a test is anyone's.

Tests run both in one process with every key. Here what separates them in an installation is put between them again: the web process has no
master key, so that it adds keys and destroys none.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Literal

import pytest

type Process = Literal["web", "worker", "test"]

PROCESS: ContextVar[Process] = ContextVar("process", default="test")


@contextmanager
def running(process: Process) -> Iterator[None]:
    """What happens here happens in that process."""
    token = PROCESS.set(process)
    try:
        yield
    finally:
        PROCESS.reset(token)


@pytest.fixture(autouse=True, scope="session")
def _separate_processes() -> Iterator[None]:
    """Every request of a test client or of the server for browsers is the web process's."""
    from django.core.handlers.base import BaseHandler

    from entente.vault.keys import store

    answer, destroys = BaseHandler.get_response, store.destroys

    def get_response(handler: BaseHandler, request: Any) -> Any:
        with running("web"):
            return answer(handler, request)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(BaseHandler, "get_response", get_response)
        patched.setattr(store, "destroys", lambda: PROCESS.get() != "web" and destroys())
        yield
