"""The process that reads a foreign file: it holds no key and no setting, may write no file and open no connection, reads the program and that file
alone, and has limits.

It is started by ``confinement``. Commands come in and answers leave as frames: a sign, a number, a length, the content. What it reads of the file it
asks of its parent, at a place and for a length, or reads from an open file that it was given. A fault of the file leaves as findings.
"""

from __future__ import annotations

import io
import json
import os
import resource
import struct
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, BinaryIO, ClassVar

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.table.readers.limits import Limits
    from anonymizer.engine.table.readers.source import Source

HEAD = struct.Struct(">cIQ")
PLACE = struct.Struct(">QQ")
LENGTH = struct.Struct(">Q")
OPEN, PASS, NEXT, CLOSE = b"O", b"P", b"N", b"C"
OPENED, BATCH, END, FAULT = b"o", b"b", b"e", b"f"
MOST_FILES = 64
MOST_BYTES_AT_ONCE = 64 * 2**20
"""Of a batch as it leaves: whoever asked for it holds it in memory too."""
NETWORK = 0x40000000  # CLONE_NEWNET
USERS = 0x10000000  # CLONE_NEWUSER


def write_frame(pipe: BinaryIO, sign: bytes, number: int, content: bytes | memoryview = b"") -> None:
    """One message; the pipe is flushed."""
    pipe.write(HEAD.pack(sign, number, len(content)))
    pipe.write(content)
    pipe.flush()


def read_exactly(pipe: BinaryIO, size: int) -> bytes:
    """So many bytes.

    Raises:
        EOFError: the other process has left.
    """
    parts, left = [], size
    while left:
        part = pipe.read(left)
        if not part:
            raise EOFError
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


class Unneeded:
    """Libraries that Arrow loads where it finds them. A table has no use for them, and to load them takes longer than to read a small file."""

    names: ClassVar[set[str]] = {"pandas", "numpy"}

    @classmethod
    def find_spec(cls, name: str, path: object = None, target: object = None) -> None:
        """As import asks: they are not here, and of all others nothing is known."""
        if name in cls.names:
            raise ModuleNotFoundError(name=name)


class RemoteFile(io.RawIOBase):
    """A file that the parent holds, read at a place for a length; by several threads, one after the other."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO, size: int) -> None:
        super().__init__()
        self._requests, self._answers, self._size = requests, answers, size
        self._at = 0
        self._turn = threading.Lock()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        return self._at

    def readinto(self, buffer: Any) -> int:
        content = self.read(len(buffer))
        buffer[: len(content)] = content
        return len(content)

    def read(self, size: int = -1) -> bytes:
        left = max(0, self._size - self._at)
        size = left if size < 0 else min(size, left)
        with self._turn:
            self._requests.write(PLACE.pack(self._at, size))
            self._requests.flush()
            (length,) = LENGTH.unpack(read_exactly(self._answers, LENGTH.size))
            content = read_exactly(self._answers, length)
        self._at += len(content)
        return content


@dataclass(slots=True)
class _Session:
    """What one process reads: a source and the passes over it that are under way."""

    source: Source
    limits: Limits
    size: int
    layers: tuple[str, ...]
    passes: dict[int, Iterator[pa.RecordBatch]]
    decoded: dict[int, int]
    rows: dict[int, int]


def main() -> None:
    """Answer commands on standard input until they end. Arguments: the ends of the two pipes of the file, or the file itself."""
    commands, answers = os.fdopen(os.dup(0), "rb", 0), os.fdopen(os.dup(1), "wb")
    for standard in (0, 1, 2):
        os.dup2(os.open(os.devnull, os.O_RDWR), standard)
    ends = [int(end) for end in sys.argv[1:]]
    sys.meta_path.insert(0, Unneeded)
    with suppress(EOFError, BrokenPipeError):
        serve(commands, answers, ends, confine=confined)
    os._exit(0)  # threads that still read ahead have nobody to read for


def serve(
    commands: BinaryIO,
    answers: BinaryIO,
    ends: list[int],
    *,
    confine: Callable[[Limits, Sequence[str]], tuple[str, ...]],
) -> None:
    """The first command opens the file, further ones pass over it; each gets one answer.

    Args:
        confine: by it this process gives up what it does not need; of isolation the layers that hold come back.
    """
    sign, number, length = HEAD.unpack(read_exactly(commands, HEAD.size))
    assert sign == OPEN
    request = json.loads(read_exactly(commands, length))
    from anonymizer.engine.table.readers.limits import Limits

    limits = Limits(**request["limits"])
    layers = confine(limits, [*request["readable"], *_package_of(request)])
    session: _Session | None = None
    while True:
        try:
            if sign == OPEN:
                session = _opened(request, ends, limits, layers)
                write_frame(answers, OPENED, number, _state(session))
            elif session is not None:
                _answer(session, answers, sign, number, request)
        except (EOFError, BrokenPipeError):
            raise
        except Exception as error:  # noqa: BLE001 - whatever a file provokes ends as a finding; its text may hold values
            error.__traceback__ = error.__context__ = error.__cause__ = (
                None  # and all that the readers held goes: memory may have run out
            )
            write_frame(answers, FAULT, number, json.dumps(_findings(error)).encode())
        sign, number, length = HEAD.unpack(read_exactly(commands, HEAD.size))
        request = json.loads(read_exactly(commands, length) or b"{}")


def confined(limits: Limits, readable: Sequence[str] = ()) -> tuple[str, ...]:
    """Limits that the system keeps, no network where an ordinary user may do without one, and isolation; its layers that hold."""
    from anonymizer.engine.isolation import isolate

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (MOST_FILES, MOST_FILES))
    resource.setrlimit(resource.RLIMIT_DATA, (limits.memory_bytes, limits.memory_bytes))
    with suppress(OSError, AttributeError):  # not on macOS, and not where the system forbids it (docs/operating.md)
        os.unshare(USERS | NETWORK)
    return isolate(readable)


def _package_of(request: dict[str, Any]) -> list[str]:
    """Where the package lies that a document's reader belongs to. It is imported now: later the folders above it are closed."""
    if "reader" not in request:
        return []
    return list(import_module(request["reader"].partition(":")[0].partition(".")[0]).__path__)


