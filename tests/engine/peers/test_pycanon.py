"""Our measures against the recorded answers of pycanon, on the same tables."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from math import floor
from pathlib import Path
from types import ModuleType

import pandas as pd
import pytest

from anonymizer.engine import frame_source, measure, open_source
from anonymizer.engine.risk import RiskReport

ROOT = Path(__file__).resolve().parents[3]
ANSWERS = json.loads((Path(__file__).parent / "pycanon.json").read_text())["answers"]


@cache
def peer() -> ModuleType:
    spec = spec_from_file_location("pycanon_peer", ROOT / "tools" / "benchmarks" / "peers" / "pycanon_peer.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def assert_equal_to(report: RiskReport, answers: dict[str, dict[str, float]]) -> None:
    for column, answer in answers.items():
        found = report.sensitive[column]
        # pycanon takes the ordered distance wherever the values are numbers.
        t = found.t if found.t_ordered is None else found.t_ordered

        assert (report.k_records, found.distinct_l) == (answer["k"], answer["distinct_l"])
        assert floor(found.entropy_l + 1e-9) == answer["entropy_l_whole"]
        assert [t, found.beta, found.delta_disclosure] == pytest.approx(
            [answer["t"], answer["beta"], answer["delta_disclosure"]], abs=1e-9
        )


@pytest.mark.parametrize("name", ["small", "medium", "large"])
def test_measures_of_invented_clients_are_those_of_pycanon(name: str) -> None:
    table = pd.DataFrame(peer().tables()[name])

    report = measure(frame_source(table), quasi_identifiers=["area", "age"], sensitive=["need", peer().NUMERIC])

    assert_equal_to(report, ANSWERS[name])


@pytest.mark.shared
def test_measures_of_adult_are_those_of_pycanon(shared: Path) -> None:
    asked = peer().ADULT
    with (shared / "data/adult/adult.csv").open("rb") as file:
        source = open_source(file, filename="adult.csv")
        report = measure(source, quasi_identifiers=asked["quasi"], sensitive=asked["sensitive"])

    assert_equal_to(report, ANSWERS["adult"])
