"""The five tasks of a sharing, counted: presses, pages, and of the page on which one decides its pixels and the stops of the keyboard to its button."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.journeys.walks.test_protected_table import COUNTING
from tests.journeys.walks.test_workbench import helpline_csv
from tests.journeys.walks.town import Person, Town
from tests.journeys.walks.world import approved, contacts, drafted

pytestmark = [
    pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.release, pytest.mark.django_db(transaction=True),
]  # fmt: skip
MOST = {
    "upload": (12, 7, 1_800, 25),
    "review": (3, 3, 4_000, 25),
    "release": (6, 4, 3_000, 20),
    "draft": (16, 16, 4_000, 10),
    "download": (4, 3, 4_000, 10),
}
"""Presses, pages, pixels of the page on which one decides, stops to its button: docs/testing.md says what they were before."""
STOPS = r"""wanted => {
  const groups = new Set();
  const stops = [...document.querySelectorAll("#main :is(a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex='0'])")]
    .filter(each => each.checkVisibility() && each.type !== "hidden" && each.tabIndex >= 0)
    .filter(each => each.type !== "radio" || !groups.has(each.name) && groups.add(each.name));
  return 1 + stops.findIndex(each => (each.ariaLabel || each.textContent).replace(/\s+/g, " ").trim().startsWith(wanted));
}"""


class Task:
    """One person at her task, and what it takes of her."""

    def __init__(self, person: Person) -> None:
        self.person, self.pages = person, set[str]()
        self.pixels = self.stops = 0
        person.page.context.add_init_script(COUNTING)
        person.page.on("framenavigated", self._count)

    def read(self) -> None:
        """The page at hand is the one on which she decides."""
        height = self.person.page.evaluate("document.documentElement.scrollHeight")
        self.pixels = max(self.pixels, height)

    def decide(self, button: str) -> None:
        """And this is its button."""
        self.read()
        self.stops = self.person.page.evaluate(STOPS, button)
        assert self.stops, button

    def taken(self, *, more: int = 0) -> tuple[int, int, int, int]:
        """``more``: presses in windows of the browser's own."""
        presses = int(self.person.page.evaluate("localStorage.getItem('clicks') || 0")) + more
        return presses, len(self.pages), self.pixels, self.stops

    def _count(self, frame: Any) -> None:
        if frame.parent_frame is None and frame.url.startswith("http"):
            self.pages.add(urlsplit(frame.url).path)


def test_five_tasks_take_few_presses_and_pages(town: Town) -> None:
    from tools.demo.network import agreement

    taken = {"upload": _upload(town), "review": _review(town)}
    agreement(town.network, "city", "monthly", smallest_k=11, finest_geography="fsa")
    approved(town, ("Contacts of January", "Contacts de janvier"), contacts())
    taken |= {"release": _release(town), "draft": _draft(town)}
    town.work()
    taken["download"] = _download(town)
    print(json.dumps(taken, indent=1))

    assert {
        name: counts for name, counts in taken.items() if any(a > b for a, b in zip(counts, MOST[name], strict=True))
    } == {}


def _upload(town: Town) -> tuple[int, int, int, int]:
    from entente.catalogue.services import create_dataset

    owner, by = town.organizations["nonprofit"], town.people["contributor"]
    dataset = create_dataset(owner=owner, title_en="Helpline", title_fr="", kind="contacts", by=by)
    person = town.person("contributor", language="en")
    task = Task(person)
    person.open("web:desk")
    person.follow("Helpline")
    person.fill("The data begin on", "2026-01-01")
    person.fill("The data end on", "2026-06-30")
    person.attach("File", "helpline.csv", helpline_csv())
    person.press("Send the file")
    person.page.wait_for_url("**/versions/**")
    town.work()
    person.page.wait_for_url("**/columns/")
    task.read()
    for _ in range(person.page.locator(".need").count()):
        with person.page.expect_navigation():
            person.page.get_by_role("button", name="Agree –").first.click()
    task.decide("Confirm and anonymize")
    person.press("Confirm and anonymize")
    person.page.wait_for_url("**/progress/**")
    town.work()
    person.page.wait_for_url("**/result/**")
    assert dataset.versions.get().runs.get().status == "awaiting_review"
    return task.taken(more=2)


def _review(town: Town) -> tuple[int, int, int, int]:
    person = town.person("officer", language="en")
    task = Task(person)
    person.open("web:desk")
    person.follow("Review a run…")
    person.page.wait_for_url("**/review/")
    task.decide("Approve")
    person.press("Approve")
    person.sees("Approved")
    return task.taken()


def _release(town: Town) -> tuple[int, int, int, int]:
    person = town.person("steward", language="en")
    task = Task(person)
    person.open("web:desk")
    person.follow("Release “Contacts of January…")
    person.follow("Release under it…")
    person.tick("City of Maple")
    person.tick("Plan services and find gaps")
    task.decide("Release")
    person.tick("I have read what leaves")
    person.press("Release")
    person.page.wait_for_url("**/releases/**")
    return task.taken()


def _draft(town: Town) -> tuple[int, int, int, int]:
    person = town.person("steward", language="en")
    task = Task(person)
    drafted(
        person,
        "A nonprofit’s own anonymized data to the network",
        parties=("Cedar House", "City of Maple"),
        title="Contacts",
    )
    task.decide("Propose for signature")
    person.follow("Propose for signature")
    person.press("Propose for signature")
    person.sees("The agreement was proposed.")
    return task.taken()


def _download(town: Town) -> tuple[int, int, int, int]:
    person = town.person("analyst", language="en")
    task = Task(person)
    person.open("web:desk")
    person.follow("Read the terms…")
    person.tick("I have read the terms")
    person.press("Accept the terms")
    person.named("button", "Download data.csv").wait_for()
    task.decide("Download data.csv")
    assert person.download("Download data.csv").startswith(b"age_group,")
    return task.taken()
