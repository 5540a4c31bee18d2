"""Processes that read a foreign file, for tests of what is done with the file: forked, so that their start takes no time.

It is the same server behind the same pipes, under the same limits; only what it imports is there already. Tests of the process itself
(``tests/engine/reading``) start it as the product does.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import BinaryIO, cast

from anonymizer.engine.table.readers.confinement import ENVIRONMENT, ROOT, Reader
from anonymizer.engine.table.readers.reader_process import confined, serve
from tests.forks import CONTEXT, as_file, fork


def forked_reader(ends: list[int], memory_bytes: int) -> Reader:
    """A process as ``anonymizer.engine.table.readers.confinement._process`` starts it."""
    commands, asking = CONTEXT.Pipe(duplex=False)
    answering, answers = CONTEXT.Pipe(duplex=False)
    files = [Connection(os.dup(end)) for end in ends]
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("ENTENTE_")}
    process = fork(_read, commands, answers, *files, preload="tests.warm_readers", environment=inherited | ENVIRONMENT)
    for theirs in (commands, answers, *files):
        theirs.close()
    return Reader(process, as_file(asking, "wb"), as_file(answering, "rb"), memory_bytes)  # type: ignore[arg-type]


def reader_without(layer: str) -> Callable[[list[int], int], Reader]:
    """Starts the process as the product does, on a kernel that lacks the layer of this module of ``anonymizer.engine.isolation``."""
    code = (
        f"from anonymizer.engine.isolation import {layer}\n"
        "from anonymizer.engine.table.readers.reader_process import main\n"
        f"{layer}.restrict = lambda *_: False\n"
        "main()"
    )

    def started(ends: list[int], memory_bytes: int) -> Reader:
        command = [sys.executable, "-c", code, *map(str, ends)]
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, pass_fds=ends, bufsize=0
        )
        return Reader(process, cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout), memory_bytes)

    return started


def _read(commands: Connection, answers: Connection, *files: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    ends = [os.dup(end.fileno()) for end in files]
    for end in files:
        end.close()
    with suppress(EOFError, BrokenPipeError):
        serve(as_file(commands, "rb"), as_file(answers, "wb"), ends, confine=confined)
    os._exit(0)
