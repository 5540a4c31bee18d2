"""The estimate of what remains in redacted text, against a truth that the test knows."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine.text.leak_estimate import Stratum, clopper_pearson, estimate_leaks
from anonymizer.text_samples import ORDINARY, RISKY, Strata, looks_risky


@pytest.mark.parametrize(
    ("hits", "seen", "low", "high"),
    # Exact limits as tabulated: Clopper and Pearson (1934); none of n has the "rule of three" as its one-sided cousin.
    [(0, 10, 0.0, 0.3085), (1, 10, 0.0025, 0.4450), (5, 10, 0.1871, 0.8129), (10, 10, 0.6915, 1.0), (10, 100, 0.0490, 0.1762)],
)  # fmt: skip
def test_exact_intervals_meet_the_tables(hits: int, seen: int, low: float, high: float) -> None:
    assert clopper_pearson(hits, seen) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(
    ("share_risky", "leak_risky", "leak_ordinary"), [(0.1, 0.3, 0.01), (0.5, 0.02, 0.0), (0.9, 0.5, 0.4)]
)
def test_the_interval_holds_the_truth_as_often_as_it_says(
    share_risky: float, leak_risky: float, leak_ordinary: float
) -> None:
    chance = random.Random(20261124)
    risky = int(5_000 * share_risky)
    leaks = {
        RISKY: [chance.random() < leak_risky for _ in range(risky)],
        ORDINARY: [chance.random() < leak_ordinary for _ in range(5_000 - risky)],
    }
    truth = sum(map(sum, leaks.values())) / 5_000
    rates, held = [], 0
    for _ in range(400):
        found = estimate_leaks([Stratum(len(of), 50, sum(chance.sample(of, 50))) for of in leaks.values()])
        rates.append(found.rate)
        held += found.low <= truth <= found.high

    assert held >= 0.95 * 400 - 9  # two standard errors of 400 tries
    assert sum(rates) / 400 == pytest.approx(truth, abs=0.01)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=3))
def test_an_estimate_is_a_proportion_inside_its_interval(numbers: list[tuple[int, int, int]]) -> None:
    strata = [Stratum(all_, min(all_, read), min(all_, read, missed)) for all_, read, missed in numbers]

    found = estimate_leaks(strata)

    assert 0 <= found.low <= found.rate + 1e-12
    assert found.rate <= found.high + 1e-12 <= 1 + 1e-9


def test_what_was_read_whole_is_known_exactly() -> None:
    found = estimate_leaks([Stratum(20, 20, 1), Stratum(80, 80, 0)])

    assert (found.low, found.rate, found.high) == pytest.approx((0.01, 0.01, 0.01))


@pytest.mark.parametrize(
    ("text", "risky"),
    [
        ("[PERSON] asks for the food bank.", False),
        ("[PERSON-4k2mq7t3xa] a appelé [TÉLÉPHONE] hier.", False),
        ("Lives alone.", False),
        ("my name is amina", True),
        ("je m’appelle amina", True),
        ("spoke with Amina Roy again", True),
        ("number 555 0142 99", True),
        ("write to a@b", True),
        ("lives at 12 Maple Street", True),
    ],
)
def test_texts_with_residue_look_risky(text: str, *, risky: bool) -> None:
    assert looks_risky(text) is risky


def test_each_stratum_is_drawn_at_random_without_repetition() -> None:
    strata = Strata()
    strata.add("note", 0, ["ok"] * 300 + ["my name is amina"] * 30 + [None, " "])
    drawn = strata.draw(random.Random(1))
    often = [0] * 300
    for seed in range(200):
        for place in strata.draw(random.Random(seed))[ORDINARY]:
            often[place.row] += 1

    assert strata.population() == {RISKY: 30, ORDINARY: 300}
    assert (len(set(drawn[RISKY])), len(set(drawn[ORDINARY]))) == (30, 50)
    assert min(often) > 10  # each is drawn 33 times on average
