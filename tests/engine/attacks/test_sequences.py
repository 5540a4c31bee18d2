"""Who is alone with some contacts, against a count by hand."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import InvalidSource, frame_source, measure, sequence_risk
from anonymizer.engine.attacks import EACH_RELEASE
from anonymizer.engine.attacks.sequences import _Postings


def contacts(*records: tuple[str | None, str, str]) -> pd.DataFrame:
    return pd.DataFrame(records, columns=["who", "month", "area"])


POINTS = ["month", "area"]


def test_k_of_records_does_not_see_a_sequence() -> None:
    """Every month and area holds three persons; two contacts of one person hold that person alone."""
    table = contacts(
        ("p", "01", "A"), ("q", "01", "A"), ("r", "01", "A"), ("p", "02", "B"), ("s", "02", "B"), ("t", "02", "B"),
        ("q", "03", "C"), ("s", "03", "C"), ("u", "03", "C"), ("r", "04", "D"), ("t", "04", "D"), ("u", "04", "D"),
    )  # fmt: skip

    found = sequence_risk(frame_source(table), person="who", points=POINTS, known=(1, 2, 3))

    measured = measure(frame_source(table), quasi_identifiers=POINTS, person="who")
    assert (measured.k_persons, measured.k) == (3, 1)
    assert (found.persons, found.points, found.mean_points) == (6, 4, 2.0)
    assert found.known[1].unique_share == 0
    assert found.known[1].share_below == {2: 0, 5: 1, 11: 1, 20: 1}
    assert found.known[2].unique_share == found.whole.unique_share == 1
    assert (found.known[3].targets, found.known[3].unique_share) == (0, None)


def test_whole_sequence_counts_how_often() -> None:
    table = contacts(("p", "01", "A"), ("p", "01", "A"), ("q", "01", "A"))

    found = sequence_risk(frame_source(table), person="who", points=POINTS)

    assert (found.known[1].unique_share, found.whole.unique_share) == (0, 1)


def test_pseudonyms_that_change_break_the_sequence() -> None:
    first = contacts(("p", "01", "A"), ("q", "01", "A"), ("p", "02", "A"), ("r", "02", "A"))
    second = contacts(("p", "05", "B"), ("q", "05", "B"), ("r", "05", "B"))
    both = [frame_source(first), frame_source(second)]

    kept = sequence_risk(*both, person="who", points=POINTS)
    each_release = sequence_risk(*both, person="who", points=POINTS, renewed=EACH_RELEASE)
    each_month = sequence_risk(*both, person="who", points=POINTS, renewed="month")

    assert (kept.persons, each_release.persons, each_month.persons) == (3, 6, 7)
    assert kept.whole.unique_share == 1
    assert each_release.whole.unique_share == 0.5
    assert each_month.whole.unique_share == 0


def test_starred_records_are_no_points_and_blank_persons_are_persons() -> None:
    table = contacts((None, "01", "A"), (None, "01", "A"), ("p", "*", "*"))

    found = sequence_risk(frame_source(table), person="who", points=POINTS)

    assert (found.persons, found.whole.unique_share) == (2, 0)
    with pytest.raises(InvalidSource):
        sequence_risk(frame_source(table[2:]), person="who", points=POINTS)


traces = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 4)), min_size=1, max_size=30)


@settings(max_examples=50, deadline=None)
@given(traces, st.integers(1, 3))
def test_sharing_equals_a_count_by_hand(cells: list[tuple[int, int]], known: int) -> None:
    held: dict[int, set[int]] = {}
    for owner, place in cells:
        held.setdefault(owner, set()).add(place)
    pairs = np.array(sorted(set(cells)))
    chosen = [sorted(places)[:known] for places in held.values() if len(places) >= known]

    found = _Postings(pairs[:, 0], pairs[:, 1]).sharing(np.array(chosen, np.int64).reshape(-1, known))

    assert found.tolist() == [sum(set(points) <= places for places in held.values()) for points in chosen]


@settings(max_examples=30, deadline=None)
@given(traces)
def test_everyone_with_the_same_sequence_is_counted(cells: list[tuple[int, int]]) -> None:
    table = pd.DataFrame(cells, columns=["who", "area"])
    sequences = {who: tuple(sorted(group["area"])) for who, group in table.groupby("who")}
    alike = Counter(sequences.values())

    found = sequence_risk(frame_source(table), person="who", points=["area"]).whole

    assert found.unique_share == pytest.approx(np.mean([alike[sequence] == 1 for sequence in sequences.values()]))
    assert found.share_below[5] == pytest.approx(np.mean([alike[sequence] < 5 for sequence in sequences.values()]))
