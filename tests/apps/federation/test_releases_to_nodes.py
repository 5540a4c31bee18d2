"""This node provides: what was released to an organization of another node, who may fetch it from there, and how that ends."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from entente.core.ids import uuid7
from entente.federation.wire.did import did_of
from entente.federation.wire.messages import read_message
from entente.federation.wire.tickets import LIVES, Ticket, write_ticket
from entente.vault import sealing
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db


@pytest.fixture
def elsewhere(agreement: Any, network: Any, other: OtherNode, peer: Any) -> Any:
    """The city has its home on the other node since the agreement was signed."""
    network.city.home_node = other.node_id
    network.city.save(update_fields=["home_node"])
    return network.city


@pytest.fixture
def given(elsewhere: Any, release_to_city: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """The entitlement of the city, delivered and announced."""
    release = release_to_city()
    run_jobs()
    return release.entitlements.get()


def ticket(other: OtherNode, entitlement: Any, name: str = "data.csv", **changed: Any) -> str:
    now = timezone.now()
    values: dict[str, Any] = {
        "id": uuid7(),
        "sender": other.did,
        "recipient": did_of(settings.BASE_URL),
        "entitlement": entitlement.pk,
        "file_name": name,
        "person": str(uuid.uuid4()),
        "name": "Camille Roy",
        "terms": entitlement.release.agreement.digest(),
        "made_at": now,
        "until": now + LIVES,
        **{name: value for name, value in changed.items() if name not in ("seed", "kid")},
    }
    keys = {"seed": changed.get("seed", other.seed), "kid": changed.get("kid", other.kid)}
    return write_ticket(Ticket(**values), **keys)


def fetch(shown: str, entitlement: Any, name: str = "data.csv", **headers: str) -> Any:
    path = f"/federation/v1/releases/{entitlement.pk}/files/{name}"
    return Client().get(path, headers={"Authorization": f"Entente {shown}", **headers})


def bodies_sent(other: OtherNode, kind: str) -> list[Any]:
    from entente.federation.models import Outgoing

    rows = Outgoing.objects.filter(type=kind).order_by("id")
    return [read_message(bytes(row.raw)).message.body for row in rows]


def test_a_release_is_announced_once_it_is_delivered(
    given: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    (body,) = bodies_sent(other, "release.available")
    assert body["entitlement"] == str(given.pk)
    assert body["agreement"]["digest"] == given.release.agreement.digest()
    assert {file["name"] for file in body["files"]} >= {"data.csv", "manifest.json", "certificate.json"}
    assert "key" not in body["files"][0]  # where it lies in the store is told to nobody
    run_jobs()
    assert len(bodies_sent(other, "release.available")) == 1


def test_a_person_of_the_other_node_fetches_a_file_and_the_trail_names_her(given: Any, other: OtherNode) -> None:
    from entente.audit.models import AuditEvent
    from exports.models import Download

    answer = fetch(ticket(other, given), given)
    content = b"".join(answer.streaming_content)
    assert answer.status_code == 200
    assert hashlib.sha256(content).hexdigest() == given.delivery.file("data.csv")["sha256"]
    receipt = Download.objects.get()
    assert (receipt.user, receipt.remote_person["name"]) == (None, "Camille Roy")
    event = AuditEvent.objects.filter(event="download.issued").latest("id")
    assert event.facts["node_id"] == str(other.node_id)
    assert "Camille" not in json.dumps(event.facts)


def test_a_part_is_answered_as_a_part(given: Any, other: OtherNode) -> None:
    answer = fetch(ticket(other, given), given, Range="bytes=0-2")
    assert (answer.status_code, b"".join(answer.streaming_content)) == (206, b"age")


FORGED: dict[str, Callable[[OtherNode, Any], str]] = {
    "by nobody's key": lambda o, e: ticket(o, e, seed=sealing.new_key()),
    "for another node": lambda o, e: ticket(o, e, recipient="did:web:mb.entente.example"),
    "over": lambda o, e: ticket(
        o, e, made_at=timezone.now() - timedelta(minutes=9), until=timezone.now() - timedelta(minutes=4)
    ),
    "of too long a life": lambda o, e: ticket(o, e, until=timezone.now() + timedelta(hours=1)),
    "not yet made": lambda o, e: ticket(
        o, e, made_at=timezone.now() + timedelta(minutes=3), until=timezone.now() + timedelta(minutes=4)
    ),
    "for another file": lambda o, e: ticket(o, e, name="data.parquet"),
    "under other terms": lambda o, e: ticket(o, e, terms="0" * 64),
    "of no person, for rows": lambda o, e: ticket(o, e, person="", terms=""),
    "in another's name": lambda o, e: ticket(o, e, sender="did:web:mb.entente.example"),
    "cut": lambda o, e: ticket(o, e)[:-5],
    "no ticket": lambda o, e: "",
}


@pytest.mark.parametrize("name", FORGED)
def test_no_ticket_but_a_good_one_opens_a_file(name: str, given: Any, other: OtherNode) -> None:
    from exports.models import Download

    answer = fetch(FORGED[name](other, given), given)
    assert answer.status_code in (400, 401, 403)
    assert Download.objects.count() == 0


def test_another_node_of_the_network_opens_nothing(given: Any) -> None:
    third = OtherNode(address="https://mb.entente.example", name="Manitoba")
    third.listed()
    assert fetch(ticket(third, given), given).status_code == 403


def test_the_node_itself_reads_the_manifest_and_no_row(given: Any, other: OtherNode) -> None:
    shown = ticket(other, given, name="manifest.json", file_name="manifest.json", person="", terms="")
    answer = fetch(shown, given, "manifest.json")
    assert json.loads(b"".join(answer.streaming_content))["manifest"]["release"] == str(given.release_id)


def test_revoking_stops_here_at_once_and_tells_the_node(
    given: Any, other: OtherNode, network: Any, run_jobs: Callable[..., None]
) -> None:
    from exports.services import revoke_entitlement

    shown = ticket(other, given)
    revoke_entitlement(given.pk, reason="No longer needed", by=network.steward, now=timezone.now())
    assert fetch(shown, given).status_code == 403  # before any message went anywhere
    run_jobs()
    (body,) = bodies_sent(other, "entitlement.revoked")
    assert body["entitlement"] == str(given.pk)
    assert "needed" not in json.dumps(body)
    given.node_access.refresh_from_db()
    assert given.node_access.ended_at is not None


@pytest.mark.parametrize("what", ["no list", "another history"])
def test_nothing_is_announced_where_nothing_new_may_begin(
    what: str,
    elsewhere: Any,
    other: OtherNode,
    peer: Any,
    release_to_city: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:
    from entente.core.errors import Failed
    from entente.federation.models import TrustMetadata
    from entente.federation.tasks import offer_release

    stored = list(TrustMetadata.objects.filter(role="timestamp"))
    if what == "no list":
        TrustMetadata.objects.filter(role="timestamp").delete()
    else:
        type(peer).objects.filter(pk=peer.pk).update(history_changed_at=timezone.now())
    entitlement = release_to_city().entitlements.get()
    run_jobs()
    with pytest.raises(Failed, match="network_not_fresh"):
        offer_release.func(str(entitlement.pk))
    assert bodies_sent(other, "release.available") == []
    TrustMetadata.objects.bulk_create(stored, ignore_conflicts=True)
    type(peer).objects.update(history_changed_at=None)
    offer_release.func(str(entitlement.pk))
    assert len(bodies_sent(other, "release.available")) == 1


def test_a_node_that_is_distrusted_meanwhile_gets_nothing_more(given: Any, other: OtherNode, peer: Any) -> None:
    shown = ticket(other, given)
    type(peer).objects.filter(pk=peer.pk).update(distrusted_at=timezone.now())
    assert fetch(shown, given).status_code in (401, 403)


def test_leases_are_renewed_for_what_stands_and_for_nothing_else(
    given: Any, other: OtherNode, agreement: Any, network: Any
) -> None:
    from agreements.services import suspend_agreement
    from entente.federation.tasks import renew_leases

    renew_leases.func(0)
    (body,) = bodies_sent(other, "lease.renewed")
    assert list(body["leases"]) == [str(given.pk)]
    suspend_agreement(agreement.pk, reason="A question came up", by=network.steward)
    renew_leases.func(0)
    assert len(bodies_sent(other, "lease.renewed")) == 1


def test_the_providers_page_says_when_the_node_stops(
    given: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from exports.services import revoke_entitlement

    page = sign_in(network.steward).get(f"/en/releases/{given.release_id}/").content.decode()
    assert "Through the node Nova Scotia; without word from here it stops by itself" in page
    revoke_entitlement(given.pk, reason="No longer needed", by=network.steward, now=timezone.now())
    run_jobs()
    page = sign_in(network.steward).get(f"/en/releases/{given.release_id}/").content.decode()
    assert "The node Nova Scotia has not answered; nothing is passed on from here" in page
    given.node_access.stopped_at = timezone.now()
    given.node_access.save()
    assert (
        "The node Nova Scotia stopped on"
        in sign_in(network.steward).get(f"/en/releases/{given.release_id}/").content.decode()
    )
