"""Rate ratios and gradients against published and constructed answers."""

from __future__ import annotations

import pytest

from entente.explorer.analyses.equity.calculation import asking_rate, compared, gradient


def test_ratio_and_interval_are_those_of_the_textbook() -> None:
    """Smoking and low birth weight in Hosmer and Lemeshow's data (189 births): 30 of 74 against 29 of 115."""
    reference, smokers = compared({"no": (29, 115), "yes": (30, 74)}, "no")

    assert reference.ratio is None
    assert smokers.ratio == pytest.approx(1.6076, abs=1e-4)
    assert (smokers.low, smokers.high) == (pytest.approx(1.0572, abs=2e-3), pytest.approx(2.4447, abs=2e-3))


def test_group_without_needs_or_without_an_unmet_one_has_no_ratio() -> None:
    found = {each.group: each for each in compared({"no": (10, 100), "few": (0, 50), "none": (0, 0)}, "no")}

    assert set(found) == {"no", "few"}
    assert found["few"].ratio is None


def test_not_asked_is_in_no_rate_and_said() -> None:
    assert asking_rate({"yes": 1, "not asked": 3}, {"not asked"}) == 0.25
    assert asking_rate({}, {"not asked"}) is None


def test_gradient_of_a_straight_line_is_its_slope() -> None:
    """Ten places of 1,000 people whose rate rises by 10 from each to the next: from end to end of the ridit it rises by 100."""
    found = gradient([(float(at), 1000, 50 + 10 * at) for at in range(10)])

    assert found is not None
    assert found.slope == pytest.approx(100)
    assert found.relative == pytest.approx(145 / 45)
    assert [(each.places, each.count) for each in found.fifths] == [(2, 110), (2, 150), (2, 190), (2, 230), (2, 270)]
    assert gradient([(1.0, 10, 1)] * 4) is None
