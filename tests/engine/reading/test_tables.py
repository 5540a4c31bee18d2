"""Parquet, frames and the normalized table."""

import datetime as dt
import io
import subprocess
import sys
from decimal import Decimal

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from anonymizer.engine.table.readers import BATCH_ROWS, frame_source, open_source, parquet_source, write_normalized

MIDNIGHT, LATER = dt.datetime.fromisoformat("2024-01-01"), dt.datetime.fromisoformat("2024-01-01T10:30")
TABLE = pa.table(
    {
        "whole": pa.array([1, None, 3]),
        "float": pa.array([5.0, 1.25, float("nan")]),
        "large": pa.array([1e20, 1e-7, 2.0]),
        "flag": pa.array([True, False, None]),
        "day": pa.array([dt.date(2024, 2, 29), None, dt.date(1999, 12, 31)]),
        "instant": pa.array([MIDNIGHT, LATER, None]),
        "zoned": pa.array([MIDNIGHT, None, None], pa.timestamp("us", "America/Toronto")),
        "clock": pa.array([dt.time(8, 30), None, None], pa.time32("s")),
        "money": pa.array([Decimal("1.50"), None, None]),
        "category": pa.array(["x", "y", None]).dictionary_encode(),
        "text": pa.array(["é", " ", ""]),
        "bytes": pa.array(["é".encode(), None, b"b"]),
        "nothing": pa.nulls(3),
    }
)
RECORDS = [
    ("1", "5", "100000000000000000000", "true", "2024-02-29", "2024-01-01", "2024-01-01T00:00:00Z", "08:30:00", "1.50",
     "x", "é", "é", None),
    (None, "1.25", "0.0000001", "false", None, "2024-01-01T10:30:00", None, None, None, "y", None, None, None),
    ("3", None, "2", None, "1999-12-31", None, None, None, None, None, None, "b", None),
]  # fmt: skip


def stored(table: pa.Table) -> io.BytesIO:
    sink = io.BytesIO()
    pq.write_table(table, sink)
    return sink


def records(source, columns=None) -> list[tuple[str | None, ...]]:
    return [tuple(record.values()) for batch in source.batches(columns) for record in batch.to_pylist()]


def test_parquet_of_any_flat_type_becomes_text():
    source = open_source(stored(TABLE), filename="t.parquet")

    assert records(source) == RECORDS
    assert source.record_count == 3
    assert all(field.type == pa.string() for batch in source.batches() for field in batch.schema)
    assert records(source, ["text", "whole"])[0] == ("é", "1")


def test_frame_becomes_text_and_is_not_modified():
    frame = pd.DataFrame(
        {"n": [1, None], "mixed": ["a", 2.0], "when": pd.to_datetime(["2024-01-01", None]), 5: [True, False]}
    )
    before = frame.copy(deep=True)

    source = frame_source(frame)

    assert source.columns == ("n", "mixed", "when", "5")
    assert records(source) == [("1", "a", "2024-01-01", "true"), (None, "2", None, "false")]
    pd.testing.assert_frame_equal(frame, before)


def test_normalized_table_is_the_same_table():
    frame = pd.DataFrame({"a": range(BATCH_ROWS + 10), "b": "x"})
    sink = io.BytesIO()

    written = write_normalized(frame_source(frame), sink)
    source = parquet_source(sink)

    assert written == source.record_count == BATCH_ROWS + 10
    assert records(source)[-1] == (str(BATCH_ROWS + 9), "x")
    metadata = pq.ParquetFile(sink).metadata
    assert [metadata.row_group(group).num_rows for group in range(2)] == [BATCH_ROWS, 10]
    assert metadata.row_group(0).column(0).compression == "ZSTD"


def test_normalized_table_can_be_written_to_a_sink_that_only_writes():
    class WriteOnly:
        def __init__(self) -> None:
            self.parts: list[bytes] = []

        def write(self, data: bytes) -> int:
            self.parts.append(bytes(data))
            return len(data)

    sink = WriteOnly()

    assert write_normalized(open_source(io.BytesIO(b"a,b\n1,2\n"), filename="t.csv"), sink) == 1
    assert records(parquet_source(io.BytesIO(b"".join(sink.parts)))) == [("1", "2")]


def test_importing_the_package_loads_no_data_library():
    code = "import sys, anonymizer.engine.table.readers, anonymizer.engine.messages; print(*sys.modules)"

    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()

    assert not {"pandas", "pyarrow", "numpy", "openpyxl", "charset_normalizer", "django"} & set(loaded)
