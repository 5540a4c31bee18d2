"""Counts that may be filtered freely: each within the stated bound of the truth, the same on the page, in the files and in every analysis."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from entente.explorer.cubes import counts
from tests.apps.explorer.conftest import feature, geojson, square
from tests.apps.explorer.counts import approved_run, free_records, show_free_counts
from tests.apps.explorer.test_files import first_table
from tests.worlds import kept

BASE = 15


@pytest.fixture
@kept
def world(dataset: Any, network: Any, upload: Callable[..., Any], tmp_path: Path) -> dict[str, Any]:
    """Four places, and two larger ones that cut through them, in one cube."""
    from entente.explorer.services.places import About, import_places

    quarters = geojson(tmp_path / "quarters.geojson", *(feature(n, f"Quarter {n}", square(-79.4 + 0.01 * n, 43.6)) for n in range(1, 5)))  # fmt: skip
    sides = geojson(tmp_path / "sides.geojson", feature("west", "West", square(-79.39, 43.6, 0.018)), feature("east", "East", square(-79.36, 43.6, 0.022)))  # fmt: skip
    place = import_places(network.region, quarters, About("quarters", "Quarters", "Quartiers", "neighbourhood", "2021")).geography  # fmt: skip
    side = import_places(network.region, sides, About("sides", "Sides", "Côtés", "other", "2011")).geography
    for geography in (place, side):
        geography.places.update(population=5000)
    run = approved_run(upload(b"place,need,week\n1,food,2026-W10\n"), by=network.contributor, officer=network.officer)
    return {"cube": show_free_counts(run, place, larger=side), "place": place, "side": side}


def test_counts_lie_within_the_stated_bound_whatever_is_chosen(world: dict[str, Any]) -> None:
    cube, table = world["cube"], free_records()
    chosen = {"need": "food", "newcomer": "yes"}
    picked = table[(table["need"] == "food") & (table["newcomer"] == "yes")]

    def near(count: int | None, true: int) -> bool:
        return count is not None and count % BASE == 0 and abs(count - true) < BASE

    codes = dict(world["place"].places.values_list("pk", "code"))
    for place, count in counts.by_place(cube, world["place"], "2025-12", chosen).items():
        assert near(count, len(picked[(picked["place"] == codes[place]) & (picked["month"] == "2025-12")]))
    codes = dict(world["side"].places.values_list("pk", "code"))
    for place, count in counts.by_place(cube, world["side"], chosen=chosen).items():
        assert near(count, (picked["side"] == codes[place]).sum())
    quarter = world["place"].places.get(code="1")
    weeks, months = counts.periods_of(cube)
    for week, count in counts.series(cube, weeks, quarter, chosen).items():
        assert near(count, len(picked[(picked["place"] == "1") & (picked["week"] == week)]))
    assert len(months) == 24
    for value, count in counts.by_value(cube, "outcome", quarter, "2025-12", chosen).items():
        assert near(count, len(picked[(picked["place"] == "1") & (picked["month"] == "2025-12") & (picked["outcome"] == value)]))  # fmt: skip
    assert near(counts.total(cube, None, "", chosen), len(picked))
    assert counts.total(cube, None, "1999-01", chosen) == 0


@pytest.mark.slow
def test_page_and_files_tell_the_same_and_nothing_below_the_base(world: dict[str, Any], client: Any) -> None:
    query = "?c=free&f0=food&f1=waiting+list&f2=yes&y=2026-W10"
    page = client.get(f"/en/explore/contacts/{query}").content.decode()
    rows = list(csv.reader(io.StringIO(b"".join(client.get(f"/en/explore/contacts/figures.csv{query}").streaming_content).decode("utf-8-sig"))))[1:]  # fmt: skip
    shapes = json.loads(client.get(f"/en/explore/contacts/figures.geojson{query}").content)["features"]
    picture = client.get(f"/en/explore/contacts/figures.svg{query}").content.decode()

    assert "Contacts of two years: food, waiting list, yes, 2026-W10" in page
    by_place = counts.by_place(world["cube"], world["place"], "2026-W10", {"need": "food", "outcome": "waiting list", "newcomer": "yes"})  # fmt: skip
    expected = {place.code: by_place[place.pk] for place in world["place"].places.all()}
    assert 0 in expected.values()
    assert {row[0]: row[4] for row in rows} == {code: str(count or "") for code, count in expected.items()}
    assert {each["id"]: each["properties"]["value"] for each in shapes} == {code: count or None for code, count in expected.items()}  # fmt: skip
    for code, count in expected.items():
        shown = rf'<td class="number">{count}</td>' if count else r'<td colspan="2" class="suppressed">suppressed</td>'
        assert re.search(rf'<tr id="p{code}"><td class="number">\d*</td><th scope="row"><a [^<]*</a></th>{shown}', page)
        assert (f"Quarter {code}: {count} contacts" if count else f"Quarter {code}: suppressed") in picture
    assert "each lies less than 15 away" in page
    assert "fewer than 15" in page
    french = client.get(f"/fr/explore/contacts/{query}").content.decode()
    assert "Contacts de deux ans\N{NO-BREAK SPACE}: alimentation, waiting list, yes" in french


@pytest.mark.slow
def test_analyses_read_rounded_counts(world: dict[str, Any], client: Any) -> None:
    surge = client.get("/en/explore/surge/?event=2026-03-02&col=outcome").content.decode()
    unmet = client.get("/en/explore/unmet/?f2=yes").content.decode()

    assert re.search(r'<th scope="row">2026-W10</th><td class="number">2[5-8]\d</td>', surge)
    assert '<th scope="row">waiting list</th>' in surge
    rates = {name: float(rate) for name, rate in re.findall(r'<th scope="row">(Quarter \d)</th>(?:<td class="number">[\d,]+</td>){2}<td class="number">([\d.]+)%', unmet)}  # fmt: skip
    assert len(rates) == 4
    assert all(30 < rate < 50 for rate in rates.values())


def test_a_place_without_enough_people_stands_under_no_name(world: dict[str, Any]) -> None:
    from anonymizer.engine import frame_source
    from entente.explorer.cubes.combinations import Division, Free, combine

    people = {"1": 5000, "2": 5000, "3": 300, "4": 20}
    made = combine(
        frame_source(free_records()), Free((Division("place", people),), ("month",), ("need",), 11, 40), seed=b"x"
    )

    assert made.places == (("1", "2"),)
    assert made.unnamed == (frozenset({"3", "4"}),)
    assert abs(int(made.counts[0, 0, 0]) - len(free_records())) < BASE


@pytest.mark.slow
def test_trend_and_equity_equal_their_files(world: dict[str, Any], client: Any) -> None:
    def told(address: str) -> list[list[str]]:
        return list(csv.reader(io.StringIO(b"".join(client.get(address).streaming_content).decode("utf-8-sig"))))

    page = client.get("/en/explore/trend/").content.decode()
    _, plot, season = re.split(r'<svg class="plot"|id="season-caption"', page)
    assert len(re.findall(r'class="grid[ "]', plot)) >= 8
    assert {">observed</text>", ">expected</text>", ">contacts a week</text>"} <= {each + "</text>" for each in re.findall(r">[a-z ]+(?=</text>)", plot)}  # fmt: skip
    begins = set(re.findall(r'<line class="grid grid-base" x1="([\d.]+%)"', season))
    assert len(begins) == 1
    assert begins != {"0%"}  # a season is drawn from 1, to both sides
    on_page = re.findall(r'<th scope="row">(\d{4}-\d\d)</th><td class="number">([\d.,]+)</td><td class="number">([\d.,]+)</td>', page)  # fmt: skip
    assert [row[:3] for row in first_table(told("/en/explore/trend/figures.csv"))[1:]] == [
        list(each) for each in on_page
    ]
    december = re.search(r'<th scope="row">December</th><td class="number">([\d.]+)</td>', page)
    assert december is not None
    assert 1.7 < float(december[1]) < 2  # doubled each December: 2 over a year's mean of 13 / 12

    page = client.get("/en/explore/equity/?col=newcomer").content.decode()
    rows = {row[0]: row for row in told("/en/explore/equity/figures.csv?col=newcomer")[1:] if row}
    assert 1.8 < float(rows["yes"][5]) < 2.2  # 40 % against 20 %
    assert f'<th scope="row">yes</th><td class="number">{int(rows["yes"][1]):,}</td><td class="number">{rows["yes"][2]}%</td>' in page  # fmt: skip
    assert (
        f'<td class="number">{rows["yes"][5]}</td><td class="number">{rows["yes"][6]} – {rows["yes"][7]}</td>' in page
    )
    assert rows["not asked"][2:] == [""] * 6  # in no rate
    assert re.search(r"answered in 70\.\d% of contacts|answered in 69\.\d% of contacts", page)