def _opened(request: dict[str, Any], ends: list[int], limits: Limits, layers: tuple[str, ...]) -> _Session:
    file: Any
    if request["isolation_required"]:
        _require_all(layers)
    if len(ends) == 1:
        file = os.fdopen(ends[0], "rb")
        request["size"] = os.fstat(ends[0]).st_size
    else:
        file = RemoteFile(os.fdopen(ends[0], "wb"), os.fdopen(ends[1], "rb", 0), request["size"])
    _allow_time(limits, request["size"])
    return _Session(_source(file, request, limits), limits, request["size"], layers, {}, {}, {})


def _require_all(layers: tuple[str, ...]) -> None:
    from anonymizer.engine.errors import Finding, InvalidSource
    from anonymizer.engine.isolation import missing

    if missing(layers):
        raise InvalidSource(Finding("file.reader_not_isolated"))


def _source(file: BinaryIO, request: dict[str, Any], limits: Limits) -> Source:
    """A table, or a document where the name of a function says how it is read."""
    if "reader" in request:
        from anonymizer.engine.table.readers.documents import document_source

        Unneeded.names.discard("numpy")  # maps are computed with it
        return document_source(file, request["reader"], request["arguments"], limits)
    from anonymizer.engine.table.readers.choices import ReadingChoices
    from anonymizer.engine.table.readers.formats import open_source

    choices = ReadingChoices.from_dict(request["choices"]) if request["choices"] else None
    return open_source(file, filename=request["filename"], choices=choices, password=request["password"], limits=limits)


def _answer(session: _Session, answers: BinaryIO, sign: bytes, number: int, request: dict[str, Any]) -> None:
    if sign == CLOSE:
        session.passes.pop(number, None)
        write_frame(answers, END, number, _state(session))
        return
    if sign == PASS:
        _allow_time(session.limits, session.size)
        session.passes[number] = _batches(session.source, request)
        session.decoded[number] = session.rows[number] = 0
    batch = next(session.passes[number], None)
    if batch is None:
        del session.passes[number]
        write_frame(answers, END, number, _state(session))
        return
    _check(session, number, batch)
    import pyarrow as pa

    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    write_frame(answers, BATCH, number, memoryview(sink.getvalue()))


def _batches(source: Source, request: dict[str, Any]) -> Iterator[pa.RecordBatch]:
    """The batches of a pass, in parts of a bounded size."""
    from anonymizer.engine.table.readers.source import encoded_batches

    columns = request["columns"]
    for batch in encoded_batches(source, columns) if request["encoded"] else source.batches(columns):
        rows = max(1, batch.num_rows * MOST_BYTES_AT_ONCE // max(batch.nbytes, MOST_BYTES_AT_ONCE))
        for first in range(0, batch.num_rows, rows):
            yield batch.slice(first, rows)


def _check(session: _Session, number: int, batch: pa.RecordBatch) -> None:
    """What the system cannot limit: how much comes out of the file altogether, and how long a cell is."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from anonymizer.engine.errors import Finding, InvalidSource

    limits = session.limits
    session.decoded[number] += batch.nbytes
    if session.decoded[number] > max(limits.decoded_floor_bytes, limits.decoded_ratio * session.size):
        raise InvalidSource(Finding("file.unpacks_to_too_much"))
    for name, column in zip(batch.schema.names, batch.columns, strict=True):
        cells = column.dictionary if pa.types.is_dictionary(column.type) else column
        longest = pc.max(pc.binary_length(cells)).as_py()
        if longest is not None and longest > limits.cell_bytes:
            raise InvalidSource(Finding("table.cell_too_long", column=name, facts={"limit": limits.cell_bytes}))


def _allow_time(limits: Limits, size: int) -> None:
    """So many seconds of the processor from now on: opening a file and each pass over it have their own."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + limits.cpu_seconds(size) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (until if hard == resource.RLIM_INFINITY else min(until, hard), hard))


def _state(session: _Session) -> bytes:
    """What is known of the source now, as JSON."""
    source = session.source
    state = {"columns": source.columns, "reading": source.reading.to_dict(), "record_count": source.record_count}
    return json.dumps(state | {"layers": session.layers}).encode()


def _findings(error: Exception) -> dict[str, Any]:
    from anonymizer.engine.errors import EngineError, Finding

    if isinstance(error, EngineError):
        return {"kind": type(error).__name__, "findings": [finding.to_dict() for finding in error.findings]}
    code = "file.takes_too_much_memory" if isinstance(error, MemoryError) else "file.reader_failed"
    return {"kind": "InvalidSource", "findings": [Finding(code, facts={"kind": type(error).__name__}).to_dict()]}


if __name__ == "__main__":
    main()
