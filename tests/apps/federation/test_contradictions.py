"""A node that contradicts itself under its signature is suspended here at once; nothing that others bring or forge can bring that about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from entente.core.errors import Failed
from entente.federation.models import BroughtReceipt, Contradiction, Outgoing, Peer
from entente.federation.queries import own_did
from entente.federation.tasks.delivery import Delivery
from entente.federation.tasks.outbox import queue_message
from entente.federation.tasks.polling import settle_brought
from entente.vault import sealing
from tests.agreement_partner import Line, status
from tests.apps.federation.test_batches import Played
from tests.apps.federation.test_batches import receipt_of as receipt_by
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db


@pytest.fixture
def message(active: Any, other: OtherNode) -> Outgoing:
    """What this node has to say in an agreement that is in force on both nodes."""
    return queue_message(Peer.objects.get(pk=other.node_id), active.lineage, "test.ping", {})


def receipt_of(other: OtherNode, message: Outgoing, **changes: Any) -> bytes:
    """A receipt of a node, to this one."""
    return receipt_by(other, message, **{"recipient": own_did(), **changes})


def brought(message: Outgoing, receipt: bytes) -> None:
    """The receipt comes as the answer to the message, or to a poll."""
    with pytest.raises(Failed, match=r"receipt_differs|unsigned|unknown_key|malformed"):
        Delivery(message.peer, Played((200, receipt))).bring([message])  # type: ignore[arg-type]


def test_a_receipt_for_words_that_were_never_sent_suspends_what_is_shared_with_the_node(
    message: Outgoing, active: Any, other: OtherNode, line: Line, network: Any, sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from agreements.services import resume_agreement
    from entente.audit.models import AuditEvent
    from entente.organizations.models import Notice

    lie = receipt_of(other, message, digest="0" * 64)
    brought(message, lie)
    assert status(active) == "suspended"
    evidence = Contradiction.objects.get()
    assert (evidence.kind, evidence.against["digest"], evidence.shown["receipt"]["digest"]) == (
        "receipt_differs", message.digest, "0" * 64,
    )  # fmt: skip
    assert evidence.suspended == [str(active.lineage)]
    assert AuditEvent.objects.get(event="federation.contradicted").facts["agreements"] == 1
    assert Notice.objects.filter(kind="federation.contradicted", recipient=network.steward).count() == 1
    page = sign_in(network.steward).get("/en/network/").content.decode()
    assert "Nova Scotia contradicted itself" in page
    assert f"/en/agreements/{active.pk}/" in page
    Outgoing.objects.filter(pk=message.pk).delete()  # it stays open with that node, and is in the way of no other test
    run_jobs()
    (told,) = line.bodies("agreement.suspended")
    assert "Nova Scotia" in told["reason"]

    resume_agreement(active.pk, by=network.steward)
    assert status(active) == "active"


def test_the_same_evidence_does_not_overrule_a_steward_and_new_evidence_does(
    message: Outgoing, active: Any, other: OtherNode, network: Any
) -> None:
    from agreements.services import resume_agreement

    lie = receipt_of(other, message, digest="0" * 64)
    brought(message, lie)
    resume_agreement(active.pk, by=network.steward)
    brought(message, lie)
    brought(message, receipt_of(other, message, digest="1" * 64))
    assert (status(active), Contradiction.objects.count()) == ("active", 1)
    another = queue_message(message.peer, active.lineage, "test.ping", {"n": 2})
    brought(another, receipt_of(other, another, digest="0" * 64))
    assert (status(active), Contradiction.objects.count()) == ("suspended", 2)


ADVERSARIES: dict[str, dict[str, Any]] = {
    "its receipt for another node's message of the same identifier": {"recipient": "did:web:bc.entente.example"},
    "its refusal of what came there in this node's name unsigned": {
        "outcome": "refused",
        "code": "federation.unsigned",
    },
    "its refusal of a conflict": {"outcome": "refused", "code": "federation.conflict"},
}


@pytest.mark.parametrize("how", ADVERSARIES)
def test_words_that_prove_nothing_suspend_nothing(how: str, message: Outgoing, active: Any, other: OtherNode) -> None:
    brought(message, receipt_of(other, message, digest="0" * 64, **ADVERSARIES[how]))
    assert (status(active), Contradiction.objects.exists()) == ("active", False)


def test_a_forged_receipt_suspends_nothing(message: Outgoing, active: Any, other: OtherNode) -> None:
    """Somebody on the way, with a key of her own: under that node's name for its key, and under her own."""
    thief = OtherNode(address=other.address, seed=sealing.new_key())
    brought(message, receipt_of(thief, message, digest="0" * 64))
    honest = receipt_of(other, message)
    brought(message, honest.replace(message.digest.encode(), b"0" * 64))
    assert (status(active), Contradiction.objects.exists()) == ("active", False)


def test_a_third_node_of_the_network_cannot_have_another_one_suspended(
    message: Outgoing, active: Any, other: OtherNode
) -> None:
    liar = OtherNode(address="https://liar.entente.example", name="Liar")
    peer = liar.listed()
    forged = receipt_of(other, message, digest="0" * 64)
    for sender in (liar, other):
        raw = receipt_of(liar, message, digest="0" * 64, sender=sender.did) if sender is liar else forged
        BroughtReceipt.objects.create(peer=peer, raw=raw, arrived_at=timezone.now())
    settle_brought(str(peer.pk))
    assert (status(active), Contradiction.objects.exists()) == ("active", False)


def test_a_receipt_that_a_node_brings_itself_counts_as_one_that_it_answers(
    message: Outgoing, active: Any, other: OtherNode
) -> None:
    lie = receipt_of(other, message, digest="0" * 64)
    BroughtReceipt.objects.create(peer=message.peer, raw=lie, arrived_at=timezone.now())
    settle_brought(str(message.peer_id))
    assert (status(active), Contradiction.objects.count()) == ("suspended", 1)
    message.refresh_from_db()
    assert message.settled_at is None


def test_agreements_with_organizations_of_other_nodes_go_on(
    message: Outgoing, active: Any, other: OtherNode, agreement: Any
) -> None:
    brought(message, receipt_of(other, message, digest="0" * 64))
    assert (status(active), status(agreement)) == ("suspended", "active")
