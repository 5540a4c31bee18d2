"""The list of a network on its way between stewards: who proposes a change, who signs it, and whether enough did.

A steward works offline, on one file (``NetworkFile``). What is complete in it, a node publishes by ``entente node join``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, TargetFile, Targets

from entente.core.canonical import canonical, read_strictly
from entente.core.errors import Failed, Refused
from entente.federation.trust.entries import ACTIVE, NodeEntry, entry_of, write_entry
from entente.federation.trust.signing import key_of, sign
from entente.federation.wire.faults import Rejected
from entente.vault import sealing

TYPE: Final = "entente-network"
ROOT_LIVES: Final = timedelta(days=365)
TARGETS_LIVES: Final = timedelta(days=90)
THRESHOLD: Final = 2
STEWARDS: Final = (Root.type, Targets.type)
ONLINE: Final = ("snapshot", "timestamp")
MOST_FILE_BYTES: Final = 50 * 2**20


@dataclass(frozen=True, slots=True)
class NetworkFile:
    """What stewards pass on: every version of the root, the list in force and the one that waits, and what it says of each node.

    ``nodes`` belong to the last of ``targets``; ``nodes_before`` and as many roots as ``roots_before`` to the list in force, where another waits.
    """

    roots: tuple[Metadata[Root], ...]
    targets: tuple[Metadata[Targets], ...]
    nodes: tuple[NodeEntry, ...]
    nodes_before: tuple[NodeEntry, ...] = ()
    roots_before: int = 0

    @property
    def root(self) -> Metadata[Root]:
        return self.roots[-1]

    @property
    def listed(self) -> Metadata[Targets]:
        return self.targets[-1]


@dataclass(frozen=True, slots=True)
class Changes:
    """What stewards change at once."""

    nodes: Sequence[NodeEntry] = ()
    standings: Sequence[tuple[str, str]] = ()  # identifier of the node, what it becomes
    stewards_in: Sequence[bytes] = ()
    stewards_out: Sequence[bytes] = ()
    renewed: bool = False


@dataclass(frozen=True, slots=True)
class Signatures:
    """How many of a role's keys signed its metadata, and how many must."""

    role: str
    version: int
    signed: int
    needed: int
    is_enough: bool
    kids: tuple[str, ...] = field(default=())


def found_network(stewards: Sequence[bytes], nodes: Iterable[NodeEntry], *, now: datetime) -> NetworkFile:
    """The first root of a network and its first list, signed by nobody.

    Raises:
        Refused: "federation.too_few_stewards": fewer than two different keys; "federation.node_twice".
    """
    if len(set(stewards)) != len(stewards) or len(stewards) < THRESHOLD:
        raise Refused("federation.too_few_stewards", needed=THRESHOLD)
    root = Root(version=1, expires=_ends(now, ROOT_LIVES), consistent_snapshot=True)
    for role in STEWARDS:
        root.roles[role].threshold = THRESHOLD
        for public in stewards:
            root.add_key(key_of(public), role)
    listed = tuple(nodes)
    _put_online(root, listed)
    return NetworkFile((Metadata(root),), (Metadata(_targets(1, listed, now)),), listed)


def change(network: NetworkFile, changes: Changes, *, now: datetime) -> NetworkFile:
    """The next list, and the next root where it names other keys; signed by nobody yet. What waited before is replaced.

    Raises:
        Refused: "federation.node_twice", "federation.node_unknown", "federation.too_few_stewards"; "federation.founding_unsigned": what
            stewards have not founded yet is founded anew instead.
    """
    network = _in_force(network)
    nodes = _changed_nodes(network.nodes, changes)
    root = deepcopy(network.root.signed)
    for role in STEWARDS:
        for public in changes.stewards_in:
            root.add_key(key_of(public), role)
        for public in changes.stewards_out:
            if sealing.signing_key_identifier(public) in root.roles[role].keyids:
                root.revoke_key(sealing.signing_key_identifier(public), role)
        if len(root.roles[role].keyids) < THRESHOLD:
            raise Refused("federation.too_few_stewards", needed=THRESHOLD)
    _put_online(root, nodes)
    roots = network.roots
    if root != network.root.signed or changes.renewed:
        root.version += 1
        root.expires = _ends(now, ROOT_LIVES)
        roots = (*roots, Metadata(root))
    targets = Metadata(_targets(network.listed.signed.version + 1, nodes, now))
    return NetworkFile(roots, (network.listed, targets), nodes, network.nodes, len(network.roots))


