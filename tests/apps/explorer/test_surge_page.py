"""The surge of an event in protected counts: exact where they are shown, and silent where they are not."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from entente.explorer.analyses.surge.calculation import largest_rise, mix_shift, surge_of
from entente.explorer.cubes.periods import calendar_of
from tests.apps.explorer.counts import FLOOD, approved_run, records, show_counts
from tests.apps.explorer.test_files import first_table
from tests.worlds import kept

WEEKLY = dict(zip([f"2026-W{week:02d}" for week in range(2, 16)], [100, 110, 90, 100, 105, 95, 100, 100, 400, 250, 110, 100, 100, 100], strict=True))  # fmt: skip


def test_weeks_of_a_flood_are_counted_exactly() -> None:
    surge = surge_of(WEEKLY, FLOOD, days=28)

    assert surge is not None
    assert (surge.observed, surge.expected, surge.excess) == (860, 400.0, 460.0)
    assert surge.excess_low < 460 < surge.excess_high
    assert (surge.days_to_return, surge.hidden_before, surge.hidden_during) == (14, 0, 0)
    assert largest_rise(WEEKLY) == FLOOD
    assert surge_of(WEEKLY, FLOOD - timedelta(days=42), days=28) is None


def test_a_hidden_count_is_never_taken_for_zero() -> None:
    hidden: dict[str, int | None] = {**WEEKLY, "2026-W05": None, "2026-W11": None, "2026-W12": None}

    surge = surge_of(hidden, FLOOD, days=28)

    assert surge is not None
    assert (surge.observed, surge.expected) == (500, 200.0)  # the weeks 10 and 13; the mean of seven hundreds
    assert (surge.hidden_before, surge.hidden_during, surge.days_to_return) == (1, 2, 21)
    (mixed,) = mix_shift({"food": dict.fromkeys(WEEKLY, 10) | {"2026-W10": None}}, WEEKLY, surge)
    assert (mixed.during, mixed.points) == (None, None)


def test_days_are_compared_with_their_weekday() -> None:
    days = {(FLOOD + timedelta(days=at)).isoformat(): 70 if at % 7 == 0 else 10 for at in range(-28, 0)}
    days |= {(FLOOD + timedelta(days=at)).isoformat(): 140 if at == 0 else 10 for at in range(7)}

    surge = surge_of(days, FLOOD, days=7)

    assert surge is not None
    assert (surge.step, surge.observed, surge.expected, surge.days_to_return) == (1, 200, 130.0, 1)
    assert calendar_of(["2026-03", "2026-04"]) is None


@pytest.fixture
@kept
def cube(dataset: Any, network: Any, upload: Callable[..., Any]) -> Any:
    from tools.demo.city import city

    run = approved_run(upload(b"place,outcome,week\n1,met,2026-W10\n"), by=network.contributor, officer=network.officer)
    return show_counts(run, city(network.region))


def test_a_week_held_in_part_is_named_only_near_the_event() -> None:
    from entente.explorer.analyses.surge.query import touching

    weeks = ["2018-W01", "2020-W01"]

    assert touching(weeks, date(2019, 7, 8), 28) == ()
    assert touching(weeks, date(2018, 3, 1), 28) == ("2018-W01",)
    assert touching(weeks, date(2019, 12, 9), 28) == ("2020-W01",)
    assert touching(weeks, date(2019, 12, 9), 21) == ()


@pytest.mark.slow
def test_surge_page_equals_its_file_and_shows_nothing_hidden(cube: Any, client: Any) -> None:
    query = f"?event={FLOOD}&days=28"
    page = client.get(f"/en/explore/surge/{query}").content.decode()
    truth = Counter(week for _, _, week in records())

    assert "Contacts in spring" in page
    larger = client.get(f"/en/explore/surge/{query}&z=2.500.500").content.decode()
    half = f"{round(cube.geography.width / 2)} {round(cube.geography.height / 2)}"
    assert len(re.findall(rf'viewBox="\d+ \d+ {half}"', larger)) == larger.count('<use href="#on-each-week"/>') > 1
    assert 'z=4.500.500#map"' in larger
    rows = set(re.findall(r'<tr id="(p[^"]+)"', page))
    assert rows
    assert set(re.findall(r'<g class="[^"]*" data-row="([^"]+)"', page)) == rows
    assert "entente/maps" in page
    on_page = re.findall(r'<th scope="row">([\d]+-W\d+)</th><td class="number">([\d,]+)</td><td class="number">([\d.,]*)</td>', page)  # fmt: skip
    assert {week: int(count.replace(",", "")) for week, count, _ in on_page} == {
        week: count for week, count in truth.items() if week < "2026-W14"
    }
    told = b"".join(client.get(f"/en/explore/surge/figures.csv{query}").streaming_content).decode("utf-8-sig")
    rows = first_table(list(csv.reader(io.StringIO(told))))[1:]
    assert [(row[0], row[2], row[3]) for row in rows] == [tuple(each) for each in on_page]

    from entente.explorer.models import IndicatorValue

    large = cube.geography.places.get(code="1")
    IndicatorValue.objects.filter(indicator__code="spring-all", place=large, period="2026-W11").update(value=None, status="suppressed")  # fmt: skip
    page = client.get(f"/en/explore/surge/{query}&p={large.pk}").content.decode()
    told = b"".join(client.get(f"/en/explore/surge/figures.csv{query}&p={large.pk}").streaming_content).decode("utf-8-sig")  # fmt: skip
    assert re.search(r'<rect class="suppressed" fill="url\(#hatch\)"[^>]*><title>2026-W11: suppressed<', page)
    assert '<th scope="row">2026-W11</th><td class="suppressed number">suppressed</td>' in page
    assert "2026-W11,2026-03-09,suppressed," in told
    assert "from the event on: 1." in page

    small = cube.geography.places.get(code="4")
    page = client.get(f"/en/explore/surge/{query}&p={small.pk}").content.decode()
    told = client.get(f"/en/explore/surge/figures.csv{query}&p={small.pk}")
    seen = Counter(week for place, _, week in records() if place == "4")
    assert "Too little is known" in page  # five a week: each count before the event is hidden
    assert told.status_code == 404
    assert max(count for week, count in seen.items() if date.fromisocalendar(2026, int(week[-2:]), 1) < FLOOD) < 11
