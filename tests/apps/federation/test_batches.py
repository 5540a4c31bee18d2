"""Several messages in one request: each is judged by itself, and what became of each is answered."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any
from unittest import mock

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from entente.audit.jobs import defer_once
from entente.audit.models import AuditEvent
from entente.cli.node_tables import show
from entente.core.canonical import canonical
from entente.core.errors import Failed
from entente.federation.models import Outgoing, Received
from entente.federation.queries.threads import thread_after
from entente.federation.tasks import apply_received, queue_message
from entente.federation.tasks.delivery import MOST_ATTEMPTS, REJECTION_PAUSE, Delivery, is_due
from entente.federation.tasks.effects import EFFECTS
from entente.federation.wire.batches import MOST_MESSAGES, Batch, Outcomes, read_outcomes, write_batch
from entente.federation.wire.messages import APPLIED, REFUSED, Receipt, read_message, read_receipt, write_receipt
from entente.vault import sealing
from tests.other_node import OtherNode, changed

pytestmark = pytest.mark.django_db
BATCHES = "/federation/v1/batches"


def bring(other: OtherNode, raws: Sequence[bytes], awaited: Sequence[uuid.UUID] = ()) -> Any:
    return other.post(write_batch(Batch(raws, awaited)), path=BATCHES)


def outcomes_of(answer: Any) -> Outcomes:
    assert answer.status_code == 200, answer.content
    return read_outcomes(answer.content)


def thread_of(other: OtherNode, count: int) -> list[bytes]:
    matter = uuid.uuid4()
    return [other.written(other.message("test.ping", {"n": n}, thread=matter)) for n in range(count)]


def identifier(raw: bytes) -> uuid.UUID:
    return uuid.UUID(json.loads(raw)["message"]["id"])


def test_a_batch_is_stored_applied_in_its_order_and_receipted(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    raws = thread_of(other, 60)  # more than share a transaction
    stored = outcomes_of(bring(other, raws))
    assert len(stored.waiting) == 60
    assert stored.receipts == []
    run_jobs()
    assert [message.body["n"] for message in ping] == list(range(60))

    settled = outcomes_of(bring(other, raws[:2], [identifier(raw) for raw in raws[2:]]))
    public = sealing.signing_public(settings.NODE_KEY)
    receipts = [read_receipt(raw, publics={sealing.signing_key_identifier(public): public}) for raw in settled.receipts]
    assert {receipt.id for receipt in receipts} == {identifier(raw) for raw in raws}
    assert {receipt.outcome for receipt in receipts} == {APPLIED}
    run_jobs()
    assert len(ping) == 60


def test_what_the_node_does_not_know_is_not_answered(other: OtherNode, peer: Any) -> None:
    assert outcomes_of(bring(other, [], [uuid.uuid4()])) == Outcomes([], [], {})


def test_receipts_are_for_the_node_that_wrote_the_message(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    third = OtherNode(address="https://mb.entente.example", name="Manitoba")
    third.listed()
    raws = thread_of(other, 2)
    bring(other, raws)
    run_jobs()
    assert outcomes_of(bring(third, [], [identifier(raw) for raw in raws])) == Outcomes([], [], {})


def test_other_bytes_under_a_used_identifier_are_named_and_the_others_stored(other: OtherNode, peer: Any) -> None:
    message = other.message("test.ping", {"n": 1})
    other.post(other.written(message))
    lie = other.written(other.message("test.ping", {"n": 2}, id=message.id, thread=message.thread, seq=1))
    good = thread_of(other, 2)
    outcomes = outcomes_of(bring(other, [lie, *good]))
    assert outcomes.refused == {message.id: "federation.conflict"}
    assert set(outcomes.waiting) == {identifier(raw) for raw in good}


def test_a_message_that_its_node_did_not_sign_stops_neither_the_batch_nor_its_number(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    first, second = thread_of(other, 2)
    bring(other, [changed(first, id=str(uuid.uuid4())), first, second])
    run_jobs()
    assert [message.body["n"] for message in ping] == [0, 1]
    assert list(Received.objects.exclude(outcome=APPLIED).values_list("outcome", "code")) == [
        (REFUSED, "federation.unsigned")
    ]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"[]", "federation.malformed"),
        (b'{"messages":[]}', "federation.malformed"),
        (b'{"awaited":[],"messages":{}}', "federation.malformed"),
        (b'{"awaited":["x"],"messages":[]}', "federation.malformed"),
        (b'{"awaited":[1],"messages":[]}', "federation.malformed"),
        (b'{"awaited":[],"messages":[{}]}', "federation.malformed"),
        (b'{"awaited":[],"messages":[],"more":1}', "federation.malformed"),
        (canonical({"awaited": [], "messages": [{}] * (MOST_MESSAGES + 1)}), "federation.too_many"),
        (canonical({"awaited": [str(uuid.uuid4())] * 251, "messages": []}), "federation.too_many"),
        (b'{"awaited":[],"messages":[' + b"[" * 40 + b"]" * 40 + b"]}", "federation.too_deep"),
        (b'{"awaited":[],"messages":["' + b"x" * (2**20 + 2**13) + b'"]}', "federation.too_large"),
    ],
)
def test_what_is_no_batch_is_refused_by_name(other: OtherNode, peer: Any, body: bytes, code: str) -> None:
    answer = other.post(body, path=BATCHES)
    assert 400 <= answer.status_code < 500
    assert json.loads(answer.content)["code"] == code


def test_a_batch_brought_by_another_node_is_refused(other: OtherNode, peer: Any) -> None:
    liar = OtherNode(address="https://liar.entente.example", name="Liar")
    liar.listed()
    answer = bring(liar, thread_of(other, 2))
    assert (answer.status_code, json.loads(answer.content)["code"]) == (403, "federation.not_the_sender")
    assert not Received.objects.exists()


class Played:
    """The other node's answers, one after the other; what it was asked."""

    def __init__(self, *answers: tuple[int, bytes]) -> None:
        self.answers, self.paths = list(answers), list[str]()

    def ask(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        self.paths.append(path)
        return self.answers.pop(0)


def receipt_of(other: OtherNode, message: Outgoing, **changes: Any) -> bytes:
    values = {
        "id": message.pk, "digest": message.digest, "sender": other.did, "recipient": "did:web:localhost%3A8000",
        "outcome": APPLIED, "code": "", "at": message.made_at, **changes,
    }  # fmt: skip
    return write_receipt(Receipt(**values), seed=other.seed, kid=other.kid)


def test_messages_that_a_node_refuses_together_are_brought_alone(other: OtherNode, peer: Any) -> None:
    """Such as one of a version before: the one that it does not take stops no other."""
    messages = [queue_message(peer, uuid.uuid4(), "test.ping", {}) for _ in range(2)]
    played = Played((404, b""), (202, b""), (200, receipt_of(other, messages[1])))
    assert Delivery(peer, played).bring(messages)  # type: ignore[arg-type]
    assert played.paths == [BATCHES, "/federation/v1/messages", "/federation/v1/messages"]
    assert [message.settled_at is None for message in Outgoing.objects.order_by("id")] == [True, False]


REJECTION = canonical({"code": "federation.malformed"})


def test_what_a_door_does_not_take_holds_up_no_other_and_its_thread_goes_on_without_it(
    other: OtherNode, peer: Any, capsys: Any
) -> None:
    first, another = (queue_message(peer, uuid.uuid4(), "test.ping", {}) for _ in range(2))
    played = Played((400, REJECTION), (400, REJECTION), (200, receipt_of(other, another)))
    assert not Delivery(peer, played).bring([first, another])  # type: ignore[arg-type]
    assert list(Outgoing.objects.filter(settled_at=None)) == [first]
    first.refresh_from_db()
    assert first.rejected_at is not None
    assert not is_due(first, now=first.rejected_at)
    assert is_due(first, now=first.rejected_at + REJECTION_PAUSE)
    show()
    assert "federation.malformed (1, tried again)" in capsys.readouterr().out.replace("\n", "")

    first.attempts = MOST_ATTEMPTS - 1
    assert not is_due(first, now=first.rejected_at + timedelta(hours=1))
    Delivery(peer, Played((400, REJECTION))).bring([first])  # type: ignore[arg-type]
    first.refresh_from_db()
    assert (first.outcome, first.code, first.settled_at is None) == ("rejected", "federation.malformed", False)
    instead = Outgoing.objects.get(type="message.left_out")
    assert (instead.thread_id, instead.seq) == (first.thread_id, first.seq)
    assert read_message(bytes(instead.raw)).message.body["digest"] == first.digest
    assert list(thread_after(peer, first.thread.thread, 0)) == [instead]
    show()
    assert "federation.malformed (1)" in capsys.readouterr().out.replace("\n", "")
    for _ in range(MOST_ATTEMPTS + 1):  # what says so is not given up
        Delivery(peer, Played((400, REJECTION))).bring([instead])  # type: ignore[arg-type]
        instead.refresh_from_db()
    assert (instead.settled_at, Outgoing.objects.count()) == (None, 3)


@pytest.mark.parametrize(
    "answer", [(401, REJECTION), (400, b"<html>"), (400, canonical({"code": "federation.clock"})), (200, b"<html>")]
)
def test_what_tells_nothing_of_the_message_is_tried_again_for_ever(
    answer: tuple[int, bytes], other: OtherNode, peer: Any
) -> None:
    message = queue_message(peer, uuid.uuid4(), "test.ping", {})
    Outgoing.objects.filter(pk=message.pk).update(attempts=1_000)
    message.refresh_from_db()
    with pytest.raises(Failed):
        Delivery(peer, Played(answer)).bring([message])  # type: ignore[arg-type]
    message.refresh_from_db()
    assert (message.settled_at, message.rejected_at) == (None, None)


def test_what_another_node_gave_up_leaves_no_gap(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    thread = uuid.uuid4()
    other.say("message.left_out", {"type": "test.new", "digest": "0" * 64, "code": "federation.version"}, thread=thread)
    other.say("test.ping", {}, thread=thread)
    run_jobs()
    assert len(ping) == 1
    assert AuditEvent.objects.get(event="federation.message_left_out").facts["type"] == "test.new"


def test_what_waits_in_one_thread_holds_up_no_other(other: OtherNode, peer: Any, ping: list[Any]) -> None:
    def wait(message: Any, peer: Any) -> None:
        raise Failed("move.not_arrived", transient=True)

    first, second = sorted([uuid.uuid4(), uuid.uuid4()])
    other.say("test.later", {}, thread=first)
    other.say("test.ping", {}, thread=second)
    with mock.patch.dict(EFFECTS, {"test.later": wait}), pytest.raises(Failed, match="not_arrived"):
        apply_received(str(peer.pk))
    assert len(ping) == 1
    assert Received.objects.get(settled_at=None).type == "test.later"


def test_a_receipt_for_other_words_settles_nothing_and_those_of_others_hold(other: OtherNode, peer: Any) -> None:
    first, second = (queue_message(peer, uuid.uuid4(), "test.ping", {}) for _ in range(2))
    from entente.federation.wire.batches import write_outcomes

    lie = receipt_of(other, first, digest="0" * 64)
    played = Played((200, write_outcomes(Outcomes([lie, receipt_of(other, second)]))))
    with pytest.raises(Failed, match="receipt_differs"):
        Delivery(peer, played).bring([first, second])  # type: ignore[arg-type]
    assert set(Outgoing.objects.filter(settled_at=None)) == {first}


def test_a_burst_hands_over_one_job(other: OtherNode, peer: Any) -> None:
    with transaction.atomic():
        for number in range(5):
            queue_message(peer, uuid.uuid4(), "test.ping", {"n": number})
    assert _jobs() == 1


def test_a_job_that_a_savepoint_took_back_is_handed_over_anew(other: OtherNode, peer: Any) -> None:
    with transaction.atomic():
        try:
            with transaction.atomic():
                defer_once("federation.send", peer_id=str(peer.pk))
                raise KeyError
        except KeyError:
            pass
        assert _jobs() == 0
        defer_once("federation.send", peer_id=str(peer.pk))
        defer_once("federation.send", peer_id=str(uuid.uuid4()))
    assert _jobs() == 2


def test_messages_of_a_thread_share_their_queries(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    from entente.federation.tasks.inbox import apply_next

    counts = []
    for count in (1, 40):
        bring(other, thread_of(other, count))
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert apply_next(peer.pk)
        counts.append(len(queries))
    assert counts[1] <= counts[0] + 2 * 39  # the savepoint of each


def _jobs() -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'federation.send' AND status = 'todo'"
        )
        return int(cursor.fetchone()[0])
