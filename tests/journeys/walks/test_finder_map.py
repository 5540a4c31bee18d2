"""Whoever looks for help makes the map of what was found larger, by a link, and by a button where a place was typed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.journeys.walks.town import Person, Town

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]
WORDS = {
    "en": ("These services on a map", "Zoom in", "West", "Whole map"),
    "fr": ("Ces services sur une carte", "Agrandir", "Ouest", "Carte entière"),
}


@pytest.fixture
def maple(town: Town) -> Any:
    from entente.explorer.models import MapLayer
    from tools.demo.city import city
    from tools.demo.services import bring_in

    region = town.organizations["region"]
    places = city(region)
    bring_in(region, places)
    # Across the whole sheet, and in the corner of the sheet alone.
    lines = "".join(f"M0 {y}l{places.width} 0" for y in range(20, places.height, 20)) + "M0 0l3 3"
    MapLayer.objects.create(geography=places, kind="water", lines=lines, source="City of Maple", license="CC0")
    return places


@pytest.mark.parametrize(("language", "on_phone"), [("en", False), ("fr", True)])
def test_map_of_what_was_found_is_made_larger_and_moved(town: Town, maple: Any, language: str, on_phone: bool) -> None:
    summary, nearer, west, whole_map = WORDS[language]
    caller = town.visitor(language, on_phone=on_phone)
    place = maple.places.exclude(latitude=None).order_by("code").first()

    caller.open("directory:finder", query="?topic=food")
    caller.unfold(summary)
    whole = box(caller)
    caller.follow(nearer)
    assert "z=2.500.500#map" in caller.page.url
    assert box(caller)[2:] == [round(side / 2) for side in whole[2:]]
    assert shown(caller)
    caller.follow(west)
    assert box(caller)[0] < whole[0] + whole[2] / 4
    caller.follow(whole_map)
    assert box(caller) == whole

    caller.open("directory:finder")
    caller.page.locator("#id_postal_code").fill(f"{place.latitude}, {place.longitude}")
    caller.press({"en": "Find", "fr": "Chercher"}[language])
    caller.unfold(summary)
    near = box(caller)
    caller.press(nearer)
    assert box(caller)[2:] == [round(side / 2) for side in near[2:]]
    assert shown(caller)
    assert "z=" not in caller.page.url  # where somebody is stands in no address
    assert str(place.latitude) not in caller.page.url
    caller.press(west)
    assert box(caller)[0] < near[0] + near[2] / 4
    assert caller.page.evaluate("document.documentElement.scrollWidth") <= caller.page.viewport_size["width"]


def box(caller: Person) -> list[int]:
    """Left, top, width and height of what the map shows."""
    caller.page.locator("#map > svg").wait_for()
    return [int(number) for number in caller.page.locator("#map > svg").get_attribute("viewBox").split()]


def shown(caller: Person) -> bool:
    """Whether the map stands open in the window, with its water and its numbers, and nothing of the corner of the sheet."""
    drawn = caller.page.locator("#map > svg")
    at, water = drawn.bounding_box(), drawn.locator(".layer-water")
    assert 0 <= at["y"] < caller.page.viewport_size["height"], at
    assert drawn.locator(".pin").count()
    return water.count() == 1 and "M0 0l3 3" not in water.get_attribute("d")
