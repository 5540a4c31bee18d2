"""Several agreements together allow what the strictest of each kind allows. What each term answers: ``test_terms``."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from agreements.comparison.strictness import NothingLeft, loosened, strictest
from agreements.terms import AssuranceLevel, Frequency, Onward, Terms
from agreements.terms.order import either, in_order
from entente.catalogue.vocabularies import Geography


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
