"""Typed columns as text: ISO 8601 dates, whole numbers without ``.0``, never an exponent, ``true`` and ``false``."""

from __future__ import annotations

from decimal import Decimal

import pyarrow as pa
import pyarrow.compute as pc

from anonymizer.engine.errors import Finding, InvalidSource

types = pa.types


def refuse_columns(schema: pa.Schema) -> None:
    """Refuse columns that do not hold one value a cell."""
    nested = [field.name for field in schema if _is_nested(field.type)]
    if nested:
        raise InvalidSource(Finding("parquet.nested_column", column=nested[0], facts={"names": nested}))


def as_text(column: pa.Array, name: str) -> pa.Array:
    """The column as strings; what is missing stays null, and so does NaN.

    Raises:
        InvalidSource: the column ``name`` holds bytes that are not UTF-8.
    """
    kind = column.type
    if types.is_string(kind):
        return column
    if types.is_dictionary(kind):
        return as_text(column.dictionary_decode(), name)
    if types.is_run_end_encoded(kind):
        return as_text(pc.run_end_decode(column), name)
    if isinstance(kind, pa.BaseExtensionType):
        return _extension(column, name)
    if types.is_floating(kind):
        return _floats(column)
    if types.is_timestamp(kind):
        return _timestamps(column)
    if types.is_time(kind):
        return _without_zero_fraction(column.cast(pa.string()))
    if types.is_duration(kind):
        return _floats(pc.divide(column.cast(pa.duration("us"), safe=False).cast(pa.int64()).cast(pa.float64()), 1e6))
    try:
        return column.cast(pa.string())
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
        raise InvalidSource(Finding("parquet.binary_column", column=name, facts={"names": [name]})) from error


def _floats(column: pa.Array) -> pa.Array:
    column = pc.if_else(pc.is_nan(column), pa.scalar(None, column.type), column)
    text = column.cast(pa.string())
    has_exponent = pc.match_substring(text, "e")
    if pc.any(has_exponent).as_py():
        plain = [None if value is None else f"{Decimal(value):f}" for value in text.to_pylist()]
        text = pa.array(plain, pa.string())
    return pc.replace_substring_regex(text, r"\.0+$", "")


def _timestamps(column: pa.Array) -> pa.Array:
    """Days for instants at midnight; instants in a time zone are given in UTC."""
    zoned = column.type.tz is not None
    text = column.cast(pa.timestamp(column.type.unit)).cast(pa.string())
    text = _without_zero_fraction(pc.replace_substring(text, " ", "T", max_replacements=1))
    if zoned:
        return pc.binary_join_element_wise(text, "Z", "")
    return pc.replace_substring_regex(text, "T00:00:00$", "")


def _without_zero_fraction(text: pa.Array) -> pa.Array:
    return pc.replace_substring_regex(text, r"\.0+$", "")


def _extension(column: pa.Array, name: str) -> pa.Array:
    if isinstance(column.type, pa.UuidType):
        return pa.array([None if value is None else str(value) for value in column.to_pylist()], pa.string())
    return as_text(column.storage, name)


def _is_nested(kind: pa.DataType) -> bool:
    if types.is_dictionary(kind):
        return _is_nested(kind.value_type)
    return bool(types.is_nested(kind) or types.is_interval(kind))
