"""What is planted in the demonstration's contacts is found again in its protected counts."""

from __future__ import annotations

import io
from collections import Counter
from typing import Any

import pandas as pd
import pytest

from anonymizer.engine import frame_source
from entente.explorer.analyses.surge.calculation import largest_rise, surge_of
from entente.explorer.analyses.unmet.calculation import funnel
from entente.explorer.cubes.protection import Declared, Protected, protect
from tools.demo import helpline


@pytest.fixture(scope="module")
def contacts() -> pd.DataFrame:
    return pd.read_csv(io.BytesIO(b"".join(helpline.csv_pieces())), dtype=str)


@pytest.fixture(scope="module")
def seen(contacts: Any) -> Protected:
    people = {str(number): 8000 for number in range(1, helpline.NEIGHBOURHOODS + 1)}
    return protect(frame_source(contacts), Declared("neighbourhood", "outcome", "week", 11, 40, people, {}))


def test_no_week_of_a_neighbourhood_is_rare(contacts: pd.DataFrame) -> None:
    assert contacts.groupby(["neighbourhood", "week"]).size().min() >= 11


def test_the_flood_is_where_it_was_planted(seen: Protected, contacts: pd.DataFrame) -> None:
    weeks = {cell.period or "": cell.count for cell in seen.cells if cell.place == "8" and cell.category is None and cell.period}  # fmt: skip
    truth = Counter(contacts[contacts["neighbourhood"] == "8"]["week"])

    surge = surge_of(weeks, helpline.FLOOD, days=28)

    assert largest_rise(weeks) == helpline.FLOOD
    assert weeks == truth
    assert surge is not None
    assert surge.excess_low > 100


def test_the_neighbourhood_that_is_left_out_stands_out(seen: Protected) -> None:
    counts = {(cell.place, cell.category): cell.count for cell in seen.cells if cell.place and cell.period is None}
    places = {place for place, _ in counts if place}
    pairs = {place: (counts[place, None] - counts[place, helpline.MET], counts[place, None]) for place in places}

    assert funnel(pairs)[0].key == helpline.LEFT_OUT
    assert funnel(pairs)[0].stands_out == 1
