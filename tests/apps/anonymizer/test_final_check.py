"""A contributor who keeps names in spite of the proposal is stopped before review, in words and without a value."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.anonymizer.conftest import without_text
from tests.network import contacts_csv

pytestmark = pytest.mark.django_db(transaction=True)
PEOPLE = [
    "Amarjit Dhaliwal",
    "bénédicte thériault",
    "OBI, Chukwuemeka",
    "Delphine Castonguay",
    "Noor Haddad",
    "Gord Tootoosis",
]


def with_misleading_headers(content: bytes) -> bytes:
    """The contacts with names in a column called referral, e-mail addresses in agency, a file number in police."""
    rows = list(csv.reader(io.StringIO(without_text(content).decode())))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*rows[0], "referral", "agency", "police"])
    for number, row in enumerate(rows[1:]):
        writer.writerow([*row, PEOPLE[number % 6], f"someone{number}@city.ca", f"24-{number:06d}"])
    return out.getvalue().encode()


@pytest.fixture
def misleading_run(upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    version = upload(with_misleading_headers(contacts_csv(caller_name="Canary Person")))
    run_jobs("runs")
    run = version.runs.get()
    assert run.status == "awaiting_recipe", (run.error_code, run.findings)
    return run


def spec_of(run: Any) -> dict[str, Any]:
    from anonymizer.forms import recipe_form

    spec: dict[str, Any] = recipe_form(run, None).spec()
    return spec


def confirmed(run: Any, spec: dict[str, Any], network: Any, run_jobs: Callable[..., None]) -> Any:
    from anonymizer import services

    services.confirm_recipe(run.pk, spec, by=network.contributor, now=timezone.now())
    run_jobs("runs")
    run.refresh_from_db()
    return run


def test_columns_of_identifiers_are_proposed_to_be_left_out(
    misleading_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    spec = spec_of(misleading_run)

    assert {name: spec["columns"][name]["treatment"] for name in ("referral", "agency", "police")} == {
        "referral": "drop", "agency": "drop", "police": "drop",
    }  # fmt: skip
    assert confirmed(misleading_run, spec, network, run_jobs).status == "awaiting_review"


@pytest.mark.parametrize("column", ["referral", "agency", "police"])
def test_run_that_keeps_identifiers_stops_before_review(
    misleading_run: Any, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any], column: str
) -> None:
    spec = spec_of(misleading_run)
    spec["columns"][column] = {"role": "other", "treatment": "keep"}
    spec["assumed_unknown"] = [column]  # or it would count in k, and suppress every row before the check

    run = confirmed(misleading_run, spec, network, run_jobs)
    html = sign_in(network.contributor).get(reverse("anonymizer:progress", args=[run.pk])).content.decode()

    assert (run.status, run.candidate_id) == ("failed", None)
    assert run.error_code.startswith("final_check.")
    assert [finding["column"] for finding in run.findings] == [column]
    assert f"“{column}”" in html
    assert "Nothing was released" in html
    assert not [name for name in (*PEOPLE, "someone1@", "24-000001") if name in html]


def test_reviewed_column_passes_and_the_reviewer_reads_so(
    misleading_run: Any, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    spec = spec_of(misleading_run)
    spec["columns"]["police"] = {"role": "other", "treatment": "keep", "reviewed": True}
    spec["assumed_unknown"] = ["police"]

    run = confirmed(misleading_run, spec, network, run_jobs)
    html = sign_in(network.officer).get(reverse("anonymizer:review", args=[run.pk])).content.decode()

    assert run.status == "awaiting_review", run.findings
    assert run.recipe.spec["columns"]["police"]["reviewed"] is True
    assert "whoever chose the recipe has read its values" in html
