"""Places, prose and days are measured on the values of a file, whatever its columns are called."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from anonymizer.engine import frame_source
from anonymizer.engine.verification.column_measures import Origin, finest_of, measure_columns

UNKNOWN, POSTAL, FSA, PLACE = Origin(), Origin("postal_code"), Origin("fsa"), Origin("category", "place")


def measured(values: list[Any], origin: Origin = UNKNOWN, **said: Any) -> Any:
    import pandas as pd

    table = frame_source(pd.DataFrame({"column": values}, dtype=str))
    return measure_columns(table, origins={"column": origin}, **said)["column"]


@pytest.mark.parametrize(
    ("values", "origin", "geography"),
    [
        (["M5V 2T6", "m4c1b5", "H2X-1Y4"], UNKNOWN, "postal_code"),
        (["12 Maple Street, Toronto ON  M5V 2T6", "unknown"] * 5, UNKNOWN, "postal_code"),
        (["M5V", "M4C", "*"], UNKNOWN, "fsa"),
        (["Toronto M5V", "Toronto M4C", "Ottawa (K1A)"], UNKNOWN, "fsa"),
        (["Food", "Shelter", "T2D", "Legal", "Rent", "Heat", "Care"], UNKNOWN, None),  # an illness, no place
        (["Food", "Shelter", "T2D", "Legal", "Rent", "Heat", "Care"], PLACE, "fsa"),
        (
            ["Not eligible", "No service in the area", "Waiting list or full"],
            UNKNOWN,
            None,
        ),  # words, though O stands for 0
        (["low", "medium", "high"], UNKNOWN, None),
        (["XOA", "XOB", "XOC"], UNKNOWN, "fsa"),
        (["XOA", "Elsewhere"], FSA, "fsa"),
        (["M5V", "XOA", "Elsewhere"], UNKNOWN, "fsa"),
        (["Rosedale", "Parkdale"], PLACE, "fsa"),
        (["Rosedale", "Parkdale"], FSA, "fsa"),  # made of postal codes: nobody knows how large they are
        (["M", "K", "H"], UNKNOWN, "region"),
        (["M", "K"], POSTAL, "region"),
        (["M", "F", "X", "M"], UNKNOWN, None),  # of a gender
        (["Ontario", "Québec", "NT/NU"], UNKNOWN, "province"),
        (["ON", "CA-QC"], FSA, "province"),
        (["CA", "CA"], POSTAL, "country"),
        (["*", "*"], POSTAL, None),
        (["43.65107,-79.347015", "45.4215, -75.6972"], UNKNOWN, "postal_code"),
        (["30-39", "40-49"], UNKNOWN, None),
        (["3.125", "12.5"], UNKNOWN, None),
    ],
)
def test_finest_place_is_read_from_values(values: list[str], origin: Origin, geography: str | None) -> None:
    assert measured(values * 10, origin).geography == geography


def test_two_columns_of_coordinates_name_a_point() -> None:
    import pandas as pd

    table = pd.DataFrame({"a": ["43.65107", "45.42153"], "b": ["-79.34701", "-75.69719"], "c": ["1", "2"]})

    assert finest_of(measure_columns(frame_source(table))) == "postal_code"
    assert finest_of(measure_columns(frame_source(table[["a", "c"]]))) is None


def test_prose_is_text_whatever_the_column_is_called() -> None:
    notes = [f"She said on the {day}th that the landlord would not answer her calls" for day in range(40)]

    assert measured(notes).is_text
    assert not measured(["Food bank", "Shelter"] * 20).is_text


@pytest.mark.parametrize(
    ("values", "days"),
    [
        (["2026-03-01", "2026-03-31"], (2, 0, 0)),
        (["2026-03-01", "01/04/2026"], (1, 1, 0)),
        (["2026-03", "2026-04"], (1, 1, 0)),
        (["2026-Q1", "2025-Q4"], (0, 1, 1)),
        (["2026-03-05T10:12", "*"], (1, 0, 0)),
        (["12", "14"], (0, 0, 0)),
    ],
)
def test_days_of_a_column_are_set_against_the_period_of_the_data(values: list[str], days: tuple[int, int, int]) -> None:
    found = measured(values, period=(date(2026, 3, 1), date(2026, 3, 31)))

    assert (found.inside, found.outside, found.untold) == days


def test_public_lists_of_addresses_are_as_fine_as_their_postal_codes(shared: Path) -> None:
    import pandas as pd

    centres = pd.read_csv(next((shared / "data" / "toronto_childcare").glob("*.csv")), dtype=str)
    beds = pd.read_csv(next((shared / "data" / "toronto_shelter").glob("*.csv")), dtype=str, nrows=5000)
    codes = centres["PCODE"].dropna().reset_index(drop=True)

    table = pd.DataFrame(
        {"c1": codes, "c2": codes.str[:3], "c3": codes.str[:1], "c4": centres["geometry"][: len(codes)]}
    )
    found = measure_columns(frame_source(table), origins={"c3": POSTAL})
    of_beds = measure_columns(frame_source(beds.rename(columns=lambda name: f"x{list(beds).index(name)}")))

    assert [found[name].geography for name in table] == ["postal_code", "fsa", "region", "postal_code"]
    assert finest_of(of_beds) == "fsa"
    assert {each.geography for name, each in of_beds.items() if name != "x3"} == {None}
