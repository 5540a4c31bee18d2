"""An agreement that names places: records from elsewhere do not leave, and a person decides where the data do not tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def in_ontario(agreement: Any) -> Any:
    """As if it had been signed for records from Ontario only."""
    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "places": ["CA-ON"]})
    agreement.refresh_from_db()
    return agreement


def release(run: Any, agreement: Any, network: Any) -> Any:
    from exports.services import release_run

    said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on}
    return release_run(run.pk, agreement.pk, **said, by=network.steward, now=timezone.now())


def test_records_from_elsewhere_are_refused_from_the_recipe_on(
    network: Any, in_ontario: Any, approve: Callable[..., Any]
) -> None:
    from anonymizer.engine import Recipe
    from entente.core.errors import NotPermitted
    from exports import gate

    there = approve(places={"codes": ["M4C", "M5V"], "unplaced": 0})
    elsewhere = approve(places={"codes": ["H2X", "M5V"], "unplaced": 0})
    spec = Recipe.from_dict({"columns": {"age": {"role": "quasi-identifier", "treatment": "keep"}}})

    def said_of_recipe(codes: list[str], unplaced: int = 0) -> Any:
        elsewhere.version.places = {"codes": codes, "unplaced": unplaced}
        outcome = gate.content_of_recipe(elsewhere.dataset, spec, ["age"], version=elsewhere.version)
        return gate.agreement_verdicts(elsewhere.dataset, outcome, now=timezone.now())[0]

    with pytest.raises(NotPermitted) as refused:
        release(elsewhere, in_ontario, network)

    assert [reason.value for reason in refused.value.reasons] == ["use.place"]
    assert "use.place" in [reason.value for reason in said_of_recipe(["CA-ON", "CA-QC"]).terms.reasons]
    assert "use.place" not in [reason.value for reason in said_of_recipe(["CA-ON"]).terms.reasons]
    assert said_of_recipe(["CA-ON"]).open_terms == ()
    assert said_of_recipe(["CA-ON"], unplaced=3).open_terms == ("places",)
    assert release(there, in_ontario, network).pk


def test_person_decides_where_the_data_do_not_tell(
    network: Any, in_ontario: Any, approve: Callable[..., Any], sign_in: Callable[..., Any]
) -> None:
    from agreements.models import OpenTermsDecision
    from entente.core.errors import NotPermitted

    run = approve(places={"codes": ["M5V"], "unplaced": 3})
    client, page = sign_in(network.steward), reverse("exports:release_run", args=[run.pk])

    with pytest.raises(NotPermitted) as undecided:
        release(run, in_ontario, network)
    asked = client.get(page).content.decode()
    address = reverse("exports:decide_open_terms", args=[run.pk, in_ontario.pk])
    answers = [
        client.post(address, {"reason": reason}).status_code
        for reason in (" ", "The city column says Toronto throughout.", "Again.")
    ]

    assert [reason.value for reason in undecided.value.reasons] == ["agreement.places_untold"]
    assert "Why do all its records lie in the places that the agreement names?" in asked
    assert answers == [422, 302, 302]
    decision = OpenTermsDecision.objects.get()
    assert (decision.terms, decision.decided_by_id) == (["places"], network.steward.pk)
    assert decision.reason.startswith("The city column")
    assert release(run, in_ontario, network).pk
