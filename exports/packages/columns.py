"""Which type each column of a table of text has, so that nothing is lost by giving it: ``007`` stays text, ``7`` is a number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from anonymizer.engine.table.readers import Source

if TYPE_CHECKING:
    import pyarrow as pa

HIDDEN: Final = "*"
"""What stands in a cell that is hidden."""

# No leading zero, no plus sign, no thousands separator: what reads as the number again. Doubles and spreadsheets keep 15 digits.
_FORMS: Final = {
    "integer": r"^(0|-?[1-9][0-9]{0,14})$",
    "number": r"^(0|-?[1-9][0-9]{0,8})(\.[0-9]{1,6})?$|^-0\.[0-9]{1,6}$",
    "date": r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
}


@dataclass(frozen=True, slots=True)
class Field:
    """A column as it leaves. ``type`` is one of Table Schema: string, integer, number, date."""

    name: str
    type: str = "string"
    has_missing: bool = False
    has_hidden: bool = False
    """Some cells are hidden. In a column that is no string, they are missing values, and no others are."""
    smallest_count: int | None = None
    """Of a column of counts: no count from 1 to one less than this is in it."""


def fields_of(source: Source, *, smallest_counts: Mapping[str, int]) -> tuple[Field, ...]:
    """The columns of a source with their types; it is read once.

    Args:
        smallest_counts: for each column of counts, below what its counts are hidden.
    """
    seen = [_Seen() for _ in source.columns]
    for batch in source.batches():
        for column, cells in zip(batch.columns, seen, strict=True):
            cells.add(column)
    return tuple(cells.field(name, smallest_counts.get(name)) for name, cells in zip(source.columns, seen, strict=True))


class _Seen:
    """What a column's cells allow it to be."""

    def __init__(self) -> None:
        self.possible = set(_FORMS)
        self.has_missing = self.has_hidden = self.has_values = False

    def add(self, column: pa.Array) -> None:
        import pyarrow.compute as pc

        values = pc.unique(column)
        self.has_missing |= values.null_count > 0
        values = values.drop_null()
        shown = values.filter(pc.not_equal(values, HIDDEN))
        self.has_hidden |= len(shown) < len(values)
        self.has_values |= len(shown) > 0
        self.possible = {form for form in self.possible if _all_are(shown, form)}

    def field(self, name: str, smallest_count: int | None) -> Field:
        """The column. What is promised of counts is promised only where each of them is a plain whole number."""
        promised = smallest_count if "integer" in self.possible else None
        return Field(name, self.type, self.has_missing, self.has_hidden, promised)

    @property
    def type(self) -> str:
        """A missing cell and a hidden one are different things: a column that has both stays text, which keeps them apart."""
        if not self.has_values or (self.has_hidden and self.has_missing):
            return "string"
        return next((form for form in _FORMS if form in self.possible), "string")


def _all_are(values: pa.Array, form: str) -> bool:
    import pyarrow as pa
    import pyarrow.compute as pc

    if not len(values):
        return True
    if not pc.all(pc.match_substring_regex(values, _FORMS[form])).as_py():
        return False
    if form == "date":
        try:
            values.cast(pa.date32())
        except pa.ArrowInvalid:  # 31 February
            return False
    return True


def typed(column: pa.Array, field: Field) -> pa.Array:
    """A column of text as its type; what is hidden is missing where the type is no string."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if field.type == "string":
        return column
    if field.has_hidden:
        column = pc.if_else(pc.equal(column, HIDDEN), pa.scalar(None, pa.string()), column)
    return column.cast(arrow_type(field))


def arrow_type(field: Field) -> pa.DataType:
    """The type of the column in Arrow and Parquet."""
    import pyarrow as pa

    return {"string": pa.string(), "integer": pa.int64(), "number": pa.float64(), "date": pa.date32()}[field.type]
