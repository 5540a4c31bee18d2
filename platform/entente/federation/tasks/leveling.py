"""A node that was restored from a backup learns from the others what it said and heard since, before it says anything more.

Otherwise its next message would bear a number that is used, and it would deny what others hold under its signature.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from entente.audit.failures import ends_by_itself
from entente.audit.jobs import defer
from entente.audit.log.node_keys import history
from entente.audit.services import record
from entente.core.canonical import canonical
from entente.core.errors import Failed
from entente.federation.connections import NodeConnection
from entente.federation.models import Outgoing, Peer, Thread
from entente.federation.queries import database_identity, is_level, key_that_signs, own_did
from entente.federation.tasks.effects import REPLAYS
from entente.federation.tasks.inbox import apply_next, listed, store
from entente.federation.tasks.recovery import RECOVERED, restored
from entente.federation.wire.batches import WRAPPED_BYTES, WRAPPED_DEPTH
from entente.federation.wire.did import split_key_name
from entente.federation.wire.faults import Rejected
from entente.federation.wire.messages import Envelope, read_limited, read_message
from entente.vault.keys.node import node_key

THREADS: Final = "/federation/v1/threads"

ends_by_itself("federation.level", reason="federation.level_all hands it over again within a minute.")


@app.periodic(cron="* * * * *")
@app.task(name="federation.level_all", queue="default", queueing_lock="federation.level_all")
def level_all(timestamp: int) -> None:
    """Hand over a job for each node with which this one is not level; note the database for those that are new."""
    identity = database_identity()
    Peer.objects.filter(level_with="").update(level_with=identity)
    for peer in Peer.objects.exclude(level_with=identity):
        if peer.is_trusted:
            defer("federation.level", peer_id=str(peer.pk))


@app.task(name="federation.level", queue="default", lock="federation.level")
def level(peer_id: str) -> None:
    """Put back what was said between this node and another since the backup. Broken off, it goes on where it was."""
    peer = Peer.objects.filter(pk=UUID(peer_id)).first()
    if peer is None or not peer.is_trusted or is_level(peer):
        return
    seed, key_name = key_that_signs(peer)
    with NodeConnection(peer.address, seed=seed, key_name=key_name) as connection:
        ask = _asking(connection)
        after = ""
        while threads := ask(f"{THREADS}?after={after}")["threads"]:
            for thread in threads:
                _level_thread(peer, UUID(thread["thread"]), ask)
            after = threads[-1]["thread"]
    with transaction.atomic():
        Peer.objects.filter(pk=peer.pk).update(level_with=database_identity())
        record("federation.leveled", by=None, subject=peer, organization_id=None)
    defer("federation.apply", peer_id=peer_id)
    defer("federation.send", peer_id=peer_id)


def _asking(connection: NodeConnection) -> Callable[[str], Any]:
    def ask(path: str) -> Any:
        status, answer = connection.ask("GET", path)
        if status != 200:
            raise Failed(f"federation.http_{status}")
        try:
            return read_limited(answer, most_bytes=WRAPPED_BYTES, most_depth=WRAPPED_DEPTH)
        except Rejected as rejected:
            raise Failed(rejected.fault.value) from None

    return ask


def _level_thread(peer: Peer, matter: UUID, ask: Callable[[str], Any]) -> None:
    """Both sides of a thread in the order in which they were written."""
    thread = Thread.objects.get_or_create(thread=matter, peer=peer)[0]
    own = _all(lambda after: ask(f"{THREADS}/{matter}/received?after={after}"), thread.sent)
    theirs = _all(lambda after: ask(f"{THREADS}/{matter}?after={after}"), thread.taken)
    for _, envelope in own:
        _require_own(peer, envelope)
    waiting = {matter: list(own)}
    token = RECOVERED.set(waiting)
    try:
        both = [(envelope.message.made_at, raw, envelope) for raw, envelope in (*own, *theirs)]
        for _, raw, envelope in sorted(both, key=lambda entry: entry[0]):
            if envelope.message.sender == own_did():
                if any(pending.message.id == envelope.message.id for _, pending in waiting[matter]):
                    waiting[matter] = [entry for entry in waiting[matter] if entry[1].message.id != envelope.message.id]
                    _put_back(peer, raw, envelope)
            else:
                store(peer, raw, now=timezone.now())
                while apply_next(peer.pk):
                    pass
    finally:
        RECOVERED.reset(token)


def _all(page: Callable[[int], Any], after: int) -> list[tuple[bytes, Envelope]]:
    messages: list[tuple[bytes, Envelope]] = []
    try:
        while envelopes := listed(canonical(page(after))):
            read = [(raw, read_message(raw)) for raw in map(canonical, envelopes)]
            messages += read
            after = read[-1][1].message.seq
    except Rejected as rejected:
        raise Failed(rejected.fault.value) from None
    return messages


def _require_own(peer: Peer, envelope: Envelope) -> None:
    """Only what a key of this node signed for that node was said by it.

    Raises:
        Failed: "federation.unsigned": the other node shows something else.
    """
    publics = {key.kid: key.public for key in history()} | {node_key().kid: node_key().public}
    public = publics.get(split_key_name(envelope.kid)[1])
    to_it = envelope.message.sender == own_did() and envelope.message.recipient == peer.did
    if public is None or not to_it or not envelope.is_signed_by(public):
        raise Failed("federation.unsigned", transient=False)


@transaction.atomic
def _put_back(peer: Peer, raw: bytes, envelope: Envelope) -> Outgoing:
    """What this node said is known again, and takes effect here again where its kind says how."""
    outgoing = restored(peer, raw, envelope)
    replay = REPLAYS.get(outgoing.type)
    if replay is not None:
        replay(envelope.message, peer)
    record("federation.message_recovered", by=None, subject=outgoing, organization_id=None, type=outgoing.type)
    return outgoing
