"""Parts of a table, counted by processes of this machine: each is isolated and limited, and a part whose process dies is counted again.

Cells travel through pipes only. The parts come back in their order; of each no more is held than until it is answered.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from anonymizer.engine import errors, isolation
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.partitioned.part_counts import PartCount
from anonymizer.engine.partitioned.part_process import BATCH, END, FAULT, OPEN
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.table.readers.confinement import ENVIRONMENT, ROOT
from anonymizer.engine.table.readers.reader_process import HEAD, write_frame

if TYPE_CHECKING:
    import pyarrow as pa

MEMORY_BYTES: Final = 512 * 2**20
MOST_ATTEMPTS: Final = 3
SECONDS_TO_ANSWER: Final = 1800.0
MOST_OF_AN_ANSWER: Final = 2**31
_DEAD = (EOFError, BrokenPipeError, ConnectionResetError)


class PartProcesses:
    """So many processes that count parts. Use it as a context manager: they end with the block, whatever is under way.

    Args:
        recipe: by which is counted.
        secret: keys the hashes of what names or links people, for this table alone.
        count: of processes.
        memory_bytes: that each of them may hold.
    """

    def __init__(self, recipe: Recipe, *, secret: bytes, count: int, memory_bytes: int = MEMORY_BYTES) -> None:
        request = {
            "recipe": recipe.to_dict(),
            "secret": secret.hex(),
            "folder": str(recipe.folder) if recipe.folder else "",
            "memory_bytes": memory_bytes,
            "isolation_required": isolation.is_required(),
        }
        self._request = json.dumps(request).encode()
        self._running: list[_Running | None] = [None] * count
        self.deaths = 0
        """How many processes died over a part that was then counted again, or given up."""

    def __enter__(self) -> PartProcesses:
        return self

    def __exit__(self, *error: object) -> None:
        for place in range(len(self._running)):
            self._end(place)

    @property
    def pids(self) -> tuple[int, ...]:
        """The numbers of the processes that run."""
        return tuple(running.process.pid for running in self._running if running is not None)

    def counts(self, parts: Iterable[Sequence[pa.RecordBatch]]) -> Iterator[PartCount]:
        """What is counted of each part, in their order. While one is answered the next ones are being counted.

        Raises:
            InvalidSource: a part needs more memory or time than its process has, or ended it three times over.
        """
        waiting: list[tuple[int, list[bytes]]] = []
        for number, part in enumerate(parts):
            place = number % len(self._running)
            if len(waiting) == len(self._running):
                yield self._counted(*waiting.pop(0))
            frames = [_frame(batch) for batch in part]
            waiting.append((place, frames))
            with suppress(*_DEAD):  # it is noticed when the answer is read
                self._begin(place, frames)
        while waiting:
            yield self._counted(*waiting.pop(0))

    def _begin(self, place: int, frames: Sequence[bytes]) -> None:
        running = self._running[place]
        if running is None:
            running = self._running[place] = _started()
            write_frame(running.commands, OPEN, 0, self._request)
        for frame in frames:
            write_frame(running.commands, BATCH, place, frame)
        write_frame(running.commands, END, place)

    def _counted(self, place: int, frames: Sequence[bytes]) -> PartCount:
        for _ in range(MOST_ATTEMPTS):
            try:
                running = self._running[place]
                if running is None:
                    raise EOFError
                return running.answer()
            except _DEAD:
                self.deaths += 1
                self._end(place)
            with suppress(*_DEAD):
                self._begin(place, frames)
        raise InvalidSource(Finding("partitioned.part_failed"))

    def _end(self, place: int) -> None:
        running, self._running[place] = self._running[place], None
        if running is not None:
            running.end()


class _Running:
    """A process and the ends of its pipes."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.commands, self.answers = cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout)

    def answer(self) -> PartCount:
        """The counts of the part that it was given.

        Raises:
            EOFError: it has ended, or does not answer.
        """
        until = time.monotonic() + SECONDS_TO_ANSWER
        sign, _, length = HEAD.unpack(self._read(HEAD.size, until))
        if length > MOST_OF_AN_ANSWER:
            raise EOFError
        content = self._read(length, until)
        if sign == FAULT:
            failure = json.loads(bytes(content))
            raise getattr(errors, failure["kind"], InvalidSource)(*map(Finding.from_dict, failure["findings"]))
        return PartCount.from_bytes(content)

    def _read(self, size: int, until: float) -> memoryview:
        content, got = memoryview(bytearray(size)), 0
        while got < size:
            if not select.select([self.answers], [], [], max(0.0, until - time.monotonic()))[0]:
                raise EOFError
            part = os.readv(self.answers.fileno(), [content[got:]])
            if not part:
                raise EOFError
            got += part
        return content

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        with suppress(OSError):
            self.commands.close()
        self.answers.close()


def _started() -> _Running:
    # It needs no secret of ours (keys, database): none of the platform's settings is handed down.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("ENTENTE_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "anonymizer.engine.partitioned.part_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(ROOT),
        env=inherited | ENVIRONMENT,
        bufsize=0,
    )
    return _Running(process)


def _frame(batch: pa.RecordBatch) -> bytes:
    import pyarrow as pa

    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return bytes(sink.getvalue().to_pybytes())
