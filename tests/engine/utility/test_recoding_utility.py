"""The comparison of recodings (``tools/benchmarks/utility.py``) on an invented table: what is declared fits, and each of our methods is measured."""

import json
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from tools.benchmarks.recoding_utility.datasets import Column, DataSet, NotHere, Published, paths
from tools.benchmarks.recoding_utility.methods import METHODS, Job
from tools.benchmarks.recoding_utility.own_sets import OWN
from tools.benchmarks.recoding_utility.public_sets import CRASHES, HEALTH, HOSPITAL, MORTGAGES, PUBLIC, VOTERS, YOUTH
from tools.benchmarks.recoding_utility.recorded import RECORD, tables
from tools.benchmarks.utility import measured

OURS = [method for method in METHODS if not method.name.startswith(("ARX", "anonypy"))]
WEIGHT = Column("weight", kind="decimal")
AREA = Column("area", levels=({"towns": ("A0", "A1", "A2"), "country": ("A3", "A4")},))


def clients(rows: int = 900) -> pd.DataFrame:
    draw = np.random.default_rng(211)
    weight, area = draw.normal(70, 12, rows).round(1), draw.integers(0, 5, rows)
    need = (weight // 15 + draw.integers(0, 2, rows)) % 4
    table = pd.DataFrame({"weight": weight, "area": area, "need": need.astype(int)}).astype(str)
    return table.assign(area="A" + table["area"], need="N" + table["need"], name="Maple")


INVENTED = DataSet("invented", "Clients", (WEIGHT, AREA, Column("need", "sensitive")), lambda folder, clones: clients())


@pytest.fixture(scope="module")
def job(tmp_path_factory) -> Job:
    folder = tmp_path_factory.mktemp("invented")
    return Job(INVENTED, INVENTED.prepare(folder, []), folder, k=5, most_seconds=60)


@pytest.mark.parametrize("method", OURS, ids=lambda method: method.name)
def test_each_of_our_methods_keeps_k_and_is_measured(job, method):
    figures = measured(job, method)

    assert 0 < figures["error"] < 1
    assert figures["smallest_class"] >= 5
    assert figures["records_below_k"] == 0
    assert figures["left_out"] <= 0.05 * len(job.table)


def test_table_is_prepared_with_a_hierarchy_for_each_quasi_identifier(job):
    assert list(job.table) == ["weight", "area", "need"]
    assert sorted(path.name for path in job.folder.glob("hierarchy_*")) == [
        "hierarchy_area.csv",
        "hierarchy_weight.csv",
    ]
    assert "A0;towns;*" in (job.folder / "hierarchy_area.csv").read_text().splitlines()


def test_missing_value_has_a_place_in_a_hierarchy():
    lines = paths(WEIGHT, pd.Series(["60", "70.5", "81", "missing"]))

    assert lines[-1][0] == "missing"
    assert lines[-1][-1] == "*"
    assert len({len(line) for line in lines}) == 1


def test_value_in_no_group_is_refused():
    with pytest.raises(ValueError, match="0 groups"):
        paths(AREA, pd.Series(["A0", "A9"]))


def test_file_that_no_clone_has_is_named_as_absent(tmp_path):
    with pytest.raises(NotHere, match="no clone of maple/clinic"):
        Published("maple/clinic", "0" * 40, "data.csv", "0" * 64, "invented").content([tmp_path])


@pytest.mark.parametrize("data", [*OWN, *PUBLIC], ids=lambda data: data.name)
def test_declared_columns_are_of_a_known_role(data):
    names = [column.name for column in data.columns]

    assert len(set(names)) == len(names)
    assert {column.role for column in data.columns} == {"quasi-identifier", "sensitive"}
    assert all(not column.levels or column.kind == "category" for column in data.columns)


@pytest.mark.parametrize("file", [CRASHES, HEALTH, HOSPITAL, MORTGAGES, VOTERS, YOUTH], ids=lambda file: file.path)
def test_public_file_is_declared_to_the_byte(file):
    assert re.fullmatch(r"[0-9a-f]{40}", file.commit)
    assert re.fullmatch(r"[0-9a-f]{64}", file.sha256)
    assert file.licence


def test_recorded_releases_keep_k_in_the_written_file():
    record = json.loads(RECORD.read_text())

    assert {each["set"] for each in record} == {data.name for data in (*OWN, *PUBLIC)}
    assert {each["method"] for each in record} <= {method.name for method in METHODS}
    for each in record:
        assert each["error"] is None or (each["smallest_class"] >= each["k"] and not each["records_below_k"]), each


@pytest.mark.parametrize(("page", "french"), [("benchmarks.md", False), ("bancs-d-essai.md", True)])
def test_documentation_shows_the_recorded_figures(page, french):
    text = (Path(__file__).parents[3] / "docs" / page).read_text()

    assert tables(json.loads(RECORD.read_text()), french=french) in text
