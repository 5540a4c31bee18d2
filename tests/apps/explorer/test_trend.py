"""Trend and season against series whose answer is known by how they are made."""

from __future__ import annotations

import calendar
import math

import pytest

from entente.explorer.analyses.trend.calculation import trend_of, weekly_by_month

INDEX = (1.2, 1.1, 1.3, 1.0, 0.9, 0.8, 0.7, 0.9, 0.9, 1.0, 1.0, 1.2)


def made(years: int, growth: float = 0.0, index: tuple[float, ...] = INDEX) -> dict[str, int | None]:
    """A million contacts a week, so that whole numbers say it closely."""
    return {
        f"{2020 + at // 12}-{at % 12 + 1:02d}": round(
            1e6
            * index[at % 12]
            * math.exp(math.log1p(growth) * at / 12)
            * calendar.monthrange(2020 + at // 12, at % 12 + 1)[1]
            / 7
        )
        for at in range(12 * years)
    }


def test_season_without_trend_is_found_exactly() -> None:
    found = trend_of(made(3))

    assert found is not None
    assert found.season == pytest.approx(INDEX, abs=1e-5)
    assert found.growth == pytest.approx(0, abs=1e-5)
    assert {each.stands_out for each in found.months} <= {0} or max(abs(each.weekly / each.expected - 1) for each in found.months if each.weekly and each.expected) < 1e-5  # fmt: skip


def test_growth_without_season_is_found_exactly() -> None:
    found = trend_of(made(3, growth=0.1, index=(1.0,) * 12))

    assert found is not None
    assert found.growth == pytest.approx(0.1, abs=1e-5)
    assert found.growth_low <= 0.1 + 1e-5
    assert found.months[12].year_over_year == pytest.approx(0.1, abs=1e-5)
    assert found.season == pytest.approx((1.0,) * 12, abs=1e-5)


def test_a_month_beyond_chance_stands_out_and_a_hidden_one_is_left_out() -> None:
    counts = made(4)
    for at, name in enumerate(counts):  # a little noise, or every ripple would stand out
        counts[name] = round((counts[name] or 0) * (1.01 if at % 2 else 0.99))
    counts["2022-07"] = round((counts["2022-07"] or 0) * 1.6)
    counts["2021-03"] = None

    found = trend_of(counts)

    assert found is not None
    assert [each.name for each in found.months if each.stands_out > 0] == ["2022-07"]
    assert found.hidden == 1
    assert next(each for each in found.months if each.name == "2021-03").weekly is None


def test_less_than_two_years_tell_no_season() -> None:
    assert trend_of(made(1)) is None
    assert trend_of({}) is None
    assert weekly_by_month({"no date": 3}) == ({}, 0)


def test_week_that_the_records_hold_in_part_is_left_out_and_named() -> None:
    from datetime import date

    from anonymizer.models import Run
    from entente.catalogue.models import DatasetVersion
    from entente.explorer.cubes.counts import parted
    from entente.explorer.models import Cube

    def of(begin: date, end: date) -> Cube:
        return Cube(run=Run(version=DatasetVersion(period_start=begin, period_end=end)))

    weeks = ["2019-W52", "2018-W01", "2020-W01"]  # 30 December 2019 to 5 January 2020

    assert parted(of(date(2018, 1, 1), date(2019, 12, 31)), weeks) == (("2019-W52", "2018-W01"), ("2020-W01",))
    assert parted(of(date(2018, 1, 3), date(2020, 1, 5)), weeks) == (("2019-W52", "2020-W01"), ("2018-W01",))
    assert parted(of(date(2018, 1, 1), date(2018, 1, 3)), ["2018-W01"]) == ((), ("2018-W01",))
    assert parted(of(date(2018, 1, 1), date(2019, 12, 31)), ["2018-01", "2019-12"])[1] == ()
    assert parted(of(date(2018, 2, 1), date(2018, 2, 28)), ["spring", *weeks])[1] == ()  # beyond the version's own days
