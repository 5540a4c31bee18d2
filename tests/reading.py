"""Processes that read a foreign file, for jobs that run in the process of the tests: forked, so that their start takes no time.

It is the same server behind the same pipes, under the same limits; only what it imports is there already.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from multiprocessing.connection import Connection

from anonymizer.engine.table.readers.confinement import Reader
from anonymizer.engine.table.readers.reader_process import confined, serve
from tests.detection import Forked, _file, _server


def forked_reader(ends: list[int], memory_bytes: int) -> Reader:
    """A process as ``anonymizer.engine.table.readers.confinement._process`` starts it."""
    commands, asking = _server().Pipe(duplex=False)
    answering, answers = _server().Pipe(duplex=False)
    given = [Connection(os.dup(end)) for end in ends]
    process = _server().Process(target=_read, args=(commands, answers, *given), daemon=True)
    process.start()
    for theirs in (commands, answers, *given):
        theirs.close()
    return Reader(Forked(process), _file(asking, "wb"), _file(answering, "rb"), memory_bytes)  # type: ignore[arg-type]


def _read(commands: Connection, answers: Connection, *given: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    ends = [os.dup(end.fileno()) for end in given]
    for end in given:
        end.close()
    with suppress(EOFError, BrokenPipeError):
        serve(_file(commands, "rb"), _file(answers, "wb"), ends, confine=confined)
    os._exit(0)
