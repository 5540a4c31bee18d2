"""Formulas against published answers, and against what the generators of invented data say they planted."""

from __future__ import annotations

import csv
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from entente.explorer.analyses.comparison.calculation import Criterion, composite
from entente.explorer.analyses.language_gap.calculation import Served, Spot, language_gaps
from entente.explorer.analyses.supply.calculation import accessibility
from entente.explorer.analyses.surge.calculation import largest_rise, ratio_limits, surge_of
from entente.explorer.analyses.unmet.calculation import funnel
from entente.explorer.maps.distances import distances_km, within
from entente.explorer.rates import wilson

DAY = date(2013, 6, 21)


def test_dialects_never_stand_for_one_another() -> None:
    spot = [Spot(1, 43.65, -79.40, 900.0)]
    chinese = Served(43.65, -79.40, frozenset({"zho"}), frozenset({"health"}))
    mandarin = Served(43.65, -79.40, frozenset({"cmn"}), frozenset({"health"}))

    for language, in_reach in (("yue", 0), ("cmn", 1), ("zho", 1)):
        (gap,) = language_gaps(spot, [chinese, mandarin], language=language, type_="health", km=2, threshold=500)
        assert (gap.in_reach, gap.is_gap) == (in_reach, in_reach == 0)


@pytest.mark.shared
@pytest.mark.slow
def test_language_gaps_are_those_that_were_planted(shared: Path, tmp_path: Path) -> None:
    made = [sys.executable, str(shared / "tools/make_services.py"), "--services", "1500", "--out", str(tmp_path)]
    subprocess.run(made, check=True, capture_output=True)
    rows = {name: list(csv.DictReader((tmp_path / f"{name}.csv").open())) for name in ("service", "location", "language", "attribute", "expected_language_gap", "expected_supply")}  # fmt: skip
    places = list(csv.DictReader((shared / "data/derived/toronto_neighbourhood158_indicators.csv").open()))
    number = {each["name"]: int(each["neighbourhood_id"]) for each in places}
    spoken: dict[str, set[str]] = {}
    for each in rows["language"]:
        spoken.setdefault(each["service_id"], set()).add(each["code"])
    domain = {each["link_id"]: each["taxonomy_term_id"].removeprefix("TT-") for each in rows["attribute"]}
    services = [
        Served(
            float(where["latitude"]),
            float(where["longitude"]),
            frozenset(spoken[service["id"]]),
            frozenset({domain[service["id"]]}),
            number[where["name"].rsplit(" site ", 1)[0]],
        )
        for service, where in zip(rows["service"], rows["location"], strict=True)
        if service["status"] == "active"
    ]

    for language, type_ in (("yue", "health"), ("cmn", "health"), ("tam", "food"), ("fra", "legal")):
        spots = [Spot(int(p["neighbourhood_id"]), float(p["lat"]), float(p["lon"]), float(p[f"mt_{language}"])) for p in places]  # fmt: skip
        expected = {
            int(each["neighbourhood_id"]): (
                int(each["services_located"]),
                int(each["services_in_reach"]),
                each["gap"] == "1",
            )
            for each in rows["expected_language_gap"]
            if (each["language"], each["domain"]) == (language, type_)
        }

        found = language_gaps(spots, services, language=language, type_=type_, km=2, threshold=500)

        assert {each.place: (each.located, each.in_reach, each.is_gap) for each in found} == expected
        if (language, type_) == ("yue", "health"):
            assert {116, 128, 129, 130} <= {each.place for each in found if each.is_gap}

    order = {int(place["neighbourhood_id"]): at for at, place in enumerate(places)}
    points = [(float(place["lat"]), float(place["lon"])) for place in places]
    people = np.array([float(place["pop_2021"]) for place in places])
    for type_ in sorted({each["domain"] for each in rows["expected_supply"]}):
        chosen = [each for each in services if type_ in each.types]
        around = [order[each.located or 0] for each in chosen]
        near = within(points, [(each.latitude, each.longitude) for each in chosen], 0, around)  # those inside alone

        assert {place: int(near[at].sum()) for place, at in order.items()} == {
            int(each["neighbourhood_id"]): int(each["active_services"])
            for each in rows["expected_supply"]
            if each["domain"] == type_
        }
        assert accessibility(near, people, np.ones(len(chosen))) @ people == pytest.approx(len(chosen))


