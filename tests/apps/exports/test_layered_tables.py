"""Rows of two tables beside each other: who keeps which cell, what is refused, and a city's own files beside the 211 extract."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from anonymizer.engine import frame_source
from entente.core.errors import Invalid
from exports.layers.table import Layered, changes


def table(**columns: list[str | None]) -> Any:
    return frame_source(pd.DataFrame(columns, dtype="string"))


def layered(source: Any, own: Any, *, keys: tuple[str, str] = ("id", "id"), keeps: bool = False) -> Layered:
    return Layered(source, own, source_key=keys[0], own_key=keys[1], keeps_unmatched=keeps)


def test_source_keeps_its_cells_its_key_and_its_column_of_that_name() -> None:
    source = table(id=["1", "2"], NAME=["A", "B"], origin=["x", "y"])
    own = table(key=[" 1 ", None, ""], name=["mine", "own", "too"], ID=["9", "8", "7"], beds=["4", "5", "6"])
    made = layered(source, own, keys=("id", "key"))

    assert made.columns == ("id", "NAME", "origin", "origin_2", "name_2", "ID_2", "beds")
    assert made.table.to_pylist() == [
        {"id": "1", "NAME": "A", "origin": "x", "origin_2": "both", "name_2": "mine", "ID_2": "9", "beds": "4"},
        {"id": "2", "NAME": "B", "origin": "y", "origin_2": "source", "name_2": None, "ID_2": None, "beds": None},
        {"id": None, "NAME": "own", "origin": None, "origin_2": "own", "name_2": None, "ID_2": "8", "beds": "5"},
        {"id": None, "NAME": "too", "origin": None, "origin_2": "own", "name_2": None, "ID_2": "7", "beds": "6"},
    ]
    assert (made.counts.matched, made.counts.own_only, made.counts.unmatched) == (1, 2, 0)


@pytest.mark.parametrize(
    ("source", "own", "code"),
    [
        (["1", "1"], ["1"], "layer.source_key_repeated"),
        (["1", "2"], ["2", " 2"], "layer.own_key_repeated"),
    ],
)
def test_key_that_names_two_rows_is_refused(source: list[str | None], own: list[str | None], code: str) -> None:
    with pytest.raises(Invalid) as caught:
        layered(table(id=source), table(id=own))

    assert caught.value.findings[0].code == code


def test_column_that_is_not_there_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        layered(table(id=["1"]), table(other=["1"]))

    assert caught.value.findings[0].code == "layer.no_such_column"


def test_changes_are_those_of_the_source_alone() -> None:
    before = layered(table(id=["1", "2"], name=["A", "B"]), table(id=[None], name=["own"])).table
    after = layered(table(id=["2", "3"], name=["B", "C"]), table(id=[None, None], name=["own", "more"])).table

    assert changes(before, after, key="id", origin="origin") == {"new": 1, "gone": 1, "changed": 0}


def test_city_of_toronto_adds_its_shelters_to_the_services_of_211(shared: Path) -> None:
    """234 services as 211 shared them, by name, and the 59 shelters of the City: one is in both."""
    folder = shared / "data" / "toronto_211_services"
    if not folder.exists():
        pytest.skip("the files of the City of Toronto are not here")
    source = frame_source(pd.DataFrame(csv.DictReader((folder / "refugee_services_211.csv").open()), dtype="string"))
    features = json.loads((folder / "city_shelters_2012.geojson").read_text())["features"]
    shelters = pd.DataFrame([entry["properties"] for entry in features]).astype("string")
    left_out = layered(source, frame_source(shelters), keys=("NAME", "NAME"))
    kept = layered(source, frame_source(shelters), keys=("NAME", "NAME"), keeps=True)
    by_number = layered(
        source, frame_source(pd.DataFrame(csv.DictReader((folder / "housing_shelters_211.csv").open()), dtype="string")), keys=("ID", "ID")
    )  # fmt: skip

    assert (left_out.counts.matched, left_out.counts.source_only, left_out.counts.unmatched) == (1, 233, 58)
    assert (left_out.record_count, kept.record_count) == (234, 234 + 58)
    assert {row["CAPACITY"] is not None for row in kept.table.to_pylist() if row["origin"] == "both"} == {True}
    assert (by_number.counts.matched, by_number.counts.unmatched) == (1, 23)
    assert by_number.counts.renamed == {name: f"{name}_2" for name in ("NAME", "ADDRESS", "LATITUDE", "LONGITUDE")}
