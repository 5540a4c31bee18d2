"""Which records of a table a community's authority claims by its register, and what remains without them."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa
import pytest

from anonymizer.engine import frame_source, profile
from anonymizer.engine.reading.source import encoded_batches
from anonymizer.registered import Remaining, claims
from entente.catalogue.communities import Registered

TABLE = pd.DataFrame(
    {
        "postal_code": ["X0A 0H0", "M5V 2T6", None, "K1A 0B1"] * 10,
        "city": ["Iqaluit", "Toronto", "Invented Reserve", "Ottawa"] * 10,
        "belongs": ["None", "Invented Nations member", "None", None] * 10,
        "notes": ["Said that the Invented Nation would call back about the form today."] * 40,
    }
)


@pytest.mark.parametrize(
    ("kind", "value", "rows"),
    [
        ("place", "X0A", {0}),
        ("place", "CA-NU", {0}),
        ("place", "CA-ON", {1, 3}),
        ("place", "Invented Reserve", {2}),
        ("place", "Toronto", {1}),
        ("name", "Invented Nation", {1}),
        ("name", "Iqaluit", {0}),
        ("name", "Nation", {1}),
        ("column", "Invented Nation", set()),
        ("place", "X0", {0}),
    ],
)
def test_records_are_claimed_by_place_and_by_category(kind: str, value: str, rows: set[int]) -> None:
    source = frame_source(TABLE)

    found = claims(source, profile(source).columns, [Registered("a", "A", value, kind)])

    assert [place % 4 in rows for place in range(40)] == (found["a"].tolist() if found else [False] * 40)


def test_what_remains_is_read_as_any_source() -> None:
    source = frame_source(TABLE)
    mask = claims(source, profile(source).columns, [Registered("a", "A", "CA-ON", "place")])["a"]

    remaining = Remaining(source, ~mask)
    texts = pa.Table.from_batches(remaining.batches(["city"]))["city"].to_pylist()
    coded = [row for batch in encoded_batches(remaining, ["city"]) for row in batch.column("city").to_pylist()]

    assert remaining.record_count == 20
    assert texts == coded == ["Iqaluit", "Invented Reserve"] * 10
