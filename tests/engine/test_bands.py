"""Ranges of numbers, counted anew: no band of an amount holds a handful of records, and none tells an extreme value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import build_hierarchy, frame_source, offer, profile, propose, transform
from anonymizer.engine.hierarchies.bands import Numbers, amount_bands, even_bands
from anonymizer.engine.profiles.profile import ColumnProfile

NUMBERS = st.one_of(st.integers(-50, 50), st.integers(0, 2_000_000), st.decimals(-10, 1_000, places=2)).map(str)
COUNTS = st.dictionaries(NUMBERS, st.integers(1, 400), min_size=2, max_size=60)


def numbers_of(counts: Mapping[str, float]) -> Numbers:
    return Numbers.of((value, float(records)) for value, records in counts.items())


def shown(hierarchy: Any, counts: Mapping[str, int], level: int = 1) -> Counter[str]:
    """The records behind each word of a level, by climbing every value."""
    built = build_hierarchy(hierarchy, column="amount")
    words: Counter[str] = Counter()
    for value, records in counts.items():
        path = built.climb(value)
        assert path is not None
        words[path[min(level, len(path) - 1)]] += records
    return words


def least_of(records: int) -> float:
    """What is promised of a band, written a second time."""
    if records > 10_000:
        return records / 100
    return 100 if records >= 2_000 else max(records / 20, 11)


@settings(max_examples=200, deadline=None)
@given(COUNTS)
def test_every_band_of_an_amount_holds_enough_records(counts: dict[str, int]) -> None:
    hierarchy = amount_bands(numbers_of(counts))

    records = sum(counts.values())
    bands = shown(hierarchy, counts)
    assert len(bands) == 1 or hierarchy["builtin"] == "ranges"
    assert min(bands.values()) >= min(least_of(records), records)


@settings(max_examples=100, deadline=None)
@given(COUNTS)
def test_ranges_of_a_number_nest_and_end_with_two(counts: dict[str, int]) -> None:
    hierarchy = even_bands(numbers_of(counts))
    levels = hierarchy.get("cuts", [])

    assert all(set(wider) < set(finer) for finer, wider in pairwise(levels))
    assert not levels or len(shown(hierarchy, counts, len(levels))) == 2


def test_those_who_have_little_join_a_neighbour_and_not_those_who_have_none() -> None:
    counts = {"0": 800, "40": 3, "90": 2, **{str(amount): 60 for amount in range(1_000, 41_000, 2_000)}}

    bands = shown(amount_bands(numbers_of(counts)), counts)

    assert bands["<1"] == 800
    assert min(bands.values()) >= 100
    assert "[1, " in "".join(bands)  # who has 40 or 90 is with those who have more


def test_amount_that_one_person_has_in_many_rows_is_no_band_of_its_own() -> None:
    values = {"17344": 4_000, **{str(amount): 12 for amount in range(5_000, 45_000, 100)}}

    cuts = amount_bands(numbers_of(values))["cuts"][0]

    assert not {17_344, 17_345} & set(cuts)


def test_value_at_which_people_round_lies_inside_its_band() -> None:
    rng = np.random.default_rng(4)
    amounts = Counter(np.round(rng.normal(30, 8, 40_000) * 2).astype(int).clip(0) * 500)
    counts = {str(amount): records for amount, records in amounts.items()}

    cuts = amount_bands(numbers_of(counts))["cuts"][0]

    assert len(cuts) > 20
    assert not set(cuts) & {int(amount) for amount in counts}


@pytest.mark.parametrize("bands_of", [amount_bands, even_bands])
def test_no_cut_lies_near_an_extreme_value(bands_of: Any) -> None:
    counts = {"-80000": 1.0, "1": 2.0, **{str(number): 5.0 for number in range(20_000, 60_000, 100)}, "9876543": 1.0}

    cuts = bands_of(numbers_of(counts))["cuts"][0]

    assert 20_000 < min(cuts) < max(cuts) < 60_000


@pytest.mark.parametrize("bands_of", [amount_bands, even_bands])
@pytest.mark.parametrize(
    "values", [{}, {"n/a": 5.0}, {"7": 900.0}, {"inf": 3.0, "7": 2.0}, {"1e300": 300.0, "-1e300": 300.0}]
)
def test_column_without_spread_or_of_odd_words_has_no_bands_or_two(bands_of: Any, values: dict[str, float]) -> None:
    hierarchy = bands_of(numbers_of(values))

    assert hierarchy in ("told-or-not", {"builtin": "told-or-not"}) or len(hierarchy["cuts"][0]) >= 1


def test_extremes_far_from_the_rest_cost_no_time_and_no_band() -> None:
    counts = {
        **{f"{number / 1000:.3f}": 100.0 for number in range(60)},
        **{str(10**9 + 7919 * place): 1.0 for place in range(5_000)},
    }

    cuts = amount_bands(numbers_of(counts))["cuts"][0]

    assert (
        min(
            shown(
                {"builtin": "ranges", "cuts": [cuts]}, {word: int(records) for word, records in counts.items()}
            ).values()
        )
        >= 100
    )


def test_uneven_number_has_ranges_that_hold_about_as_many() -> None:
    rng = np.random.default_rng(1)
    counts = Counter(str(int(number)) for number in rng.lognormal(5, 1.5, 20_000))

    bands = shown(even_bands(numbers_of(counts)), counts)

    assert max(bands.values()) < 0.2 * 20_000


def test_amount_that_a_person_calls_sensitive_leaves_in_bands_of_its_own() -> None:
    rng = np.random.default_rng(2)
    table = pd.DataFrame({
        "age": rng.integers(20, 80, 4_000).astype(str),
        "V7": np.where(rng.random(4_000) < 0.4, 0, np.round(rng.lognormal(10, 0.6, 4_000), 2)).astype(str),
    })  # fmt: skip
    source = frame_source(table)
    described = profile(source)
    confirmed = replace(
        described,
        columns=tuple(
            replace(column, role="sensitive") if column.name == "V7" else column for column in described.columns
        ),
    )

    start = propose(confirmed, k=11)
    found = offer(source, start).named("detailed")
    assert found is not None
    candidate = transform(source, found.choice.applied_to(start), key=bytes(32))
    left = pd.concat([batch.to_pandas() for batch in candidate.batches()])["V7"].value_counts()

    assert described.columns[1].role == "quasi-identifier"
    assert left.min() >= 100
    assert left["<0.01"] == (table["V7"].astype(float) == 0).sum()
    assert len(left) > 10


def test_profile_from_before_there_were_bands_of_amounts_still_gives_the_ranges_it_has() -> None:
    rows = pd.DataFrame({"wage": [f"{number}.5" for number in range(400)]})
    stored = profile(frame_source(rows)).columns[0].to_dict()
    del stored["amount_bands"]

    column = ColumnProfile.from_dict(stored)

    assert column.hierarchy_as("sensitive") == column.hierarchy_as("quasi-identifier") == stored["hierarchy"]
