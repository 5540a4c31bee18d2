"""Nodes that lie with keys of their own about what is passed on: the holder's, that passes on without asking or asks for something else; the provider's."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from tests.nodes.onward import HOLDER, NAMES, PROVIDER, THIRD, OnwardNodes
from tests.nodes.services import service_nodes
from tests.nodes.ways import Way

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def way(django_db_blocker: Any) -> Iterator[Way]:
    """One release for all tests that change nothing of its agreements."""
    with django_db_blocker.unblock(), service_nodes(NAMES) as (real, wire):
        yield Way.released(OnwardNodes.founded(real, wire))


@pytest.fixture
def way_of_its_own(way: Way, django_db_blocker: Any) -> Iterator[Way]:
    """A release of which a test may end the agreements; the access that all others ask of stands again afterwards."""
    with django_db_blocker.unblock():
        yield Way.released(way.nodes)
    way.nodes.first = way.first


@pytest.fixture(autouse=True)
def database(django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock():
        yield


@pytest.fixture(scope="module")
def honest(way: Way, django_db_blocker: Any) -> Any:
    with django_db_blocker.unblock():
        return way.passed_on()


def said(way: Way, sender: str, recipient: str, kind: str, body: Any, thread: uuid.UUID) -> tuple[str, str]:
    """A node says something to another; the outcome there, and its code."""
    from entente.federation.models import Outgoing, Peer
    from entente.federation.tasks.outbox import queue_message

    nodes = way.nodes
    with nodes.at(sender):
        peer = Peer.objects.get(pk=nodes.reals[recipient].node.node_id)
        message = queue_message(peer, thread, kind, body)
    nodes.heal()
    with nodes.at(sender):
        row = Outgoing.objects.get(pk=message.pk)
        return row.outcome, row.code


def lineage(way: Way, agreement_id: uuid.UUID) -> uuid.UUID:
    from agreements.models import Agreement

    with way.nodes.at(HOLDER):
        key: uuid.UUID = Agreement.objects.get(pk=agreement_id).lineage
        return key


def question(way: Way, **changed: Any) -> dict[str, Any]:
    """As the holder's node asks, with whatever the test changes in the request or the body."""
    from django.utils import timezone

    from agreements.models import Agreement
    from agreements.tasks.following import versions_of
    from entente.core.ids import uuid7
    from entente.federation.models import Peer
    from entente.federation.queries import own_did
    from entente.federation.wire.onward import OnwardRequest, write_request
    from entente.vault.keys.node import node_key

    nodes = way.nodes
    with nodes.at(changed.pop("signed_at", HOLDER)):
        signer = node_key()
        sender = own_did()
    with nodes.at(HOLDER) as people:
        under, now = Agreement.objects.get(pk=way.under), timezone.now()
        values = {
            "id": uuid7(),
            "sender": sender,
            "to": Peer.objects.get(pk=nodes.reals[PROVIDER].node.node_id).did,
            "entitlement": nodes.first,
            "recipient": way.library.pk,
            "agreement": under.pk,
            "digest": under.digest(),
            "ends_on": timezone.localdate() + timedelta(days=9),
            "made_at": now,
        }
        values |= {name: changed.pop(name) for name in list(changed) if name in values}
        versions = versions_of(under)
        people_named = [
            {"person": str(person.pk), "name": person.name} for person in (people.steward, people.signatory)
        ]
        return {
            "request": write_request(OnwardRequest(**values), seed=signer.seed, kid=signer.kid),
            "agreement": changed.pop("versions", changed.pop("change", lambda versions: versions)(versions)),
            "opened_by": people_named[0],
            "approved_by": people_named[0] if changed.pop("alone", False) else people_named[1],
            "until": (now + timedelta(days=300)).isoformat(),
            **changed,
        }


def _looser(versions: Any) -> Any:
    """The onward agreement as its parties did not sign it."""
    versions[-1]["document"]["content"]["terms"]["smallest_k"] = 12
    return versions


