"""The map is made larger and moved by links, without a script, and bears the names that have room."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest


@pytest.fixture
def maple(keeper: Any) -> Any:
    from tools.demo.city import city

    return city(keeper)


def read(client: Any, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def box(page: str) -> list[int]:
    return [int(number) for number in re.search(r'<figure class="map" id="map">.*?viewBox="([^"]+)"', page, re.S)[1].split()]  # type: ignore[index]  # fmt: skip


def moves(page: str) -> dict[str, str]:
    bar = re.search(r'<ul class="actions map-moves".*?</ul>', page, re.S)
    assert bar is not None
    return {words: html.unescape(address) for address, words in re.findall(r'href="([^"]+)">([^<]+)</a>', bar[0])}


def test_links_make_the_map_larger_and_move_it_and_lead_back(maple: Any, client: Any) -> None:
    whole = read(client, "/en/explore/?i=population&y=2021")
    larger = read(client, "/en/explore/" + moves(whole)["Zoom in"].removesuffix("#map"))

    assert box(whole) == [0, 0, maple.width, maple.height]
    assert set(moves(whole)) == {"Zoom in"}
    assert box(larger)[2:] == [round(maple.width / 2), round(maple.height / 2)]
    assert {"Zoom out", "Whole map", "West", "East", "North", "South"} <= set(moves(larger))
    assert "i=population" in moves(larger)["Whole map"]

    west = read(client, "/en/explore/" + moves(larger)["West"].removesuffix("#map"))
    assert box(west)[0] == 0
    assert "West" not in moves(west)
    assert '<span class="button button-small" aria-disabled="true">West</span>' in west
    assert box(read(client, "/en/explore/" + moves(west)["Zoom out"].removesuffix("#map"))) == box(whole)


def test_names_stand_apart_and_more_of_them_where_the_map_is_larger(maple: Any, client: Any) -> None:
    def names(page: str) -> list[tuple[int, int, str]]:
        drawn = re.search(r'<g class="map-names".*?</g>', page, re.S)
        assert drawn is not None
        return [(int(x), int(y), words) for x, y, words in re.findall(r'<text x="(\d+)" y="(\d+)">([^<]+)', drawn[0])]

    whole = names(read(client, "/en/explore/?i=population&y=2021"))
    places = {html.unescape(words) for _, _, words in whole}

    assert places
    assert places <= set(maple.places.values_list("name_en", flat=True))
    size = round(max(maple.width, maple.height) / 54)
    for number, (x, y, words) in enumerate(whole):
        for other_x, other_y, other in whole[:number]:
            apart = abs(x - other_x) > (len(words) + len(other)) * size / 4 or abs(y - other_y) >= size
            assert apart, (words, other)


@pytest.mark.parametrize("written", ["3.500.500", "2.9999.1", "8.0.0", "8.999.999", "x", "2.-1.0", "4.500"])
def test_part_that_there_is_not_is_the_whole_or_ends_at_the_sheet(maple: Any, client: Any, written: str) -> None:
    left, top, width, height = box(read(client, f"/fr/explore/?z={written}"))

    assert 0 <= left <= left + width <= maple.width
    assert 0 <= top <= top + height <= maple.height


def test_marked_place_is_the_middle_of_the_larger_map(maple: Any, client: Any) -> None:
    place = maple.places.exclude(latitude=None).order_by("code").first()
    west, north, across, down = maple.frame

    larger = read(client, "/en/explore/" + moves(read(client, f"/en/explore/?place={place.code}"))["Zoom in"].removesuffix("#map"))  # fmt: skip
    left, top, width, height = box(larger)

    assert left <= (place.longitude - west) * across <= left + width
    assert top <= (north - place.latitude) * down <= top + height
