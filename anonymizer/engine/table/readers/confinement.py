"""The one door for files of others: a source whose file is opened and read in a process of its own, under limits.

A small file can unpack to more than a machine has, occupy a processor for hours, or end the process that reads it. Here that process has no
key, no setting of the platform, no network where the system allows, no file but this one and the program (``anonymizer.engine.isolation``), and limits
on memory, time, files and what comes out; what exceeds them is a finding like any other fault of a file, and this process goes on. Cells come back as Arrow batches, which are validated. A file that is no one table
comes back as the parts that a function of its own reads there (``documents``).
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from anonymizer.engine import errors, isolation
from anonymizer.engine.errors import EngineError, Finding, InvalidSource
from anonymizer.engine.table.readers.choices import Reading, ReadingChoices
from anonymizer.engine.table.readers.documents import DocumentReader, name_of
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.reader_process import (
    BATCH,
    CLOSE,
    END,
    FAULT,
    HEAD,
    LENGTH,
    NEXT,
    OPEN,
    PASS,
    PLACE,
    read_exactly,
    write_frame,
)
from anonymizer.engine.table.readers.source import wanted

if TYPE_CHECKING:
    import pyarrow as pa

ROOT: Final = Path(__file__).resolve().parents[4]
# One thread for arithmetic, and memory that the limit counts: Arrow's own allocators reserve what they do not use.
ENVIRONMENT: Final = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
    "ARROW_DEFAULT_MEMORY_POOL": "system",
}
SECONDS_TO_LEAVE: Final = 5
MOST_OF_A_BATCH: Final = 1024 * 2**20
MOST_OF_AN_ANSWER: Final = 16 * 2**20
"""In bytes. A process that was misled by its file could announce any length, and it would be held here."""
_MOST_AT_ONCE: Final = 16 * 2**20
SECONDS_BETWEEN_LOOKS: Final = 1.0
NO_ROOM: Final = 256 * 1024
"""In bytes, below the limit on memory: the allocators ask the system for no less at once."""


class ReaderStopped(EngineError):
    """The process that read the file was ended from outside: this says nothing about the file."""


@contextmanager
def confined_source(
    file: BinaryIO,
    *,
    filename: str,
    choices: ReadingChoices | None = None,
    password: str | None = None,
    limits: Limits | None = None,
) -> Iterator[ConfinedSource]:
    """As ``open_source``, in a process of its own that ends with the block.

    Raises:
        InvalidSource: the file cannot be read as a table, or exceeds a limit; of cells also while the source is read.
        ReaderStopped: the process was ended from outside.
    """
    request = {"filename": filename, "choices": choices.to_dict() if choices else None, "password": password}
    with _confined(file, request, limits or Limits()) as source:
        yield source


@contextmanager
def confined_document(
    file: BinaryIO,
    reader: DocumentReader,
    *,
    limits: Limits | None = None,
    readable: Sequence[Path] = (),
    **arguments: Any,
) -> Iterator[ConfinedDocument]:
    """The parts of a file that is no one table, as a function reads them in a process of its own that ends with the block.

    Args:
        reader: of a module that loads no Django; it is called there with the file, the limits and these arguments, which are JSON values.
        readable: files that it opens by their names.

    Raises:
        InvalidSource: what the function refuses, or the file exceeds a limit; of values also while a part is read.
        ReaderStopped: the process was ended from outside.
    """
    request = {"reader": name_of(reader), "arguments": arguments, "readable": [str(path) for path in readable]}
    with _confined(file, request, limits or Limits()) as source:
        yield ConfinedDocument(source)


@contextmanager
def _confined(file: BinaryIO, request: dict[str, Any], limits: Limits) -> Iterator[ConfinedSource]:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    needs = {"readable": [], "isolation_required": isolation.is_required(), "size": size, "limits": asdict(limits)}
    reader = started(file, memory_bytes=limits.memory_bytes)
    try:
        yield ConfinedSource(reader, needs | request, limits.wall_seconds(size))
    finally:
        reader.close()


class ConfinedDocument:
    """What ``documents.Parts`` has, read by another process."""

    def __init__(self, source: ConfinedSource) -> None:
        self._source = source

    @property
    def names(self) -> tuple[str, ...]:
        """Of the parts, in order."""
        return self._source.columns

    def values(self, name: str) -> Iterator[Any]:
        """Those of a part, in order."""
        for batch in self._source.batches([name]):
            for line in batch.column(0).to_pylist():
                yield _json(line)


class ConfinedSource:
    """A ``Source`` read by another process. Passes may run side by side; each has its own turn."""

    def __init__(self, reader: Reader, request: dict[str, Any], patience: float) -> None:
        self._reader, self._patience = reader, patience
        self._numbers = count(1)
        self._turn = threading.Lock()
        self._waiting: set[int] = set()  # passes whose next answer has been asked for
        self._answers: dict[int, tuple[bytes, memoryview]] = {}
        self._left = patience
        with self._turn:
            self._ask(OPEN, 0, request)
            _, state = self._answer(0)
        self.columns: tuple[str, ...] = ()
        self._learn(state)

    @property
    def pid(self) -> int:
        """The number of the process that reads."""
        return self._reader.process.pid

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, in order."""
        return self._pass({"columns": wanted(self.columns, columns), "encoded": False})

    def encoded(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        """As ``encoded_batches`` promises."""
        return self._pass({"columns": wanted(self.columns, columns), "encoded": True})

    def _pass(self, request: dict[str, Any]) -> Iterator[pa.RecordBatch]:
        number = next(self._numbers)
        self._left = self._patience
        sign = PASS
        is_over = False
        try:
            with self._turn:
                self._ask(PASS, number, request)
            while True:
                with self._turn:
                    sign, content = self._answer(number)
                    if sign == BATCH:
                        self._ask(NEXT, number, {})  # it reads on while this batch is worked on
                if sign == END:
                    is_over = True
                    self._learn(content)
                    return
                yield _batch(content)
        except EngineError:
            is_over = True
            raise
        finally:
            if not is_over:
                self._leave(number)

    def _leave(self, number: int) -> None:
        """Nobody reads this pass on. It may be thrown away when the process has ended, or in the middle of another pass: then that is left alone."""
        if self._reader.commands.closed or not self._turn.acquire(blocking=False):
            return
        try:
            with suppress(EngineError):
                self._answer(number)
                self._ask(CLOSE, number, {})
                self._answer(number)
        finally:
            self._turn.release()

    def _learn(self, state: memoryview) -> None:
        description = _json(bytes(state))
        self.columns = tuple(description["columns"])
        self.layers: tuple[str, ...] = tuple(description["layers"])
        self.reading = Reading.from_dict(description["reading"])
        self.record_count: int | None = description["record_count"]

    def _ask(self, sign: bytes, number: int, request: dict[str, Any]) -> None:
        self._waiting.add(number)
        try:
            write_frame(self._reader.commands, sign, number, json.dumps(request).encode())
        except BrokenPipeError:
            self._reader.raise_ended()

    def _answer(self, number: int) -> tuple[bytes, memoryview]:
        """The answer to what a pass has asked; those of other passes wait for them."""
        while number not in self._answers:
            sign, whose, content = self._next()
            self._answers[whose] = (sign, content)
        self._waiting.discard(number)
        sign, content = self._answers.pop(number)
        if sign == FAULT:
            failure = _json(bytes(content))
            raise getattr(errors, failure["kind"], InvalidSource)(*map(Finding.from_dict, failure["findings"]))
        return sign, content

    def _next(self) -> tuple[bytes, int, memoryview]:
        begun = time.monotonic()
        try:
            sign, whose, length = HEAD.unpack(self._reader.read(HEAD.size, self._left))
            if length > (MOST_OF_A_BATCH if sign == BATCH else MOST_OF_AN_ANSWER):
                raise InvalidSource(Finding("file.reader_failed"))
            content = self._reader.read(length, self._left - (time.monotonic() - begun))
        except EOFError:
            self._reader.raise_ended()
        self._left -= time.monotonic() - begun
        return sign, whose, content


@dataclass
class Reader:
    """A running process and the ends of its pipes; the file is read for it by a thread."""

    process: subprocess.Popen[bytes]
    commands: BinaryIO
    answers: BinaryIO
    memory_bytes: int
    ends: list[BinaryIO] = field(default_factory=list)
    fault: list[BaseException] = field(default_factory=list)
    thread: threading.Thread | None = None

    def read(self, size: int, patience: float) -> memoryview:
        """So many bytes of an answer.

        Raises:
            EOFError: the process has ended.
            InvalidSource: it takes longer than a file may, or has no memory left to go on with.
        """
        content = memoryview(bytearray(size))
        got, until, was_full = 0, time.monotonic() + patience, False
        while got < size:
            left = max(0.0, until - time.monotonic())
            ready, _, _ = select.select([self.answers], [], [], min(left, SECONDS_BETWEEN_LOOKS))
            if not ready:
                is_full = self._is_full()
                if left <= SECONDS_BETWEEN_LOOKS or (is_full and was_full):
                    self.process.kill()
                    raise InvalidSource(Finding("file.takes_too_much_memory" if is_full else "file.takes_too_long"))
                was_full = is_full
                continue
            part = os.readv(self.answers.fileno(), [content[got : got + _MOST_AT_ONCE]])
            if not part:
                raise EOFError
            got += part
        return content

    def _is_full(self) -> bool:
        """Whether it stands at its limit on memory. Python can then turn in a circle: to handle an error it allocates, and fails, and begins again."""
        try:
            status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        except OSError:  # not on macOS: the limit on time ends it
            return False
        held = next((line.split()[1] for line in status.splitlines() if line.startswith("VmData:")), "0")
        return int(held) * 1024 > self.memory_bytes - NO_ROOM

    def raise_ended(self) -> None:
        """Say why the process is no more. Always raises."""
        code = self.process.wait()
        if self.fault:
            raise self.fault[0]
        if code == -KILLED:
            raise ReaderStopped(Finding("file.reader_stopped"))
        raise InvalidSource(Finding("file.takes_too_long" if code == -OUT_OF_TIME else "file.reader_failed"))

    def close(self) -> None:
        """End the process. Safe to call twice."""
        with suppress(BrokenPipeError):
            self.commands.close()
        try:
            self.process.wait(timeout=0.2)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.answers.close()
        if self.thread is not None:
            self.thread.join(SECONDS_TO_LEAVE)
        for end in self.ends:
            with suppress(BrokenPipeError):
                end.close()


KILLED, OUT_OF_TIME = 9, 24  # SIGKILL, SIGXCPU


def started(file: BinaryIO, *, memory_bytes: int) -> Reader:
    """A process that reads this file, which must stay open, and may hold so much; it begins at once."""
    try:
        own = os.dup(file.fileno())
    except (OSError, AttributeError):  # not a file of the system
        return _serving(file, memory_bytes)
    try:
        return _process([own], memory_bytes)
    finally:
        os.close(own)


def _serving(file: BinaryIO, memory_bytes: int) -> Reader:
    """The process asks for places of the file, and a thread of ours answers."""
    request_end, asks = os.pipe()
    answered, answers = os.pipe()
    reader = _process([asks, answered], memory_bytes)
    for theirs in (asks, answered):
        os.close(theirs)
    requests, contents = os.fdopen(request_end, "rb", 0), os.fdopen(answers, "wb", 0)
    reader.ends = [requests, contents]
    reader.thread = threading.Thread(target=_serve, args=(file, requests, contents, reader), daemon=True)
    reader.thread.start()
    return reader


def _serve(file: BinaryIO, requests: BinaryIO, contents: BinaryIO, reader: Reader) -> None:
    try:
        while True:
            place, size = PLACE.unpack(read_exactly(requests, PLACE.size))
            file.seek(place)
            content = file.read(min(size, _MOST_AT_ONCE))
            contents.write(LENGTH.pack(len(content)) + content)
    except (EOFError, BrokenPipeError):
        return
    except BaseException as error:  # noqa: BLE001 - raised again by whoever waits for the table
        reader.fault.append(error)
        reader.process.kill()


def _process(ends: list[int], memory_bytes: int) -> Reader:
    # It needs no secret of ours (keys, database): none of the platform's settings is handed down.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("ENTENTE_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "anonymizer.engine.table.readers.reader_process", *map(str, ends)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=inherited | ENVIRONMENT,
        pass_fds=ends,
        bufsize=0,
    )
    return Reader(process, cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout), memory_bytes)


def _json(text: str | bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:  # whoever wrote it may have been misled by the file
        raise InvalidSource(Finding("file.reader_failed")) from error


def _batch(content: memoryview) -> pa.RecordBatch:
    """The batch of an answer, validated: whoever read the file may have been misled by it."""
    import pyarrow as pa

    with pa.ipc.open_stream(pa.py_buffer(content)) as stream:
        batch = stream.read_next_batch()
    batch.validate(full=True)
    return batch