LIES: dict[str, tuple[Callable[[Way], dict[str, Any]], str]] = {
    "signed by another node": (lambda way: question(way, signed_at=THIRD), "onward.request_not_signed"),
    "asked of another node": (lambda way: question(way, to=_did(way, THIRD)), "onward.request_not_signed"),
    "decided by one person": (lambda way: question(way, alone=True), "remote.announcement_malformed"),
    "of an access that it has not": (lambda way: question(way, entitlement=uuid.uuid4()), "remote.no_such_release"),
    "no agreement": (lambda way: question(way, versions=[]), "remote.announcement_malformed"),
}
REFUSED: dict[str, tuple[Callable[[Way], dict[str, Any]], str]] = {
    "under another agreement than it brings": (
        lambda way: question(way, agreement=way.agreement), "onward.other_agreement"
    ),
    "under another text": (lambda way: question(way, digest="0" * 64), "onward.other_agreement"),
    "under an agreement that was changed": (lambda way: question(way, change=_looser), "agreement.other_content"),
    "to whom nobody named": (lambda way: question(way, recipient=way.nodes.libraries[HOLDER].pk), "use.onward"),
    "for longer than it has itself": (
        lambda way: question(way, ends_on=_last_day() + timedelta(days=1)), "onward.beyond_first"
    ),
    "to whom it went already": (question, "entitlement.given_already"),
}  # fmt: skip


def _did(way: Way, name: str) -> str:
    from entente.federation.queries import own_did

    with way.nodes.at(name):
        return own_did()


def _last_day() -> Any:
    from django.utils import timezone

    return timezone.localdate() + timedelta(days=90)


@pytest.mark.parametrize("lie", LIES)
def test_question_that_a_node_cannot_ask_is_refused_by_name(lie: str, way: Way) -> None:
    from exports.models import NodeOnward

    asks, code = LIES[lie]
    with way.nodes.at(PROVIDER):
        before = NodeOnward.objects.count()
    body = asks(way)
    assert said(way, HOLDER, PROVIDER, "onward.asked", body, lineage(way, way.agreement)) == ("refused", code)
    with way.nodes.at(PROVIDER):
        assert NodeOnward.objects.count() == before


@pytest.mark.parametrize("lie", REFUSED)
def test_question_that_no_agreement_allows_is_answered_with_why_not(lie: str, way: Way, honest: Any) -> None:
    from agreements.models import Agreement
    from exports.models import Entitlement, NodeOnward

    asks, code = REFUSED[lie]
    with way.nodes.at(PROVIDER):
        before = Entitlement.objects.count(), Agreement.objects.count()
    said(way, HOLDER, PROVIDER, "onward.asked", asks(way), lineage(way, way.agreement))
    with way.nodes.at(PROVIDER):
        answered = NodeOnward.objects.order_by("asked_at").last()
        assert answered is not None
        assert code in answered.codes
        assert (answered.granted_id, answered.agreement_id) == (None, None)
        assert (Entitlement.objects.count(), Agreement.objects.count()) == before


def test_same_question_is_answered_once(way: Way, honest: Any) -> None:
    body = question(way, id=honest.pk)
    outcome = said(way, HOLDER, PROVIDER, "onward.asked", body, lineage(way, way.agreement))
    assert outcome == ("refused", "onward.asked_already")


def test_word_of_the_holders_node_counts_for_no_longer_than_a_lease(way: Way, honest: Any) -> None:
    """It confirms for a year, and is believed for a day."""
    from django.utils import timezone

    from exports.models import NodeOnward

    year = (timezone.now() + timedelta(days=365)).isoformat()
    said(way, HOLDER, PROVIDER, "onward.confirmed", {"shares": {str(honest.pk): year}}, lineage(way, way.agreement))
    with way.nodes.at(PROVIDER):
        assert NodeOnward.objects.get(pk=honest.pk).confirmed_until <= timezone.now() + timedelta(hours=24)


def announcement(way: Way, honest: Any) -> dict[str, Any]:
    """As the provider's node announced it to the third one."""
    from entente.federation.models import Outgoing
    from entente.federation.wire.messages import read_message

    with way.nodes.at(PROVIDER):
        sent = Outgoing.objects.filter(type="release.available", peer=way.nodes.reals[THIRD].node.node_id)
        bodies = [dict(read_message(bytes(row.raw)).message.body) for row in sent]
        return next(body for body in bodies if body["entitlement"] == str(honest.access_id))


