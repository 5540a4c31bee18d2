"""Parquet in parts and Arrow data are the same table as a frame, also when only their dictionaries are read."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from anonymizer.engine import InvalidSource, arrow_source, frame_source, measure, parts_source
from anonymizer.engine.table.readers import Source
from anonymizer.engine.table.readers.source import encoded_batches

TABLE = pa.table(
    {
        "text": ["a", "", "  ", None, "b", "a"],
        "number": [1, 2, None, 1, 2, 2],
        "share": [1.0, 0.5, float("nan"), 1.0, None, 1e20],
        "day": pa.array([0, 86_400, None, 0, 1, 0], pa.timestamp("s")),
        "kind": pa.array(["x", "y", None, "x", " ", "y"]).dictionary_encode(),
        "flag": [True, None, False, True, True, False],
    }
)


@pytest.fixture
def parts(tmp_path: Path) -> Path:
    for number, start in enumerate(range(0, 6, 2)):
        pq.write_table(TABLE.slice(start, 2), tmp_path / f"part-{number}.parquet")
    return tmp_path


def rows(source: Source) -> list[dict[str, str | None]]:
    return pa.Table.from_batches(source.batches()).to_pylist()


def test_all_sources_tell_the_same_records(parts: Path) -> None:
    sources = [parts_source(parts), arrow_source(TABLE), arrow_source(TABLE.to_reader)]

    told = [rows(source) for source in sources]

    assert told[0] == told[1] == told[2]
    assert [row["text"] for row in told[0]] == ["a", None, None, None, "b", "a"]
    assert [source.record_count for source in sources] == [6, 6, None]


def test_part_without_records_is_one_of_zero_rows_and_parts_without_any_are_refused(
    parts: Path, tmp_path: Path
) -> None:
    pq.write_table(TABLE.slice(0, 0), parts / "part-00.parquet")  # stands first and says the columns
    pq.write_table(TABLE.slice(0, 0), parts / "part-9.parquet")
    (empty := tmp_path / "empty").mkdir()
    pq.write_table(TABLE.slice(0, 0), empty / "part-0.parquet")

    source = parts_source(parts)

    assert (source.record_count, rows(source)) == (6, rows(arrow_source(TABLE)))
    assert sum(len(batch) for batch in encoded_batches(source, ["kind"])) == 6
    with pytest.raises(InvalidSource, match=r"file\.header_only"):
        parts_source(empty)


def test_dictionaries_tell_the_same_as_texts(parts: Path) -> None:
    names = TABLE.column_names
    sources = [parts_source(parts), arrow_source(TABLE), frame_source(TABLE.select(["text", "number"]).to_pandas())]

    for source in sources:
        chosen = [name for name in names if name in source.columns]
        encoded = [batch.to_pylist() for batch in encoded_batches(source, chosen)]
        assert [row for batch in encoded for row in batch] == [
            {name: row[name] for name in chosen} for row in rows(source)
        ]


def test_risk_is_the_same_whichever_source(parts: Path) -> None:
    reports = [
        measure(source, quasi_identifiers=["text", "kind"], person=person).to_dict()
        for person in (None, "number")
        for source in (parts_source(parts), arrow_source(TABLE))
    ]

    assert reports[0] == reports[1]
    assert reports[2] == reports[3]
    assert reports[0]["k_records"] == reports[2]["k_records"]
    assert reports[0]["classes"] == reports[2]["classes"]


def test_a_folder_of_parts_with_other_columns_is_refused(parts: Path) -> None:
    pq.write_table(TABLE.select(["text"]), parts / "part-9.parquet")

    with pytest.raises(InvalidSource) as caught:
        parts_source(parts)

    assert caught.value.code == "parts.other_columns"
    assert caught.value.findings[0].facts["part"] == 4


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidSource) as caught:
        parts_source(tmp_path)

    assert caught.value.code == "parts.none"


def test_sizes_alone_give_the_report_of_classes() -> None:
    table = pd.DataFrame({"a": [*"xxyyz", "*", None], "b": [*"ppqqr", "*", None], "s": [*"uvuvuvw"]})

    few = measure(frame_source(table), quasi_identifiers=["a", "b"]).to_dict()
    all_of_it = measure(frame_source(table), quasi_identifiers=["a", "b"], sensitive=["s"]).to_dict()

    assert {**few, "sensitive": None} == {**all_of_it, "sensitive": None}
    assert few["suppressed_records"] == 1
