"""Servers from which processes of tests are forked: what a server has in its memory, no process of it imports again."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import threading
from collections.abc import Callable, Mapping
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from typing import Any, BinaryIO, cast
from unittest import mock

CONTEXT = multiprocessing.get_context("forkserver")
_starting = threading.Lock()
_servers: dict[tuple[str, int], Any] = {}


class Forked:
    """As much of a ``subprocess.Popen`` as the product uses."""

    def __init__(self, process: ForkServerProcess) -> None:
        self._process = process

    @property
    def pid(self) -> int | None:
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def kill(self) -> None:
        self._process.kill()

    def wait(self, timeout: float | None = None) -> int | None:
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired("forked", timeout or 0)
        return self._process.exitcode


def fork(target: Callable[..., None], *ends: Connection, preload: str, environment: Mapping[str, str]) -> Forked:
    """A process that runs ``target`` with these ends of pipes, of a server that imported the module ``preload``.

    ``environment`` is the whole environment of the server, which starts with its first process.
    """
    process = CONTEXT.Process(target=target, args=ends, daemon=True)
    with _starting:
        connect = _server(preload, environment).connect_to_new_process
        with mock.patch.object(forkserver, "connect_to_new_process", connect):
            process.start()
    return Forked(process)


def _server(preload: str, environment: Mapping[str, str]) -> Any:
    """One for each process that asks: a child of the owner can neither wait for the owner's server nor end it."""
    key = preload, os.getpid()
    if key not in _servers:
        server = _servers[key] = forkserver.ForkServer()  # type: ignore[attr-defined]
        server.set_forkserver_preload([preload])
        with mock.patch.dict(os.environ, environment, clear=True):
            server.ensure_running()
    return _servers[key]


def as_file(end: Connection, mode: str) -> BinaryIO:
    """The pipe as a file, which is then the only one to hold it."""
    held = os.dup(end.fileno())
    end.close()
    return cast("BinaryIO", os.fdopen(held, mode))
