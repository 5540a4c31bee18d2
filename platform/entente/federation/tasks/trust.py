"""The trust list comes in, from several nodes, and goes on: verified, stored and applied in one step, its timestamp renewed hourly."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app
from tuf.api.metadata import Metadata

from entente.audit.services import record
from entente.core.errors import Failed
from entente.federation.connections import NodeConnection
from entente.federation.models import Peer, TrustMetadata
from entente.federation.queries.trust import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, trust_list
from entente.federation.tasks.listed_nodes import alarm, apply_entries
from entente.federation.trust.client import TrustList, verified
from entente.federation.trust.entries import read_entry
from entente.federation.trust.publication import LIVES, may_renew, renewed
from entente.vault.keys.node import NodeKey, node_key

logger = logging.getLogger(__name__)

ASKED: Final = 3
"""Nodes asked each time: one that shows an old list is found out by the others."""
RENEWED_EVERY: Final = timedelta(hours=1)
MOST_FILE_BYTES: Final = 5_000_000
MIRRORED: Final = 3
"""Versions of each file that stay, for whoever is reading them."""


@app.periodic(cron="*/5 * * * *")
@app.task(name="federation.poll_trust_list", queue="default", queueing_lock="federation.poll_trust_list", lock="trust")
def poll_trust_list(timestamp: int) -> None:
    """Every five minutes: take the list from several nodes, and renew its timestamp where that is an hour old."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    if trust_list() is None:
        return
    for peer in Peer.trusted().order_by("?")[:ASKED]:
        take_list_of(peer, now=now)
    renew_timestamp(now=now)


def take_list_of(peer: Peer, *, now: datetime) -> bool:
    """Whether a node serves a list that follows from the one known here; it is stored and applied. A list that does not is recorded."""
    failure = take_list_of_address(peer.address, now=now)
    if failure is not None and failure.code_given == "federation.list_refused":
        alarm("federation.list_refused", peer, on=now.date().isoformat(), **failure.facts)
    return failure is None


def take_list_of_address(address: str, *, now: datetime) -> Failed | None:
    """Store and apply the list that is served at an address; why not, where it does not follow from the one known here."""
    known = trust_list()
    assert known is not None  # asked by the caller
    try:
        with NodeConnection(address) as connection:
            listed = verified(known, lambda path: connection.ask("GET", path, most=MOST_FILE_BYTES))
        take(listed, now=now)
    except Failed as error:
        logger.warning("%s: %s", error.code_given, address)
        return error
    return None


@transaction.atomic
def take(listed: TrustList, *, now: datetime) -> None:
    """Store a list that was verified, and apply it; an older one than is stored by now is passed over."""
    list(TrustMetadata.objects.select_for_update().filter(role=ROOT))  # one at a time
    stored = trust_list()
    assert stored is not None
    if _version(listed.timestamp) < _version(stored.timestamp) or len(listed.roots) < len(stored.roots):
        return
    is_another = listed.targets != stored.targets
    for raw in listed.roots:
        _put(ROOT, _version(raw), raw, now=now)
    for role, raw in ((TARGETS, listed.targets), (SNAPSHOT, listed.snapshot), (TIMESTAMP, listed.timestamp)):
        _put(role, _version(raw), raw, now=now)
        _forget_older(role)
    for raw in listed.entries:
        name = read_entry(raw).file_name
        if raw not in stored.entries:
            _put(name, _version(listed.targets), raw, now=now)
        _forget_older(name)
    if is_another:
        row = TrustMetadata.objects.get(role=TARGETS, version=_version(listed.targets))
        record("federation.list_changed", by=None, subject=row, organization_id=None, version=row.version)
    apply_entries(listed.nodes, now=now)


def renew_timestamp(*, now: datetime, at_once: bool = False) -> bool:
    """Whether this node signed a new timestamp: its key is named for that, and the present one is an hour old."""
    listed = trust_list()
    if listed is None or not listed.targets:
        return False
    if not at_once and listed.timestamp and _ends(listed.timestamp) - LIVES > now - RENEWED_EVERY:
        return False
    return publish(listed, node_key(), now=now)


def publish(listed: TrustList, key: NodeKey, *, now: datetime) -> bool:
    """Whether the key may sign the snapshot and timestamp of a list; then it did, and the list was taken here.

    Raises:
        Failed: "federation.list_refused", "federation.list_expired": the list does not follow from the one known here.
    """
    if not may_renew(listed, key.kid):
        return False
    known = trust_list()
    assert known is not None
    take(verified(known, served(renewed(listed, seed=key.seed, now=now))), now=now)
    return True


def served(files: Mapping[str, bytes]) -> Callable[[str], tuple[int, bytes]]:
    """Files of a list as a node would answer them."""

    def ask(path: str) -> tuple[int, bytes]:
        raw = files.get(path.rpartition("/")[2])
        return (404, b"") if raw is None else (200, raw)

    return ask


def _put(role: str, version: int, raw: bytes, *, now: datetime) -> None:
    row, is_new = TrustMetadata.objects.get_or_create(
        role=role, version=version, defaults={"raw": raw, "stored_at": now}
    )
    if not is_new and bytes(row.raw) != raw:
        TrustMetadata.objects.filter(pk=row.pk).update(raw=raw, stored_at=now)


def _forget_older(role: str) -> None:
    newest = TrustMetadata.objects.filter(role=role).order_by("-version").values_list("pk", flat=True)[:MIRRORED]
    TrustMetadata.objects.filter(role=role).exclude(pk__in=list(newest)).delete()


def _version(raw: bytes) -> int:
    return int(Metadata[Any].from_bytes(raw).signed.version) if raw else 0


def _ends(raw: bytes) -> datetime:
    ends: datetime = Metadata[Any].from_bytes(raw).signed.expires
    return ends
