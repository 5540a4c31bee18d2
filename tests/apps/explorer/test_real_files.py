"""Toronto's open files as they come: boundaries, crosswalks, census profiles, the workbooks of Wellbeing Toronto, records."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.apps.explorer.conftest import feature, geojson, square

pytestmark = [pytest.mark.shared, pytest.mark.slow]
SELECTIONS = Path(__file__).parents[3] / "platform/entente/explorer/selections"


@pytest.fixture
def toronto(keeper: Any, shared: Path) -> dict[str, Any]:
    from entente.explorer.services.places import About, import_places

    made = {}
    for version in ("140", "158"):
        about = About(f"neighbourhoods-{version}", "Neighbourhoods", "Quartiers", "neighbourhood", version)
        file = shared / "data" / f"toronto_neighbourhoods/neighbourhoods_{version}.geojson"
        made[version] = import_places(keeper, file, about)
    return made


def test_toronto_comes_in_whole(keeper: Any, toronto: dict[str, Any], shared: Path, tmp_path: Path) -> None:
    from entente.explorer.imports.figures import Records
    from entente.explorer.models import Indicator, IndicatorValue, Place
    from entente.explorer.services.figures import Manner, import_figures, selection_of
    from entente.explorer.services.overlays import overlay
    from entente.explorer.services.places import About, import_crosswalk, import_places

    old, new = toronto["140"].geography, toronto["158"].geography
    assert [(each.places, each.odd, each.refused) for each in toronto.values()] == [(140, [], []), (158, [], [])]
    assert sum(old.places.values_list("area_km2", flat=True)) == pytest.approx(641.5, abs=1)

    file = shared / "data" / "derived/toronto_neighbourhood_140_to_158.csv"
    columns = ("neighbourhood_140_id", "neighbourhood_158_id", "share_of_140")
    by_people = import_crosswalk(old, new, file, columns, "postal codes")
    assert by_people.whole == 124
    assert overlay(new, old).whole == 158  # each new neighbourhood lies in one old: the old are sums of the new

    profile = shared / "data" / "toronto_profiles/neighbourhood-profiles-2021-158-model.xlsx"
    chosen = selection_of(SELECTIONS / "toronto-census-2021.json")
    import_figures(keeper, new, profile, Manner("2021", selection=chosen))
    chinatown = Place.objects.get(geography=new, name_en="Kensington-Chinatown")
    said = {
        code: IndicatorValue.objects.get(indicator__code=code, place=chinatown, period="2021").value
        for code in ("mother-tongue-yue", "mother-tongue-cmn", "low-income-share", "median-household-income")
    }
    assert said["mother-tongue-yue"] == 1975
    assert said["mother-tongue-cmn"] == 2295
    assert said["low-income-share"] == 23
    assert chinatown.population_year == "2021"
    assert not Indicator.objects.filter(code="mother-tongue-zho").exists()

    older = shared / "data" / "toronto_profiles/neighbourhood-profiles-2016-140.csv"
    made = import_figures(
        keeper, old, older, Manner("2016", selection=selection_of(SELECTIONS / "toronto-census-2016.json"))
    )
    assert {"population", "low-income-share", "mother-tongue-yue", "mother-tongue-cmn"} <= set(made.indicators)
    for name, counts in (("Economics", {"2008": 7, "2011": 6}), ("Safety", {"2008": 16, "2011": 14})):
        made = import_figures(
            keeper, old, shared / "data" / f"wellbeing_toronto/WB-{name}.xlsx", Manner(prefix=f"wb-{name}")
        )
        codes = made.indicators
        periods = IndicatorValue.objects.filter(indicator__code__in=codes).values_list("period", "indicator").distinct()
        assert {p: sum(each == p for each, _ in periods) for p in counts} == counts
        assert all(Indicator.objects.filter(code__in=codes).values_list("caveats_en", flat=True)[:3])

    about = About("fsa-2016", "Postal districts", "Régions de tri d’acheminement", "fsa", "2016")
    found = import_places(keeper, shared / "data" / "derived/fsa_reference.csv", about)
    districts = found.geography
    assert (found.columns.population, found.columns.latitude) == ("pop_2016", "latitude")
    care = shared / "data" / "toronto_childcare/licensed_child_care_centres_2024-01.csv"
    spaces = Records("PCODE", "TOTSPACE", "", "", "sum")
    import_figures(keeper, districts, care, Manner("2024", prefix="child-care", records=spaces))
    total = sum(IndicatorValue.objects.filter(indicator__code="child-care-totspace").values_list("value", flat=True))
    assert total == 80_279

    county = geojson(tmp_path / "county.geojson", feature("LA", "Los Angeles County", square(-118.5, 33.9, 0.5)))
    region = import_places(keeper, county, About("la-county", "Los Angeles County", "Comté de Los Angeles", "other", "2012")).geography  # fmt: skip
    calls = shared / "data" / "la211_call_totals/calls211_2012_2015.csv"
    totals = Records("", "ct", "yr", "request_type")
    made = import_figures(keeper, region, calls, Manner(prefix="la211", topic="demand", records=totals))
    values = IndicatorValue.objects.filter(indicator__code__in=made.indicators)
    assert len(made.indicators) == 246  # of 248 types two differ from others by an apostrophe or a capital alone
    assert sum(each or 0 for each in values.values_list("value", flat=True)) == 2_677_123
