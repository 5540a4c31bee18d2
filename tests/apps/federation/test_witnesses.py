"""Another node's audit trail is witnessed: what continues is stored, what was rewritten raises an alarm and is never forgotten."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from entente.audit.log.witnesses import OF_NODES
from entente.audit.models import AuditEvent
from entente.federation.models import Contradiction, Peer
from entente.federation.queries import may_agree_with
from entente.federation.tasks.witnesses import HEADS, witness, witness_all
from entente.federation.wire.messages import APPLIED, Receipt, write_receipt
from entente.organizations.models import Notice
from entente.proof.log_entries import head_content, moment
from entente.proof.merkle import consistency_proof, leaf_hash, root_of
from entente.vault import s3, sealing
from tests.processes import running
from tests.trust_lists import ListedNode, ListServer, fresh_list, list_server
from tests.workers import take_all_events

pytestmark = pytest.mark.django_db


@dataclass
class Trail:
    """The audit trail of a node that has its own key, and may write another history at any time."""

    node: ListedNode
    leaves: list[bytes] = field(default_factory=list)
    hidden: bool = False

    def grow(self, events: int, *, of: bytes = b"event") -> None:
        self.leaves += [leaf_hash(b"%s %d" % (of, len(self.leaves) + number)) for number in range(events)]

    def rewrite(self, events: int) -> None:
        self.leaves = []
        self.grow(events, of=b"invented")

    def head(self, size: int | None = None, *, seed: bytes | None = None) -> dict[str, Any]:
        size, seed = size or len(self.leaves), seed or self.node.seed
        root = root_of(self.leaves[:size])
        content = head_content(node=str(self.node.node_id), size=size, root=root, at=moment(datetime.now(UTC)))
        from entente.core.canonical import canonical

        signature = sealing.sign(seed, canonical(content)).hex()
        return {"head": content, "public_key": sealing.signing_public(seed).hex(), "signature": signature}

    def answer(self, path: str) -> tuple[int, dict[str, str], Iterator[bytes]]:
        query = dict(part.split("=") for part in path.partition("?")[2].split("&") if part)
        if self.hidden or not path.startswith(HEADS):
            return 404, {}, iter(())
        content = self.head()
        if query:
            first, second = int(query["since"]), int(query["until"])
            if second > len(self.leaves):
                return 404, {}, iter(())
            steps = consistency_proof(first, second, lambda start, stop: root_of(self.leaves[start:stop]))
            ends = {"earlier": self.head(first), "later": self.head(second), "proof": [step.hex() for step in steps]}
            content = {"type": "entente-log-consistency", "version": 1, **ends}
        return 200, {"Content-Type": "application/json"}, iter((json.dumps(content).encode(),))


@pytest.fixture
def door() -> Iterator[ListServer]:
    with list_server() as server:
        yield server


@pytest.fixture
def trail(door: ListServer, settings: Any) -> Trail:
    settings.WEBHOOKS_TO_THIS_MACHINE = True
    node = ListedNode(door.address)
    fresh_list(node)
    trail = Trail(node)
    trail.grow(7)
    door.answer = trail.answer
    return trail


def witnessed() -> int:
    witness(str(Peer.objects.get().pk))
    peer = Peer.objects.get()
    return 0 if peer.witnessed_head is None else int(peer.witnessed_head["head"]["size"])


def events(code: str) -> list[dict[str, Any]]:
    return [event.facts for event in AuditEvent.objects.filter(event=code).order_by("id")]


def test_a_head_is_witnessed_recorded_and_put_under_lock(trail: Trail) -> None:
    assert witnessed() == 7
    trail.grow(300)
    assert witnessed() == 307
    assert witnessed() == 307

    assert [facts["size"] for facts in events("federation.head_witnessed")] == [7, 307]
    keys = [entry.key for entry in s3.entries(s3.endings_bucket(), f"{OF_NODES}{trail.node.node_id}/")]
    assert [key.rpartition("/")[2] for key in sorted(keys)] == [f"{7:015d}-head.json", f"{307:015d}-head.json"]
    assert may_agree_with(Peer.objects.get())


@pytest.mark.parametrize(("events_after", "proven"), [(7, 1), (5, 0), (12, 1)], ids=["same size", "shorter", "longer"])
def test_a_rewritten_trail_raises_an_alarm_at_the_next_exchange(trail: Trail, events_after: int, proven: int) -> None:
    """Where it signed two heads of one size, that is proof; where it only shows none, it is an alarm."""
    witnessed()
    trail.rewrite(events_after)

    assert witnessed() == 7  # what was witnessed stays

    peer = Peer.objects.get()
    assert peer.history_changed_at is not None
    assert not may_agree_with(peer)
    assert [facts["witnessed_size"] for facts in events("federation.history_changed")] == [7]
    assert Contradiction.objects.filter(kind="history_forked").count() == proven
    trail.leaves = trail.leaves[:7]
    witnessed()
    assert len(events("federation.history_changed")) == 1
    assert Peer.objects.get().history_changed_at == peer.history_changed_at


def test_a_proof_of_other_heads_does_not_help(trail: Trail, door: ListServer) -> None:
    """It shows the true proof between two heads of its new history."""
    witnessed()
    trail.rewrite(7)
    trail.grow(5)

    assert witnessed() == 7
    assert Peer.objects.get().history_changed_at is not None


def test_a_head_by_another_key_or_of_another_node_is_no_head_of_it(trail: Trail, door: ListServer) -> None:
    forged = trail.head(seed=sealing.new_key())
    door.answer = lambda path: (200, {}, iter((json.dumps(forged).encode(),)))

    assert witnessed() == 0
    assert Peer.objects.get().history_changed_at is None  # nothing is known of it, and nothing is said of it


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_node_that_cannot_answer_is_asked_again_and_accused_of_nothing(
    trail: Trail, door: ListServer, status: int
) -> None:
    witnessed()
    door.answer = lambda path: (status, {}, iter(()))
    assert witnessed() == 7
    door.answer = trail.answer
    trail.hidden = True
    before = Peer.objects.get().witnessed_at
    assert witnessed() == 7

    peer = Peer.objects.get()
    assert (peer.history_changed_at, peer.witnessed_at) == (None, before)


def test_a_head_that_a_receipt_showed_is_compared_too(trail: Trail) -> None:
    """It told one story in a receipt, and another one to whoever asked for its head."""
    from uuid import uuid4

    from entente.core.ids import uuid7
    from entente.federation.models import Outgoing, Thread

    witnessed()
    true = list(trail.leaves)
    trail.rewrite(9)
    shown = trail.head()
    trail.leaves = true
    trail.grow(3)
    peer = Peer.objects.get()
    key = trail.node.entry.keys[0]
    receipt = Receipt(uuid7(), "0" * 64, peer.did, "did:web:testserver", APPLIED, "", timezone.now(), shown)
    Outgoing.objects.create(
        thread=Thread.objects.create(thread=uuid4(), peer=peer), peer=peer, seq=1, type="test.ping", raw=b"", digest="",
        made_at=timezone.now(), settled_at=timezone.now(), receipt=write_receipt(receipt, seed=trail.node.seed, kid=key.kid),
    )  # fmt: skip

    witnessed()

    assert Peer.objects.get().history_changed_at is not None


def test_whoever_has_an_agreement_with_the_node_is_told(trail: Trail, network: Any) -> None:
    from agreements.models import Agreement, AgreementParty, PartyRole
    from entente.organizations.models import Organization

    agreement = Agreement.objects.create(
        home_node=settings.NODE_ID,
        drafted_by=network.steward,
        drafted_for=network.nonprofit,
        title_en="T",
        title_fr="T",
        starts_on=date(2026, 1, 1),
        ends_on=date(2027, 1, 1),
    )
    remote = Organization.objects.get(home_node=trail.node.node_id)
    AgreementParty.objects.create(agreement=agreement, organization=network.nonprofit, role=PartyRole.PROVIDER)
    AgreementParty.objects.create(agreement=agreement, organization=remote, role=PartyRole.RECIPIENT)
    witnessed()
    trail.rewrite(9)
    witnessed()

    notices = Notice.objects.filter(kind="federation.history_changed")
    assert network.steward.pk in set(notices.values_list("recipient", flat=True))
    assert network.city_steward.pk not in set(notices.values_list("recipient", flat=True))


def test_every_trusted_node_is_compared(trail: Trail, run_jobs: Callable[..., None]) -> None:
    witness_all(0)
    run_jobs()

    assert Peer.objects.get().witnessed_head is not None
    Peer.objects.update(distrusted_at=timezone.now(), witnessed_head=None)
    witness_all(0)
    run_jobs()
    assert Peer.objects.get().witnessed_head is None


@pytest.mark.django_db(transaction=True)
def test_heads_and_what_was_witnessed_are_for_anyone(trail: Trail, client: Client) -> None:
    witnessed()
    with running("sealer"):
        take_all_events()
    head = client.get(HEADS).json()
    size = head["head"]["size"]
    assert client.get(f"{HEADS}?since={size}").json()["type"] == "entente-log-consistency"
    for query in ("?since=0", "?since=x", f"?since={size + 1}", f"?until={size + 1}"):
        assert client.get(HEADS + query).status_code == 404
    shown = client.get(f"/federation/v1/witnessed/{trail.node.node_id}").json()
    assert shown["head"]["size"] == 7
    assert client.get(f"/federation/v1/witnessed/{settings.NODE_ID}").status_code == 404


def test_verify_asks_a_witness_for_the_head_of_a_node(trail: Trail, door: ListServer) -> None:
    from anonymizer.engine.errors import InvalidSource
    from entente.cli.servers import witnessed_heads

    node = str(trail.node.node_id)
    door.answer = lambda path: (200 if path.endswith(node) else 404, {}, iter((json.dumps(trail.head()).encode(),)))

    address = door.address.replace("ns.localhost", "127.0.0.1")
    assert [head["head"]["size"] for head in witnessed_heads([address], node)] == [7]
    with pytest.raises(InvalidSource):
        list(witnessed_heads([address], str(settings.NODE_ID)))
    with pytest.raises(InvalidSource):
        list(witnessed_heads(["http://ns.example"], node))
    door.answer = lambda path: (200, {}, iter((b'{"head": 1}',)))
    with pytest.raises(InvalidSource):
        list(witnessed_heads([address], node))
