"""How long a webhook waits after a failure, and when its events are given up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from entente.api.policies import GIVE_UP_AFTER, is_given_up, pause_after

SINCE = datetime(2026, 6, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 10), (2, 20), (3, 40), (9, 2560), (10, 3600), (60, 3600), (10**6, 3600)]
)
def test_pauses_double_and_end_at_an_hour(attempts: int, seconds: int) -> None:
    assert pause_after(attempts) == timedelta(seconds=seconds)


def test_address_is_given_up_after_half_a_day_of_failures() -> None:
    assert timedelta(hours=12) == GIVE_UP_AFTER
    assert is_given_up(SINCE, now=SINCE + GIVE_UP_AFTER)
    assert not is_given_up(SINCE, now=SINCE + GIVE_UP_AFTER - timedelta(microseconds=1))
