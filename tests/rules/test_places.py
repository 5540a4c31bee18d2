"""Where records are: what the columns of a table tell, and what an agreement that names places says to it."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from anonymizer.engine import Recipe, frame_source, transform
from anonymizer.spatial_coverage import of_kinds, place_columns, whereabouts
from entente.catalogue.places import Whereabouts, codes_in, province_of

POSTAL = {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "postal-code", "kind": "postal_code"}
TABLE = {
    "home": ["M5V 2T6", "m4c1b5", "H2X 1Y4", "X0A 0H0", None, "abroad"],
    "province": ["Ontario", "ON", "Québec", "Nunavut", "ON", None],
    "city": ["Toronto", "Toronto", "Montréal", "Iqaluit", "Toronto", "Paris"],
}


def places_of(columns: dict[str, dict[str, Any]], **recipe: Any) -> Whereabouts:
    table = frame_source(pd.DataFrame({name: TABLE[name] for name in columns}))
    spec = Recipe.from_dict({"columns": columns, **recipe})
    candidate = transform(table, spec, key=bytes(32))
    return whereabouts(table, place_columns(spec, candidate.levels), candidate=candidate)


@pytest.mark.parametrize(
    ("level", "codes"),
    [
        (0, ("H2X", "M4C", "M5V", "X0A")),
        (1, ("H2X", "M4C", "M5V", "X0A")),
        (2, ("H", "M", "X")),
        (3, ("CA-NU", "CA-ON", "CA-QC")),
        (5, ("CA-NU", "CA-ON", "CA-QC")),
    ],
)
def test_places_are_told_as_finely_as_they_are_shown(level: int, codes: tuple[str, ...]) -> None:
    found = places_of({"home": {**POSTAL, "level": level, "unknown": "missing"}}, search={"method": "given"})

    assert found == Whereabouts(codes, unplaced=2)


def test_places_are_told_of_columns_that_do_not_leave_and_by_any_of_several() -> None:
    dropped = {"role": "direct-identifier", "treatment": "drop", "kind": "postal_code"}
    province = {"role": "quasi-identifier", "treatment": "keep", "kind": "province"}
    city = {"role": "other", "treatment": "keep", "kind": "category"}

    assert places_of({"home": dropped, "city": city}) == Whereabouts(("CA-NU", "CA-ON", "CA-QC"), unplaced=2)
    assert places_of({"home": dropped, "province": province}).unplaced == 1
    assert places_of({"city": city}) == Whereabouts((), unplaced=6)


def test_places_of_records_that_stay_do_not_count_and_suppressed_ones_tell_their_province() -> None:
    rule = {**POSTAL, "level": 1, "unknown": "missing"}
    said: dict[str, Any] = {"search": {"method": "given"}, "privacy": [{"model": "k-anonymity", "k": 2}]}
    table = frame_source(pd.DataFrame({"home": ["M5V 2T6", "M5V 1A1", "H2X 1Y4"]}))

    def found(rows: str) -> Whereabouts:
        spec = Recipe.from_dict({"columns": {"home": rule}, "suppression": {"max_records": 1.0, "rows": rows}, **said})
        candidate = transform(table, spec, key=bytes(32))
        return whereabouts(table, place_columns(spec, candidate.levels), candidate=candidate)

    assert found("remove") == Whereabouts(("M5V",), unplaced=0)
    assert found("keep") == Whereabouts(("CA-QC", "M5V"), unplaced=0)


def test_totals_of_a_table_of_counts_are_of_the_places_of_other_rows() -> None:
    table = frame_source(pd.DataFrame({"province": ["ON", "QC", "Total"], "calls": ["1", "2", "3"]}))
    told = of_kinds({"province": "province", "calls": "integer"})

    assert whereabouts(table, told, totals=("total",)) == Whereabouts(("CA-ON", "CA-QC"), unplaced=0)
    assert whereabouts(table, told).unplaced == 1


@pytest.mark.parametrize(
    ("codes", "unplaced", "areas", "judged", "tells"),
    [
        (("M5V",), 0, ("CA-ON",), ("M5V",), True),
        (("CA-QC", "M5V"), 0, ("CA-ON",), ("CA-QC", "M5V"), True),  # outside is told too
        (("CA-ON",), 0, ("M5V",), (), False),  # a part of it only
        (("X",), 0, ("CA-NU",), (), False),
        (("M5V",), 2, ("CA-ON",), ("M5V",), False),
        ((), None, ("CA-ON",), (), False),
        ((), None, (), (), True),
    ],
)
def test_whereabouts_are_judged_where_they_tell(
    codes: tuple[str, ...], unplaced: int | None, areas: tuple[str, ...], judged: tuple[str, ...], tells: bool
) -> None:
    found = Whereabouts(codes, unplaced)

    assert (found.judged(areas), found.tells(areas)) == (judged, tells)
    assert Whereabouts.from_dict(found.to_dict()) == found


def test_postal_codes_of_a_text_are_read_however_they_are_written() -> None:
    assert codes_in("from m5v-1a1, H2X 1Y4 and K1A") == {"M5V1A1", "H2X1Y4", "K1A"}


def test_beginning_that_names_no_province_is_told_by_its_first_letter() -> None:
    assert (province_of("H2X"), province_of("X0C"), province_of("X9Z")) == ("CA-QC", "CA-NU", "X")


def test_whereabouts_that_nobody_measured_tell_nothing() -> None:
    assert Whereabouts.from_dict({}) == Whereabouts()
    assert Whereabouts.from_dict({"codes": ["M5V"], "unplaced": 0}) == Whereabouts(("M5V",), 0)
