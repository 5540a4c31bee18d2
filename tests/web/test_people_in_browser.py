"""Desk, organization and audit pages in a real browser: accessible in light and dark, and on a narrow screen."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from django.test import Client

from entente.organizations.notices import notify
from entente.organizations.services import set_roles

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_pages_are_accessible_and_fit(
    network: Any, page: Any, live_server: Any, sign_in: Callable[..., Client], width: int, scheme: str
) -> None:
    set_roles(network.nonprofit.pk, network.steward, ["data_steward", "auditor"], by=network.steward)
    notify([network.steward], "membership.given", network.nonprofit)
    sign_in(network.contributor).post(f"/en/organization/{network.nonprofit.pk}/people/{network.officer.pk}/remove/")
    session = sign_in(network.steward).cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    here = f"organization/{network.nonprofit.pk}/"
    someone = f"{here}people/{network.contributor.pk}/"
    places = {
        "desk": "desk/", "organization": here, "invite": f"{here}invite/", "member": someone, "remove": f"{someone}remove/", "keys": f"{here}keys/", "helpers": f"{here}helpers/",
        "audit": "audit/", "filtered": "audit/?refused=on&since=2020-01-01", "nothing": "audit/?event=release.made",
        "notices": "notices/",
    }  # fmt: skip

    found, wide, high = {}, {}, {}
    for name, place in places.items():
        page.goto(f"{live_server.url}/{'fr' if width == 360 else 'en'}/{place}")
        page.evaluate(f"{AXE};0")
        result = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
        found[name] = [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in result["violations"]]
        wide[name] = page.evaluate("document.documentElement.scrollWidth")
        high[name] = page.locator(".site-header").bounding_box()["height"]
        if folder := os.environ.get("SCREENSHOTS"):
            page.screenshot(path=f"{folder}/{name}-{width}-{scheme}.png", full_page=True)

    assert found == {name: [] for name in places}
    assert max(wide.values()) <= width
    assert max(high.values()) <= 96
