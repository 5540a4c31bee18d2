"""Opening tables and writing results from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from anonymizer.engine.errors import Finding, InvalidSource

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


@contextmanager
def open_table(path: Path) -> Iterator[Source]:
    """The table in a file, of any format that the engine reads, or in the Parquet files of a folder.

    Raises:
        InvalidSource: the file is not there, or not a table.
    """
    from anonymizer.engine.table.readers import parts_source
    from anonymizer.engine.table.readers.confinement import confined_source

    if path.is_dir():
        yield parts_source(path)
        return
    try:
        file = path.open("rb")
    except OSError as error:
        raise InvalidSource(Finding("cli.file_missing", facts={"file": path.name})) from error
    with file, confined_source(file, filename=path.name) as source:
        yield source


@contextmanager
def written(path: Path, *, check: Callable[[Path], object] | None = None) -> Iterator[BinaryIO]:
    """A file that appears only when it is whole, and when ``check`` of what was written raises nothing."""
    partial = path.with_name(f".partial-{path.name}")
    try:
        file = partial.open("wb")
    except OSError as error:
        raise InvalidSource(Finding("cli.cannot_write", facts={"file": path.name})) from error
    try:
        with file:
            yield file
        if check is not None:
            check(partial)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def write_json(path: Path, values: Any) -> None:
    """The values as indented JSON."""
    with written(path) as file:
        file.write(as_json(values).encode() + b"\n")


def as_json(values: Any) -> str:
    """Indented JSON, readable in both languages."""
    return json.dumps(values, indent=1, ensure_ascii=False)


def peak_memory_mb() -> float:
    """The most memory that this process has held, in MB."""
    import resource
    import sys

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (2**20 if sys.platform == "darwin" else 2**10), 1)
