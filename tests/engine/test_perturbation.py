"""Treatments that change values: what each keeps, what it refuses, and that a key makes the same bytes again."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import (
    InvalidRecipe,
    InvalidSource,
    Recipe,
    frame_source,
    measure,
    message,
    transform,
    write_csv,
)
from anonymizer.engine.perturbation import microaggregation
from anonymizer.engine.perturbation.column import Column, generator, numbered
from anonymizer.engine.perturbation.microaggregation import mdav, means
from anonymizer.engine.perturbation.randomization import post_randomized, rounded_by_chance, swapped
from anonymizer.engine.transformation.escrow import MappingWriter
from anonymizer.engine.transformation.permutation import shuffled

KEY = b"a secret for tests only, 32 bytes"


def ran(table: pd.DataFrame, columns: dict[str, Any], *, key: bytes = KEY, **rest: Any) -> pd.DataFrame:
    """The table as it leaves; columns that are not named are kept."""
    rules = {name: columns.get(name, "other") for name in table}
    candidate = transform(frame_source(table), Recipe.from_dict({"columns": rules, **rest}), key=key)
    left: pd.DataFrame = pd.concat([batch.to_pandas() for batch in candidate.batches()], ignore_index=True)
    return left


def column(values: list[str | None]) -> Column:
    return numbered(values, np.arange(len(values), dtype=np.int32))


def words(treated: Column) -> list[str | None]:
    return [treated.words[code] for code in treated.codes]


# --- Micro-aggregation ------------------------------------------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 6), st.integers(1, 120), st.integers(1, 3), st.integers(0, 2**32))
def test_groups_have_k_to_twice_k_less_one_records(k: int, records: int, columns: int, seed: int) -> None:
    values = np.random.default_rng(seed).integers(0, 30, (records, columns)).astype(float)

    sizes = np.bincount(mdav(values, k))

    assert sizes.sum() == records
    assert sizes.max() <= 2 * k - 1
    assert sizes.min() >= min(k, records)


def test_blocks_keep_the_sizes_of_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microaggregation, "BLOCK", 50)
    values = np.random.default_rng(1).normal(size=(333, 2))

    sizes = np.bincount(mdav(values, 4))

    assert (sizes.min(), sizes.sum()) == (4, 333)
    assert sizes.max() <= 7


@settings(max_examples=30, deadline=None)
@given(st.integers(2, 4), st.lists(st.integers(0, 40), min_size=4, max_size=40))
def test_one_column_is_grouped_as_mdav_groups_it(k: int, numbers: list[int]) -> None:
    values = np.array(numbers, float)[:, None] + np.arange(len(numbers))[:, None] / 1000  # no two are equal

    quick, plain = mdav(values, k), microaggregation._mdav(values, k)

    assert np.isclose(
        ((values - means(values, quick)) ** 2).sum(), ((values - means(values, plain)) ** 2).sum(), rtol=0.35
    )
    assert np.bincount(quick).min() >= min(k, len(numbers))


def test_published_form_of_mdav_on_a_small_table() -> None:
    values = np.array([[1.0], [2.0], [3.0], [50.0], [51.0], [52.0], [100.0], [101.0], [102.0]])

    assert means(values, mdav(values, 3))[:, 0].tolist() == [2.0] * 3 + [51.0] * 3 + [101.0] * 3


def test_mean_of_each_group_leaves_and_counts_as_a_class() -> None:
    table = pd.DataFrame({"age": ["1", "2", "3", "50", "51", "52", None], "need": list("abcdefg")})
    rule = {"role": "quasi-identifier", "treatment": "microaggregate", "parameters": {"k": 3}}
    chosen = Recipe.from_dict(
        {
            "columns": {"age": rule, "need": "other"},
            "assumed_unknown": ["need"],
            "privacy": [{"model": "k-anonymity", "k": 3}],
            "suppression": {"max_records": 0.2},
        }
    )

    candidate = transform(frame_source(table), chosen, key=KEY)
    left = pd.concat([batch.to_pandas() for batch in candidate.batches()])

    assert left["age"].tolist() == ["2"] * 3 + ["51"] * 3 + ["*"]
    assert (candidate.before.k, candidate.after.k) == (1, 3)
    assert measure(frame_source(left), quasi_identifiers=["age"]) == replace(candidate.after, everything_known=None)
    assert candidate.report()["perturbed"]["age"]["groups"] == 2


def test_columns_of_a_group_are_aggregated_together() -> None:
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.integers(0, 1000, (60, 2)), columns=["income", "rent"]).astype(str)
    rule = {"role": "sensitive", "treatment": "microaggregate", "parameters": {"k": 4, "group": "money"}}

    left = ran(table, {"income": rule, "rent": rule})

    assert left.groupby(["income", "rent"]).size().min() >= 4


def test_too_few_records_with_a_value_are_blanked_and_counted() -> None:
    table = pd.DataFrame({"income": ["10", None, None, "20"]})
    rule = {"role": "sensitive", "treatment": "microaggregate", "parameters": {"k": 3}}
    candidate = transform(frame_source(table), Recipe.from_dict({"columns": {"income": rule}}), key=KEY)

    assert next(iter(candidate.batches())).column("income").to_pylist() == [None] * 4
    assert candidate.report()["perturbed"]["income"]["records_blanked"] == 2


# --- Numbers ----------------------------------------------------------------------------------------------------------


def test_numbers_in_either_language_are_cut_off_and_rounded() -> None:
    table = pd.DataFrame({"cut": ["1 234,5", "12", "-3", None], "base": ["1,234.5", "7.5", "-3", "12.5"]})

    left = ran(
        table,
        {
            "cut": {"role": "sensitive", "treatment": "top-code", "parameters": {"top": 1000, "bottom": 0}},
            "base": {"role": "sensitive", "treatment": "round", "parameters": {"base": 5}},
        },
    )

    assert [value if isinstance(value, str) else None for value in left["cut"]] == ["1000", "12", "0", None]
    assert left["base"].tolist() == ["1235", "10", "-5", "10"]


@settings(max_examples=10, deadline=None)
@given(st.integers(-20, 20), st.sampled_from([2, 5, 10]))
def test_random_rounding_is_unbiased_and_never_a_whole_base_away(number: int, base: int) -> None:
    many = Column(np.zeros(20_000, np.int32), (str(number),))

    rounded = np.array(
        [
            float(word or "nan")
            for word in words(rounded_by_chance(many, base=Decimal(base), random=generator(KEY, "r", "c")))
        ]
    )

    assert (np.abs(rounded - number) < base).all()
    assert (rounded % base == 0).all()
    assert abs(rounded.mean() - number) < 5 * base / 2 / np.sqrt(20_000)


# --- Chance -----------------------------------------------------------------------------------------------------------


def test_post_randomization_keeps_shares_in_expectation() -> None:
    rng = np.random.default_rng(4)
    before = column(rng.choice(["a", "b", "c", None], 3_000, p=[0.6, 0.25, 0.1, 0.05]).tolist())
    counts = np.array([words(before).count(word) for word in ("a", "b", "c")])

    found = []
    for run in range(60):
        after = words(post_randomized(before, keep=0.5, random=np.random.default_rng(run)))
        assert [word is None for word in after] == [word is None for word in words(before)]
        found.append([after.count(word) for word in ("a", "b", "c")])
    changed = np.mean([one != two for one, two in zip(words(before), after, strict=True)])

    standard_error = np.std(found, axis=0) / np.sqrt(60)
    assert (np.abs(np.mean(found, axis=0) - counts) < 4.5 * standard_error).all()
    assert 0.15 < changed < 0.4


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 50), min_size=1, max_size=80), st.floats(1, 100), st.integers(0, 2**32))
def test_swapping_keeps_the_values_and_the_distance_of_ranks(values: list[int], percent: float, seed: int) -> None:
    ranked = np.array(values, float)

    after = swapped(
        column([str(value) for value in values]), ranked, percent=percent, random=np.random.default_rng(seed)
    )

    swapped_values = np.array([float(word or "nan") for word in words(after)])
    assert sorted(swapped_values) == sorted(ranked)
    window = max(int(len(values) * percent / 100), 1)
    order = np.sort(ranked)
    for one, two in zip(ranked, swapped_values, strict=True):
        low, high = sorted((one, two))
        assert np.searchsorted(order, high, "left") - (np.searchsorted(order, low, "right") - 1) <= window


def test_same_key_makes_the_same_bytes_and_another_key_others() -> None:
    table = pd.DataFrame({"a": [str(number % 7) for number in range(200)], "b": [str(number) for number in range(200)]})
    columns = {
        "a": {"role": "sensitive", "treatment": "pram", "parameters": {"keep": 0.5}},
        "b": {"role": "sensitive", "treatment": "swap"},
    }

    def written(key: bytes) -> bytes:
        sink = io.BytesIO()
        chosen = Recipe.from_dict({"columns": columns, "shuffle": True})
        write_csv(transform(frame_source(table), chosen, key=key), sink)
        return sink.getvalue()

    assert written(KEY) == written(KEY)
    assert written(KEY) != written(b"another key of more than 16 bytes")


# --- Dates ------------------------------------------------------------------------------------------------------------


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["P1", "P2", "P3"]), st.dates(date(1990, 1, 1), date(2030, 1, 1))), min_size=1),
    st.integers(1, 400),
)
def test_intervals_of_a_person_stay_and_no_date_does(visits: list[tuple[str, date]], max_days: int) -> None:
    table = pd.DataFrame({"who": [who for who, _ in visits], "seen": [day.isoformat() for _, day in visits]})
    rule = {"role": "other", "treatment": "shift", "parameters": {"max_days": max_days}}

    left = ran(table, {"seen": rule, "who": {"role": "direct-identifier", "treatment": "pseudonym"}}, person="who")

    moves: dict[str, set[int]] = {}
    for (who, day), moved in zip(visits, left["seen"], strict=True):
        moves.setdefault(who, set()).add((date.fromisoformat(moved) - day).days)
    for days in moves.values():
        assert len(days) == 1
        assert 1 <= abs(next(iter(days))) <= max_days


def test_records_without_person_move_on_their_own() -> None:
    table = pd.DataFrame({"who": [None] * 30, "seen": ["2024-05-05"] * 30})

    left = ran(
        table, {"seen": {"role": "other", "treatment": "shift"}, "who": {"role": "direct-identifier"}}, person="who"
    )

    assert left["seen"].nunique() > 20


# --- Pseudonyms, order ------------------------------------------------------------------------------------------------


def test_columns_of_a_group_share_pseudonyms_and_the_mapping_can_be_kept() -> None:
    table = pd.DataFrame({"client": ["C1", "C2", None], "caller": ["C2", "C3", "C1"], "file": ["C1", "C2", "C3"]})
    grouped = {"role": "direct-identifier", "treatment": "pseudonym", "parameters": {"group": "person"}}
    rules = {"client": grouped, "caller": grouped, "file": {"role": "direct-identifier", "treatment": "pseudonym"}}
    sink = io.BytesIO()
    writer = MappingWriter(sink)
    candidate = transform(frame_source(table), Recipe.from_dict({"columns": rules}), key=KEY, on_pseudonym=writer)

    left = pd.concat([batch.to_pandas() for batch in candidate.batches()])
    again = pd.concat([batch.to_pandas() for batch in candidate.batches()])

    assert left["client"][0] == left["caller"][2]
    assert left["client"][1] == left["caller"][0]
    assert not set(left["file"]) & {*left["client"].dropna(), *left["caller"]}
    assert left.equals(again)
    assert writer.pairs == 6
    lines = sink.getvalue().decode().splitlines()
    assert f'["person", "{left["client"][0]}", "C1"]' in lines


def test_shuffled_records_are_the_same_records_whole() -> None:
    table = pd.DataFrame({"a": [str(number) for number in range(300)], "b": [str(number % 5) for number in range(300)]})

    left = ran(table, {}, shuffle=True)

    assert left["a"].tolist() != table["a"].tolist()
    assert left.sort_values("a").reset_index(drop=True).equals(table.sort_values("a").reset_index(drop=True))


def test_a_table_larger_than_what_is_held_is_read_again() -> None:
    source = frame_source(pd.DataFrame({"a": [str(number) for number in range(50)]}))

    def rows(held: int) -> list[str]:
        parts = shuffled(source.batches, rows=50, key=KEY, held=held)
        return [value for batch in parts for value in batch.column("a").to_pylist()]

    assert rows(7) == rows(50)
    assert sorted(rows(7), key=int) == [str(number) for number in range(50)]


# --- Faults -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ({"role": "sensitive", "treatment": "round"}, "recipe.parameter"),
        ({"role": "sensitive", "treatment": "round", "parameters": {"base": 0}}, "recipe.parameter"),
        ({"role": "sensitive", "treatment": "top-code"}, "recipe.parameter"),
        ({"role": "sensitive", "treatment": "pram", "parameters": {"stay": 0.5}}, "recipe.unknown_parameter"),
        ({"role": "sensitive", "treatment": "pram", "parameters": 5}, "recipe.parameters_form"),
        ({"role": "sensitive", "treatment": "microaggregate", "parameters": {"k": True}}, "recipe.parameter"),
        ({"role": "other", "treatment": "shift"}, "recipe.shift_needs_person"),
        ({"role": "quasi-identifier", "treatment": "swap"}, "recipe.treatment_not_for_role"),
        ({"role": "other", "treatment": "keep", "parameters": {"k": 5}}, "recipe.unknown_parameter"),
    ],
)
def test_wrong_parameters_are_refused_in_words(rule: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidRecipe) as caught:
        Recipe.from_dict({"columns": {"a": rule}})

    assert caught.value.code == code
    assert all("{" not in message(caught.value.findings[0], language).replace("{k", "") for language in ("en", "fr"))


@pytest.mark.parametrize(("treatment", "code"), [("swap", "treatment.not_a_number"), ("shift", "treatment.not_a_date")])
def test_cells_that_cannot_be_read_are_refused_by_row_or_become_blank(treatment: str, code: str) -> None:
    table = pd.DataFrame({"who": ["1", "2", "3"], "a": ["2024-01-01", "private", "12"]})
    rules: dict[str, Any] = {"who": {"role": "direct-identifier"}, "a": {"role": "other", "treatment": treatment}}

    with pytest.raises(InvalidSource) as caught:
        ran(table, rules, person="who")
    left = ran(table, {**rules, "a": {**rules["a"], "unknown": "missing"}}, person="who")

    assert caught.value.code == code
    assert 3 in caught.value.findings[0].facts["rows"]
    assert "private" not in message(caught.value.findings[0], "en")
    assert not isinstance(left["a"][1], str)


def test_recipe_with_parameters_survives_its_own_dictionary() -> None:
    rule = {"role": "sensitive", "treatment": "round", "parameters": {"base": 5, "how": "random"}}
    chosen = Recipe.from_dict({"columns": {"a": rule}, "shuffle": True})

    assert Recipe.from_dict(chosen.to_dict()) == chosen
