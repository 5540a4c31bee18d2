"""Written files: read back by other readers, safe in a spreadsheet, and named by their hash."""

from __future__ import annotations

import csv
import hashlib
import io

import pandas as pd
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine import frame_source, write_csv, write_parquet

TABLE = pd.DataFrame({"a": ['say "hi"', "one, two", "line\nbreak", None], "é=": ["=1+1", "-12.5", "plain", "@x"]})


def written(table: pd.DataFrame) -> bytes:
    sink = io.BytesIO()
    write_csv(frame_source(table), sink)
    return sink.getvalue()


def test_csv_is_rfc_4180_in_utf8() -> None:
    text = written(TABLE).decode()

    assert text.endswith("\r\n")
    assert list(csv.reader(io.StringIO(text, newline=""))) == [
        ["a", "é="], ['say "hi"', "'=1+1"], ["one, two", "-12.5"], ["line\nbreak", "plain"], ["", "'@x"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "shown"),
    [("=A1", "'=A1"), ("+1", "'+1"), ("-A1", "'-A1"), ("@A1", "'@A1"), ("\tx", "'\tx"), ("-12", "-12"), ("-1,5", "-1,5"),
     ("-1+cmd", "'-1+cmd"), ("a=b", "a=b")],
)  # fmt: skip
def test_cells_that_a_spreadsheet_would_run_become_text(cell: str, shown: str) -> None:
    rows = list(csv.reader(io.StringIO(written(pd.DataFrame({"a": [cell], "b": ["x"]})).decode(), newline="")))

    assert rows[1][0] == shown


@given(st.lists(st.tuples(st.text("ab\",\n\r;é'", min_size=1), st.text("x1 ", max_size=3)), min_size=1))
def test_csv_reads_back_as_it_was(records: list[tuple[str, str]]) -> None:
    table = pd.DataFrame(records, columns=["a", "b"])
    present = [[cell if cell.strip() else "" for cell in row] for row in records]
    expected = [[f"'{cell}" if cell.startswith("\r") else cell for cell in row] for row in present]

    rows = list(csv.reader(io.StringIO(written(table).decode(), newline="")))[1:]

    assert rows == expected


def test_single_column_keeps_its_blank_records() -> None:
    assert written(pd.DataFrame({"a": ["x", None, "y"]})) == b'a\r\nx\r\n""\r\ny\r\n'


def test_sizes_and_hashes_are_those_of_the_bytes() -> None:
    for write in (write_csv, write_parquet):
        sink = io.BytesIO()
        rows, size, digest = write(frame_source(TABLE), sink)
        assert (rows, size, digest) == (4, len(sink.getvalue()), hashlib.sha256(sink.getvalue()).hexdigest())


def test_parquet_holds_text_compressed_with_zstandard() -> None:
    sink = io.BytesIO()
    write_parquet(frame_source(TABLE), sink)

    table = pq.read_table(io.BytesIO(sink.getvalue()))
    assert table.column("a").to_pylist() == ['say "hi"', "one, two", "line\nbreak", None]
    assert {str(field.type) for field in table.schema} == {"string"}
    assert pq.ParquetFile(io.BytesIO(sink.getvalue())).metadata.row_group(0).column(0).compression == "ZSTD"
