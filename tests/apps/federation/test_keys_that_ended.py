"""A message whose key ended or was revoked on its way: it counts for nothing, and the same words under the key of now go on in their place."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings as conf
from django.utils import timezone

from entente.audit.models import AuditEvent
from entente.cli.node_tables import show
from entente.core.errors import Failed
from entente.federation.models import Outgoing, Peer, Received
from entente.federation.tasks import queue_message
from entente.federation.tasks.delivery import MOST_ATTEMPTS, settle_several
from entente.federation.tasks.effects import EFFECTS
from entente.federation.wire.did import did_of
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import APPLIED, REFUSED, Receipt, read_message, write_receipt
from entente.vault import sealing
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db


def kid(seed: bytes) -> str:
    return sealing.signing_key_identifier(sealing.signing_public(seed))


@pytest.fixture
def stolen(other: OtherNode, peer: Any) -> bytes:
    """A key of the other node that its stewards revoked."""
    seed = sealing.new_key()
    peer.keys.create(kid=kid(seed), public_key=sealing.signing_public(seed), revoked_at=timezone.now())
    return seed


def test_what_a_revoked_key_signed_is_refused_and_its_number_stays_free_for_the_node(
    other: OtherNode, peer: Any, stolen: bytes, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    thread = uuid.uuid4()
    first = other.message("test.ping", {"n": 1}, thread=thread)
    old = other.written(first, seed=stolen, kid=kid(stolen))
    other.post(old)
    other.say("test.ping", {"n": 2}, thread=thread)
    run_jobs()
    assert ping == []
    assert Received.objects.get(message_id=first.id).code == "federation.key_ended"

    assert other.post(old).status_code == 200  # the same again: the same receipt
    assert other.post(other.written(first)).status_code == 202  # under the key of now
    run_jobs()
    assert [message.body["n"] for message in ping] == [1, 2]
    assert set(Received.objects.filter(message_id=first.id).values_list("outcome", flat=True)) == {REFUSED, APPLIED}
    for raw in (other.written(first), old):
        assert other.post(raw).status_code == 200
    run_jobs()
    assert len(ping) == 2


def test_a_key_that_becomes_known_later_is_looked_for_again_after_a_minute(
    other: OtherNode, peer: Any, ping: list[Any], run_jobs: Callable[..., None]
) -> None:
    new = sealing.new_key()
    raw = other.written(other.message("test.ping", {}), seed=new, kid=kid(new))
    other.post(raw)
    run_jobs()
    peer.keys.create(kid=kid(new), public_key=sealing.signing_public(new))
    assert other.post(raw).status_code == 200
    Received.objects.update(settled_at=timezone.now() - timedelta(minutes=2))
    assert other.post(raw).status_code == 202
    run_jobs()
    assert len(ping) == 1


def refusal(other: OtherNode, message: Outgoing, code: str) -> tuple[Outgoing, bytes, Receipt]:
    receipt = Receipt(
        message.pk, message.digest, other.did, did_of(conf.BASE_URL), REFUSED, f"federation.{code}", timezone.now()
    )
    return message, write_receipt(receipt, seed=other.seed, kid=other.kid), receipt


def test_what_another_node_no_longer_takes_for_our_word_is_signed_anew(
    other: OtherNode, peer: Any, settings: Any
) -> None:
    thread = uuid.uuid4()
    message = queue_message(peer, thread, "test.ping", {"n": 1})
    before = bytes(message.raw)
    settings.NODE_KEY = sealing.new_key()

    settle_several(peer, [refusal(other, message, "key_ended")])

    message.refresh_from_db()
    old, new = read_message(before), read_message(bytes(message.raw))
    assert (new.message, new.digest) == (old.message, message.digest)
    assert new.kid.endswith(kid(settings.NODE_KEY))
    assert new.is_signed_by(sealing.signing_public(settings.NODE_KEY))
    assert (message.settled_at, message.attempts) == (None, 0)
    assert AuditEvent.objects.filter(event="federation.signed_anew", subject_id=message.pk).count() == 1


def test_what_was_signed_by_the_key_of_now_waits_until_the_other_node_knows_it(other: OtherNode, peer: Any) -> None:
    message = queue_message(peer, uuid.uuid4(), "test.ping", {})
    with pytest.raises(Failed, match="unknown_key"):
        settle_several(peer, [refusal(other, message, "unknown_key")])
    assert Outgoing.objects.get().settled_at is None


def test_a_refusal_by_a_rule_is_final(other: OtherNode, peer: Any, settings: Any) -> None:
    message = queue_message(peer, uuid.uuid4(), "test.ping", {})
    settings.NODE_KEY = sealing.new_key()
    settle_several(peer, [refusal(other, message, "expired")])
    assert Outgoing.objects.get().outcome == REFUSED
    assert Peer.objects.get().pk == peer.pk


def test_what_another_node_goes_on_calling_malformed_ends_as_refused(other: OtherNode, peer: Any) -> None:
    message = queue_message(peer, uuid.uuid4(), "test.ping", {"n": 1})
    for attempts in range(MOST_ATTEMPTS):
        Outgoing.objects.filter(pk=message.pk).update(attempts=attempts)
        message.refresh_from_db()
        with pytest.raises(Failed, match="malformed"):
            settle_several(peer, [refusal(other, message, "malformed")])
    Outgoing.objects.filter(pk=message.pk).update(attempts=MOST_ATTEMPTS)
    message.refresh_from_db()

    settle_several(peer, [refusal(other, message, "malformed")])

    message.refresh_from_db()
    assert (message.outcome, message.code, message.error_code) == (REFUSED, "federation.malformed", "")
    assert message.settled_at is not None
    left = AuditEvent.objects.get(event="federation.refused_there", subject_id=message.pk)
    assert left.facts == {"type": "test.ping", "code": "federation.malformed", "node": str(peer.pk)}


def test_an_unknown_key_is_tried_again_for_ever(other: OtherNode, peer: Any) -> None:
    """It counts as soon as the list names it."""
    message = queue_message(peer, uuid.uuid4(), "test.ping", {"n": 1})
    Outgoing.objects.filter(pk=message.pk).update(attempts=1_000)
    message.refresh_from_db()
    with pytest.raises(Failed, match="unknown_key"):
        settle_several(peer, [refusal(other, message, "unknown_key")])


@pytest.mark.parametrize("code", ["malformed", "unsigned", "unknown_key", "wrong_audience"])
def test_content_that_is_refused_ends_at_once_and_the_operator_sees_why(
    code: str, other: OtherNode, peer: Any, run_jobs: Callable[..., None], capsys: Any
) -> None:
    """An effect that reads something signed inside refuses by codes that are also those of a message that nobody signed."""

    def refuse(message: Any, peer: Any) -> None:
        raise Rejected(WireFault(f"federation.{code}"))

    EFFECTS["test.refused"] = refuse
    try:
        other.say("test.refused", {}, thread=uuid.uuid4())
        run_jobs()
    finally:
        del EFFECTS["test.refused"]
    row = Received.objects.get(type="test.refused")
    assert (row.outcome, row.code, row.is_unverified) == (REFUSED, "federation.unreadable", False)

    message = queue_message(peer, uuid.uuid4(), "test.ping", {"n": 1})
    settle_several(peer, [refusal(other, message, "unreadable")])
    message.refresh_from_db()
    assert (message.outcome, message.code) == (REFUSED, "federation.unreadable")
    show()
    assert "federation.unreadable" in capsys.readouterr().out.replace("\n", "")
