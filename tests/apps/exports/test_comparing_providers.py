"""A table that names providers leaves for decisions on funding only where they may be compared, and as the agreement says how."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


def naming(run: Any, column: str) -> None:
    """As if this column had been measured and left too."""
    report = run.report
    report.columns = [*report.columns, column]
    report.column_measures = {**report.column_measures, column: next(iter(report.column_measures.values()))}
    report.save(update_fields=["columns", "column_measures"])


def test_table_that_names_providers_leaves_for_funding_as_the_agreement_says(
    network: Any, agreement: Any, approve: Callable[..., Any], sign_in: Callable[..., Any]
) -> None:
    from agreements.models import OpenTermsDecision
    from entente.core.errors import NotPermitted
    from exports.services import release_run

    run = approve()
    naming(run, "Nom de l’organisme")

    def release(purpose: str, **terms: Any) -> set[str]:
        words = {**agreement.terms, "purposes": ["funding", "service-planning"], **terms}
        type(agreement).objects.filter(pk=agreement.pk).update(terms=words)
        days = {"ends_on": agreement.ends_on, "now": timezone.now()}
        try:
            release_run(
                run.pk, agreement.pk, purpose=purpose, recipients_chosen=[network.city], by=network.steward, **days
            )
        except NotPermitted as refused:
            return {str(reason.value) for reason in refused.reasons}
        return set()

    columns = run.report.columns
    page = reverse("exports:release_run", args=[run.pk])
    client = sign_in(network.steward)

    assert release("funding") == {"use.comparing"}
    assert release("funding", provider_comparison="agreed_measures") == {"use.comparing"}  # no column is agreed on
    shown = {"provider_comparison": "shown_first", "columns": columns}
    assert release("funding", **shown) == {"agreement.open_terms"}
    assert "see the figures of all, and what did they answer?" in client.get(page).content.decode()
    client.post(
        reverse("exports:decide_open_terms", args=[run.pk, agreement.pk]),
        {"reason": "All four saw them on 3 May; two answered."},
    )
    assert OpenTermsDecision.objects.get().terms == ["provider_comparison"]
    assert release("funding", **shown) == set()


def test_what_names_no_provider_or_serves_another_purpose_leaves_as_before(
    network: Any, agreement: Any, approve: Callable[..., Any]
) -> None:
    from exports.services import release_run

    run = approve()
    naming(run, "Agency")

    assert release_run(
        run.pk, agreement.pk, purpose="service-planning", recipients_chosen=[network.city], ends_on=agreement.ends_on,
        by=network.steward, now=timezone.now(),
    ).pk  # fmt: skip
