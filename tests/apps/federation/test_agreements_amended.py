"""Amendments, consents and emergencies of an agreement whose parties live on several nodes."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.agreement_partner import Line, Partner, activated, offer, offered, outcome, partner_of, second, sign, status
from tests.apps.agreements.test_life import draft_of
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db(transaction=True)


def amended(agreement: Any, by: Any, **terms: Any) -> Any:
    from agreements import services

    draft = services.amend_agreement(agreement.pk, by=by)
    stricter = replace(agreement.machine_terms, **terms)
    services.change_draft(draft.pk, draft_of(draft, terms=stricter), by=by)
    return services.propose_agreement(draft.pk, by=by, now=timezone.now())


def test_our_amendment_of_what_another_node_orders_comes_back_in_its_order(
    network: Any, partner: Partner, mirrored: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    amendment = amended(mirrored, network.city_steward, smallest_k=20)
    run_jobs()
    assert status(amendment) == "draft"
    (body,) = line.bodies("agreement.countered")
    assert (body["agreement"], body["amends"]) == (str(amendment.pk), str(mirrored.pk))
    assert offer(other, dict(body), run_jobs).home_node == other.node_id
    assert status(amendment) == "proposed"


def test_the_second_of_two_amendments_is_told_so_by_the_home(
    network: Any, partner: Partner, mirrored: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    ours = amended(mirrored, network.city_steward, smallest_k=20)
    theirs = offered(partner, network.city)
    content = {**mirrored.signed_content(), "version": 2}
    content["terms"] = {**content["terms"], "smallest_k": 15}
    theirs.update(content=content, amends=str(mirrored.pk))
    assert offer(other, theirs, run_jobs).version == 2  # our draft made room
    answer = other.say("agreement.superseded", {"agreement": str(ours.pk)}, thread=mirrored.lineage)
    assert outcome(other, answer, run_jobs) == ""
    assert status(ours) == "withdrawn"


def test_both_amend_at_once_and_the_home_has_its_order(
    network: Any, partner: Partner, active: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Agreement

    first = amended(active, network.steward, smallest_k=20)
    run_jobs()
    theirs = offered(partner, network.nonprofit, drafted_for=str(partner.organization.pk))
    content = {**active.signed_content(), "version": 2}
    content["terms"] = {**content["terms"], "smallest_k": 15}
    theirs.update(content=content, amends=str(active.pk))
    theirs["reading"] = {"title": {}, "text": {}, "clauses": {}}
    answer = other.say("agreement.countered", theirs, thread=active.lineage)
    assert outcome(other, answer, run_jobs) == ""
    assert line.bodies("agreement.superseded") == [{"agreement": theirs["agreement"]}]
    assert status(first) == "proposed"
    theirs["content"]["version"] = 3
    theirs["agreement"] = str(uuid.uuid4())
    answer = other.say("agreement.countered", theirs, thread=active.lineage)
    assert outcome(other, answer, run_jobs) == ""
    assert Agreement.objects.get(pk=theirs["agreement"]).status == "proposed"
    assert line.bodies("agreement.offered")[-1]["agreement"] == theirs["agreement"]


def test_an_amendment_takes_the_place_of_what_it_amends_on_both(
    network: Any, partner: Partner, active: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    amendment = amended(active, network.steward, smallest_k=20)
    run_jobs()
    amendment.refresh_from_db()
    if amendment.parties.get(organization=network.nonprofit).missing:  # else nothing changes for it
        sign(amendment, network.nonprofit, second(network))
        run_jobs()
    if amendment.parties.get(organization=partner.organization).missing:
        other.say("agreement.signed", partner.signed(amendment), thread=active.lineage)
        run_jobs()
    assert (status(active), status(amendment)) == ("superseded", "active")
    stop = {"agreement": str(active.pk), "reason": "It was on its way."}
    assert outcome(other, other.say("agreement.suspended", stop, thread=active.lineage), run_jobs) == ""
    assert status(amendment) == "suspended"  # a stop is about the agreement, not about one version


@pytest.fixture
def nation(network: Any, line: Line) -> Partner:
    """A community authority on a third node."""
    third = OtherNode(address="https://nation.entente.example", name="First Nations node")
    third.listed()
    line.nodes[third.address] = third
    return partner_of(third, kind="community_authority", name="Wabanaki Test Authority")


@pytest.fixture
def asking(
    network: Any, partner: Partner, nation: Partner, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> Any:
    """Signed by all three; the authority has not consented."""
    from agreements import services
    from agreements.terms import Terms

    today = timezone.localdate()
    draft = services.Draft(
        title_en="Contacts", title_fr="Contacts", text_en="We agree.", text_fr="Nous convenons.", audience="partner",
        terms=Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa"),
        starts_on=today - timedelta(days=1), ends_on=today + timedelta(days=90), time_zone="America/Toronto",
        parties=(
            services.Party(network.nonprofit, "provider"),
            services.Party(partner.organization, "recipient"),
            services.Party(nation.organization, "community_authority"),
        ),
    )  # fmt: skip
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    services.propose_agreement(made.pk, by=network.steward, now=timezone.now())
    run_jobs()
    sign(made, network.nonprofit, second(network))
    run_jobs()
    for party in (partner, nation):
        answer = party.node.say("agreement.signed", party.signed(made), thread=made.lineage)
        assert outcome(party.node, answer, run_jobs) == ""
    assert status(made) == "proposed"
    return made


def consent(nation: Partner, agreement: Any, **changed: Any) -> dict[str, Any]:
    today = timezone.localdate()
    return {
        "agreement": str(agreement.pk),
        "consent": str(uuid.uuid4()),
        "authority": str(nation.organization.pk),
        "run_id": None,
        "about": "",
        "form": "resolution",
        "reference": "Resolution 7",
        "witness": "",
        "given_on": today.isoformat(),
        "through": (today + timedelta(days=60)).isoformat(),
        **changed,
    }


def test_a_community_authority_elsewhere_consents_and_withdraws_alone(
    network: Any, partner: Partner, nation: Partner, asking: Any, line: Line, other: OtherNode,
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from agreements.policies import is_in_force

    lie = consent(nation, asking)
    assert outcome(other, other.say("consent.given", lie, thread=asking.lineage), run_jobs) == "agreement.not_its_node"
    assert status(asking) == "proposed"
    given = consent(nation, asking)
    assert outcome(nation.node, nation.node.say("consent.given", given, thread=asking.lineage), run_jobs) == ""
    assert status(asking) == "active"
    assert is_in_force(asking, today=timezone.localdate())
    answer = other.say("consent.withdrawn", given, thread=asking.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.not_its_node"
    answer = nation.node.say("consent.withdrawn", given, thread=asking.lineage)
    assert outcome(nation.node, answer, run_jobs) == ""
    asking.refresh_from_db()
    refusals = is_in_force(asking, today=timezone.localdate()).reasons
    assert [reason.value for reason in refusals] == ["agreement.no_consent"]


def test_the_authority_elsewhere_is_asked_about_each_release(
    network: Any, partner: Partner, nation: Partner, asking: Any, line: Line, run_jobs: Callable[..., None]
) -> None:
    from agreements.queries import consent_answers
    from agreements.services import ask_for_consent

    nation.node.say("consent.given", consent(nation, asking), thread=asking.lineage)
    run_jobs()
    run_id, today = uuid.uuid4(), timezone.localdate()
    ask_for_consent(asking.pk, run_id=run_id, about="Contacts, January", by=network.steward, now=timezone.now())
    run_jobs()
    (question,) = line.bodies("consent.asked")
    assert (question["run_id"], question["authority"]) == (str(run_id), str(nation.organization.pk))
    no = {**question}
    assert outcome(nation.node, nation.node.say("consent.refused", no, thread=asking.lineage), run_jobs) == ""
    assert consent_answers(asking, run_id, today=today)[nation.organization.pk] == "refused"
    yes = consent(nation, asking, run_id=str(run_id))
    assert outcome(nation.node, nation.node.say("consent.given", yes, thread=asking.lineage), run_jobs) == ""
    assert consent_answers(asking, run_id, today=today)[nation.organization.pk] == "given"
    assert outcome(nation.node, nation.node.say("consent.withdrawn", yes, thread=asking.lineage), run_jobs) == ""
    assert consent_answers(asking, run_id, today=today)[nation.organization.pk] == "refused"


@pytest.fixture
def dormant(network: Any, partner: Partner, line: Line, other: OtherNode, run_jobs: Callable[..., None]) -> Any:
    """An emergency agreement of two nodes, signed beforehand; the other node provides."""
    body = offered(partner, network.city, content={"emergency": True})
    made = offer(other, body, run_jobs)
    sign(made, network.city, network.city_steward)
    run_jobs()
    other.say("agreement.activated", activated(partner, made), thread=made.lineage)
    run_jobs()
    assert status(made) == "dormant"
    return made


def emergency(agreement: Any, **changed: Any) -> dict[str, Any]:
    """As the partner's node says it of a person there."""
    today = timezone.localdate()
    return {
        "person": str(uuid.uuid4()),
        "name": "Nadia Stone",
        "organization": str(agreement.drafted_for_id),
        "agreement": str(agreement.pk),
        "activation": str(uuid.uuid4()),
        "exercise": False,
        "event": "Flood",
        "area": "Maple",
        "days": 3,
        "confirm_by": timezone.now().isoformat(),
        "through": (today + timedelta(days=2)).isoformat(),
        **changed,
    }


