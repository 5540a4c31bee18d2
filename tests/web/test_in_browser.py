"""The style guide holds every block, so what is true of it holds for all pages: narrow, and large enough to touch."""

from __future__ import annotations

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
