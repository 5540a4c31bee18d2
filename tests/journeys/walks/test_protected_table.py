"""A small service uploads its clients; rows are not worth their risk, and a protected table of them reaches the funder: in few clicks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.apps.anonymizer.test_count_tables import clients_csv
from tests.journeys.walks.town import Town
from tests.journeys.walks.world import released

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

MOST_CLICKS = 8
COUNTING = """
document.addEventListener("click", () => {
  localStorage.setItem("clicks", Number(localStorage.getItem("clicks") || 0) + 1);
}, true);
"""


def clients(town: Town) -> Any:
    """An empty series of clients."""
    from entente.catalogue.services import create_dataset

    return create_dataset(
        owner=town.organizations["nonprofit"],
        title_en="Clients",
        title_fr="Clientèle",
        kind="clients",
        by=town.people["contributor"],
    )


def for_funder(town: Town) -> Any:
    """An agreement with the terms of the template “Aggregate tables to a funder”."""
    from agreements.library import network_template
    from tools.demo.network import signed

    terms = network_template("tables-to-funder", 1).terms
    title = ("Aggregate tables to a funder", "Tableaux agrégés à un bailleur de fonds")
    return signed(town.network, title, {"nonprofit": "provider", "city": "recipient"}, terms, drafter="city")


@pytest.mark.parametrize(
    "rows", [300, pytest.param(1_000, marks=pytest.mark.release), pytest.param(5_000, marks=pytest.mark.release)]
)
def test_upload_comes_to_its_review_as_a_table_in_few_clicks(town: Town, rows: int) -> None:
    dataset, agreement = clients(town), for_funder(town)
    contributor = town.person("contributor", language="en")
    contributor.page.context.add_init_script(COUNTING)
    contributor.open("catalogue:upload", dataset.pk)
    contributor.fill("The data begin on", "2026-01-01")
    contributor.fill("The data end on", "2026-06-30")
    contributor.attach("File", "clients.csv", clients_csv(rows))
    contributor.press("Send the file")
    contributor.page.wait_for_url("**/versions/**")
    town.work()
    contributor.page.wait_for_url("**/columns/")  # the page goes on by itself, here and below
    contributor.follow("Make a protected table")
    contributor.sees("Count what?", "By which place?", "By which time?")
    contributor.press("Make the table and send it to review")
    contributor.sees("The table is being made")
    town.work()
    contributor.page.wait_for_url("**/result/")
    contributor.sees("Made from rows", "No earlier table was made of the same people.")
    chosen = 2 * 1  # the file, and the window in which it is picked
    clicks = int(contributor.page.evaluate("localStorage.getItem('clicks')")) + chosen

    assert clicks <= MOST_CLICKS, clicks
    officer = town.person("officer", language="en")
    assert "counted by need" in officer.first_task
    officer.page.locator("main .task-link").first.click()
    officer.sees("Made from rows", "No row tells the same of everybody in it: need")
    officer.press("Approve")
    officer.sees("Approved")
    run = dataset.versions.get().runs.get().count_tables.get().version.runs.get()
    release = released(town, run, agreement, purpose="funding")
    assert release.status == "available"
    assert town.events("count_table.") == ["count_table.asked", "count_table.made"]
