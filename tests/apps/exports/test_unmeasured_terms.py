"""A limit for which the data hold no figure: refused until a person decides, and dictated to the recipe before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def diverse(agreement: Any) -> Any:
    """As if it had been signed with limits for sensitive columns."""
    terms = {**agreement.terms, "distinct_l": 3, "largest_t": 0.2}
    type(agreement).objects.filter(pk=agreement.pk).update(terms=terms)
    agreement.refresh_from_db()
    return agreement


def release(run: Any, agreement: Any, network: Any) -> Any:
    from exports.services import release_run

    said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on}
    return release_run(run.pk, agreement.pk, **said, by=network.steward, now=timezone.now())


def test_release_without_a_sensitive_column_waits_for_a_person(
    network: Any, diverse: Any, approve: Callable[..., Any], sign_in: Callable[..., Any]
) -> None:
    from agreements.models import OpenTermsDecision
    from entente.core.errors import NotPermitted

    run = approve()  # nobody called a column sensitive, so nothing was measured of one
    client, page = sign_in(network.steward), reverse("exports:release_run", args=[run.pk])

    with pytest.raises(NotPermitted) as refused:
        release(run, diverse, network)
    asked = client.get(page).content.decode()
    answer = client.post(
        reverse("exports:decide_open_terms", args=[run.pk, diverse.pk]), {"reason": "It holds opening hours alone."}
    )

    assert [reason.value for reason in refused.value.reasons] == ["release.undecided"]
    assert "Different sensitive values in each group" in asked
    assert "Every term is met" not in asked
    assert answer.status_code == 302
    assert OpenTermsDecision.objects.get().terms == ["distinct_l", "largest_t"]
    assert release(run, diverse, network).pk


@pytest.mark.parametrize(
    ("amended", "decided"),
    [
        ({}, {"distinct_l", "largest_t"}),
        ({"distinct_l": 2}, {"distinct_l", "largest_t"}),
        ({"distinct_l": 5}, {"largest_t"}),
        ({"largest_t": 0.1}, {"distinct_l"}),
    ],
)
def test_decision_about_a_limit_does_not_answer_for_a_stricter_one(
    network: Any, diverse: Any, approve: Callable[..., Any], amended: dict[str, Any], decided: set[str]
) -> None:
    """She decided about the limit that she read; an amendment that tightens it is a new question."""
    from agreements.queries import decided_terms
    from agreements.services import amend_agreement, decide_on_open_terms

    run = approve()
    decide_on_open_terms(
        diverse.pk,
        run_id=run.pk,
        terms=["distinct_l", "largest_t"],
        reason="It holds opening hours alone.",
        by=network.steward,
        now=timezone.now(),
    )
    amendment = amend_agreement(diverse.pk, by=network.steward)
    amendment.terms = {**diverse.terms, **amended}

    assert decided_terms(amendment, run.pk) == decided


def test_figure_that_was_measured_is_no_persons_to_decide(
    network: Any, diverse: Any, approve: Callable[..., Any], sign_in: Callable[..., Any]
) -> None:
    from entente.core.errors import NotPermitted

    run = approve(sensitive=True)  # l is 1 and t is 0.5
    sign_in(network.steward).post(
        reverse("exports:decide_open_terms", args=[run.pk, diverse.pk]), {"reason": "It will be fine."}
    )

    with pytest.raises(NotPermitted) as refused:
        release(run, diverse, network)

    assert {reason.value for reason in refused.value.reasons} == {"release.diversity", "release.closeness"}


def test_agreement_dictates_l_and_t_to_the_recipe(network: Any, diverse: Any, dataset: Any) -> None:
    from anonymizer.engine import Recipe, TableProfile
    from anonymizer.engine.profiles.profile import ColumnProfile
    from anonymizer.privacy_limits import Dictated
    from anonymizer.queries import asked_of_sensitive
    from anonymizer.recipes.initial import proposed, starting_spec
    from exports.services import set_audience

    set_audience(dataset, [diverse], by=network.contributor, now=timezone.now())
    dictated = Dictated.of(dataset)
    column = ColumnProfile("need", "category", 0, 9, True, (), "sensitive", "role.would_hurt")
    profile = TableProfile(1000, (column,))
    spec = starting_spec(dataset, profile)

    assert (dictated.distinct_l, dictated.largest_t) == (3, 0.2)
    assert asked_of_sensitive(proposed(profile, dictated)) == [(3, 0.2)]
    assert spec is not None
    assert asked_of_sensitive(Recipe.from_dict(spec)) == [(3, 0.2)]


def test_form_of_a_recipe_asks_for_no_less_than_is_dictated(network: Any, diverse: Any, dataset: Any) -> None:
    from anonymizer.forms.privacy import PrivacyForm
    from anonymizer.privacy_limits import Dictated
    from exports.services import set_audience

    set_audience(dataset, [diverse], by=network.contributor, now=timezone.now())

    def form(**said: str) -> Any:
        return PrivacyForm(
            said or None,
            entries=[],
            sensitive=["need"],
            k=11,
            hierarchy_of=lambda _name: None,
            dictated=Dictated.of(dataset),
        )

    least = {"diversity": "3", "closeness": "0.2"}
    assert [each["model"] for each in form().entries(sensitive=["need"], k=11)] == [
        "distinct-l-diversity",
        "t-closeness",
    ]
    assert form(**least).is_valid()
    assert set(form(**{**least, "diversity": "2"}).errors) == {"diversity"}
    assert set(form(**{**least, "closeness": "0.3"}).errors) == {"closeness"}
    assert set(form(diversity="", closeness="").errors) == {"diversity", "closeness"}
    unhurt = form(**least)
    assert unhurt.is_valid()
    unhurt.check(sensitive=[], quasi_identifiers=[])
    assert not unhurt.errors  # the question is left to the release, where a person decides


def test_limits_survive_a_change_of_the_draft_by_someone_who_cannot_see_the_datasets(
    network: Any, diverse: Any, dataset: Any
) -> None:
    from agreements.forms.wizard.answers import answers_of
    from agreements.forms.wizard.walk import Walk
    from agreements.models import Drafting

    terms = {**diverse.terms, "linking": True, "link_with": [str(dataset.pk)], "datasets": [str(dataset.pk)]}
    type(diverse).objects.filter(pk=diverse.pk).update(terms=terms)
    diverse.refresh_from_db()

    for person, organization in ((network.steward, network.nonprofit), (network.city_steward, network.city)):
        drafting = Drafting(
            drafted_for=organization,
            agreement=diverse,
            answers=answers_of(diverse),
            template_key="",
            template_version=0,
        )
        found = Walk(drafting, person).terms

        assert (found.distinct_l, found.largest_t, found.link_with, found.datasets) == (
            3, 0.2, (str(dataset.pk),), (str(dataset.pk),),
        )  # fmt: skip
