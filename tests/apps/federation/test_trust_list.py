"""The list of a network: what its client accepts, and each way of cheating with it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.ngclient import Updater

from entente.core.errors import Failed, Refused
from entente.federation.trust import ceremony
from entente.federation.trust.ceremony import Changes, read_network, signatures, write_network
from entente.federation.trust.client import PATH, TrustList, verified
from entente.federation.trust.entries import read_entry, write_entry
from entente.federation.trust.publication import files as files_of
from entente.federation.trust.publication import renewed
from entente.federation.trust.requests import read_request, write_request
from entente.federation.trust.signing import written
from entente.federation.wire.faults import Rejected, WireFault
from entente.vault import sealing
from tests.trust_lists import ListedNode, Network, answering, list_server, organization

NOW = datetime.now(UTC)


def refusal(known: TrustList, files: dict[str, bytes]) -> str:
    with pytest.raises(Failed) as failure:
        verified(known, answering(files))
    return failure.value.code_given


def test_a_list_of_two_stewards_is_accepted_and_names_its_nodes() -> None:
    node = ListedNode()

    listed = Network.of(node).list(node.seed)

    assert listed.nodes == (node.entry,)


def test_a_list_follows_the_one_before_and_brings_nodes_and_roots() -> None:
    node, another = ListedNode(), ListedNode("https://pe.entente.example", "Prince Edward Island")
    network = Network.of(node)
    known = network.list(node.seed, now=NOW - timedelta(hours=2))
    network.change(nodes=[another.entry], by=(1, 2))

    listed = verified(known, answering(network.files(another.seed)))

    assert {entry.id for entry in listed.nodes} == {node.node_id, another.node_id}
    assert len(listed.roots) == 2  # the new node's key may renew the timestamp too


def test_one_signature_of_two_is_refused() -> None:
    node = ListedNode()
    network = Network.of(node)
    known = network.list(node.seed, now=NOW - timedelta(hours=2))
    network.change(standings=[(node.entry.did, "suspended")], by=(0,))

    assert refusal(known, network.files(node.seed)) == "federation.list_refused"


def test_a_second_signature_of_the_same_steward_does_not_count() -> None:
    network = Network.of(ListedNode())
    network.change(renewed=True, by=(0, 0))

    assert not ceremony.is_complete(network.file)


def test_a_list_of_another_root_is_refused() -> None:
    node = ListedNode()
    assert refusal(Network.of(node).anchor, Network.of(node).files(node.seed)) == "federation.list_refused"


def test_a_rolled_back_list_is_refused() -> None:
    node = ListedNode()
    network = Network.of(node)
    early = network.files(node.seed, now=NOW - timedelta(hours=3))
    known = network.list(node.seed, now=NOW - timedelta(hours=1))

    assert refusal(known, early) == "federation.list_refused"


def test_rolled_back_nodes_under_a_new_timestamp_are_refused() -> None:
    """A node whose key may renew the timestamp cannot bring back who was there before."""
    node = ListedNode()
    network = Network.of(node)
    early = network.anchor, network.file
    network.change(renewed=True)
    known = network.list(node.seed, now=NOW - timedelta(hours=1))
    network.file = early[1]

    assert refusal(known, network.files(node.seed, now=NOW)) == "federation.list_refused"


def test_a_frozen_list_is_refused_once_its_timestamp_is_a_day_old() -> None:
    node = ListedNode()
    network = Network.of(node)
    old = network.files(node.seed, now=NOW - timedelta(hours=25))

    assert refusal(network.anchor, old) == "federation.list_expired"


def test_parts_of_two_lists_are_refused_together() -> None:
    node = ListedNode()
    network = Network.of(node)
    early = network.files(node.seed, now=NOW - timedelta(hours=2))
    network.change(renewed=True)
    late = network.files(node.seed, now=NOW)
    number = Metadata[Timestamp].from_bytes(late["timestamp.json"]).signed.snapshot_meta.version
    snapshot = next(raw for name, raw in early.items() if name.endswith("snapshot.json"))

    assert refusal(network.anchor, {**late, f"{number}.snapshot.json": snapshot}) == "federation.list_refused"


def test_another_entry_than_the_stewards_signed_is_refused() -> None:
    node = ListedNode()
    files = Network.of(node).files(node.seed)
    name = next(name for name in files if str(node.node_id) in name)
    other = write_entry(ListedNode(address="https://evil.example", node_id=node.node_id).entry)

    assert refusal(Network.of(node).anchor, {**files, name: other}) == "federation.list_refused"


@pytest.mark.parametrize(
    "body", [b"<html><body>Bonjour</body></html>", b"[]", b"{}", b"\xff\xfe", b"null", b'{"signed":[]}', b"[" * 50_000]
)
def test_what_is_no_metadata_is_refused(body: bytes) -> None:
    node = ListedNode()
    network = Network.of(node)
    files = network.files(node.seed)
    for name in files:
        if not name.endswith("root.json"):
            assert refusal(network.anchor, {**files, name: body}) == "federation.list_refused"


def test_a_node_that_was_suspended_renews_nothing_more() -> None:
    node, thief = ListedNode(), ListedNode("https://pe.entente.example", "Prince Edward Island")
    network = Network.of(node, thief)
    known = network.list(node.seed, now=NOW - timedelta(hours=1))
    network.change(standings=[(thief.entry.did, "suspended")])

    assert refusal(known, network.files(thief.seed)) == "federation.list_refused"
    assert verified(known, answering(network.files(node.seed))).nodes[0] is not None


def test_stewards_cannot_list_an_identifier_or_an_organization_twice() -> None:
    shared = organization()
    network = Network.of(ListedNode(organizations=(shared,)))
    with pytest.raises(Refused, match="node_twice"):
        ceremony.change(network.file, Changes(nodes=[ListedNode().entry]), now=NOW)
    other = ListedNode("https://pe.entente.example", organizations=(shared,))
    with pytest.raises(Refused, match="organization_twice"):
        ceremony.change(network.file, Changes(nodes=[other.entry]), now=NOW)


def test_stewards_change_hands_and_the_old_ones_sign_no_more() -> None:
    node, successor = ListedNode(), sealing.new_key()
    network = Network.of(node)
    known = network.list(node.seed, now=NOW - timedelta(hours=1))
    network.seeds.append(successor)
    network.change(
        stewards_in=[sealing.signing_public(successor)], stewards_out=[sealing.signing_public(network.seeds[0])]
    )
    assert not ceremony.is_complete(network.file)  # the list is the new stewards' to sign
    network.sign(3)
    listed = verified(known, answering(network.files(node.seed)))
    assert len(listed.roots) == 2
    network.file = ceremony.change(network.file, Changes(renewed=True), now=NOW)
    with pytest.raises(Refused, match="not_a_steward"):
        network.sign(0)


def test_what_waits_for_signatures_is_replaced_by_the_next_change() -> None:
    network = Network.of(ListedNode())
    network.change(renewed=True, by=(0,))
    network.change(nodes=[ListedNode("https://pe.entente.example").entry], by=())

    of_root, of_list = signatures(network.file)

    assert (of_root.version, of_list.version, of_root.signed, of_list.signed) == (2, 2, 0, 0)


def test_the_file_of_stewards_is_read_back_as_it_was_written() -> None:
    network = Network.of(ListedNode())
    network.change(nodes=[ListedNode("https://pe.entente.example").entry], by=(2,))
    raw = write_network(network.file)

    assert write_network(read_network(raw)) == raw
    assert signatures(read_network(raw))[1].signed == 1


def test_a_file_of_stewards_that_was_changed_on_the_way_is_refused() -> None:
    network = Network.of(ListedNode(name="Nova Scotia"))
    raw = write_network(network.file)

    with pytest.raises(Failed, match="malformed"):
        read_network(raw.replace(b"Nova Scotia", b"Nova Scoria"))


def test_a_request_is_signed_by_the_node_and_by_an_organization() -> None:
    signing, (_, public) = sealing.new_key(), sealing.new_key_pair()
    node = ListedNode()
    key = node.organizations[0].keys[0].__class__(node.node_id, 1, sealing.signing_public(signing), public)
    node.organizations = (organization(keys=(key,)),)
    keys: dict[str, Any] = {"node_seed": node.seed, "organization_kid": str(key.kid), "organization_seed": signing}

    assert read_request(write_request(node.entry, **keys)) == node.entry
    for name in ("node_seed", "organization_seed"):
        with pytest.raises(Rejected) as rejected:
            read_request(write_request(node.entry, **{**keys, name: sealing.new_key()}))
        assert rejected.value.fault is WireFault.UNSIGNED


@pytest.mark.parametrize(
    "address",
    [
        "http://ns.example",
        "https://ns.example/",
        "https://NS.example",
        "https://a@ns.example",
        "ftp://x",
        "https://ns.example/a",
    ],
)
def test_an_address_has_one_form(address: str) -> None:
    raw = write_entry(ListedNode().entry).replace(b"https://ns.entente.example", address.encode())
    with pytest.raises(Rejected):
        read_entry(raw)


# --- By programs of others ------------------------------------------------------------------------------------------
def test_a_plain_client_of_the_update_framework_reads_our_list(tmp_path: Path) -> None:
    node = ListedNode()
    network = Network.of(node)
    with list_server() as server:
        server.serve(network.files(node.seed))
        base = server.address.replace("ns.localhost", "127.0.0.1") + PATH
        (tmp_path / "files").mkdir()
        updater = Updater(str(tmp_path), base, str(tmp_path / "files"), base, bootstrap=network.anchor.roots[0])
        target = updater.get_targetinfo(node.entry.file_name)
        assert target is not None
        assert read_entry(Path(updater.download_target(target)).read_bytes()) == node.entry


def test_a_repository_that_the_library_signed_by_its_own_keys_is_read_here() -> None:
    """With keys of two kinds, and hashes and lengths where ours leave them out."""
    entry = ListedNode().entry
    raw, ends = write_entry(entry), NOW + timedelta(days=1)
    stewards = [CryptoSigner.generate_ecdsa(), CryptoSigner.generate_ed25519(), CryptoSigner.generate_rsa()]
    online = CryptoSigner.generate_ed25519()
    root = Root(version=1, expires=ends, consistent_snapshot=True)
    for role in ("root", "targets"):
        for signer in stewards:
            root.add_key(signer.public_key, role)
        root.roles[role].threshold = 2
    for role in ("snapshot", "timestamp"):
        root.add_key(online.public_key, role)
    targets = Metadata(Targets(1, expires=ends, targets={entry.file_name: TargetFile.from_data(entry.file_name, raw)}))
    signed_root = Metadata(root)
    for metadata in (signed_root, targets):
        for signer in stewards[:2]:
            metadata.sign(signer, append=True)
    snapshot = Metadata(
        Snapshot(1, expires=ends, meta={"targets.json": MetaFile.from_data(1, written(targets), ["sha256"])})
    )
    snapshot.sign(online)
    timestamp = Metadata(Timestamp(1, expires=ends, snapshot_meta=MetaFile.from_data(1, written(snapshot), ["sha256"])))
    timestamp.sign(online)
    served = TrustList((written(signed_root),), written(timestamp), written(snapshot), written(targets), (raw,))

    listed = verified(TrustList(served.roots), answering(files_of(served)))

    assert listed.nodes == (entry,)


def test_the_later_of_two_nodes_that_renewed_at_once_is_followed() -> None:
    node, another = ListedNode(), ListedNode("https://pe.entente.example", "Prince Edward Island")
    network = Network.of(node, another)
    known = network.list(node.seed, now=NOW - timedelta(minutes=1))

    listed = verified(known, answering(network.files(another.seed, now=NOW)))

    assert files_of(listed) != files_of(known)
    assert renewed(listed, seed=node.seed, now=NOW - timedelta(days=1))[
        "timestamp.json"
    ]  # a clock that is behind goes on
