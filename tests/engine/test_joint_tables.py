"""Sums of protected tables hold the truth within their bounds, pooled places by the declared rule; what is no honest contribution is refused."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from anonymizer.engine import frame_source, tabulate
from anonymizer.engine.errors import CriterionUnmet, InvalidSource
from anonymizer.engine.tabulation.joint_tables import (
    HIDDEN,
    PartialRule,
    PartialTable,
    PoolingRule,
    bounds_of,
    joint_table,
    read_partial,
)

NEEDS = ("Food bank", "Shelter", "Tax clinic")
RULE = PartialRule(11, NEEDS.__contains__, lambda place: len(place) == 3, lambda time: time in ("2024", "2025"))
POOLING = PoolingRule(50, 20, lambda place: place[0])


def contacts(rows: int, places: list[str], seed: int) -> list[tuple[str, str, str]]:
    """Need, place and year of invented contacts; each place is half as large as the one before."""
    draw = random.Random(seed)
    weights = [0.5**at for at in range(len(places))]
    return [
        (draw.choices(NEEDS, [6, 3, 1])[0], draw.choices(places, weights)[0], draw.choice(["2024", "2025"]))
        for _ in range(rows)
    ]


def partial(rows: list[tuple[str, str, str]], threshold: int = 11) -> PartialTable:
    """What a holder of these contacts contributes, by the tables that everybody makes."""
    frame = pd.DataFrame(rows, columns=["need", "place", "year"])
    table = tabulate(frame_source(frame), [("need", "place", "year")], threshold=threshold, attributes=["need"])
    names, cells = table.rows()
    values = [sorted({row[at] for row in cells} - {"Total"}) for at in range(3)]
    counts = np.full([len(several) + 1 for several in values], HIDDEN)
    for row in cells:
        at = tuple(0 if row[i] == "Total" else values[i].index(row[i]) + 1 for i in range(3))
        count = row[names.index("count")]
        counts[at] = HIDDEN if count == "*" else int(str(count))
    return PartialTable(*(tuple(several) for several in values), counts)  # type: ignore[arg-type]


def truth(rows: list[tuple[str, str, str]], need: str | None, places: tuple[str, ...], time: str | None) -> int:
    counts = Counter(rows)
    return sum(
        count
        for (a, b, c), count in counts.items()
        if need in (None, a) and (not places or b in places) and time in (None, c)
    )


@settings(max_examples=12, deadline=None)
@given(st.integers(30, 600), st.integers(30, 600), st.integers(0, 10_000), st.integers(2, 6))
def test_joint_table_holds_the_truth_within_its_bounds(first: int, second: int, seed: int, places: int) -> None:
    here = contacts(first, [f"V{n}K" for n in range(places)], seed)
    there = contacts(second, [f"B{n}K" for n in range(places)], seed + 1)

    try:
        tables = [partial(here), partial(there)]
    except CriterionUnmet:  # nothing that may be hidden protects it: no table is made of it at all
        assume(False)
        raise
    rows = joint_table(tables, NEEDS, POOLING)

    for row in rows:
        true = truth(here + there, row.need, row.places, row.time)
        assert row.low <= true
        assert row.high is None or true <= row.high


def test_small_places_are_pooled_over_time_then_in_their_area_then_with_what_is_left() -> None:
    sizes = {"V1A": 400, "V2A": 60, "V3A": 30, "V4A": 30, "B1A": 20, "C1A": 4, "C2A": 30}
    rows = [
        (need, place, "2024" if number % 4 else "2025")
        for place, size in sizes.items()
        for number in range(size)
        for need in ["Food bank"]
    ]

    several = joint_table([partial(rows)], NEEDS, POOLING)

    units = list(dict.fromkeys((row.places, row.time) for row in several if row.places))
    assert [unit for unit in units if unit[0] == ("V1A",)] == [(("V1A",), None), (("V1A",), "2024"), (("V1A",), "2025")]
    assert (("V2A",), None) in units
    assert (("V2A",), "2024") not in units
    assert (("V3A", "V4A"), None) in units
    left = [places for places, _ in units if "B1A" in places]
    assert left == [("B1A", "C1A", "C2A")]


def content(**changed: Any) -> dict[str, Any]:
    return {
        "needs": ["Food bank"], "places": ["V5K", "V6B"], "times": ["2025"],
        "counts": [50, 50, 20, 20, 30, 30] * 2, **changed,
    }  # fmt: skip


def test_place_that_is_little_known_is_pooled_with_those_that_hide_it() -> None:
    hidden = np.array([[[400, 400], [300, 300], [HIDDEN, HIDDEN], [HIDDEN, HIDDEN]]] * 2)
    table = PartialTable(("Food bank",), ("V1A", "V2A", "V3A"), ("2025",), hidden)

    rows = [row for row in joint_table([table], NEEDS, POOLING) if row.need is None]

    assert [(row.places, row.low, row.high) for row in rows if row.time is None] == [
        ((), 400, 400),
        (("V1A",), 300, 300),
        (("V2A", "V3A"), 100, 100),
    ]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"counts": [50, 50, 42, 42, 8, 8] * 2}, "joint.below_threshold"),
        ({"counts": [50, 50, -5, 20, 30, 30] * 2}, "joint.malformed"),
        ({"counts": [50, 50, 10**12, 20, 30, 30] * 2}, "joint.malformed"),
        ({"counts": [50.0, 50, 20, 20, 30, 30] * 2}, "joint.malformed"),
        ({"counts": [True, 50, 20, 20, 30, 30] * 2}, "joint.malformed"),
        ({"counts": [50, 50, 20, 20, 30, 30]}, "joint.malformed"),
        ({"counts": [60, 60, 20, 20, 30, 30] * 2}, "joint.contradicts_itself"),
        ({"counts": [50, 50, 20, 20, 30, 30, 49, 49, 20, 20, 30, 30]}, "joint.contradicts_itself"),
        ({"needs": ["Diagnosis"]}, "joint.other_values"),
        ({"places": ["V5K", "V6B 1A1"]}, "joint.other_values"),
        ({"times": ["2019"]}, "joint.other_values"),
        ({"places": ["V6B", "V5K"]}, "joint.malformed"),
        ({"places": ["V5K", "V5K"]}, "joint.malformed"),
        ({"persons": ["Nadia"]}, "joint.malformed"),
        ({"places": [f"{n:03d}" for n in range(8_000)], "counts": [0] * 2 * 8_001 * 2}, "joint.malformed"),
        ({"needs": "Food bank"}, "joint.malformed"),
    ],
)
def test_what_is_no_honest_contribution_is_refused(changed: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidSource) as refused:
        read_partial(content(**changed), RULE)

    assert refused.value.findings[0].code == code


def test_contribution_comes_back_as_it_was_written() -> None:
    table = partial(contacts(500, ["V5K", "V6B", "X0A"], 3))

    again = read_partial(table.to_dict(), RULE)

    assert np.array_equal(again.counts, table.counts)
    low, high = bounds_of(again)
    assert ((table.counts == HIDDEN) | ((low == table.counts) & (high == table.counts))).all()
