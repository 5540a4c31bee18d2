"""A pandas frame as a source."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from anonymizer.engine.table.readers.choices import Reading
from anonymizer.engine.table.readers.layout import check_names
from anonymizer.engine.table.readers.limits import Limits
from anonymizer.engine.table.readers.source import BATCH_ROWS, wanted

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa


def frame_source(df: pd.DataFrame) -> FrameSource:
    """The records of a frame as text; its index is not part of the table. The frame is not modified.

    Raises:
        InvalidSource: empty or repeated column names, or columns that hold lists or structures.
    """
    return FrameSource(df)


class FrameSource:
    """A ``Source`` over a pandas frame."""

    def __init__(self, df: pd.DataFrame) -> None:
        self._df = df
        self.columns = tuple(str(name) for name in df.columns)
        check_names(self.columns, range(1, len(self.columns) + 1), row=1, limits=Limits())
        self.record_count: int | None = len(df)
        self.reading = Reading(format="frame", columns=self.columns)

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, in order."""
        from anonymizer.engine.table.readers.tidy import batch_of

        names = wanted(self.columns, columns)
        places = [self.columns.index(name) for name in names]
        for start in range(0, len(self._df), BATCH_ROWS):
            part = self._df.iloc[start : start + BATCH_ROWS]
            yield batch_of([_text(part.iloc[:, place], name) for place, name in zip(places, names, strict=True)], names)


def _text(series: pd.Series[Any], name: str) -> pa.Array:
    import pyarrow as pa

    from anonymizer.engine.table.readers.values import as_text, refuse_columns

    try:
        column = pa.Array.from_pandas(series)
    except (pa.ArrowInvalid, pa.ArrowTypeError):  # values of several types in one column
        return pa.array([_one(value) for value in series], pa.string())
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    refuse_columns(pa.schema([(name, column.type)]))
    return as_text(column, name)


def _one(value: Any) -> str | None:
    """One value of a column of mixed types, as ``as_text`` would give it."""
    if value is None or (isinstance(value, float) and math.isnan(value)) or value != value:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number_text(value)
    if hasattr(value, "isoformat"):
        return str(value.isoformat()).removesuffix("T00:00:00")
    return str(value)


def number_text(number: float) -> str:
    """A number with all digits that it has, as 1.2E+09 is 1200000000; 15 digits where binary fractions add noise.

    >>> number_text(1.2e9), number_text(0.1 + 0.2), number_text(1e-7)
    ('1200000000', '0.3', '0.0000001')
    """
    text = f"{number:.15g}"
    return text if "e" not in text else f"{Decimal(text):f}"
