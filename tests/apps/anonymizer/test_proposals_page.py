"""Proposals on the page of the columns, the explorer, and drift: figures that the worker left, and no value of the table."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import translation

from anonymizer.recipes.proposals import Offered

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def client(sign_in: Callable[..., Any], network: Any) -> Any:
    return sign_in(network.contributor)


def page_of(run: Any, name: str = "recipe", **query: str) -> str:
    return reverse(f"anonymizer:{name}", args=[run.pk]) + ("?choice=" + query["choice"] if query else "")


def test_worker_leaves_three_proposals_and_no_value(read_run: Any) -> None:
    kept = json.dumps(read_run.offer, ensure_ascii=False)

    offered = Offered.of(read_run)
    assert offered.offer is not None
    assert [card.name for card in offered.cards()] == ["detailed", "uniform", "careful"]
    assert offered.drift is None
    assert "M5V" not in kept and "Canary" not in kept and "French" not in kept  # noqa: PT018


@pytest.mark.parametrize(("language", "words"), [("en", "Use it"), ("fr", "La retenir")])
def test_page_shows_cards_in_both_languages(read_run: Any, client: Any, language: str, words: str) -> None:
    with translation.override(language):
        address = page_of(read_run)
        html = client.get(address).content.decode()

    assert html.count('<th scope="row" id="proposal-') == 3
    assert words in html


def test_chosen_proposal_fills_in_the_answers(read_run: Any, client: Any, network: Any) -> None:
    client.post(page_of(read_run), {"part": "none", "action": "choose", "choice": "uniform"})
    html = client.get(page_of(read_run), {"show": "table"}).content.decode()

    offered = Offered.of(read_run)
    assert offered.offer is not None
    uniform = offered.offer.named("uniform")
    assert uniform is not None
    assert re.search(r'name="method"[^>]*>.*?value="given" selected', html, re.DOTALL)
    assert "Filled in" in html
    from anonymizer.forms import recipe_form

    spec = recipe_form(read_run, None, choice="uniform").spec()
    assert {name: spec["columns"][name]["level"] for name in uniform.choice.levels} == dict(uniform.choice.levels)
    assert spec["privacy"] == [{"model": "k-anonymity", "k": uniform.choice.k}]


def test_confirmed_proposal_gives_the_figures_of_its_card(
    read_run: Any, client: Any, run_jobs: Callable[..., None], network: Any
) -> None:
    from django.utils import timezone

    from anonymizer import services
    from anonymizer.forms import recipe_form

    offered = Offered.of(read_run)
    assert offered.offer is not None
    choice = offered.offer.proposals[0].choice
    spec = recipe_form(read_run, None, choice="detailed").spec()

    services.confirm_recipe(read_run.pk, spec, by=network.contributor, now=timezone.now())
    run_jobs("runs")

    read_run.refresh_from_db()
    assert read_run.status == "awaiting_review", read_run.findings
    assert read_run.report.k == choice.reached_k
    assert read_run.report.suppressed_records == choice.suppressed
    assert read_run.report.loss == pytest.approx(choice.loss)


def test_explorer_has_a_row_and_a_point_for_each_solution(read_run: Any, client: Any) -> None:
    html = client.get(page_of(read_run, "explore")).content.decode().partition("picture-scroll")[2]

    solutions = Offered.of(read_run).solutions()
    assert html.count('<input type="radio"') == html.count("<circle") == len(solutions) > 0
    assert all(f'href="#solution-{row.number}"' in html and f'id="solution-{row.number}"' in html for row in solutions)
    client.post(page_of(read_run), {"part": "none", "action": "choose", "choice": "0"})
    chosen = client.get(page_of(read_run), {"show": "table"}).content.decode()
    assert re.search(r'value="given" selected', chosen)


def test_unknown_choice_is_no_choice(read_run: Any, client: Any) -> None:
    for choice in ("9999", "reckless", "-1"):
        page = client.get(page_of(read_run, choice=choice))
        pressed = client.post(page_of(read_run), {"part": "none", "action": "choose", "choice": choice})

        assert (page.status_code, pressed.status_code) == (200, 404)
        assert "Filled in" not in page.content.decode()


def test_other_answers_get_proposals_of_their_own(
    read_run: Any, answers: Any, client: Any, run_jobs: Callable[..., None]
) -> None:
    posted = {**answers({"language": {"treatment": "drop"}}), "action": "propose"}

    sent = client.post(page_of(read_run), posted)

    read_run.refresh_from_db()
    assert sent.status_code == 302
    assert Offered.of(read_run).is_under_way
    assert "hx-trigger" in client.get(page_of(read_run, "proposals")).content.decode()
    run_jobs("runs")
    read_run.refresh_from_db()
    offered = Offered.of(read_run)
    assert not offered.is_under_way
    assert offered.offer is not None
    assert "language" not in offered.offer.frontier.level_names
    assert "hx-trigger" not in client.get(page_of(read_run, "proposals")).content.decode()
    language = [column.name for column in read_run.version.columns.all()].index("language")
    again = client.get(page_of(read_run), {"show": language}).content.decode()
    assert re.search(r'value="drop" selected', again)


def test_next_version_of_a_series_is_compared_with_the_last(
    measured_run: Any, upload: Callable[..., Any], run_jobs: Callable[..., None], client: Any
) -> None:
    from tests.apps.anonymizer.conftest import without_text
    from tests.network import contacts_csv

    content = without_text(contacts_csv(caller_name="Canary Person")).decode().replace("French", "Somali")
    assert measured_run.report.spread["boxes"] == 128

    version = upload(content.encode())
    run_jobs("runs")

    run = version.runs.get()
    drift = Offered.of(run).drift
    assert drift is not None
    assert ("drift.new_codes", "language") in {(finding.code, finding.column) for finding in drift.findings}
    html = client.get(page_of(run)).content.decode()
    assert "What changed since the last version" in html
    assert "has values that were not there last time" in html
    assert "As last time" in html


def test_offer_is_for_the_recipe_that_the_page_begins_with(read_run: Any) -> None:
    from anonymizer import queries
    from anonymizer.forms import recipe_form
    from anonymizer.recipes.initial import starting_spec

    profile = queries.table_profile(read_run.version, list(read_run.version.columns.all()))

    assert starting_spec(read_run.dataset, profile) == recipe_form(read_run, None).spec(method="optimal")


def test_proposals_of_a_large_table_wait_until_they_are_asked_for(
    client: Any, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setattr("anonymizer.tasks.offer.MOST_RECORDS_AT_ONCE", 10)

    run = request.getfixturevalue("read_run")

    assert run.offer["is_large"]
    assert run.offer["offer"] is None
    assert "Preparing proposals for it takes some minutes" in client.get(page_of(run)).content.decode()
