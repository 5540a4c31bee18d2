"""Rows that are not worth their risk become a protected table by two presses: counted by need, place and time, judged with earlier ones, reviewed."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.journeys.rights import requested
from tests.worlds import kept

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def clients_csv(rows: int, seed: int = 5) -> bytes:
    """Clients of an invented service: many small differences, so that rows tell little once they are safe."""
    draw, out = random.Random(seed), io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["client_id", "contact_date", "age", "postal_code", "language", "household_size", "need"])
    for row in range(rows):
        writer.writerow([
            f"C{row:05d}", f"2026-0{draw.randint(1, 6)}-{draw.randint(1, 28):02d}", str(draw.randint(16, 90)),
            f"{draw.choice(['M5V', 'M4C', 'K1A', 'L5B', 'N6A', 'H2X', 'V6B'])} {draw.randint(1, 9)}A{draw.randint(1, 9)}",
            draw.choice(["English", "French", "Arabic", "Tamil", "Somali"]), str(draw.randint(1, 6)),
            draw.choices(["Food bank", "Shelter", "Tax clinic", "Rent help"], [5, 3, 2, 1])[0],
        ])  # fmt: skip
    return out.getvalue().encode()


@pytest.fixture
@kept
def rows_run(upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """Three hundred clients, read."""
    version = upload(clients_csv(300))
    run_jobs("runs")
    return version.runs.get()


@pytest.fixture
def made(rows_run: Any, network: Any, run_jobs: Callable[..., None]) -> Callable[..., Any]:
    def ask(asked: dict[str, str], *, attributes: list[str] | None = None, threshold: int = 11) -> Any:
        from anonymizer import services

        table = services.ask_for_count_table(
            rows_run.pk,
            asked,
            attributes=["need"] if attributes is None else attributes,
            threshold=threshold,
            by=network.contributor,
            now=timezone.now(),
        )
        run_jobs("runs")
        table.refresh_from_db()
        return table

    return ask


def cells(run: Any) -> dict[tuple[str, ...], str]:
    """What the candidate of a run shows."""
    from anonymizer.engine.table.readers import parquet_source
    from entente.organizations.tasks import opening_key
    from entente.vault.objects import SealedReader

    with SealedReader(run.candidate, private_key=opening_key(run.dataset.owner)) as reader:
        rows = [row for batch in parquet_source(reader).batches() for row in batch.to_pylist()]
    return {tuple(value for name, value in row.items() if name != "count"): row["count"] for row in rows}


def test_two_presses_make_a_table_that_waits_for_review(
    rows_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.models import CountTable, Run

    browser = sign_in(network.contributor)
    page = browser.get(reverse("anonymizer:recipe", args=[rows_run.pk])).content.decode()
    address = reverse("anonymizer:count_table", args=[rows_run.pk])
    form = browser.get(address)
    initial = form.context["form"].initial
    answer = browser.post(address, initial)
    waiting = browser.get(answer["Location"]).content.decode()
    run_jobs("runs")
    table = CountTable.objects.get()
    run = Run.objects.get(version=table.version)
    arrived = browser.get(answer["Location"], follow=True)

    assert "Rows are not worth their risk here" in page
    assert address in page
    assert (initial["need"], initial["place"], initial["time"]) == ("need", "postal_code", "contact_date")
    assert initial["threshold"] == 11
    assert "The table is being made" in waiting
    assert table.findings == []
    assert (run.status, run.findings) == ("awaiting_review", [])
    assert run.dataset.kind == "table"
    assert run.recipe is not None
    assert run.report.cells is not None
    assert run.recipe.confirmed_by == network.contributor
    assert run.report.cells["threshold"] == 11
    assert arrived.redirect_chain[-1][0] == reverse("anonymizer:result", args=[run.pk])
    shown = cells(run)
    assert shown["Total", "Total", "Total"] == "300"
    assert all(count == "*" or int(count) == 0 or int(count) >= 11 for count in shown.values())
    assert sum(count not in ("*", "0") for count in shown.values()) > 10


def test_reviewer_reads_how_the_table_was_made_and_whoever_uploaded_the_rows_cannot_review_it(
    made: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    from anonymizer import queries
    from anonymizer.report.cells import cell_figures

    first = made({"need": "", "postal_code": "place:auto"})
    second = made({"need": "", "contact_date": "quarter"})
    run = second.version.runs.get()
    page = sign_in(network.officer).get(reverse("anonymizer:review", args=[run.pk])).content.decode()

    assert first.findings == second.findings == []
    assert second.report["earlier"] == 1
    assert "1 earlier table of the same people" in page
    assert cell_figures(run.report)[0].value == str(second.report["small"])
    assert "need, contact_date" in page
    assert queries.is_involved(run, network.contributor)
    assert network.contributor.pk in queries.involved_in(run)


def test_table_that_earlier_ones_would_make_tell_a_count_is_not_made_and_the_page_says_why(
    made: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    made({"need": "", "contact_date": "quarter"})
    finer = made({"need": "", "contact_date": "quarter", "postal_code": "fsa", "language": ""}, threshold=30)
    page = (
        sign_in(network.contributor).get(reverse("anonymizer:count_table_progress", args=[finer.pk])).content.decode()
    )

    assert finer.version is None
    assert [finding["code"] for finding in finer.findings] == ["tabulate.earlier_tables_tell"]
    assert "Together with earlier tables of the same people" in page
    assert "Choose other columns" in page


def test_no_second_table_is_made_of_rows_once_somebody_left(
    made: Callable[..., Any], rows_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    """The totals of two tables would differ by one, and tell of her."""
    first = made({"need": "", "contact_date": "quarter"})
    requested(network, rows_run.dataset, "withdrawal", identifier="C00003", column="client_id")
    run_jobs("urgent")
    second = made({"need": "", "language": ""})

    assert (first.findings, second.version) == ([], None)
    assert [finding["code"] for finding in second.findings] == ["count_table.asked_between"]


def test_next_table_by_the_same_columns_is_a_version_of_the_same_series(
    made: Callable[..., Any], upload: Callable[..., Any], run_jobs: Callable[..., None], network: Any
) -> None:
    from anonymizer import services

    first = made({"need": "", "contact_date": "quarter"})
    again = made({"need": "", "contact_date": "quarter"})
    later = upload(clients_csv(320, seed=8))
    run_jobs("runs")
    services.ask_for_count_table(
        later.runs.get().pk, {"need": "", "contact_date": "quarter"}, attributes=["need"], threshold=11,
        by=network.contributor, now=timezone.now(),
    )  # fmt: skip
    run_jobs("runs")

    assert [finding["code"] for finding in again.findings] == ["count_table.made_before"]
    assert first.dataset.versions.count() == 2
    assert first.dataset.title_en.endswith("counted by need, contact_date")


@pytest.mark.parametrize(
    ("asked", "threshold", "code"),
    [
        ({"need": "", "caller": ""}, 11, "count_table.columns"),
        ({"need": "hour"}, 11, "count_table.columns"),
        ({}, 11, "count_table.columns"),
        ({"need": ""}, 5, "count_table.threshold"),
    ],
)
def test_table_of_no_columns_or_below_what_is_dictated_is_refused(
    rows_run: Any, network: Any, asked: dict[str, str], threshold: int, code: str
) -> None:
    from anonymizer import services
    from entente.core.errors import Invalid

    with pytest.raises(Invalid) as refused:
        services.ask_for_count_table(
            rows_run.pk, asked, attributes=[], threshold=threshold, by=network.contributor, now=timezone.now()
        )

    assert refused.value.findings[0].code == code


def test_no_table_is_made_of_counts(made: Callable[..., Any], network: Any) -> None:
    from anonymizer import services
    from entente.core.errors import NotPermitted

    run = made({"need": "", "contact_date": "quarter"}).version.runs.get()

    with pytest.raises(NotPermitted):
        services.ask_for_count_table(
            run.pk, {"need": ""}, attributes=[], threshold=11, by=network.contributor, now=timezone.now()
        )
