"""A node's next key: announced under the one that others know, valid for seven days beside it, and by nobody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.conf import settings as conf
from django.db import transaction
from django.utils import timezone

from entente.federation.models import Outgoing, Peer
from entente.federation.queries import key_for, public_key_of, public_keys_of
from entente.federation.queries.peers import KEY_ANNOUNCED
from entente.federation.tasks.key_announcement import announce
from entente.federation.tasks.listed_nodes import apply_entries
from entente.federation.trust.entries import NodeEntry
from entente.federation.wire.messages import APPLIED, REFUSED, read_message
from entente.organizations.keys.records import observe
from entente.proof.key_history import succession
from entente.vault import sealing
from tests.other_node import OtherNode
from tests.trust_lists import ListedNode, fresh_list

pytestmark = pytest.mark.django_db

type Outcome = tuple[str, str]


def kid(seed: bytes) -> str:
    return sealing.signing_key_identifier(sealing.signing_public(seed))


@pytest.fixture
def listed() -> ListedNode:
    node = ListedNode()
    fresh_list(node)
    return node


@pytest.fixture
def tell(listed: ListedNode, run_jobs: Callable[..., None]) -> Callable[..., Outcome]:
    """A message of the node that announces a key: its outcome and code."""
    other = OtherNode(listed.address, listed.name, listed.node_id, listed.seed)

    def outcome(body: Any) -> Outcome:
        answer = other.say(KEY_ANNOUNCED, body)
        assert answer.status_code == 202, answer.content
        run_jobs()
        row = Peer.objects.get().received.order_by("-id").first()
        assert row is not None
        return row.outcome, row.code

    return outcome


def statement(node: ListedNode, new: bytes, *, before: bytes | None = None, of: str = "") -> dict[str, Any]:
    return {
        "statement": succession(of or str(node.node_id), seed=new, before=before or node.seed, since=timezone.now())
    }


@transaction.atomic
def applied(entries: list[NodeEntry], *, now: datetime) -> None:
    apply_entries(entries, now=now)


def test_an_announced_key_and_the_one_before_count_for_seven_days(
    listed: ListedNode, tell: Callable[..., Outcome]
) -> None:
    new = sealing.new_key()

    assert tell(statement(listed, new)) == (APPLIED, "")

    peer, now = Peer.objects.get(), timezone.now()
    assert set(public_keys_of(peer, at=now)) == {kid(listed.seed), kid(new)}
    assert public_key_of(f"{peer.did}#{kid(new)}", at=now + timedelta(days=6)) == sealing.signing_public(new)
    assert public_keys_of(peer, at=now + timedelta(days=8)) == {}
    applied([listed.entry], now=now)  # the list that is confirmed meanwhile does not name it yet
    assert set(public_keys_of(peer, at=now + timedelta(days=6))) == {kid(listed.seed), kid(new)}
    assert public_keys_of(peer, at=now + timedelta(days=8)) == {}
    applied([listed.entry], now=now + timedelta(days=8))  # nobody listed it: the list counts again
    assert set(public_keys_of(peer, at=now + timedelta(days=8))) == {kid(listed.seed)}


def test_a_listed_key_outlives_its_announcement(listed: ListedNode, tell: Callable[..., Outcome]) -> None:
    new = sealing.new_key()
    tell(statement(listed, new))
    renewed = ListedNode(listed.address, listed.name, listed.node_id, new, listed.organizations)

    applied([renewed.entry], now=timezone.now())

    assert set(public_keys_of(Peer.objects.get(), at=timezone.now() + timedelta(days=30))) == {kid(new)}


def test_what_both_keys_did_not_sign_is_refused(listed: ListedNode, tell: Callable[..., Outcome]) -> None:
    new, stranger = sealing.new_key(), sealing.new_key()
    forged = statement(listed, new)
    forged["statement"]["signatures"].reverse()
    for body in (
        {},
        {"statement": []},
        forged,
        statement(listed, new, before=stranger),
        statement(listed, new, of=str(conf.NODE_ID)),
        statement(listed, listed.seed),
    ):
        assert tell(body)[0] == REFUSED
    assert set(public_keys_of(Peer.objects.get(), at=timezone.now())) == {kid(listed.seed)}


def test_no_chain_of_announced_keys_outlives_the_list(listed: ListedNode, tell: Callable[..., Outcome]) -> None:
    first, second = sealing.new_key(), sealing.new_key()
    tell(statement(listed, first))

    assert tell(statement(listed, second)) == (REFUSED, "federation.announced_before")
    assert tell(statement(listed, second, before=first))[0] == REFUSED


def test_this_node_signs_by_the_key_that_others_know_until_they_know_the_next(settings: Any) -> None:
    own = ListedNode("https://bc.entente.example", node_id=settings.NODE_ID, seed=settings.NODE_KEY, organizations=())
    settings.BASE_URL = own.address
    fresh_list(own, ListedNode())
    observe(now=timezone.now())
    old, settings.NODE_KEY = settings.NODE_KEY, sealing.new_key()
    settings.NODE_KEYS_BEFORE = (old,)
    observe(now=timezone.now())
    peer = Peer.objects.get()

    assert announce() == 1
    assert announce() == 0

    message = Outgoing.objects.get()
    assert read_message(bytes(message.raw)).kid.endswith(kid(old))
    assert key_for(peer).kid == kid(old)
    Outgoing.objects.update(outcome=APPLIED)
    assert key_for(peer).kid == kid(settings.NODE_KEY)
