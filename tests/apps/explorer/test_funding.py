"""Money against need in worlds whose answer is known."""

from __future__ import annotations

import csv
import io
import math
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entente.explorer.analyses.funding.calculation import by_need, concentration, funding


def test_money_that_follows_need_has_a_gini_of_nothing() -> None:
    found = funding({1: 30.0, 2: 10.0}, {1: 3.0, 2: 1.0})

    assert found is not None
    assert found.gini == 0
    assert [each.difference for each in found.places] == [0, 0]


def test_all_money_in_one_of_many_places_has_the_largest_gini() -> None:
    found = funding({1: 100.0, **dict.fromkeys(range(2, 11), 0.0)}, dict.fromkeys(range(1, 11), 5.0))

    assert found is not None
    assert found.gini == pytest.approx(0.9)  # 1 - 1 / n
    assert (found.curve[0], found.curve[-1]) == ((0.0, 0.0), (1.0, 1.0))


@given(
    money=st.dictionaries(st.integers(1, 30), st.floats(0, 1e6), max_size=30),
    need=st.dictionaries(st.integers(1, 30), st.floats(0, 1e4), max_size=30),
    more=st.floats(0, 1e6),
)
def test_places_whose_money_is_not_stated_change_no_figure(
    money: dict[int, float], need: dict[int, float], more: float
) -> None:
    stated = {key: value for key, value in need.items() if key in money}

    found, without = funding(money, need, more=more), funding(money, stated, more=more)

    assert (found is None) == (without is None)
    if found is not None and without is not None:
        assert found.unstated == sum(value > 0 for key, value in need.items() if key not in money)
        assert without.unstated == 0
        assert (found.places, found.gini, found.gini_after) == (without.places, without.gini, without.gini_after)


def test_more_money_raises_the_least_funded_to_one_level() -> None:
    found = funding({1: 10.0, 2: 40.0, 3: 90.0}, {1: 10.0, 2: 10.0, 3: 10.0}, more=60.0)

    assert found is not None
    assert [each.more for each in found.places] == [45.0, 15.0, 0.0]  # both stand at 55
    assert found.gini_after < found.gini
    assert sum(each.more for each in found.places) == 60


@pytest.mark.parametrize("need", [{1: 5e-324}, {1: 5e-324, 2: 1e4}, {1: 5e-324, 2: 5e-324, 3: 2e-308}])
def test_need_that_is_almost_nothing_takes_no_more_money_than_there_is(need: dict[int, float]) -> None:
    found = funding({1: 1.0, 2: 2.0, 3: 3.0}, need, more=60.0)

    assert found is not None
    assert math.isfinite(found.gini_after)
    assert sum(each.more for each in found.places) == pytest.approx(60)


def test_no_need_and_no_money_say_nothing() -> None:
    assert funding({}, {1: 3.0}) is None
    assert funding({1: 3.0}, {1: 0.0}) is None
    assert concentration([(2.0, 0.0), (2.0, 8.0)]) == pytest.approx(-0.5)


def test_money_of_a_programme_for_two_needs_is_shared_and_none_is_lost() -> None:
    lines = by_need([(90.0, ["food", "housing"]), (30.0, ["food"]), (7.0, [])], {"food": 25, "dental": 50})

    assert [(line.need, line.dollars, line.unmet, line.per_unmet) for line in lines] == [("dental", 0.0, 50, 0.0), ("food", 75.0, 25, 3.0), ("housing", 45.0, None, None)]  # fmt: skip
    assert sum(line.difference or 0 for line in lines if line.unmet) == pytest.approx(75 / 120 - 1)


@pytest.mark.slow
def test_grants_are_led_to_needs_corrected_and_kept_and_meet_needs_that_nobody_met(
    dataset: Any, network: Any, upload: Any, sign_in: Any
) -> None:
    from entente.audit.models import AuditEvent
    from entente.explorer.models import Indicator
    from entente.explorer.services.funding import receive_funding
    from tests.apps.explorer.counts import approved_run, show_free_counts
    from tools.demo.city import city

    places = city(network.region)
    show_free_counts(approved_run(upload(b"place\n1\n"), by=network.contributor, officer=network.officer), places)
    grants = b"Program,Area code,Amount awarded\nWinter food hampers,1,5000\nWinter food hampers,2,3000\nBlue Door,1,900\nBlue Door,99,50\n"  # fmt: skip

    report = receive_funding(network.nonprofit, places, "grants.csv", grants, period="2025", by=network.steward)
    food, door = (Indicator.objects.get(name_en=name) for name in ("Winter food hampers", "Blue Door"))
    assert (len(report.indicators), [finding.code for _, finding in report.refused]) == (2, ["figures.unknown_place"])
    assert (food.needs, food.needs_are_guessed, door.needs) == (["food"], True, [])

    own, page = sign_in(network.steward), "/en/explore/funding/"
    assert own.post(page, {"programme": door.code, "needs": ["shelter", "nonsense"]}).status_code == 302
    receive_funding(network.nonprofit, places, "grants.csv", grants, period="2026", by=network.steward)
    door.refresh_from_db()
    assert (door.needs, door.needs_are_guessed) == (["shelter"], False)  # kept for the next year's table
    shown = own.get(f"{page}?m={food.code}&n=food").content.decode()
    assert "Unmet needs: Food" in shown
    assert "All programmes for Food" in shown
    assert re.search(r"Emergency shelter</a></th><td>Blue Door</td><td class=\"number\">900</td>", shown)
    stranger = sign_in(network.recipient)
    assert stranger.post(page, {"programme": door.code, "needs": ["food"]}).status_code == 404
    assert "Winter food hampers" not in stranger.get(f"{page}?m={food.code}").content.decode()
    assert AuditEvent.objects.filter(event="explorer.funding_assigned").count() == 1


