"""The door for files of others that are no one table: their parts are read in a confined process, and what is wrong with them is ``Invalid``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from anonymizer.engine.errors import EngineError
from anonymizer.engine.table.readers import Limits
from anonymizer.engine.table.readers.confinement import ConfinedDocument, confined_document
from anonymizer.engine.table.readers.documents import DocumentReader
from entente.core.errors import Invalid


@contextmanager
def foreign_document(
    file: BinaryIO, reader: DocumentReader, *, limits: Limits, readable: Sequence[Path] = (), **arguments: Any
) -> Iterator[ConfinedDocument]:
    """As ``confined_document``, with refusals of the family that pages and workers know.

    Raises:
        Invalid: what the function refuses, or the file exceeds a limit; of values also while a part is read.
    """
    try:
        with confined_document(file, reader, limits=limits, readable=readable, **arguments) as document:
            yield document
    except EngineError as error:
        raise Invalid.of(error.findings) from error
