"""A steward brings places and figures in by the page: a look leaves nothing, the same file then comes in as corrected."""

from __future__ import annotations

import csv
import hashlib
import re
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.apps.explorer.conftest import feature, geojson, square

SELECTIONS = Path(__file__).parents[3] / "platform/entente/explorer/selections"
FIGURES = b"Number,People alone,Renters in percent\n1,40,12.5\n2,50,20\n3,forty,30\n9,60,40\n"


@pytest.fixture
def keeper_of_region(network: Any) -> Any:
    from entente.organizations.services import join, make_account

    made = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
    join(made, network.region, "data_steward")
    return made


def seen(answer: Any) -> str:
    found = re.search(r'name="seen" value="([0-9a-f]{64})"', answer.content.decode())
    assert found
    return found[1]


def test_places_are_looked_at_corrected_and_brought_in(
    network: Any, keeper_of_region: Any, sign_in: Any, tmp_path: Path
) -> None:
    from entente.audit.models import AuditEvent
    from entente.explorer.models import Geography, Place

    squares = [
        feature(n, f"Quarter {n}", square(-79.4 + 0.01 * n, 43.6), AREA_NOM=f"Quartier {n}")
        for n in (*range(1, 20), 19)
    ]
    content = geojson(tmp_path / "places.geojson", *squares).read_bytes()
    browser, page = sign_in(keeper_of_region), "/en/explore/bring-in/places/"
    said = {"owner": str(network.region.pk), "name_en": "Quarters", "name_fr": "Quartiers", "code": "quarters", "kind": "neighbourhood", "version": "2026"}  # fmt: skip

    def sent(data: bytes, **more: str) -> Any:
        return browser.post(page, {**said, "file": SimpleUploadedFile("Invented Person.geojson", data), **more})

    looked = sent(content, step="look")
    words = looked.content.decode()
    assert "18 places" in words
    assert "What would come in" in words
    assert '<option value="AREA_CODE" selected>' in words
    assert '<option value="AREA_NOM">' in words
    assert not Geography.objects.exists()
    columns = {"code_column": "AREA_CODE", "name_en_column": "AREA_NAME", "name_fr_column": "AREA_NOM"}
    other = sent(content.replace(b"Quarter 1", b"Quarter X"), step="bring", seen=seen(looked), **columns)
    assert "What would come in" in other.content.decode()  # another file than the one that was seen
    done = sent(content, step="bring", seen=seen(looked), **columns)
    assert "What came in" in done.content.decode()
    assert done.content.decode().count("another row has the same code") == 2
    assert Place.objects.count() == 18
    assert Place.objects.get(code="2").name_fr == "Quartier 2"
    event = AuditEvent.objects.get(event="explorer.places_imported")
    assert event.actor_id == keeper_of_region.pk
    assert "Invented Person" not in str(event.facts)


def test_figures_are_corrected_before_they_come_in_and_their_rows_are_told(
    network: Any, keeper_of_region: Any, sign_in: Any, tmp_path: Path
) -> None:
    from entente.explorer.models import Indicator, IndicatorValue
    from entente.explorer.services.places import About, import_places

    places = geojson(tmp_path / "p.geojson", *(feature(n, f"Quarter {n}", square(-79.4 + 0.01 * n, 43.6)) for n in (1, 2, 3)))  # fmt: skip
    geography = import_places(network.region, places, About("quarters", "Quarters", "Quartiers", "neighbourhood", "2026")).geography  # fmt: skip
    browser, page = sign_in(keeper_of_region), "/en/explore/bring-in/figures/"
    said = {"owner": str(network.region.pk), "geography": str(geography.pk), "period": "2026", "topic": "housing", "source": "Town"}  # fmt: skip

    def sent(**more: Any) -> Any:
        return browser.post(page, {**said, "file": SimpleUploadedFile("f.csv", FIGURES), **more})

    looked = sent(step="look")
    words = looked.content.decode()
    assert "Row 4" in words
    assert "Row 5" in words
    assert 'name="people-alone-name_en" value="People alone"' in words
    assert not Indicator.objects.exists()
    correction = {
        f"people-alone-{name}": value
        for name, value in {
            "name_en": "People living alone", "name_fr": "Personnes vivant seules", "unit_en": "people", "unit_fr": "personnes",
            "measure": "count", "topic": "population", "direction": "neither",
        }.items()
    }  # fmt: skip
    assert sent(step="bring", seen=seen(looked), codes="people-alone", **{**correction, "people-alone-name_en": ""}).status_code == 422  # fmt: skip
    done = sent(step="bring", seen=seen(looked), codes="people-alone", **correction)
    assert "What came in" in done.content.decode()
    alone = Indicator.objects.get(code="people-alone")
    assert (alone.name_fr, alone.topic, alone.source) == ("Personnes vivant seules", "population", "Town")
    assert IndicatorValue.objects.filter(indicator=alone).count() == 2


