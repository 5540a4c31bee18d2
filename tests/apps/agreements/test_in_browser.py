"""A draft written from the first screen to the last without a mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.urls import reverse

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

MOST_TABS = 120


@pytest.fixture
def enter(page: Any, live_server: Any, sign_in: Callable[..., Any]) -> Callable[[Any], None]:
    """The browser goes on as ``user``."""

    def go(user: Any) -> None:
        session = sign_in(user).cookies[django_settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies(
            [{"name": django_settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}]
        )

    return go


def tab_to(page: Any, selector: str) -> None:
    """Press Tab until this has the focus, which must be seen."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            width = page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)")
            style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert (style != "none", width >= 2) == (True, True), f"{selector} has the focus and does not show it"
            return
    raise AssertionError(f"{selector} is not reached by Tab on {page.url}")


def test_draft_is_finished_by_keyboard_alone(network: Any, page: Any, live_server: Any, enter: Any) -> None:
    from agreements.forms.wizard import SCREENS
    from agreements.models import Agreement

    enter(network.steward)
    page.goto(live_server.url + reverse("agreements:new_agreement"))
    tab_to(page, "[name=template]")
    page.keyboard.press("Space")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    tab_to(page, "main button.button-primary")
    page.keyboard.press("Enter")
    for screen in SCREENS:
        page.wait_for_url(f"**/{screen.slug}/")
        if screen.slug == "parties":
            tab_to(page, "[name=organization_1]")
            page.keyboard.type("City of Maple")
        tab_to(page, "button[name=go]")
        page.keyboard.press("Enter")
    page.wait_for_url("**/review/")
    tab_to(page, "main button.button-primary")
    page.keyboard.press("Enter")
    page.wait_for_url("**/agreements/*-*-*-*-*/")

    made = Agreement.objects.get()
    assert made.title_en in page.get_by_role("heading", level=1).inner_text()
    assert {str(each.organization) for each in made.parties.all()} == {"Maple Test Clinic", "City of Maple"}
    assert (made.binding, made.clauses.count()) == ("fr", 20)
