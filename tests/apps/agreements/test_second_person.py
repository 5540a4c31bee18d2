"""Someone who is alone in her organization: who is the second person of what needs two, and that nothing comes into force by one alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)

SignIn = Callable[..., Any]


@pytest.fixture
def one(network: Any) -> Any:
    """An organization of one person, who holds every role."""
    from entente.organizations.services import found_organization

    return found_organization(kind="nonprofit", name_en="One", name_fr="Une", jurisdiction="CA-ON")


@pytest.fixture
def lone(one: Any) -> Any:
    return person("lone", one, "data_steward", "contributor", "privacy_officer")


def person(name: str, organization: Any, *roles: str) -> Any:
    from entente.organizations.services import join, make_account

    made = make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
    for role in roles:
        join(made, organization, role)
    return made


def proposed(network: Any, one: Any, lone: Any) -> Any:
    """Drafted and proposed by her, to the city."""
    from agreements import services
    from agreements.terms import Terms

    today = timezone.localdate()
    draft = services.Draft(
        title_en="Contacts for planning", title_fr="Contacts pour la planification", text_en="We agree.", text_fr="Nous convenons.",
        audience="partner", terms=Terms(("service-planning",), ("contacts",), 11, "fsa"), starts_on=today,
        ends_on=today + timedelta(days=90), time_zone="America/Toronto",
        parties=(services.Party(one, "provider"), services.Party(network.city, "recipient")),
    )  # fmt: skip
    made = services.draft_agreement(draft, drafted_for=one, by=lone)
    return services.propose_agreement(made.pk, by=lone, now=timezone.now())


def sign(agreement: Any, organization: Any, by: Any) -> Any:
    from agreements.services import sign_agreement

    party = agreement.parties.get(organization=organization)
    return sign_agreement(agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=by, now=timezone.now())


def page_of(sign_in: SignIn, who: Any, agreement: Any) -> str:
    return str(sign_in(who).get(reverse("agreements:agreement", args=[agreement.pk])).content.decode())


def test_lone_drafter_signs_after_another_party_and_reads_who_that_is(
    network: Any, one: Any, lone: Any, sign_in: SignIn
) -> None:
    from agreements.queries import waiting_for
    from entente.core.errors import NotPermitted

    agreement = proposed(network, one, lone)
    with pytest.raises(NotPermitted, match=r"agreement\.another_first"):
        sign(agreement, one, lone)
    before = page_of(sign_in, lone, agreement)
    waits_before = agreement in waiting_for(lone)
    sign(agreement, network.city, network.city_steward)
    waits_after = agreement in waiting_for(lone)
    done = sign(agreement, one, lone)

    assert "You are alone in One. The second person is whoever signs for another party (City of Maple)" in before
    assert (waits_before, waits_after) == (False, True)
    assert done.status == "active"
    assert {each.signed_by for party in done.parties.all() for each in party.signatures.all()} == {
        lone,
        network.city_steward,
    }


def test_drafter_with_a_colleague_or_a_sponsor_does_not_sign_even_last(
    network: Any, one: Any, lone: Any, sign_in: SignIn
) -> None:
    from entente.catalogue.services import set_helpers
    from entente.core.errors import NotPermitted

    agreement = proposed(network, one, lone)
    sign(agreement, network.city, network.city_steward)
    colleague = person("colleague", one, "contributor")
    with pytest.raises(NotPermitted, match=r"agreement\.own_draft"):
        sign(agreement, one, lone)
    with_colleague = page_of(sign_in, lone, agreement)
    type(colleague).objects.filter(pk=colleague.pk).update(is_active=False)
    vouching = person("vouching", network.region, "data_steward")
    set_helpers(one.pk, sponsor=network.region, review_pool=None, by=lone)
    agreement.refresh_from_db()
    with pytest.raises(NotPermitted, match=r"agreement\.own_draft"):
        sign(agreement, one, lone)
    with_sponsor = page_of(sign_in, lone, agreement)

    assert "Give a colleague that role" in with_colleague
    assert "a data steward of Maple 211, its sponsor" in with_sponsor
    assert vouching.email not in with_sponsor  # who works there is known to its own people alone


def test_one_person_in_two_organizations_is_not_two_people(network: Any, one: Any, lone: Any) -> None:
    from entente.core.errors import NotPermitted
    from entente.organizations.services import join

    join(lone, network.city, "data_steward")
    agreement = proposed(network, one, lone)
    for organization in (network.city, one):
        with pytest.raises(NotPermitted):
            sign(agreement, organization, lone)


def test_paper_that_she_entered_is_confirmed_by_the_other_party(
    network: Any, one: Any, lone: Any, sign_in: SignIn, run_jobs: Callable[..., None]
) -> None:
    from agreements import services
    from agreements.paper.spreadsheet import EarlierAgreement
    from agreements.queries import entries_waiting_for
    from agreements.terms import Terms
    from entente.core.errors import NotPermitted
    from entente.organizations.documents import sealed_to
    from entente.organizations.models import Notice

    run_jobs()  # the keys of the organization
    today, now = timezone.localdate(), timezone.now()
    entry = EarlierAgreement(
        title="On paper", partner=network.city, our_role="provider", terms=Terms(("service-planning",), ("contacts",), 11, "fsa"),
        unchecked=(), starts_on=today - timedelta(days=1), ends_on=today + timedelta(days=30), signed_on=today - timedelta(days=2),
        scan="a.png",
    )  # fmt: skip
    with sealed_to(one, "scan") as writer:
        writer.write(b"\x89PNG\r\n\x1a\n invented")
        (made,) = services.enter_earlier_agreements(
            [entry], {"a.png": writer.finish()}, organization=one, by=lone, now=now
        )
    hers = page_of(sign_in, lone, made)
    with pytest.raises(NotPermitted, match=r"agreement\.own_entry"):
        services.confirm_entry(made.pk, by=lone, now=now)
    waits = made in entries_waiting_for(network.city_steward)
    change = sign_in(network.city_steward).get(reverse("agreements:edit_agreement", args=[made.pk]))
    confirmed = services.confirm_entry(made.pk, by=network.city_steward, now=now)

    assert "The second person is a data steward of City of Maple, which has the same paper" in hers
    assert waits
    assert "Change the draft" not in change.content.decode() or change.context["verdict"].reasons
    assert confirmed.status == "active"
    assert Notice.objects.filter(kind="agreement.entry_to_confirm", recipient=network.city_steward).exists()


def test_organization_says_who_its_second_person_is(network: Any, one: Any, lone: Any, sign_in: SignIn) -> None:
    from entente.catalogue.services import set_helpers

    page = reverse("organizations:organization", args=[one.pk])
    nobody = sign_in(lone).get(page).content.decode()
    person("reviewer", network.region, "privacy_officer")
    set_helpers(one.pk, sponsor=None, review_pool=network.region, by=lone)
    somebody = sign_in(lone).get(page).content.decode()

    assert "Nobody yet" in nobody
    assert "Whoever signs for another party: you sign after that" in nobody
    assert "A privacy officer of Maple 211, who never sees originals" in somebody
    assert "Nobody yet" not in somebody
