"""Snapshot and timestamp of the list, signed by a node whose key the root names for them; and the list as the files that are served."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Final

from tuf.api.metadata import Metadata, MetaFile, Snapshot, Targets, Timestamp

from entente.federation.trust.client import TrustList
from entente.federation.trust.entries import read_entry
from entente.federation.trust.signing import sign, written

LIVES: Final = timedelta(hours=24)
_ORIGIN: Final = datetime(2020, 1, 1, tzinfo=UTC)


def may_renew(listed: TrustList, kid: str) -> bool:
    """Whether the newest root lets a key renew the snapshot and the timestamp."""
    roles = listed.root.roles
    return kid in roles[Timestamp.type].keyids and kid in roles[Snapshot.type].keyids


def renewed(listed: TrustList, *, seed: bytes, now: datetime) -> dict[str, bytes]:
    """The files of the list with a new snapshot and timestamp, by their names.

    Their numbers are seconds, so that of two nodes that renew without knowing of each other the later one is followed.
    """
    targets = Metadata[Targets].from_bytes(listed.targets).signed
    number = int((now - _ORIGIN).total_seconds())
    for raw in (listed.snapshot, listed.timestamp):
        if raw:
            number = max(number, _version(raw) + 1)
    ends = (now + LIVES).astimezone(UTC).replace(microsecond=0)
    snapshot = Metadata(Snapshot(number, expires=ends, meta={"targets.json": MetaFile(targets.version)}))
    timestamp = Metadata(Timestamp(number, expires=ends, snapshot_meta=MetaFile(number)))
    sign(snapshot, seed)
    sign(timestamp, seed)
    return {**files(listed), "timestamp.json": written(timestamp), f"{number}.snapshot.json": written(snapshot)}


def files(listed: TrustList) -> dict[str, bytes]:
    """The files of a list by the names under which a client asks for them."""
    named = {f"{Metadata.from_bytes(raw).signed.version}.root.json": raw for raw in listed.roots}
    if listed.targets:
        named[f"{_version(listed.targets)}.targets.json"] = listed.targets
    if listed.snapshot:
        named[f"{_version(listed.snapshot)}.snapshot.json"] = listed.snapshot
    if listed.timestamp:
        named["timestamp.json"] = listed.timestamp
    named |= {f"{hashlib.sha256(raw).hexdigest()}.{read_entry(raw).file_name}": raw for raw in listed.entries}
    return named


def ends_at(listed: TrustList) -> datetime:
    """When the first part of it ends."""
    parts = (listed.roots[-1], listed.targets, listed.snapshot, listed.timestamp)
    return min(Metadata.from_bytes(raw).signed.expires for raw in parts)


def _version(raw: bytes) -> int:
    return int(Metadata.from_bytes(raw).signed.version)
