"""Signatures of other nodes, and the moment in which an agreement comes into force on all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from agreements.models import Agreement
from agreements.policies import can_mirror, is_whole
from agreements.queries.seals import seal_verdict
from agreements.states import AgreementStatus
from agreements.tasks.activation import begin, is_signed
from agreements.tasks.announcements import announce
from agreements.tasks.remote_signatures import add_signature
from agreements.tasks.stops import settle_stops, stop_unassessed
from entente.audit.jobs import defer
from entente.audit.services import require
from entente.core.canonical import digest
from entente.federation.models import Outgoing, Peer
from entente.federation.tasks.activation import VERIFIED_BY_RECEIPT, activate_if_verified, repeat_consents
from entente.federation.tasks.effects import effect, settled
from entente.federation.tasks.effects.reading import agreement_of, read, require_home
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import Message, Receipt
from entente.proof import Malformed


@effect("agreement.signed")
def take_signature(message: Message, peer: Peer) -> None:
    """It counts here once it is verified; the home hands it on to the other nodes."""
    agreement = agreement_of(message)
    with read():
        signature: str = message.body["jws"]
        signature.encode()
    added = _add(agreement, signature, peer)
    if added and agreement.is_at_home:
        announce(agreement, "agreement.signed", signature=added, node=str(peer.pk))
        activate_if_verified(agreement)


@settled(*VERIFIED_BY_RECEIPT)
def go_on(message: Outgoing, body: Mapping[str, Any], receipt: Receipt) -> None:
    """A node verified what this one said: the agreement may come into force now."""
    defer("federation.activate_agreement", lineage=str(message.thread.thread))


@effect("agreement.activated")
def take_activation(message: Message, peer: Peer) -> None:
    """Every signature is verified here; then it is in force, or as far as stops, its days and this node's own privacy assessments let it."""
    agreement = agreement_of(message)
    require_home(agreement, peer)
    now = timezone.now()
    with read():
        document = message.body["document"]
        content_digest, signatures = digest(document["content"]), list(document["signatures"])
    same = content_digest == agreement.digest()
    verdict = can_mirror(from_home=True, knows_parties=True, concerns_us=True, is_free=True, is_same=same)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    if agreement.status != AgreementStatus.PROPOSED:
        return
    for signature in signatures:
        _add(agreement, signature, peer)
    base = agreement.amends
    if base is not None:
        base = agreement.amends = Agreement.objects.select_for_update(of=("self",)).get(pk=base.pk)
    # Whether its term runs and what it amends is in force, its home judged in its order; here that is judged at each use.
    verdict = is_whole(signed=is_signed(agreement)) & seal_verdict(agreement)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    begin(agreement, base, by=None, now=now, provided=verdict)
    stop_unassessed(agreement, now=now)
    settle_stops(agreement, now=now)
    repeat_consents(agreement)


def _add(agreement: Agreement, signature: str, peer: Peer) -> str:
    try:
        added = add_signature(agreement, signature, node=peer.pk, now=timezone.now())
    except Malformed:
        raise Rejected(WireFault.MALFORMED) from None
    return "" if added is None else str(added.pk)
