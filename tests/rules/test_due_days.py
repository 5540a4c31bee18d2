"""When the next version of a series is due, and how long an announced release can be stopped."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from exports.policies.standing import Figures, next_due, next_end, release_at


@pytest.mark.parametrize(
    ("end", "frequency", "following"),
    [
        (date(2026, 1, 31), "daily", date(2026, 2, 1)),
        (date(2026, 1, 31), "weekly", date(2026, 2, 7)),
        (date(2026, 1, 31), "monthly", date(2026, 2, 28)),
        (date(2028, 1, 31), "monthly", date(2028, 2, 29)),
        (date(2026, 1, 30), "monthly", date(2026, 2, 28)),
        (date(2026, 2, 28), "quarterly", date(2026, 5, 31)),
        (date(2026, 12, 15), "monthly", date(2027, 1, 15)),
        (date(2028, 2, 29), "yearly", date(2029, 2, 28)),
    ],
)
def test_next_period_ends_as_a_calendar_says(end: date, frequency: str, following: date) -> None:
    assert next_end(end, frequency) == following


def test_announcement_leaves_a_day_to_stop_even_where_the_day_has_come() -> None:
    announced = datetime(2026, 6, 1, 9, tzinfo=UTC)

    assert release_at(day_begins=announced + timedelta(days=5), announced_at=announced) == announced + timedelta(days=5)
    assert release_at(day_begins=announced, announced_at=announced) == announced + timedelta(hours=24)


def test_release_is_due_so_many_days_after_the_next_period() -> None:
    assert next_due(date(2026, 1, 31), "monthly", due_days=10) == date(2026, 3, 10)
    assert next_due(date(2026, 1, 31), "monthly", due_days=0) == date(2026, 2, 28)


def test_figures_are_written_as_json_writes_them() -> None:
    figures = Figures(
        records=2, records_before=1, drift=0.5, drifted="age", changed=("need",), columns_differ=("note",)
    )

    assert figures.to_dict() == {
        "records": 2,
        "records_before": 1,
        "suppression": None,
        "suppression_before": None,
        "drift": 0.5,
        "drifted": "age",
        "changed": ["need"],
        "columns_differ": ["note"],
    }
