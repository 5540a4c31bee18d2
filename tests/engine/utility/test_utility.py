"""Measures of usefulness by hand and by brute force on small tables."""

from __future__ import annotations

from itertools import product
from math import log, log2, prod
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import frame_source, measure_utility
from anonymizer.engine.attacks.tables import Scene, scene
from anonymizer.engine.hierarchies import build_hierarchy
from anonymizer.engine.utility import (
    average_class_size,
    classification,
    count_queries,
    discernibility,
    kl_divergence,
    non_uniform_entropy,
    number_changes,
    precision,
)
from anonymizer.engine.utility.distribution import _asked, _shares

# As in Sweeney (2002): race in two levels above the value, postal code masked from the right, five digits.
TABLE = pd.DataFrame({"race": ["asian", "asian", "black", "white"], "zip": ["02138", "02139", "02138", "02141"]})
RACE = build_hierarchy({"levels": [[race, "person", "*"] for race in ("asian", "black", "white")]}, column="race")
ZIP = build_hierarchy({"builtin": "masking", "length": 5}, column="zip")
HIERARCHIES = {"race": RACE, "zip": ZIP}


def released(**columns: Any) -> Scene:
    return scene(
        frame_source(TABLE), frame_source(TABLE.assign(**columns)), columns=["race", "zip"], hierarchies=HIERARCHIES
    )


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({}, 1),
        ({"race": "person"}, 1 - (1 / 2) / 2),
        ({"zip": ["0213*", "0213*", "0213*", "0214*"]}, 1 - (1 / 5) / 2),
        ({"race": "person", "zip": "021**"}, 1 - (1 / 2 + 2 / 5) / 2),
        ({"race": "*", "zip": "*"}, 0),
        ({"race": ["asian", "asian", "*", "white"]}, 1 - (1 / 4) / 2),
    ],
)
def test_precision_is_the_mean_height_that_is_kept(columns: dict[str, Any], expected: float) -> None:
    assert precision(released(**columns), HIERARCHIES) == pytest.approx(expected)


def test_precision_is_not_known_where_a_word_stands_on_no_level() -> None:
    assert precision(released(race="human"), HIERARCHIES) is None


def test_record_left_out_is_a_record_suppressed() -> None:
    table = scene(frame_source(TABLE), frame_source(TABLE[:3]), columns=["race", "zip"], hierarchies=HIERARCHIES)

    assert precision(table, HIERARCHIES) == pytest.approx(3 / 4)
    assert discernibility(table) == 3 + 4
    assert non_uniform_entropy(table) is None


def test_entropy_is_the_surprise_of_the_value_among_those_under_its_word() -> None:
    """Two of four are asian: one bit for each of them under ``person``, two bits for the others."""
    whole = non_uniform_entropy(released(race="person"))
    none = non_uniform_entropy(released())
    every = non_uniform_entropy(released(race="*", zip="*"))

    assert whole is not None
    assert none is not None
    assert every is not None
    assert whole.bits_per_record == pytest.approx((2 * 1 + 2 * 2) / 4)
    assert (none.bits_per_record, none.share_lost) == (0, 0)
    assert every.share_lost == pytest.approx(1)
    assert every.bits_per_record == pytest.approx(1.5 + (2 * 1 + 2 * log2(4)) / 4)


def test_entropy_is_not_known_where_a_value_was_changed() -> None:
    assert non_uniform_entropy(released(race=["white", "asian", "black", "white"])) is None


def test_discernibility_and_class_size_by_hand() -> None:
    table = released(race=["person", "person", "*", "person"], zip=["0213*", "0213*", "*", "0214*"])

    found = average_class_size(table, k=2)

    assert discernibility(table) == 2**2 + 1**2 + 1 * 4
    assert (found.records, found.over_k) == (1.5, 0.75)
    assert discernibility(released(race="*", zip="*")) == 4**2


words = {"a": ["a", "ab", "*"], "b": ["b", "ab", "*"], "c": ["c", "c+", "*"]}
LETTERS = build_hierarchy({"levels": [[letter, *path[1:]] for letter, path in words.items()]}, column="x")
records = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1, max_size=12)
levels = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=12, max_size=12)


def _recoded(rows: list[tuple[str, str]], chosen: list[tuple[int, int]]) -> tuple[pd.DataFrame, pd.DataFrame, Scene]:
    original = pd.DataFrame(rows, columns=["x", "y"])
    told = [(words[x][up], words[y][over]) for (x, y), (up, over) in zip(rows, chosen, strict=False)]
    release = pd.DataFrame(told, columns=["x", "y"])
    hierarchies = {"x": LETTERS, "y": LETTERS}
    return original, release, scene(
        frame_source(original), frame_source(release), columns=["x", "y"], hierarchies=hierarchies
    )  # fmt: skip


def _covered(word: str, values: list[str]) -> list[str]:
    return [value for value in values if word in words[value]]


