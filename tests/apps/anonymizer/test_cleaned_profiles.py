"""Columns that cleaning makes another kind are profiled anew in the same version, and asked about as what they are."""

from __future__ import annotations

import html
import random
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.anonymizer.messy_runs import messy
from tests.apps.anonymizer.test_cleaning_page import Page
from tests.worlds import kept

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

WAITS = "The cleaned columns are being read."


def with_income(content: bytes) -> bytes:
    """The table with a column of amounts of which half say that nothing is known, and one of yes and no in nine forms."""
    draw = random.Random(4)
    header, *lines = content.decode().splitlines()
    income = ["1.{0},50", "2.{0},00", "n/a", "s/o", "inconnu"]
    answers = ["0", "Non", "N", "FAUX", "1", "O", "Oui", "VRAI", "yes"]
    more = [f"{line};{draw.choice(income).format(draw.randint(100, 900))};{draw.choice(answers)}" for line in lines]
    return "\n".join([f"{header};income;consented", *more]).encode()


@pytest.fixture
@kept
def typed_run(upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    version = upload(with_income(messy()))
    run_jobs("runs")
    run = version.runs.get()
    assert run.status == "awaiting_recipe", run.findings
    return run


@pytest.fixture
def page(typed_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]) -> Page:
    return Page(sign_in(network.contributor), typed_run, run_jobs)


def kinds(run: Any) -> dict[str, str]:
    from anonymizer import queries

    return queries.kinds_of(run.version)


def bench(page: Page, **query: Any) -> str:
    return html.unescape(page.client.get(reverse("anonymizer:recipe", args=[page.run.pk]), query).content.decode())


def press(page: Page, action: str) -> Any:
    answer = page.client.post(
        reverse("anonymizer:recipe", args=[page.run.pk]), {"part": "none", "action": action}, follow=True
    )
    page.run.refresh_from_db()
    return html.unescape(answer.content.decode())


def accept_all(page: Page) -> None:
    """Press it, and let no job run."""
    page.look()
    answer = page.client.post(page.address, {"look": _look(page), "action": "all"})
    assert answer.status_code == 302
    page.run.refresh_from_db()


def _look(page: Page) -> str:
    return str(page.text().split('name="look" value="')[1].split('"')[0])


def test_numbers_and_dates_are_what_they_are_once_cleaned_and_the_last_answer_stands_until_then(page: Page) -> None:
    before = kinds(page.run)
    accept_all(page)

    waiting = bench(page)
    page.run_jobs("urgent")
    after, fragment = kinds(page.run), bench(page, asked=3)

    assert WAITS in waiting
    assert 'hx-select="#profiling"' in waiting
    assert (before["income"], before["consented"]) == ("category", "category")
    assert (after["income"], after["consented"]) == ("decimal", "boolean")
    assert WAITS not in bench(page)
    assert "The cleaned columns were read." in fragment
    assert 'hx-select="#profiling"' not in fragment


def test_draft_is_asked_anew_and_its_rule_is_that_of_the_new_kind(page: Page) -> None:
    accept_all(page)
    cleaned = page.run.draft
    page.run_jobs("urgent")

    assert '"action": "start"' in bench(page)  # by itself where there are scripts
    press(page, "start")
    renewed = page.run.draft

    assert (cleaned.spec["columns"]["income"]["kind"], renewed.spec["columns"]["income"]["kind"]) == (
        "category",
        "decimal",
    )
    assert renewed.answers != cleaned.answers
    assert (renewed.before_id, renewed.change, renewed.cleaning) == (
        cleaned.before_id,
        {"code": "cleaned"},
        cleaned.cleaning,
    )
    assert '"action": "start"' not in bench(page)
    page.run_jobs("interactive")
    page.run.draft.refresh_from_db()
    assert page.run.draft.effect["state"] == "measured", page.run.draft.effect


