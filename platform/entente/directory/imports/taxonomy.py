"""The file of a licensed taxonomy: a table with a column of codes and one or two of names. Its licence holder has it; nobody ships it."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Final

from anonymizer.engine.errors import EngineError
from anonymizer.engine.table.readers import Source
from anonymizer.engine.table.readers.confinement import confined_source
from anonymizer.engine.table.readers.limits import AT_A_PAGE
from entente.core.errors import Finding, Invalid
from entente.directory.imports.withholding import plain

MOST_BYTES: Final = 20 * 2**20
MOST_TERMS: Final = 50_000
_CODE: Final = ("code", "term code", "taxonomy code", "code du terme", "code de taxonomie")
_ENGLISH: Final = ("term name", "name", "term", "english name", "name en", "term en", "english")
_FRENCH: Final = (
    "french name",
    "name fr",
    "term fr",
    "terme",
    "nom",
    "nom francais",
    "french",
    "francais",
    "nom du terme",
)


@dataclass(frozen=True, slots=True)
class Term:
    """A code and its names; one of the two is enough."""

    code: str
    name_en: str
    name_fr: str


def terms_of(content: bytes, file_type: str) -> list[Term]:
    """The terms of a CSV file or workbook; the first row of a code counts.

    Raises:
        Invalid: no table, no column of codes or names, too many terms, or none.
    """
    try:
        with confined_source(io.BytesIO(content), filename=f"upload.{file_type}", limits=AT_A_PAGE) as source:
            terms = _read(source)
    except EngineError as error:
        raise Invalid.of(error.findings) from error
    if not terms:
        raise Invalid(Finding("taxonomy.empty"))
    return list(terms.values())


def _read(source: Source) -> dict[str, Term]:
    columns = {plain(column): at for at, column in reversed(list(enumerate(source.columns)))}
    code, english, french = (_first(columns, names) for names in (_CODE, _ENGLISH, _FRENCH))
    if code is None or (english is None and french is None):
        raise Invalid(Finding("taxonomy.columns_missing"))
    terms: dict[str, Term] = {}
    for batch in source.batches():
        cells = [["" if value is None else value.strip() for value in column.to_pylist()] for column in batch.columns]
        for at in range(batch.num_rows):
            term = Term(
                cells[code][at][:60],
                cells[english][at][:300] if english is not None else "",
                cells[french][at][:300] if french is not None else "",
            )
            if term.code and (term.name_en or term.name_fr):
                terms.setdefault(term.code, term)
        if len(terms) > MOST_TERMS:
            raise Invalid(Finding("taxonomy.too_many", facts={"most": MOST_TERMS}))
    return terms


def _first(columns: dict[str, int], names: tuple[str, ...]) -> int | None:
    return next((columns[name] for name in names if name in columns), None)
