"""Pages of requests in a real browser: accessible, and no wider than a telephone; asking works without JavaScript elsewhere."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from django.test import Client
from django.utils import timezone

from entente.requests import limits
from entente.requests.models import DataRequest
from entente.requests.services import triage

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize(("language", "width", "scheme"), [("en", 1280, "light"), ("fr", 360, "dark")])
def test_pages_are_accessible_and_fit(
    network: Any, dataset: Any, page: Any, live_server: Any, sign_in: Callable[..., Client], monkeypatch: Any,
    run_jobs: Callable[..., None], language: str, width: int, scheme: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(limits, "LEAST_SECONDS", -1)
    now = timezone.now()
    triage.set_desk(network.nonprofit, is_open=True, days_to_answer=30, offered=[dataset], by=network.steward)
    triage.publish_answer(
        network.nonprofit, question_en="Where?", question_fr="Où?", answer_en="Here.", answer_fr="Ici.",
        by=network.steward, now=now,
    )  # fmt: skip
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    start = f"{live_server.url}/{language}"

    page.goto(f"{start}/ask/question/?dataset={dataset.pk}")
    page.locator("#id_text").fill("ᖃᓄᖅ?")
    page.locator("input[name=language][value=other]").check()
    page.locator("main form button").click()
    page.wait_for_url("**/follow/**")
    followed = page.url.removeprefix(start)
    made = DataRequest.objects.get()
    run_jobs()
    triage.ask_back(made.pk, "Which year?", by=network.steward, now=now)
    places = {
        "home": "/ask/", "ask": "/ask/question/", "listing": "/ask/listing/", "follow": followed,
        "withdraw": f"{followed}withdraw/", "requests": "/requests/", "request": f"/requests/{made.pk}/",
        "answer": f"/requests/{made.pk}/answer/", "publish": f"/requests/{made.pk}/publish/",
        "desk": f"/requests/desk/{network.nonprofit.pk}/",
    }  # fmt: skip
    session = sign_in(network.steward).cookies["sessionid"].value

    found, wide = {}, {}
    for name, place in places.items():
        if name == "requests":
            page.context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
        page.goto(f"{start}{place}")
        page.evaluate(f"{AXE};0")
        result = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
        found[name] = [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in result["violations"]]
        wide[name] = page.evaluate("document.documentElement.scrollWidth")
        if folder := os.environ.get("SCREENSHOTS"):
            page.screenshot(path=f"{folder}/requests-{name}-{width}-{scheme}.png", full_page=True)

    assert found == {name: [] for name in places}
    assert max(wide.values()) <= width
