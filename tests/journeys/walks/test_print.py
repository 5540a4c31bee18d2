"""Pages on paper: what a page is about stands on its first sheet."""

from __future__ import annotations

import os
from typing import Any

import pytest

from tests.journeys.walks.town import Town

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]
SHEET = {"width": 718, "height": 1_000}  # letter paper between its margins, in pixels of a page


def test_map_stands_on_the_first_sheet_and_its_table_is_whole(town: Town) -> None:
    from tools.demo.city import city

    city(town.organizations["region"])
    visitor = town.visitor("fr")
    visitor.open("explorer:explore")
    _keep(visitor.page, "explore")

    visitor.page.emulate_media(media="print")
    visitor.page.set_viewport_size(SHEET)
    drawn = visitor.page.locator(".map > svg").bounding_box()
    # Chromium moves a grid that is higher than the rest of a sheet to the next one, and leaves the first sheet blank.
    assert visitor.page.locator(".map-and-table").evaluate("both => getComputedStyle(both).display") == "block"
    table = visitor.page.locator(".map-table")

    assert drawn["height"] > 200
    assert drawn["y"] + drawn["height"] <= SHEET["height"], drawn
    assert table.evaluate("table => table.scrollHeight - table.clientHeight") <= 1
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= SHEET["width"]
    assert visitor.page.locator(".choose").is_hidden()


def _keep(page: Any, name: str) -> None:
    if folder := os.environ.get("SCREENSHOTS"):
        page.pdf(path=f"{folder}/print-{name}.pdf", format="Letter")
