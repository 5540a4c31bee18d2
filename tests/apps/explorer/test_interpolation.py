"""Figures carried over to other boundaries: what must hold of them whatever the shares are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entente.explorer.interpolation import Known, Part, carried_counts, carried_shares, estimated_share, whole_parts


@st.composite
def divisions(draw: st.DrawFn) -> tuple[list[Part], dict[int, Known]]:
    """Places that are shared out whole, and their counts."""
    parts, known = [], {}
    for source in range(1, draw(st.integers(1, 6)) + 1):
        targets = draw(st.lists(st.integers(101, 104), min_size=1, max_size=3, unique=True))
        weights = [draw(st.integers(1, 50)) for _ in targets]
        parts += [Part(source, target, weight / sum(weights)) for target, weight in zip(targets, weights, strict=True)]
        known[source] = Known("shown", float(draw(st.integers(0, 10_000))))
    return whole_parts(parts), known


@given(divisions())
def test_counts_are_neither_lost_nor_found_and_lie_between_their_bounds(
    division: tuple[list[Part], dict[int, Known]],
) -> None:
    parts, known = division

    carried = carried_counts(parts, known)

    assert sum(estimate.value for estimate in carried.values()) == pytest.approx(
        sum(place.value for place in known.values())
    )
    for estimate in carried.values():
        assert estimate.low - 1e-6 <= estimate.value <= estimate.high + 1e-6
    if all(part.share == 1 for part in parts):
        assert all(estimate.low == estimate.high for estimate in carried.values())
        assert estimated_share(parts, {key: place.value for key, place in known.items()}) == 0


@pytest.mark.parametrize("status", ["suppressed", "missing"])
def test_a_hidden_part_hides_the_whole_and_nothing_else(status: str) -> None:
    parts = [Part(1, 7, 1.0), Part(2, 7, 0.5), Part(2, 8, 0.5), Part(3, 9, 1.0)]
    known = {1: Known("shown", 10.0), 2: Known(status, None), 3: Known("shown", 4.0)}

    counts, shares = carried_counts(parts, known), carried_shares(parts, known, {1: 5, 2: 5, 3: 5})

    for carried in (counts, shares):
        assert {place: estimate.status for place, estimate in carried.items()} == {7: status, 8: status, 9: "shown"}
        assert (carried[7].value, carried[7].low, carried[7].high) == (None, None, None)


def test_place_of_which_nothing_is_known_is_missing_and_no_zero() -> None:
    assert carried_counts([Part(1, 7, 1.0)], {})[7].status == "missing"
    assert carried_shares([Part(1, 7, 1.0)], {1: Known("shown", 3.0)}, {})[7].status == "missing"


def test_areas_agree_with_a_peer() -> None:
    """What tobler 0.13.0 (``area_interpolate``, extensive variables) computes of these three places for those three."""
    from shapely import Polygon

    sources = [
        Polygon([(0, 0), (3, 0), (0, 4)]),
        Polygon([(3, 0), (6, 0), (6, 4), (0, 4)]),
        Polygon([(0, 4), (6, 4), (3, 9)]),
    ]
    targets = [
        Polygon([(0, 0), (2, 0), (2, 9), (0, 9)]),
        Polygon([(2, 0), (6, 0), (6, 3), (2, 3)]),
        Polygon([(2, 3), (6, 3), (6, 9), (2, 9)]),
    ]
    people = {0: Known("shown", 1200.0), 1: Known("shown", 3100.0), 2: Known("shown", 450.0)}
    parts = [
        Part(here, there, share)
        for here, source in enumerate(sources)
        for there, target in enumerate(targets)
        if (share := source.intersection(target).area / source.area)
    ]

    carried = carried_counts(parts, people)

    theirs = [1625.9260095655918, 2085.1851403713226, 1038.8889268040657]
    assert [carried[there].value for there in range(3)] == pytest.approx(theirs, rel=1e-6)
