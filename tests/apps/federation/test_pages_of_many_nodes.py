"""Every page that knows of other nodes asks the database as often for fifty of them as for one."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.agreement_partner import Partner, partner_of
from tests.journeys.sights_federation import remote_release
from tests.other_node import OtherNode

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

PAGES: Final = {
    "steward": (
        "desk/", "agreements/", "agreements/flows/", "agreements/calendar/", "register/", "register/flows/", "datasets/", "releases/",
        "releases/register/", "network/", "agreements/{agreement}/", "agreements/{agreement}/messages/",
        "register/{lineage}/", "datasets/{dataset}/", "organization/", "catalogue/", "notices/",
    ),
    "recipient": ("desk/", "my/datasets/", "my/datasets/ended/", "my/datasets/connections/", "my/datasets/elsewhere/{remote}/", "explore/"),
}  # fmt: skip
NODES: Final = 50


def add_node(network: Any, active: Any, number: int) -> Any:
    """One more node: an organization, what it offers, an agreement with it, what was said about that, and a release to the city."""
    from entente.federation.models import Outgoing, RemoteDataset, Thread

    other = OtherNode(address=f"https://n{number}.entente.example", name=f"Node {number}")
    peer = other.listed(last_seen_at=timezone.now())
    partner = partner_of(other, name=f"Test Region {number}")
    agreement = copied(active, partner)
    words = {"title_en": "Contacts", "title_fr": "Contacts", "owner_en": "Region", "owner_fr": "Région"}
    RemoteDataset.objects.create(peer=peer, dataset_id=uuid.uuid4(), kind="contacts", columns=0, **words)
    thread = Thread.objects.create(thread=agreement.lineage, peer=peer, sent=1)
    Outgoing.objects.create(
        id=uuid.uuid4(), thread=thread, peer=peer, seq=1, type="test.ping", raw=b"", digest="",
        made_at=timezone.now() - timedelta(hours=1),
    )  # fmt: skip
    return remote_release(network, agreement, peer, number=number, owner=partner.organization)


def copied(active: Any, partner: Partner) -> Any:
    """An agreement as the one in force, with another recipient."""
    from agreements import permissions
    from agreements.models import Agreement

    agreement = Agreement.objects.get(pk=active.pk)
    parties = list(agreement.parties.all())
    agreement.pk, agreement.lineage = uuid.uuid4(), uuid.uuid4()
    agreement.save(force_insert=True)
    for party in parties:
        party.pk, party.agreement = uuid.uuid4(), agreement
        if party.role == "recipient":
            party.organization = partner.organization
        party.save(force_insert=True)
    permissions.grant_to_parties(agreement)
    return agreement


def test_fifty_nodes_take_as_many_queries_as_one(
    network: Any, active: Any, dataset: Any, sign_in: Callable[..., Client]
) -> None:
    release = add_node(network, active, 1)
    names = {
        "agreement": active.pk, "lineage": active.lineage, "dataset": dataset.pk, "remote": release.pk,
    }  # fmt: skip
    browsers = {person: sign_in(getattr(network, person), Client()) for person in PAGES}

    def queries() -> dict[str, int]:
        numbers = {}
        for person, pages in PAGES.items():
            for page in pages:
                address = f"/en/{page.format(**names)}"
                browsers[person].get(address, follow=True)
                with CaptureQueriesContext(connection) as caught:
                    answer = browsers[person].get(address, follow=True)
                assert answer.status_code == 200, f"{address}: {answer.status_code}"
                numbers[f"{person}: {page}"] = len(caught)
        return numbers

    one = queries()
    for number in range(2, NODES + 1):
        add_node(network, active, number)

    assert queries() == one
