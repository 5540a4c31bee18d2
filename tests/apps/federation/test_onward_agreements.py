"""The provider's comparison knows to whom data are passed on from other nodes; until a node told it, nothing leaves under such an agreement."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.federation.test_releases_to_nodes import bodies_sent, elsewhere
from tests.network import signed_again
from tests.other_node import OtherNode

__all__ = ["elsewhere"]

pytestmark = pytest.mark.django_db


def outcome() -> tuple[str, str]:
    from entente.federation.models import Received

    row = Received.objects.latest("id")
    return row.outcome, row.code


@pytest.fixture
def passing(agreement: Any, elsewhere: Any, network: Any) -> Any:
    """The agreement lets the city, of another node, pass data on to the region."""
    from agreements.models import Agreement

    terms = {**agreement.terms, "onward": "named", "onward_to": [str(network.region.pk)]}
    Agreement.objects.filter(pk=agreement.pk).update(terms=terms)
    signed_again(agreement)
    return Agreement.objects.get(pk=agreement.pk)


def body(agreement: Any, *groups: tuple[Any, list[Any]]) -> dict[str, Any]:
    stated = [{"from": str(giver), "to": [str(key) for key in to]} for giver, to in groups]
    return {"agreement": str(agreement.pk), "groups": stated}


def test_nothing_is_released_until_the_recipients_node_told_to_whom_it_passes_on(
    passing: Any, network: Any, other: OtherNode, release_to_city: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from entente.core.errors import NotPermitted

    with pytest.raises(NotPermitted) as refused:
        release_to_city()
    assert "release.onward_unknown" in {reason.value for reason in refused.value.reasons}
    other.say("onward.stated", body(passing), thread=passing.lineage)  # to nobody: an answer too
    run_jobs()
    assert outcome() == ("applied", "")
    release_to_city()
    run_jobs()
    assert len(bodies_sent(other, "release.available")) == 1


def test_comparison_counts_those_to_whom_a_node_says_that_data_are_passed_on(
    passing: Any, network: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from exports.queries.holders import sharing_with

    third, before = uuid.uuid4(), sharing_with(network.city, network.nonprofit)
    assert third not in before
    other.say("onward.stated", body(passing, (network.city.pk, [third])), thread=passing.lineage)
    run_jobs()
    assert sharing_with(network.city, network.nonprofit) == before | {third}
    other.say("onward.stated", body(passing), thread=passing.lineage)  # the newest counts
    run_jobs()
    assert sharing_with(network.city, network.nonprofit) == before


@pytest.mark.parametrize(
    "lie", ["of an organization of another node", "by a node that is no party's", "too many", "malformed"]
)
def test_statement_that_a_node_cannot_make_is_refused(
    lie: str, passing: Any, network: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import OnwardStatement

    speaker, said_of = other, body(passing, (network.city.pk, []))
    match lie:
        case "of an organization of another node":
            said_of = body(passing, (network.nonprofit.pk, [uuid.uuid4()]))
        case "by a node that is no party's":
            speaker = OtherNode(address="https://liar.entente.example", name="Liar")
            speaker.listed()
        case "too many":
            said_of = body(passing, (network.city.pk, [uuid.uuid4() for _ in range(501)]))
        case "malformed":
            said_of["groups"] = [{"from": "city", "to": []}]
    speaker.say("onward.stated", said_of, thread=passing.lineage)
    run_jobs()
    assert outcome()[0] == "refused"
    assert not OnwardStatement.objects.exists()


def test_this_node_tells_of_agreements_with_those_who_are_named_and_of_no_others(
    agreement: Any, network: Any, other: OtherNode, peer: Any, run_jobs: Callable[..., None]
) -> None:
    """The provider lives on the other node; the city here has an agreement with the region, which is named, and one with somebody else."""
    from agreements.models import Agreement, AgreementParty
    from entente.federation.tasks import state_onward
    from entente.organizations.models import Organization

    third = Organization.objects.create(kind="nonprofit", name_en="Third", name_fr="Tiers", jurisdiction="CA-ON")
    terms = {**agreement.terms, "onward": "named", "onward_to": [str(network.region.pk)]}
    Agreement.objects.filter(pk=agreement.pk).update(terms=terms)
    network.nonprofit.home_node = other.node_id
    network.nonprofit.save(update_fields=["home_node"])
    state_onward(0)
    assert [statements["groups"] for statements in bodies_sent(other, "onward.stated")] == [[]]
    for recipient in (network.region, third):
        onward = Agreement.objects.get(pk=agreement.pk)
        onward.pk, onward.lineage, onward._state.adding = uuid.uuid4(), uuid.uuid4(), True
        onward.terms, onward.activated_at = {**agreement.terms}, timezone.now()
        onward.save()
        AgreementParty.objects.create(agreement=onward, organization=network.city, role="provider")
        AgreementParty.objects.create(agreement=onward, organization=recipient, role="recipient")
    state_onward(0)
    state_onward(0)
    statements = bodies_sent(other, "onward.stated")
    assert len(statements) == 2
    assert statements[-1]["groups"] == [{"from": str(network.city.pk), "to": [str(network.region.pk)]}]