def test_page_is_for_data_stewards_and_refuses_what_is_no_file_of_places(
    network: Any, keeper_of_region: Any, sign_in: Any
) -> None:
    from entente.explorer.models import Geography

    page = "/en/explore/bring-in/places/"
    assert Client().get(page).status_code == 302
    assert sign_in(network.recipient, Client()).get(page).status_code == 403
    browser = sign_in(keeper_of_region)
    said = {"owner": str(network.region.pk), "name_en": "Q", "name_fr": "Q", "code": "quarters", "kind": "neighbourhood", "version": "2026", "step": "look"}  # fmt: skip
    for name, content in (("a.pdf", b"%PDF"), ("a.geojson", b"{"), ("a.geojson", b"x" * 2_400_001)):
        assert browser.post(page, {**said, "file": SimpleUploadedFile(name, content)}).status_code == 422
    other = {**said, "owner": str(network.nonprofit.pk), "file": SimpleUploadedFile("a.geojson", b"{}")}
    assert browser.post(page, other).status_code == 422
    assert not Geography.objects.exists()


@pytest.mark.shared
@pytest.mark.slow
def test_torontos_open_files_come_in_by_the_pages(
    network: Any, keeper_of_region: Any, sign_in: Any, shared: Path
) -> None:
    """As by command: borders, postal districts, a crosswalk, a census profile with its selection, a workbook, and records of three kinds."""
    from entente.explorer.models import Crosswalk, Geography, Indicator, IndicatorValue

    browser, data = sign_in(keeper_of_region), shared / "data"
    owner = str(network.region.pk)

    def brought(page: str, file: Path, **more: Any) -> str:
        content = file.read_bytes()
        sent = {"owner": owner, "file": SimpleUploadedFile(file.name, content), "step": "bring", "seen": hashlib.sha256(content).hexdigest(), **more}  # fmt: skip
        answer = browser.post(f"/en/explore/bring-in/{page}/", sent)
        assert answer.status_code in {200, 302}, answer.content.decode()
        return str(answer.content.decode())

    def places(file: Path, code: str, kind: str, version: str) -> Geography:
        brought("places", file, name_en=code, name_fr=code, code=code, kind=kind, version=version)
        return Geography.objects.get(code=code)

    old, new = (places(data / f"toronto_neighbourhoods/neighbourhoods_{count}.geojson", f"quarters-{count}", "neighbourhood", count) for count in ("140", "158"))  # fmt: skip
    districts = places(data / "statcan_fsa/fsa_centroids.csv", "fsa", "fsa", "2016")
    assert [each.places.count() for each in (old, new)] == [140, 158]
    assert districts.places.get(code="M5V").latitude == pytest.approx(43.6, abs=0.1)

    table = data / "derived/toronto_neighbourhood_140_to_158.csv"
    page = browser.post(
        "/en/explore/bring-in/crosswalk/",
        {"source": str(old.pk), "target": str(new.pk), "file": SimpleUploadedFile("t.csv", table.read_bytes()), "method": "postal codes"},
    )  # fmt: skip
    assert "124 places of" in page.content.decode()
    assert Crosswalk.objects.get().whole == 124

    profile = data / "toronto_profiles/neighbourhood-profiles-2021-158-model.xlsx"
    selection = SELECTIONS / "toronto-census-2021.json"
    brought("figures", profile, geography=str(new.pk), period="2021", topic="other", selection=SimpleUploadedFile("s.json", selection.read_bytes()))  # fmt: skip
    chinatown = new.places.get(name_en="Kensington-Chinatown")
    assert {code: chinatown.values.get(indicator__code=f"mother-tongue-{code}").value for code in ("yue", "cmn")} == {"yue": 1975, "cmn": 2295}  # fmt: skip
    workbook = data / "wellbeing_toronto/WB-Economics.xlsx"
    brought("figures", workbook, geography=str(old.pk), topic="income", code_prefix="wb")
    assert IndicatorValue.objects.filter(indicator__code__startswith="wb-").values("indicator", "period").distinct().count() == 13  # fmt: skip

    care = data / "toronto_childcare/licensed_child_care_centres_2024-01.csv"
    records = {"geography": str(districts.pk), "period": "2024", "topic": "children", "are_records": "on"}
    asked = brought("figures", care, **records)
    assert "Which columns hold what?" in asked
    assert '<option value="TOTSPACE">' in asked
    brought(
        "figures", care, **records, place_column="PCODE", value_column="TOTSPACE", combine="sum", code_prefix="care"
    )
    spaces = IndicatorValue.objects.filter(indicator__code="care-totspace").values_list("value", flat=True)
    assert sum(each or 0 for each in spaces) == 80_279
    beds = data / "toronto_shelter/shelter_occupancy_by_fsa_2024.csv"
    said = {
        "place_column": "fsa",
        "value_column": "occupied_beds",
        "per_column": "actual_capacity",
        "period_column": "date",
    }
    brought("figures", beds, **{**records, "topic": "housing"}, **said, code_prefix="beds")
    occupied = Indicator.objects.get(code__startswith="beds-")
    with beds.open() as file:
        january = [row for row in csv.DictReader(file) if row["fsa"] == "M5V" and row["date"] < "2024-02"]
    share = (
        100
        * sum(float(row["occupied_beds"]) for row in january)
        / sum(float(row["actual_capacity"]) for row in january)
    )
    assert (occupied.measure, occupied.values.get(place__code="M5V", period="2024-01").value) == ("percent", pytest.approx(share))  # fmt: skip