def test_an_emergency_wakes_there_and_is_confirmed_here(
    network: Any, partner: Partner, dormant: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.policies import is_in_force
    from agreements.services import confirm_emergency

    assert outcome(other, other.say("emergency.activated", emergency(dormant), thread=dormant.lineage), run_jobs) == ""
    assert status(dormant) == "active"
    assert not dormant.awake_through
    confirm_emergency(dormant.pk, by=network.city_steward, now=timezone.now())
    run_jobs()
    dormant.refresh_from_db()
    assert is_in_force(dormant, today=timezone.localdate(), now=timezone.now())
    (body,) = line.bodies("emergency.confirmed")
    assert outcome(other, other.say("emergency.ended", dict(body), thread=dormant.lineage), run_jobs) == ""
    assert status(dormant) == "dormant"


def test_an_emergency_that_nobody_confirms_ends_here_by_our_clock(
    network: Any, partner: Partner, dormant: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Activation
    from agreements.tasks import stand_down_emergencies

    other.say("emergency.activated", emergency(dormant, days=90, through="2999-01-01"), thread=dormant.lineage)
    run_jobs()
    late = timezone.now() + timedelta(hours=25)
    stand_down_emergencies(timestamp=int(late.timestamp()))
    assert status(dormant) == "dormant"
    Activation.objects.update(confirm_by=timezone.now() - timedelta(hours=1))
    answer = other.say("emergency.confirmed", emergency(dormant), thread=dormant.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.not_awake"
