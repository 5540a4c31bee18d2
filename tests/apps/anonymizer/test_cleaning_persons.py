"""Persons with several records on the page of the cleaning: told, decided by a person, done by the recipe, and done again to the next version."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.anonymizer.messy_runs import stored

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

NEWEST = {"persons": "newest", "persons-by": "0"}
PLACES = ("M5V 2T6", "M4C 1B5", "H2X 1Y4")


def contacts(seed: int, *, others: int = 400) -> bytes:
    """Contacts with French headers: ``others`` persons once, twenty thrice, three records without a number, and one person under two numbers."""
    draw = random.Random(seed)
    lines = ["N° client;Nom complet;Date de naissance;Date de l’appel;Besoin;Code postal"]

    def line(number: str, name: str, birth: str, called: int) -> None:
        need, place = draw.choice(["Logement", "Nourriture"]), draw.choice(PLACES)
        lines.append(f"{number};{name};{birth};{called:02}/03/2026;{need};{place}")

    for place in range(others):
        line(
            f"P{seed}{place:03}", f"Client {seed} Essai{place}", f"19{draw.randint(50, 99)}-01-15", draw.randint(13, 28)
        )
    for place in range(20):
        for called in (14, 25, 19):
            line(f"R{seed}{place:02}", f"Retour {seed} Essai{place}", "1980-05-06", called)
    for number in ("", "s.o.", "-"):
        line(number, "Inconnu", "", 15)
    for number in ("X1", "X2"):
        line(number, "Canari Essai", "1971-02-03", 15)
    return "\n".join(lines).encode()


class Page:
    """The page in one browser."""

    def __init__(self, client: Any, run: Any, run_jobs: Callable[..., None]) -> None:
        self.client, self.run, self.run_jobs = client, run, run_jobs
        self.address = reverse("anonymizer:cleaning", args=[run.pk])
        client.post(reverse("anonymizer:preview", args=[run.pk]), {"next": "cleaning"})
        run_jobs("urgent")

    def text(self) -> str:
        return (
            html.unescape(self.client.get(self.address).content.decode()).replace("\u00a0", " ").replace("\u202f", " ")
        )

    def checked(self) -> dict[str, Any]:
        """The form as it stands."""
        fields: dict[str, Any] = {}
        for tag in re.findall(r"<input[^>]*checked[^>]*>", self.client.get(self.address).content.decode()):
            name, value = re.search(r'name="([^"]+)"', tag), re.search(r'value="([^"]*)"', tag)
            assert name is not None
            fields.setdefault(name[1], []).append(value[1] if value else "on")
        return fields

    @property
    def cleaning(self) -> dict[str, Any]:
        """Of the draft; empty without one."""
        return dict(self.run.draft.cleaning) if self.run.draft is not None else {}

    def send(self, action: str = "chosen", fields: dict[str, str] | None = None, *, status: int = 302) -> str:
        look = re.search(r'name="look" value="([^"]+)"', self.text())
        assert look is not None
        posted = {**self.checked(), "look": look[1], "action": action, **(fields or {})}
        answer = self.client.post(self.address, posted)
        assert answer.status_code == status
        self.run_jobs("urgent")
        self.run.refresh_from_db()
        return html.unescape(answer.content.decode()) if status != 302 else self.text()


@pytest.fixture
def received(upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Callable[..., Any]:
    """The run of an uploaded version, which waits for its recipe."""

    def receive(content: bytes) -> Any:
        version = upload(content)
        run_jobs("runs")
        run = version.runs.get()
        assert run.status == "awaiting_recipe", run.findings
        return run

    return receive


@pytest.fixture
def page(
    received: Callable[..., Any], network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> Page:
    return Page(sign_in(network.contributor), received(contacts(1)), run_jobs)


def test_persons_are_told_with_counts_and_all_their_records_stay_unless_somebody_says_otherwise(page: Page) -> None:
    text = page.text()
    after = page.send("all")

    assert "20 persons have more than one record; records of such persons: 60." in text
    assert "3 records have no number" in text
    assert "2 numbers share name and date of birth" in text
    assert page.checked()["persons"] == ["all"]
    assert page.cleaning["persons"] == {"number": "N° client", "keep": "all"}
    assert "left out" not in after
    assert "Canari" not in text
    assert "Canari" not in stored()


def test_newest_record_is_chosen_counted_and_taken_back(page: Page, network: Any) -> None:
    from anonymizer import services

    after = page.send(fields=NEWEST)

    assert page.cleaning["persons"] == {"number": "N° client", "keep": "newest", "by": "Date de l’appel"}
    assert page.run.draft.spec["cleaning"]["persons"]["keep"] == "newest"
    assert "20 persons have several records and keep one each. 40 records are left out." in after
    assert page.checked()["persons"] == ["newest"]
    page.send(fields={"persons": "first"})
    assert page.cleaning["persons"] == {"number": "N° client", "keep": "first"}
    page.send("none")
    assert page.cleaning == {}
    services.undo_draft(page.run.pk, by=network.contributor)
    page.run.refresh_from_db()
    assert page.cleaning["persons"]["keep"] == "first"


def test_newest_by_no_date_is_not_taken_and_other_choices_are_still_there(page: Page) -> None:
    for by in ("9", "x", "-1", "²", ""):
        text = page.send(fields={**NEWEST, "persons-by": by}, status=422)
        assert "How is the newest record to be told?" in text
        assert 'value="newest" checked' in text
    assert page.cleaning == {}
    page.send(fields={"persons": "everybody"})
    assert page.cleaning.get("persons", {}).get("keep", "all") == "all"


def test_newest_by_dates_that_can_be_read_in_two_ways_asks_how(
    received: Callable[..., Any], network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    content = re.sub(rb"(\d\d)/03/2026", lambda day: b"03/%02d/2026" % (int(day[1]) % 12 + 1), contacts(1))
    page = Page(sign_in(network.contributor), received(content), run_jobs)
    key = re.search(r'id="(c\d+)-dmy"', page.text())
    assert key is not None

    page.send(fields=NEWEST, status=422)
    assert page.cleaning == {}
    after = page.send(fields={**NEWEST, f"{key[1]}-order": "mdy"})

    assert page.cleaning["columns"]["Date de l’appel"]["dates"] == {"order": "mdy"}
    assert "40 records are left out" in after


def test_run_leaves_one_record_of_each_and_the_next_version_is_treated_alike(
    page: Page, received: Callable[..., Any], network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.forms import current_form
    from anonymizer.services import confirm_recipe, confirm_series_recipe

    page.send(fields=NEWEST)
    confirm_recipe(page.run.pk, current_form(page.run).spec(), by=network.contributor, now=timezone.now())
    run_jobs()
    page.run.refresh_from_db()
    assert page.run.status == "awaiting_review", page.run.findings
    figures = page.run.report.before["cleaning"]

    assert figures["rows"]["persons"] == {"persons": 20, "rows": 60, "left_out": 40, "unnumbered": 3}
    assert (figures["records_before"], figures["records"], page.run.report.before["records"]) == (465, 425, 425)
    for address in ("result", "review"):
        text = html.unescape(
            sign_in(network.officer).get(reverse(f"anonymizer:{address}", args=[page.run.pk])).content.decode()
        )
        assert (
            "“N° client”: persons with more than one record: 20. Of their records (60) the newest of each stays; left out: 40."
            in text
        )
        assert "with another number: 2. They may be one person twice; nothing is merged." in text
    second = received(contacts(2, others=420))
    confirm_series_recipe(second.pk, by=network.contributor, now=timezone.now())
    run_jobs()
    second.refresh_from_db()
    assert second.report.before["cleaning"]["rows"]["persons"]["left_out"] == 40
    assert second.recipe.spec["cleaning"]["persons"] == page.run.recipe.spec["cleaning"]["persons"]


def test_column_that_is_gone_takes_its_part_of_the_rule_with_it() -> None:
    from anonymizer.recipes.missing_columns import cleaning_without

    persons = {"number": "id", "keep": "newest", "by": "day"}
    cleaning = {"columns": {}, "persons": persons}

    assert cleaning_without(cleaning, ["age"]) == cleaning
    assert cleaning_without(cleaning, ["day"]) == {"columns": {}, "persons": {"number": "id", "keep": "all"}}
    assert cleaning_without(cleaning, ["id"]) == {"columns": {}}


def test_report_tells_of_persons_with_several_records_where_nothing_was_cleaned(
    page: Page, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.forms import recipe_form
    from anonymizer.services import confirm_recipe

    spec = recipe_form(page.run, None).spec()
    assert spec["person"] == "N° client"
    confirm_recipe(page.run.pk, spec, by=network.contributor, now=timezone.now())
    run_jobs("runs")
    page.run.refresh_from_db()

    assert page.run.report.before["several"] == {"persons": 20, "rows": 60, "alike": 2}
    address = reverse("anonymizer:result", args=[page.run.pk]).replace("/en/", "/fr/")
    text = html.unescape(sign_in(network.officer).get(address).content.decode())
    assert "personnes ayant plus d’un enregistrement : 20. Leurs enregistrements restent tous : 60." in text.replace(
        "\u00a0", " "
    )
