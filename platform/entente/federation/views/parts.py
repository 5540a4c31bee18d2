"""The door at which another node fetches the sealed part of a controller that has its home there."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Final

from django.http import HttpRequest, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET

from agreements.models import Part
from agreements.policies import is_in_force
from entente.federation.views.machines import STATUS, ticket_for
from entente.federation.wire.faults import Rejected
from entente.vault import s3
from entente.vault.models import SealedObject

FILE: Final = "part"
PIECE: Final = 2**20


@csrf_exempt
@require_GET
def part(request: HttpRequest, part_id: uuid.UUID) -> HttpResponseBase:
    """The sealed bytes, for the node of their controller alone, while the agreement is in force and nobody took them in."""
    try:
        sealed = _asked_for(request, part_id)
    except Rejected as rejected:
        return JsonResponse({"code": rejected.fault.value}, status=STATUS.get(rejected.fault, 400))
    if sealed is None:
        return JsonResponse({"code": "part.not_there"}, status=403)
    answer = StreamingHttpResponse(_pieces(sealed), content_type="application/octet-stream")
    answer["Content-Length"] = str(sealed.sealed_bytes)
    return answer


def _asked_for(request: HttpRequest, part_id: uuid.UUID) -> SealedObject | None:
    """What a ticket opens; ``None`` where it may not be had now.

    Raises:
        Rejected: as ``ticket_for``.
    """
    _, peer = ticket_for(request, part_id, FILE)
    now = timezone.now()
    parts = Part.objects.select_related("sealed__store", "agreement")
    waiting = parts.filter(pk=part_id, controller__home_node=peer.pk, taken_at=None).first()
    if waiting is None or waiting.sealed is None or waiting.sealed.destroyed_at is not None:
        return None
    agreement = waiting.agreement.current
    return waiting.sealed if is_in_force(agreement, today=agreement.today(now), now=now) else None


def _pieces(sealed: SealedObject) -> Iterator[bytes]:
    bucket = s3.bucket_of(sealed.store)
    for start in range(0, sealed.sealed_bytes, PIECE):
        yield s3.get_range(bucket, sealed.key, start, min(PIECE, sealed.sealed_bytes - start), etag=sealed.etag)
