"""What released words cover: by hierarchy, by form, or nothing, and how far a value is from them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine.attacks.forms import read_pattern, read_range
from anonymizer.engine.attacks.meaning import meaning
from anonymizer.engine.hierarchies import build_hierarchy


@pytest.mark.parametrize(
    ("word", "inside", "outside"),
    [
        ("30-39", 39.5, 40), ("90+", 120, 89), ("[30, 40)", 30, 40), (">=5", 5, 4), ("<0", -1, 0), ("<=50", 50, 51),
        (">50", 51, 50), ("37", 37, 38),
    ],
)  # fmt: skip
def test_range_holds_what_its_word_says(word: str, inside: float, outside: float) -> None:
    ends = read_range(word)

    assert ends is not None
    assert ends[0] <= inside < ends[1]
    assert not ends[0] <= outside < ends[1]


@pytest.mark.parametrize("word", ["Technical", "", "-", "North America"])
def test_word_without_a_form_tells_nothing(word: str) -> None:
    assert read_range(word) is None
    assert read_pattern(word) is None


@pytest.mark.parametrize(
    ("column", "word", "value", "other"),
    [
        ("age-bands", "35-39", "37", "40"), ("age-bands", "80+", "91", "79"), ("dates", "2024-Q1", "2024-02-29", "2024-04-01"),
        ("dates", "2024-02", "2024-02-29", "2024-03-01"), ("dates", "2024", "2024-02-29", "2023-12-31"),
        ("fsa", "M", "M5V", "K1A"), ("postal-code", "M5V", "M5V 2T6", "M5W 2T6"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("known", [True, False])
def test_word_covers_the_same_with_its_hierarchy_and_by_its_form(
    column: str, word: str, value: str, other: str, known: bool
) -> None:
    hierarchy = build_hierarchy(column, column="c") if known else None

    found = meaning([word, "*", None], [value, other, None], hierarchy)

    assert [members.tolist() for members in found.members] == [[0], [0, 1, 2], [2]]
    assert found.understood.all()


def test_word_that_no_one_explains_covers_nothing_and_is_reported() -> None:
    found = meaning(["Technical", "Nurse"], ["Nurse", "Welder"])

    assert found.understood.tolist() == [False, True]
    assert found.distances(np.array([0, 1], np.int32)).tolist() == [[1, 0], [1, 1]]


def test_distance_of_numbers_is_the_gap_to_the_set_as_share_of_the_range() -> None:
    found = meaning(["30-39", "20-29", "*", "55", None], ["25", "35", "65", None])

    assert found.distances(np.array([1, 3], np.int32)).tolist() == [
        [0, pytest.approx(10 / 40), 0, pytest.approx(20 / 40), 1],
        [1, 1, 0, 1, 0],
    ]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 99), min_size=1, max_size=12, unique=True), st.integers(1, 20))
def test_value_is_nearest_to_its_own_band(ages: list[int], width: int) -> None:
    bands = sorted({f"{age // width * width}-{age // width * width + width - 1}" for age in ages})

    found = meaning(bands, [str(age) for age in ages])

    distances = found.distances(np.arange(len(ages), dtype=np.int32))
    for line, age in zip(distances, ages, strict=True):
        assert [bands[place] for place in np.flatnonzero(line == 0)] == [
            f"{age // width * width}-{age // width * width + width - 1}"
        ]
