"""The finder finds in both languages, forgives typing, never takes one dialect for another, and keeps no place."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.apps.directory.conftest import AGENCY, PANTRY, YOUTH, flat_row

MONDAY_NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)  # 12:00 in Toronto
SUNDAY = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
CRISIS = flat_row(
    4, "Zebra Distress Line", AgencyDescription="Groceries are not what we do.", Phone1Number="416-555-0103"
)
ALL = ["Clinique jeunesse Érable", "Maple Food Pantry", "Zebra Distress Line"]


@pytest.mark.parametrize(
    ("search", "now", "names"),
    [
        ({}, MONDAY_NOON, ALL),
        ({"words": "groceries"}, MONDAY_NOON, ["Maple Food Pantry"]),
        ({"words": "grocerries"}, MONDAY_NOON, ["Maple Food Pantry"]),
        ({"words": "sante mentale"}, MONDAY_NOON, ["Clinique jeunesse Érable"]),
        ({"words": "ERABLE"}, MONDAY_NOON, ["Clinique jeunesse Érable"]),
        ({"topic": "food"}, MONDAY_NOON, ["Maple Food Pantry"]),
        ({"people": "youth"}, MONDAY_NOON, ["Clinique jeunesse Érable"]),
        ({"language": "yue"}, MONDAY_NOON, ["Maple Food Pantry"]),
        ({"language": "zho"}, MONDAY_NOON, ["Clinique jeunesse Érable"]),
        ({"age": 16}, MONDAY_NOON, ALL),
        ({"age": 40}, MONDAY_NOON, ["Maple Food Pantry", "Zebra Distress Line"]),
        ({"is_free": True}, MONDAY_NOON, ["Maple Food Pantry"]),
        ({"is_wheelchair_accessible": True}, MONDAY_NOON, ["Maple Food Pantry"]),
        ({"is_open": True}, MONDAY_NOON, ["Maple Food Pantry"]),
        ({"words": "') OR 1=1 --"}, MONDAY_NOON, []),
    ],
)  # fmt: skip
def test_search_finds_what_fits(
    take_in: Callable[..., Any], search: dict[str, Any], now: datetime, names: list[str]
) -> None:
    from entente.directory.queries import Search, find

    take_in([AGENCY, PANTRY, YOUTH, CRISIS])

    found = find(Search(**search), page=1, now=now)

    assert [listing.name for listing in found.listings] == names
    assert found.total == len(names)


def test_page_answers_near_a_postal_code_and_keeps_no_place(take_in: Callable[..., Any], client: Any) -> None:
    take_in([AGENCY, PANTRY, YOUTH])

    answer = client.post("/en/find/", {"words": "", "postal_code": "M5V 2T6"})

    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    assert "Maple Food Pantry" in answer.content.decode()
    assert client.post("/en/find/", {"postal_code": "X0X 0X0"}).status_code == 422
    moved = client.post("/en/find/", {"words": "food"})
    assert (moved.status_code, moved.url) == (302, "/en/find/?words=food")


def test_first_page_of_the_finder_shows_nothing_of_what_another_visitor_typed(
    take_in: Callable[..., Any], client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from entente.directory import queries
    from entente.directory.forms.finding import FinderForm
    from entente.web.templatetags import entente_ui

    def first(language: str) -> str:
        page: str = client.get(f"/{language}/find/").content.decode()
        return re.sub(r'(nonce|value)="[\w-]{20,}"|"X-CSRFToken": "\w+"', "", page)

    take_in([AGENCY, PANTRY, YOUTH])
    english, french = first("en"), first("fr")
    hits = entente_ui._rendered.cache_info()
    rendered: list[str] = []
    of_field = FinderForm.__getitem__

    def noted(form: FinderForm, name: str) -> Any:
        rendered.append(name)
        return of_field(form, name)

    monkeypatch.setattr(FinderForm, "__getitem__", noted)

    assert first("en") == english
    assert not rendered  # what is the same for all is taken again
    typed = client.post("/en/find/", {"words": "", "postal_code": "M5V 2T6", "age": "17"}).content.decode()
    assert rendered
    assert 'value="M5V 2T6"' in typed
    assert entente_ui._rendered.cache_info().currsize == hits.currsize  # nothing of it is held
    assert (first("en"), first("fr")) == (english, french)
    assert "id_region" not in english

    monkeypatch.setattr(queries, "regions", lambda: [("1", "Maple"), ("2", "Érable")])
    assert "id_region" in first("en")


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("page", ["", "youth/", "seniors/", "newcomers/", "disability/"])
def test_every_finder_answers_in_both_languages(
    take_in: Callable[..., Any], client: Any, language: str, page: str
) -> None:
    from entente.directory.models import Listing

    take_in([AGENCY, PANTRY, YOUTH])

    assert client.get(f"/{language}/find/{page}").status_code == 200
    shown = client.get(f"/{language}/find/{Listing.objects.get(name='Maple Food Pantry').pk}/")
    assert "10 Example St" in shown.content.decode()
    assert client.get(f"/{language}/find/nobody/").status_code == 404


def test_finder_near_a_point_shows_what_it_found_on_the_map(
    take_in: Callable[..., Any], client: Any, region: Any, tmp_path: Path
) -> None:
    from entente.directory.models import Listing
    from entente.explorer.services.places import About, import_places
    from tests.apps.explorer.conftest import feature, geojson, square

    take_in([AGENCY, PANTRY, YOUTH])
    pantry = Listing.objects.get(name="Maple Food Pantry")
    assert pantry.latitude is not None
    assert pantry.longitude is not None
    near = square(pantry.longitude - 0.05, pantry.latitude - 0.05, 0.1)
    far = square(pantry.longitude + 1, pantry.latitude + 1, 0.1)
    places = geojson(tmp_path / "p.geojson", feature(1, "Here", near), feature(2, "Elsewhere", far))
    import_places(region, places, About("maple", "Maple", "Érable", "neighbourhood", "2026"))

    page = client.post("/en/find/", {"postal_code": f"{pantry.latitude}, {pantry.longitude}"}).content.decode()

    assert "0.0 km" in page
    number = re.search(r'<g class="pin"><circle [^>]*/><text [^>]*>(\d)</text><title>Maple Food Pantry</title>', page)
    assert number is not None
    assert re.search(rf'<h3><span class="quiet">{number[1]}\.</span> <a [^>]*>Maple Food Pantry</a>', page)
    assert "<title>Here</title>" in page
    assert "Elsewhere" not in page
    assert 'name="z" value="2.500.500"' in page
    assert "z=" not in page  # what was searched for near a place is sent again, and stands in no address

    larger = client.post("/en/find/", {"postal_code": f"{pantry.latitude}, {pantry.longitude}", "z": "2.500.500"})
    assert width_of_map(larger.content.decode()) == round(width_of_map(page) / 2)
    topic = client.get("/en/find/?topic=food&z=2.500.500").content.decode()
    assert 'href="?topic=food&amp;z=4.500.500#map"' in topic
    assert 'href="?topic=food#map"' in topic
    odd = client.get("/en/find/?topic=food&z=9.1.1e9&postal_code=M5V+2T6").content.decode()
    assert re.findall(r'href="([^"]*#map)"', odd) == ["?topic=food&amp;z=2.500.500#map"]


def width_of_map(page: str) -> int:
    viewed = re.search(r'viewBox="(\S+) (\S+) (\d+) (\d+)" role="img" aria-labelledby="map-title"', page)
    assert viewed is not None
    return int(viewed[3])


def test_finder_for_young_people_has_24_topics() -> None:
    from entente.directory.vocabularies.topics import FINDERS

    assert len(set(FINDERS["youth"].topics)) == 24
