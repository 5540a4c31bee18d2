"""Firefox: pages stand as in Chromium, accessible and no wider than its narrowest window (500 px), and their script works. Skipped, by name, where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from tests.accessibility import AXE, NARROW, WIDE
from tests.journeys.signing_in import signed_in
from tests.release.firefox import Firefox, firefox, running_firefox

pytestmark = [pytest.mark.release, pytest.mark.django_db(transaction=True)]
PUBLIC = (
    "",
    "explore/",
    "explore/compare/?c=low-income-share",
    "explore/supply/",
    "find/",
    "catalogue/",
    "account/login/",
    "help/",
    "style/",
)
SIGNED_IN = ("desk/", "datasets/", "datasets/new/", "agreements/", "account/notices/")
AXE_RUN = "const found = await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}); return found.violations.map(each => `${each.id}: ${each.nodes[0].target}`)"


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Firefox]:
    executable = firefox()
    if executable is None:
        pytest.skip("Firefox is not on the path: apt-get install firefox-esr")
    with running_firefox(executable, tmp_path) as running:
        yield running


@pytest.fixture
def home(network: Any, live_server: Any) -> str:
    from tools.demo.city import city

    city(network.region)
    return str(live_server.url)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_pages_are_accessible_and_narrow_in_firefox(browser: Firefox, home: str, network: Any, language: str) -> None:
    faults = []
    for page in PUBLIC:
        faults += _faults(browser, f"{home}/{language}/{page}")
    session = signed_in(network.contributor).cookies[settings.SESSION_COOKIE_NAME].value
    browser.ask("AddCookie", cookie={"name": settings.SESSION_COOKIE_NAME, "value": session, "path": "/"})
    for page in SIGNED_IN:
        faults += _faults(browser, f"{home}/{language}/{page}")
        assert browser.run("return document.body.dataset.person") == str(network.contributor.pk)

    assert faults == []


def test_explorer_swaps_its_view_and_draws_its_map_in_firefox(browser: Firefox, home: str) -> None:
    browser.resize(WIDE["width"], WIDE["height"])
    browser.open(f"{home}/en/explore/?i=population")
    before = browser.run("return document.querySelector('#view-title').textContent")

    browser.run(
        "const choice = document.querySelector('#choose-i'); choice.value = 'low-income-share'; choice.dispatchEvent(new Event('change', {bubbles: true}))"
    )
    browser.until(f"document.querySelector('#view-title').textContent !== {before!r}")

    assert "i=low-income-share" in browser.run("return location.search")
    boxes = browser.run(
        "return [...document.querySelectorAll('.map > svg path[data-row]')].map(each => each.getBoundingClientRect().width)"
    )
    assert len(boxes) == 28
    assert min(boxes) > 0
    browser.run("document.querySelector('path[data-row=p3]').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    assert browser.run("return document.querySelector('tr.marked').id") == "p3"


def _faults(browser: Firefox, address: str) -> list[str]:
    """What a reader would stumble over, wide and narrow."""
    faults = []
    for size in (WIDE, NARROW):
        browser.resize(size["width"], size["height"])
        browser.open(address)
        width, wanted = browser.run("return [document.documentElement.scrollWidth, innerWidth]")
        if width > wanted:
            faults.append(f"{address}: {width} px wide of {wanted}")
    faults += [f"{address}: {fault}" for fault in browser.run(f"{AXE}; {AXE_RUN}")]
    return faults
