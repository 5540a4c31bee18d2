"""What an act changes is said before it, to both sides, and whoever loses access is told after it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.test_life import draft_of, person, sign

pytestmark = pytest.mark.django_db(transaction=True)


def proposed(base: Any, network: Any, **terms: Any) -> Any:
    """Another agreement between the same two, open for signature."""
    from agreements import services

    draft = draft_of(base, title_en="With safeguards")
    draft = replace(draft, terms=replace(draft.terms, **terms))
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    return services.propose_agreement(made.pk, by=network.steward, now=timezone.now())


def notices(kind: str) -> set[str]:
    from entente.organizations.models import Notice

    return set(Notice.objects.filter(kind=kind).values_list("recipient__email", flat=True))


def test_difference_of_what_works_names_what_closes_opens_and_stops() -> None:
    from exports.effects import Usable, difference

    one, two, three = (uuid.UUID(int=number) for number in range(3))
    found = difference(Usable(frozenset({one, two}), frozenset({three})), Usable(frozenset({two, three}), frozenset()))

    assert (found.closes, found.opens, found.stops) == ({one}, {three}, {three})


def test_signature_that_closes_other_access_says_so_before_and_tells_the_recipient_after(
    network: Any,
    agreement: Any,
    accepted: Any,
    sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:
    from agreements.models import Agreement
    from exports.gate import CurrentPolicies, entitlement_verdict
    from exports.models import ClosedAccess

    made = proposed(agreement, network, assurance="basic")  # as a template asks, and nobody assessed the city
    made = sign(made, network.nonprofit, person("second-steward"))
    before = list(Agreement.objects.order_by("pk").values())

    pages = [
        sign_in(who).get(reverse("agreements:act", args=[made.pk, "sign"])).content.decode()
        for who in (person("city-steward"),)
    ]

    assert list(Agreement.objects.order_by("pk").values()) == before  # what was supposed was not written
    assert entitlement_verdict(accepted, CurrentPolicies(timezone.now()))
    for page in pages:
        assert "1 organization loses access." in page
        assert page.count('<g class="effect-closes"') == 1
        assert accepted.release.dataset.title in page
    sign(made, network.city, person("city-steward"))
    run_jobs()
    assert not entitlement_verdict(type(accepted).objects.get(pk=accepted.pk), CurrentPolicies(timezone.now()))
    assert ClosedAccess.objects.get().reasons == ["agreement.assurance"]
    assert notices("access.closed") >= {"city-steward@example.org", network.recipient.email}
    run_jobs()
    assert ClosedAccess.objects.count() == 1


def test_signature_that_closes_nothing_says_so(
    network: Any, agreement: Any, entitlement: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    made = proposed(agreement, network, smallest_k=20)
    made = sign(made, network.nonprofit, person("second-steward"))

    page = sign_in(person("city-steward")).get(reverse("agreements:act", args=[made.pk, "sign"])).content.decode()
    sign(made, network.city, person("city-steward"))
    run_jobs()

    assert "No access closes, and no automatic release stops." in page
    assert notices("access.closed") == set()


def test_amendment_suspension_and_assessment_say_what_closes(
    network: Any, agreement: Any, entitlement: Any, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Agreement
    from agreements.services import amend_agreement, assess, suspend_agreement
    from agreements.states import AgreementStatus
    from exports import effects

    now = timezone.now()
    amendment = amend_agreement(agreement.pk, by=network.steward)
    Agreement.objects.filter(pk=amendment.pk).update(terms={**agreement.terms, "finest_geography": "province"})
    amendment.refresh_from_db()
    loose = amend_agreement(agreement.pk, by=network.steward)

    def closed(act: Any) -> set[Any]:
        found = effects.effects_of(act)
        assert not found.opens
        return set(found.closes)

    one = {entitlement.pk}
    assert closed(effects.in_force(amendment, now=now)) == one
    assert closed(effects.in_force(loose, now=now)) == set()
    assert closed(effects.stopped(agreement, to=AgreementStatus.SUSPENDED, now=now)) == one
    Agreement.objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "assurance": "basic"})
    steward = network.city_steward
    basic, none = (effects.assessed(network.city, level=level, by=steward, now=now) for level in ("basic", "none"))
    assert effects.effects_of(basic).opens == one
    assert effects.effects_of(none).opens == set()
    Agreement.objects.filter(pk=agreement.pk).update(terms=agreement.terms)

    suspend_agreement(agreement.pk, by=network.steward, reason="An invented reason.")
    run_jobs()
    assert network.recipient.email in notices("access.closed")
    assess(network.city, [], {}, by=steward, now=now)
    run_jobs()
    resumed = effects.effects_of(effects.in_force(agreement, now=now))
    assert (resumed.closes, resumed.opens) == (set(), one)  # it closed while the agreement is suspended


def test_series_that_would_no_longer_go_on_is_named(network: Any, agreement: Any, release: Any) -> None:
    from agreements.models import Agreement
    from exports import effects
    from exports.models import StandingApproval

    going = {**agreement.terms, "standing_release": True, "frequency": "monthly"}
    Agreement.objects.filter(pk=agreement.pk).update(terms=going)
    agreement.refresh_from_db()
    approval = StandingApproval.objects.create(
        release=release, spec={}, columns=[], max_suppression=0.1, max_drift=0.2, rows_within=0.5, due_days=5,
        ends_on=agreement.ends_on, opened_by=network.steward, opened_at=timezone.now(), status="active",
        decided_by=network.officer, decided_at=timezone.now(),
    )  # fmt: skip
    approval.recipients.add(network.city)

    strict = proposed(agreement, network, smallest_k=25)
    same = proposed(agreement, network, smallest_k=11)

    assert effects.effects_of(effects.in_force(strict, now=timezone.now())).stops == {approval.pk}
    assert effects.effects_of(effects.in_force(same, now=timezone.now())).stops == set()


def test_reader_sees_what_her_organizations_share_or_receive_and_nothing_else(
    network: Any, agreement: Any, entitlement: Any
) -> None:
    from agreements.states import AgreementStatus
    from exports import effects, queries

    found = effects.effects_of(effects.stopped(agreement, to=AgreementStatus.SUSPENDED, now=timezone.now()))
    stranger = person("stranger") if type(network.steward).objects.filter(email="stranger@example.org") else None

    for who in (network.steward, network.city_steward, network.recipient):
        assert [each.pk for each in queries.effects_shown(found, user=who).closes] == [entitlement.pk]
    if stranger is not None:
        assert queries.effects_shown(found, user=stranger).changes_nothing