def add_signature(network: NetworkFile, seed: bytes) -> NetworkFile:
    """The same with a steward's signature on what waits.

    Raises:
        Refused: "federation.not_a_steward": the key stands in no root; "federation.nothing_to_sign".
    """
    kid = key_of(sealing.signing_public(seed)).keyid
    roots, targets = list(network.roots), list(network.targets)
    waiting = [counted for counted in signatures(network) if not counted.is_enough]
    if not waiting:
        raise Refused("federation.nothing_to_sign")
    before = network.roots[-2].signed if len(roots) > 1 else network.root.signed
    if not any(kid in root.roles[Root.type].keyids for root in (network.root.signed, before)):
        raise Refused("federation.not_a_steward", kid=kid)
    for counted in waiting:
        lists: list[Any] = roots if counted.role == Root.type else targets
        lists[-1] = deepcopy(lists[-1])
        sign(lists[-1], seed)
    return replace(network, roots=tuple(roots), targets=tuple(targets))


def signatures(network: NetworkFile) -> tuple[Signatures, Signatures]:
    """Of the newest root, by the rules of the one before too, and of the newest list."""
    root, listed = network.root, network.listed
    previous = network.roots[-2].signed if len(network.roots) > 1 else None
    of_root = root.signed.get_root_verification_result(previous, root.signed_bytes, root.signatures)
    of_list = root.signed.get_verification_result(Targets.type, listed.signed_bytes, listed.signatures)
    return (
        Signatures(
            Root.type,
            root.signed.version,
            len(of_root.signed),
            max(of_root.first.threshold, of_root.second.threshold),
            of_root.verified,
            tuple(of_root.signed),
        ),
        Signatures(
            Targets.type,
            listed.signed.version,
            len(of_list.signed),
            of_list.threshold,
            of_list.verified,
            tuple(of_list.signed),
        ),
    )


def is_complete(network: NetworkFile) -> bool:
    """Whether enough stewards signed all of it."""
    return all(counted.is_enough for counted in signatures(network))


def root_fingerprint_bytes(root: Metadata[Root]) -> bytes:
    """What a fingerprint of a root is of: its signed part, whoever signed it."""
    return root.signed_bytes


def write_network(network: NetworkFile) -> bytes:
    """The file that stewards pass on."""
    return canonical(
        {
            "type": TYPE,
            "version": 1,
            "root": [metadata.to_dict() for metadata in network.roots],
            "targets": [metadata.to_dict() for metadata in network.targets],
            "nodes": [read_strictly(write_entry(entry)) for entry in network.nodes],
            "nodes_before": [read_strictly(write_entry(entry)) for entry in network.nodes_before],
            "roots_before": network.roots_before,
        }
    )


