"""Folds of long pages: an address with a part opens the fold that holds it, without a script, and paper shows them all."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation

pytestmark = pytest.mark.browser
PART = "4-answer-for-each-column"


@pytest.fixture
def browser_options() -> dict[str, Any]:
    return {"viewport": {"width": 1280, "height": 900}, "java_script_enabled": False}


def test_part_in_the_address_opens_its_fold_and_paper_shows_all(visitor: Client, page: Any, live_server: Any) -> None:
    page.goto(f"{live_server.url}/en/help/first-dataset/#{PART}")
    parts = page.locator(".guide-part")

    assert page.locator(f"[id='{PART}'] > p").first.is_visible()
    shown = [part.locator(":scope > *").first.is_visible() for part in parts.all()]
    assert shown.count(True) == 2  # the first, and this one
    page.emulate_media(media="print")
    assert all(part.locator(":scope > *").first.is_visible() for part in parts.all())


def test_name_from_right_to_left_leaves_the_date_beside_it_in_order(page: Any) -> None:
    event = SimpleNamespace(label="Signée", by="محمد علي", at=datetime(2026, 11, 30, tzinfo=UTC), tone="", note="")
    with translation.override("fr"):
        page.set_content(render_to_string("entente/blocks/timeline.html", {"events": [event]}))

    name, day = (
        page.locator(".timeline-meta bdi").bounding_box(),
        page.evaluate(
            """() => { const range = document.createRange(), text = document.querySelector("time").firstChild;
                   range.setStart(text, 0); range.setEnd(text, 2); return range.getBoundingClientRect().left; }"""
        ),
    )

    assert name["x"] + name["width"] <= day
