"""Two flat exports of one directory in a ZIP, in English and in French: read as one table whose rows say their language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, Final

from entente.core.errors import Finding, Invalid
from entente.core.foreign import foreign_document
from entente.directory.imports.archive import csvs_in
from entente.directory.imports.language_columns import ENGLISH, FRENCH, base_of
from entente.directory.imports.rows import LIMITS

LANGUAGE: Final = "Language of the file"
"""The column that is put beside those of the two files."""


def opened(file: BinaryIO | Path, *, encoding: str = "") -> tuple[Sequence[str], Iterator[Sequence[str]]]:
    """Columns and rows of both files, the language of each beside its rows.

    Raises:
        Invalid: there are not two tables, or the name of neither says its language; of rows also while they are read.
    """
    with ExitStack() as held:
        stream = held.enter_context(file.open("rb")) if isinstance(file, Path) else file
        document = held.enter_context(foreign_document(stream, csvs_in, limits=LIMITS, encoding=encoding))
        languages = _languages([name for name in document.names if "/" not in name])
        headers: dict[str, list[str]] = {name: next(document.values(f"/{name}"), []) for name in languages}
        columns = list(dict.fromkeys(column for header in headers.values() for column in header if column))
        reading = held.pop_all()

    def rows() -> Iterator[Sequence[str]]:
        with reading:
            for name, language in languages.items():
                for _number, values in document.values(name):
                    yield [*(values.get(column, "") for column in columns), language]

    return [*columns, LANGUAGE], rows()


def _languages(names: Sequence[str]) -> dict[str, str]:
    """Name of a file -> its language, where there are two files and one of them says it."""
    spoken = {name: base_of(name)[1] for name in names}
    if len(spoken) != 2 or len(set(spoken.values())) != 2:
        raise Invalid(Finding("directory.not_a_package"))
    known = next(language for language in spoken.values() if language)
    other = FRENCH if known == ENGLISH else ENGLISH
    return {name: language or other for name, language in spoken.items()}