def read_network(raw: bytes) -> NetworkFile:
    """The file of another steward; its chain of roots holds, and its list names exactly the nodes beside it.

    Raises:
        Failed: "federation.malformed"; "federation.chain_broken": a root does not follow from the one before.
    """
    try:
        if len(raw) > MOST_FILE_BYTES:
            raise ValueError("too large")
        content = read_strictly(raw)
        if content["type"] != TYPE or content["version"] != 1:
            raise ValueError("another kind of file")
        roots = tuple(Metadata[Root].from_dict(metadata) for metadata in content["root"])
        targets = tuple(Metadata[Targets].from_dict(metadata) for metadata in content["targets"])
        nodes, before = (tuple(entry_of(entry) for entry in content[name]) for name in ("nodes", "nodes_before"))
        network = NetworkFile(roots, targets, nodes, before, int(content["roots_before"]))
        if (
            not roots
            or not 0 <= network.roots_before <= len(roots)
            or not 1 <= len(targets) <= 2
            or network.listed.signed.targets != _files(nodes)
        ):
            raise ValueError("the list is of other nodes")
        if len(targets) == 2 and targets[0].signed.targets != _files(before):
            raise ValueError("the list before is of other nodes")
    except (ValueError, KeyError, TypeError, AttributeError, Rejected, RepositoryError):
        raise Failed("federation.malformed", transient=False) from None
    _judge_chain(roots)
    return network


def _judge_chain(roots: Sequence[Metadata[Root]]) -> None:
    """Every root but the newest, which may wait for signatures, is signed by its own stewards and those of the one before."""
    for number, root in enumerate(roots[:-1]):
        previous = roots[number - 1].signed if number else None
        if not root.signed.get_root_verification_result(previous, root.signed_bytes, root.signatures).verified:
            raise Failed("federation.chain_broken", transient=False, version=root.signed.version)
    versions = [root.signed.version for root in roots]
    if versions != list(range(versions[0], versions[0] + len(versions))):
        raise Failed("federation.chain_broken", transient=False, version=versions[-1])


def _in_force(network: NetworkFile) -> NetworkFile:
    """Without what still waits for signatures."""
    if is_complete(network):
        return network
    if len(network.targets) == 1:
        raise Refused("federation.founding_unsigned")
    return NetworkFile(network.roots[: network.roots_before], network.targets[:1], network.nodes_before)


def _changed_nodes(nodes: Sequence[NodeEntry], changes: Changes) -> tuple[NodeEntry, ...]:
    by_id = {entry.id: entry for entry in nodes}
    by_id |= {entry.id: replace(entry, standing=ACTIVE) for entry in changes.nodes}
    for did, standing in changes.standings:
        entry = next((entry for entry in by_id.values() if entry.did == did), None)
        if entry is None:
            raise Refused("federation.node_unknown", did=did)
        by_id[entry.id] = entry.with_standing(standing)
    return tuple(sorted(by_id.values(), key=lambda entry: entry.id))


def _targets(version: int, nodes: Sequence[NodeEntry], now: datetime) -> Targets:
    dids = [entry.did for entry in nodes]
    organizations = [
        organization.id for entry in nodes if entry.standing != "left" for organization in entry.organizations
    ]
    if len(set(dids)) < len(dids):
        raise Refused("federation.node_twice")
    if len(set(organizations)) < len(organizations):
        raise Refused("federation.organization_twice")
    return Targets(version=version, expires=_ends(now, TARGETS_LIVES), targets=_files(nodes))


def _files(nodes: Iterable[NodeEntry]) -> dict[str, TargetFile]:
    return {entry.file_name: TargetFile.from_data(entry.file_name, write_entry(entry), ["sha256"]) for entry in nodes}


def _put_online(root: Root, nodes: Iterable[NodeEntry]) -> None:
    """The keys in use of all active nodes renew snapshot and timestamp, each alone."""
    keys = {key.kid: key.public for entry in nodes if entry.standing == ACTIVE for key in _keys_in_use(entry)}
    for role in ONLINE:
        for kid in set(root.roles[role].keyids) - set(keys):
            root.revoke_key(kid, role)
        for public in keys.values():
            root.add_key(key_of(public), role)


def _keys_in_use(entry: NodeEntry) -> list[Any]:
    return [key for key in entry.keys if key.until is None and key.revoked is None]


def _ends(now: datetime, lives: timedelta) -> datetime:
    return (now + lives).astimezone(UTC).replace(microsecond=0)
