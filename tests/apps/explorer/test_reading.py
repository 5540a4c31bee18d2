"""What people really send: taken in where its meaning is sure, refused with row and reason where not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from entente.core.errors import Invalid
from entente.core.sheets import Sheet, read_sheets
from entente.explorer.imports.columns import Columns
from entente.explorer.imports.features import read_features
from entente.explorer.imports.figures import Known, Records, figures_of, records_of
from entente.explorer.imports.numbers import Unclear, number_of
from tests.apps.explorer.conftest import feature, geojson, square

KNOWN = Known.of([(11, "1", "Elm Park", ""), (12, "2", "Oak Bay", "Baie Oak"), (13, "3", "Pine Hill", "")])
HOUR_GLASS = [[[-79.4, 43.6], [-79.39, 43.61], [-79.39, 43.6], [-79.4, 43.61], [-79.4, 43.6]]]
TOUCHING = [[[-79.4, 43.6], [-79.38, 43.6], [-79.38, 43.61], [-79.39, 43.61], [-79.39, 43.61], [-79.4, 43.61], [-79.4, 43.6]]]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "number"),
    [("1,975", 1975), ("12 345,5", 12345.5), ("2\u202f500", 2500), ("$92,000", 92000), ("8.7 %", 8.7), ("12,5", 12.5), ("(40)", -40), ("", None), ("x", None), ("n/a", None), ("-", None), ("1e3", 1000)],
)  # fmt: skip
def test_number_is_read_as_people_write_it(text: str, number: float | None) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize(
    "text", ["Neighbourhood Improvement Area", "1.234.567", "12 45", "twelve", "1,23,456", "5 ans"]
)
def test_number_that_could_be_two_things_is_not_read(text: str) -> None:
    with pytest.raises(Unclear):
        number_of(text)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (feature(2, "Hour glass", HOUR_GLASS), "places.no_shape"),
        (feature(2, "Nowhere", None), "places.no_shape"),
        (feature(None, "Nameless", square(-79.37, 43.6)), "places.no_code"),
        (feature(1, "Twice", square(-79.37, 43.6)), "places.code_twice"),
    ],
)
def test_place_is_refused_with_its_row_while_others_come_in(tmp_path: Path, wrong: dict[str, Any], code: str) -> None:
    others = [feature(n, f"Quarter {n}", square(-79.5 + n / 100, 43.6)) for n in (1, *range(5, 25))]

    found = read_features(geojson(tmp_path / "places.geojson", *others, wrong))

    assert found.refused[-1].code == code
    assert found.refused[-1].row == 22
    assert len(found.places) == (20 if code == "places.code_twice" else 21)
    assert "Quarter" in found.places[0].name_en


def test_latitude_before_longitude_is_put_right(tmp_path: Path) -> None:
    turned = [feature(n, f"Quarter {n}", [[[y, x] for x, y in square(-79.5 + n / 100, 43.6)[0]]]) for n in (1, 2)]

    found = read_features(geojson(tmp_path / "places.geojson", *turned))

    assert [each.code for each in found.repaired] == ["places.swapped"]
    assert found.drawing.places[0].shape.bounds == pytest.approx((-79.49, 43.6, -79.48, 43.61))


def test_projection_that_the_file_names_is_undone(tmp_path: Path) -> None:
    shapes = [
        feature(n, f"Quarter {n}", [[[x * 10_000, y * 10_000] for x, y in square(63 + n, 483, 1)[0]]]) for n in (1, 2)
    ]
    utm = {"crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::26917"}}}

    found = read_features(geojson(tmp_path / "places.geojson", *shapes, **utm))

    west, south, _, _ = found.drawing.places[0].shape.bounds
    assert (west, south) == pytest.approx((-79.26, 43.6), abs=0.05)
    with pytest.raises(Invalid, match=r"places\.no_degrees"):
        read_features(geojson(tmp_path / "unnamed.geojson", *shapes))


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("places.geojson", b"{not json", "places.unreadable"),
        ("places.gpkg", b"not a database", "places.unreadable"),
        ("places.shp", b"", "places.file_type"),
        ("places.geojson", b'{"type": "FeatureCollection", "features": []}', "places.nothing_in_it"),
    ],
)
def test_file_of_places_that_is_none_is_refused(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(Invalid) as refused:
        read_features(tmp_path / name)

    assert refused.value.code_given == code


def test_columns_are_guessed_or_said(tmp_path: Path) -> None:
    file = geojson(tmp_path / "places.geojson", *[feature(f"00{n}", f"Elm ({n})", square(-79.5 + n / 100, 43.6), NOM=f"Orme {n}", OTHER="x") for n in (1, 2)])  # fmt: skip

    guessed = read_features(file)
    said = read_features(file, Columns(name_fr="NOM"))

    assert (guessed.places[0].code, guessed.places[0].name_en, guessed.columns.code) == ("1", "Elm", "AREA_CODE")
    assert said.places[1].name_fr == "Orme 2"
    with pytest.raises(Invalid, match=r"places\.unknown_column"):
        read_features(file, Columns(code="POSTAL"))


def _found(rows: list[list[str]], name: str = "Sheet") -> Any:
    return figures_of(Sheet(name, rows), KNOWN, period="2021")


def test_figures_below_a_title_and_merged_headings_are_found() -> None:
    found = _found(
        [
            ["Report of the city", "", "", ""],
            ["", "", "Economy", ""],
            ["", "Place", "Income ($)", "Poor (%)"],
            ["", "Elm Park", "92,000", "12.5"],
            ["", "Baie Oak", "x", "130"],
            ["", "City in all", "90,000", "11"],
        ],
        name="Reference period 2011",
    )

    income, poor = found.series
    assert (income.path[-1], income.values) == ("Income ($)", {(11, "2011"): 92000.0, (12, "2011"): None})
    assert poor.values == {(11, "2011"): 12.5}
    assert {(each.code, each.row) for each in found.refused} == {
        ("figures.unknown_place", 6),
        ("figures.beyond_per_cent", 5),
    }


def test_figures_across_know_what_stands_above_them() -> None:
    found = _found(
        [
            ["Name", "Elm Park", "Oak Bay", "Pine Hill"],
            ["Number", "1", "2", "3"],
            ["Designation", "NIA", "none", "none"],
            ["Mother tongue", "90", "80", "70"],
            ["  Chinese languages", "9", "8", "7"],
            ["    Yue (Cantonese)", "5", "4", "oops"],
            ["Knowledge", "1", "1", "1"],
            ["    Yue (Cantonese)", "6", "5", "4"],
        ]
    )

    paths = {each.path: each.values for each in found.series}
    assert paths["Mother tongue", "Chinese languages", "Yue (Cantonese)"] == {(11, "2021"): 5, (12, "2021"): 4}
    assert paths["Knowledge", "Yue (Cantonese)"][13, "2021"] == 4
    assert [(each.code, each.row) for each in found.refused] == [("figures.words", 3), ("figures.text", 6)]


def test_sheet_without_places_is_told_and_left_alone() -> None:
    found = _found([["Notes", ""], ["This workbook has", "30 sheets"]], name="Read me")

    assert (found.series, found.refused[0].code, found.refused[0].facts) == (
        [],
        "figures.no_places",
        {"sheet": "Read me"},
    )


def test_small_numbers_are_no_codes_unless_their_heading_says_so() -> None:
    found = _found([["Name", "Murders"], ["Nowhere", "1"], ["Somewhere", "2"], ["Elsewhere", "3"]])

    assert found.series == []


def test_records_are_added_up_by_place_and_month() -> None:
    rows = [["fsa", "day", "beds"], ["1", "2024-01-01", "10"], ["1", "2024-01-01", "5"], ["1", "2024-01-02", "21"], ["9", "2024-01-02", "1"], ["2", "2024-02-02", "many"]]  # fmt: skip
    known = Known({"1": 11, "2": 12}, {})

    found = records_of(Sheet("beds", rows), known, Records("fsa", "beds", "day", "", "daily-mean"), period="")

    assert found.series[0].values == {(11, "2024-01"): 18.0}
    assert [(each.code, each.row) for each in found.refused] == [("figures.unknown_place", 5), ("figures.text", 6)]


def test_totals_of_a_region_belong_to_its_one_place() -> None:
    """As LA 211 publishes its calls: a row for each type of request and year, and no column of the place."""
    rows = [["", "request_type", "ct", "yr"], ["1", "Emergency Shelter", "61,576", "2012"], ["2", "emergency shelter", "10", "2013"], ["3", "Food", "many", "2013"]]  # fmt: skip
    said = Records("", "ct", "yr", "request_type")

    found = records_of(Sheet("calls", rows), Known({"LA": 7}, {}), said, period="")

    assert [(each.path, each.values) for each in found.series] == [(("Emergency Shelter",), {(7, "2012"): 61_576.0, (7, "2013"): 10.0})]  # fmt: skip
    assert [(each.code, each.row) for each in found.refused] == [("figures.text", 4)]
    with pytest.raises(Invalid, match=r"figures\.which_place"):
        records_of(Sheet("calls", rows), Known({"LA": 7, "OC": 8}, {}), said, period="")


def test_csv_in_another_encoding_with_semicolons_is_read(tmp_path: Path) -> None:
    path = tmp_path / "french.csv"
    path.write_bytes("Quartier;Élèves\r\nBaie Oak;1 234\r\n".encode("cp1252"))

    assert read_sheets(path)[0].rows == [["Quartier", "Élèves"], ["Baie Oak", "1 234"]]
