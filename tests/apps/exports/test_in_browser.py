"""A download in a real browser: it begins by itself, and leaves the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.urls import reverse

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def enter(page: Any, live_server: Any, sign_in: Callable[..., Any]) -> Callable[[Any], None]:
    """The browser goes on as ``user``."""

    def go(user: Any) -> None:
        session = sign_in(user).cookies[django_settings.SESSION_COOKIE_NAME].value
        page.context.clear_cookies()
        page.context.add_cookies(
            [{"name": django_settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}]
        )

    return go


def test_download_begins_by_itself_and_leaves_the_page(
    page: Any, live_server: Any, enter: Callable[[Any], None], accepted: Any, network: Any
) -> None:
    enter(network.recipient)
    page.goto(live_server.url + reverse("exports:entitlement", args=[accepted.pk]))

    with page.expect_download() as begun:
        page.get_by_role("button", name="Download data.csv").click()

    assert begun.value.suggested_filename == "data.csv"
    assert Path(begun.value.path()).read_bytes().startswith(b"age,postal_code,need")
    assert page.get_by_role("heading", name="Your download begins").is_visible()
    assert accepted.downloads.count() == 1
