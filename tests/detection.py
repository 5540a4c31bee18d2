"""Detection processes for jobs that run in the process of the tests: forked from one that has the models in its memory.

It is the same server behind the same kind of pipe, and passes the same tests (``tests/detectors/test_process.py``); only its start
takes milliseconds in place of the four seconds in which the models are read.
"""

from __future__ import annotations

import functools
import multiprocessing
import os
import signal
import subprocess
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from typing import BinaryIO, cast
from unittest import mock

from anonymizer.detectors import process as detection


class Forked:
    """As much of a ``subprocess.Popen`` as ``DetectorProcess`` uses."""

    def __init__(self, process: multiprocessing.context.ForkServerProcess) -> None:
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
            raise subprocess.TimeoutExpired("detection", timeout or 0)
        return self._process.exitcode


@functools.cache
def _server() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.warm_models"])
    return context


def forked() -> detection._Running:
    """A detection process, as ``anonymizer.detectors.process._started`` makes it."""
    with mock.patch.dict(os.environ, detection.ENVIRONMENT):  # read by the server, when the first one starts
        questions, asking = _server().Pipe(duplex=False)
        answering, answers = _server().Pipe(duplex=False)
        process = _server().Process(target=_serve, args=(questions, answers), daemon=True)
        process.start()
    for theirs in (questions, answers):
        theirs.close()
    return detection._Running(Forked(process), _file(asking, "wb"), _file(answering, "rb"))  # type: ignore[arg-type]


def _serve(questions: Connection, answers: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        detection.serve(_file(questions, "rb"), _file(answers, "wb"))
    except BrokenPipeError:
        os._exit(0)


def _file(end: Connection, mode: str) -> BinaryIO:
    """The pipe as a file, which is then the only one to hold it."""
    held = os.dup(end.fileno())
    end.close()
    return cast("BinaryIO", os.fdopen(held, mode))
