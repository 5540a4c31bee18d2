"""A file that ``writers`` wrote, read again as the table that its recipient gets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    import pyarrow as pa

_GUARDED = r"^'([=+\-@\t\r])"
"""A quote mark that ``write_csv`` put before what a spreadsheet would run."""


class WrittenFile:
    """The columns of a CSV or Parquet file of ours, as text."""

    def __init__(self, path: Path, columns: Sequence[str], *, is_csv: bool) -> None:
        self.columns: tuple[str, ...] = tuple(columns)
        self._path, self._is_csv = path, is_csv

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The records, in order, with the columns asked for in the order asked for; an empty cell is missing."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        places = [self.columns.index(name) for name in (self.columns if columns is None else columns)]
        with self._path.open("rb") as file:  # Arrow knows no name that is not UTF-8
            read = self._csv(file) if self._is_csv else pq.ParquetFile(file).iter_batches()
            for batch in read:
                yield pa.RecordBatch.from_arrays(
                    [batch.column(place) for place in places], names=[self.columns[place] for place in places]
                )

    def _csv(self, file: BinaryIO) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa
        import pyarrow.compute as pc
        from pyarrow import csv

        places = [f"c{place}" for place in range(len(self.columns))]
        with csv.open_csv(
            file,
            read_options=csv.ReadOptions(column_names=places, skip_rows_after_names=1, block_size=16 * 2**20),
            parse_options=csv.ParseOptions(newlines_in_values=True, ignore_empty_lines=False),
            convert_options=csv.ConvertOptions(
                column_types=dict.fromkeys(places, pa.string()), strings_can_be_null=True, null_values=[""]
            ),
        ) as reader:
            for batch in reader:
                yield pa.RecordBatch.from_arrays(
                    [pc.replace_substring_regex(column, _GUARDED, r"\1") for column in batch.columns], names=places
                )
