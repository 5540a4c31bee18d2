"""Heads of audit trails, for whoever compares them: this node's own, and those of other nodes that it witnessed."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, JsonResponse
from django.views.decorators.http import require_GET

from entente.audit.log import proofs
from entente.audit.models import LogHead
from entente.federation.models import Peer


@require_GET
def heads(request: HttpRequest) -> JsonResponse:
    """The newest head of this node; with ``since``, the proof that it only adds to that one; with ``until`` too, between these two."""
    since, until = request.GET.get("since", ""), request.GET.get("until", "")
    later = _head_of(until) if until else proofs.latest_head()
    if later is None:
        raise Http404
    if not since:
        return JsonResponse(proofs.signed_head(later))
    earlier = _head_of(since)
    if earlier is None or earlier.size > later.size:
        raise Http404
    return JsonResponse(proofs.consistency(earlier, later))


@require_GET
def witnessed(request: HttpRequest, node_id: UUID) -> JsonResponse:
    """The last head of another node that was witnessed here, as that node signed it."""
    peer = Peer.objects.filter(pk=node_id, witnessed_head__isnull=False).first()
    if peer is None:
        raise Http404
    return JsonResponse(peer.witnessed_head)


def _head_of(size: str) -> LogHead | None:
    is_size = size.isascii() and size.isdigit() and len(size) < 19
    return LogHead.objects.filter(size=int(size)).first() if is_size else None
