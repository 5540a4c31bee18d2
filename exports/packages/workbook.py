"""An Excel workbook: the rows, and a dictionary of the columns in both languages. Made in memory: nothing touches the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC
from typing import Any, BinaryIO

from django.utils.translation import override

from anonymizer.engine.table.readers import Source
from exports.models import Release
from exports.packages.citation import citation
from exports.packages.columns import Field, typed
from exports.packages.wording import dictionary, protection

_CELL_CHARACTERS = 32_767  # what a cell can hold
_WIDTHS = (24, 14, 44, 44, 14, 44, 44)


def write_workbook(source: Source, release: Release, fields: Sequence[Field], sink: BinaryIO) -> None:
    """The workbook of a release of at most ``MOST_ROWS_OF_WORKBOOK`` rows.

    Text is written as text, whatever it begins with: no cell is a formula or a link.
    """
    import io

    import xlsxwriter

    held = io.BytesIO()
    workbook = xlsxwriter.Workbook(held, {"in_memory": True})
    workbook.set_properties(
        {"title": str(release.pk), "created": release.released_at.astimezone(UTC).replace(tzinfo=None)}
    )
    bold = workbook.add_format({"bold": True})
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
    _write_rows(workbook, source, fields, bold)
    _write_dictionary(workbook, release, fields, bold, wrapped)
    workbook.close()
    sink.write(held.getbuffer())


def write_plain_workbook(source: Source, fields: Sequence[Field], sink: BinaryIO, *, title: str) -> None:
    """Rows alone, under a title that tells what they are; the same source gives the same bytes."""
    import io
    from datetime import datetime

    import xlsxwriter

    held = io.BytesIO()
    workbook = xlsxwriter.Workbook(held, {"in_memory": True})
    workbook.set_properties({"title": title, "comments": title, "created": datetime(2000, 1, 1)})  # noqa: DTZ001 # of no zone
    _write_rows(workbook, source, fields, workbook.add_format({"bold": True}))
    workbook.close()
    sink.write(held.getbuffer())


def _write_rows(workbook: Any, source: Source, fields: Sequence[Field], bold: Any) -> None:
    sheet = workbook.add_worksheet("Data - Données")
    day = workbook.add_format({"num_format": "yyyy-mm-dd"})
    put: dict[str, Callable[[int, int, Any], object]] = {
        "string": lambda row, column, value: sheet.write_string(row, column, _fitting(value)),
        "integer": sheet.write_number,
        "number": sheet.write_number,
        "date": lambda row, column, value: sheet.write_datetime(row, column, value, day),
    }
    for column, field in enumerate(fields):
        sheet.write_string(0, column, field.name, bold)
        sheet.set_column(column, column, min(max(len(field.name) + 2, 12), 40))
    row = 1
    for batch in source.batches():
        for column, field in enumerate(fields):
            write = put[field.type]
            for place, value in enumerate(typed(batch.column(column), field).to_pylist()):
                if value is not None:
                    write(row + place, column, value)
        row += batch.num_rows
    sheet.freeze_panes(1, 0)
    if row > 1:
        sheet.autofilter(0, 0, row - 1, len(fields) - 1)


def _write_dictionary(workbook: Any, release: Release, fields: Sequence[Field], bold: Any, wrapped: Any) -> None:
    sheet = workbook.add_worksheet("Dictionary - Dictionnaire")
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    row = 0
    entries = {}
    for language in ("en", "fr"):
        with override(language):
            for sentence in (citation(release), *protection(release, fields)):
                sheet.write_string(row, 0, sentence)
                row += 1
            entries[language] = dictionary(release, fields)
        row += 1
    headings = ("Column - Colonne", "Type", "What was done", "Note", "Type", "Ce qui a été fait", "Remarque")
    for column, heading in enumerate(headings):
        sheet.write_string(row, column, heading, bold)
    for english, french in zip(entries["en"], entries["fr"], strict=True):
        row += 1
        cells = (english.name, english.type, english.done, english.note, french.type, french.done, french.note)
        for column, cell in enumerate(cells):
            sheet.write_string(row, column, cell, wrapped)


def _fitting(text: str) -> str:
    return text if len(text) <= _CELL_CHARACTERS else text[: _CELL_CHARACTERS - 1] + "…"
