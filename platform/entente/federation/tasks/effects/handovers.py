"""What the node says where an organization lived that came to live on this one: its agreements, and which of its series others may hold."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any, Final

from django.utils import timezone

from agreements.models import Agreement
from agreements.tasks.handovers import take_over
from agreements.tasks.stops import settle_stops, stop
from entente.audit.services import record
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import Failed, Refused
from entente.federation.models import Arrival, Peer
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import read
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import Message
from entente.proof import Malformed
from exports.models import EarlierSeries

MOST_CHARACTERS: Final = 200
"""Of the title of a series."""


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


@effect("organization.released")
def take_releases(message: Message, peer: Peer) -> None:
    """What was released there is not compared here; from now on a person decides beside the series that somebody may hold, and not beside all."""
    now = timezone.now()
    with read():
        move = uuid.UUID(message.body["move"])
        series = [_series(entry) for entry in message.body["series"]]
    arrival = Arrival.objects.select_for_update(of=("self",)).filter(move=move, peer=peer).first()
    if arrival is None:
        raise Refused("move.not_expected")
    organization = arrival.organization
    for entry in series:
        entry.owner, entry.node, entry.noted_at = organization, peer.pk, now
    EarlierSeries.objects.bulk_create(series, ignore_conflicts=True)
    for_all = EarlierSeries.objects.filter(owner=organization, node=peer.pk, series=None, replaced_at=None)
    for_all.update(replaced_at=now)
    record(
        "organization.released_before", by=None, subject=organization, organization_id=organization.pk, node=peer.pk, series=len(series)
    )  # fmt: skip


def _series(entry: Any) -> EarlierSeries:
    """Unsaved, and of no organization yet."""
    start, end = date.fromisoformat(entry["from"]), date.fromisoformat(entry["to"])
    titles = [str(entry["title"][code]) for code in ("en", "fr")]
    kind, everyone = entry["kind"], entry["everyone"]
    if start > end or (kind and kind not in DatasetKind.values) or not isinstance(everyone, bool):
        raise ValueError("no series")
    if not all(title.isprintable() and len(title) <= MOST_CHARACTERS for title in titles):
        raise ValueError("no title")
    return EarlierSeries(
        series=uuid.UUID(entry["series"]),
        kind=kind,
        title_en=titles[0],
        title_fr=titles[1],
        period_start=start,
        period_end=end,
        recipients=[str(uuid.UUID(member)) for member in entry["recipients"]],
        for_everyone=everyone,
    )


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