@pytest.mark.shared
@pytest.mark.slow
def test_flood_and_fire_are_found_in_invented_contacts(shared: Path, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    file = tmp_path / "contacts.parquet"
    made = [sys.executable, str(shared / "tools/make_contacts.py"), "--rows", "300000", "--province", "AB", "--out", str(file)]  # fmt: skip
    subprocess.run(made, check=True, capture_output=True)
    table = pq.read_table(file, columns=["contact_at", "event_tag"]).to_pandas()
    days = table["contact_at"].dt.date
    counts = {day.isoformat(): int(count) for day, count in days.value_counts().items()}
    planted = table.assign(day=days)[table["event_tag"].notna()].groupby("event_tag", observed=True)["day"]

    assert len(planted) == 2
    rise = largest_rise(counts)
    assert rise is not None
    assert any(when.min() <= rise < when.min() + timedelta(days=7) for _, when in planted)
    for _, when in planted:
        first = when.min()
        surge = surge_of(counts, first, days=42)
        assert surge is not None
        in_these_days = int((when < first + timedelta(days=42)).sum())
        assert surge.excess_low <= in_these_days <= surge.excess_high
        assert surge.excess_low > 0


def test_surge_returns_when_three_days_are_ordinary() -> None:
    counts = {(DAY - timedelta(days=back)).isoformat(): 20 for back in range(1, 57)}
    after_event = enumerate([200, 120, 60, 25, 22, 20, 21])
    counts |= {(DAY + timedelta(days=after)).isoformat(): count for after, count in after_event}

    surge = surge_of(counts, DAY, days=7)

    assert surge is not None
    assert (surge.observed, surge.expected, surge.days_to_return) == (468, 140.0, 3)
    assert surge.excess_low < 468 - 140 < surge.excess_high
    assert surge_of(counts, DAY - timedelta(days=50), days=7) is None


def test_ratio_limits_are_those_of_the_exact_test() -> None:
    low, high = ratio_limits(10, 10, 1.0)

    # Clopper and Pearson's limits of 10 in 20 are 0.2720 and 0.7280.
    assert (low / (1 + low), high / (1 + high)) == (pytest.approx(0.2720, abs=1e-4), pytest.approx(0.7280, abs=1e-4))
    assert ratio_limits(0, 5, 1.0)[0] == 0


def test_wilson_and_funnel_keep_small_places_from_the_head_of_the_list() -> None:
    assert (wilson(81, 263).low, wilson(81, 263).high) == (
        pytest.approx(0.2553, abs=1e-4),
        pytest.approx(0.3662, abs=1e-4),
    )

    found = funnel({"small": (2, 4), "large": (400, 1000), "usual": (100, 1000)})

    assert [(each.key, each.stands_out) for each in found] == [("large", 1), ("small", 0), ("usual", -1)]


def test_distance_and_catchment() -> None:
    assert float(distances_km([(0.0, 0.0)], [(0.0, 90.0)])[0, 0]) == pytest.approx(10007.5, abs=0.5)
    near = np.array([[True, False], [True, True], [False, True]])
    people, capacity = np.array([100.0, 300.0, 100.0]), np.array([4.0, 8.0])

    assert accessibility(near, people, capacity).tolist() == pytest.approx([0.01, 0.03, 0.02])
    assert float(people @ accessibility(near, people, capacity)) == pytest.approx(capacity.sum())


def test_index_turns_directions_and_says_what_is_missing() -> None:
    income, poverty = {1: 10.0, 2: 20.0, 3: 30.0}, {1: 5.0, 2: 9.0, 3: 1.0, 4: 2.0}
    criteria = [Criterion(income), Criterion(poverty, 2.0, is_better_when_higher=False)]

    found = composite(criteria, [1, 2, 3, 4], method="range")

    assert [(each.place, each.rank, round(each.index, 4)) for each in found.ranked] == [
        (3, 1, 1.0),
        (1, 2, 0.3333),
        (2, 3, 0.1667),
    ]
    assert found.lacking == {4: (0,)}


def test_range_of_ranks_holds_for_every_choice_of_weights() -> None:
    draw = np.random.default_rng(5)
    places = list(range(12))
    values = [dict(zip(places, draw.normal(size=12), strict=True)) for _ in range(4)]
    weights = draw.uniform(0.5, 3, 4)
    stated = {each.place: (each.best, each.worst) for each in composite([Criterion(v, w) for v, w in zip(values, weights, strict=True)], places).ranked}  # fmt: skip

    for _ in range(200):
        moved = weights * draw.uniform(0.8, 1.2, 4)
        for each in composite([Criterion(v, w) for v, w in zip(values, moved, strict=True)], places).ranked:
            assert stated[each.place][0] <= each.rank <= stated[each.place][1]
