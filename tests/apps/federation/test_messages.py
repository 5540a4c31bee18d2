"""The door for other nodes: what is taken, once and in its order, and everything that is not."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from entente.federation.wire.did import did_of
from entente.federation.wire.messages import APPLIED, REFUSED, UNSUPPORTED, read_receipt
from entente.vault import sealing
from tests.apps.federation.forgeries import FORGERIES
from tests.other_node import OtherNode, envelope

pytestmark = pytest.mark.django_db


def code(answer: Any) -> str:
    return str(json.loads(answer.content)["code"])


def own_keys() -> dict[str, bytes]:
    public = sealing.signing_public(settings.NODE_KEY)
    return {sealing.signing_key_identifier(public): public}


def test_a_message_is_stored_then_applied_once_and_receipted(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    raw = other.written(other.message("test.ping", {"text": "bonjour"}))
    assert other.post(raw).status_code == 202
    assert ping == []  # nothing happens in the request
    run_jobs()
    assert [message.body for message in ping] == [{"text": "bonjour"}]
    answer = other.post(raw)  # the same again, signed anew: the stored receipt
    assert answer.status_code == 200
    receipt = read_receipt(answer.content, publics=own_keys())
    assert (receipt.outcome, receipt.sender, receipt.recipient) == (APPLIED, did_of(settings.BASE_URL), other.did)
    run_jobs()
    assert len(ping) == 1
    assert other.post(raw).content == answer.content


def test_a_thread_is_applied_in_its_order_however_it_arrives(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    thread = uuid.uuid4()
    first, second, third = (other.written(other.message("test.ping", {"n": n}, thread=thread)) for n in (1, 2, 3))
    for raw in (third, second):
        other.post(raw)
    run_jobs()
    assert ping == []  # held: what comes before is not here
    other.post(first)
    run_jobs()
    assert [message.body["n"] for message in ping] == [1, 2, 3]


def test_an_unknown_kind_is_answered_and_the_thread_goes_on(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    thread = uuid.uuid4()
    strange = other.written(other.message("future.thing", {}, thread=thread))
    other.post(strange)
    other.say("test.ping", {}, thread=thread)
    run_jobs()
    assert read_receipt(other.post(strange).content, publics=own_keys()).outcome == UNSUPPORTED
    assert len(ping) == 1


def test_a_second_message_under_a_used_number_is_refused(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    thread = uuid.uuid4()
    other.say("test.ping", {"n": 1}, thread=thread)
    run_jobs()
    again = other.written(other.message("test.ping", {"n": 2}, thread=thread, seq=1))
    other.post(again)
    run_jobs()
    receipt = read_receipt(other.post(again).content, publics=own_keys())
    assert (receipt.outcome, receipt.code) == (REFUSED, "federation.sequence_taken")
    assert [message.body["n"] for message in ping] == [1]


def test_other_bytes_under_a_used_identifier_are_a_conflict(other: OtherNode, peer: Any, ping: list[Any]) -> None:
    message = other.message("test.ping", {"n": 1})
    other.post(other.written(message))
    lie = other.written(other.message("test.ping", {"n": 2}, id=message.id, thread=message.thread, seq=1))
    answer = other.post(lie)
    assert (answer.status_code, code(answer)) == (409, "federation.conflict")


def test_whoever_is_not_in_the_network_is_not_heard(other: OtherNode, db: None) -> None:
    answer = other.say("test.ping", {})
    assert (answer.status_code, code(answer)) == (401, "federation.unsigned")


@pytest.mark.parametrize("fields", [{"standing": "suspended"}, {"standing": "left"}, {"distrusted_at": timezone.now()}])
def test_a_node_that_is_trusted_no_longer_is_not_heard(db: None, fields: dict[str, Any]) -> None:
    other = OtherNode()
    other.listed(**fields)
    assert other.say("test.ping", {}).status_code in (401, 403)


def test_what_was_stored_waits_while_its_node_is_distrusted(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    other.say("test.ping", {})
    type(peer).objects.filter(pk=peer.pk).update(distrusted_at=timezone.now())
    run_jobs()
    assert ping == []


@pytest.mark.parametrize("name", FORGERIES)
def test_nothing_forged_is_stored_or_applied(
    name: str, other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    """Two nodes of the network: one that is honest, and one that lies about it."""
    from entente.federation.models import Received

    liar = OtherNode(address="https://liar.entente.example", name="Liar")
    liar.listed()
    forged = FORGERIES[name](other, liar, other.written(other.message("test.ping", {})))
    answer = other.post(forged.raw, headers=forged.headers)
    run_jobs()
    assert ping == []
    stored = Received.objects.first()
    if stored is None:
        assert 400 <= answer.status_code < 500
        assert code(answer) == forged.code
    else:  # only a job looks inside: it refused, and signed that it did
        assert (stored.outcome, stored.code) == (REFUSED, forged.code)


def test_there_are_fifty_kinds_of_forgeries() -> None:
    assert len(FORGERIES) >= 50


def test_a_row_that_the_web_process_wrote_itself_is_refused(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    """Whoever holds the web process can store any row: the worker believes only what the other node signed."""
    from entente.audit.jobs import defer
    from entente.federation.models import Received

    message = other.message("test.ping", {})
    raw = other.written(message, seed=sealing.new_key())
    row = Received.objects.create(
        peer=peer, message_id=message.id, thread=message.thread, seq=1, type="test.ping", raw=raw, digest="0" * 64,
        arrived_at=timezone.now(),
    )  # fmt: skip
    defer("federation.apply", peer_id=str(peer.pk))
    run_jobs()
    row.refresh_from_db()
    assert ping == []
    assert row.outcome == REFUSED


def test_a_forged_row_does_not_take_the_number_of_what_the_node_says_next(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    """Or a thief of the web process, long gone, would have made this node deaf to a thread."""
    from entente.audit.jobs import defer
    from entente.federation.models import Received

    message = other.message("test.ping", {"n": 1})
    forged = other.written(other.message("test.ping", {"n": 0}, thread=message.thread, seq=1), seed=sealing.new_key())
    content = envelope(forged)["message"]
    Received.objects.create(
        peer=peer, message_id=content["id"], thread=message.thread, seq=1, type="test.ping", raw=forged, digest="0" * 64,
        arrived_at=timezone.now(),
    )  # fmt: skip
    defer("federation.apply", peer_id=str(peer.pk))
    run_jobs()
    other.post(other.written(message))
    run_jobs()
    assert [message.body["n"] for message in ping] == [1]


def test_another_node_asks_for_what_it_missed_and_sees_only_its_own(other: OtherNode, peer: Any) -> None:
    from entente.federation.tasks import queue_message

    third = OtherNode(address="https://mb.entente.example", name="Manitoba")
    thread = uuid.uuid4()
    queue_message(peer, thread, "test.ping", {"n": 1})
    queue_message(peer, thread, "test.ping", {"n": 2})
    queue_message(third.listed(), thread, "test.ping", {"n": 3})
    answer = other.get(f"/federation/v1/threads/{thread}?after=1")
    assert [entry["message"]["body"]["n"] for entry in answer.json()["messages"]] == [2]
    waiting = other.get("/federation/v1/outbox").json()["messages"]
    assert [entry["message"]["body"]["n"] for entry in waiting] == [1, 2]
    later = other.get(f"/federation/v1/outbox?after={waiting[0]['message']['id']}").json()["messages"]
    assert [entry["message"]["body"]["n"] for entry in later] == [2]


def test_this_node_says_who_it_is(client: Any, network: Any) -> None:
    from entente.organizations.keys.records import observe

    observe(now=timezone.now())
    answer = client.get("/.well-known/did.json")
    content = answer.json()
    assert content["id"] == did_of(settings.BASE_URL)
    assert len(content["assertionMethod"]) == 1
    organization = client.get(f"/orgs/{network.city.pk}/did.json").json()
    assert organization["controller"] == content["id"]
    assert organization["id"] == f"{content['id']}:orgs:{network.city.pk}"
    assert client.get(f"/orgs/{uuid.uuid4()}/did.json").status_code == 404


def test_a_body_that_no_effect_foresaw_is_refused_and_the_next_message_goes_on(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    from entente.federation.tasks.effects import EFFECTS

    def stumble(message: Any, peer: Any) -> None:
        raise KeyError(message.body["word"])

    EFFECTS["test.stumble"] = stumble
    try:
        thread = uuid.uuid4()
        raw = other.written(other.message("test.stumble", {"word": "a name"}, thread=thread))
        other.post(raw)
        other.say("test.ping", {}, thread=thread)
        run_jobs()
        receipt = read_receipt(other.post(raw).content, publics=own_keys())
        assert (receipt.outcome, receipt.code) == (REFUSED, "federation.unreadable")
        assert len(ping) == 1
    finally:
        del EFFECTS["test.stumble"]
