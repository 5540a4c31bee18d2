"""A node that nobody can reach fetches what waits for it at the others, and brings them the receipts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from entente.audit.failures import again, ends_by_itself
from entente.audit.jobs import defer, defer_later
from entente.core.canonical import canonical, read_strictly
from entente.core.errors import Failed
from entente.federation.connections import NodeConnection
from entente.federation.models import BroughtReceipt, Outgoing, Peer, Received
from entente.federation.queries import key_that_signs, public_keys_of
from entente.federation.tasks.delivery import settle
from entente.federation.tasks.inbox import listed, store
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import read_receipt

OUTBOX: Final = "/federation/v1/outbox"
RECEIPTS: Final = "/federation/v1/receipts"
SOON: Final = timedelta(seconds=1)
AT_ONCE: Final = 100

ends_by_itself("federation.poll", reason="federation.send_all hands it over again a few seconds later.")
again("federation.settle_brought")


@app.task(name="federation.poll", queue="urgent", lock="federation.poll")
def poll(peer_id: str) -> None:
    """Store what waits at a node, have it applied, and bring the receipts of what was applied since."""
    peer = Peer.objects.filter(pk=UUID(peer_id)).first()
    if peer is None or not peer.is_trusted:
        return
    now = timezone.now()
    seed, key_name = key_that_signs(peer)
    new, receipts, after = 0, list[Any](), ""
    with NodeConnection(peer.address, seed=seed, key_name=key_name) as connection:
        while envelopes := _waiting(connection, after):
            for envelope in envelopes:
                new += store(peer, canonical(envelope), now=now) is not None
            identifiers = [_identifier(envelope) for envelope in envelopes]
            receipts += _receipts(peer, identifiers)
            after = str(identifiers[-1])
        for start in range(0, len(receipts), AT_ONCE):
            body = canonical({"receipts": receipts[start : start + AT_ONCE]})
            status, _ = connection.ask("POST", RECEIPTS, body)
            if status != 202:
                raise Failed(f"federation.http_{status}", transient=False)
    Peer.objects.filter(pk=peer.pk).update(last_seen_at=now)
    if new:
        defer("federation.apply", peer_id=peer_id)
        defer_later("federation.poll", SOON, peer_id=peer_id)


def _waiting(connection: NodeConnection, after: str) -> list[dict[str, Any]]:
    status, answer = connection.ask("GET", f"{OUTBOX}?after={after}")
    if status != 200:
        raise Failed(f"federation.http_{status}", transient=False)
    try:
        return listed(answer)
    except Rejected as rejected:
        raise Failed(rejected.fault.value, transient=False) from None


def _identifier(envelope: dict[str, Any]) -> UUID:
    """Also of a message that this node does not read, such as one of a later version: it holds up none after it.

    Raises:
        Failed: "federation.malformed".
    """
    try:
        return UUID(envelope["message"]["id"])
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Failed(WireFault.MALFORMED.value, transient=False) from None


def _receipts(peer: Peer, identifiers: Sequence[UUID]) -> list[Any]:
    """Of what still waits there although it was settled here."""
    rows = Received.objects.filter(peer=peer, message_id__in=identifiers, settled_at__isnull=False).order_by("id")
    latest = dict(rows.values_list("message_id", "receipt"))  # one that was signed anew has two
    return [read_strictly(bytes(receipt)) for receipt in latest.values()]


@app.task(name="federation.settle_brought", queue="urgent")
@transaction.atomic
def settle_brought(peer_id: str) -> None:
    """Settle by what a node brought; what is no receipt of it for what was sent to it is dropped, and the message stays."""
    peer = Peer.objects.select_for_update(no_key=True).filter(pk=UUID(peer_id)).first()
    if peer is None:
        return
    now = timezone.now()
    publics = public_keys_of(peer, at=now)
    for brought in BroughtReceipt.objects.filter(peer=peer).order_by("id"):
        raw = bytes(brought.raw)
        try:
            receipt = read_receipt(raw, publics=publics)
            message = Outgoing.objects.filter(peer=peer, pk=receipt.id, settled_at=None).first()
            if message is not None:
                settle(peer, message, raw, receipt)
        except (Rejected, Failed) as fault:
            Peer.objects.filter(pk=peer.pk).update(error_code=getattr(fault, "code_given", str(fault)))
        brought.delete()
    Peer.objects.filter(pk=peer.pk).update(last_seen_at=now)
