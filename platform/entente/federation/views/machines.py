"""The door for other nodes: threads and waiting messages out, receipts in, and this node's identity."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, Final

from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST, require_safe

from entente.audit.jobs import defer
from entente.audit.log.node_keys import history
from entente.audit.services import record_refusal
from entente.core.canonical import canonical, read_strictly
from entente.core.errors import Failed, NotPermitted
from entente.federation.models import BroughtReceipt, Outgoing, Peer, Received
from entente.federation.queries import (
    catalogue_digest,
    offered_here,
    outgoing_after,
    own_address,
    own_did,
    public_key_of,
    received_after,
    signer,
    thread_after,
    threads_after,
)
from entente.federation.queries.threads import PAGE
from entente.federation.wire import did
from entente.federation.wire.batches import WRAPPED_BYTES
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.http_signatures import verified_key
from entente.federation.wire.messages import MOST_BYTES, read_limited
from entente.federation.wire.tickets import Ticket, read_ticket
from entente.organizations.keys.endorsement import is_endorsed
from entente.organizations.models import Organization
from exports.deliveries.download_responses import answered_with, headers_about
from exports.models import Entitlement
from exports.services import RemotePerson, begin_node_transfer

JSON: Final = "application/json"
MOST_UNSETTLED: Final = 2_000
STATUS: Final = {
    WireFault.UNSIGNED: 401,
    WireFault.CLOCK: 401,
    WireFault.UNKNOWN_KEY: 401,
    WireFault.NOT_IN_NETWORK: 403,
    WireFault.NOT_THE_SENDER: 403,
    WireFault.WRONG_AUDIENCE: 403,
    WireFault.CONFLICT: 409,
    WireFault.EXPIRED: 401,
    WireFault.TOO_LARGE: 413,
    WireFault.TOO_MANY: 429,
}

type View = Callable[..., HttpResponse]
type ViewOfPeer = Callable[..., HttpResponse]


def signed(view: ViewOfPeer) -> View:
    """Answer a node of the network alone, which signed the request; the view is given the node."""

    @csrf_exempt
    @wraps(view)
    def answer(request: HttpRequest, **parameters: Any) -> HttpResponse:
        try:
            return view(request, _sender(request), **parameters)
        except Rejected as rejected:
            return JsonResponse({"code": rejected.fault.value}, status=STATUS.get(rejected.fault, 400))

    return answer


def _sender(request: HttpRequest) -> Peer:
    length = request.META.get("CONTENT_LENGTH") or "0"
    if not length.isdigit() or int(length) > WRAPPED_BYTES:
        raise Rejected(WireFault.TOO_LARGE)
    now = timezone.now()
    url = own_address() + request.get_full_path()
    signers: dict[str, Peer] = {}

    def key_of(name: str) -> bytes | None:
        key = signer(name, at=now)
        if key is None:
            return None
        signers[name] = key.peer
        return bytes(key.public_key)

    name = verified_key(request.method or "", url, dict(request.headers), request.body, key_of=key_of)
    return signers[name]


@require_GET
@signed
def thread(request: HttpRequest, peer: Peer, matter: uuid.UUID) -> HttpResponse:
    """What this node said in a thread, after a number."""
    return _listed(thread_after(peer, matter, _number(request.GET.get("after", "0"))))


@require_GET
@signed
def outbox(request: HttpRequest, peer: Peer) -> HttpResponse:
    """What waits for a node that asks for it itself."""
    return _listed(outgoing_after(peer, _identifier(request.GET.get("after", ""))))


@require_GET
@signed
def threads(request: HttpRequest, peer: Peer) -> HttpResponse:
    """The threads with a node that may have forgotten some."""
    known = threads_after(peer, _identifier(request.GET.get("after", "")))
    return HttpResponse(canonical({"threads": [{"thread": str(matter)} for matter in known]}), content_type=JSON)


@require_GET
@signed
def received(request: HttpRequest, peer: Peer, matter: uuid.UUID) -> HttpResponse:
    """What the node that asks said itself in a thread, after a number: it has forgotten it."""
    return _listed(received_after(peer, matter, _number(request.GET.get("after", "0"))))


@require_POST
@signed
def brought_receipts(request: HttpRequest, peer: Peer) -> HttpResponse:
    """Receipts of a node that nobody can reach: stored, and judged by a job."""
    content = read_limited(request.body)
    receipts = content.get("receipts") if isinstance(content, dict) else None
    if not isinstance(receipts, list) or len(receipts) > PAGE:
        raise Rejected(WireFault.MALFORMED)
    if BroughtReceipt.objects.filter(peer=peer).count() >= MOST_UNSETTLED:
        raise Rejected(WireFault.TOO_MANY)
    now = timezone.now()
    try:
        rows = [BroughtReceipt(peer=peer, raw=canonical(receipt), arrived_at=now) for receipt in receipts]
    except ValueError:
        raise Rejected(WireFault.MALFORMED) from None
    with transaction.atomic():
        BroughtReceipt.objects.bulk_create(rows)
        defer("federation.settle_brought", peer_id=str(peer.pk))
    return JsonResponse({"state": "stored"}, status=202)


def _identifier(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text) if text else None
    except ValueError:
        raise Rejected(WireFault.MALFORMED) from None


def _number(text: str) -> int:
    if not text.isdigit() or len(text) > 9:
        raise Rejected(WireFault.MALFORMED)
    return int(text)


def _listed(rows: Iterable[Outgoing | Received]) -> HttpResponse:
    """As many as one answer holds; whoever asks goes on after the last."""
    envelopes: list[Any] = []
    size = 0
    for row in rows:
        size += len(row.raw) + 1
        if envelopes and size > MOST_BYTES - 1_000:
            break
        envelopes.append(read_strictly(bytes(row.raw)))
    return HttpResponse(canonical({"messages": envelopes}), content_type=JSON)


@require_GET
@signed
def catalogue(request: HttpRequest, peer: Peer) -> HttpResponse:
    """What may be asked for here, as anyone may know it, in pages by identifier; 304 where nothing changed since (``If-None-Match``)."""
    after = request.GET.get("after", "")
    try:
        start = uuid.UUID(after) if after else None
    except ValueError:
        raise Rejected(WireFault.MALFORMED) from None
    etag = f'"{catalogue_digest()}"'
    if request.headers.get("If-None-Match") == etag:
        return HttpResponse(status=304, headers={"ETag": etag})
    content = canonical({"datasets": offered_here(start)})
    return HttpResponse(content, content_type=JSON, headers={"ETag": etag})


@csrf_exempt
@require_safe
def release_file(request: HttpRequest, entitlement_id: uuid.UUID, name: str) -> HttpResponseBase:
    """A file of a release for whoever shows a ticket of her own node. It is judged here, anew for each piece."""
    try:
        entitlement, person, terms, peer = _asked_for(request, entitlement_id, name)
    except Rejected as rejected:
        return JsonResponse({"code": rejected.fault.value}, status=STATUS.get(rejected.fault, 400))

    def is_trusted() -> bool:
        return Peer.objects.get(pk=peer.pk).is_trusted

    try:
        transfer = begin_node_transfer(
            entitlement.pk, name, person=person, terms=terms, is_trusted=is_trusted, now=timezone.now()
        )
    except NotPermitted as refused:
        record_refusal(None, refused, view="federation:release_file")
        return JsonResponse({"code": refused.code_given}, status=403)
    except Failed as failed:
        return JsonResponse({"code": failed.code_given}, status=404)
    return answered_with(request, transfer, headers_about(entitlement))


def ticket_for(request: HttpRequest, subject_id: uuid.UUID, name: str) -> tuple[Ticket, Peer]:
    """The ticket that a request shows for this file, and the trusted node that signed it.

    Raises:
        Rejected: there is no ticket that holds, or it is for something else.
    """
    scheme, _, text = request.headers.get("Authorization", "").partition(" ")
    if scheme != "Entente":
        raise Rejected(WireFault.UNSIGNED)
    now = timezone.now()
    ticket = read_ticket(text, to=own_did(), now=now, key_of=lambda name: public_key_of(name, at=now))
    peer = Peer.objects.filter(did=ticket.sender).first()
    if peer is None or not peer.is_trusted:
        raise Rejected(WireFault.NOT_IN_NETWORK)
    if (ticket.entitlement, ticket.file_name) != (subject_id, name):
        raise Rejected(WireFault.WRONG_AUDIENCE)
    return ticket, peer


def _asked_for(
    request: HttpRequest, entitlement_id: uuid.UUID, name: str
) -> tuple[Entitlement, RemotePerson, str, Peer]:
    """What a ticket opens: an entitlement whose recipient is at home on the node that signed it.

    Raises:
        Rejected: as ``ticket_for``; or there is no such entitlement.
    """
    ticket, peer = ticket_for(request, entitlement_id, name)
    entitlements = Entitlement.objects.select_related("release__run__version", "recipient")
    entitlement = entitlements.filter(pk=entitlement_id, recipient__home_node=peer.pk).first()
    if entitlement is None:
        raise Rejected(WireFault.WRONG_AUDIENCE)
    return entitlement, RemotePerson(peer.pk, ticket.person, ticket.name), ticket.terms, peer


@require_GET
def did_document(request: HttpRequest) -> HttpResponse:
    """Who this node is, and by which keys it signs and signed."""
    content = did.document(own_did(), history(), address=own_address(), node_id=settings.NODE_ID)
    return HttpResponse(canonical(content), content_type="application/did+json")


@require_GET
def organization_document(request: HttpRequest, organization_id: uuid.UUID) -> HttpResponse:
    """By which keys an organization of this node signs."""
    organization = Organization.objects.filter(pk=organization_id, home_node=settings.NODE_ID).first()
    if organization is None:
        raise Http404
    keys = {
        str(key.pk): bytes(key.signing_public_key)
        for key in organization.keys.filter(revoked_at=None).order_by("number")
        if is_endorsed(key)
    }
    content = did.organization_document(own_did(), organization.pk, keys)
    return HttpResponse(canonical(content), content_type="application/did+json")
