"""The door for messages of other nodes: one, or several at once, are stored; a job verifies and applies them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from entente.audit.jobs import defer
from entente.federation.models import Peer, Received
from entente.federation.queries import is_awaited, own_did, unsettled_from
from entente.federation.views.machines import JSON, MOST_UNSETTLED, signed
from entente.federation.wire.batches import Outcomes, read_batch, write_outcomes
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import MOST_BYTES, Envelope, read_message

JUDGED_AGAIN: Final = timedelta(minutes=1)
MOST_RECEIPT_BYTES: Final = MOST_BYTES // 2


@require_POST
@signed
def messages(request: HttpRequest, peer: Peer) -> HttpResponse:
    """Store a message: 202 until it is settled, then 200 with the receipt, each time that it comes again."""
    _require_json(request)
    envelope = _addressed(peer, request.body)
    now = timezone.now()
    rows = _known(peer, [envelope.message.id])
    if _is_new(rows.get(envelope.message.id), request.body, now=now):
        if unsettled_from(peer).count() >= MOST_UNSETTLED:
            raise Rejected(WireFault.TOO_MANY)
        rows = _stored(peer, [(request.body, envelope)], now=now)
    row = rows[envelope.message.id]
    if row.digest != envelope.digest:
        raise Rejected(WireFault.CONFLICT)
    if row.settled_at is not None:
        return HttpResponse(bytes(row.receipt), content_type=JSON)
    return JsonResponse({"id": str(row.message_id), "state": "stored"}, status=202)


@require_POST
@signed
def batches(request: HttpRequest, peer: Peer) -> HttpResponse:
    """Store several messages, each judged by itself; answer the receipts of those that are settled, and of earlier ones whose receipts are awaited."""
    _require_json(request)
    batch = read_batch(request.body)
    envelopes = [(raw, _addressed(peer, raw)) for raw in batch.envelopes]
    known = _known(peer, [*(envelope.message.id for _, envelope in envelopes), *batch.awaited])
    now = timezone.now()
    new = [(raw, envelope) for raw, envelope in envelopes if _is_new(known.get(envelope.message.id), raw, now=now)]
    room = max(0, MOST_UNSETTLED - unsettled_from(peer).count()) if new else 0
    known |= _stored(peer, new[:room], now=now) if room else {}
    refused = {}
    for _, envelope in envelopes:
        row = known.get(envelope.message.id)
        if row is None:
            refused[envelope.message.id] = WireFault.TOO_MANY.value
        elif row.digest != envelope.digest:
            refused[envelope.message.id] = WireFault.CONFLICT.value
    outcomes = _outcomes([row for key, row in known.items() if key not in refused], refused)
    return HttpResponse(write_outcomes(outcomes), content_type=JSON)


def _require_json(request: HttpRequest) -> None:
    if request.headers.get("Content-Type", "").partition(";")[0].strip() != JSON:
        raise Rejected(WireFault.MALFORMED)


def _addressed(peer: Peer, raw: bytes) -> Envelope:
    envelope = read_message(raw)
    if envelope.message.sender != peer.did:
        raise Rejected(WireFault.NOT_THE_SENDER)
    if envelope.message.recipient != own_did():
        raise Rejected(WireFault.WRONG_AUDIENCE)
    return envelope


def _known(peer: Peer, identifiers: Sequence[UUID]) -> dict[UUID, Received]:
    """Of each the row that was stored last."""
    rows = Received.objects.filter(peer=peer, message_id__in=identifiers)
    return {row.message_id: row for row in rows.defer("raw").order_by("id")}


def _is_new(row: Received | None, raw: bytes, *, now: datetime) -> bool:
    """Whether a message is to be stored: also one that was refused for its signature, once it is signed anew, or its key may be known by now."""
    if row is None:
        return True
    if not row.is_unverified or row.settled_at is None:
        return False
    return row.settled_at < now - JUDGED_AGAIN or bytes(row.raw) != raw


def _stored(peer: Peer, envelopes: Sequence[tuple[bytes, Envelope]], *, now: datetime) -> dict[UUID, Received]:
    """The rows of these messages, those that came twice at once too; the worker is told of them."""
    rows = [
        Received(
            peer=peer,
            message_id=envelope.message.id,
            thread=envelope.message.thread,
            seq=envelope.message.seq,
            type=envelope.message.type,
            raw=raw,
            digest=envelope.digest,
            arrived_at=now,
        )
        for raw, envelope in envelopes
    ]
    with transaction.atomic():
        awaited = is_awaited(peer, now=now)
        Received.objects.bulk_create(rows, ignore_conflicts=True)
        if not awaited:
            defer("federation.apply", peer_id=str(peer.pk))
    return _known(peer, [row.message_id for row in rows])


def _outcomes(rows: Sequence[Received], refused: Mapping[UUID, str]) -> Outcomes:
    """As many receipts as one answer holds; whoever sent the messages asks again for the others."""
    receipts, waiting, size = [], [], 0
    for row in rows:
        size += len(row.receipt)
        if row.settled_at is None or size > MOST_RECEIPT_BYTES:
            waiting.append(row.message_id)
        else:
            receipts.append(bytes(row.receipt))
    return Outcomes(receipts, waiting, refused)
