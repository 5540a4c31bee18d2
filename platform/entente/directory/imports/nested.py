"""HSDS 3 as nested JSON: its rows by the standard's tables."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from entente.core.foreign import foreign_document
from entente.directory.imports.field_table import ROWS as EVERY_ROW
from entente.directory.imports.nested_records import NO_RECORDS, records_in
from entente.directory.imports.package import kept_rows, taken_fields
from entente.directory.imports.rows import LIMITS, Oddities, Tables
from entente.directory.models import TABLES


@contextmanager
def opened(file: BinaryIO, oddities: Oddities) -> Iterator[Tables]:
    """A service, an organization, a list of them, or a page of an API (``contents``), as rows.

    Raises:
        Invalid: it is no JSON of this kind, or exceeds a limit; of rows also while they are read.
    """
    fields = {table: list(taken_fields(table)) for table in TABLES}
    with foreign_document(file, records_in, limits=LIMITS, fields=fields) as document:
        for number in document.values(NO_RECORDS):
            oddities.note("flat", number, "", "json.not_a_record", refused=True)
            oddities.fields.dropped("flat", EVERY_ROW, "json.not_a_record")
        yield {table: kept_rows(table, document.values(table), oddities) for table in document.names if table in TABLES}
