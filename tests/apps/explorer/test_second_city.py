"""A second city beside the first: its own codes, its own people, and its figures by the boundaries of others."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from tests.apps.explorer.conftest import feature, geojson, square

LONG = "2021-A-DISTRICT-OF-MAPLE-{}"  # cut at 20 characters all would be one


@pytest.fixture
def districts(keeper: Any, tmp_path: Path) -> Any:
    """Four squares in a row, in pairs within two larger ones, with people."""
    from entente.explorer.services.places import About, import_places

    larger = geojson(tmp_path / "larger.geojson", *(feature(f"W{n}", f"Ward {n}", square(-79.4 + 0.02 * n, 43.6, 0.02)) for n in (1, 2)))  # fmt: skip
    import_places(keeper, larger, About("wards", "Wards", "Arrondissements", "other", "2022"))
    small = [feature(LONG.format(n), f"District {n}", square(-79.4 + 0.02 + 0.01 * n, 43.6), pop_2021=1000 * (n + 1), ward=f"W{1 + n // 2}") for n in range(4)]  # fmt: skip
    from entente.explorer.imports.columns import Columns

    about = About("districts", "Districts", "Districts", "other", "2021", parent="wards")
    return import_places(keeper, geojson(tmp_path / "small.geojson", *small), about, Columns(parent="ward"))


def figures(keeper: Any, geography: Any, folder: Path, text: str, **manner: Any) -> Any:
    from entente.explorer.services.figures import Manner, import_figures

    file = folder / "figures.csv"
    file.write_text(text, "utf-8")
    return import_figures(keeper, geography, file, Manner("2021", **manner))


def file_rows(client: Any, address: str) -> list[dict[str, str]]:
    from tests.apps.explorer.test_files import first_table

    text = b"".join(client.get(address).streaming_content).decode("utf-8-sig")
    head, *lines = first_table(list(csv.reader(io.StringIO(text))))
    return [dict(zip(head, line, strict=True)) for line in lines]


def test_long_codes_stay_whole_and_places_rank_by_the_people_of_the_map(districts: Any, client: Any) -> None:
    page = client.get("/en/explore/?g=districts").content.decode()

    assert (districts.places, districts.peopled, districts.columns.population) == (4, 4, "pop_2021")
    assert page.count('<tr id="p2021-A-DISTRICT') == 4
    rows = file_rows(client, "/en/explore/figures.csv?g=districts")
    assert next((row["Place"], row["Value"], row["Year"]) for row in rows) == ("District 3", "4000", "2021")


def test_any_column_of_codes_and_any_column_of_people_can_be_named(keeper: Any, districts: Any, tmp_path: Path) -> None:
    from entente.core.errors import Invalid
    from entente.explorer.models import Indicator

    text = "where,residents,renters\n" + "".join(f"{LONG.format(n).lower()},{100 * (n + 1)},{10 * (n + 1)}\n" for n in range(4))  # fmt: skip
    with pytest.raises(Invalid, match=r"figures\.unknown_column"):
        figures(keeper, districts.geography, tmp_path, text, code_column="where", population_column="people")
    report = figures(keeper, districts.geography, tmp_path, text, code_column="where", population_column="residents")

    assert report.values == 8
    assert set(districts.geography.places.values_list("population", flat=True)) == {100, 200, 300, 400}
    assert Indicator.objects.filter(counts_everyone=True).count() == 1


def test_another_regions_population_is_an_indicator_of_its_own(keeper: Any, districts: Any, tmp_path: Path) -> None:
    from entente.explorer.models import Indicator
    from entente.explorer.services.places import About, import_places
    from entente.organizations.models import Organization

    cedar = Organization.objects.create(kind="region_211", name_en="Cedar 211", name_fr="211 du Cèdre", jurisdiction="CA-AB")  # fmt: skip
    table = tmp_path / "labels.csv"
    table.write_text('"Canada, provin",Everyone\n' + "".join(f'"Cedar - QUARTER {n} (Q0{n}) 00000 (  1.3%)",{n}00\n' for n in (1, 2, 3)))  # fmt: skip
    from entente.explorer.imports.columns import Columns

    report = import_places(cedar, table, About("cedar", "Quarters", "Quartiers", "other", "2021"), Columns(population="Everyone"))  # fmt: skip

    places = report.geography.places.order_by("code").values_list("code", "name_en", "population")
    assert next(iter(places)) == ("Q01", "Cedar - QUARTER 1", 100)
    codes = Indicator.objects.filter(counts_everyone=True).order_by("code").values_list("code", flat=True)
    assert list(codes) == ["population", "population-cedar"]


def test_figures_follow_to_the_larger_places_and_what_is_hidden_stays_hidden(
    keeper: Any, districts: Any, tmp_path: Path, client: Any
) -> None:
    from entente.explorer.models import Crosswalk, Indicator, IndicatorValue
    from entente.explorer.services.estimates import carry_over

    text = "Code,Renters,Median rent\n" + "".join(f"{LONG.format(n)},{10 * (n + 1)},{1000 + n}\n" for n in range(4))
    figures(keeper, districts.geography, tmp_path, text)
    renters = Indicator.objects.get(code="renters")
    IndicatorValue.objects.filter(indicator=renters, place__code=LONG.format(3)).update(status="suppressed", value=None)
    crosswalk = Crosswalk.objects.get(source=districts.geography)

    report = carry_over(crosswalk)

    assert (crosswalk.method, report.indicators, report.values, report.hidden, report.not_carried) == ("parents", 2, 3, 1, 1)  # fmt: skip
    rows = {row["Code"]: row for row in file_rows(client, "/en/explore/figures.csv?g=wards&i=renters")}
    assert (rows["W1"]["Value"], rows["W1"]["At least"], rows["W1"]["At most"]) == ("30", "30", "30")
    assert (rows["W2"]["Value"], rows["W2"]["Status"], rows["W2"]["At most"]) == ("", "suppressed", "")
    page = client.get("/en/explore/?g=wards&i=renters").content.decode()
    assert "are carried over" in page
    assert "(30 – 30)" in page

    figures(keeper, districts.geography, tmp_path, text.replace(",10,", ",15,"))
    assert IndicatorValue.objects.get(indicator=renters, place__code="W1").value == 35  # new figures follow
    figures(keeper, crosswalk.target, tmp_path, "Code,Renters\nW1,999\nW2,7\n")
    assert carry_over(crosswalk).indicators == 1  # the wards have renters of their own now
    assert IndicatorValue.objects.get(indicator=renters, place__code="W1").value == 999
    assert renters.coverage.get(geography=crosswalk.target).estimated_from is None


def test_cut_places_are_divided_by_area_or_by_the_people_within(keeper: Any, districts: Any, tmp_path: Path) -> None:
    from entente.core.errors import Invalid
    from entente.explorer.models import Geography
    from entente.explorer.services.overlays import overlay
    from entente.explorer.services.places import About, import_places

    cut = geojson(tmp_path / "cut.geojson", feature("L", "Left", square(-79.4 + 0.015, 43.6, 0.02)), feature("R", "Right", square(-79.4 + 0.035, 43.6, 0.03)))  # fmt: skip
    halves = import_places(keeper, cut, About("halves", "Halves", "Moitiés", "other", "2030")).geography
    blocks = tmp_path / "blocks.csv"
    blocks.write_text("code,latitude,longitude,population\nA,43.605,-79.367,100\nB,43.605,-79.362,300\n")
    small = import_places(keeper, blocks, About("blocks", "Blocks", "Îlots", "other", "2021")).geography
    wards = Geography.objects.get(code="wards")
    first = wards.places.get(code="W1")

    def share(crosswalk: Any) -> dict[str, float]:
        return dict(crosswalk.shares.filter(source=first).values_list("target__code", "share"))

    by_area = overlay(wards, halves)
    assert share(by_area) == {"L": pytest.approx(0.75, abs=0.01), "R": pytest.approx(0.25, abs=0.01)}
    by_people = overlay(wards, halves, people=small)
    assert share(by_people) == {"L": 0.25, "R": 0.75}
    assert by_people.shared_out_by == "people of blocks"
    small.places.filter(code="B").delete()
    coarse = overlay(wards, halves, people=small)  # the part without a point is not empty of people
    assert share(coarse) == {"L": pytest.approx(0.75, abs=0.01), "R": pytest.approx(0.25, abs=0.01)}
    assert coarse.shared_out_by == "people of blocks; 1 place was divided by area"
    with pytest.raises(Invalid, match=r"places\.no_people"):
        overlay(wards, halves, people=wards)


def test_a_place_that_is_withheld_later_takes_the_totals_with_it(
    keeper: Any, districts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a total that stayed and the other parts, what is withheld could be told."""
    from entente.catalogue.communities import Registered
    from entente.catalogue.vocabularies import EntryKind
    from entente.explorer.models import Crosswalk, IndicatorValue, Place
    from entente.explorer.services.estimates import carry_over
    from entente.explorer.services.places import withhold_registered

    carry_over(Crosswalk.objects.get(source=districts.geography))
    wards = IndicatorValue.objects.filter(place__geography__code="wards", indicator__counts_everyone=True)
    assert set(wards.values_list("value", flat=True)) == {3000, 7000}
    entry = Registered("another", "Band of Maple", "District 0", EntryKind.NAME)
    monkeypatch.setattr("entente.explorer.services.places.registered", lambda: [entry])

    assert withhold_registered() == 1

    assert dict(wards.values_list("place__code", "value")) == {"W1": None, "W2": 7000}
    assert Place.objects.get(code="W1").population is None