def test_answers_about_other_columns_stay_and_what_somebody_agreed_to_keeps_its_answers(page: Page) -> None:
    form = page.client.get(reverse("anonymizer:recipe", args=[page.run.pk])).context["form"]
    place = {column.name: column.index for column in form.columns}
    posted = {
        f"c{place['need']}-{part}": answer for part, answer in (("names", "no"), ("known", "no"), ("hurts", "yes"))
    }
    page.client.post(
        reverse("anonymizer:recipe", args=[page.run.pk]),
        {"part": f"column-{place['need']}", "action": "agree", **posted},
    )
    income = {
        f"c{place['income']}-{part}": answer for part, answer in (("names", "no"), ("known", "yes"), ("hurts", "no"))
    }
    page.client.post(
        reverse("anonymizer:recipe", args=[page.run.pk]),
        {"part": f"column-{place['income']}", "action": "agree", **income},
    )
    accept_all(page)
    page.run_jobs("urgent")
    press(page, "start")

    answers, spec = page.run.draft.answers, page.run.draft.spec
    assert answers[f"c{place['need']}-hurts"] == ["yes"]
    assert answers[f"c{place['need']}-agreed"] == ["1"]
    assert answers[f"c{place['income']}-known"] == ["yes"]
    assert f"c{place['income']}-agreed" not in answers
    assert (spec["columns"]["income"]["role"], spec["columns"]["need"]["role"]) == (
        "quasi-identifier",
        "sensitive",
    )


def test_undo_brings_the_columns_back_as_they_came(page: Page) -> None:
    before = kinds(page.run)
    accept_all(page)
    page.run_jobs("urgent")
    press(page, "start")
    press(page, "undo")

    assert WAITS in bench(page)
    page.run_jobs("urgent")
    assert kinds(page.run) == before
    assert '"action": "start"' not in bench(page)
    press(page, "redo")
    page.run_jobs("urgent")
    assert kinds(page.run)["income"] == "decimal"
    assert page.run.draft.spec["columns"]["income"]["kind"] == "decimal"


def test_recipe_confirmed_in_the_meantime_is_shown_once_more(page: Page) -> None:
    accept_all(page)
    page.run_jobs("urgent")

    words = press(page, "confirm")

    assert "The cleaned columns were looked at anew." in words
    assert page.run.status == "awaiting_recipe"
    assert page.run.draft.profiled_as == page.run.profiled_as != ""


def test_run_whose_recipe_was_confirmed_before_profiles_first(page: Page, network: Any) -> None:
    """Otherwise the kinds by which claims of communities are looked for would be those of another cleaning."""
    from anonymizer import services
    from anonymizer.recipes.cleaned_profiles import digest_of

    accept_all(page)
    spec = {**page.run.draft.spec, "search": {"method": "optimal", "metric": "loss-arithmetic", "limit_seconds": 5}}
    services.confirm_recipe(page.run.pk, spec, by=network.contributor, now=timezone.now())
    page.run_jobs("runs")
    page.run.refresh_from_db()

    assert page.run.status in ("awaiting_review", "failed"), page.run.findings
    assert kinds(page.run)["income"] == "decimal"
    assert page.run.profiled_as == digest_of(page.run.recipe.spec["cleaning"])


def test_proposals_are_worked_out_for_the_columns_as_they_are(page: Page) -> None:
    accept_all(page)
    page.run_jobs("urgent")
    page.run.refresh_from_db()
    assert page.run.offer["is_under_way"]

    page.run_jobs("runs")
    page.run.refresh_from_db()

    assert (page.run.offer["is_under_way"], page.run.offer["was_asked"]) == (False, False)
    assert page.run.offer["spec"]["columns"]["income"]["kind"] == "decimal"


def test_job_that_gave_up_leaves_no_page_waiting(page: Page) -> None:
    from entente.audit.failures import HANDLERS

    before = kinds(page.run)
    accept_all(page)
    HANDLERS["anonymizer.profile_cleaned"](run_id=str(page.run.pk))

    assert WAITS not in bench(page)
    assert kinds(page.run) == before


def test_names_of_communities_are_looked_for_in_cleaned_columns_as_they_came() -> None:
    """Whatever kind the column has by now: its words stand in the table from which records are left out."""
    import pyarrow as pa

    from anonymizer.community_claims import claims
    from anonymizer.engine import ColumnProfile
    from anonymizer.engine.table.readers.arrow import ArrowSource
    from entente.catalogue.communities import Registered
    from entente.catalogue.vocabularies import EntryKind

    table = ArrowSource(pa.table({"answer": ["yes", "Invented Nation", "no"]}))
    column = ColumnProfile("answer", "boolean", 0, 3, True, (), "other", "")
    register = [Registered("authority", "The authority", "Invented Nation", EntryKind.NAME)]

    assert claims(table, [column], register) == {}
    assert claims(table, [column], register, cleaned={"answer"})["authority"].tolist() == [False, True, False]
