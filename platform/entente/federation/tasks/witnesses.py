"""Other nodes' audit trails are witnessed here: a later head that does not continue the one that was witnessed raises an alarm."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from entente.audit.failures import ends_by_itself
from entente.audit.jobs import defer
from entente.audit.log.witnesses import deposit_of_node
from entente.audit.services import record
from entente.core.canonical import canonical
from entente.core.errors import Failed
from entente.federation.connections import NodeConnection
from entente.federation.models import Peer
from entente.federation.tasks.contradictions import note_fork, partners
from entente.federation.wire.faults import Rejected
from entente.federation.wire.messages import read_limited
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.proof.log import SignedHead, check_consistency, check_head
from entente.proof.malformed_files import Malformed, well_formed

logger = logging.getLogger(__name__)

HEADS: Final = "/federation/v1/heads"
MOST_RECEIPTS: Final = 50

ends_by_itself(
    "federation.witness",
    reason="The audit trails of nodes are compared again ten minutes later.",
)


@app.periodic(cron="*/10 * * * *")
@app.task(name="federation.witness_all", queue="default", queueing_lock="federation.witness_all")
def witness_all(timestamp: int) -> None:
    """Every ten minutes each trusted node's audit trail is compared with what was witnessed of it."""
    for peer in Peer.trusted():
        defer("federation.witness", peer_id=str(peer.pk))


@app.task(name="federation.witness", queue="background")
def witness(peer_id: str) -> None:
    """Compare a node's newest head, and those that its receipts showed, with the last one that was witnessed. Safe to run twice."""
    peer = Peer.objects.filter(pk=UUID(peer_id), history_changed_at=None).first()
    if peer is None or not peer.is_trusted:
        return
    before = peer.witnessed_head
    with NodeConnection(peer.address) as connection:
        try:
            current = _answer(connection, HEADS)
            if current is None or not _is_its_own(peer, current):
                return  # it shows nothing by a key that is known here: the page says since when
            heads = [*(head for head in _of_receipts(peer) if _is_its_own(peer, head)), current]
            for signed in sorted(heads, key=lambda signed: int(signed["head"]["size"])):
                continuity = _continuity(peer, signed, connection)
                if not continuity.holds:
                    _changed(peer.pk, signed, continuity.fork, now=timezone.now())
                    return
                if _size(signed) > _size(peer.witnessed_head):
                    peer.witnessed_head = dict(signed)
        except Failed as error:
            logger.warning("%s: %s", error.code_given, peer.pk)
            return
    _keep(peer, is_new=peer.witnessed_head != before, now=timezone.now())


def _of_receipts(peer: Peer) -> list[SignedHead]:
    """The heads that receipts showed since the node was witnessed last, each once."""
    since = peer.witnessed_at or datetime.min.replace(tzinfo=UTC)
    settled = peer.outgoing.filter(settled_at__gt=since).exclude(receipt=b"").order_by("-settled_at")
    heads: dict[tuple[int, str], SignedHead] = {}
    for raw in settled.values_list("receipt", flat=True)[:MOST_RECEIPTS]:
        head = read_limited(bytes(raw))["receipt"]["log_head"]  # its signature was verified when it was stored
        if head is not None and _is_head(head):
            heads.setdefault((_size(head), str(head["head"]["root"])), head)
    return list(heads.values())


@dataclass(frozen=True, slots=True)
class Continuity:
    """Whether a head continues what was witnessed. ``fork``: two heads that the node signed and that cannot both be of one trail, where it showed such."""

    holds: bool
    fork: tuple[SignedHead, SignedHead] | None = None


