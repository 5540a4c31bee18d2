"""A recipient passes on what it received, to whom the provider named: two people decide, and it ends with the first access."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from entente.core.errors import Invalid, NotPermitted
from tests.apps.exports.conftest import release_to_city
from tests.network import signed_again
from tests.worlds import kept

__all__ = ["release_to_city"]

pytestmark = pytest.mark.django_db(transaction=True)


@dataclass
class Onward:
    """The city received; it provides to a university, which the clinic named. ``under``: the agreement of these two."""

    first: Any
    under: Any
    university: Any
    steward: Any
    recipient: Any
    second: Any


def person(name: str, organization: Any, role: str) -> Any:
    from entente.organizations.services import join, make_account

    user = make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
    join(user, organization, role)
    return user


@pytest.fixture
@kept
def onward(network: Any, agreement: Any, release_to_city: Callable[..., Any], run_jobs: Callable[..., None]) -> Onward:
    from agreements import services
    from agreements.models import Agreement
    from agreements.terms import Terms
    from entente.organizations.services import found_organization

    university = found_organization(
        kind="funder", name_en="Maple Test University", name_fr="Université d’essai Érable", jurisdiction="CA-ON"
    )
    steward, recipient = person("u-steward", university, "data_steward"), person("u-reader", university, "recipient")
    second = person("city-second", network.city, "data_steward")
    named = {"onward": "named", "onward_to": [str(university.pk)]}
    Agreement.objects.filter(pk=agreement.pk).update(terms={**agreement.terms, **named})
    signed_again(agreement)
    today = timezone.localdate()
    draft = services.Draft(
        title_en="Planning together", title_fr="Planifier ensemble", text_en="We agree.", text_fr="Nous convenons.",
        audience="partner",
        terms=Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa"),
        starts_on=today - timedelta(days=1), ends_on=today + timedelta(days=60), time_zone="America/Toronto",
        parties=(services.Party(network.city, "provider"), services.Party(university, "recipient")),
    )  # fmt: skip
    under = services.draft_agreement(draft, drafted_for=network.city, by=network.city_steward)
    services.propose_agreement(under.pk, by=network.city_steward, now=timezone.now())
    for organization, signatory in ((network.city, second), (university, steward)):
        party = under.parties.get(organization=organization)
        under = services.sign_agreement(
            under.pk, party_id=party.pk, read_digest=under.digest(), by=signatory, now=timezone.now()
        )
    release = release_to_city()
    run_jobs()
    first = release.entitlements.get()
    return Onward(first, under, university, steward, recipient, second)


def opened(onward: Onward, network: Any, **changed: Any) -> Any:
    from exports.services import open_onward

    ends_on = changed.pop("ends_on", timezone.localdate() + timedelta(days=20))
    return open_onward(
        onward.first.pk, onward.university, onward.under, ends_on=ends_on, by=network.city_steward, now=timezone.now()
    )


def passed_on(onward: Onward, network: Any, run_jobs: Callable[..., None]) -> Any:
    """Approved by the second person, and delivered."""
    from exports.services import decide_onward

    share = decide_onward(opened(onward, network).pk, approve=True, by=onward.second, now=timezone.now())
    run_jobs()
    access = share.granted
    access.delivery.refresh_from_db()
    assert (access.delivery.status, access.delivery.error_code) == ("ready", "")
    return access


def accepted(onward: Onward, access: Any) -> None:
    from exports.services import accept_terms

    accept_terms(access.pk, digest=onward.under.digest(), by=onward.recipient, now=timezone.now())


def fetched(onward: Onward, access: Any) -> Any:
    from exports.services import issue_download

    return issue_download(access.pk, "data.csv", by=onward.recipient, now=timezone.now())


def refusals(caught: Any) -> set[str]:
    return {reason.value for reason in caught.value.reasons}


def test_two_people_pass_it_on_and_the_provider_reads_to_whom(
    onward: Onward, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from entente.audit.models import AuditEvent
    from entente.organizations.models import Notice
    from exports.models import DisclosureCheck, OnwardShare

    page = reverse("exports:pass_on", args=[onward.first.pk])
    browser = sign_in(network.city_steward)
    assert page in browser.get(reverse("exports:entitlement", args=[onward.first.pk])).content.decode()
    way = f"{onward.university.pk}:{onward.under.pk}"
    ends_on = (timezone.localdate() + timedelta(days=20)).isoformat()
    assert browser.post(page, {"do": "open", "way": way, "ends_on": ends_on}).status_code == 302
    share = OnwardShare.objects.get()
    assert browser.post(page, {"do": "approve", "of": share.pk}).status_code == 403  # she opened it
    assert not onward.first.passed_on.exists()
    assert Notice.objects.filter(recipient=onward.second, kind="onward.opened").count() == 1
    second = sign_in(onward.second)
    assert "Approve or refuse that “Contacts” is passed on" in second.get(reverse("web:desk")).content.decode()
    assert "Approve" in second.get(page).content.decode()
    assert second.post(page, {"do": "approve", "of": share.pk}).status_code == 302
    run_jobs()
    share.refresh_from_db()
    access = share.granted
    assert (access.recipient, access.passed_on_from, access.agreement) == (
        onward.university,
        onward.first,
        onward.under,
    )
    assert access.ends_at < onward.first.ends_at
    check = DisclosureCheck.objects.get(entitlement=access)  # the provider's comparison counts whoever has it now
    assert (check.refused, check.required) == (False, 11)

    provider = sign_in(network.steward)
    shown = provider.get(reverse("exports:release", args=[access.release_id])).content.decode()
    assert "Passed on by City of Maple" in shown
    event = AuditEvent.objects.get(event="onward.granted")
    assert (event.organization_id, event.facts["passed_on_by"]) == (network.nonprofit.pk, str(network.city.pk))
    assert Notice.objects.filter(recipient=network.steward, kind="onward.granted").count() == 1

    reader = sign_in(onward.recipient)
    mine = reverse("exports:entitlement", args=[access.pk])
    assert "City of Maple passed it on" in reader.get(mine).content.decode()
    assert "Planning together" in reader.get(mine).content.decode()
    reader.post(reverse("exports:accept", args=[access.pk]), {"digest": onward.under.digest(), "agreed": "on"})
    assert "data.csv" in reader.get(mine).content.decode()
    assert "data.csv" in fetched(onward, access)[1]
    assert reader.get(page).status_code == 404  # what the city did is the city's to read
    with pytest.raises(NotPermitted):
        opened(replace(onward, first=access), network)


def _revoke(onward: Onward, network: Any, access: Any) -> None:
    from exports.services import revoke_entitlement

    revoke_entitlement(onward.first.pk, by=network.steward, reason="A breach.", now=timezone.now())


def _withdraw(onward: Onward, network: Any, access: Any) -> None:
    from exports.services import withdraw_release

    withdraw_release(access.release_id, by=network.steward, reason="A column was wrong.", now=timezone.now())


def _terminate(onward: Onward, network: Any, access: Any) -> None:
    from agreements.services import terminate_agreement

    terminate_agreement(onward.first.release.agreement_id, by=network.steward, reason="It is over.", now=timezone.now())


def _terminate_onward(onward: Onward, network: Any, access: Any) -> None:
    from agreements.services import terminate_agreement

    terminate_agreement(onward.under.pk, by=network.city_steward, reason="It is over.", now=timezone.now())


def _take_back(onward: Onward, network: Any, access: Any) -> None:
    from exports.services import end_onward

    end_onward(access.pk, by=network.city_steward, reason="By mistake.", now=timezone.now())


ENDS = {
    "the first access is revoked": _revoke,
    "the release is withdrawn": _withdraw,
    "the first agreement ends": _terminate,
    "the onward agreement ends": _terminate_onward,
    "the recipient takes it back": _take_back,
}


@pytest.mark.parametrize("end", ENDS)
def test_it_ends_at_once_with_whatever_it_rests_on(
    end: str, onward: Onward, network: Any, run_jobs: Callable[..., None]
) -> None:
    access = passed_on(onward, network, run_jobs)
    accepted(onward, access)
    assert fetched(onward, access)
    ENDS[end](onward, network, access)
    with pytest.raises(NotPermitted):  # at once: no job has run
        fetched(onward, access)
    run_jobs()
    access.refresh_from_db()
    access.delivery.refresh_from_db()
    assert access.revoked_at is not None
    assert (access.delivery.status, access.delivery.files) == ("erased", [])


@pytest.mark.parametrize("which", ["first", "onward"])
def test_a_suspension_of_either_agreement_withholds_it_until_it_goes_on(
    which: str, onward: Onward, network: Any, agreement: Any, run_jobs: Callable[..., None]
) -> None:
    from agreements.services import resume_agreement, suspend_agreement

    access = passed_on(onward, network, run_jobs)
    accepted(onward, access)
    stopped, by = (agreement, network.steward) if which == "first" else (onward.under, network.city_steward)
    suspend_agreement(stopped.pk, by=by, reason="A breach is looked into.")
    with pytest.raises(NotPermitted):
        fetched(onward, access)
    run_jobs()
    access.delivery.refresh_from_db()
    assert (access.delivery.status, access.delivery.files) == ("withheld", [])
    resume_agreement(stopped.pk, by=by)
    run_jobs()
    assert fetched(onward, access)


@pytest.mark.parametrize("how", ["over", "no longer named"])
def test_what_nobody_does_ends_it_too(
    how: str, onward: Onward, network: Any, agreement: Any, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Agreement

    access = passed_on(onward, network, run_jobs)
    accepted(onward, access)
    if how == "over":
        type(access).objects.filter(pk=onward.first.pk).update(ends_at=timezone.now())
    else:
        Agreement.objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "onward_to": []})
    with pytest.raises(NotPermitted):
        fetched(onward, access)


def change(agreement: Any, **terms: Any) -> None:
    from agreements.models import Agreement

    held = Agreement.objects.get(pk=agreement.pk)
    Agreement.objects.filter(pk=agreement.pk).update(terms={**held.terms, **terms})
    signed_again(agreement)


REFUSED: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "nobody is named": ({"onward": "none"}, {}, "use.onward"),
    "counts alone may go on": ({"onward": "aggregates"}, {}, "use.onward"),
    "somebody else is named": ({"onward_to": []}, {}, "use.onward"),
    "the provider wants marks": ({"fingerprint": True}, {}, "release.handling"),
    "the onward one lets it go further": ({}, {"onward": "named"}, ""),
    "the onward one is for another purpose": ({}, {"purposes": ["research"]}, "use.purpose"),
    "the onward one wants larger groups": ({}, {"smallest_k": 25}, "release.k_too_small"),
    "the provider wants larger groups now": ({"smallest_k": 25}, {}, "release.k_too_small"),
    "the onward one is about other columns": ({}, {"columns": ["age"]}, "use.columns"),
    "the onward one asks for safeguards": ({}, {"assurance": "high"}, "agreement.assurance"),
    "the onward one names its datasets": ({}, {"datasets": ["0192d4a0-0000-7000-8000-000000000000"]}, "use.dataset"),
}


@pytest.mark.parametrize("why", REFUSED)
def test_what_either_agreement_does_not_allow_is_not_passed_on(
    why: str, onward: Onward, network: Any, agreement: Any
) -> None:
    of_first, of_under, code = REFUSED[why]
    change(agreement, **of_first)
    change(onward.under, **of_under)
    if not code:  # to fewer: nobody may get it from there all the same
        assert opened(onward, network)
        return
    with pytest.raises(NotPermitted) as caught:
        opened(onward, network)
    assert code in refusals(caught)


def test_it_goes_no_further_no_longer_and_is_passed_on_where_its_holder_lives(
    onward: Onward, network: Any, run_jobs: Callable[..., None]
) -> None:
    import uuid

    from exports.services import open_onward

    with pytest.raises(NotPermitted) as caught:
        opened(onward, network, ends_on=onward.first.last_day + timedelta(days=1))
    assert "onward.beyond_first" in refusals(caught)
    access = passed_on(onward, network, run_jobs)
    with pytest.raises(NotPermitted) as caught:
        open_onward(
            access.pk, network.region, onward.under, ends_on=access.last_day, by=onward.steward, now=timezone.now()
        )
    assert "onward.twice" in refusals(caught)
    with pytest.raises(Invalid):
        opened(onward, network)  # it has access already
    type(network.city).objects.filter(pk=network.city.pk).update(home_node=uuid.uuid4())
    with pytest.raises(NotPermitted) as caught:
        opened(onward, network)  # its own node asks, by a message
    assert "onward.elsewhere" in refusals(caught)


def test_rows_that_nobody_decided_deliver_nothing(onward: Onward, network: Any, run_jobs: Callable[..., None]) -> None:
    """As a stolen web process would write them: an access without two people, and two people of whom one has no right."""
    from entente.audit.jobs import defer
    from exports.models import Delivery, Entitlement, OnwardShare

    now = timezone.now()
    row = {"entitlement": onward.first, "recipient": onward.university, "agreement": onward.under}
    row |= {"ends_on": now.date() + timedelta(days=9), "opened_by": network.city_steward, "opened_at": now}

    def forged() -> Any:
        access = Entitlement.objects.create(
            release=onward.first.release, recipient=onward.university, starts_at=now, granted_by=network.city_steward,
            ends_at=now + timedelta(days=9), passed_on_from=onward.first, passed_on_under=onward.under,
        )  # fmt: skip
        Delivery.objects.create(entitlement=access)
        return access

    with pytest.raises(IntegrityError), transaction.atomic():
        OnwardShare.objects.create(
            **row, approved=True, decided_by=network.city_steward, decided_at=now, granted=forged()
        )
    alone = forged()
    defer("exports.deliver", entitlement_id=str(alone.pk))
    run_jobs()
    alone.delivery.refresh_from_db()
    assert (alone.delivery.status, alone.delivery.files) == ("failed", [])
    stranger = OnwardShare.objects.create(
        **row, approved=True, decided_by=network.recipient, decided_at=now, granted=alone
    )
    Delivery.objects.filter(pk=alone.pk).update(status="copying")
    defer("exports.deliver", entitlement_id=str(alone.pk))
    run_jobs()
    alone.delivery.refresh_from_db()
    assert (alone.delivery.status, alone.delivery.files) == ("failed", [])
    OnwardShare.objects.filter(pk=stranger.pk).update(decided_by=onward.second)
    Delivery.objects.filter(pk=alone.pk).update(status="copying")
    defer("exports.deliver", entitlement_id=str(alone.pk))
    run_jobs()
    alone.delivery.refresh_from_db()
    assert alone.delivery.status == "ready"  # by its second steward it would have been right


def test_first_access_to_one_release_lends_itself_to_no_other(
    onward: Onward, network: Any, approve: Callable[..., Any], release_to_city: Callable[..., Any], agreement: Any
) -> None:
    """A row that names the access to another release, which its holder may not have."""
    from exports.gate import CurrentPolicies, delivery_verdict, entitlement_verdict
    from exports.models import Entitlement, Release

    now, released = timezone.now(), onward.first.release
    other = Release.objects.create(
        run=approve(), agreement=released.agreement, purpose="service-planning", legal_status=[], status="available",
        released_by=network.steward, released_at=now,
    )  # fmt: skip
    forged = Entitlement.objects.create(
        release=other, recipient=onward.university, starts_at=now, granted_by=network.city_steward,
        ends_at=now + timedelta(days=9), passed_on_from=onward.first, passed_on_under=onward.under,
    )  # fmt: skip
    verdict = entitlement_verdict(forged, CurrentPolicies(timezone.now()))
    assert "onward.other_release" in {reason.value for reason in verdict.reasons}
    assert not delivery_verdict(forged, now=timezone.now())


def test_only_the_people_of_the_recipient_open_approve_and_end_it(
    onward: Onward, network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from exports.services import decide_onward, end_onward

    share, now = opened(onward, network), timezone.now()
    for stranger in (network.recipient, network.steward, onward.steward, network.city_steward):
        with pytest.raises(NotPermitted):
            decide_onward(share.pk, approve=True, by=stranger, now=now)
    with pytest.raises(Invalid):
        opened(onward, network)  # it waits already
    with pytest.raises(Invalid):
        decide_onward(share.pk, approve=False, by=onward.second, now=now)  # for no reason
    decide_onward(share.pk, approve=False, reason="Not this year.", by=onward.second, now=now)
    page = reverse("exports:pass_on", args=[onward.first.pk])
    assert "Not this year." in sign_in(network.city_steward).get(page).content.decode()
    access = passed_on(onward, network, run_jobs)
    with pytest.raises(NotPermitted):
        end_onward(access.pk, reason="No.", by=onward.steward, now=now)
    end_onward(access.pk, reason="By mistake.", by=onward.second, now=now)
    assert "By mistake." in sign_in(network.city_steward).get(page).content.decode()


def test_stricter_amendment_of_the_onward_agreement_ends_it(
    onward: Onward, network: Any, run_jobs: Callable[..., None]
) -> None:
    from exports.tasks.releases import agreement_amended

    access = passed_on(onward, network, run_jobs)
    agreement_amended(agreement_id=str(onward.under.pk))
    access.refresh_from_db()
    assert access.revoked_at is None
    change(onward.under, smallest_k=25)
    agreement_amended(agreement_id=str(onward.under.pk))
    access.refresh_from_db()
    assert access.revoked_reason == "agreement amended"
