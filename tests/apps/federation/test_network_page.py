"""The page of the network: who is in it, what waits, and as many queries for fifty nodes as for one."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from entente.core.ids import uuid7
from entente.federation.models import Outgoing, Peer, Thread, TrustMetadata
from entente.federation.views.picture import network_picture
from entente.organizations.models import Organization
from tests.trust_lists import ListedNode, fresh_list

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(network: Any, sign_in: Any) -> Client:
    client: Client = sign_in(network.steward)
    return client


def text(answer: Any) -> str:
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def test_without_a_network_the_page_says_so(page: Client) -> None:
    assert "This node belongs to no network" in text(page.get("/en/network/"))


def test_the_page_names_nodes_what_waits_and_since_when(page: Client) -> None:
    fresh_list(ListedNode())
    peer = Peer.objects.get()
    thread = Thread.objects.create(thread=uuid4(), peer=peer, sent=2)
    for number in (1, 2):
        Outgoing.objects.create(
            id=uuid7(), thread=thread, peer=peer, seq=number, type="test.ping", raw=b"", digest="",
            made_at=timezone.now() - timedelta(hours=3),
        )  # fmt: skip

    english, french = (text(page.get(f"/{code}/network/")) for code in ("en", "fr"))

    assert "Nova Scotia" in english
    assert "211 Maple Test East" in english
    assert "211 Érable Essai Est" in french
    assert "2 messages, the first for 3 hours" in english.replace("\xa0", " ")


def test_an_expired_list_is_said_in_words(page: Client) -> None:
    fresh_list(ListedNode())
    row = TrustMetadata.objects.get(role="timestamp")
    raw = re.sub(rb'"expires":"[^"]+"', b'"expires":"2026-01-01T00:00:00Z"', bytes(row.raw))
    TrustMetadata.objects.filter(pk=row.pk).update(raw=raw)

    assert "The list of the network has expired" in text(page.get("/en/network/"))


def test_fifty_nodes_take_as_many_queries_as_one(page: Client) -> None:
    fresh_list(ListedNode())
    page.get("/en/network/")
    with CaptureQueriesContext(connection) as few:
        page.get("/en/network/")
    for number in range(50):
        peer = Peer.objects.create(pk=uuid7(), did=f"did:web:n{number}.example", name=f"N{number}", address="https://n")
        Organization.objects.create(
            home_node=peer.pk, kind="nonprofit", name_en=f"O{number}", name_fr=f"O{number}", jurisdiction="CA-NS"
        )
    with CaptureQueriesContext(connection) as many:
        page.get("/en/network/")

    assert len(many) == len(few)


def test_the_picture_draws_what_goes_between_nodes_and_in_which_direction() -> None:
    ours, theirs, others = (
        Organization(kind="nonprofit", name_en=name, name_fr=name, jurisdiction="CA-NS") for name in ("A", "B", "C")
    )

    def pair(giver: Organization, taker: Organization) -> dict[str, Any]:
        names = {"organization__name_en": giver.name_en, "taker_en": taker.name_en}
        return {"organization": giver.pk, "taker": taker.pk, "count": 3, **names}

    pairs = [pair(ours, theirs), pair(others, ours), pair(theirs, others)]

    drawn = network_picture(("Here", [ours]), [("There", [theirs]), ("Beyond", [others])], pairs, french=False)

    assert [(curve.is_given, curve.title) for curve in drawn.curves] == [
        (True, "A gives to B: 3"),
        (False, "C gives to A: 3"),
    ]
    assert max(node.top + node.height for node in drawn.nodes) < drawn.height
    assert all(y < drawn.height for node in drawn.nodes for y, _ in node.organizations)
