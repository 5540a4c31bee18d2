"""What is in the files of a release, and what is not: types that lose nothing, statistics of written cells alone, formulas as text."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from anonymizer.engine import frame_source
from exports.packages.columns import fields_of
from exports.packages.descriptor import count_pattern
from exports.packages.parquet import write_typed_parquet


def source_of(**columns: list[str | None]) -> Any:
    return frame_source(pa.table({name: pa.array(cells, pa.string()) for name, cells in columns.items()}).to_pandas())


@pytest.mark.parametrize(
    ("cells", "type_"),
    [
        (["1", "22", "-3", "0"], "integer"),
        (["1", "2.5", None], "number"),
        (["2026-01-31", "2026-02-28"], "date"),
        (["2026-02-31"], "string"),  # no such day
        (["007", "8"], "string"),  # a code: the zeros mean something
        (["1", "-0"], "string"),
        (["1234567890123456"], "string"),  # a spreadsheet would round it
        (["30-39", "40-49"], "string"),
        (["12", "*"], "integer"),  # hidden: a missing number
        (["12", "*", None], "string"),  # hidden and not filled in: two things, which text keeps apart
        (["*", "*"], "string"),
        ([None, None], "string"),
        (["1,000"], "string"),
    ],
)
def test_type_of_a_column_loses_nothing(cells: list[str | None], type_: str) -> None:
    field = fields_of(source_of(a=cells, b=["x"] * len(cells)), smallest_counts={})[0]

    assert field.type == type_
    assert (field.has_missing, field.has_hidden) == (None in cells, "*" in cells)


def test_parquet_is_typed_sorted_and_compressed_and_its_statistics_are_of_written_cells() -> None:
    source = source_of(
        area=["M5V", "M4C", "M4C", "M4B", "M5V"],
        n=["12", "*", "30", "2", "7"],
        day=[f"2026-01-0{i}" for i in range(1, 6)],
    )
    fields, sink = fields_of(source, smallest_counts={}), io.BytesIO()

    write_typed_parquet(source, fields, sink, group_rows=4)

    file = pq.ParquetFile(io.BytesIO(sink.getvalue()))
    table = file.read()
    assert [str(field.type) for field in table.schema] == ["string", "int64", "date32[day]"]
    assert [file.metadata.row_group(number).num_rows for number in range(file.num_row_groups)] == [4, 1]
    first = file.read_row_group(0).to_pylist()
    assert [row["area"] for row in first] == ["M4B", "M4C", "M4C", "M5V"]
    written = {name: {str(value) for value in table.column(name).to_pylist()} for name in table.schema.names}
    for number in range(file.num_row_groups):
        for place, name in enumerate(table.schema.names):
            column = file.metadata.row_group(number).column(place)
            assert column.compression == "ZSTD"
            assert {str(column.statistics.min), str(column.statistics.max)} <= written[name]
    assert table.column("n").null_count == 1


@pytest.mark.parametrize("smallest", [1, 2, 5, 6, 9, 10, 11, 19, 20, 99, 100, 137, 999])
def test_pattern_of_counts_allows_exactly_zero_hidden_and_large_enough_ones(smallest: int) -> None:
    pattern = re.compile(count_pattern(smallest))

    allowed = [count for count in range(2500) if pattern.fullmatch(str(count))]

    assert allowed == [0, *range(smallest, 2500)]
    assert pattern.fullmatch("*")
    assert not any(pattern.fullmatch(text) for text in ("", "-12", "012", "12.0", "**", "x"))


@pytest.fixture
def described() -> Callable[..., Any]:
    """As much of a release as its files tell of, without a database."""

    def make(**report: Any) -> Any:
        figures = {
            "k": 12,
            "records": 4,
            "suppressed_records": 3,
            "free_text": False,
            "cells": None,
            "counts_persons": True,
            "after": {"quasi_identifiers": ["age"]},
        }
        spec = {
            "columns": {
                "age": {"role": "quasi-identifier", "treatment": "generalize"},
                "need": {"role": "sensitive", "treatment": "keep"},
                "visits": {"role": "other", "treatment": "round"},
            }
        }
        dataset = SimpleNamespace(
            title="Contacts",
            kind="contacts",
            anonymized_before_upload=False,
            owner=SimpleNamespace(name="Maple Test Clinic"),
        )
        version = SimpleNamespace(number=1, period_start=date(2026, 1, 1), period_end=date(2026, 2, 28))
        run = SimpleNamespace(
            recipe=SimpleNamespace(spec=spec), report=SimpleNamespace(**{**figures, **report}), version=version
        )
        return SimpleNamespace(pk="0199", run=run, dataset=dataset, released_at=datetime(2026, 3, 1, tzinfo=UTC))

    return make


def test_workbook_has_typed_rows_no_formula_and_a_dictionary_in_both_languages(described: Callable[..., Any]) -> None:
    from exports.packages.workbook import write_workbook

    source = source_of(
        age=["30-39", "40-49"],
        need=['=HYPERLINK("http://example.org")', "@SUM(1)"],
        visits=["3", "12"],
        day=["2026-01-05", None],
    )
    sink = io.BytesIO()

    write_workbook(source, described(), fields_of(source, smallest_counts={}), sink)

    book = openpyxl.load_workbook(io.BytesIO(sink.getvalue()))
    rows, words = (
        list(book[name].iter_rows(values_only=True)) for name in ("Data - Données", "Dictionary - Dictionnaire")
    )
    assert rows[0] == ("age", "need", "visits", "day")
    assert rows[1] == ("30-39", '=HYPERLINK("http://example.org")', 3, datetime(2026, 1, 5))  # noqa: DTZ001 # a spreadsheet knows no zones
    assert {cell.data_type for row in book["Data - Données"].iter_rows() for cell in row} <= {"s", "n", "d"}
    text = "\n".join(str(cell) for row in words for cell in row if cell)
    assert "Whoever knows age of a person finds at least 12 persons who share them." in text
    assert "Qui connaît age d’une personne en trouve au moins 12" in text
    assert "Made coarser" in text
    assert "Arrondi" in text
    assert "Une cellule vide" in text
