"""A written file is counted again by DuckDB, and one that is not what was computed is refused."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import (
    Candidate,
    CriterionUnmet,
    OutputMismatch,
    Recipe,
    arrow_source,
    frame_source,
    parquet_source,
    require_file,
    require_source,
    transform,
    write_csv,
    write_parquet,
)

LEVELS = {"Age": [["1", "1-2", "*"], ["2", "1-2", "*"], ["3", "3", "*"]], "age": [["x", "*"], ["y", "*"]]}

rows = st.tuples(
    st.sampled_from(["1", "2", "3", None]),
    st.sampled_from(["x", "y"]),
    st.one_of(st.none(), st.sampled_from(["p", "q", "r", "s", "t"])),
    st.sampled_from(["=1+1", 'a "quoted", word', "line\r\nbreak", None]),
)
tables = st.lists(rows, min_size=1, max_size=30).map(
    lambda found: pd.DataFrame(found, columns=["Age", "age", "who", "text"])
)


def candidate(table: pd.DataFrame, *, rows: str = "keep", person: bool = True, k: int = 2) -> Candidate:
    columns: dict[str, Any] = {
        name: {"role": "quasi-identifier", "hierarchy": {"levels": paths}} for name, paths in LEVELS.items()
    }
    columns |= {"who": {"role": "direct-identifier", "treatment": "pseudonym"}, "text": "other"}
    recipe = Recipe.from_dict(
        {
            "columns": columns,
            "privacy": [{"model": "k-anonymity", "k": k}],
            "suppression": {"max_records": 0.5, "rows": rows},
            "person": "who" if person else None,
            "assumed_unknown": ["text"],
        }
    )
    return transform(frame_source(table), recipe, key=b"key of the tests")


@settings(max_examples=40, deadline=None)
@given(tables, st.sampled_from(["keep", "remove"]), st.booleans())
def test_every_written_file_has_the_figures_of_its_candidate(
    tmp_path_factory: pytest.TempPathFactory, table: pd.DataFrame, rows: str, person: bool
) -> None:
    try:
        found = candidate(table, rows=rows, person=person)
    except CriterionUnmet:
        return
    folder = tmp_path_factory.mktemp("written")
    with (folder / "a.csv").open("wb") as file:
        write_csv(found, file)
    with (folder / "a.parquet").open("wb") as file:
        write_parquet(found, file)

    counted = [require_file(found, folder / "a.csv"), require_file(found, folder / "a.parquet")]
    counted += [require_source(found, parquet_source(io.BytesIO((folder / "a.parquet").read_bytes())))]

    assert len(set(counted)) == 1
    assert counted[0].records == found.record_count
    # Where rows bear codes of their own, the file shows more codes than there are persons: only the traces are compared.
    is_renewed = found.after.traces is not None and found.after.traces.renewed_units > 0
    assert counted[0].k_persons == (found.after.k_persons if person and not is_renewed else None)


def test_a_file_with_other_classes_is_refused(tmp_path: Path) -> None:
    table = pd.DataFrame({"Age": ["1", "1", "3", "3"], "age": ["x"] * 4, "who": [*"pqrs"], "text": [None] * 4})
    found = candidate(table)
    with (tmp_path / "a.parquet").open("wb") as file:
        write_parquet(found, file)
    written = pq.read_table(tmp_path / "a.parquet")
    wrong = {
        "moved": written.set_column(0, "Age", pa.array(["1", "1", "1", "3"])),
        "lost": written.slice(1),
        "joined": written.set_column(2, "who", pa.array(["p", "p", "r", "s"])),
    }

    for name, other in wrong.items():
        pq.write_table(other, tmp_path / f"{name}.parquet")
        with pytest.raises(OutputMismatch) as caught:
            require_file(found, tmp_path / f"{name}.parquet")
        assert {finding.code for finding in caught.value.findings} == {"output.mismatch"}
        with pytest.raises(OutputMismatch):
            require_source(found, arrow_source(other))
