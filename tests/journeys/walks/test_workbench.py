"""Somebody without an expert brings a table of 18 columns to review: in few clicks, on a short page, and by keyboard alone."""

from __future__ import annotations

import os
import random
from datetime import date
from typing import Any

import pytest

from tests.journeys.walks.test_protected_table import COUNTING
from tests.journeys.walks.town import Town

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

MOST_CLICKS = 12
MOST_STOPS = 25
HIGHEST = 1_800  # pixels: two screens of 1,280 × 900; the button that confirms stands on the first screen


def helpline_csv(rows: int = 900) -> bytes:
    """Contacts of a helpline in 18 columns, as a small service exports them."""
    draw = random.Random(21)
    heads = (
        "contact no,client no,first name,last name,telephone,e-mail,street,postal code,date of contact,age,gender,household size,"
        "language,newcomer,need,outcome,income,notes"
    )
    lines = [heads]
    for row in range(rows):
        person = row % (rows * 2 // 3)
        lines.append(
            f"{50_000 + row},C{person:05},Ana{person},Roy{person},416-555-{person % 10_000:04},p{person}@example.org,{person} Elm St,"
            f"M{draw.randint(1, 4)}{draw.choice('BCE')} {draw.randint(1, 9)}A{draw.randint(1, 9)},2026-{draw.randint(1, 6):02}-{draw.randint(1, 28):02},"
            f"{draw.randint(18, 80)},{draw.choice(['woman', 'man', 'non-binary', 'woman', 'man'])},{draw.randint(1, 6)},"
            f"{draw.choice(['English', 'French', 'Arabic'])},{draw.choice(['yes', 'no'])},{draw.choice(['food', 'shelter', 'counselling', 'legal aid'])},"
            f"{draw.choice(['served', 'referred', 'unmet'])},{draw.randint(10, 60) * 1_000},"
        )
    return "\n".join(lines).encode()


def columns_page(town: Town) -> tuple[Any, Any]:
    """The contributor before the columns of a fresh upload."""
    from entente.catalogue.services import create_dataset

    dataset = create_dataset(
        owner=town.organizations["nonprofit"], title_en="Helpline", title_fr="", kind="contacts", by=town.people["contributor"]
    )  # fmt: skip
    contributor = town.person("contributor", language="en")
    contributor.page.context.add_init_script(COUNTING)
    contributor.open("catalogue:upload", dataset.pk)
    contributor.fill("The data begin on", "2026-01-01")
    contributor.fill("The data end on", "2026-06-30")
    contributor.attach("File", "helpline.csv", helpline_csv())
    contributor.press("Send the file")
    contributor.page.wait_for_url("**/versions/**")
    town.work()
    run = dataset.versions.get().runs.get()
    contributor.open("anonymizer:recipe", run.pk)
    return contributor, run


def test_upload_of_18_columns_comes_to_its_review_in_few_clicks(town: Town) -> None:
    contributor, run = columns_page(town)
    page = contributor.page
    needs = page.locator(".need").count()
    page.set_viewport_size({"width": 1280, "height": 900})
    height = page.evaluate("document.documentElement.scrollHeight")
    confirms_at = page.locator("button[value=confirm]").bounding_box()["y"]
    if folder := os.environ.get("SCREENSHOTS"):
        page.screenshot(path=f"{folder}/workbench-18.png", full_page=True)

    for _ in range(needs):
        with page.expect_navigation():
            page.get_by_role("button", name="Agree –").first.click()
    contributor.press("Confirm and anonymize")
    page.wait_for_url("**/progress/**")
    town.work()
    page.wait_for_url("**/result/**")

    run.refresh_from_db()
    clicks = int(page.evaluate("localStorage.getItem('clicks')")) + 2  # the file, and the window in which it is picked
    assert run.status == "awaiting_review", run.findings
    assert run.version.columns.count() == 18
    assert needs <= 6
    assert clicks <= MOST_CLICKS, clicks
    assert height <= HIGHEST, height
    assert confirms_at <= 900, confirms_at


def test_recipe_is_changed_undone_and_confirmed_by_keyboard_alone(town: Town) -> None:
    contributor, run = columns_page(town)
    page = contributor.page

    def press_tab_until(wanted: str) -> int:
        for stops in range(1, 80):
            page.keyboard.press("Tab")
            if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
                return stops
        raise AssertionError(f"no stop at {wanted}")

    page.locator("#main").focus()
    if page.locator(".need").count():
        press_tab_until("button[value=agree-all]")
        with page.expect_navigation():
            page.keyboard.press("Enter")
    page.locator("#main").focus()
    press_tab_until(".sheet th:nth-child(10) a")
    page.keyboard.press("Enter")
    page.wait_for_url("**show=9**")
    press_tab_until("#panel select")
    page.keyboard.type("Leave")
    press_tab_until("button[value=agree]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/columns/#workbench")
    run.refresh_from_db()
    left_out = run.draft.spec["columns"]["age"]["treatment"]
    press_tab_until("button[value=undo]")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    run.refresh_from_db()

    assert (left_out, run.draft.spec["columns"]["age"]["treatment"]) == ("drop", "generalize")
    page.locator("#main").focus()
    assert press_tab_until("button[value=confirm]") <= MOST_STOPS
    page.keyboard.press("Enter")
    page.wait_for_url("**/progress/**")


def test_table_of_300_columns_and_long_or_foreign_names_stays_usable(town: Town) -> None:
    from entente.catalogue.services import Upload, create_dataset, open_upload, receive_upload

    names = [f"column {number}" for number in range(297)] + ["W" * 400, "اسم العميل", "<b>x</b>"]
    content = "\n".join([",".join(names), *[",".join(str((row * n) % 7) for n in range(300)) for row in range(60)]])
    by = town.people["contributor"]
    dataset = create_dataset(
        owner=town.organizations["nonprofit"], title_en="Wide", title_fr="", kind="contacts", by=by
    )
    writer = open_upload(dataset)
    writer.write(content.encode())
    version = receive_upload(dataset.pk, writer.finish(), Upload(date(2026, 1, 1), date(2026, 6, 30), "csv"), by=by)
    town.work()
    contributor = town.person("contributor", language="en")
    contributor.open("anonymizer:recipe", version.runs.get().pk, query="?show=299")

    for width in (1280, 320):
        contributor.page.set_viewport_size({"width": width, "height": 900})
        assert contributor.page.evaluate("document.documentElement.scrollWidth") <= width
    assert contributor.page.locator(".sheet th").count() == 300
    contributor.sees("<b>x</b>")
