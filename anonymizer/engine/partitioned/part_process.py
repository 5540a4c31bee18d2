"""The process that counts parts of a table: it holds no key and no setting, reads no file, and has limits.

It is started by ``processes``. The first frame brings the recipe; then come the batches of a part, and its end, which is answered with the counts.
The process ends when its input ends, so it cannot outlive whoever waits for it.
"""

from __future__ import annotations

import json
import os
import resource
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from anonymizer.engine.table.readers.reader_process import HEAD, read_exactly, write_frame

if TYPE_CHECKING:
    import pyarrow as pa

OPEN, BATCH, END = b"O", b"B", b"E"
COUNTED, FAULT = b"c", b"f"
SECONDS_OF_A_PART = 600
"""Of the processor: a part that takes longer will never end."""


def main() -> None:
    """Answer on standard output until the input ends; what else would be printed goes nowhere."""
    commands, answers = os.fdopen(os.dup(0), "rb", 2**20), os.fdopen(os.dup(1), "wb")
    for standard in (0, 1, 2):
        os.dup2(os.open(os.devnull, os.O_RDWR), standard)
    with suppress(EOFError, BrokenPipeError):
        serve(commands, answers)
    os._exit(0)


def serve(commands: BinaryIO, answers: BinaryIO) -> None:
    """Count parts, one after the other.

    Raises:
        EOFError: there are no more.
    """
    from anonymizer.engine.partitioned.part_counts import count_of
    from anonymizer.engine.recipe import Recipe

    _, _, length = HEAD.unpack(read_exactly(commands, HEAD.size))
    request = json.loads(read_exactly(commands, length))
    folder = Path(request["folder"]) if request["folder"] else None
    secret = bytes.fromhex(request["secret"])
    recipe = Recipe.from_dict(request["recipe"], folder=folder)
    layers = _confine(request)
    while True:
        part = Part(commands)
        _allow_time()
        try:
            _require(layers, required=request["isolation_required"])
            answer = COUNTED, count_of(part.batches(), recipe, secret=secret).to_bytes()
        except (EOFError, BrokenPipeError):
            raise
        except Exception as error:  # noqa: BLE001 - its text may hold values
            error.__traceback__ = error.__context__ = error.__cause__ = None
            answer = FAULT, json.dumps(_findings(error)).encode()
            part.skip()
        write_frame(answers, answer[0], part.number, answer[1])


class Part:
    """The batches of a part, as they arrive."""

    def __init__(self, commands: BinaryIO) -> None:
        self._commands, self.number, self._is_over = commands, 0, False

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Those that were not read yet."""
        import pyarrow as pa

        while not self._is_over:
            sign, self.number, length = HEAD.unpack(read_exactly(self._commands, HEAD.size))
            content = read_exactly(self._commands, length)
            self._is_over = sign == END
            if not self._is_over:
                with pa.ipc.open_stream(pa.py_buffer(content)) as stream:
                    yield from stream

    def skip(self) -> None:
        """What is left of it is read and forgotten."""
        while not self._is_over:
            sign, self.number, length = HEAD.unpack(read_exactly(self._commands, HEAD.size))
            read_exactly(self._commands, length)
            self._is_over = sign == END


def _confine(request: dict[str, Any]) -> tuple[str, ...]:
    from anonymizer.engine.isolation import isolate

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (request["memory_bytes"], request["memory_bytes"]))
    return isolate([request["folder"]] if request["folder"] else [])


def _require(layers: tuple[str, ...], *, required: bool) -> None:
    from anonymizer.engine.errors import Finding, InvalidSource
    from anonymizer.engine.isolation import missing

    if required and missing(layers):
        raise InvalidSource(Finding("file.reader_not_isolated"))


def _allow_time() -> None:
    """So many seconds of the processor from now on."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + SECONDS_OF_A_PART
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (until if hard == resource.RLIM_INFINITY else min(until, hard), hard))


def _findings(error: Exception) -> dict[str, Any]:
    from anonymizer.engine.errors import EngineError, Finding

    if isinstance(error, EngineError):
        return {"kind": type(error).__name__, "findings": [finding.to_dict() for finding in error.findings]}
    code = "partitioned.part_memory" if isinstance(error, MemoryError) else "partitioned.part_failed"
    return {"kind": "InvalidSource", "findings": [Finding(code).to_dict()]}


if __name__ == "__main__":
    main()
