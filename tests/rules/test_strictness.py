"""One rule a term: a schedule may only tighten, and several agreements together allow what the strictest of each kind allows."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.strictness import STRICTER, NothingLeft, loosened, strictest
from agreements.terms import AssuranceLevel, Frequency, Onward, Terms
from agreements.terms.order import either, in_order
from entente.catalogue.vocabularies import Geography

BASE = Terms(purposes=("funding", "research"), kinds=("contacts",), smallest_k=11, finest_geography="fsa")


def test_each_term_has_one_rule() -> None:
    assert STRICTER.keys() == {field.name for field in fields(Terms)}


@pytest.mark.parametrize(
    ("field", "loose", "strict"),
    [
        ("purposes", ("funding", "research"), ("funding",)),
        ("kinds", ("contacts", "survey"), ("survey",)),
        ("smallest_k", 11, 20),
        ("finest_geography", "fsa", "region"),
        ("free_text", True, False),
        ("datasets", (), ("a",)),
        ("columns", ("age", "need"), ("age",)),
        ("retention_days", None, 30),
        ("retention_days", 30, 7),
        ("places", (), ("M5",)),
        ("places", ("M5",), ("M5V",)),
        ("places", ("CA-ON", "CA-QC"), ("H2X", "M")),
        ("places", ("X",), ("CA-NU",)),
        ("data_from", None, date(2026, 1, 1)),
        ("data_to", date(2026, 12, 31), date(2026, 6, 30)),
        ("distinct_l", None, 3),
        ("largest_t", 0.3, 0.2),
        ("small_cell", 6, 11),
        ("linking", True, False),
        ("link_with", (), ("a",)),
        ("onward", Onward.NAMED, Onward.AGGREGATES),
        ("onward_to", ("x", "y"), ("x",)),
        ("follow_persons", True, False),
        ("frequency", Frequency.DAILY, Frequency.MONTHLY),
        ("standing_release", True, False),
        ("change_feed", True, False),
        ("destruction_proof", False, True),
        ("destroy_within_days", 30, 10),
        ("review_on", None, date(2026, 6, 1)),
        ("assurance", AssuranceLevel.BASIC, AssuranceLevel.STANDARD),
        ("proxied_only", False, True),
        ("fingerprint", False, True),
    ],
)
def test_schedule_tightens_and_never_loosens(field: str, loose: Any, strict: Any) -> None:
    outer, inner = replace(BASE, **{field: loose}), replace(BASE, **{field: strict})

    assert loosened(inner, outer) == ()
    assert loosened(outer, inner) == (field,)
    assert strictest([outer, inner]) == strictest([inner, outer]) == inner


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("purposes", ("funding",), ("research",)),
        ("kinds", ("contacts",), ("survey",)),
        ("columns", ("age",), ("need",)),
        ("places", ("M5V",), ("H2X",)),
        ("datasets", ("a",), ("b",)),
    ],
)
def test_terms_without_anything_in_common_allow_nothing(field: str, one: Any, other: Any) -> None:
    with pytest.raises(NothingLeft, match=field) as refused:
        strictest([replace(BASE, **{field: one}), replace(BASE, **{field: other})])

    assert refused.value.field == field


def test_value_that_is_not_given_sets_no_limit() -> None:
    smaller = either(min)

    assert (smaller(None, 3), smaller(3, None), smaller(None, None)) == (3, 3, None)
    assert (smaller(5, 3), smaller(3, 5)) == (3, 3)


def test_values_of_a_scale_are_compared_by_their_place_in_it() -> None:
    lower = in_order(["rare", "often", "daily"], min)

    assert (lower("daily", "rare"), lower("often", "daily")) == ("rare", "often")


def some_of(values: list[str], least: int = 0) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), min_size=least, unique=True).map(lambda chosen: tuple(sorted(chosen)))


DAYS = st.none() | st.dates(date(2025, 1, 1), date(2027, 1, 1))
TERMS = st.builds(
    Terms,
    purposes=some_of(["funding", "research", "emergency"], 1),
    kinds=some_of(["contacts", "survey"], 1),
    smallest_k=st.integers(2, 30),
    finest_geography=st.sampled_from(Geography.values),
    free_text=st.booleans(),
    datasets=some_of(["a", "b"]),
    columns=some_of(["age", "need"]),
    retention_days=st.none() | st.integers(0, 90),
    places=some_of(["M5", "M5V", "H2X", "CA-ON"]),
    data_from=DAYS,
    data_to=DAYS,
    distinct_l=st.none() | st.integers(2, 5),
    largest_t=st.none() | st.sampled_from([0.1, 0.2]),
    onward=st.sampled_from(Onward.values),
    frequency=st.sampled_from(Frequency.values),
    assurance=st.sampled_from(AssuranceLevel.values),
)


@given(TERMS, TERMS)
def test_strictest_is_within_both(one: Terms, other: Terms) -> None:
    try:
        both = strictest([one, other])
    except NothingLeft:
        return
    assert loosened(both, one) == loosened(both, other) == ()
    assert Terms.from_dict(both.to_dict()).to_dict() == both.to_dict()
