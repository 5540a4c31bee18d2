"""The style guide holds every block, so what is true of it holds for all pages: narrow, and large enough to touch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

PAGES = ["style/", "", "account/login/", "accessibility/"]

pytestmark = pytest.mark.browser


@pytest.fixture
def address(visitor: Client, live_server: Any) -> str:
    return str(live_server.url)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_page_fits_a_narrow_screen(address: str, page: Any, language: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    for name in PAGES:
        page.goto(f"{address}/{language}/{name}")
        width, header, small = page.evaluate(
            """() => [
                document.documentElement.scrollWidth,
                document.querySelector(".site-header").offsetHeight,
                [...document.querySelectorAll("a, button, input, select, textarea, summary")]
                    .filter((e) => e.offsetWidth && !e.closest(".visually-hidden, .skip-link"))
                    .filter((e) => e.getBoundingClientRect().height < 23.9)
                    .map((e) => e.outerHTML.slice(0, 80)),
            ]"""
        )

        assert width <= 360
        assert header <= 96
        assert small == []


def test_upload_shows_the_answer_in_place(address: str, page: Any, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("a,b\n1,2\n")
    page.goto(f"{address}/en/style/")
    form = page.locator("form[data-upload]")
    form.evaluate("form => { form.noValidate = true; }")
    form.locator("input[type=file]").set_input_files(table)

    form.get_by_role("button", name="Send the file").click()

    page.locator("form[data-upload] .error-summary").wait_for()
    assert page.evaluate("document.activeElement.className") == "error-summary"


def test_language_link_keeps_the_place(address: str, page: Any) -> None:
    page.goto(f"{address}/en/privacy/?a=1")

    page.get_by_role("link", name="Français").click()

    page.wait_for_url("**/fr/privacy/?a=1")


def test_menu_on_a_telephone_leads_everywhere_by_keyboard(address: str, page: Any) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{address}/en/")
    menu = page.locator(".site-menu > summary")

    menu.press("Enter")
    shown = page.locator(".site-menu .menu-panel a:visible").all_inner_texts()
    page.keyboard.press("Escape")

    assert shown == ["Explore", "Find help", "Catalogue", "Ask for data"]
    assert page.evaluate("document.activeElement.matches('.site-menu > summary')")
    assert not page.locator(".site-menu .menu-panel").is_visible()
    menu.click()
    page.locator(".site-menu").get_by_role("link", name="Catalogue").click()
    page.wait_for_url("**/catalogue/")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("width", [320, 360, 1247, 1248])
def test_header_of_a_data_steward_fits_and_leads_to_the_public_pages(
    network: Any, sign_in: Callable[..., Client], live_server: Any, page: Any, width: int
) -> None:
    session = sign_in(network.steward).cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": str(live_server.url)}])
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{live_server.url}/fr/agreements/")

    height, beyond = page.evaluate(
        """() => [document.querySelector(".site-header").offsetHeight,
                  [...document.querySelectorAll(".site-header a, .site-header summary")]
                      .filter((e) => e.offsetWidth && e.getBoundingClientRect().right > innerWidth).length]"""
    )
    page.locator(".site-menu > summary").click()
    offered = page.locator(".site-menu .menu-panel a:visible").count()
    page.locator(".site-menu").get_by_role("link", name="Explorer").click()
    page.wait_for_url("**/explore/")

    assert (height <= 137, beyond) == (True, 0)
    assert offered == (13 if width < 1248 else 4)
