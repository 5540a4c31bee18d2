"""Columns and rows of a flat export, all as text, in whatever encoding its lines are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, Final

from anonymizer.engine.errors import EngineError
from anonymizer.engine.table.readers.choices import ENCODINGS as OF_ONE
from anonymizer.engine.table.readers.choices import ReadingChoices
from anonymizer.engine.table.readers.confinement import confined_source
from anonymizer.engine.table.readers.delimited.mixed import MIXED
from anonymizer.engine.table.readers.source import Source
from entente.core.errors import Invalid
from entente.directory.imports.rows import LIMITS

ENCODINGS: Final = (*OF_ONE, MIXED)
"""Those that a person may name; ``mixed`` is one for each line."""
_SEVERAL: Final = frozenset({"csv.mixed_encoding", "csv.unknown_encoding"})
"""Why a text in one encoding is refused whose lines may be read each on its own."""


def opened(
    file: BinaryIO | Path, file_type: str, encoding: str = "", mended: Callable[[int], None] | None = None
) -> tuple[Sequence[str], Iterator[Sequence[str]]]:
    """Columns and rows of a CSV file or a workbook. Delimiter and header are found by the engine, and the encoding too where none is said.

    Args:
        mended: learns, once all rows were read, how many lines were in another encoding than UTF-8 where encodings were mixed.

    Raises:
        Invalid: the file is no table that can be read; of rows also while they are read.
    """
    with ExitStack() as opened:
        stream: BinaryIO = opened.enter_context(file.open("rb")) if isinstance(file, Path) else file
        try:
            source = _source(opened, stream, file_type, encoding)
        except EngineError as error:
            raise Invalid.of(error.findings) from error
        columns, reading = list(source.columns), opened.pop_all()

    def rows() -> Iterator[Sequence[str]]:
        try:
            with reading:
                yield from _texts(source)
                lines = next(
                    (note.facts["count"] for note in source.reading.notes if note.code == "csv.lines_mended"), 0
                )
        except EngineError as error:
            raise Invalid.of(error.findings) from error
        if lines and mended is not None:
            mended(lines)

    return columns, rows()


def _source(held: ExitStack, stream: BinaryIO, file_type: str, encoding: str) -> Source:
    """The table; line by line where nobody said an encoding and it has several."""
    choices = ReadingChoices(encoding=encoding) if encoding and file_type not in {"xlsx", "json"} else None
    filename = f"upload.{file_type}"
    try:
        return held.enter_context(confined_source(stream, filename=filename, choices=choices, limits=LIMITS))
    except EngineError as error:
        if encoding or not _SEVERAL & {finding.code for finding in error.findings}:
            raise
    stream.seek(0)
    choices = ReadingChoices(encoding=MIXED)
    return held.enter_context(confined_source(stream, filename=filename, choices=choices, limits=LIMITS))


def _texts(source: Source) -> Iterator[Sequence[str]]:
    for batch in source.batches():
        cells = [["" if value is None else value for value in column.to_pylist()] for column in batch.columns]
        yield from zip(*cells, strict=True)