@settings(max_examples=40, deadline=None)
@given(records, levels)
def test_divergence_equals_a_sum_over_all_combinations(
    rows: list[tuple[str, str]], chosen: list[tuple[int, int]]
) -> None:
    original, release, played = _recoded(rows, chosen)
    values = {column: sorted(set(original[column])) for column in "xy"}
    expected = 0.0
    for combination in product(values["x"], values["y"]):
        p = ((original["x"] == combination[0]) & (original["y"] == combination[1])).mean()
        covers = [
            prod((value in (under := _covered(word, values[column]))) / max(len(under), 1)
                 for column, word, value in zip("xy", told, combination, strict=True))
            for told in release.itertuples(index=False)
        ]  # fmt: skip
        if p:
            expected += p * log(p / np.mean(covers))

    assert kl_divergence(played) == pytest.approx(max(expected, 0), abs=1e-9)


@settings(max_examples=40, deadline=None)
@given(records, levels, st.integers(0, 1000))
def test_count_is_that_of_a_table_spread_over_its_sets(
    rows: list[tuple[str, str]], chosen: list[tuple[int, int]], seed: int
) -> None:
    _original, release, played = _recoded(rows, chosen)
    rng = np.random.default_rng(seed)
    values = [path[0] for path in played.original.columns["x"].paths if path is not None]

    asked = _asked(played.meanings["x"], 0.5, rng)

    wanted = {value for value, mask in zip(values, asked, strict=True) if mask}
    told = _shares(played.meanings["x"], asked)[played.released.columns["x"].codes].sum()
    by_hand = sum(len(wanted & set(under := _covered(word, values))) / len(under) for word in release["x"])
    assert told == pytest.approx(by_hand)


def test_counts_of_an_unchanged_table_are_exact_and_of_a_starred_one_are_not() -> None:
    assert count_queries(released(), queries=50).mean_error == 0
    assert count_queries(released(race="*", zip="*"), queries=50).mean_error > 0


def test_divergence_is_not_known_where_the_release_excludes_what_exists() -> None:
    assert kl_divergence(released(race=["white", "white", "white", "white"])) is None


def test_numbers_are_compared_by_the_middle_of_their_range() -> None:
    original = pd.DataFrame({"age": ["30", "39", "40", "49"], "size": ["1", "2", "3", "4"]})
    told = original.assign(age=["30-39", "30-39", "40-49", "*"])

    found = number_changes(scene(frame_source(original), frame_source(told), columns=["age", "size"]))

    deviation = np.std([30, 39, 40, 49])
    assert found.columns["age"].informative_share == 0.75
    assert found.columns["age"].mean_change == pytest.approx((np.mean([34.5, 34.5, 44.5]) - 39.5) / deviation)
    assert found.columns["age"].deviation_ratio == pytest.approx(np.std([34.5, 34.5, 44.5]) / deviation)
    assert found.columns["size"].mean_change == 0
    before = np.corrcoef([30, 39, 40, 49], [1, 2, 3, 4])[0, 1]
    assert found.largest_correlation_change == pytest.approx(
        abs(np.corrcoef([34.5, 34.5, 44.5], [1, 2, 3])[0, 1] - before)
    )


def test_classifier_learns_what_can_be_learned_and_nothing_from_stars() -> None:
    rng = np.random.default_rng(1)
    letters = rng.choice(list("abcd"), 400)
    original = pd.DataFrame(
        {"x": letters, "noise": rng.choice(list("uv"), 400), "need": np.where(letters < "c", "food", "rent")}
    )
    columns = ["x", "noise", "need"]
    starred = scene(frame_source(original), frame_source(original.assign(x="*")), columns=columns)
    same = scene(frame_source(original), frame_source(original), columns=columns)

    lost, kept = (classification(played.original, played.released, "need") for played in (starred, same))

    assert lost is not None
    assert kept is not None
    assert kept.original == kept.released == 1
    assert kept.to_dict()["kept"] == 1
    assert lost.released < 0.6


def test_target_with_one_value_is_no_class() -> None:
    played = scene(frame_source(TABLE.assign(n="x")), frame_source(TABLE.assign(n="x")), columns=["race", "n"])

    assert classification(played.original, played.released, "n") is None


def test_report_leaves_dropped_columns_aside_and_is_repeatable() -> None:
    original = pd.DataFrame({"a": list("xxyy") * 5, "b": list("uv") * 10, "need": list("pqqp") * 5})

    def report() -> dict[str, Any]:
        return measure_utility(
            frame_source(original),
            frame_source(original.drop(columns="b")),
            quasi_identifiers=["a", "b"],
            targets=["need"],
            k=5,
        ).to_dict()

    assert report() == report()
    assert report()["average_class_size"] == {"records": 10.0, "over_k": 2.0}
    assert report()["classification"].keys() == {"need"}
