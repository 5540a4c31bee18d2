"""Browsers as people use them: back and reload in the middle, two tabs on one draft, a slow network, a title without end."""

from __future__ import annotations

from typing import Any

import pytest

from tests.journeys.walks.test_workbench import helpline_csv
from tests.journeys.walks.town import Person, Town

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]
SECOND_GENERATION = {"offline": False, "latency": 300, "downloadThroughput": 31_250, "uploadThroughput": 31_250}
"""A telephone of 2G as Chromium's tools describe it: 250 kbit/s both ways."""
WARNINGS = ("status of 422", "status of 400")  # the browser's own line about an answer that refuses


def test_title_of_5000_characters_is_refused_and_what_was_typed_stays(town: Town) -> None:
    contributor = town.person("contributor", language="en")
    contributor.open("catalogue:new_dataset")
    contributor.page.locator("main [maxlength]").evaluate_all(
        "all => all.forEach(field => field.removeAttribute('maxlength'))"
    )
    contributor.page.locator("main [name=title_en]").fill("x" * 5_000)

    contributor.page.locator("main form").evaluate("form => { form.noValidate = true; }")
    contributor.page.locator("main form button.button-primary").click()

    contributor.page.locator(".error-summary").wait_for()
    assert contributor.page.locator("main [name=title_en]").input_value() == "x" * 5_000
    assert contributor.page.evaluate("document.documentElement.scrollWidth") <= 1280
    town.faults[:] = [fault for fault in town.faults if not any(words in fault for words in WARNINGS)]


def test_what_was_typed_when_a_session_had_ended_stands_there_after_the_sign_in(town: Town) -> None:
    from django.conf import settings
    from django.core.cache import cache

    from entente.catalogue.models import Dataset
    from tools.demo.network import current_code, password

    contributor = town.person("contributor", language="en", by_form=True)
    page, forms = contributor.page, contributor.page.locator("main form")
    contributor.open("catalogue:new_dataset")
    page.locator("main [name=title_en]").fill("Winter calls <b>")
    page.locator("main [name=kind][value=survey], main select[name=kind]").first.evaluate(
        "field => { if (field.tagName === 'SELECT') field.value = 'survey'; else field.checked = true; }"
    )
    page.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    cache.clear()  # a code works once

    forms.first.locator("button.button-primary").click()
    page.wait_for_url("**/login/**")
    contributor.fill("Email", contributor.user.email)
    contributor.fill("Password", password())
    contributor.press("Sign in")
    contributor.fill("Code", current_code(contributor.user))
    contributor.press("Sign in")

    contributor.sees("What you had typed stands here again")
    assert page.locator("main [name=title_en]").input_value() == "Winter calls <b>"
    assert page.evaluate("sessionStorage.length") == 0
    forms.first.locator("button.button-primary").click()
    page.wait_for_url("**/datasets/**")
    made = Dataset.objects.get(title_en="Winter calls <b>")
    assert made.kind == "survey"
    contributor.open("catalogue:new_dataset")
    assert page.locator("main [name=title_en]").input_value() == ""


def test_back_reload_and_a_second_press_on_a_slow_network_leave_one_version(town: Town) -> None:
    dataset = _dataset(town)
    contributor = town.person("contributor", language="en")
    slow = contributor.page.context.new_cdp_session(contributor.page)
    _fill(contributor, dataset)
    slow.send("Network.enable")
    slow.send("Network.emulateNetworkConditions", SECOND_GENERATION)

    contributor.page.locator("main form[data-upload] button.button-primary").dblclick(no_wait_after=True)
    contributor.page.locator("progress").first.wait_for()
    contributor.page.wait_for_url("**/versions/**")
    slow.send(
        "Network.emulateNetworkConditions",
        {**SECOND_GENERATION, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1},
    )
    contributor.page.reload()
    contributor.page.go_back()
    contributor.page.reload()
    contributor.page.go_forward()

    assert dataset.versions.count() == 1
    town.work()
    assert dataset.versions.get().runs.count() == 1


def test_two_tabs_on_one_draft_end_in_the_state_that_was_saved_last(town: Town) -> None:
    dataset = _dataset(town)
    contributor = town.person("contributor", language="en")
    _fill(contributor, dataset)
    contributor.press("Send the file")
    contributor.page.wait_for_url("**/versions/**")
    town.work()
    run = dataset.versions.get().runs.get()
    first = contributor.page
    contributor.open("anonymizer:recipe", run.pk)
    second = first.context.new_page()
    second.goto(first.url)
    in_second = Person(second, contributor.home, "en")

    in_second.press("Agree to all of these")
    second.get_by_text("Nothing needs you").wait_for()
    contributor.press("Agree to all of these")  # what this tab shows is old by now
    first.get_by_text("Nothing needs you").wait_for()
    in_second.press("Undo")
    second.wait_for_load_state()
    first.reload()

    assert first.locator(".need").count() == second.locator(".need").count()


def _dataset(town: Town) -> Any:
    from entente.catalogue.services import create_dataset

    return create_dataset(
        owner=town.organizations["nonprofit"], title_en="Rough", title_fr="", kind="contacts", by=town.people["contributor"]
    )  # fmt: skip


def _fill(contributor: Person, dataset: Any) -> None:
    contributor.open("catalogue:upload", dataset.pk)
    contributor.fill("The data begin on", "2026-01-01")
    contributor.fill("The data end on", "2026-06-30")
    contributor.attach("File", "helpline.csv", helpline_csv())
