"""A run under way, and a run that stopped: named steps, words, and what to do next."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import msoffcrypto
import openpyxl
import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db(transaction=True)


def address(name: str, run: Any) -> str:
    return reverse(f"anonymizer:{name}", args=[run.pk])


def workbook(password: str) -> bytes:
    """A small table in a workbook that asks for its password."""
    book, plain, sealed = openpyxl.Workbook(), io.BytesIO(), io.BytesIO()
    for row in [("need", "age"), *[("Food bank", 30 + number % 3) for number in range(40)]]:
        book.active.append(row)
    book.save(plain)
    plain.seek(0)
    msoffcrypto.OfficeFile(plain).encrypt(password, sealed)
    return sealed.getvalue()


@pytest.fixture
def waiting_run(upload: Callable[..., Any]) -> Any:
    """A run whose turn has not come."""
    from anonymizer.models import Run

    return Run.objects.create(version=upload(b"age,need\n34,Food\n"))


def test_progress_survives_a_reload_and_leads_on(waiting_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    from anonymizer.models import Run

    client = sign_in(network.contributor)
    page = client.get(address("progress", waiting_run)).content.decode()
    Run.objects.update(step="profiling", progress=0.5)
    fragment = client.get(address("progress", waiting_run), headers={"HX-Request": "true"})
    Run.objects.update(status="awaiting_recipe", step="done", progress=1)
    last = client.get(address("progress", waiting_run), headers={"HX-Request": "true"})

    assert "Waiting for its turn" in page
    assert '<noscript><meta http-equiv="refresh" content="5"></noscript>' in page
    assert fragment.context["share"] == pytest.approx(1.5 / 4)
    assert 'hx-trigger="every 1s"' in fragment.content.decode()
    assert "<html" not in fragment.content.decode()
    assert "hx-trigger" not in last.content.decode()
    assert last["HX-Redirect"] == address("run", waiting_run)


def test_page_leads_on_where_the_run_stood_still_before_it_came(
    waiting_run: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    """Between the address that led there and the page itself: nothing would ask again."""
    from anonymizer.models import Run

    client = sign_in(network.contributor)
    Run.objects.update(status="awaiting_recipe", step="done", progress=1)

    led_on = client.get(address("progress", waiting_run))
    asked_for = client.get(address("progress", waiting_run) + "?steps")

    assert (led_on.status_code, led_on.url) == (302, address("run", waiting_run))
    assert asked_for.status_code == 200
    assert f'{address("progress", waiting_run)}?steps"' in asked_for.content.decode()  # the line's own link


def test_unusable_file_is_explained_and_gone(
    upload: Callable[..., Any], run_jobs: Callable[..., None], network: Any, sign_in: Callable[..., Any]
) -> None:
    version = upload(b"age,need\n34,Food\n35\n")
    run_jobs("runs")
    run = version.runs.get()
    client = sign_in(network.contributor)

    led = client.get(address("run", run))
    html = client.get(led.url).content.decode()

    assert led.url == address("progress", run)
    assert "Row 3 has 1 cells where the header has 2." in html
    assert "Nothing of the file was kept" in html
    assert reverse("catalogue:upload", args=[run.dataset.pk]) in html
    assert "Receipts of destruction" in client.get(reverse("anonymizer:destroy", args=[version.pk])).content.decode()


def test_impossible_recipe_is_explained_and_kept_for_the_next_try(
    read_run: Any, answers: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    client = sign_in(network.contributor)
    client.post(address("recipe", read_run), answers(k="5000"))
    run_jobs("runs")

    html = client.get(address("progress", read_run)).content.decode()
    begun = client.post(reverse("anonymizer:start_run", args=[read_run.version_id]))
    form = client.get(client.get(begun.url).url).context["form"]

    assert "k is 5,000, but the table holds only 201 persons" in html
    assert "Change the recipe" in html
    assert form["k"].value() == 5000


def test_password_is_asked_used_and_forgotten(
    upload: Callable[..., Any], run_jobs: Callable[..., None], network: Any, sign_in: Callable[..., Any]
) -> None:
    from entente.vault.keys import store

    version = upload(workbook("an invented secret"), "xlsx")
    run_jobs("runs")
    first = version.runs.get()
    client = sign_in(network.contributor)

    page = client.get(address("progress", first)).content.decode()
    empty = client.post(address("password", first), {"password": ""})
    wrong = client.post(address("password", first), {"password": "another"})
    version.refresh_from_db()
    kept = version.password_id
    run_jobs("runs")
    second = version.runs.first()
    told = client.get(address("progress", second)).content.decode()
    client.post(address("password", second), {"password": "an invented secret"})
    run_jobs("runs")
    run_jobs("erasures")
    last = version.runs.first()
    version.refresh_from_db()

    assert "The workbook asks for its password" in page
    assert (empty.status_code, wrong.status_code) == (422, 302)
    assert "This password does not open the workbook." in told
    assert (last.status, version.password_id) == ("awaiting_recipe", None)
    assert not store.exists(kept)


def test_password_is_refused_where_none_is_asked(read_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    response = sign_in(network.contributor).post(address("password", read_run), {"password": "x"})

    assert response.status_code == 403
    assert read_run.version.runs.count() == 1
