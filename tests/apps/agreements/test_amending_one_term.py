"""An amendment in which one term is changed asks for nothing else, wherever the agreement came from; and changes nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.answers import answers, finished, screen

pytestmark = pytest.mark.django_db(transaction=True)

SignIn = Callable[..., Any]


def in_force(agreement: Any) -> Any:
    """As if all had signed it."""
    from agreements import permissions

    now = timezone.now()
    type(agreement).objects.filter(pk=agreement.pk).update(status="active", proposed_at=now, activated_at=now)
    agreement.refresh_from_db()
    permissions.grant_to_parties(agreement)
    return agreement


def change_under_way(browser: Any, agreement: Any, by: Any) -> tuple[Any, Any]:
    """A draft of the next version, and its change through the screens, before anything was typed."""
    from agreements.models import Drafting
    from agreements.services import amend_agreement

    made = amend_agreement(agreement.pk, by=by)
    answer = browser.post(reverse("agreements:edit_agreement", args=[made.pk]))
    assert answer.status_code == 302
    return made, Drafting.objects.get(agreement=made)


def drafted_by_a_program(network: Any, sign_in: SignIn, agreement: Any) -> Any:
    return agreement  # it binds in both languages, with a public body of Québec, and names no authority but in its text


def drafted_from_a_template(network: Any, sign_in: SignIn, agreement: Any) -> Any:
    return in_force(finished(sign_in(network.steward), network))


def drafted_with_an_exception(network: Any, sign_in: SignIn, agreement: Any) -> Any:
    language = {"binding": "both", "prevailing": "fr", "exception": "legal"}
    return in_force(finished(sign_in(network.steward), network, language=language))


def of_paper(network: Any, sign_in: SignIn, agreement: Any) -> Any:
    kept = type(agreement).objects.filter(pk=agreement.pk)
    kept.update(signed_on=timezone.localdate(), unchecked=["columns", "places"], time_zone="America/Regina")
    return kept.get()


def under_a_framework_that_was_amended(network: Any, sign_in: SignIn, agreement: Any) -> Any:
    from agreements.models import Agreement
    from tests.apps.agreements.many import made

    later = made(network, "Framework, second version", tier="framework")
    Agreement.objects.filter(pk=agreement.pk).update(tier="framework", status="superseded", superseded_by=later)
    return made(network, "Schedule", tier="schedule", framework_id=agreement.pk)


@pytest.mark.parametrize(
    "origin",
    [
        drafted_by_a_program,
        drafted_from_a_template,
        drafted_with_an_exception,
        of_paper,
        under_a_framework_that_was_amended,
    ],
)
def test_amending_k_asks_for_no_other_field_and_changes_no_other(
    network: Any, sign_in: SignIn, agreement: Any, origin: Callable[..., Any]
) -> None:
    signed = origin(network, sign_in, agreement)
    browser = sign_in(network.steward)
    made, drafting = change_under_way(browser, signed, network.steward)
    before = browser.get(screen(drafting, "review"))

    typed = {**drafting.answers["protection"], "smallest_k": ["25"]}
    changed = browser.post(screen(drafting, "protection"), typed)
    done = browser.post(screen(drafting, "review"))

    made.refresh_from_db()
    said, was = made.signed_content(), signed.signed_content()
    touched = {name for name in said if said[name] != was.get(name)} - {"version", "clauses"}
    told = {row["key"] for row in said["clauses"] if row not in was["clauses"]}
    assert [stop.screen.slug for stop in before.context["stops"] if stop.state != "done"] == []
    assert (changed.status_code, done.status_code) == (302, 302)
    assert touched == {"terms"}
    assert {name for name in said["terms"] if said["terms"][name] != was["terms"][name]} == {"smallest_k"}
    assert made.machine_terms.smallest_k == 25
    assert all(
        "25" in " ".join(row.values()) for row in said["clauses"] if row["key"] in told
    )  # the words that follow from k
    assert getattr(getattr(made, "origin", None), "authorities", []) == getattr(
        getattr(signed, "origin", None), "authorities", []
    )


def test_amendment_that_allows_more_says_how_sensitive_the_data_are(
    network: Any, sign_in: SignIn, agreement: Any
) -> None:
    """An agreement of before keeps its policy as long as it is made no looser: amended step by step, it would keep it for ever."""
    browser = sign_in(network.steward)
    made, drafting = change_under_way(browser, agreement, network.steward)
    looser = {**drafting.answers["data"], "finest_geography": ["postal_code"]}
    browser.post(screen(drafting, "data"), looser)

    unsaid = browser.post(screen(drafting, "review"))
    other_audience = browser.post(
        screen(drafting, "protection"), {**drafting.answers["protection"], "audience": ["public"], "smallest_k": ["30"]}
    )
    said = {**drafting.answers["protection"], "sensitivity": ["high"]}
    below = browser.post(screen(drafting, "protection"), said)
    enough = browser.post(screen(drafting, "protection"), {**said, "smallest_k": ["20"]})
    done = browser.post(screen(drafting, "review"))

    made.refresh_from_db()
    assert unsaid.status_code == 409
    assert "It allows more than the version in force" in unsaid.content.decode()
    assert other_audience.status_code == 422
    assert "The policy asks for at least 20" in below.content.decode()
    assert (enough.status_code, done.status_code) == (302, 302)
    assert (made.sensitivity, made.policy_version, made.machine_terms.smallest_k) == ("high", "2026-12", 20)


def test_authority_is_asked_for_once_a_purpose_is_added(network: Any, sign_in: SignIn, agreement: Any) -> None:
    browser = sign_in(network.steward)
    _, drafting = change_under_way(browser, agreement, network.steward)
    more = {**drafting.answers["purposes"], "purposes": ["service-planning", "research"]}

    page = browser.post(screen(drafting, "purposes"), more)

    assert page.status_code == 422
    assert "Choose at least one authority." in page.content.decode()
    named = {**more, "authorities": answers(network)["purposes"]["authorities"]}
    assert "None of these authorities covers" in browser.post(screen(drafting, "purposes"), named).content.decode()
