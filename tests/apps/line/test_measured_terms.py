"""What leaves is judged by what was measured on it: a recipe that names no kind of column hides no place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from tests.network import contacts_csv

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.models]


@pytest.fixture
def run(upload: Callable[..., Any], network: Any, run_jobs: Callable[..., None]) -> Any:
    """A candidate that shows the beginnings of postal codes, by a recipe that says nothing about places."""
    from anonymizer.engine import ColumnProfile, TableProfile, propose
    from anonymizer.services import confirm_recipe

    version = upload(contacts_csv())
    run_jobs()
    version.refresh_from_db()
    run = version.runs.get()
    columns = tuple(ColumnProfile.from_dict(column.profile) for column in version.columns.all())
    spec = propose(TableProfile(version.records, columns), k=11).to_dict()
    codes = ["M5V 2T6", "M4C 1B5", "X0A 0H0"]
    spec["columns"]["postal_code"] |= {"hierarchy": {"levels": [[code, code[:3]] for code in codes]}, "level": 1}
    for rule in spec["columns"].values():
        rule.pop("kind", None)
    confirm_recipe(run.pk, spec, by=network.contributor, now=timezone.now())
    run_jobs()
    run.refresh_from_db()
    assert (run.status, run.error_code) == ("awaiting_review", ""), run.findings
    return run


def refusals(run: Any, agreement: Any, network: Any) -> set[str]:
    from exports.gate import judge_release

    said = {"purpose": "service-planning", "to": [network.city.pk], "now": timezone.now()}
    return {reason.value for reason in judge_release(run, agreement, **said).verdict.reasons}


def test_place_that_a_recipe_does_not_name_is_measured_on_the_file(
    run: Any, agreement: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer.services import approve_run
    from anonymizer.tasks import measure_candidates

    approve_run(run.pk, by=network.officer, now=timezone.now())
    run.refresh_from_db()

    assert run.report.finest_geography == "fsa"
    assert run.report.column_measures["postal_code"]["geography"] == "fsa"
    assert not any(
        {"M5V", "M4C", "X0A"} & {str(value) for value in each.values()} for each in run.report.column_measures.values()
    )
    assert refusals(run, agreement, network) == set()
    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "finest_geography": "region"})
    agreement.refresh_from_db()
    assert refusals(run, agreement, network) == {"release.geography"}

    # As it was measured before: nothing is known of the file, until the worker has measured the sealed candidate.
    type(run.report).objects.update(column_measures={}, finest_geography="")
    run.refresh_from_db()
    assert refusals(run, agreement, network) == {"release.unmeasured"}
    measure_candidates(0)
    run.refresh_from_db()
    assert refusals(run, agreement, network) == {"release.geography"}


def test_review_weighs_what_was_measured_against_those_for_whom_data_are_meant(run: Any, network: Any) -> None:
    from anonymizer.models import Recipe
    from anonymizer.services import approve_run
    from entente.core.errors import NotPermitted

    ceiling = {"smallest_k": 11, "finest_geography": "region", "free_text": False, "columns": []}
    Recipe.objects.filter(pk=run.recipe_id).update(ceilings=[ceiling])

    with pytest.raises(NotPermitted) as refused:
        approve_run(run.pk, by=network.officer, now=timezone.now())

    assert "recipe.geography_too_fine" in {reason.value for reason in refused.value.reasons}
