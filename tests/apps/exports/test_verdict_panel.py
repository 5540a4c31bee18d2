"""The panel that says, on every page of the line, what each agreement of the owner thinks of what would leave."""

from __future__ import annotations

from typing import Any

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import timezone, translation

pytestmark = pytest.mark.django_db(transaction=True)

RECIPE = {
    "columns": {
        "age": {"role": "quasi-identifier", "treatment": "keep"},
        "postal_code": {"role": "quasi-identifier", "treatment": "keep", "kind": "postal_code"},
        "note": {"role": "sensitive", "treatment": "redact"},
    },
    "privacy": [{"model": "k-anonymity", "k": 5}],
}


def shown(user: Any, source: str, language: str = "en", **values: Any) -> str:
    request = RequestFactory().get("/")
    request.user = user
    with translation.override(language):
        return Template("{% load verdicts %}" + source).render(Context({"request": request, **values}))


def test_panel_names_every_term_that_refuses(network: Any, dataset: Any, agreement: Any) -> None:
    text = shown(
        network.contributor,
        "{% agreement_verdicts dataset=dataset spec=spec columns=columns %}",
        dataset=dataset,
        spec=RECIPE,
        columns=list(RECIPE["columns"]),
    )

    assert "Contacts for planning" in text
    assert "The smallest group is below what the agreement asks for." in text
    assert "Places are finer than the agreement allows." in text
    assert "The agreement allows no free text." in text
    assert "Prepared for this agreement" not in text


def test_panel_marks_the_agreements_for_which_data_are_meant(network: Any, dataset: Any, agreement: Any) -> None:
    from exports.services import set_audience

    set_audience(dataset, [agreement], by=network.contributor, now=timezone.now())

    text = shown(network.contributor, "{% agreement_verdicts dataset=dataset %}", "fr", dataset=dataset)

    assert "Contacts pour la planification" in text
    assert "tag-working" in text
    assert "verdict-refused" not in text  # nothing is known yet of what would leave


def test_panel_without_agreement_leads_to_a_draft_those_who_may_draft(network: Any, dataset: Any) -> None:
    source = "{% agreement_verdicts dataset=dataset %}"

    for user in (network.steward, network.contributor):
        assert "No agreement covers these data yet" in shown(user, source, dataset=dataset)
    assert "Ask one of its data stewards" in shown(network.contributor, source, dataset=dataset)