def _continuity(peer: Peer, signed: SignedHead, connection: NodeConnection) -> Continuity:
    """Whether a head is of the audit trail that was witnessed.

    Raises:
        Failed: the node cannot be asked now.
    """
    known = peer.witnessed_head
    if known is None or _root(signed) == _root(known):
        return Continuity(True)
    if _size(signed) == _size(known):
        return Continuity(False, (signed, known))
    earlier, later = sorted((signed, known), key=_size)
    proof = _answer(connection, f"{HEADS}?since={_size(earlier)}&until={_size(later)}")
    if proof is None:
        return Continuity(False)
    try:
        with well_formed():
            ends = (proof["earlier"], proof["later"])
            for shown, against in zip(ends, (earlier, later), strict=True):
                if _is_head(shown) and _is_its_own(peer, shown) and _contradict(shown, against):
                    return Continuity(False, (shown, against))
            joins = [_root(end) for end in ends] == [_root(earlier), _root(later)]
            return Continuity(joins and not check_consistency(proof, keys=_publics(peer)))
    except Malformed:
        return Continuity(False)


def _contradict(head: SignedHead, other: SignedHead) -> bool:
    """Two heads of one size with different roots: whoever signed both has two histories."""
    return _size(head) == _size(other) and _root(head) != _root(other)


def _answer(connection: NodeConnection, path: str) -> Mapping[str, Any] | None:
    """What a node answers; ``None`` where it says that there is nothing, or something that is no JSON."""
    status, raw = connection.ask("GET", path)
    if status >= 500 or status == 429:
        raise Failed("federation.unreachable", status=status)
    if status != 200:
        return None
    try:
        content = read_limited(raw)
    except Rejected:
        return None
    if not isinstance(content, dict) or ("head" in content and not _is_head(content)):
        return None
    return content


def _is_head(content: Any) -> bool:
    try:
        with well_formed():
            size, root, at = (content["head"][name] for name in ("size", "root", "at"))
            datetime.fromisoformat(at)
            check_head(content)
            return type(size) is int and size > 0 and len(bytes.fromhex(root)) == 32
    except Malformed:
        return False


def _is_its_own(peer: Peer, signed: SignedHead) -> bool:
    return signed["head"]["node"] == str(peer.pk) and not check_head(signed, keys=_publics(peer))


def _publics(peer: Peer) -> frozenset[bytes]:
    """The keys by which a node may have signed its audit trail: those of before its rotations too, and none that was revoked."""
    return frozenset(bytes(key.public_key) for key in peer.keys.filter(revoked_at=None))


@transaction.atomic
def _keep(peer: Peer, *, is_new: bool, now: datetime) -> None:
    head = peer.witnessed_head
    Peer.objects.filter(pk=peer.pk).update(witnessed_head=head, witnessed_at=now, last_seen_at=now)
    if is_new and head is not None:
        facts = {"size": _size(head), "root": head["head"]["root"]}
        record("federation.head_witnessed", by=None, subject=peer, organization_id=None, **facts)
        deposit_of_node(str(peer.pk), head, now=now)


@transaction.atomic
def _changed(peer_id: UUID, signed: SignedHead, fork: tuple[SignedHead, SignedHead] | None, *, now: datetime) -> None:
    """The alarm: recorded with both heads, which go where nobody can change them; the people of every party here are told."""
    peer = Peer.objects.select_for_update().get(pk=peer_id)
    if peer.history_changed_at is not None:
        return
    peer.history_changed_at = now
    peer.save(update_fields=["history_changed_at"])
    known = peer.witnessed_head
    facts = {
        "size": _size(signed),
        "root": signed["head"]["root"],
        "witnessed_size": 0 if known is None else _size(known),
    }
    logger.error("federation.history_changed: %s", peer.pk)
    record("federation.history_changed", by=None, subject=peer, organization_id=None, **facts)
    deposit_of_node(str(peer.pk), json.loads(canonical(signed)), now=now, name="conflict")
    for organization in partners(peer):
        people = people_of(organization, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
        notify(people, "federation.history_changed", peer, once=True)
    if fork is not None:
        note_fork(peer, *fork)


def _size(signed: Mapping[str, Any] | None) -> int:
    return 0 if signed is None else int(signed["head"]["size"])


def _root(signed: Mapping[str, Any]) -> tuple[int, str]:
    return _size(signed), str(signed["head"]["root"])
