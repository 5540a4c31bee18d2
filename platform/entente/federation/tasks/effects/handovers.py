"""Agreements of an organization that came to live on this node, handed over by the node where it lived."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from django.utils import timezone

from agreements.models import Agreement
from agreements.tasks.handovers import take_over
from agreements.tasks.stops import settle_stops, stop
from entente.audit.services import record
from entente.core.errors import Failed, Refused
from entente.federation.models import Arrival, Peer
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import read
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import Message
from entente.proof import Malformed


@effect("agreement.moved")
def take_handover(message: Message, peer: Peer) -> None:
    """It runs here too, as far as nodes that stopped it let it; only what two people of the organization let go over is taken."""
    now = timezone.now()
    with read():
        move, identifier = uuid.UUID(message.body["move"]), str(uuid.UUID(message.body["offer"]["agreement"]))
        signatures = [str(signature) for signature in message.body["signatures"]]
        stops = [_stop(entry) for entry in message.body["stops"]]
    arrival = Arrival.objects.select_for_update(of=("self",)).filter(move=move, peer=peer).first()
    if arrival is None or identifier not in arrival.agreements:
        raise Refused("move.not_expected")
    if arrival.arrived_at is None:  # the list that names the organization here is still to come
        raise Failed("move.not_arrived", transient=True)
    try:
        agreement = take_over(
            message.body["offer"],
            signatures,
            digest=arrival.agreements[identifier],
            lineage=message.thread,
            node=peer.pk,
            now=now,
        )
    except Malformed:
        raise Rejected(WireFault.MALFORMED) from None
    for entry in stops:
        stop(agreement, **entry)
    settle_stops(Agreement.objects.select_for_update(of=("self",)).get(pk=agreement.pk), now=now)
    if identifier not in arrival.taken_over:
        arrival.taken_over = [*arrival.taken_over, identifier]
        arrival.save(update_fields=["taken_over"])
    organization = arrival.organization
    left = len(arrival.agreements) - len(arrival.taken_over)
    record(
        "agreement.moved_here", by=None, subject=agreement, organization_id=organization.pk, node=peer.pk, to_come=left
    )  # fmt: skip


def _stop(entry: Any) -> dict[str, Any]:
    at = datetime.fromisoformat(entry["at"])
    if at.tzinfo is None or not isinstance(entry["is_final"], bool):
        raise ValueError("no stop")
    return {
        "node": uuid.UUID(entry["node"]),
        "is_final": entry["is_final"],
        "reason": str(entry["reason"])[:500],
        "at": at,
    }
