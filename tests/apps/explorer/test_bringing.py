"""A steward brings places and figures in by the page: a look leaves nothing, the same file then comes in as corrected."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.apps.explorer.conftest import feature, geojson, square

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
