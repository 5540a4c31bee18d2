"""A map and the table beside it point at the same place, under the pointer and by the keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.journey]

SCRIPT = Path(__file__).parents[2] / "platform/entente/web/static/entente/maps.js"
PAGE = """<figure class="map"><svg viewBox="0 0 30 10" width="300">
<path data-row="p1" d="M0 0h10v10h-10z"/><path data-row="p2.x" d="M10 0h10v10h-10z"/></svg></figure>
<figure class="map"><svg viewBox="0 0 30 10" width="300"><g data-row="p1"><path id="week" d="M0 0h10v10h-10z"/></g></svg></figure>
<div class="map-table" role="region" tabindex="0"><table><tbody>
<tr id="p1"><th>Maple</th></tr><tr id="p2.x"><th><a href="#x">Birch</a></th></tr></tbody></table></div>"""
CHOICE = """<select><option>All</option><option id="p1">Maple</option><option id="p2.x">Birch</option></select>
<svg viewBox="0 0 30 10" width="300"><path data-row="p1" d="M0 0h10v10h-10z"/><path data-row="p2.x" d="M10 0h10v10h-10z"/></svg>"""


def pointed(page: Any) -> list[str]:
    return page.evaluate("[...document.querySelectorAll('.pointed')].map(spot => spot.dataset.row ?? spot.id)")  # type: ignore[no-any-return]


def test_map_and_table_point_at_the_same_place(page: Any) -> None:
    page.set_content(PAGE)
    page.add_script_tag(content=SCRIPT.read_text("utf-8"), type="module")

    page.locator("path[data-row='p1']").hover()
    assert pointed(page) == ["p1", "p1", "p1"]
    page.locator("tr:has-text('Birch')").hover()
    assert pointed(page) == ["p2.x", "p2.x"]
    page.locator("a").focus()
    assert pointed(page) == ["p2.x", "p2.x"]

    page.locator(".map-table").focus()
    assert pointed(page) == []
    page.keyboard.press("ArrowDown")
    assert pointed(page) == ["p1", "p1", "p1"]
    for _ in range(3):  # beyond the last it stays
        page.keyboard.press("ArrowDown")
    assert pointed(page) == ["p2.x", "p2.x"]
    page.keyboard.press("ArrowUp")
    assert pointed(page) == ["p1", "p1", "p1"]


def test_press_on_a_map_brings_its_row_into_sight(page: Any) -> None:
    page.set_content(PAGE.replace('class="map-table"', 'class="map-table" style="height: 1px; overflow: auto"'))
    page.add_script_tag(content=SCRIPT.read_text("utf-8"), type="module")

    page.locator("path[data-row='p2.x']").click()

    assert page.evaluate("document.querySelector('.map-table').scrollTop") > 0


def test_list_of_places_and_map_choose_the_same_place(page: Any) -> None:
    page.set_content(CHOICE)
    page.add_script_tag(content=SCRIPT.read_text("utf-8"), type="module")

    page.locator("select").focus()
    page.keyboard.press("ArrowDown")
    assert pointed(page) == ["p1", "p1"]

    page.locator("path[data-row='p2.x']").click()
    assert page.locator("select").input_value() == "Birch"