@pytest.mark.slow
def test_the_table_is_private_to_its_organization_and_the_page_equals_its_file(
    network: Any, sign_in: Any, tmp_path: Path
) -> None:
    from entente.audit.models import AuditEvent
    from entente.core.errors import Invalid, NotPermitted
    from entente.explorer.models import Indicator
    from entente.explorer.queries.setups import set_up_of
    from entente.explorer.services.figures import Manner, import_figures
    from entente.explorer.services.funding import receive_funding
    from entente.explorer.services.places import About, import_places
    from tests.apps.explorer.conftest import city
    from tests.apps.explorer.test_files import first_table

    about = About("quarters", "Quarters", "Quartiers", "neighbourhood", "2021")
    places = import_places(network.region, city(tmp_path / "city.geojson"), about).geography
    figures = tmp_path / "figures.csv"
    figures.write_text("Code,Families\n1,100\n2,300\n3,50\n4,50\n")
    import_figures(network.region, places, figures, Manner("2021"))
    table = b"Code,Grants\n1,5000\n2,3000\n3,2000\n4,0\n"
    with pytest.raises(NotPermitted):
        receive_funding(network.nonprofit, places, "grants.csv", table, period="2025", by=network.city_steward)  # fmt: skip
    with pytest.raises(Invalid, match=r"funding\.negative"):
        receive_funding(
            network.nonprofit, places, "grants.csv", b"Code,Grants\n1,-1\n2,3\n3,4\n", period="2025", by=network.steward
        )
    report = receive_funding(network.nonprofit, places, "grants.csv", table, period="2025", by=network.steward)
    code = report.indicators[0]

    own = sign_in(network.steward)
    page = own.get("/en/explore/funding/?i=families&more=1000").content.decode()
    told = b"".join(own.get("/en/explore/funding/figures.csv?i=families&more=1000").streaming_content)
    rows = first_table(list(csv.reader(io.StringIO(told.decode("utf-8-sig")))))[1:]
    assert [(row[0], row[2], row[4], row[7]) for row in rows] == [("4", "0", "0.00", "571"), ("2", "3000", "10.00", "429"), ("3", "2000", "40.00", "0"), ("1", "5000", "50.00", "0")]  # fmt: skip
    for row in rows:
        assert re.search(rf'<th scope="row">{row[1]}</th><td class="number">{int(row[2]):,}</td><td class="number">{row[3]}</td><td class="number">{row[4]}</td>', page)  # fmt: skip
    assert Indicator.objects.get(code=code).is_private

    kept = {"name_en": "Ours", "name_fr": "Le nôtre", "owner": str(network.nonprofit.pk)}
    assert own.post(f"/en/explore/views/keep/funding/?m={code}", kept).status_code == 302
    assert own.post(f"/en/explore/views/keep/explore/?i={code}", kept).status_code == 422
    assert "Le nôtre" in own.get("/fr/explore/views/").content.decode()
    assert "Le nôtre" not in sign_in(network.recipient).get("/fr/explore/views/").content.decode()
    assert set_up_of(network.nonprofit).content["views"] == []
    part = receive_funding(network.nonprofit, places, "part.csv", b"Code,Part\n1,5000\n2,3000\n3,\n", period="2025", by=network.steward)  # fmt: skip
    address = f"m={part.indicators[0]}&i=families"
    own = sign_in(network.steward)
    page = own.get(f"/en/explore/funding/?{address}").content.decode()
    assert "does not state the money of 2 places with this need" in page
    assert "n’indique pas l’argent de 2 lieux" in own.get(f"/fr/explore/funding/?{address}").content.decode()
    told = b"".join(own.get(f"/en/explore/funding/figures.csv?{address}").streaming_content).decode("utf-8-sig")
    assert [row[0] for row in first_table(list(csv.reader(io.StringIO(told))))[1:]] == ["2", "1"]
    assert re.search(r"is not stated: in none of the figures,2\b", told)
    own.post(f"/en/explore/funding/{part.indicators[0]}/delete/")

    own = sign_in(network.steward)
    for kind in ("xlsx", "geojson", "svg", "pdf"):
        assert own.get(f"/en/explore/funding/figures.{kind}?m={code}").status_code == 200

    stranger = sign_in(network.recipient)
    for address in (
        "/en/explore/funding/",
        f"/en/explore/funding/?m={code}",
        f"/en/explore/?g=quarters&i={code}",
        f"/en/explore/compare/?g=quarters&c={code}",
    ):
        assert "Grants" not in stranger.get(address).content.decode()
    assert stranger.get(f"/en/explore/funding/figures.csv?m={code}").status_code == 404
    assert stranger.post(f"/en/explore/funding/{code}/delete/").status_code == 404
    assert sign_in(network.steward).post(f"/en/explore/funding/{code}/delete/").status_code == 302
    assert not Indicator.objects.filter(code=code).exists()
    assert set(AuditEvent.objects.filter(event__startswith="explorer.funding", refused=False).values_list("event", flat=True)) == {"explorer.funding_received", "explorer.funding_removed"}  # fmt: skip
