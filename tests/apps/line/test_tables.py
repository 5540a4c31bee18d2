"""A table of counts along the line: small counts are hidden as the strictest agreement asks, and less does not leave."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from django.utils import timezone, translation

from entente.core.errors import Invalid, NotPermitted
from tests.network import signed_again
from tests.printouts import keep
from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)

COUNTS = b"""fsa,need,calls,mean_wait
M5V,Food,12,3.5
M5V,Tax,3,2.0
M5V,Shelter,0,
M5V,Total,15,3.2
M4C,Food,9,1.5
M4C,Tax,20,2.5
M4C,Shelter,,
M4C,Total,29,2.2
"""


@pytest.fixture
@kept
def dataset(network: Any) -> Any:
    from entente.catalogue.services import create_dataset

    return create_dataset(
        owner=network.nonprofit, title_en="Calls", title_fr="Appels", kind="table", by=network.contributor
    )


@pytest.fixture
@kept
def covered(agreement: Any) -> Any:
    """The agreement in force, which covers tables."""
    agreement.terms = {**agreement.terms, "kinds": ["contacts", "table"]}
    agreement.save()
    signed_again(agreement)
    return agreement


@pytest.fixture
@kept
def run(upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    version = upload(COUNTS)
    run_jobs("runs")
    return version.runs.get()


@pytest.fixture
def measure(run: Any, network: Any, run_jobs: Callable[..., None]) -> Callable[..., Any]:
    """Confirms what the page proposes, with other settings of the table where given, and lets the worker run."""
    from anonymizer.forms import recipe_form
    from anonymizer.services import confirm_recipe

    def go(**table: Any) -> Any:
        spec = recipe_form(run, None).spec()
        spec["table"] |= table
        confirm_recipe(run.pk, spec, by=network.contributor, now=timezone.now())
        run_jobs("runs")
        run.refresh_from_db()
        return run

    return go


@pytest.fixture
def release(network: Any, covered: Any) -> Callable[..., Any]:
    from anonymizer.services import approve_run
    from exports.services import release_run

    def go(run: Any) -> Any:
        now = timezone.now()
        approve_run(run.pk, by=network.officer, now=now)
        return release_run(
            run.pk, covered.pk, purpose="service-planning", recipients_chosen=[network.city], ends_on=covered.ends_on,
            by=network.steward, now=now,
        )  # fmt: skip

    return go


def test_small_counts_are_hidden_and_the_table_is_released(
    measure: Callable[..., Any], release: Callable[..., Any], run_jobs: Callable[..., None], covered: Any, network: Any
) -> None:
    from exports.services import accept_terms, issue_download

    run = measure()
    made = release(run)
    run_jobs()

    made.refresh_from_db()
    assert (made.status, made.error_code) == ("available", "")
    assert run.report.cells == {"threshold": 6, "cells": 8, "hidden": 2, "zero": 1, "not_asked": 1}
    kept = run.report.before["cells"]
    assert (kept["small"], kept["complementary"], kept["sums"]) == (1, 1, 1)
    assert "small" not in str(made.manifest["manifest"]["report"])
    entitlement = made.entitlements.get()
    accept_terms(entitlement.pk, digest=covered.digest(), by=network.recipient, now=timezone.now())
    _, link = issue_download(entitlement.pk, "data.csv", by=network.recipient, now=timezone.now())
    rows = list(csv.DictReader(io.StringIO(urlopen(link).read().decode())))
    assert [row["calls"] for row in rows] == ["*", "*", "0", "15", "9", "20", "", "29"]
    assert [row["mean_wait"] for row in rows[:4]] == ["*", "*", "", "3.2"]


def test_table_that_proves_a_hidden_count_beside_an_earlier_one_is_refused(
    measure: Callable[..., Any],
    release: Callable[..., Any],
    upload: Callable[..., Any],
    network: Any,
    run_jobs: Callable[..., None],
) -> None:
    """The 3 of M5V is hidden in the first table together with its 12. A table with the 12 gives it away; one with the sums alone does not."""
    from anonymizer.forms import recipe_form
    from anonymizer.services import confirm_recipe
    from exports.models import DisclosureCheck

    def released(content: bytes) -> Any:
        version = upload(content)
        run_jobs("runs")
        run = version.runs.get()
        confirm_recipe(run.pk, recipe_form(run, None).spec(), by=network.contributor, now=timezone.now())
        run_jobs("runs")
        run.refresh_from_db()
        table = release(run)
        run_jobs()
        table.refresh_from_db()
        return table

    first = release(measure())
    run_jobs()
    sums = released(b"fsa,need,calls,mean_wait\nM5V,Total,15,3.2\nM4C,Total,29,2.2\n")
    foods = released(b"fsa,need,calls,mean_wait\nM5V,Food,12,3.5\nM4C,Food,9,1.5\n")

    assert (sums.status, foods.status) == ("available", "refused")
    check = DisclosureCheck.objects.get(entitlement__release=foods)
    assert (check.together, check.required, check.below, check.unknown) == (3, 6, 1, [])
    assert set(check.compared) == {str(first.pk), str(sums.pk)}


def test_package_of_a_table_publishes_its_smallest_count_so_that_any_validator_finds_a_leak(
    measure: Callable[..., Any], release: Callable[..., Any], run_jobs: Callable[..., None], tmp_path: Path
) -> None:
    import frictionless

    from entente.vault import s3

    made = release(measure())
    run_jobs()
    delivery = made.entitlements.get().delivery
    for file in delivery.files:
        entry = s3.get_range(s3.node_bucket(), file["key"], 0, file["size_bytes"])
        (tmp_path / file["name"]).write_bytes(entry)

    whole = frictionless.validate(str(tmp_path / "datapackage.json"))
    table = (tmp_path / "data.csv").read_bytes()
    (tmp_path / "data.csv").write_bytes(table.replace(b"M4C,Food,9,", b"M4C,Food,3,"))
    leaking = frictionless.validate(str(tmp_path / "datapackage.json"))

    assert whole.valid, whole.flatten(["type", "note", "rowNumber", "fieldName"])
    found = leaking.flatten(["type", "rowNumber", "fieldName"])
    keep(
        "frictionless-leak",
        "\n".join(str(each) for each in leaking.flatten(["rowNumber", "fieldName", "type", "note"])),
    )
    assert ["constraint-error", 6, "calls"] in found
    assert "Counts from 1 to 5 are hidden" in (tmp_path / "README.md").read_text()
    assert "Les nombres de 1 à 5 sont masqués" in (tmp_path / "LISEZMOI.md").read_text()


def test_stricter_agreement_locks_its_threshold(
    run: Any, covered: Any, network: Any, measure: Callable[..., Any]
) -> None:
    from anonymizer.forms import recipe_form
    from exports.services import set_audience

    covered.audience = "public"
    covered.save()
    set_audience(run.dataset, [covered], by=network.contributor, now=timezone.now())

    assert recipe_form(run, None).spec()["table"]["threshold"] == 11
    with pytest.raises(NotPermitted) as refused:
        measure(threshold=6)
    assert [reason.value for reason in refused.value.reasons] == ["recipe.small_cells"]


def test_threshold_below_what_the_agreement_asks_does_not_leave(
    measure: Callable[..., Any], release: Callable[..., Any], covered: Any
) -> None:
    run = measure(threshold=6)
    covered.audience = "public"
    covered.save()

    with pytest.raises(NotPermitted) as refused:
        release(run)

    assert [reason.value for reason in refused.value.reasons] == ["release.cells"]


def test_recipe_without_counts_is_refused_for_a_table(run: Any, network: Any) -> None:
    from anonymizer.forms import recipe_form
    from anonymizer.services import confirm_recipe

    spec = recipe_form(run, None).spec()
    del spec["table"]

    with pytest.raises(Invalid) as refused:
        confirm_recipe(run.pk, spec, by=network.contributor, now=timezone.now())

    assert [finding.code for finding in refused.value.findings] == ["recipe.table_missing"]


def test_table_that_shows_small_counts_and_says_it_hid_them_fails(
    run: Any, dataset: Any, measure: Callable[..., Any]
) -> None:
    dataset.anonymized_before_upload = True
    dataset.save()
    run.refresh_from_db()

    measured = measure(action="check")

    assert (measured.status, measured.error_code) == ("failed", "table.small_cells_shown")


@pytest.mark.parametrize(
    ("language", "question", "figure"),
    [
        ("en", "Which columns hold counts?", "count is hidden: it is below 6"),
        ("fr", "Quelles colonnes contiennent des effectifs?", "effectif est masqué"),
    ],
)
def test_pages_ask_about_counts_and_tell_what_is_hidden(
    run: Any,
    measure: Callable[..., Any],
    network: Any,
    sign_in: Callable[..., Any],
    language: str,
    question: str,
    figure: str,
) -> None:
    from django.urls import reverse

    browser = sign_in(network.contributor)
    with translation.override(language):
        asked = browser.get(reverse("anonymizer:recipe", args=[run.pk])).content.decode()
        measured = measure()
        result = browser.get(reverse("anonymizer:result", args=[measured.pk]))

    assert question in asked
    assert 'name="k"' not in asked
    assert figure in result.content.decode()
    assert "prosecutor" not in result.content.decode().lower()
