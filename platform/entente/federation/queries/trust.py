"""The trust list that this node verified last: whether it still counts, and the files that others ask for."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from typing import Final

from django.conf import settings
from django.utils import timezone
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp

from entente.federation.models import Peer, TrustMetadata
from entente.federation.trust.client import TrustList
from entente.federation.trust.entries import NodeEntry, read_entry
from entente.federation.trust.publication import ends_at

ROOT, TARGETS, SNAPSHOT, TIMESTAMP = Root.type, Targets.type, Snapshot.type, Timestamp.type
_VERSIONED: Final = re.compile(r"(?P<version>[0-9]{1,9})\.(?P<role>root|targets|snapshot)\.json")
_ENTRY: Final = re.compile(r"(?P<digest>[0-9a-f]{64})\.(?P<role>[0-9a-f-]{36}\.json)")


def trust_list() -> TrustList | None:
    """The list as it was verified last; ``None`` where no root was ever installed."""
    roots = tuple(_raws(ROOT))
    if not roots:
        return None
    targets = _newest(TARGETS)
    return TrustList(roots, _newest(TIMESTAMP), _newest(SNAPSHOT), targets, tuple(_entries(targets)))


def list_ends_at() -> datetime | None:
    """Until when the list counts; ``None`` where there is none."""
    raws = [_newest(role) for role in (ROOT, TARGETS, SNAPSHOT, TIMESTAMP)]
    return ends_at(TrustList((raws[0],), raws[3], raws[2], raws[1])) if all(raws) else None


def network_is_fresh(*, now: datetime | None = None) -> bool:
    """Whether the list of nodes was confirmed within its time: without that, nothing new begins with another node; what is held goes on."""
    ends = list_ends_at()
    return ends is not None and (now or timezone.now()) < ends


def may_agree_with(peer: Peer) -> bool:
    """Whether a new agreement may be made with organizations of a node: it is trusted, and its history is what it was."""
    return peer.is_trusted and peer.history_changed_at is None


def may_begin_with(peer: Peer) -> bool:
    """Whether something new may begin with a node: an agreement comes into force, or a release is announced to it."""
    return may_agree_with(peer) and network_is_fresh()


def file_of_list(name: str) -> bytes | None:
    """A file of the list, by the name under which clients of The Update Framework ask for it."""
    if name == "timestamp.json":
        return _newest(TIMESTAMP) or None
    if match := _VERSIONED.fullmatch(name):
        row = TrustMetadata.objects.filter(role=match["role"], version=int(match["version"])).first()
        return None if row is None else bytes(row.raw)
    if match := _ENTRY.fullmatch(name):
        raws = (raw for raw in _raws(match["role"]) if hashlib.sha256(raw).hexdigest() == match["digest"])
        return next(raws, None)
    return None


def own_listed_entry() -> NodeEntry | None:
    """What the list says of this node; ``None`` where it names it not."""
    raw = _newest(f"{settings.NODE_ID}.json")
    return read_entry(raw) if raw else None


def listed_files(targets: bytes) -> dict[str, TargetFile]:
    """What a list names, by name."""
    files: dict[str, TargetFile] = Metadata[Targets].from_bytes(targets).signed.targets
    return files


def _entries(targets: bytes) -> list[bytes]:
    if not targets:
        return []
    wanted = {name: file.hashes["sha256"] for name, file in sorted(listed_files(targets).items())}
    by_name: dict[str, bytes] = {}
    for role, raw in TrustMetadata.objects.filter(role__in=wanted).values_list("role", "raw"):
        if hashlib.sha256(bytes(raw)).hexdigest() == wanted[role]:
            by_name[role] = bytes(raw)
    return [by_name[name] for name in wanted if name in by_name]


def _newest(role: str) -> bytes:
    row = TrustMetadata.objects.filter(role=role).order_by("-version").first()
    return b"" if row is None else bytes(row.raw)


def _raws(role: str) -> list[bytes]:
    return [
        bytes(raw) for raw in TrustMetadata.objects.filter(role=role).order_by("version").values_list("raw", flat=True)
    ]
