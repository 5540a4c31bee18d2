"""A result whose attacks succeed, with remedies as buttons: accessible in both languages, in light and dark, and no wider than a telephone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse

from tests.accessibility import SCREENSHOTS, faults_of, keep_pictures
from tests.apps.anonymizer.test_remedies import run

__all__ = ["run"]


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_result_with_successful_attacks_is_accessible_quiet_and_narrow(
    run: Any, network: Any, sign_in: Callable[..., Any], page: Any, live_server: Any
) -> None:
    client = sign_in(network.contributor)
    cookies = [{"name": name, "value": each.value, "url": live_server.url} for name, each in client.cookies.items()]
    page.context.add_cookies(cookies)

    outcome = {}
    for language in ("en", "fr"):
        page.goto(live_server.url + reverse("anonymizer:result", args=[run.pk]).replace("/en/", f"/{language}/"))
        outcome[language] = faults_of(page, [], language)
        if SCREENSHOTS:
            keep_pictures(page, Path(SCREENSHOTS), f"attacks {language}")

    assert outcome == {"en": [], "fr": []}
