"""People of a recipient pass on what another node released: on pages, the desk and with a passkey; the other node is played by the test."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.apps.federation.test_releases_from_nodes import arrived, files, provider
from tests.apps.federation.test_releases_to_nodes import bodies_sent
from tests.network import signed_again
from tests.other_node import OtherNode
from tests.passkeys import answered, attested_passkey
from tests.trust_lists import confirmed_list

__all__ = ["arrived", "files", "provider"]

pytestmark = pytest.mark.django_db


@pytest.fixture
def second(network: Any) -> Any:
    """Another data steward of the city."""
    from entente.organizations.services import join, make_account

    person = make_account(email="city-second@example.org", name="Second", password="a long invented phrase")
    join(person, network.city, "data_steward")
    return person


@pytest.fixture
def under(agreement: Any, network: Any, second: Any, run_jobs: Callable[..., None]) -> Any:
    """The city provides to the region, which the provider's agreement names."""
    from agreements import services
    from agreements.models import Agreement
    from agreements.terms import Terms
    from entente.organizations.services import join, make_account

    confirmed_list()
    terms = {**agreement.terms, "onward": "named", "onward_to": [str(network.region.pk)]}
    Agreement.objects.filter(pk=agreement.pk).update(terms=terms)
    signed_again(agreement)
    agreement.refresh_from_db()
    steward = make_account(email="region-steward@example.org", name="Region", password="a long invented phrase")
    join(steward, network.region, "data_steward")
    today = timezone.localdate()
    draft = services.Draft(
        title_en="Planning together", title_fr="Planifier ensemble", text_en="We agree.", text_fr="Nous convenons.",
        audience="partner",
        terms=Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa"),
        starts_on=today - timedelta(days=1), ends_on=today + timedelta(days=60), time_zone="America/Toronto",
        parties=(services.Party(network.city, "provider"), services.Party(network.region, "recipient")),
    )  # fmt: skip
    made = services.draft_agreement(draft, drafted_for=network.city, by=network.city_steward)
    services.propose_agreement(made.pk, by=network.city_steward, now=timezone.now())
    for organization, by in ((network.city, second), (network.region, steward)):
        party = made.parties.get(organization=organization)
        services.sign_agreement(made.pk, party_id=party.pk, read_digest=made.digest(), by=by, now=timezone.now())
    run_jobs()
    made.refresh_from_db()
    return made


def page_of(release: Any) -> str:
    return reverse("federation_pages:pass_on", args=[release.pk])


def opening(network: Any, under: Any) -> dict[str, str]:
    ends_on = (timezone.localdate() + timedelta(days=9)).isoformat()
    return {"do": "open", "way": f"{network.region.pk}:{under.pk}", "ends_on": ends_on}


