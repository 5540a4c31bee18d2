"""What many rows share, in words for a page: ranges, reasons why nothing more is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy

from anonymizer.engine.previews import ColumnPreview, TablePreview

WHY_WITHHELD: Final[Mapping[str, Promise]] = {
    "person": gettext_lazy("It tells persons apart"),
    "identifier": gettext_lazy("It names persons, or may"),
    "text": gettext_lazy("Free text"),
    "identity": gettext_lazy("It reveals an Indigenous identity"),
    "registered": gettext_lazy("A community decides on it"),
    "empty": gettext_lazy("Empty"),
    "rare": gettext_lazy("No value is common enough to be shown"),
}


@dataclass(frozen=True, slots=True)
class ColumnWords:
    """One column of a preview on the page.

    Attributes:
        why: why its shapes alone are shown; empty where its values are.
        entries: values or ranges, each with its records; or shapes.
        is_rest_small: whether there are a few other records, which are not counted.
        others, missing: records.
    """

    name: str
    why: str
    entries: tuple[tuple[str, int], ...]
    is_rest_small: bool
    others: int
    missing: int


def table_in_words(table: TablePreview) -> list[ColumnWords]:
    """Each column of a preview."""
    return [_column(column) for column in table.columns]


def range_in_words(text: str) -> str:
    """A range as the engine writes it, ``from/to``: numbers up to but without the end; periods with both.

    >>> range_in_words("20/30"), range_in_words("2024/2024")
    ('20 – 30', '2024')
    """
    low, high = (_end_in_words(end) for end in text.split("/"))
    if low and high:
        return low if low == high else f"{low} – {high}"
    return gettext("up to %(end)s") % {"end": high} if high else gettext("from %(start)s") % {"start": low}


def _end_in_words(text: str) -> str:
    """An end of a range: numbers of five digits and more in groups of three; years, dates and codes as they are."""
    is_long = text.lstrip("-").partition(".")[0].isdecimal() and len(text.lstrip("-").partition(".")[0]) >= 5
    return number_format(Decimal(text), use_l10n=True, force_grouping=True) if is_long else text


def _column(column: ColumnPreview) -> ColumnWords:
    entries = column.entries
    if column.form == "ranges":
        entries = tuple((range_in_words(text), records) for text, records in entries)
    why = str(WHY_WITHHELD[column.why]) if column.why else ""
    return ColumnWords(column.name, why, entries, column.others is None, column.others or 0, column.missing)
