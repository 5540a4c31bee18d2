"""Files that are no one table, such as a workbook with all its sheets, a package of tables or a map: parts, each a sequence of JSON values.

A reader of such a file is a function ``(file, limits, **arguments) -> Parts`` of a module that loads no Django. It is called by name in the process
that ``confinement`` starts; its arguments and all that it gives are JSON values.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from anonymizer.engine.table.readers.choices import Reading
from anonymizer.engine.table.readers.limits import MIB, Limits
from anonymizer.engine.table.readers.source import wanted

if TYPE_CHECKING:
    import pyarrow as pa

type Parts = Mapping[str, Callable[[], Iterator[Any]]]
"""Name of a part -> what reads it, from its first value each time."""
type DocumentReader = Callable[..., Parts]

MOST_VALUES: Final = 4096  # of a batch
MOST_CHARACTERS: Final = MIB


def name_of(reader: DocumentReader) -> str:
    """By which another process finds the function."""
    return f"{reader.__module__}:{reader.__qualname__}"


def document_source(file: BinaryIO, reader: str, arguments: Mapping[str, Any], limits: Limits) -> DocumentSource:
    """The parts of a file as a function of that name reads them."""
    module, _, function = reader.partition(":")
    buffered = file if isinstance(file, io.BufferedIOBase) else io.BufferedReader(cast("io.RawIOBase", file), MIB)
    parts: Parts = getattr(import_module(module), function)(buffered, limits, **arguments)
    return DocumentSource(parts)


class DocumentSource:
    """A ``Source`` with a column for each part, read one at a time: every value is a line of JSON."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.columns = tuple(parts)
        self.reading = Reading("document", self.columns)
        self.record_count: int | None = None

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The values of one part, in order."""
        import pyarrow as pa

        (name,) = wanted(self.columns, columns)
        for lines in _gathered(json.dumps(value) for value in self._parts[name]()):
            yield pa.RecordBatch.from_arrays([pa.array(lines, pa.string())], names=[name])


def _gathered(lines: Iterator[str]) -> Iterator[list[str]]:
    gathered: list[str] = []
    characters = 0
    for line in lines:
        gathered.append(line)
        characters += len(line)
        if len(gathered) == MOST_VALUES or characters > MOST_CHARACTERS:
            yield gathered
            gathered, characters = [], 0
    if gathered:
        yield gathered
