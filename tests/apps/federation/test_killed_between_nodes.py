"""A worker that the kernel ends while it takes in, or sends, what belongs to an agreement of two nodes: nothing of it is half done, and nothing twice."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, Final

import pytest

from entente.federation.models import Outgoing, Received, Thread
from entente.federation.tasks.inbox import apply_received
from entente.federation.tasks.sending import send
from tests.agreement_partner import Line, Partner, activated, offered, second, sign, status
from tests.faults import Point, dies_at, struck
from tests.other_node import OtherNode

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
]

INBOX: Final = "entente.federation.tasks.inbox"
TAKING: Final = (
    Point(f"{INBOX}._next"),
    Point(f"{INBOX}._next", "after"),
    Point(f"{INBOX}._judged"),
    Point(f"{INBOX}._judged", "after"),
    Point(f"{INBOX}._outcome"),
    Point(f"{INBOX}._outcome", "after"),
    Point(f"{INBOX}._sign_receipts"),
    Point(f"{INBOX}.write_receipt"),
    Point(f"{INBOX}.write_receipt", "after"),
    Point(f"{INBOX}._settle", "after"),
)
"""Before what a message brings about is committed."""
SENDING: Final = (
    Point("entente.federation.tasks.sending._send"),
    Point("entente.federation.tasks.delivery.Delivery.bring"),
    Point("entente.federation.tasks.delivery.Delivery._bring_alone", "after"),
    Point("entente.federation.tasks.delivery.settle"),
    Point("entente.federation.tasks.delivery.settle", "after"),
    Point("entente.federation.tasks.sending._answered"),
)
"""While a message goes out and its receipt comes back; the other node has it from the third on."""


def is_untouched(before: str, agreement: Any, message: uuid.UUID) -> bool:
    return status(agreement) == before and Received.objects.get(message_id=message).settled_at is None


def killed_while_taking(other: OtherNode, act: Callable[[], object], *, holds: Callable[[], bool]) -> None:
    """At every point, with nothing to be seen of the message each time; then it is taken, and once more as a second job would."""
    act()
    for point in TAKING:
        assert dies_at(point, lambda: apply_received(str(other.node_id))), point
        assert holds(), point
    assert dies_at(Point(f"{INBOX}.apply_next", "after"), lambda: apply_received(str(other.node_id)))  # it is committed
    apply_received(str(other.node_id))


def settled_once(thread: uuid.UUID) -> None:
    rows = Received.objects.filter(thread=thread)
    assert {row.outcome for row in rows} == {"applied"}
    assert Thread.objects.get(thread=thread).taken == rows.count()


@struck("worker", "it dies while an offer of another node is taken", points=len(TAKING) + 1)
def test_killed_while_an_offer_is_taken(
    network: Any, partner: Partner, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Agreement

    body = offered(partner, network.city)
    thread = uuid.UUID(body["content"]["lineage"])
    killed_while_taking(
        other,
        lambda: other.say("agreement.offered", body, thread=thread),
        holds=lambda: not Agreement.objects.filter(pk=body["agreement"]).exists(),
    )
    run_jobs()
    assert Agreement.objects.get(pk=body["agreement"]).status == "proposed"
    settled_once(thread)


@struck("worker", "it dies while a signature given on another node is taken", points=len(TAKING) + 1)
def test_killed_while_a_signature_is_taken(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Signature

    sign(proposed, network.nonprofit, second(network))
    run_jobs()
    elsewhere = Signature.objects.filter(party__organization=partner.organization)
    killed_while_taking(
        other,
        lambda: other.say("agreement.signed", partner.signed(proposed), thread=proposed.lineage),
        holds=lambda: not elsewhere.exists() and status(proposed) == "proposed",
    )
    run_jobs()
    assert elsewhere.count() == 1
    assert status(proposed) == "active"
    assert line.kinds().count("agreement.activated") == 1
    settled_once(proposed.lineage)


@struck("worker", "it dies while another node brings an agreement into force", points=len(TAKING) + 1)
def test_killed_while_an_activation_is_taken(
    network: Any, partner: Partner, mirror: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    sign(mirror, network.city, network.city_steward)
    run_jobs()
    killed_while_taking(
        other,
        lambda: other.say("agreement.activated", activated(partner, mirror), thread=mirror.lineage),
        holds=lambda: status(mirror) == "proposed",
    )
    run_jobs()
    assert status(mirror) == "active"
    assert mirror.parties.get(organization=partner.organization).signatures.count() == 1
    settled_once(mirror.lineage)


@struck("worker", "it dies while a signature goes to another node", points=len(SENDING))
def test_killed_while_a_signature_is_sent(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from entente.federation.models import Peer

    line.is_cut = True
    sign(proposed, network.nonprofit, second(network))
    run_jobs()
    line.is_cut = False
    message = Outgoing.objects.get(type="agreement.signed")
    ways = Peer.objects.filter(pk=other.node_id)
    for point in SENDING:
        ways.update(next_attempt_at=None, failing_since=None, leased_until=None)  # the lease of a dead worker lapses
        Outgoing.objects.filter(pk=message.pk).update(
            settled_at=None, receipt=b"", outcome=""
        )  # it was not killed before
        assert dies_at(point, lambda: send(str(other.node_id))), point
        assert Outgoing.objects.filter(type="agreement.signed").count() == 1
        assert status(proposed) == "proposed"
    ways.update(next_attempt_at=None, failing_since=None, leased_until=None)
    send(str(other.node_id))
    other.say("agreement.signed", partner.signed(proposed), thread=proposed.lineage)
    run_jobs()
    assert status(proposed) == "active"
    assert {row.outcome for row in Outgoing.objects.all()} == {"applied"}
    assert line.kinds().count("agreement.activated") == 1


def test_there_are_forty_points_of_death() -> None:
    """With the four of processes, in ``tests/nodes``."""
    assert 3 * (len(TAKING) + 1) + len(SENDING) + 4 >= 40
