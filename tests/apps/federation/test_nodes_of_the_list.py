"""A verified list takes effect here: nodes, keys, organizations; and what it cannot claim."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from entente.audit.models import AuditEvent
from entente.federation.models import Peer, Standing, TrustMetadata
from entente.federation.queries import network_is_fresh, public_key_of, trust_list
from entente.federation.tasks.trust import poll_trust_list, renew_timestamp, take_list_of
from entente.federation.trust.client import PATH
from entente.federation.trust.publication import files as files_of
from entente.organizations.keys.endorsement import is_endorsed
from entente.organizations.keys.records import endorse_outstanding
from entente.organizations.models import Organization
from entente.vault import sealing
from tests.trust_lists import ListedNode, ListServer, Network, fresh_list, list_server, organization

pytestmark = pytest.mark.django_db


@pytest.fixture
def door() -> Iterator[ListServer]:
    with list_server() as server:
        yield server


def events(code: str) -> int:
    return AuditEvent.objects.filter(event=code).count()


def change(network: Network, node: ListedNode, *, by: tuple[int, ...] = (0, 1), **changes: Any) -> None:
    """The stewards change the list, and this node has it."""
    from entente.federation.tasks.trust import served, take
    from entente.federation.trust.client import verified

    network.change(by=by, **changes)
    known = trust_list()
    assert known is not None
    take(verified(known, served(network.files(node.seed, before=known))), now=timezone.now())


def test_a_list_brings_nodes_their_keys_and_their_organizations() -> None:
    node = ListedNode()

    fresh_list(node)

    peer, listed = Peer.objects.get(), node.organizations[0]
    assert (peer.pk, peer.did, peer.is_trusted) == (node.node_id, node.entry.did, True)
    name = f"{peer.did}#{node.entry.keys[0].kid}"
    assert public_key_of(name, at=timezone.now()) == sealing.signing_public(node.seed)
    remote = Organization.objects.get(pk=listed.id)
    assert (remote.home_node, remote.name_fr) == (node.node_id, "211 Érable Essai Est")
    assert remote.key is not None
    assert bytes(remote.key.public_key) == listed.keys[0].sealing
    assert bytes(remote.key.wrapped_private_key) == b""
    assert network_is_fresh()
    assert not network_is_fresh(now=timezone.now() + timedelta(hours=25))


def test_without_a_list_the_network_is_not_fresh() -> None:
    assert not network_is_fresh()


def test_a_suspended_node_is_trusted_no_more_at_once() -> None:
    node, third = ListedNode(), ListedNode("https://pe.entente.example", "Prince Edward Island")
    network = fresh_list(node, third)

    change(network, node, standings=[(third.entry.did, "suspended")])

    peer = Peer.objects.get(pk=third.node_id)
    assert peer.standing == Standing.SUSPENDED
    assert public_key_of(f"{peer.did}#{third.entry.keys[0].kid}", at=timezone.now()) is None


def test_another_key_of_a_node_takes_the_place_of_the_one_before() -> None:
    node, third = ListedNode(), ListedNode("https://pe.entente.example")
    network = fresh_list(node, third)
    moved = replace(third, seed=sealing.new_key())

    change(network, node, nodes=[moved.entry])

    assert [key.kid for key in Peer.objects.get(pk=third.node_id).keys.all()] == [moved.entry.keys[0].kid]


def test_a_node_cannot_claim_an_organization_of_this_node() -> None:
    own = Organization.objects.create(kind="region_211", name_en="Ours", name_fr="La nôtre", jurisdiction="CA-BC")
    node = ListedNode(organizations=(organization(id=own.pk), organization()))

    fresh_list(node)

    own.refresh_from_db()
    assert (own.home_node, own.name_en) == (settings.NODE_ID, "Ours")
    assert not own.keys.exists()
    assert Organization.objects.filter(home_node=node.node_id).count() == 1  # the rest of the list took effect
    assert events("federation.claim_refused") == 1
    poll_trust_list(0)
    assert events("federation.claim_refused") == 1


def test_an_organization_that_moves_with_both_entries_changes_its_home() -> None:
    moving = organization()
    node, third = ListedNode(organizations=(moving,)), ListedNode("https://pe.entente.example", organizations=())
    network = fresh_list(node, third)

    change(network, node, nodes=[replace(node, organizations=()).entry, replace(third, organizations=(moving,)).entry])

    assert Organization.objects.get(pk=moving.id).home_node == third.node_id


def test_other_keys_under_the_name_of_a_known_one_are_refused() -> None:
    node = ListedNode()
    network = fresh_list(node)
    known = node.organizations[0]
    forged = replace(known.keys[0], signing=sealing.signing_public(sealing.new_key()))

    change(network, node, nodes=[replace(node, organizations=(replace(known, keys=(forged,)),)).entry])

    key = Organization.objects.get(pk=known.id).key
    assert key is not None
    assert bytes(key.signing_public_key) == known.keys[0].signing
    assert events("federation.key_refused") == 1


def test_a_node_that_took_this_nodes_name_is_left_out(settings: Any) -> None:
    settings.BASE_URL = "https://ns.entente.example"

    fresh_list(ListedNode())

    assert not Peer.objects.exists()
    assert events("federation.node_refused") == 1


def test_keys_of_other_organizations_are_signed_again_after_a_rotation(settings: Any) -> None:
    node = ListedNode()
    fresh_list(node)
    settings.NODE_KEYS_BEFORE = (settings.NODE_KEY,)
    settings.NODE_KEY = sealing.new_key()

    assert endorse_outstanding() == 0

    settings.NODE_KEYS_BEFORE = ()
    key = Organization.objects.get(pk=node.organizations[0].id).keys.get()
    assert is_endorsed(key)


def test_a_row_that_nobody_listed_is_not_signed_for_being_of_another_node(settings: Any) -> None:
    node = ListedNode()
    fresh_list(node)
    key = Organization.objects.get(pk=node.organizations[0].id).keys.get()
    key.signing_public_key, key.node_kid = sealing.signing_public(sealing.new_key()), "another"
    key.save()

    assert endorse_outstanding() == 1
    key.refresh_from_db()
    assert not is_endorsed(key)


# --- Mirrors --------------------------------------------------------------------------------------------------------
def test_every_node_serves_the_list_to_anyone(client: Client) -> None:
    node = ListedNode()
    fresh_list(node)
    listed = trust_list()
    assert listed is not None

    for name, raw in files_of(listed).items():
        assert client.get(PATH + name).content == raw
    for name in ("2.root.json", "0.targets.json", f"{'0' * 64}.{node.node_id}.json", "root.json", "..%2Fpasswd"):
        assert client.get(PATH + name).status_code == 404


def test_a_newer_list_is_taken_from_a_peer(door: ListServer, settings: Any) -> None:
    settings.WEBHOOKS_TO_THIS_MACHINE = True
    node, third = ListedNode(door.address), ListedNode("https://pe.entente.example")
    network = fresh_list(node)
    network.change(nodes=[third.entry])
    door.serve(network.files(node.seed, now=timezone.now() + timedelta(seconds=5)))

    poll_trust_list(0)

    assert {peer.pk for peer in Peer.objects.all()} == {node.node_id, third.node_id}
    assert {path.rpartition(".")[2] for path in door.paths} == {"json"}


@pytest.mark.parametrize(
    "answer",
    [
        (302, {"Location": "http://127.0.0.1:1/"}, (b"",)),
        (200, {"Content-Type": "text/html"}, (b"<html>",)),
        (200, {}, (b"x" * 2**16 for _ in range(2**20))),
        (200, {"Content-Length": "99999999999"}, (b"{}",)),
        (500, {}, (b"",)),
    ],
    ids=["redirect", "html", "endless", "longer than it is", "error"],
)
def test_an_answer_that_is_no_list_changes_nothing(door: ListServer, settings: Any, answer: Any) -> None:
    settings.WEBHOOKS_TO_THIS_MACHINE = True
    fresh_list(ListedNode(door.address))
    known = trust_list()
    door.answer = lambda path: (answer[0], answer[1], iter(answer[2]))

    assert not take_list_of(Peer.objects.get(), now=timezone.now())

    assert trust_list() == known


def test_a_list_of_another_network_is_recorded_once(door: ListServer, settings: Any) -> None:
    settings.WEBHOOKS_TO_THIS_MACHINE = True
    node = ListedNode(door.address)
    fresh_list(node)
    stranger = ListedNode(door.address)
    door.serve(Network.of(stranger).files(stranger.seed, now=timezone.now() + timedelta(minutes=1)))

    for _ in range(2):
        assert not take_list_of(Peer.objects.get(), now=timezone.now())

    assert events("federation.list_refused") == 1


def test_a_node_whose_address_lies_inside_the_network_is_never_asked(door: ListServer, settings: Any) -> None:
    settings.WEBHOOKS_TO_THIS_MACHINE = False
    node = ListedNode(door.address)
    network = fresh_list(node)
    door.serve(network.files(node.seed))

    assert not take_list_of(Peer.objects.get(), now=timezone.now())

    assert door.paths == []


def test_a_timestamp_is_renewed_after_an_hour_by_a_node_whose_key_is_named(settings: Any) -> None:
    own = ListedNode("https://bc.entente.example", node_id=settings.NODE_ID, seed=settings.NODE_KEY, organizations=())
    settings.BASE_URL = own.address
    fresh_list(own, ListedNode())
    before = trust_list()

    assert not renew_timestamp(now=timezone.now())
    assert renew_timestamp(now=timezone.now() + timedelta(hours=1, minutes=1))

    listed = trust_list()
    assert listed is not None
    assert before is not None
    assert listed.timestamp != before.timestamp
    assert Peer.objects.count() == 1  # this node is none of its peers


def test_a_node_whose_key_is_not_named_renews_nothing() -> None:
    fresh_list(ListedNode())

    assert not renew_timestamp(now=timezone.now() + timedelta(hours=2))


def test_versions_that_nobody_needs_are_forgotten(settings: Any) -> None:
    own = ListedNode("https://bc.entente.example", node_id=settings.NODE_ID, seed=settings.NODE_KEY, organizations=())
    settings.BASE_URL = own.address
    fresh_list(own)

    for minutes in range(5):
        renew_timestamp(now=timezone.now() + timedelta(minutes=minutes), at_once=True)

    assert TrustMetadata.objects.filter(role="timestamp").count() == 3


# --- On the command line --------------------------------------------------------------------------------------------
def test_a_network_of_one_is_founded_signed_and_joined(tmp_path: Path, settings: Any) -> None:
    from typer.testing import CliRunner

    from entente.cli.app import app
    from entente.organizations.tasks import make_organization_keys

    settings.BASE_URL = "https://bc.entente.example"
    own = Organization.objects.create(
        kind="region_211", name_en="211 Maple Test", name_fr="211 Érable", jurisdiction="CA-BC"
    )
    make_organization_keys(str(own.pk))

    def entente(*arguments: object, code: int = 0) -> str:
        result = CliRunner().invoke(app, ["node", *map(str, arguments)])
        assert result.exit_code == code, result.output
        return result.output

    request_file, network = tmp_path / "bc.json", tmp_path / "network.json"
    entente("request", request_file, "--organization", "211 Maple Test")
    publics = [entente("steward", tmp_path / f"{number}.key").split()[-1] for number in range(3)]
    named = [text for public in publics for text in ("--steward", public)]
    entente("founding", network, *named, "--request", request_file)
    entente("anchor", network, code=1)  # nobody signed it
    entente("sign", network, "--key-file", tmp_path / "0.key", "--yes")
    entente("join", network, code=1)
    entente("sign", network, "--key-file", tmp_path / "2.key", "--yes")
    entente("join", network, code=1)  # no root
    entente("anchor", network)
    assert "1" in entente("join", network)
    assert network_is_fresh()
    assert "bc.entente.example" in entente("status")
    listed = trust_list()
    assert listed is not None
    assert [entry.id for entry in listed.nodes] == [settings.NODE_ID]
    assert json.loads(network.read_text())["nodes"][0]["organizations"][0]["id"] == str(own.pk)

    other, third = Network.of(ListedNode()), tmp_path / "other.json"
    from entente.federation.trust.ceremony import write_network

    third.write_bytes(write_network(other.file))
    assert "another network" in entente("anchor", third, code=1)
    assert "another network" in entente("join", third, code=1)


def test_the_operator_stops_exchange_with_a_node_and_allows_it_again() -> None:
    from typer.testing import CliRunner

    from entente.cli.app import app

    node = ListedNode()
    fresh_list(node)
    for command, is_trusted in (("distrust", False), ("trust", True)):
        result = CliRunner().invoke(app, ["node", command, node.entry.did])
        assert result.exit_code == 0, result.output
        assert Peer.objects.get().is_trusted is is_trusted
    assert CliRunner().invoke(app, ["node", "distrust", "did:web:nobody.example"]).exit_code == 1
    assert events("federation.distrusted") == events("federation.trusted") == 1
    assert isinstance(Peer.objects.get().pk, uuid.UUID)
