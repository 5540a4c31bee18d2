"""The sample that a reviewer reads, with why each stretch is hidden: accessible in both languages, in light and dark, and no wider than a telephone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.accessibility import faults_of, keep_pictures
from tests.apps.anonymizer.test_sample import address, text_run
from tests.journeys.test_every_page import SCREENSHOTS

__all__ = ["text_run"]


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_sample_is_accessible_quiet_and_narrow(
    text_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None], page: Any, live_server: Any
) -> None:  # fmt: skip
    client = sign_in(network.officer)
    asked = client.post(address("ask_sample", text_run))
    run_jobs("urgent")
    cookies = [{"name": name, "value": each.value, "url": live_server.url} for name, each in client.cookies.items()]
    page.context.add_cookies(cookies)

    found = {}
    for language in ("en", "fr"):
        page.goto(live_server.url + asked.url.replace("/en/", f"/{language}/"))
        page.locator("table caption").first.wait_for(state="attached")  # why each stretch is hidden
        found[language] = faults_of(page, [], language)
        if SCREENSHOTS:
            keep_pictures(page, Path(SCREENSHOTS), f"sample {language}")

    assert found == {"en": [], "fr": []}
