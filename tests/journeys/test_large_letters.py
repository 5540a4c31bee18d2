"""The pages of the main paths with letters twice as large, as a reader's browser sets them: nothing is cut off at the side, in French, whose words are long."""

from __future__ import annotations

import os
from typing import Any

import pytest

from tests.accessibility import WIDE
from tests.journeys.stage import Stage
from tests.journeys.test_every_page import Walk, server
from tools.local.browser import FLAGS
from tools.local.testing import chromium

__all__ = ["server"]

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.first]

PAGES = (
    "web:home", "web:desk", "web:help", "account_login", "explorer:explore", "directory:finder", "portal:catalogue", "requests:ask",
    "catalogue:upload", "catalogue:dataset", "anonymizer:recipe", "anonymizer:cleaning", "anonymizer:result", "anonymizer:review",
    "exports:release_run", "exports:release", "agreements:agreement", "agreements:agreements",
)  # fmt: skip


@pytest.mark.django_db(transaction=True)
def test_main_pages_hold_letters_of_twice_the_size(
    stage: Stage, server: Any, browser: Any, settings: Any, subtests: Any
) -> None:
    settings.ACCOUNT_RATE_LIMITS = False
    flags = [*FLAGS, "--blink-settings=defaultFontSize=32", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    large = browser.browser_type.launch(executable_path=chromium(), args=flags)
    walk = Walk([], large, server.url, stage.network, subtests)
    context = large.new_context(viewport=WIDE, locale="fr-CA", reduced_motion="reduce")
    page = context.new_page()
    first = {sight.name: sight for sight in reversed(stage.sights) if sight.status == 200 and not sight.leads_on}
    for name in PAGES:
        sight = first[name]
        context.clear_cookies()
        if sight.reader is not None:
            walk._sign_in(context, sight.reader)
        with subtests.test(name):
            walk._open(page, sight, "fr")
            assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
            assert page.evaluate("document.documentElement.scrollWidth") <= WIDE["width"]
    large.close()