def test_holders_node_that_passes_on_without_asking_opens_nothing(way: Way, honest: Any) -> None:
    """It announces the release to the third node itself; it repeats the provider's announcement; it plays the provider's answer to it."""
    from entente.federation.models import RemoteRelease

    real, thread = announcement(way, honest), lineage(way, way.under)
    with way.nodes.at(THIRD):
        before = set(RemoteRelease.objects.values_list("pk", flat=True))
    for body in (
        {**real, "entitlement": str(uuid.uuid4())},
        {**real, "entitlement": str(uuid.uuid4()), "passed_on": {**real["passed_on"], "request": ""}},
        real,
    ):
        outcome, code = said(way, HOLDER, THIRD, "release.available", body, thread)
        assert outcome == "refused", code
    plain = {name: value for name, value in real.items() if name != "passed_on"} | {"entitlement": str(uuid.uuid4())}
    assert said(way, HOLDER, THIRD, "release.available", plain, thread)[1] == "remote.no_such_agreement"
    yes = {"share": str(honest.pk), "access": str(uuid.uuid4()), "ends_at": real["ends_at"], "codes": []}
    assert said(way, HOLDER, THIRD, "onward.answered", yes, thread) == ("refused", "onward.not_asked")
    with way.nodes.at(THIRD):
        assert set(RemoteRelease.objects.values_list("pk", flat=True)) == before


def test_provider_cannot_say_that_somebody_passed_on_what_she_did_not(way: Way, honest: Any) -> None:
    """Without a request of the holder's node, with one for another organization, with one that it signed itself."""
    real, thread = announcement(way, honest), lineage(way, way.under)
    own = question(way, signed_at=PROVIDER)["request"]
    other = question(way, recipient=way.nodes.libraries[HOLDER].pk)["request"]
    for request in ("", own, other, honest_part(real["passed_on"]["request"])):
        body = {**real, "entitlement": str(uuid.uuid4()), "passed_on": {**real["passed_on"], "request": request}}
        outcome, code = said(way, PROVIDER, THIRD, "release.available", body, thread)
        assert outcome == "refused", (request, code)


def honest_part(request: str) -> str:
    """The request without its signature."""
    return request.partition("~")[0] + "~"


def test_answer_to_what_was_not_asked_or_once_more_is_refused(way: Way, honest: Any) -> None:
    thread = lineage(way, way.agreement)
    yes = {"share": str(uuid.uuid4()), "access": str(uuid.uuid4()), "ends_at": "2027-01-01T00:00:00+00:00", "codes": []}
    assert said(way, PROVIDER, HOLDER, "onward.answered", yes, thread) == ("refused", "onward.not_asked")
    again = {**yes, "share": str(honest.pk)}
    assert said(way, PROVIDER, HOLDER, "onward.answered", again, thread) == ("refused", "onward.not_asked")
    assert said(way, THIRD, HOLDER, "onward.answered", again, lineage(way, way.under)) == (
        "refused",
        "onward.not_asked",
    )
    neither = {**again, "access": None}
    assert said(way, PROVIDER, HOLDER, "onward.answered", neither, thread) == (
        "refused",
        "remote.announcement_malformed",
    )


def test_agreement_that_is_over_opens_nothing_on_the_third_node(way_of_its_own: Way) -> None:
    """The holder's node asks under an agreement that the third organization ended, as if it had not heard of that."""
    from django.utils import timezone

    from agreements.services import terminate_agreement
    from entente.federation.models import RemoteRelease

    way = way_of_its_own
    way.passed_on()
    nodes, body = way.nodes, question(way)
    with nodes.at(THIRD) as people:
        terminate_agreement(way.under, by=people.librarian, reason="It is over.", now=timezone.now())
    nodes.heal()
    said(way, HOLDER, PROVIDER, "onward.asked", body, lineage(way, way.agreement))
    nodes.heal()
    with nodes.at(THIRD):
        assert not RemoteRelease.objects.filter(agreement=way.under, ended_at=None).exists()
