"""A solution chosen from the picture of all solutions, and protected further, without a mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.urls import reverse

from anonymizer.recipes.proposals import Offered
from tests.accessibility import AXE, RULES
from tests.apps.agreements.test_in_browser import MOST_TABS, tab_to

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def test_solution_is_chosen_from_the_picture_by_keyboard_alone(
    read_run: Any, network: Any, sign_in: Callable[..., Any], page: Any, live_server: Any
) -> None:
    session = sign_in(network.contributor).cookies[django_settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": django_settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page.goto(live_server.url + reverse("anonymizer:explore", args=[read_run.pk]))
    wanted = Offered.of(read_run).solutions()[-1]

    point = f"a[href='#solution-{wanted.number}']"
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", point):
            break
    ring = page.evaluate("getComputedStyle(document.activeElement.querySelector('circle')).strokeWidth")
    assert ring == "4px", "a point has the focus and does not show it"
    page.keyboard.press("Enter")
    tab_to(page, f"#solution-{wanted.number} input")
    page.keyboard.press("Space")
    tab_to(page, "button.button-primary")
    page.keyboard.press("Enter")
    page.wait_for_url("**/columns/#workbench")
    page.goto(page.url.partition("#")[0] + "?show=table")

    spec = Offered.of(read_run).spec_of(wanted.number)
    assert spec is not None
    assert page.locator("[name=method]").input_value() == "given"
    given = [name for name, rule in spec["columns"].items() if rule.get("level") is not None]
    read_run.refresh_from_db()
    assert given
    assert {name: read_run.draft.spec["columns"][name]["level"] for name in given} == {
        name: spec["columns"][name]["level"] for name in given
    }
    tab_to(page, "#panel details.expert:nth-of-type(2) > summary")
    page.keyboard.press("Enter")
    page.evaluate(f"{AXE};0")
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 900})
        faults = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)["violations"]
        assert [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in faults] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    tab_to(page, "[name=closeness]")
    page.keyboard.type("0.4")
    page.locator("[name=closeness]").press("Enter")  # posts the form with its first button
    page.wait_for_url("**/columns/#workbench")
    agree = page.get_by_role("button", name="Agree to all of these")
    if agree.count():
        agree.click()
    page.get_by_role("button", name="Confirm and anonymize").click()
    page.wait_for_url("**/progress/**")

    read_run.refresh_from_db()
    assert "t-closeness" in {each["model"] for each in read_run.recipe.spec["privacy"]}