def test_second_person_finds_it_on_her_desk_and_what_the_other_node_answers_stands_on_the_page(
    under: Any, arrived: Any, network: Any, second: Any, provider: OtherNode, sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from entente.federation.models import RemoteOnward

    page, first, other = page_of(arrived), sign_in(network.city_steward, Client()), sign_in(second, Client())
    assert page in first.get(reverse("federation_pages:remote_release", args=[arrived.pk])).content.decode()
    assert first.post(page, opening(network, under)).status_code == 302
    share = RemoteOnward.objects.get()
    waits = "Approve or refuse that “Contacts of the coast” is passed on"
    assert waits in other.get(reverse("web:desk")).content.decode()
    assert waits not in first.get(reverse("web:desk")).content.decode()
    assert first.post(page, {"do": "approve", "of": share.pk}).status_code == 403  # she opened it
    assert other.post(page, {"do": "approve", "of": "no identifier"}).status_code == 404
    assert other.post(page, {"do": "approve", "of": share.pk}).status_code == 302
    assert "is asked, and has not answered" in first.get(page).content.decode()
    run_jobs()
    (body,) = bodies_sent(provider, "onward.asked")
    assert (body["opened_by"]["name"], body["approved_by"]["name"]) == (network.city_steward.name, second.name)
    assert waits not in other.get(reverse("web:desk")).content.decode()
    refusal = {"share": str(share.pk), "access": None, "ends_at": None, "codes": ["release.k_too_small", "use.unheard"]}
    provider.say("onward.answered", refusal, thread=arrived.agreement.lineage)
    run_jobs()
    shown = first.get(page).content.decode()
    assert "Refused by the provider’s node" in shown
    assert "use.unheard" in shown  # of a newer node
    assert first.post(page, opening(network, under)).status_code == 302  # once more
    assert second.notices.filter(kind="remote.onward_not_granted").exists()


def test_row_that_one_person_alone_wrote_asks_nobody(
    under: Any, arrived: Any, network: Any, second: Any, provider: OtherNode, run_jobs: Callable[..., None]
) -> None:
    """As a stolen web process would write it: the second person has no right; it is longer than the first access."""
    from entente.audit.jobs import defer
    from entente.federation.models import RemoteOnward

    now = timezone.now()
    row = {"release": arrived, "recipient": network.region, "agreement": under, "opened_at": now, "approved": True}
    row |= {"opened_by": network.city_steward, "decided_at": now}
    for decided_by, days in ((network.recipient, 9), (network.steward, 9), (second, 999)):
        ends_on = timezone.localdate() + timedelta(days=days)
        share = RemoteOnward.objects.create(**row, decided_by=decided_by, ends_on=ends_on)
        defer("federation.ask_onward", share_id=str(share.pk))
        run_jobs()
        share.refresh_from_db()
        assert share.codes != []
        assert share.asked_at is None
    assert bodies_sent(provider, "onward.asked") == []


def test_passkey_confirms_each_of_the_two_and_without_it_nobody_is_asked(
    under: Any, arrived: Any, network: Any, second: Any, provider: OtherNode, sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from entente.audit.jobs import defer
    from entente.federation.models import RemoteOnward

    passkey = attested_passkey(second, network.city)
    page = page_of(arrived)
    assert sign_in(network.city_steward, Client()).post(page, opening(network, under)).status_code == 302
    share = RemoteOnward.objects.get()
    browser = sign_in(second, Client())
    answer = browser.post(page, {"do": "approve", "of": share.pk})
    assert answer.status_code == 200  # the page on which she confirms
    share.refresh_from_db()
    assert share.approved is None
    RemoteOnward.objects.filter(pk=share.pk).update(approved=True, decided_by=second, decided_at=timezone.now())
    defer("federation.ask_onward", share_id=str(share.pk))
    run_jobs()
    share.refresh_from_db()
    assert share.codes != []
    assert bodies_sent(provider, "onward.asked") == []

    assert sign_in(network.city_steward, Client()).post(page, opening(network, under)).status_code == 302
    again = RemoteOnward.objects.get(approved=None)
    confirming = browser.post(page, {"do": "approve", "of": again.pk})
    assert browser.post(page, answered(confirming, passkey)).status_code == 302
    run_jobs()
    assert len(bodies_sent(provider, "onward.asked")) == 1


def test_organization_of_one_person_reads_what_to_do(
    under: Any, arrived: Any, network: Any, second: Any, sign_in: Callable[..., Any]
) -> None:
    from entente.organizations.services.people import leave

    leave(second, network.city, "data_steward")
    assert (
        "It takes two people of City of Maple"
        in sign_in(network.city_steward, Client()).get(page_of(arrived)).content.decode()
    )


def test_page_is_for_those_who_decide_for_the_recipient(
    under: Any, arrived: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    for stranger in (network.recipient, network.steward, network.officer):
        assert sign_in(stranger, Client()).get(page_of(arrived)).status_code == 404
    missing = reverse("federation_pages:pass_on", args=[uuid.uuid4()])
    assert sign_in(network.city_steward, Client()).get(missing).status_code == 404
