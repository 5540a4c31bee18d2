"""Browsers as people use them: back and reload in the middle, two tabs on one draft, a slow network, a title without end."""

from __future__ import annotations

import os
from pathlib import Path
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
    from entente.catalogue.models import Dataset

    contributor = town.person("contributor", language="en", by_form=True)
    page, forms = contributor.page, contributor.page.locator("main form")
    contributor.open("catalogue:new_dataset")
    page.locator("main [name=title_en]").fill("Winter calls <b>")
    page.locator("main [name=kind][value=survey], main select[name=kind]").first.evaluate(
        "field => { if (field.tagName === 'SELECT') field.value = 'survey'; else field.checked = true; }"
    )
    _end_session(page)

    forms.first.locator("button.button-primary").click()
    _sign_in_again(contributor)

    contributor.sees("What you had typed stands here again")
    assert page.locator("main [name=title_en]").input_value() == "Winter calls <b>"
    assert page.evaluate("sessionStorage.length") == 0
    forms.first.locator("button.button-primary").click()
    page.wait_for_url("**/datasets/**")
    made = Dataset.objects.get(title_en="Winter calls <b>")
    assert made.kind == "survey"
    contributor.open("catalogue:new_dataset")
    assert page.locator("main [name=title_en]").input_value() == ""


def test_form_that_posts_elsewhere_is_led_back_to_after_the_sign_in(town: Town) -> None:
    from agreements.models import SavedView

    steward = town.person("steward", language="en", by_form=True)
    steward.open("agreements:agreements", query="?status=running")
    page = steward.page
    form, where = page.locator("main form[method=post]").first, page.url
    _open_around(form)
    form.locator("[name=name]").fill("In force today")
    _end_session(page)

    form.locator("button").click()
    _sign_in_again(steward)

    steward.sees("What you had typed stands here again")
    assert page.url == where
    _open_around(form)
    assert form.locator("[name=name]").input_value() == "In force today"
    form.locator("button").click()
    steward.sees("In force today")
    assert SavedView.objects.get().query == "status=running"


def test_file_that_changes_while_it_uploads_is_not_stored_and_the_person_learns_why(town: Town, tmp_path: Path) -> None:
    dataset = _dataset(town)
    contributor = town.person("contributor", language="en")
    _fill(contributor, dataset)
    file = tmp_path / "helpline.csv"
    file.write_bytes(helpline_csv())
    contributor.page.locator("input[type=file]").set_input_files(file)
    contributor.page.evaluate(
        "document.querySelector('input[type=file]').files[0].lastModified"
    )  # as a dialogue asks it

    file.write_bytes(helpline_csv() * 2)
    os.utime(file, (1, 1))
    contributor.press("Send the file")

    contributor.sees("or the file was changed meanwhile")
    assert not dataset.versions.exists()
    contributor.page.locator("input[type=file]").set_input_files(file)
    contributor.press("Send the file")
    contributor.page.wait_for_url("**/versions/**")
    town.faults[:] = [fault for fault in town.faults if "ERR_UPLOAD_FILE_CHANGED" not in fault]


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
    run = _profiled(town, contributor, dataset)
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


def _profiled(town: Town, contributor: Person, dataset: Any = None) -> Any:
    """The run of a version whose columns were read."""
    dataset = dataset or _dataset(town)
    _fill(contributor, dataset)
    contributor.press("Send the file")
    contributor.page.wait_for_url("**/versions/**")
    town.work()
    return dataset.versions.get().runs.get()


def _open_around(form: Any) -> None:
    form.evaluate("form => { for (let box = form.closest('details'); box; box = box.parentElement.closest('details')) box.open = true; }")  # fmt: skip


def _end_session(page: Any) -> None:
    from django.conf import settings
    from django.core.cache import cache

    page.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    cache.clear()  # a code works once


def _sign_in_again(person: Person) -> None:
    from tools.demo.network import current_code, password

    person.page.wait_for_url("**/login/**")
    person.fill("Email", person.user.email)
    person.fill("Password", password())
    person.press("Sign in")
    person.fill("Code", current_code(person.user))
    person.press("Sign in")
