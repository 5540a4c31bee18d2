"""What is passed on over three nodes with databases of their own: asked at the provider's, had on the third, ended from each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.nodes.onward import HOLDER, NAMES, PROVIDER, THIRD, OnwardNodes
from tests.nodes.services import service_nodes
from tests.nodes.ways import Way

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def nodes(django_db_blocker: Any) -> Iterator[OnwardNodes]:
    with django_db_blocker.unblock(), service_nodes(NAMES) as (nodes, wire):
        yield OnwardNodes.founded(nodes, wire)


@pytest.fixture(scope="module")
def ways() -> dict[str, Way]:
    """By the node to whose library they lead."""
    return {}


@pytest.fixture
def way(nodes: OnwardNodes, ways: dict[str, Way], django_db_blocker: Any, request: Any) -> Iterator[Way]:
    """The provider released to the holder, which has an agreement with the library of a node: of the third unless a test says otherwise."""
    to = getattr(request, "param", THIRD)
    with django_db_blocker.unblock():
        if to not in ways or not ways[to].renew():
            ways[to] = Way.released(nodes, to)
        nodes.first = ways[to].first
        yield ways[to]


@pytest.mark.parametrize("way", [THIRD, HOLDER, PROVIDER], indirect=True)
def test_release_goes_on_once_the_providers_node_agreed_and_ends_when_it_revokes_it(way: Way) -> None:
    from django.utils import timezone

    from exports.models import Entitlement
    from exports.services import revoke_entitlement

    nodes = way.nodes
    share = way.passed_on()
    assert (share.codes, share.ended_at) == ([], None)
    assert share.access_id is not None
    content = nodes.fetch(way.to, share.access_id)
    assert content.startswith(b"age,")
    with nodes.at(PROVIDER) as people:
        access = Entitlement.objects.get(pk=share.access_id)
        assert (access.passed_on_from_id, access.recipient_id, access.granted_by) == (nodes.first, way.library.pk, None)
        revoke_entitlement(nodes.first, by=people.steward, reason="A breach.", now=timezone.now())
    assert not isinstance(nodes.fetch(way.to, share.access_id), bytes)  # at once: no message went anywhere
    nodes.heal()
    assert not isinstance(nodes.fetch(way.to, share.access_id), bytes)
    ended = nodes.share(share.pk)
    assert ended.ended_at is not None


def _terminate_onward(way: Way, share: Any) -> None:
    from django.utils import timezone

    from agreements.services import terminate_agreement

    with way.nodes.at(HOLDER) as people:
        terminate_agreement(way.under, reason="It is over.", by=people.signatory, now=timezone.now())


def _terminate_there(way: Way, share: Any) -> None:
    from django.utils import timezone

    from agreements.services import terminate_agreement

    with way.nodes.at(way.to) as people:
        terminate_agreement(way.under, reason="It is over.", by=people.librarian, now=timezone.now())


def _terminate_first(way: Way, share: Any) -> None:
    from django.utils import timezone

    from agreements.services import terminate_agreement

    with way.nodes.at(HOLDER) as people:
        terminate_agreement(way.agreement, reason="It is over.", by=people.signatory, now=timezone.now())


def _revoke_the_second(way: Way, share: Any) -> None:
    from django.utils import timezone

    from exports.services import revoke_entitlement

    with way.nodes.at(PROVIDER) as people:
        revoke_entitlement(share.access_id, by=people.steward, reason="A breach.", now=timezone.now())


def _amend_onward(way: Way, share: Any) -> None:
    """The holder's node tells the provider's at the next minute that the agreement is another one now."""
    from entente.federation.tasks import keep_onward

    way.nodes.agree_anew(way.under, (HOLDER, way.nodes.reals[HOLDER].organization), (way.to, way.library))
    with way.nodes.at(HOLDER):
        keep_onward(0)


ENDS = {
    "the holder takes it back": Way.take_back,
    "the holder ends the onward agreement": _terminate_onward,
    "the third organization ends it": _terminate_there,
    "the holder ends the provider's agreement": _terminate_first,
    "the provider revokes the second access alone": _revoke_the_second,
    "the onward agreement is amended": _amend_onward,
}


@pytest.mark.parametrize("way", [THIRD, pytest.param(PROVIDER, marks=pytest.mark.release)], indirect=True)
@pytest.mark.parametrize("end", ENDS)
def test_end_on_any_node_reaches_the_others(end: str, way: Way) -> None:
    from entente.federation.models import RemoteRelease
    from exports.models import Entitlement

    nodes, share = way.nodes, way.passed_on()
    assert isinstance(nodes.fetch(way.to, share.access_id), bytes)
    ENDS[end](way, share)
    nodes.heal()
    assert not isinstance(nodes.fetch(way.to, share.access_id), bytes)
    with nodes.at(PROVIDER):
        passed_on = Entitlement.objects.get(pk=share.access_id)
        assert passed_on.revoked_at is not None
        assert passed_on.delivery.files == []
    if way.to != PROVIDER:  # where provider and recipient share a node, nothing is announced
        with nodes.at(way.to):
            assert RemoteRelease.objects.get(pk=share.access_id).ended_at is not None
    assert nodes.share(share.pk).ended_at is not None


@pytest.mark.parametrize("way", [THIRD, PROVIDER], indirect=True)
def test_suspension_on_any_node_withholds_it_until_it_is_lifted(way: Way) -> None:
    """By the holder or the third organization of what lies between them, wherever that lives; by the provider of its own."""
    from agreements.services import resume_agreement, suspend_agreement
    from exports.models import Delivery

    nodes, share = way.nodes, way.passed_on()
    for who, person, stopped in (
        (HOLDER, "signatory", way.under),
        (way.to, "librarian", way.under),
        (PROVIDER, "signatory", way.agreement),
    ):
        with nodes.at(who) as people:
            suspend_agreement(stopped, by=getattr(people, person), reason="A question.")
        nodes.heal()
        assert not isinstance(nodes.fetch(way.to, share.access_id), bytes), (who, person)
        with nodes.at(PROVIDER):
            assert Delivery.objects.get(pk=share.access_id).status == "withheld"
        with nodes.at(who) as people:
            resume_agreement(stopped, by=getattr(people, person))
        nodes.heal()
        assert isinstance(nodes.fetch(way.to, share.access_id), bytes), (who, person)


def test_without_word_of_the_holders_node_it_stops_and_goes_on_with_it(way: Way) -> None:
    """The holder's node is cut off from the provider's: nobody knows there whether the onward agreement still stands."""
    from django.utils import timezone

    from entente.federation.models import RemoteOnward, RemoteRelease
    from entente.federation.tasks import keep_onward, renew_leases
    from exports.models import NodeOnward

    nodes, share = way.nodes, way.passed_on()
    words = nodes.kinds(HOLDER, PROVIDER).count("onward.confirmed")
    with nodes.at(PROVIDER):
        confirmed = NodeOnward.objects.get(pk=share.pk).confirmed_until
        NodeOnward.objects.filter(pk=share.pk).update(confirmed_until=timezone.now())
        renew_leases(0)
    nodes.heal()
    assert nodes.fetch(way.to, share.access_id) == "onward.unconfirmed"
    with nodes.at(way.to):
        assert RemoteRelease.objects.get(pk=share.access_id).lease_until <= confirmed
    with nodes.at(HOLDER):
        RemoteOnward.objects.filter(pk=share.pk).update(confirmed_until=timezone.now())  # an hour and more passed
        keep_onward(0)
        keep_onward(0)
    nodes.heal()
    assert nodes.kinds(HOLDER, PROVIDER).count("onward.confirmed") == words + 1
    assert isinstance(nodes.fetch(way.to, share.access_id), bytes)


def test_third_node_that_is_cut_off_stops_at_the_end_of_its_lease(way: Way) -> None:
    from django.utils import timezone

    from entente.federation.models import RemoteRelease
    from entente.federation.tasks import renew_leases

    nodes, share = way.nodes, way.passed_on()
    with nodes.at(way.to):
        RemoteRelease.objects.filter(pk=share.access_id).update(lease_until=timezone.now())
    assert nodes.fetch(way.to, share.access_id) == "remote.lease_over"
    with nodes.at(PROVIDER):
        renew_leases(0)
    nodes.heal()
    assert isinstance(nodes.fetch(way.to, share.access_id), bytes)


def test_no_answer_is_no_yes(way: Way) -> None:
    """The provider's node is away: two people decided, and nobody has anything."""
    from entente.federation.models import RemoteRelease

    nodes = way.nodes
    with nodes.at(way.to):
        before = RemoteRelease.objects.count()
    share = nodes.open(way.library, way.under)
    nodes.approve(share)
    nodes.work()  # nothing arrives
    assert (nodes.share(share.pk).asked_at is not None, nodes.share(share.pk).access_id) == (True, None)
    with nodes.at(way.to):
        assert RemoteRelease.objects.count() == before
