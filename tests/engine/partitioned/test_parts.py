"""Parts anonymized together are the table anonymized as one; DuckDB and Spark answer alike, also when a worker dies."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow.parquet as pq
import pytest

from anonymizer.engine import CriterionUnmet, InvalidRecipe, InvalidSource, Recipe, frame_source, measure, transform
from tests.engine.partitioned.detecting import Numbers
from tests.engine.partitioned.tables import contacts, in_parts, recipe

pytestmark = pytest.mark.spark
KEY = bytes(range(32))


def read_back(folder: Path) -> pd.DataFrame:
    parts = sorted(folder.glob("part-*.parquet"))
    return pd.concat([pq.read_table(part).to_pandas() for part in parts], ignore_index=True)


def as_one(frame: pd.DataFrame, **changes: Any) -> tuple[pd.DataFrame, dict[str, Any]]:
    candidate = transform(frame_source(frame), recipe(**changes), key=KEY)
    whole = pd.concat([batch.to_pandas() for batch in candidate.batches()], ignore_index=True)
    return whole, candidate.report()


def figures(report: dict[str, Any]) -> dict[str, Any]:
    """What must be equal, to nine digits: sums of fractions depend on the order of what is added up."""
    kept = {name: value for name, value in report.items() if name not in ("seconds", "nodes_checked")}
    after = {name: value for name, value in report["after"].items() if name != "everything_known"}
    kept |= {"after": after}  # the smallest group if all were known is measured of whole tables only
    rounded: dict[str, Any] = json.loads(json.dumps(kept), parse_float=lambda digits: round(float(digits), 9))
    return rounded


DIVERSITY = [{"model": "k-anonymity", "k": 4}, {"model": "distinct-l-diversity", "column": "need", "l": 2}]


@pytest.mark.parametrize(
    ("runner", "changes"),
    [
        ("duckdb", {}),
        ("duckdb", {"person": None}),
        ("duckdb", {"privacy": DIVERSITY}),
        ("duckdb", {"suppression": {"max_records": 0.05, "rows": "remove"}}),
        ("spark", {"privacy": DIVERSITY}),
    ],
    indirect=["runner"],
    ids=["persons", "records", "diversity", "removed", "spark"],
)
def test_parts_leave_as_the_whole_table_does(runner: Any, tmp_path: Path, changes: dict[str, Any]) -> None:
    from anonymizer.engine.partitioned.jobs import anonymize_parts

    frame = contacts(3_000)
    folder = in_parts(frame, tmp_path / "in", parts=5)

    done = anonymize_parts(folder, str(tmp_path / "out"), recipe(**changes), key=KEY, runner=runner)

    whole, report = as_one(frame, **changes)
    assert figures(done.report) == figures(report)
    assert "everything_known" in report["after"]
    assert "everything_known" not in done.report["after"]
    pd.testing.assert_frame_equal(read_back(tmp_path / "out"), whole)
    assert sum(part.rows for part in done.parts) == len(whole)


GROUPED: dict[str, dict[str, Any]] = {
    "finest first": {"search": {"method": "finest-first", "metric": "loss-arithmetic"}},
    "finest first, diverse": {"search": {"method": "finest-first"}, "privacy": DIVERSITY},
    "mondrian": {"search": {"method": "mondrian"}},
    "mondrian, removed": {"search": {"method": "mondrian"}, "suppression": {"max_records": 0.05, "rows": "remove"}},
    "local": {"recoding": "local"},
    "cells": {"suppression": {"max_records": 0.3, "by": "cells"}},
}
"""The families in which levels differ by group."""


@pytest.mark.parametrize(
    ("runner", "changes"),
    [*(("duckdb", changes) for changes in GROUPED.values()), ("spark", GROUPED["finest first"])],
    indirect=["runner"],
    ids=[*GROUPED, "finest first, spark"],
)
def test_parts_leave_in_the_groups_of_the_whole_table(runner: Any, tmp_path: Path, changes: dict[str, Any]) -> None:
    from anonymizer.engine.partitioned.jobs import anonymize_parts

    frame = contacts(3_000)
    folder = in_parts(frame, tmp_path / "in", parts=5)

    done = anonymize_parts(folder, str(tmp_path / "out"), recipe(**changes), key=KEY, runner=runner)

    whole, report = as_one(frame, **changes)
    assert report["recoding"] is not None
    shown = read_back(tmp_path / "out")
    assert figures(done.report) == figures(report)
    pd.testing.assert_frame_equal(shown, whole)


@pytest.mark.parametrize("changes", GROUPED.values(), ids=GROUPED)
def test_groups_are_the_same_however_the_table_is_cut(in_process: Any, tmp_path: Path, changes: dict[str, Any]) -> None:
    from anonymizer.engine.partitioned.jobs import anonymize_parts

    frame = contacts(2_000, seed=7)
    shown = []
    for parts in (1, 2, 6):
        folder, out = in_parts(frame, tmp_path / f"in{parts}", parts=parts), tmp_path / f"out{parts}"
        anonymize_parts(folder, str(out), recipe(**changes, person=None), key=KEY, runner=in_process)
        shown.append(read_back(out))

    sizes = shown[0].groupby(["postal_code", "age", "language"], dropna=False).transform("size")
    smallest = recipe(**changes).k or 0
    assert (sizes[~(shown[0][["postal_code", "age", "language"]] == "*").all(axis=1)] >= smallest).all()
    for other in shown[1:]:
        pd.testing.assert_frame_equal(other, shown[0])


def test_part_that_changes_while_it_is_read_is_refused(in_process: Any, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.jobs import anonymize_parts

    frame = contacts(600, seed=9)
    folder = in_parts(frame, tmp_path / "in", parts=2)

    class Changing:
        jobs = 0

        @contextmanager
        def on_parts(self, *given: Any) -> Any:
            with in_process.on_parts(*given) as table:
                yield table
            Changing.jobs += 1
            if Changing.jobs == 1:
                frame.assign(language="Tamil", age="89").to_parquet(Path(folder) / "contacts-1.parquet", index=False)

    with pytest.raises(InvalidSource) as refused:
        anonymize_parts(folder, str(tmp_path / "out"), recipe(**GROUPED["finest first"]), key=KEY, runner=Changing())

    assert refused.value.code == "partitioned.part_changed"
    assert not list((tmp_path / "out").glob("part-00001*"))


@pytest.mark.parametrize("runner", ["duckdb", pytest.param("spark", marks=pytest.mark.release)], indirect=True)
def test_text_is_redacted_part_by_part_by_one_detector_of_each_process(runner: Any, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.jobs import anonymize_parts

    frame = contacts(600, seed=13)
    folder = in_parts(frame, tmp_path / "in", parts=4)
    text = recipe().to_dict()
    text["columns"]["note"] = {"role": "other", "treatment": "redact"}
    before = Numbers.made

    anonymize_parts(
        folder,
        str(tmp_path / "out"),
        Recipe.from_dict(text),
        key=KEY,
        runner=runner,
        detector="tests.engine.partitioned.detecting:Numbers",
    )

    assert Numbers.made - before <= 1  # for four parts
    candidate = transform(frame_source(frame), Recipe.from_dict(text), key=KEY, detector=Numbers())
    whole = pd.concat([batch.to_pandas() for batch in candidate.batches()], ignore_index=True)
    shown = read_back(tmp_path / "out")
    pd.testing.assert_frame_equal(shown, whole)
    assert not shown["note"].str.contains(r"\d").any()


@pytest.mark.parametrize("runner", ["duckdb", pytest.param("spark", marks=pytest.mark.release)], indirect=True)
def test_parts_are_measured_as_the_whole_table_is(runner: Any, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.jobs import measure_parts

    frame = contacts(2_000, seed=3)
    folder = in_parts(frame, tmp_path / "in", parts=4)
    quasi = ["postal_code", "age", "language"]

    for person in (None, "person"):
        found = measure_parts(folder, quasi_identifiers=quasi, person=person, runner=runner)
        expected = measure(frame_source(frame), quasi_identifiers=quasi, person=person).to_dict()
        assert found.pop("prosecutor_risk") == pytest.approx(expected["prosecutor_risk"])
        assert found == {name: expected[name] for name in found}


def test_cells_are_counted_over_all_parts(in_process: Any, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.jobs import count_parts

    frame = contacts(1_000, seed=5)
    folder = in_parts(frame, tmp_path / "in", parts=3)

    cells = count_parts(folder, by=["language", "need"], runner=in_process).to_pandas()

    expected = frame.groupby(["language", "need"], dropna=False).size()
    found = {(row.language, row.need): row.records for row in cells.itertuples()}
    assert {tuple(None if pd.isna(part) else part for part in key): size for key, size in expected.items()} == {
        tuple(None if pd.isna(part) else part for part in key): size for key, size in found.items()
    }


def test_parts_without_records_are_zero_rows_of_the_table(in_process: Any, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.jobs import anonymize_parts, count_parts, measure_parts

    frame = contacts(600)
    folder = Path(in_parts(frame, tmp_path / "in", parts=2))
    for name in ("a-first", "contacts-0b", "z-last"):
        frame.iloc[:0].astype("string").to_parquet(folder / f"{name}.parquet", index=False)
    asked = {"quasi_identifiers": ["postal_code", "age"], "person": "person", "runner": in_process}
    whole = Path(in_parts(frame, tmp_path / "whole", parts=1))

    done = anonymize_parts(str(folder), str(tmp_path / "out"), recipe(), key=KEY, runner=in_process)

    assert [part.rows for part in done.parts] == [0, 300, 0, 300, 0]
    assert figures(done.report) == figures(as_one(frame)[1])
    assert measure_parts(str(folder), **asked) == measure_parts(str(whole), **asked)
    cells = [count_parts(str(each), by=["language"], runner=in_process) for each in (folder, whole)]
    assert cells[0].equals(cells[1])


def test_bad_parts_are_refused(in_process: Any, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.jobs import MAX_TUPLES, anonymize_parts

    frame = contacts(200)
    (tmp_path / "empty").mkdir()
    with pytest.raises(InvalidSource, match=r"partitioned\.no_parts"):
        anonymize_parts(str(tmp_path / "empty"), str(tmp_path / "out"), recipe(), key=KEY, runner=in_process)
    folder = in_parts(frame, tmp_path / "in", parts=2)
    with pytest.raises(CriterionUnmet):
        anonymize_parts(
            folder,
            str(tmp_path / "out"),
            recipe(privacy=[{"model": "k-anonymity", "k": 10_000}]),
            key=KEY,
            runner=in_process,
        )
    assert not (tmp_path / "out").exists()
    assert MAX_TUPLES > 0


def test_recipe_that_names_groups_of_before_is_refused(in_process: Any, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.jobs import anonymize_parts

    folder = in_parts(contacts(200), tmp_path / "in", parts=2)
    named = recipe(**GROUPED["finest first"], version=2, boundaries="0" * 64)

    with pytest.raises(InvalidRecipe) as refused:
        anonymize_parts(folder, str(tmp_path / "out"), named, key=KEY, runner=in_process)

    assert refused.value.code == "recipe.boundaries_missing"
    assert not (tmp_path / "out").exists()


def test_memory_limit_that_is_too_small_says_how_much_is_needed(spark_packages: Path, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.jobs import measure_parts
    from anonymizer.engine.partitioned.runners import InProcess

    frame = contacts(60_000)
    folder = in_parts(frame, tmp_path / "in", parts=2)

    with pytest.raises(InvalidSource, match=r"partitioned\.memory") as failure:
        measure_parts(folder, quasi_identifiers=list(frame.columns), runner=InProcess(memory_limit="4MB"))

    assert failure.value.findings[0].facts["needed_mb"] > 4


@pytest.mark.parametrize(
    "changes",
    [pytest.param({}, id="levels", marks=pytest.mark.release), pytest.param(GROUPED["finest first"], id="groups")],
)
def test_worker_that_is_killed_changes_nothing(
    spark: Any, tmp_path: Path, kills_a_worker: Callable[[], Any], changes: dict[str, Any]
) -> None:
    from anonymizer.engine.partitioned.jobs import anonymize_parts

    frame = contacts(3_000, seed=7)
    folder = in_parts(frame, tmp_path / "in", parts=6)
    killing = kills_a_worker()

    done = anonymize_parts(folder, str(tmp_path / "out"), recipe(**changes), key=KEY, runner=killing)

    whole, report = as_one(frame, **changes)
    assert killing.killed()
    assert figures(done.report) == figures(report)
    pd.testing.assert_frame_equal(read_back(tmp_path / "out"), whole)


@pytest.mark.parametrize("runner", ["duckdb", pytest.param("spark", marks=pytest.mark.release)], indirect=True)
def test_parts_in_a_bucket_are_read_and_written_there(runner: Any, bucket: str, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.jobs import anonymize_parts
    from anonymizer.engine.partitioned.locations import filesystem, list_parts, opened

    frame = contacts(1_000, seed=9)
    place = f"s3://{bucket}/partitioned-{uuid.uuid4()}"
    for part in Path(in_parts(frame, tmp_path / "in", parts=3)).iterdir():
        files, path = filesystem(f"{place}/in/{part.name}")
        with files.open_output_stream(path) as sink:
            sink.write(part.read_bytes())

    done = anonymize_parts(f"{place}/in", f"{place}/out", recipe(), key=KEY, runner=runner)

    shown = []
    for part in list_parts(f"{place}/out"):
        with opened(part) as source:
            shown += [batch.to_pandas() for batch in source.batches()]
    whole, _ = as_one(frame)
    assert [part.name for part in done.parts] == [f"{place}/out/part-{number:05d}.parquet" for number in range(3)]
    pd.testing.assert_frame_equal(pd.concat(shown, ignore_index=True), whole)


def test_same_parts_recipe_and_key_give_the_same_bytes(in_process: Any, tmp_path: Path) -> None:
    from anonymizer.engine.partitioned.jobs import anonymize_parts

    folder = in_parts(contacts(1_000), tmp_path / "in", parts=3)

    hashes = [
        [
            part.sha256
            for part in anonymize_parts(folder, str(tmp_path / name), recipe(), key=KEY, runner=in_process).parts
        ]
        for name in ("one", "two")
    ]

    assert hashes[0] == hashes[1]
